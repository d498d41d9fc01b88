//! The choice among a page's dates, "no date" being one of them.

use super::features::{Candidate, is_modification, rows};
use super::marks::Marks;
use crate::metadata::page::Page;
use crate::model::{Ranker, best};

/// What "no date" loses in plain text, where no machine's date would be. On the renditions of
/// `wcxb-dev` .923, .925 and .900 of the dates are right that stand in the text with it, .905,
/// .907 and .855 without; F1 over all pages, most of whose dates do not stand there, is level
/// (.678, .714, .680 and .681, .716, .673), and lower from 1 on.
const PLAIN_TEXT: f32 = 0.5;

/// Scores of the candidates, in their order, less that of "no date": what is not above
/// zero is not taken.
pub(in crate::metadata) fn rank(
    page: &Page,
    candidates: &[Candidate],
    ranker: &Ranker,
) -> Vec<f32> {
    let mut scores = ranker.scores(&rows(page, candidates));
    let bias = if page.document.is_plain_text { PLAIN_TEXT } else { 0.0 };
    let none = scores.pop().unwrap_or(0.0) - bias;
    scores.iter_mut().for_each(|score| *score -= none);
    scores
}

/// Index of the date of publication. What the page itself calls its last update is not, where it
/// names the publication, too: "Updated 16 March | Published 15 March".
pub(in crate::metadata) fn choose(candidates: &[Candidate], scores: &[f32]) -> Option<usize> {
    let given = |index: &usize| scores[*index] > 0.0;
    let best = best(scores).filter(given)?;
    let labelled = |index: usize, own: Marks, other: Marks| {
        let marks = || candidates.get(index).into_iter().flat_map(|found| &found.marks);
        marks().any(|marks| marks.has(own)) && !marks().any(|marks| marks.has(other))
    };
    if !labelled(best, Marks::LABEL_UPDATED, Marks::LABEL_PUBLISHED) {
        return Some(best);
    }
    let published = |index: &usize| labelled(*index, Marks::LABEL_PUBLISHED, Marks::LABEL_UPDATED);
    let named = (0..scores.len()).filter(given).filter(published);
    named.max_by(|a, b| scores[*a].total_cmp(&scores[*b])).or(Some(best))
}

/// Index of the date of the last change: the latest one so declared, if it does not lie
/// before the publication.
pub(in crate::metadata) fn choose_modified(
    candidates: &[Candidate],
    published: Option<usize>,
) -> Option<usize> {
    let floor = published.map(|index| candidates[index].date.date_only());
    (0..candidates.len())
        .filter(|&index| is_modification(&candidates[index]))
        .filter(|&index| floor.is_none_or(|floor| candidates[index].date.date_only() >= floor))
        .max_by_key(|&index| candidates[index].date)
}
