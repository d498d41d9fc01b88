//! Code between kept blocks.
//!
//! ## What it does
//!
//! A preformatted block is kept if most words of the innermost element around it that holds kept
//! blocks are kept, one of them before it, and the classifier does not rule it out.
//!
//! ## Why
//!
//! Code has few words that the classifier knows, and short code looks like a label. A text that says
//! "as follows" is worth little without what follows.
//!
//! ## Example
//!
//! In a manual, three lines of code with .37 between paragraphs with .97: they are kept.
//!
//! ## Known problems
//!
//! A preformatted advertisement inside the article is kept as well.
//!
//! ## Measured
//!
//! Left out, `wcxb-dev` loses .0002 (27 pages change), its forums .0016 and its documentation .0003;
//! one page of `cleaneval-dev` changes, no other set does.

use super::Page;
use crate::document::{BlockKind, Role};

/// Below this the classifier rules the code out.
const RULED_OUT: f32 = 0.2;
/// Most of the words around the code that must be kept.
const MOST: f32 = 0.5;

pub(super) fn apply(page: &mut Page) {
    if page.document.is_plain_text {
        return;
    }
    let is_dropped = |page: &Page, i| {
        page.block(i).kind == BlockKind::Preformatted
            && !page.kept(i)
            && page.probability(i) >= RULED_OUT
    };
    if !(0..page.len()).any(|i| is_dropped(page, i)) {
        return;
    }
    let sums = sums(page);
    for i in 0..page.len() {
        if is_dropped(page, i) && is_among_kept(page, &sums, i) {
            page.set(i, Role::Body);
        }
    }
}

/// Sums over the blocks before one.
#[derive(Clone, Copy, Default)]
struct Sum {
    words: u32,
    kept_words: u32,
    kept: u32,
}

/// The sums before each block and after the last, as the verdicts are before this override: one pass,
/// whatever the number of code blocks.
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

/// Whether most words of the innermost element around a block that holds kept ones are kept, and one
/// of those blocks precedes it.
fn is_among_kept(page: &Page, sums: &[Sum], i: usize) -> bool {
    let mut sides = page.around(i).map(|container| {
        let end = (container.end_block as usize).min(page.len());
        (sums[container.first_block as usize], sums[end])
    });
    let Some((start, end)) = sides.find(|(start, end)| start.kept < end.kept) else {
        return false;
    };
    let all = end.words - start.words - page.stats[i].words;
    let kept = end.kept_words - start.kept_words;
    kept as f32 > MOST * all as f32 && start.kept < sums[i].kept
}
