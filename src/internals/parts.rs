//! Single parsers, for tables of cases and for the fuzz targets.

use crate::date::Date;
use crate::date::read::{self, Locale, Order, find_all, parse_value};
use crate::document::Span;
use crate::{jsonld, metadata};

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

/// The date that an age such as "3 days ago" means at a moment.
#[must_use]
pub fn relative_date(text: &str, now: Date) -> Option<Date> {
    read::relative(text, now)
}

/// The language that a text is in (BCP 47), by its function words and its script.
#[must_use]
pub fn language(text: &str) -> Option<&'static str> {
    metadata::language_of(|| [text].into_iter())
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
