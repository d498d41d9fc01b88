//! The choice among a page's candidates for its title.

use super::candidates::Candidate;
use super::row::rows;
use super::weights;
use crate::metadata::logit;
use crate::metadata::page::Page;
use crate::metadata::trees::Tree;

/// The candidates' scores, in their order.
pub(in crate::metadata) fn rank(page: &Page, candidates: &[Candidate]) -> Vec<f32> {
    let trees = if page.document.bare { weights::bare::TREES } else { weights::html::TREES };
    Tree::sums(trees, &rows(page, candidates))
}

/// Index of the candidate to choose; `None` only without candidates.
pub(in crate::metadata) fn choose(scores: &[f32]) -> Option<usize> {
    logit::best(scores)
}
