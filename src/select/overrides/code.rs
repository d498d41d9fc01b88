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
    for i in 0..page.len() {
        let is_code = page.block(i).kind == BlockKind::Preformatted && !page.document.is_plain_text;
        if is_code && !page.kept(i) && page.probability(i) >= RULED_OUT && is_among_kept(page, i) {
            page.set(i, Role::Body);
        }
    }
}

/// Whether most words of the innermost element around a block that holds kept ones are kept, and one
/// of those blocks precedes it.
fn is_among_kept(page: &Page, i: usize) -> bool {
    let mut sides = page.around(i).map(|container| {
        let range = container.first_block as usize..(container.end_block as usize).min(page.len());
        (range.start, range.end)
    });
    let Some((start, end)) = sides.find(|&(start, end)| (start..end).any(|i| page.kept(i))) else {
        return false;
    };
    let words = |at: usize| page.stats[at].words as f32;
    let all: f32 = (start..end).filter(|at| *at != i).map(words).sum();
    let kept: f32 = (start..end).filter(|at| page.kept(*at)).map(words).sum();
    kept > MOST * all && (start..i).any(|at| page.kept(at))
}
