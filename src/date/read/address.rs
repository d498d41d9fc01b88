//! Dates in a page's address.

use crate::date::Date;
use crate::text::path_of;
use crate::vocab::{lists, month_of};

/// The date an address states: `/2022/03/15/`, `/2022-03-15-`, `20220315`,
/// `/2022/mar/15/`, else the month of `/2022/03/`.
pub(crate) fn date(address: &str) -> Option<Date> {
    let after = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = after.split_once('/').map_or("", |(_, path)| path);
    // Dates in queries are of searches and sessions.
    let path = path_of(path);
    let segments: Vec<&str> = path.split('/').take(32).collect();
    if segments.iter().any(|segment| is_of_others(segment)) {
        return None;
    }
    triple(&segments)
        .or_else(|| segments.iter().find_map(|s| inside(s)))
        .or_else(|| month(&segments))
}

/// Whether a segment begins with a word that says whose date the address has: an event's, or that of a
/// version of an interface.
fn is_of_others(segment: &str) -> bool {
    let end = segment.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(segment.len());
    let word = segment.get(..end).unwrap_or_default();
    lists::WORDS_OF_OTHER_DATES_IN_ADDRESSES.contains_in_any_case(word)
}

/// Three segments: year, month by number or name, day.
fn triple(segments: &[&str]) -> Option<Date> {
    segments.windows(3).find_map(|window| {
        let [first, second, third] = window else { return None };
        if let Some(year) = year(first) {
            // The day may carry the slug: /2022/03/15-ferry.
            let day = third.split(['-', '_', '.']).next().unwrap_or(third);
            return Date::from_day(year, month_number(second)?, small(day)?);
        }
        // /15/03/2022/, but not /03/04/2022/, which may be of either month.
        let (month, day) = (month_number(second)?, small(first)?);
        let sure = day > 12 || small(second).is_none();
        sure.then(|| Date::from_day(year(third)?, month, day)).flatten()
    })
}

/// Year and month alone.
fn month(segments: &[&str]) -> Option<Date> {
    // A last segment would be a name that happens to be a number.
    segments.windows(3).find_map(|window| {
        let [first, second, _] = window else { return None };
        Date::from_month(year(first)?, month_number(second)?)
    })
}

/// A date within one segment: 2022-03-15-ferry, ferry-2022-03-15, 20220315, 2022_03_15.
fn inside(segment: &str) -> Option<Date> {
    let bytes = segment.as_bytes();
    let digits = |from: usize, to: usize| {
        let part = bytes.get(from..to)?;
        part.iter().all(u8::is_ascii_digit).then(|| segment.get(from..to)).flatten()
    };
    let ends = |at: usize| !bytes.get(at).is_some_and(u8::is_ascii_digit);
    // Three numbers of so many digits with the same sign between them.
    let parts = |at: usize, [one, two, three]: [usize; 3]| {
        let (second, third) = (at + one + 1, at + one + two + 2);
        let all =
            [digits(at, at + one)?, digits(second, second + two)?, digits(third, third + three)?];
        let (before, after) = (bytes.get(second - 1)?, bytes.get(third - 1)?);
        (ends(third + three) && matches!(before, b'-' | b'_' | b'.') && before == after)
            .then_some(all)
    };
    let starts = |at: usize| at == 0 || !bytes[at - 1].is_ascii_digit();
    for at in 0..bytes.len().min(300) {
        if !starts(at) {
            continue;
        }
        // YYYYMMDD
        if let Some(all) = digits(at, at + 8)
            && ends(at + 8)
            && let Some(date) = super::numeric::compact(all)
        {
            return Some(date);
        }
        let year_first = parts(at, [4, 2, 2]);
        let year_last = parts(at, [2, 2, 4]).map(|[d, m, y]| [y, m, d]);
        // Of a day up to the twelfth, the month may be before it.
        let year_last = year_last.filter(|[.., d]| small(d).is_some_and(|d| d > 12));
        let date = |[y, m, d]: [&str; 3]| Date::from_day(year(y)?, small(m)?, small(d)?);
        if let Some(date) = year_first.or(year_last).and_then(date) {
            return Some(date);
        }
    }
    None
}

fn year(segment: &str) -> Option<u16> {
    if segment.len() != 4 {
        return None;
    }
    segment.parse().ok().filter(|year| (1990..=2099).contains(year))
}

fn month_number(segment: &str) -> Option<u8> {
    small(segment).or_else(|| {
        let name = segment.to_ascii_lowercase();
        name.bytes().all(|byte| byte.is_ascii_alphabetic()).then(|| month_of(&name, Some("en")))?
    })
}

fn small(text: &str) -> Option<u8> {
    let is_number = text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn addresses_state_dates() {
        for (address, expected) in [
            ("https://post.example/2022/03/15/ferry", Some("2022-03-15")),
            ("https://post.example/news/2022/3/5/ferry.html", Some("2022-03-05")),
            ("https://post.example/2022/+3/15/ferry", None),
            ("https://post.example/2022/mar/15/ferry", Some("2022-03-15")),
            ("https://post.example/2022-03-15-ferry", Some("2022-03-15")),
            ("https://post.example/ferry-20220315.html", Some("2022-03-15")),
            ("https://post.example/ferry_2022_03_15", Some("2022-03-15")),
            ("https://post.example/2022/03/15-ferry", Some("2022-03-15")),
            ("https://post.example/ferry-15-03-2022", Some("2022-03-15")),
            ("https://post.example/2022/03/ferry", Some("2022-03")),
            ("https://post.example/15/03/2022/ferry", Some("2022-03-15")),
            ("https://post.example/05/mar/2022/ferry", Some("2022-03-05")),
            ("https://post.example/03/04/2022/ferry", None),
            ("https://post.example/1234-10-11-2022-03-15", Some("2022-03-15")),
            ("https://post.example/2100/03/15/", None),
            ("https://post.example/2022/ferry", None),
            ("https://post.example/ferry?date=2022-03-15", None),
            ("https://post.example/id/120220315", None),
            ("https://post.example/2022/13/45/x", None),
            ("https://2022-03-15.example/", None),
            ("https://docs.example/api/2025-10-01/ships", None),
            ("https://hall.example/event_information/20250628.html", None),
            ("https://post.example/eventual-2022-03-15", Some("2022-03-15")),
            ("", None),
        ] {
            assert_eq!(
                date(address).map(|date| date.to_string()).as_deref(),
                expected,
                "{address}"
            );
        }
    }
}
