//! The conditional logit's fit: full batches, Adam, a quadratic penalty.

/// The candidates of one page.
pub(super) struct Case {
    pub rows: Vec<Vec<f32>>,
    pub right: Vec<bool>,
    /// Cases of one group share a fold.
    pub group: String,
    pub weight: f32,
}

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
            let scores: Vec<f32> = case.rows.iter().map(|row| dot(row, &weights)).collect();
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
    weights
}

fn dot(row: &[f32], weights: &[f32]) -> f32 {
    row.iter().zip(weights).map(|(value, weight)| value * weight).sum()
}

pub(super) fn argmax(scores: &[f32]) -> Option<usize> {
    (0..scores.len()).max_by(|&a, &b| scores[a].total_cmp(&scores[b]).then(b.cmp(&a)))
}

/// The scores of every case's candidates by weights that were fitted without its group.
pub(super) fn scores_out_of_fold(cases: &[Case], folds: usize, penalty: f32) -> Vec<Vec<f32>> {
    let fold_of = |case: &Case| fold_of(case, folds);
    let mut choices = vec![Vec::new(); cases.len()];
    std::thread::scope(|scope| {
        let fits: Vec<_> = (0..folds)
            .map(|fold| {
                scope.spawn(move || {
                    let others: Vec<&Case> =
                        cases.iter().filter(|case| fold_of(case) != fold).collect();
                    (fold, fit(&others, penalty))
                })
            })
            .collect();
        for fit in fits {
            let (fold, weights) = fit.join().expect("the fit does not panic");
            for (case, choice) in cases.iter().zip(&mut choices) {
                if fold_of(case) == fold {
                    *choice = case.rows.iter().map(|row| dot(row, &weights)).collect();
                }
            }
        }
    });
    choices
}

/// The fold of a case, by its group.
pub(super) fn fold_of(case: &Case, folds: usize) -> usize {
    let hash = case.group.bytes().fold(7u32, |h, b| h.wrapping_mul(31).wrapping_add(b.into()));
    (hash ^ (hash >> 13)) as usize % folds
}
