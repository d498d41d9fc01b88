//! Duplicate blocks.
//!
//! ## What it does
//!
//! Of a paragraph of 12 words or more that occurs twice, word for word, the copy of the lower
//! probability is dropped, the second of two equals. Copies side by side, in one element or its
//! parent, are kept. A paragraph of 150 words or more is dropped if shorter kept blocks have nine
//! tenths of its word pairs.
//!
//! ## Why
//!
//! Pages hold hidden copies for machines, teasers with the first paragraph, or the whole article in
//! one element. Short lines may repeat, and so may paragraphs side by side: their author wrote them
//! so.
//!
//! ## Example
//!
//! A quotation in a box that repeats a sentence of the text; `<div hidden>` with the whole article.
//!
//! ## Known problems
//!
//! Instructions that repeat a step, and questions repeated above their answers, lose a copy.
//!
//! ## Measured
//!
//! Left out, product pages lose .0081, collections .0033, services .0019, plain text of `wcxb-dev`
//! .0012; documentation gains .0032. Of the sets that training has not seen, `trends-dev` loses
//! .0007, `daniel-dev` gains .0004, and `fundus-dev` .0016 by one page whose gold has the article
//! twice.

use std::collections::HashMap;

use super::Page;
use crate::document::{BlockKind, Role};
use crate::stats::WordPairs;

/// Words from which a block counts as a paragraph that nobody says twice.
const PARAGRAPH: u32 = 12;
/// Words from which a block may be a copy of several others.
const WHOLE: u32 = 150;
/// Share of such a block's word pairs that the others have.
const COVERED: f32 = 0.9;
/// Length of the longest of those others, as a share of its own: of two versions of a clause
/// neither is the whole.
const PART: f32 = 0.8;

pub(super) fn apply(page: &mut Page) {
    copies(page);
    wholes(page);
}

/// Of a paragraph that is on the page twice, word for word, the copy that the classifier
/// is surer of stays, the first of two equals. Short lines may repeat, and so may
/// paragraphs side by side: that is how their author wrote them.
fn copies(page: &mut Page) {
    let mut seen: HashMap<u64, usize> = HashMap::new();
    for i in 0..page.len() {
        let f = &page.stats[i];
        let plain = matches!(page.block(i).kind, BlockKind::Paragraph | BlockKind::Quote);
        if f.words < PARAGRAPH || !plain || !page.kept(i) {
            continue;
        }
        let Some(first) = seen.insert(f.hash, i) else { continue };
        if side_by_side(page, first, i) {
            continue;
        }
        let spare = if page.probability(i) > page.probability(first) + 0.1 { first } else { i };
        seen.insert(f.hash, first + i - spare);
        page.set(spare, Role::Other);
    }
}

/// Whether, on a page with markup, the second is in the element around the first, or in
/// the one around that.
fn side_by_side(page: &Page, a: usize, b: usize) -> bool {
    let mut around = page.around(a).take(2).map(|c| c.first_block..c.end_block);
    !page.document.is_plain_text && around.any(|blocks| blocks.contains(&(b as u32)))
}

/// A block that repeats many shorter ones: hidden copies for machines, the whole article in one
/// element.
fn wholes(page: &mut Page) {
    let mut by_length: Vec<usize> = (0..page.len()).filter(|i| page.kept(*i)).collect();
    let kept: u32 = by_length.iter().map(|i| page.stats[*i].words).sum();
    // The rest can cover a block only if the block is not longer than the rest.
    let whole = |page: &Page, i: usize| {
        let words = page.stats[i].words;
        let plain = page.block(i).kind == BlockKind::Paragraph;
        plain && words >= WHOLE && words * 2 <= kept + words / 5
    };
    if !by_length.iter().any(|i| whole(page, *i)) {
        return;
    }
    by_length.sort_by_key(|i| std::cmp::Reverse(page.stats[*i].words));
    let mut parts = WordPairs::with_room(kept as usize);
    for i in &by_length {
        parts.add(page.words_of(*i));
    }
    let mut longer = by_length.iter().copied().peekable();
    for i in by_length.iter().copied() {
        let longest_part = page.stats[i].words as f32 * PART;
        while let Some(long) = longer.next_if(|k| page.stats[*k].words as f32 > longest_part) {
            parts.remove(page.words_of(long));
        }
        if whole(page, i) && parts.cover(page.words_of(i)) >= COVERED {
            page.set(i, Role::Other);
        }
    }
}
