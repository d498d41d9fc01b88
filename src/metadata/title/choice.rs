//! The choice among a page's candidates for its title.

use super::candidates::Candidate;
use super::generic::is_generic;
use super::row::rows;
use crate::metadata::page::Page;
use crate::model::{Ranker, best};

/// The candidates' scores, in their order.
pub(in crate::metadata) fn rank(
    page: &Page,
    candidates: &[Candidate],
    ranker: &Ranker,
) -> Vec<f32> {
    ranker.scores(&rows(page, candidates))
}

/// Index of the candidate to choose; `None` only without candidates. "Untitled" and "Home" are
/// none where a heading of level 1 says more.
pub(in crate::metadata) fn choose(candidates: &[Candidate], scores: &[f32]) -> Option<usize> {
    let best = best(scores)?;
    let is_empty = |candidate: &Candidate| is_generic(&candidate.text);
    if !candidates.get(best).is_some_and(is_empty) {
        return Some(best);
    }
    let headings = candidates.iter().zip(scores).enumerate();
    let headings = headings.filter(|(_, (own, _))| own.is_h1() && !is_empty(own));
    let heading = headings.max_by(|(_, (_, a)), (_, (_, b))| a.total_cmp(b));
    heading.map_or(Some(best), |(at, _)| Some(at))
}
