//! Extraction without some overrides, to measure what each is worth.

use crate::extractor::Extractor;
use crate::select::{Disabled, override_names};

/// The names of the overrides, in the order in which they run.
pub fn names() -> impl Iterator<Item = &'static str> {
    override_names()
}

/// The same extractor without the overrides of these names.
///
/// # Errors
///
/// If there is no override of a name.
pub fn without(extractor: &Extractor, names: &[&str]) -> Result<Extractor, String> {
    Ok(extractor.clone().without(Disabled::of(names)?))
}
