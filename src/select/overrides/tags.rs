//! Lists of tags.
//!
//! ## What it does
//!
//! A line of up to 25 words that begins "Tags:" or "Filed under" and does not end as a sentence is
//! dropped. Without the colon it must follow the body.
//!
//! ## Why
//!
//! Tags are metadata; their words are those of the body, so the classifier likes them.
//!
//! ## Example
//!
//! `Tags: ferries, harbour, winter`, and after the body `Tags Ferries Harbour Winter`
//!
//! ## Known problems
//!
//! On listings, the line of tags of each entry is content.
//!
//! ## Measured
//!
//! Left out, `daniel-dev` and `l3s-dev` lose .0002 each: 34 pages get worse, none better. Listings,
//! which training has seen, gain .0005.

use super::Page;
use crate::document::Role;
use crate::text;
use crate::vocab::{self, Signal};

pub(super) fn apply(page: &mut Page) {
    let last = page.core().map_or(0, |(_, last)| last);
    for i in 0..page.len() {
        let f = &page.stats[i];
        if f.words > 25 || f.ends_sentence() {
            continue;
        }
        let led = || text::words(page.text(i)).next().map(vocab::signals);
        if f.signals.starts(Signal::Tags)
            || i > last && page.kept(i) && led().is_some_and(|s| s.is(Signal::Tags))
        {
            page.set(i, Role::Related);
        }
    }
}
