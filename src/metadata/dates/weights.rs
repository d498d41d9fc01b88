//! Weights of the features of dates, fitted; see `fit/dates.rs` for the command.

use super::features::COUNT;

pub(super) static WEIGHTS: [f32; COUNT] = [0.0; COUNT];
