//! Runs of time-stamped headlines.
//!
//! ## What it does
//!
//! A run of at least three short lines that begin with a time of the day is dropped. In HTML it is kept
//! if the classifier takes its lines for content on average: a programme, the hours of a storm.
//!
//! ## Why
//!
//! The lines are headlines of other stories, though each may read like a sentence of this one.
//!
//! ## Example
//!
//! ```text
//! - 14:30Harbour reopens after storm
//! - 14:05Council votes on tram line
//! - 13:34Rain brings relief to farmers
//! ```
//!
//! ## Known problems
//!
//! The entries of a live blog look the same if each is one short line. In plain text they are kept only
//! where most of the page consists of them.
//!
//! ## Measured
//!
//! Left out, `daniel-dev` loses .0004: ten pages change, all for the worse. It changes no page of
//! the other sets, but pages of portals that users send depend on it.

use super::Page;
use crate::document::Role;
use crate::select::patterns::is_stamped;

/// Headlines in a row that make a ticker. Two can be a programme's entries in an article.
const RUN: usize = 3;
/// Words of the longest headline: no ticker on the development pages has a longer one.
const LONGEST: u32 = 30;

pub(super) fn apply(page: &mut Page) {
    let stamped = |page: &Page, i: usize| {
        let f = &page.stats[i];
        f.words <= LONGEST && !(f.ends_sentence() && f.words > 12) && is_stamped(page.text(i))
    };
    let words: u32 = page.stats.iter().map(|f| f.words).sum();
    let mut i = 0;
    while i < page.len() {
        let length = (i..page.len()).take_while(|k| stamped(page, *k)).count();
        let run = i..i + length;
        i += length + 1;
        let inside: u32 = page.stats[run.clone()].iter().map(|f| f.words).sum();
        let is_expected = !page.document.is_plain_text && page.are_likely(run.clone());
        if length >= RUN && inside * 2 < words && !is_expected {
            run.for_each(|k| page.set(k, Role::Ticker));
        }
    }
}
