//! The choice among a page's bylines, "no byline" being one of them.

use super::candidates::Candidate;
use super::features::rows;
use crate::metadata::page::Page;
use crate::model::{Ranker, best};

/// Scores of the candidates, in their order, less that of "no byline": what is not above
/// zero is not taken.
pub(in crate::metadata) fn rank(
    page: &Page,
    candidates: &[Candidate],
    title: &[u32],
    ranker: &Ranker,
) -> Vec<f32> {
    let mut scores = ranker.scores(&rows(page, candidates, title));
    let none = scores.pop().unwrap_or(0.0);
    scores.iter_mut().for_each(|score| *score -= none);
    scores
}

/// Index of the byline.
pub(in crate::metadata) fn choose(scores: &[f32]) -> Option<usize> {
    best(scores).filter(|&index| scores[index] > 0.0)
}
