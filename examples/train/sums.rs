//! Fits weights that are summed up (`src/plain/sums.rs`): logistic regression, by stochastic descent
//! with a step of its own for each weight.

use std::ops::Range;

use corpus::Result;
use gleaner::internals::joins::UNIT;
use gleaner::internals::{Weights, weights};
use rayon::prelude::*;

use crate::context::Fit;

const EPOCHS: usize = 40;

/// A decision that the markup of a page shows.
pub(crate) struct Sample {
    /// The weights that count.
    pub active: Vec<u16>,
    pub is_true: bool,
    pub weight: f32,
    pub fold: usize,
}

impl Sample {
    pub(crate) fn score(&self, weights: &[f32]) -> f32 {
        self.active.iter().map(|i| weights[usize::from(*i)]).sum()
    }
}

/// Fits a range of the weights for every fold and for all. A wrong yes costs `cost` times what a wrong no
/// does.
pub(crate) fn fit_each(samples: &[Sample], fitted: &mut [Vec<i8>], range: Range<usize>, cost: f32) {
    let fits: Vec<Fit> = Fit::each().collect();
    fits.par_iter().zip(fitted).for_each(|(which, fitted)| {
        let seen: Vec<&Sample> = samples.iter().filter(|sample| which.sees(sample.fold)).collect();
        let weights = fit(&seen, fitted.len(), cost);
        let round = |w: &f32| (w * UNIT as f32).round().clamp(-127.0, 127.0) as i8;
        for index in range.clone() {
            fitted[index] = round(&weights[index]);
        }
    });
}

fn fit(samples: &[&Sample], count: usize, cost: f32) -> Vec<f32> {
    let mut weights = vec![0.0f32; count];
    let mut squares = vec![1e-6f32; count];
    let mut seed = 1u64;
    for _ in 0..EPOCHS * samples.len() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let sample = samples[(seed >> 33) as usize % samples.len()];
        let chance = 1.0 / (1.0 + (-sample.score(&weights)).exp());
        let target = f32::from(u8::from(sample.is_true));
        let cost = sample.weight * if sample.is_true { 1.0 } else { cost };
        for index in &sample.active {
            let weight = &mut weights[usize::from(*index)];
            let slope = cost * (chance - target) + 1e-5 * *weight;
            let square = &mut squares[usize::from(*index)];
            *square += slope * slope;
            *weight -= 0.3 / square.sqrt().max(1.0) * slope;
        }
    }
    weights
}

/// The numbers of a file.
pub(crate) fn bytes(numbers: &[i8]) -> Vec<u8> {
    numbers.iter().map(|weight| weight.cast_unsigned()).collect()
}

/// The shipped weights of each fold, with these numbers for the file of that name.
pub(crate) fn weights_of(name: &str, folds: &[Vec<i8>]) -> Result<Vec<Weights>> {
    let weights = |numbers: &Vec<i8>| {
        let mut weights = Weights::shipped();
        weights.set(name, &weights::file(name, "", &bytes(numbers))?)?;
        Ok(weights)
    };
    folds.iter().map(weights).collect()
}
