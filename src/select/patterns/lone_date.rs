//! Lines that are a date and nothing else.

use once_cell::sync::Lazy;
use regex::Regex;

/// A date in Japanese or Chinese, with a year of another era or a note in brackets:
/// `2022年3月14日（令和4年） 8時05分`. How long it is, [`is_eastern`] counts: the pattern would be
/// ten times as long to compile.
static EASTERN: Lazy<Option<Regex>> = Lazy::new(|| {
    Regex::new(
        r"^[0-9０-９]{2,4} ?年[0-9０-９年月日時分秒（）() :：/.\-更新公開配信平成令和昭曜火水木金土午前後]+$",
    )
    .ok()
});

/// Bytes of the longest line.
const LONGEST: usize = 80;

/// Whether the line is nothing but a date, or a date and a time: `14.03.2022, 12:30`,
/// `March 4, 2021 | 5:10 pm`, `2022年3月14日（令和4年） 8時05分`.
pub(in crate::select) fn is_lone_date(line: &str) -> bool {
    line.len() <= LONGEST
        && line.bytes().any(|byte| byte.is_ascii_digit() || !byte.is_ascii())
        && (is_dated(line) || is_eastern(line))
}

fn is_eastern(line: &str) -> bool {
    line.split_once('年').is_some_and(|(_, rest)| {
        (3..=36).contains(&rest.chars().count())
            && EASTERN.as_ref().is_some_and(|pattern| pattern.is_match(line))
    })
}

/// Whether the line has up to three marks, up to three words, a date, and what may follow a date.
fn is_dated(line: &str) -> bool {
    // The marks that are not ASCII count as letters, too: a word may begin with them.
    let mut rest = Some(line);
    for _ in 0..=3 {
        let Some(text) = rest else { return false };
        if after_words(text).is_some_and(|text| is_numeric(text) || is_named(text)) {
            return true;
        }
        rest = text.strip_prefix([' ', '-', '–', '—', '•', '*', '|']);
    }
    false
}

/// What follows up to three words; a digit does.
fn after_words(text: &str) -> Option<&str> {
    let mut rest = text;
    for _ in 0..3 {
        if rest.starts_with(|c: char| c.is_ascii_digit()) {
            break;
        }
        rest = after_blanks(skip(after_letters(rest, 2)?, &[".", ","]))?;
    }
    Some(rest)
}

/// A date in figures: `14.03.2022`, `2022-03-14`, `2022年3月14日`, `14.03.`.
fn is_numeric(text: &str) -> bool {
    const MARKS: [char; 6] = ['.', '/', '-', '年', '月', '日'];
    let two = || {
        let rest = after_digits(text, 1..=4)?.strip_prefix(MARKS)?;
        after_digits(skip(rest, &[" "]), 1..=2)
    };
    let Some(two) = two() else { return false };
    // The mark after the second number may belong to what follows the date.
    is_rest(two)
        || two.strip_prefix(MARKS).is_some_and(|rest| {
            let after_blank = skip(rest, &[" "]);
            is_rest(rest)
                || is_rest(after_blank)
                || after_digits(after_blank, 1..=4).is_some_and(is_rest)
        })
}

/// A date with a month: `4 March 2021`, `14. März 2022`, `14 de marzo de 2022`, `1er mars 2022`; and
/// day and year after a month that has been read: `4, 2021`.
fn is_named(text: &str) -> bool {
    let year = || {
        let day = skip(after_digits(text, 1..=2)?, &[".", ","]);
        let day = skip(day, &["st", "nd", "rd", "th", "er", "º"]);
        let month = after_preposition(day, &["de", "of"])?;
        let year = after_letters(month, 3)
            .and_then(|rest| after_preposition(skip(rest, &[".", ","]), &["de"]));
        after_digits(year.unwrap_or(month), 4..=4)
    };
    year().is_some_and(is_rest)
}

/// Whether a text is what may follow a date: a time, some marks, or nothing.
fn is_rest(text: &str) -> bool {
    let text = skip(text, &["日", "."]);
    let is_separator = |c: char| matches!(c, ' ' | ',' | '|' | '-' | '–' | '—' | '/');
    let time = || {
        let rest = text.trim_start_matches(is_separator);
        let separators = text[..text.len() - rest.len()].chars().count();
        let hour = skip(rest, &["at ", "um ", "à "]);
        let rest = after_digits(hour, 1..=2)?.strip_prefix([':', '.', 'h'])?;
        let rest = after_digits(rest, 2..=2)?;
        let seconds = rest.strip_prefix(':').and_then(|rest| after_digits(rest, 2..=2));
        (1..=4).contains(&separators).then_some(seconds.unwrap_or(rest))
    };
    is_end(text)
        || time().is_some_and(|rest| {
            let zone = skip(rest, &[" "]);
            let capitals = zone.trim_start_matches(|c: char| c.is_ascii_uppercase());
            let is_zone = zone.len() - capitals.len() == 3 || zone.len() - capitals.len() == 4;
            is_end(rest)
                || is_zone && is_end(capitals)
                || ["Uhr", "Z"].iter().any(|unit| zone.strip_prefix(unit).is_some_and(is_end))
                || after_half_day(zone).is_some_and(is_end)
        })
}

/// Whether a text consists of up to three marks.
fn is_end(text: &str) -> bool {
    let is_mark = |c: char| matches!(c, ' ' | '.' | '|' | '-' | '–' | '—');
    text.chars().all(is_mark) && text.chars().count() <= 3
}

/// What follows "am" or "P.M.".
fn after_half_day(text: &str) -> Option<&str> {
    let rest = skip(text.strip_prefix(['a', 'A', 'p', 'P'])?, &["."]);
    Some(skip(rest.strip_prefix(['m', 'M'])?, &["."]))
}

/// What follows all digits at the start of a text, if they are as many.
fn after_digits(text: &str, number: std::ops::RangeInclusive<usize>) -> Option<&str> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    number.contains(&(text.len() - rest.len())).then_some(rest)
}

/// What follows all letters at the start of a text, if they are at least so many and at most twelve.
fn after_letters(text: &str, least: usize) -> Option<&str> {
    let rest = text.trim_start_matches(super::is_letter);
    (least..=12).contains(&text[..text.len() - rest.len()].chars().count()).then_some(rest)
}

/// What follows one blank or more.
fn after_blanks(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(' ');
    (rest.len() < text.len()).then_some(rest)
}

/// What follows blanks, or blanks, one of the words and blanks.
fn after_preposition<'a>(text: &'a str, words: &[&str]) -> Option<&'a str> {
    let rest = after_blanks(text)?;
    let after = |word: &&str| after_blanks(rest.strip_prefix(*word)?);
    Some(words.iter().find_map(after).unwrap_or(rest))
}

/// A text without the first of these that it begins with.
fn skip<'a>(text: &'a str, any: &[&str]) -> &'a str {
    any.iter().find_map(|part| text.strip_prefix(*part)).unwrap_or(text)
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
            "Tuesday, 14 March 2022",
            "Dienstag, 14. März 2022 - 12:30 Uhr",
            "14 de marzo de 2022",
            "1er mars 2022",
        ] {
            assert!(is_lone_date(line), "{line}");
        }
        for line in [
            "Windows 10 21H2",
            "In 2022 he left",
            "14.03.2022 was the day on which it closed",
            "Part 2",
            "12:30",
            "555-0134",
        ] {
            assert!(!is_lone_date(line), "{line}");
        }
    }
}
