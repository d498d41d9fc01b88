//! Code, headings and lists between kept blocks.
//!
//! ## What it does
//!
//! A preformatted block is kept if most words of the innermost element around it that holds kept
//! blocks are kept, one of them before it, and the classifier does not rule it out. A heading
//! directly before a kept block is kept if the classifier expects that block and the kept one
//! before to be content, nine tenths of the words of the innermost element around both are kept,
//! and the classifier does not rule the heading out. A list, with the lists in it, is kept if the
//! classifier expects the kept blocks directly before and after it to be content, at least half of
//! the other words of the innermost element around all three are kept, and the list's mean
//! probability is not below .15; captions in it, and blocks below .1, are left as they are.
//!
//! ## Why
//!
//! Code has few words that the classifier knows, and short code looks like a label. A text that says
//! "as follows" is worth little without what follows. In a long document, a heading of two words
//! looks like one above a box, and a list of questions or links like one of other stories.
//!
//! ## Example
//!
//! In a manual, three lines of code with .37 between paragraphs with .97: they are kept. So is
//! "Spare parts" with .35 between paragraphs with .85.
//!
//! ## Known problems
//!
//! A preformatted advertisement inside the article is kept as well, and so is the heading of a box
//! whose text the classifier takes for content. A list that ends the article has nothing kept after
//! it. Tables are left to the classifier: see `docs/experiments.md`.
//!
//! ## Measured
//!
//! Out of fold, of 56 preformatted blocks that it kept the gold has .94 of the words, of 269 headings
//! .79. Left out, `wcxb-dev` loses .0004 (86 pages change), its documentation .0041, its forums .0011.
//! Of the blocks of lists, 5,124 words, the gold has .86: of those at .5 to .55 next to their
//! neighbours .68, of lists with a mean below .15 it has .08, of captions in them .20.

use super::Page;
use crate::document::{BlockKind, Container, Role, Tag};

/// Below this the classifier rules the block out.
const RULED_OUT: f32 = 0.2;
/// Most of the words around code that must be kept.
const MOST: f32 = 0.5;
/// The share of the words around a heading that must be kept.
const NEARLY_ALL: f32 = 0.9;
/// The probability that the blocks before and after a heading must have.
const NEIGHBOUR: f32 = 0.6;
/// The same, of a list.
const NEIGHBOUR_OF_LIST: f32 = 0.5;
/// Mean probability below which the classifier rules a list out.
const LIST_RULED_OUT: f32 = 0.15;
/// The same, of a block in it.
const ITEM_RULED_OUT: f32 = 0.1;

pub(super) fn apply(page: &mut Page) {
    if page.document.is_plain_text {
        return;
    }
    keep_lists(page);
    if !(0..page.len()).any(|i| may_be_kept(page, i)) {
        return;
    }
    let sums = sums(page);
    let mut last_kept = None;
    for i in 0..page.len() {
        if page.kept(i) {
            last_kept = Some(i);
        } else if may_be_kept(page, i) {
            let is_between = match page.block(i).kind {
                BlockKind::Preformatted => is_among_kept(page, &sums, i),
                _ => last_kept.is_some_and(|last| heads_kept(page, &sums, i, last)),
            };
            if is_between {
                page.set(i, Role::Body);
            }
        }
    }
}

/// Whether a block was dropped that may be kept here.
fn may_be_kept(page: &Page, i: usize) -> bool {
    let is_kind = match page.block(i).kind {
        BlockKind::Preformatted => true,
        BlockKind::Heading { .. } => page.unnamed(i) && i + 1 < page.len() && page.kept(i + 1),
        _ => false,
    };
    is_kind && !page.kept(i) && page.probability(i) >= RULED_OUT
}

/// Sums over the blocks before one.
#[derive(Clone, Copy, Default)]
struct Sum {
    words: u32,
    kept_words: u32,
    kept: u32,
}

