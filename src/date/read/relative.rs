//! "3 days ago", read against the caller's own clock.

use super::clock;
use super::lexer::{Kind, Token, tokens};
use super::line::{Line, Locale};
use crate::date::Date;
use crate::vocab::{Set, fold, lists};

/// What a relative date counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// Beginnings of units, folded; a word means the first unit that has one of its beginnings.
const UNITS: [(Unit, &[&str]); 6] = [
    (Unit::Minute, lists::UNIT_MINUTE),
    (Unit::Month, lists::UNIT_MONTH),
    (Unit::Week, lists::UNIT_WEEK),
    (Unit::Year, lists::UNIT_YEAR),
    (Unit::Hour, lists::UNIT_HOUR),
    (Unit::Day, lists::UNIT_DAY),
];

/// Names of days, each with the days since.
const DAYS: [(&Set, i32); 3] =
    [(&lists::TODAY, 0), (&lists::YESTERDAY, 1), (&lists::DAY_BEFORE_YESTERDAY, 2)];

/// The date that a whole short text states relative to `now`, no more precisely than the
/// text does: "3 days ago" is a day, "2 months ago" a month, "4 years ago" a year. Hours
/// and minutes need a `now` with a time.
pub(crate) fn relative(text: &str, now: Date) -> Option<Date> {
    // A longer line is a sentence that happens to say "ago".
    if text.len() > 80 {
        return None;
    }
    // "Aujourd’hui".
    let text = &text.replace('’', "'");
    let folded = fold(text.trim());
    let today = now.day_number()?;
    let word = folded.trim_end_matches('.');
    if lists::JUST_NOW.contains(word) {
        return Date::from_day_number(today);
    }
    if let Some((_, days)) = DAYS.iter().find(|(names, _)| names.contains(word)) {
        return Date::from_day_number(today - days);
    }
    if let Some(found) = east_asian(&folded, now).or_else(|| with_clock(text, today)) {
        return Some(found);
    }
    let tokens = tokens(&folded, 12);
    let padded = format!(" {} ", folded.replace([',', '.', '(', ')', ':'], " "));
    let is_past = lists::AGO.iter().any(|ago| holds_word(&padded, ago));
    if is_past && !tokens.iter().any(|token| matches!(token.kind, Kind::Number { .. })) {
        // "Un'ora fa".
        return single(&padded.replace('\'', " "), now);
    }
    let number = tokens.iter().position(|token| matches!(token.kind, Kind::Number { .. }))?;
    let Kind::Number { value, width } = tokens[number].kind else { return None };
    if width > 3 || tokens.iter().skip(number + 1).any(|t| matches!(t.kind, Kind::Number { .. })) {
        return None;
    }
    is_past.then_some(())?;
    let is_word = |token: &&Token| token.kind == Kind::Word;
    let unit = |token: &Token| {
        let (start, end) = (token.start as usize, token.end as usize);
        unit_of(folded.get(start..end)?, folded.get(start..)?)
    };
    let after = tokens[number + 1..].iter().find(is_word).and_then(unit);
    // Swahili has the unit before the number: "wiki 2 zilizopita".
    let unit =
        after.or_else(|| tokens[..number].iter().next_back().filter(is_word).and_then(unit))?;
    back(now, value, unit)
}

/// "Today at 7:43 AM", "Heute, 07:43 Uhr", "Опубликовано: вчера в 10:20": the day's name, at most
/// three tokens before it, and then the time.
fn with_clock(text: &str, today: i32) -> Option<Date> {
    let line = Line::new(text.trim(), Locale::default());
    let first = (0..line.tokens.len()).find(|at| line.is_number(*at))?;
    let (time, end) = clock::after(&line, first).or_else(|| clock::dotted(&line, first))?;
    let is_byline = lists::BYLINE_CUES_POSSIBLE.contains(&line.word(end));
    if line.tokens.len() > end + 2 && !is_byline || first > 8 {
        return None;
    }
    let head = text.trim().get(..line.get(first)?.start as usize)?;
    let folded = fold(head.trim_end_matches([' ', ',', '-', '–', '|', '·', ':']));
    let words: Vec<&str> = folded.split([' ', ',', ':']).filter(|word| !word.is_empty()).collect();
    // The name may be of two words, and "at" may follow it.
    let is_in = |names: &Set| {
        (1..=2)
            .any(|count| words.windows(count).take(4).any(|name| names.contains(&name.join(" "))))
    };
    let mut days = DAYS.iter().filter(|(names, _)| is_in(names)).map(|(_, days)| days);
    let day = days.next()?;
    days.next().is_none().then_some(())?;
    Date::from_day_number(today - day)?.with_time(time)
}

