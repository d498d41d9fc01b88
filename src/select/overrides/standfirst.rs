//! The standfirst below the title.
//!
//! ## What it does
//!
//! On an article, the first block after the title is kept as its standfirst if it is a heading or ends
//! a sentence, has 8 to 60 words, no link and no phrase of boilerplate at its start, and the classifier
//! does not rule it out. Up to four short dropped lines, such as a byline and a date, may be between
//! the two if an element around the block has the class of a standfirst. A list of two to seven items
//! right below the title is kept likewise, whatever the classifier says, if each has six words or more,
//! no link and no phrase of boilerplate at its start.
//!
//! ## Why
//!
//! Templates put the standfirst outside the element of the text, next to the title. There it looks like
//! any line of a page's head, and the golds that the classifier learns from disagree: some hold
//! standfirsts, some do not.
//!
//! ## Example
//!
//! `<header><h1>Ferry returns</h1><p>Passengers have waited since January.</p></header>`, with .12: it is
//! kept.
//!
//! ## Known problems
//!
//! A summary in bullets below the date is left to the classifier. A heading in place of a standfirst may name a section
//! of the site or repeat the title in other words.
//!
//! ## Measured
//!
//! Of the blocks that it kept, 4,521 words out of fold, the gold has .90 in `fundus-dev`, .94 in
//! `daniel-dev`, .79 in trends, .41 in `wcxb-dev`, .28 in `misinfo-dev` and .23 in `news-dev`, whose golds
//! leave most standfirsts out. Of 40 such blocks of `wcxb-dev` that were read, 36 are standfirsts. Of four
//! summaries in bullets, 130 words, it has .89.

use super::Page;
use crate::document::{BlockKind, Cues, PageKind, Role};

/// Below this the classifier rules the block out.
const RULED_OUT: f32 = 0.05;
/// Words of a standfirst.
const WORDS: std::ops::RangeInclusive<u32> = 8..=60;
/// Items of a summary in bullets, and the least words of each.
const ITEMS: std::ops::RangeInclusive<usize> = 2..=7;
const ITEM: u32 = 6;
/// Most words of a line between the title and the standfirst.
const SHORT: u32 = 8;
/// Most such lines.
const BETWEEN: usize = 4;

pub(super) fn apply(page: &mut Page) {
    if page.document.is_plain_text || page.kind != PageKind::Article {
        return;
    }
    let Some((body, _)) = page.core() else { return };
    let Some(title) = (0..body).rev().find(|&i| is_title(page, i)) else { return };
    let items = (title + 1..body).take_while(|&i| is_bullet(page, i)).count();
    if ITEMS.contains(&items) {
        (title + 1..=title + items).for_each(|i| page.set(i, Role::Standfirst));
        return;
    }
    let is_between = |i: &usize| page.kept(*i) || page.stats[*i].words > SHORT;
    let last = body.min(title + BETWEEN + 2);
    let Some(i) = (title + 1..last).find(is_between) else { return };
    let is_near = i == title + 1 || page.under(i, Cues::STANDFIRST);
    if is_near && page.unnamed(i) && is_standfirst(page, i) {
        page.set(i, Role::Standfirst);
    }
}

/// Whether a block is the title or the page's main heading.
fn is_title(page: &Page, i: usize) -> bool {
    page.verdicts[i].role == Role::Title
        || matches!(page.block(i).kind, BlockKind::Heading { level: 1 })
}

/// Whether a dropped block may be an item of a summary.
fn is_bullet(page: &Page, i: usize) -> bool {
    matches!(page.block(i).kind, BlockKind::ListItem { .. })
        && page.unnamed(i)
        && page.stats[i].words >= ITEM
        && page.block(i).link_bytes == 0
        && !page.stats[i].signals.starts_with_any()
}

/// Whether the block is written as a standfirst, and may be one for the classifier.
fn is_standfirst(page: &Page, i: usize) -> bool {
    let f = &page.stats[i];
    let is_written = match page.block(i).kind {
        BlockKind::Paragraph => f.ends_sentence(),
        BlockKind::Heading { .. } => true,
        _ => false,
    };
    is_written
        && WORDS.contains(&f.words)
        && page.block(i).link_bytes == 0
        && page.probability(i) >= RULED_OUT
        && !f.signals.starts_with_any()
}
