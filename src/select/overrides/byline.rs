//! Who wrote it.
//!
//! ## What it does
//!
//! Short lines above the first long paragraph are dropped if the byline was read from them, if they
//! begin with it and have a digit, as dates do, or if they say "By …" followed by names: in scripts
//! with upper case, half of the words that are not numbers must begin with it. Lines between the first
//! long paragraph, which may be a standfirst, and the second must hold the byline, and say "By …" or have
//! a byline's class.
//!
//! ## Why
//!
//! The names are metadata. Inside the body such a line is left to the classifier: interviews and
//! poems have them.
//!
//! ## Example
//!
//! `By Anna Berg` below the title, `Anna Berg · 3 May 2024 · 5 min`.
//!
//! ## Known problems
//!
//! A short poem or letter that ends above the first long paragraph loses its signature.
//!
//! ## Measured
//!
//! Left out, no set changes by more than .0001: 38 pages of `daniel-dev` get worse and 4 better, 7
//! and 2 of `l3s-dev`. Lines that only have the byline, and were not the place that it was read from:
//! of 11 on the HTML pages of `wcxb-dev`, `fundus-dev`, `misinfo-dev` and `snippets-dev` that the
//! classifier had kept, 10 are bylines, one introduces a quotation. Out of fold, `wcxb-dev` gains
//! .00001, its forums .00005, `fundus-dev` .00001; `misinfo-dev` loses .00005, by that page. That
//! numbers do not count costs `trends-dev` .00007, by one line on one page.

use super::Page;
use crate::document::{Cues, Role};
use crate::stats::BlockStats;
use crate::text::{CharClass, Script};
use crate::vocab::Signal;

pub(super) fn apply(page: &mut Page) {
    let first = page.core().map_or(page.len(), |(first, _)| first);
    let is_long = |i: &usize| page.kept(*i) && page.stats[*i].is_paragraph();
    let second = (first + 1..page.len()).find(is_long).unwrap_or(first);
    for i in 0..second {
        let f = &page.stats[i];
        let short = f.words > 0 && f.words <= 12 && !f.ends_sentence();
        if short && if i < first { states(page, i) } else { surely_states(page, i) } {
            page.set(i, Role::Byline);
        }
    }
}

/// Whether a line above the first long paragraph states the byline.
fn states(page: &Page, i: usize) -> bool {
    let f = &page.stats[i];
    let is_dated = || f.shape.count(CharClass::Digit) > 0;
    let begins = || page.author.is_some_and(|author| page.text(i).starts_with(author));
    page.byline == Some(i) || says_byline(f) || is_dated() && begins()
}

/// Whether a line states the byline that was chosen, and its words or its markup call it a byline.
fn surely_states(page: &Page, i: usize) -> bool {
    let own = page.around(i).next().map_or(Cues::NONE, |own| own.cues).with(page.block(i).lead);
    let has = || page.author.is_some_and(|author| page.text(i).contains(author));
    (page.byline == Some(i) || has()) && (says_byline(&page.stats[i]) || own.any(Cues::BYLINE))
}

/// Whether the line begins as a byline does and may name persons: in scripts that have upper
/// case, half of its words begin with it. The numbers of a date do not count.
pub(in crate::select) fn says_byline(f: &BlockStats) -> bool {
    let cased = matches!(f.shape.script, Script::Latin | Script::Greek | Script::Cyrillic);
    f.signals.starts(Signal::Byline)
        && (!cased || f.shape.upper_words * 2 >= f.words.saturating_sub(f.shape.numbers))
}
