//! The conditional logit's fit: full batches, Adam, a quadratic penalty.

use super::Case;

const STEPS: usize = 1500;
const RATE: f32 = 0.05;

/// Weights under which the right candidates' share of each page's chance is highest.
pub(super) fn fit(cases: &[&Case], penalty: f32) -> Vec<f32> {
    let width = cases.iter().find_map(|case| case.rows.first()).map_or(0, Vec::len);
    let mut weights = vec![0.0f32; width];
    let (mut first, mut second) = (vec![0.0f32; width], vec![0.0f32; width]);
    let usable: Vec<_> = cases.iter().filter(|case| case.right.contains(&true)).collect();
    let total: f32 = usable.iter().map(|case| case.weight).sum();
    for step in 1..=STEPS {
        let mut gradient = vec![0.0f32; width];
        for case in &usable {
            let scores = weighted(case, &weights);
            let top = scores.iter().copied().fold(f32::MIN, f32::max);
            let chances: Vec<f32> = scores.iter().map(|score| (score - top).exp()).collect();
            let all: f32 = chances.iter().sum();
            let right: f32 =
                chances.iter().zip(&case.right).filter(|(_, right)| **right).map(|(c, _)| c).sum();
            for ((row, chance), is_right) in case.rows.iter().zip(&chances).zip(&case.right) {
                let pull = chance / all - if *is_right { chance / right.max(1e-30) } else { 0.0 };
                for (slot, value) in gradient.iter_mut().zip(row) {
                    *slot += case.weight * pull * value / total;
                }
            }
        }
        for index in 0..width {
            let slope = gradient[index] + penalty * weights[index];
            first[index] = 0.9 * first[index] + 0.1 * slope;
            second[index] = 0.999 * second[index] + 0.001 * slope * slope;
            let mean = first[index] / (1.0 - 0.9f32.powi(step as i32));
            let spread = second[index] / (1.0 - 0.999f32.powi(step as i32));
            weights[index] -= RATE * mean / (spread.sqrt() + 1e-8);
        }
    }
    // As they are stored.
    weights.iter_mut().for_each(|weight| *weight = (*weight * 1000.0).round() / 1000.0);
    weights
}

/// A case's scores by weights; without weights all are zero.
pub(super) fn weighted(case: &Case, weights: &[f32]) -> Vec<f32> {
    let score =
        |row: &Vec<f32>| row.iter().zip(weights).map(|(value, weight)| value * weight).sum();
    case.rows.iter().map(score).collect()
}
