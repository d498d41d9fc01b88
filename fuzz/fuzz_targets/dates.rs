//! Dates in any text, value or address, in any language: each exists in the calendar, its written
//! form is parsed to the same date, and its span is in the text.
#![no_main]

use gleaner::Date;
use gleaner::internals::parts;
use gleaner_fuzz::{hold, invariants};
use libfuzzer_sys::fuzz_target;

/// The first character of the text selects one.
const LANGUAGES: [Option<&str>; 24] = [
    None,
    Some("en"),
    Some("en-us"),
    Some("en-gb"),
    Some("de"),
    Some("fr"),
    Some("es"),
    Some("pt-br"),
    Some("it"),
    Some("nl"),
    Some("pl"),
    Some("cs"),
    Some("ru"),
    Some("hu"),
    Some("fi"),
    Some("tr"),
    Some("ar"),
    Some("he"),
    Some("ja"),
    Some("zh"),
    Some("ko"),
    Some("th"),
    Some("vi"),
    Some("el"),
];

fuzz_target!(|text: &str| {
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return };
    let language = LANGUAGES[first as usize % LANGUAGES.len()];
    let text = chars.as_str();

    let dates = parts::dates(text, language);
    assert_eq!(dates, parts::dates(text, language), "reading twice gives different dates");
    let mut end = 0;
    for (date, span) in dates {
        hold(invariants::date(date));
        let range = span.range();
        assert!(range.start >= end && !range.is_empty(), "{span:?} begins before {end}");
        assert!(text.get(range).is_some(), "{span:?} cuts a character");
        end = span.end as usize;
    }
    for date in [parts::date_of_value(text, language), parts::date_of_address(text)] {
        hold(date.map_or(Ok(()), invariants::date));
    }
    if let Ok(date) = text.parse::<Date>() {
        hold(invariants::date(date));
        assert_eq!(parts::date_of_value(text, language), Some(date), "as a value");
    }
});