/// "An hour ago", "hace un día", "час назад", "vor zwei Tagen": one unit or two, also in the Arabic dual.
fn single(padded: &str, now: Date) -> Option<Date> {
    let words: Vec<&str> = padded.split_whitespace().collect();
    // The last: French "an" is a year.
    let unit = |at: usize| unit_of(words[at], &words[at..].join(" "));
    let at = (0..words.len()).rev().find(|at| unit(*at).is_some())?;
    let unit = unit(at)?;
    let before = at.checked_sub(1).map(|before| words[before]);
    let is_ago = |word: &str| lists::AGO.iter().any(|ago| ago.rsplit(' ').next() == Some(word));
    let is_dual = lists::ENDINGS_OF_TWO.iter().any(|ending| words[at].ends_with(ending));
    let count = match before {
        Some(word) if lists::TWO.contains(word) => 2,
        Some(word) if !lists::ONE.contains(word) && !is_ago(word) => return None,
        _ => 1 + u32::from(is_dual),
    };
    if words.len() <= 6 { back(now, count, unit) } else { None }
}

/// Whether a whole short text states an age: "18 minutes ago".
pub(crate) fn is_age(text: &str) -> bool {
    let any_noon = "2000-01-01T12:00".parse();
    any_noon.is_ok_and(|now| relative(text, now).is_some())
}

/// The unit that a word means at the beginning of a text.
fn unit_of(word: &str, text: &str) -> Option<Unit> {
    // "години тому" are hours in Ukrainian, "години" years in Bulgarian.
    let phrase = |stem: &&str| stem.contains(' ') && text.starts_with(*stem);
    // Short stems must be the whole word, or "an" would match "anything".
    let is_stem = |stem: &&str| {
        if stem.chars().count() <= 3 { word == *stem } else { word.starts_with(*stem) }
    };
    let has = |is: &dyn Fn(&&str) -> bool| UNITS.iter().find(|(_, stems)| stems.iter().any(is));
    has(&phrase).or_else(|| has(&is_stem)).map(|(unit, _)| *unit)
}

/// Whether words stand between blanks in a text.
fn holds_word(text: &str, words: &str) -> bool {
    text.match_indices(words)
        .any(|(at, _)| text[..at].ends_with(' ') && text[at + words.len()..].starts_with(' '))
}

/// The first letter of the scripts in which number and unit may stand without a blank.
const THAI: char = '\u{e00}';

/// 3天前, 3日前, 3일 전, 2時間前.
fn east_asian(text: &str, now: Date) -> Option<Date> {
    let digits = text.find(|c: char| !c.is_ascii_digit())?;
    let value: u32 = text.get(..digits)?.parse().ok().filter(|&value| value < 1000)?;
    let is_east_asian = |rest: &&str| rest.trim_start().starts_with(|c| c >= THAI);
    let rest = text.get(digits..).filter(is_east_asian)?.replace(' ', "");
    let rest = lists::AGO.iter().find_map(|ago| rest.strip_suffix(ago))?;
    let (unit, _) = UNITS.iter().find(|(_, names)| names.contains(&rest))?;
    back(now, value, *unit)
}

fn back(now: Date, count: u32, unit: Unit) -> Option<Date> {
    let today = now.day_number()?;
    let count = i32::try_from(count).ok()?;
    match unit {
        Unit::Minute | Unit::Hour => {
            let time = now.time()?;
            let minutes = i32::from(time.hour()) * 60 + i32::from(time.minute());
            let passed = if unit == Unit::Hour { count * 60 } else { count };
            Date::from_day_number(today + (minutes - passed).div_euclid(1440))
        }
        Unit::Day => Date::from_day_number(today - count),
        Unit::Week => Date::from_day_number(today - 7 * count),
        Unit::Month => {
            let months = i32::from(now.year()) * 12 + i32::from(now.month()?) - 1 - count;
            Date::from_month(u16::try_from(months / 12).ok()?, (months % 12) as u8 + 1)
        }
        Unit::Year => Date::from_year(u16::try_from(i32::from(now.year()) - count).ok()?),
    }
}
