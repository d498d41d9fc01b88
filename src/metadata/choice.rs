//! One of several candidates, or none: what the choices of title, date and byline share.

use super::columns::{Places, log};
use super::evidence::Evidence;
use super::page_signs::{SIGNS, Sign};
use crate::model::{self, Ranker};

/// A value that could be the page's title, date or byline.
#[derive(Clone, Debug)]
pub(super) struct Candidate<T> {
    pub value: T,
    /// All places that it was found in.
    pub places: Places,
    /// The place that it was first found in; places are visited best first.
    pub evidence: Evidence,
}

/// A title or a byline.
#[derive(Clone, Debug, Default)]
pub(super) struct Text {
    pub text: String,
    /// Hashes of its words: texts of equal words are one candidate.
    pub words: Vec<u32>,
    /// The first block that holds it.
    pub block: Option<u32>,
    /// Number of times that it was found in a block.
    pub seen: usize,
    /// Whether more than one block holds it.
    pub recurs: bool,
}

impl Candidate<Text> {
    /// Notes another place that holds the text.
    pub(super) fn see(&mut self, places: Places, block: Option<u32>) {
        self.places = self.places.with(places);
        self.value.seen += usize::from(block.is_some());
        self.value.recurs |=
            block.is_some() && self.value.block.is_some_and(|own| Some(own) != block);
        self.value.block = self.value.block.or(block);
    }
}

/// The names of a row's columns: its own, then those of the page's signs for each of `groups`.
pub(super) fn names(own: &[&str], groups: &[&str]) -> Vec<String> {
    let own = own.iter().map(|name| (*name).to_owned());
    let signs = groups
        .iter()
        .flat_map(|group| Sign::NAMES.iter().map(move |name| format!("{group}{name}")));
    own.chain(signs).collect()
}

/// A row: a candidate's own columns, then for each of `groups` the page's signs, or zeros.
pub(super) fn row<const N: usize>(own: &[f32], signs: &[f32; SIGNS], groups: &[bool]) -> [f32; N] {
    let mut row = [0.0; N];
    let (head, tail) = row.split_at_mut(own.len());
    head.copy_from_slice(own);
    for (group, _) in tail.chunks_exact_mut(SIGNS).zip(groups).filter(|(_, yes)| **yes) {
        group.copy_from_slice(signs);
    }
    row
}

/// The own columns of the row of "none of them": the first is 1, the second says how
/// many candidates there are, as a logarithm over `most`.
pub(super) fn none_of<const N: usize>(candidates: usize, most: f32) -> [f32; N] {
    let mut row = [0.0; N];
    for (column, value) in row.iter_mut().zip([1.0, log(candidates, most)]) {
        *column = value;
    }
    row
}

/// Scores of candidates by their rows, in their order, less that of the last row, that of
/// "none of them", whose score is lowered by `bias`. Candidates above zero may be chosen. If there are
/// none, nothing is computed.
pub(super) fn scores_over_none<const N: usize>(
    rows: &[[f32; N]],
    ranker: &Ranker,
    bias: f32,
) -> Vec<f32> {
    if rows.len() < 2 {
        return Vec::new();
    }
    let mut scores = ranker.scores(rows);
    let none = scores.pop().unwrap_or(0.0) - bias;
    scores.iter_mut().for_each(|score| *score -= none);
    scores
}

/// Index of the best candidate, if its score is above zero.
pub(super) fn best_over_none(scores: &[f32]) -> Option<usize> {
    model::best(scores).filter(|&index| scores[index] > 0.0)
}
