//! Readers of single facts, so that the fuzz targets can hold each against its laws.

use crate::date::Date;
use crate::document::Span;
use crate::metadata::parts;

/// The dates in a text of a language (BCP 47, lower case), and where each stands.
#[must_use]
pub fn dates(text: &str, language: Option<&str>) -> Vec<(Date, Span)> {
    parts::dates(text, language)
}

/// The date that a machine-readable value states: an attribute's or a JSON string's.
#[must_use]
pub fn date_of_value(value: &str, language: Option<&str>) -> Option<Date> {
    parts::date_of_value(value, language)
}

/// The date in a page's address.
#[must_use]
pub fn date_of_address(address: &str) -> Option<Date> {
    parts::date_of_address(address)
}

/// What is read of a JSON-LD script: the values, texts and numbers in quotation marks, their
/// white space cut off; `"-"` for `null`, `true` and `false`.
#[must_use]
pub fn json_ld(script: &str) -> String {
    parts::json_ld(script)
}
