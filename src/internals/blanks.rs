//! The blanks in lines of plain text where two blocks may meet, as the fit of their weights sees them.

use crate::plain;

pub use crate::plain::blanks::BlankSample;

/// Probability above which a line is split.
pub const THRESHOLD: f32 = plain::blanks::THRESHOLD;

/// The blanks of a text in one line that are judged.
#[must_use]
pub fn blanks(text: &str) -> Vec<BlankSample> {
    plain::blanks::of(text)
}
