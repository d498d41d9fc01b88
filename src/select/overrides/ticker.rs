//! Runs of time-stamped headlines.

use super::Page;
use crate::document::Role;
use crate::select::patterns::is_stamped;

/// Headlines in a row that make a ticker. Two can be a programme's entries in an article.
const RUN: usize = 3;
/// Words of the longest headline: no ticker on the development pages has a longer one.
const LONGEST: u32 = 30;

/// A run of at least three short lines that begin with a time of the day is a ticker:
///
/// ```text
/// - 14:30Harbour reopens after storm
/// - 14:05Council votes on tram line
/// - 13:34Rain brings relief to farmers
/// ```
///
/// Known problem: the entries of a live blog look the same if each is one short line; they
/// are kept where the title says "live" or most of the page is made of them.
pub(super) fn apply(page: &mut Page) {
    let stamped = |page: &Page, i: usize| {
        let f = &page.facts[i];
        f.words <= LONGEST && !(f.ends_sentence() && f.words > 12) && is_stamped(page.text(i))
    };
    let words: u32 = page.facts.iter().map(|f| f.words).sum();
    let mut i = 0;
    while i < page.len() {
        let length = (i..page.len()).take_while(|k| stamped(page, *k)).count();
        let run = i..i + length;
        i += length + 1;
        let inside: u32 = page.facts[run.clone()].iter().map(|f| f.words).sum();
        if length >= RUN && inside * 2 < words {
            run.for_each(|k| page.set(k, Role::Ticker));
        }
    }
}
