//! The tokens of plain text that may be of a script or style sheet, as the fit of their weights sees them.

use super::Weights;
use crate::plain;

pub use crate::plain::Sample;
pub use crate::plain::stripped::scripts::Stretch;

/// Number of weights.
pub const ALL: usize = plain::stripped::scripts::ALL;

/// All tokens of a text.
#[must_use]
pub fn tokens(text: &str) -> Vec<Sample> {
    plain::stripped::scripts::samples(text)
}

/// Whether the stretches of code in a text are removed.
#[must_use]
pub fn are_scripts(text: &str, stretches: &[Stretch]) -> bool {
    plain::stripped::scripts::are_scripts(text, stretches)
}

/// The stretches of a text that are of scripts and style sheets.
#[must_use]
pub fn stretches(text: &str, weights: &Weights) -> Vec<Stretch> {
    let weights = weights.lines().scripts();
    weights.map_or_else(Vec::new, |own| plain::stripped::scripts::stretches(text, own))
}
