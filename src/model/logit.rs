//! Choosing one of several by a weighted sum of each one's features.
//!
//! The weights come of a conditional logit fitted on pages with known answers: the chance
//! of a candidate is `exp(score)` over the sum of all candidates' on its page.

/// A row's weighted sum.
pub(crate) fn score<const N: usize>(row: &[f32; N], weights: &[f32; N]) -> f32 {
    row.iter().zip(weights).map(|(value, weight)| value * weight).sum()
}

/// Index of the highest score, the first of equals.
pub(crate) fn best(scores: &[f32]) -> Option<usize> {
    let mut best: Option<(usize, f32)> = None;
    for (index, &score) in scores.iter().enumerate() {
        if best.is_none_or(|(_, high)| score > high) {
            best = Some((index, score));
        }
    }
    best.map(|(index, _)| index)
}
