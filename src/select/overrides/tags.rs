//! Lists of tags.
//!
//! ## What it does
//!
//! A line of up to 25 words that begins "Tags:" or "Filed under" and does not end as a sentence is
//! dropped unless, in HTML, the classifier takes it for content. Without the colon it must follow the
//! body.
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
//! Tags that the classifier takes for content stay.
//!
//! ## Measured
//!
//! Out of fold, on all HTML archives, lines that the rule would drop, by the classifier's
//! probability: of 1,425 below .3 the gold has .01, of 20 from .3 to .5 .30, of 43 above .77.

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
        let first = || text::words(page.text(i)).next();
        let led = || first().filter(|word| vocab::may_begin_phrase(word)).map(vocab::signals);
        if f.signals.starts(Signal::Tags)
            || i > last && page.kept(i) && led().is_some_and(|s| s.is(Signal::Tags))
        {
            if page.kept(i) && page.likely(i) && !page.document.is_plain_text {
                continue;
            }
            page.set(i, Role::Related);
        }
    }
}
