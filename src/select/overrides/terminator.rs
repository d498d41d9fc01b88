//! Lines after which nothing is body.
//!
//! ## What it does
//!
//! On an article, a short line such as "Comments (0)", "Most read" or "Related articles" after the
//! last long paragraph of the body ends it: all blocks after it are dropped that the classifier
//! does not put above .55. Below a line that announces comments it must put them above .8; then
//! paragraphs below .8 do not count as the body's last. Before other lines paragraphs below .55 do not
//! count if at least half of the kept words stand above the line; in plain text one of them counts.
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
//! Comments of 20 words or more that the classifier is sure of move the end of the body below the
//! line, which then ends nothing. On other kinds of pages such a list may be the content (listings lost
//! .03 F1 by the rule), so an article that is taken for a listing is not helped.
//!
//! ## Measured
//!
//! Out of fold on 2026-11-28: left out, the later archives lose .0003, `news-dev` .0005. Blocks above
//! .55 were dropped up to .8 before: to spare them gains listings of `wcxb-dev` .014 (articles that
//! are listings in truth), `wcxb-dev` .0009, and costs `news-dev` one exact page of 97.
//!
//! On 2026-12-01, paragraphs below these bounds no longer count as the body's last: `daniel-dev` gains
//! .0067, `misinfo-dev` .0031, `fundus-dev` .001, `features-dev` loses .0002. In plain text, as means of
//! ten renditions, `daniel-dev` gains .0151, `trends-dev` .0063, `misinfo-dev` .0027, `fundus-dev` .0012.
//! Whatever is announced, without a bound on the words above, `trends-dev` loses .0103, one page.

use std::ops::Range;

use super::Page;
use crate::document::{PageKind, Role};
use crate::vocab::Signal;

pub(super) fn apply(page: &mut Page) {
    if page.kind != PageKind::Article {
        return;
    }
    let Some((mark, spares)) = comments(page).or_else(|| others(page)) else { return };
    let role = role_of(page, mark).unwrap_or_default();
    for i in mark..page.len() {
        if page.kept(i) && !spares(page, i) {
            page.set(i, if i == mark { role } else { role_of(page, i).unwrap_or(role) });
        }
    }
}

/// Whether a block below a terminator stays.
type Spares = fn(&Page, usize) -> bool;

const SURE: Spares = |page, i| page.sure(i);
const LIKELY: Spares = |page, i| page.likely(i);

/// The line that announces comments below the last paragraph that the classifier is sure of.
fn comments(page: &Page) -> Option<(usize, Spares)> {
    let mark = mark_after(page, last_paragraph(page, SURE)?)?;
    (role_of(page, mark) == Some(Role::Comments)).then_some((mark, SURE))
}

/// The first terminator below the last paragraph that the classifier takes for content, or of all. A
/// paragraph that it does not, kept since the page has little better, may stand below the former.
fn others(page: &Page) -> Option<(usize, Spares)> {
    let words = |blocks: Range<usize>| -> u32 {
        blocks.filter(|i| page.kept(*i)).map(|i| page.stats[i].words).sum()
    };
    let likely = last_paragraph(page, LIKELY).and_then(|last| mark_after(page, last));
    // In plain text a line within the text looks alike, and one paragraph may follow it.
    let least = usize::from(page.document.is_plain_text);
    let is_end = |mark: &usize| {
        (*mark..page.len()).filter(|i| page.kept(*i)).nth(least).is_some()
            && words(0..*mark) >= words(*mark..page.len())
    };
    let mark = likely.filter(is_end);
    let mark = mark.or_else(|| mark_after(page, page.core()?.1))?;
    Some((mark, LIKELY))
}

/// The last kept paragraph of a kind.
fn last_paragraph(page: &Page, is: Spares) -> Option<usize> {
    (0..page.len()).rfind(|&i| page.kept(i) && is(page, i) && page.stats[i].is_paragraph())
}

/// The first terminator below a block.
fn mark_after(page: &Page, last: usize) -> Option<usize> {
    (last + 1..page.len()).find(|i| role_of(page, *i).is_some())
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
