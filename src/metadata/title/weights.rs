//! Weights of the title's features.

use super::features::COUNT;

pub(super) static HTML: [f32; COUNT] = [0.0; COUNT];
pub(super) static BARE: [f32; COUNT] = [0.0; COUNT];
