//! The pairs of lines that plain text may have broken, as the fit of their weights sees them.

use crate::internals::Weights;
use crate::plain;

pub use crate::plain::junctions::Junction;

/// Number of weights of the first sum; those of the second follow.
pub const FIRST: usize = plain::junctions::SIZE;
/// Number of weights of both.
pub const ALL: usize = plain::junctions::ALL;
/// What a weight of 1.0 is stored as.
pub const UNIT: i32 = plain::UNIT;

/// All pairs of lines of a text that may belong together, for the first sum; for the second one
/// with weights for the first.
#[must_use]
pub fn junctions(text: &str, first: Option<&Weights>) -> Vec<Junction> {
    plain::junctions::of(text, first.map(|weights| &weights.lines().joins))
}
