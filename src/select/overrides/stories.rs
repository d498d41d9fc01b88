//! Other stories below the article.
//!
//! ## What it does
//!
//! On an article whose title is a heading of level 1, the next such heading ends the body if it stands outside
//! the element around the title and the text, has other words, and a byline or a date follows it: all
//! blocks from there on are dropped.
//!
//! ## Why
//!
//! Pages that load the next story when a reader scrolls down are saved with one or more whole stories below
//! the article. Each reads like body, and the classifier is sure of it.
//!
//! ## Example
//!
//! `<article><h1>Ferry returns</h1>…</article><article><h1>Mill sold</h1><p>By Jana Holt</p>…</article>`
//!
//! ## Known problems
//!
//! A story whose heading is of another level, or which names neither an author nor a date, stays. Letters to
//! an editor, each with its heading and its writer, are taken for stories: only the first is kept.
//!
//! ## Measured
//!
//! Out of fold it drops the next stories on three pages: 1,717 words of `fundus-dev`, whose F1 rises from .957
//! to .962, and 2,134 of trends. The gold has none of these words. Without the byline or the date, 5,272 of
//! 7,032 words dropped in `wcxb-dev` are in the gold; without the element around the title, 125 of 1,846.

use super::{Page, says_byline};
use crate::document::{BlockKind, Container, Cues, PageKind, Role};
use crate::select::patterns::is_lone_date;

/// Blocks below the heading that may be its byline or date.
const NEAR: usize = 6;
/// Most words of such a block.
const SHORT: u32 = 14;
/// Elements around such a block whose classes may say that it is a byline or date.
const LEVELS: usize = 3;

pub(super) fn apply(page: &mut Page) {
    if page.document.is_plain_text || page.kind != PageKind::Article {
        return;
    }
    let Some((body, last)) = page.core() else { return };
    let is_title = |i: &usize| is_main(page, *i) && page.verdicts[*i].role == Role::Title;
    let Some(title) = (0..body).rev().find(is_title) else { return };
    let around = |element: &Container| element.end_block as usize;
    let end = page.around(title).map(around).find(|end| *end > body).unwrap_or(page.len());
    let is_other = |i: &usize| is_main(page, *i) && is_headline(page, *i, title);
    let Some(other) = (end..=last).find(is_other) else { return };
    for i in other..page.len() {
        if page.kept(i) {
            page.set(i, Role::Related);
        }
    }
}

/// Whether a block is a main heading.
fn is_main(page: &Page, i: usize) -> bool {
    matches!(page.block(i).kind, BlockKind::Heading { level: 1 })
}

/// Whether a heading has other words than the title, and a byline or date below it.
fn is_headline(page: &Page, i: usize, title: usize) -> bool {
    let is_text = |k: &usize| page.kept(*k) && page.stats[*k].is_paragraph();
    page.words_of(i) != page.words_of(title)
        && (i + 1..page.len().min(i + 1 + NEAR))
            .take_while(|k| !is_text(k))
            .any(|k| page.stats[k].words <= SHORT && is_of_metadata(page, k))
}

/// Whether a short block is a byline or a date.
fn is_of_metadata(page: &Page, i: usize) -> bool {
    let named = Cues::BYLINE.with(Cues::DATE);
    matches!(page.verdicts[i].role, Role::Byline | Role::Dateline)
        || is_lone_date(page.text(i))
        || says_byline(&page.stats[i])
        || page.block(i).lead.any(named)
        || page.around(i).take(LEVELS).any(|element| element.cues.any(named))
}
