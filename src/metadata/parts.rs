//! The readers of single facts by themselves, for whoever holds them against their laws.

use crate::date::Date;
use crate::date::read::{self, Locale, Order, find_all, parse_value};
use crate::document::Span;
use crate::jsonld;

/// The dates in a text, and where each stands.
pub(crate) fn dates(text: &str, language: Option<&str>) -> Vec<(Date, Span)> {
    let hits = find_all(text, locale(language));
    hits.into_iter().map(|hit| (hit.date, hit.span)).collect()
}

/// The date that a machine-readable value states.
pub(crate) fn date_of_value(value: &str, language: Option<&str>) -> Option<Date> {
    parse_value(value, locale(language)).map(|hit| hit.date)
}

/// The date in a page's address.
pub(crate) fn date_of_address(address: &str) -> Option<Date> {
    read::date_of_address(address)
}

/// The values of a JSON-LD script as text.
pub(crate) fn json_ld(script: &str) -> String {
    jsonld::shown(script)
}

fn locale(language: Option<&str>) -> Locale<'_> {
    Locale { language, order: Order::of(language, None) }
}
