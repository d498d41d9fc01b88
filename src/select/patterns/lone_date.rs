//! Lines that are a date and nothing else.

use once_cell::sync::Lazy;
use regex::Regex;

use crate::date::read::{Locale, find_all};
use crate::vocab::{is_one_of, lists};

/// Bytes of the longest line.
const LONGEST: usize = 80;

/// Whether the line is nothing but a date, or a date and a time: `14.03.2022, 12:30`,
/// `March 4, 2021 | 5:10 pm`, `2022年3月14日（令和4年） 8時05分`.
pub(in crate::select) fn is_lone_date(line: &str) -> bool {
    line.len() <= LONGEST
        && line.bytes().any(|byte| byte.is_ascii_digit() || !byte.is_ascii())
        && (is_dated(line) || is_eastern(line))
}

/// A date in Japanese or Chinese, of the signs that the files of the languages list. How long it is,
/// [`is_eastern`] counts: the pattern would be ten times as long to compile.
static EASTERN: Lazy<Option<Regex>> = Lazy::new(|| {
    let letters = |signs: &[(&str, &str)]| signs.iter().map(|(_, letters)| *letters).collect();
    let years: String = letters(lists::SIGNS_OF_YEARS);
    let parts: String = SIGNS.iter().map(|signs| -> String { letters(signs) }).collect();
    Regex::new(&format!(r"^[0-9０-９]{{2,4}} ?[{years}][0-9０-９（）() :：/.\-{parts}]+$")).ok()
});

/// Whether the line is a date in Japanese or Chinese, with a year of another era or a note in brackets:
/// `2022年3月14日（令和4年） 8時05分`.
fn is_eastern(line: &str) -> bool {
    line.split_once(|c| is_one_of(lists::SIGNS_OF_YEARS, c)).is_some_and(|(_, rest)| {
        (3..=36).contains(&rest.chars().count())
            && EASTERN.as_ref().is_some_and(|pattern| pattern.is_match(line))
    })
}

/// What such a date is made of, besides digits and punctuation.
static SIGNS: [&[(&str, &str)]; 8] = [
    lists::SIGNS_OF_YEARS,
    lists::SIGNS_OF_MONTHS,
    lists::SIGNS_OF_DAYS,
    lists::SIGNS_OF_HOURS,
    lists::SIGNS_OF_MINUTES,
    lists::SIGNS_OF_SECONDS,
    lists::SIGNS_OF_WEEKDAYS,
    lists::SIGNS_NEXT_TO_A_DATE,
];

/// Words before the date: "Published on Tuesday,".
const BEFORE: usize = 3;
/// Characters of the word after it at most: a time zone.
const ZONE: usize = 4;

/// Whether the line is a date with up to three words before it, and at most a time zone after it.
fn is_dated(line: &str) -> bool {
    let hits = find_all(line, Locale::default());
    let Some(hit) = hits.first().filter(|_| hits.len() == 1) else { return false };
    let (before, rest) = line.split_at_checked(hit.span.start as usize).unwrap_or_default();
    let after = rest.get(hit.span.len()..).unwrap_or_default();
    let is_mark = |c: char| matches!(c, ' ' | ',' | '.' | '|' | '-' | '–' | '—' | '•' | '*' | '/');
    let is_plain = |text: &str| text.chars().all(|c| super::is_letter(c) || is_mark(c));
    is_plain(before)
        && is_plain(after)
        && words(before).count() <= BEFORE
        && words(after).count() <= 1
        && words(after).all(|word| word.chars().count() <= ZONE)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !super::is_letter(c)).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pattern_compiles() {
        assert!(EASTERN.is_some());
    }

    #[test]
    fn lone_dates() {
        for line in [
            "14.03.2022, 12:30",
            "March 4, 2021",
            "4 March 2021 | 5:10 pm",
            "2022-03-14",
            "2022年3月14日",
            "2022年3月14日（令和4年） 8時05分",
            "2022年3月14日(月) 午前8時05分更新",
            "２０２２ 年 3月",
            "Tuesday, 14 March 2022",
            "Dienstag, 14. März 2022 - 12:30 Uhr",
            "14 de marzo de 2022",
            "1er mars 2022",
            "15 березня 2022",
            "Salı, 15 Mart 2022 07:43",
        ] {
            assert!(is_lone_date(line), "{line}");
        }
        for line in [
            "Windows 10 21H2",
            "In 2022 he left",
            "14.03.2022 was the day on which it closed",
            "Part 2",
            "(15 March 2022)",
            "The ferry left on 15 March 2022",
            "12:30",
            "2022年3月に閉鎖された",
            "2022年",
            "555-0134",
        ] {
            assert!(!is_lone_date(line), "{line}");
        }
    }
}
