//! Parsers of dates and JSON-LD, so that the fuzz targets can check the invariants of each.

use crate::date::Date;
use crate::date::read::{self, Locale, Order, find_all, parse_value};
use crate::document::Span;
use crate::jsonld;

/// The dates in a text of a language (BCP 47, lower case), and where each stands.
#[must_use]
pub fn dates(text: &str, language: Option<&str>) -> Vec<(Date, Span)> {
    let hits = find_all(text, locale(language));
    hits.into_iter().map(|hit| (hit.date, hit.span)).collect()
}

/// The date that a machine-readable value states: an attribute's or a JSON string's.
#[must_use]
pub fn date_of_value(value: &str, language: Option<&str>) -> Option<Date> {
    parse_value(value, locale(language)).map(|hit| hit.date)
}

/// The date in a page's address.
#[must_use]
pub fn date_of_address(address: &str) -> Option<Date> {
    read::date_of_address(address)
}

/// What is read of a JSON-LD script: the values, texts and numbers in quotation marks, their
/// white space cut off; `"-"` for `null`, `true` and `false`.
#[must_use]
pub fn json_ld(script: &str) -> String {
    jsonld::shown(script)
}

fn locale(language: Option<&str>) -> Locale<'_> {
    Locale { language, order: Order::of(language, None) }
}
