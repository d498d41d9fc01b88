//! The choice among a page's candidates for its title.

use super::candidates::Candidate;
use super::generic::is_generic;
use super::row::rows;
use super::weights;
use crate::metadata::page::Page;
use crate::model::logit;
use crate::model::trees::Tree;

/// The candidates' scores, in their order.
pub(in crate::metadata) fn rank(page: &Page, candidates: &[Candidate]) -> Vec<f32> {
    let trees =
        if page.document.is_plain_text { weights::bare::TREES } else { weights::html::TREES };
    Tree::sums(trees, &rows(page, candidates))
}

/// Index of the candidate to choose; `None` only without candidates. "Untitled" and "Home" are
/// none where a heading of level 1 says more.
pub(in crate::metadata) fn choose(candidates: &[Candidate], scores: &[f32]) -> Option<usize> {
    let best = logit::best(scores)?;
    let is_empty = |candidate: &Candidate| is_generic(&candidate.text);
    if !candidates.get(best).is_some_and(is_empty) {
        return Some(best);
    }
    let headings = candidates.iter().zip(scores).enumerate();
    let headings = headings.filter(|(_, (own, _))| own.is_h1() && !is_empty(own));
    let heading = headings.max_by(|(_, (_, a)), (_, (_, b))| a.total_cmp(b));
    heading.map_or(Some(best), |(at, _)| Some(at))
}
