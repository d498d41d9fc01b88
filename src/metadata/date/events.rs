//! The days on which an event that the page declares begins and ends: they do not date the page.

use crate::date::Date;
use crate::date::read::{Locale, parse_value};
use crate::document::MarkKind;
use crate::metadata::page::Page;

/// Days of events that are kept; lists of events have hundreds.
/// Set by hand: with and without these days no figure of the corpus changes.
const DAYS: usize = 32;

/// The first and last days of events in JSON-LD and in properties, without their times.
pub(super) fn days_of_events(page: &Page, locale: Locale) -> Vec<Date> {
    let things = page.things.iter().flat_map(|thing| [&thing.starts, &thing.ends]);
    let head = &page.document.head;
    let of_event = |key: &str| matches!(key, "startdate" | "enddate");
    let marks = head.marks.iter().filter(|mark| mark.kind != MarkKind::Data);
    let marks = marks.filter(|mark| of_event(head.get(mark.key))).map(|mark| head.get(mark.value));
    let values = things.map(String::as_str).chain(marks).filter(|value| !value.is_empty());
    let mut days: Vec<Date> = values
        .take(DAYS)
        .filter_map(|value| Some(parse_value(value, locale)?.date.date_only()))
        .collect();
    days.sort_unstable();
    days.dedup();
    days
}