/// The sums before each block and after the last, as the verdicts are before this override: one pass,
/// whatever the number of blocks.
fn sums(page: &Page) -> Vec<Sum> {
    let mut sum = Sum::default();
    let mut sums = vec![sum];
    for i in 0..page.len() {
        let (words, kept) = (page.stats[i].words, u32::from(page.kept(i)));
        sum.words += words;
        sum.kept_words += words * kept;
        sum.kept += kept;
        sums.push(sum);
    }
    sums
}

/// The sums before and after an element.
fn sides(sums: &[Sum], container: &Container) -> (Sum, Sum) {
    let end = (container.end_block as usize).min(sums.len() - 1);
    (sums[container.first_block as usize], sums[end])
}

/// Whether most words of the innermost element around a block that holds kept ones are kept, and one
/// of those blocks precedes it.
fn is_among_kept(page: &Page, sums: &[Sum], i: usize) -> bool {
    let mut around = page.around(i).map(|container| sides(sums, container));
    let Some((start, end)) = around.find(|(start, end)| start.kept < end.kept) else {
        return false;
    };
    let all = end.words - start.words - page.stats[i].words;
    let kept = end.kept_words - start.kept_words;
    kept as f32 > MOST * all as f32 && start.kept < sums[i].kept
}

/// Whether a heading stands between the `last` kept block and another, both expected to be content,
/// in an element of which nearly all words are kept.
fn heads_kept(page: &Page, sums: &[Sum], i: usize, last: usize) -> bool {
    if page.probability(last).min(page.probability(i + 1)) < NEIGHBOUR {
        return false;
    }
    let mut around = page.around(i);
    let both = around.find(|c| c.first_block as usize <= last && c.end_block as usize > i + 1);
    both.is_some_and(|container| {
        let (start, end) = sides(sums, container);
        let all = end.words - start.words;
        (end.kept_words - start.kept_words) as f32 >= NEARLY_ALL * all as f32
    })
}

/// Keeps the lists between kept blocks.
fn keep_lists(page: &mut Page) {
    let mut sums_before: Option<Vec<Sum>> = None;
    let document = page.document;
    let mut end_of_list = 0;
    for list in &document.containers {
        let (first, end) = (list.first_block as usize, list.end_block as usize);
        let is_list = matches!(list.tag, Tag::Ul | Tag::Ol);
        if !is_list || first < end_of_list {
            continue;
        }
        end_of_list = end;
        let expected =
            |i: usize| i < page.len() && page.kept(i) && page.probability(i) >= NEIGHBOUR_OF_LIST;
        if first == 0 || !expected(first - 1) || !expected(end) {
            continue;
        }
        let dropped = |&i: &usize| {
            page.unnamed(i)
                && page.probability(i) >= ITEM_RULED_OUT
                && page.block(i).kind != BlockKind::Caption
        };
        let probability: f32 = (first..end).map(|i| page.probability(i)).sum();
        if probability < LIST_RULED_OUT * (end - first) as f32 || !(first..end).any(|i| dropped(&i))
        {
            continue;
        }
        let around = document.ancestors(list.parent);
        let mut around = around.map(|c| (c.first_block as usize, c.end_block as usize));
        let Some((start, stop)) = around.find(|&(start, stop)| start < first && end < stop) else {
            continue;
        };
        let sums = sums_before.get_or_insert_with(|| sums(page));
        let Some([start, first_sum, end_sum, stop]) = at(sums, [start, first, end, stop]) else {
            continue;
        };
        let all = (stop.words - start.words) - (end_sum.words - first_sum.words);
        let kept =
            (stop.kept_words - start.kept_words) - (end_sum.kept_words - first_sum.kept_words);
        if kept as f32 >= MOST * all as f32 {
            let found: Vec<usize> = (first..end).filter(dropped).collect();
            found.into_iter().for_each(|i| page.set(i, Role::Body));
        }
    }
}

/// The sums before several blocks.
fn at<const N: usize>(sums: &[Sum], blocks: [usize; N]) -> Option<[Sum; N]> {
    let mut found = [Sum::default(); N];
    for (found, block) in found.iter_mut().zip(blocks) {
        *found = *sums.get(block)?;
    }
    Some(found)
}
