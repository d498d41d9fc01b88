//! The choice among a page's bylines, "no byline" being one of them.

use super::candidates::Candidate;
use super::features::rows;
use super::weights;
use crate::metadata::page::Page;
use crate::model::logit;

/// Scores of the candidates, in their order, less that of "no byline": what is not above
/// zero is not taken.
pub(in crate::metadata) fn rank(page: &Page, candidates: &[Candidate], title: &[u32]) -> Vec<f32> {
    let weights = if page.document.is_plain_text { &weights::BARE } else { &weights::HTML };
    let mut scores: Vec<f32> =
        rows(page, candidates, title).iter().map(|row| logit::score(row, weights)).collect();
    let none = scores.pop().unwrap_or(0.0);
    scores.iter_mut().for_each(|score| *score -= none);
    scores
}

/// Index of the byline.
pub(in crate::metadata) fn choose(scores: &[f32]) -> Option<usize> {
    logit::best(scores).filter(|&index| scores[index] > 0.0)
}
