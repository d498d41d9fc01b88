//! Lines after which nothing is body.
//!
//! ## What it does
//!
//! On an article, a short line such as "Comments (0)", "Most read" or "Related articles" after the
//! last long paragraph of the body ends it: all blocks after it are dropped that the classifier
//! does not put above .55.
//!
//! ## Why
//!
//! What follows such a line is a list of other stories or the readers' part of the page, whose
//! sentences read like body.
//!
//! ## Example
//!
//! ```text
//! The ferry sails again on Monday, the harbour office said in a statement on its website.
//! Most read
//! Harbour reopens after storm
//! ```
//!
//! ## Known problems
//!
//! Comments of 20 words or more that the classifier keeps move the end of the body below the line,
//! which then ends nothing. On other kinds of pages such a list may be the content (listings lost
//! .03 F1 by the rule), so an article that is taken for a listing is not helped.
//!
//! ## Measured
//!
//! Out of fold on 2026-11-28: left out, the later archives lose .0003, `news-dev` .0005. Blocks above
//! .55 were dropped up to .8 before: to spare them gains listings of `wcxb-dev` .014 (articles that
//! are listings in truth), `wcxb-dev` .0009, and costs `news-dev` one exact page of 97.

use super::Page;
use crate::document::{PageKind, Role};
use crate::vocab::Signal;

pub(super) fn apply(page: &mut Page) {
    if page.kind != PageKind::Article {
        return;
    }
    let Some((_, last)) = page.core() else { return };
    let Some(mark) = (last + 1..page.len()).find(|i| role_of(page, *i).is_some()) else { return };
    let role = role_of(page, mark).unwrap_or_default();
    for i in mark..page.len() {
        if page.kept(i) && !page.likely(i) {
            page.set(i, if i == mark { role } else { role_of(page, i).unwrap_or(role) });
        }
    }
}

/// What a terminator announces.
fn role_of(page: &Page, i: usize) -> Option<Role> {
    let f = &page.stats[i];
    let s = f.signals;
    if f.words > 6 {
        None
    } else if s.is(Signal::Comments) {
        Some(Role::Comments)
    } else if s.is(Signal::MostRead) || s.is(Signal::Related) {
        Some(Role::Related)
    } else {
        None
    }
}
