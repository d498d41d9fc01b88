//! The places in lines of plain text where two blocks may meet, as the fit of their weights sees them.

use crate::plain;

pub use crate::plain::Sample;

/// Number of weights.
pub const ALL: usize = plain::seams::ALL;
/// Sum above which a line is split.
pub const THRESHOLD: i32 = plain::seams::THRESHOLD;

/// All seams of a text.
#[must_use]
pub fn seams(text: &str) -> Vec<Sample> {
    plain::seams::of(text)
}
