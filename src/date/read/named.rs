//! Dates with a month's name.

use super::lexer::Kind;
use super::line::{Line, Match, Shape, short_year, year};
use super::solar_hijri;
use crate::date::Date;
use crate::vocab::{fold, is_month_in, is_weekday, lists, solar_hijri_month_of};

/// Tokens that may stand between the parts of one date.
const GAP: usize = 4;

/// The date whose month is named at or soon after a token. It must be the date's first
/// token, so that the caller's walk meets every date once.
pub(super) fn at(line: &Line, at: usize) -> Option<Match> {
    if let Some(month) = line.month(at) {
        return month_first(line, at, month);
    }
    let Some((_, width)) = line.number(at) else { return solar_hijri_month_first(line, at) };
    if let Some(token) = line.before(at)
        && !line.is_spaced(at)
        && matches!(token.kind, Kind::Mark('.' | ':' | '/' | '-' | '$' | '€' | '£' | '#'))
        && at >= 2
        && line.number(at - 2).is_some()
    {
        // The end of 10:15, 1.5, 3/15 is not a day.
        return None;
    }
    match width {
        1 | 2 => day_first(line, at),
        4 => year_first(line, at),
        _ => None,
    }
}

/// "15 March 2022", "15. März 2022", "15 de marzo de 2022", "15-Mar-22".
fn day_first(line: &Line, at: usize) -> Option<Match> {
    let day = day(line, at)?;
    if let Some(found) = solar_hijri(line, at, day).or_else(|| roman(line, at, day)) {
        return Some(found);
    }
    let (month_at, month, tokens) = month_after(line, at + 1)?;
    let after = past_second_name(line, month_at + tokens, month);
    if let Some(end) = skip(line, after, |next| year(line, next).is_some()) {
        let date = Date::from_day(year(line, end)?, month, day)?;
        return Some(found(date, at, end + 1));
    }
    // Two digits only in the tight forms 15-Mar-22, 15 Mar '22.
    let tight = matches!(line.mark(after), Some('-' | '/' | '’' | '\'' | '‘'));
    if tight && let Some((value, 2)) = line.number(after + 1) {
        let date = Date::from_day(short_year(value), month, day)?;
        return Some(Match { short_year: true, ..found(date, at, after + 2) });
    }
    // "15 March, 07:43, 2022"; otherwise the year is not stated.
    let (clock, end) = super::clock::after(line, after)?;
    let year = year(line, end)?;
    let date = Date::from_day(year, month, day)?;
    Some(found(date.with_time(clock).unwrap_or(date), at, end + 1))
}

/// "اسفند 24, 1400", as blogs write it.
fn solar_hijri_month_first(line: &Line, at: usize) -> Option<Match> {
    let month = solar_hijri_month(line, at)?;
    let day = day(line, at + 1).filter(|_| stands_alone(line, at))?;
    let next = at + 2 + usize::from(matches!(line.mark(at + 2), Some(',' | '،')));
    let date = solar_hijri::date(u16::try_from(line.number(next)?.0).ok()?, month, day)?;
    Some(found(date, at, next + 1))
}

/// "24 اسفند 1400", "۲۴ اسفند ماه ۱۴۰۰".
fn solar_hijri(line: &Line, at: usize, day: u8) -> Option<Match> {
    let month = solar_hijri_month(line, at + 1)?;
    let year = (at + 2..at + 4).find_map(|next| Some((line.number(next)?.0, next)));
    let (year, next) = year?;
    let date = solar_hijri::date(u16::try_from(year).ok()?, month, day)?;
    Some(found(date, at, next + 1))
}

fn solar_hijri_month(line: &Line, at: usize) -> Option<u8> {
    let name = line.word(at);
    if name.is_ascii() { None } else { solar_hijri_month_of(&fold(name)) }
}

/// "15 III 2022", "15.III.2022": usual in Polish and Hungarian.
fn roman(line: &Line, at: usize, day: u8) -> Option<Match> {
    const MONTHS: [&str; 12] =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
    let next = at + 1 + usize::from(line.mark(at + 1) == Some('.'));
    let month = MONTHS.iter().position(|month| *month == line.word(next))? as u8 + 1;
    let next = next + 1 + usize::from(line.mark(next + 1) == Some('.'));
    let date = Date::from_day(year(line, next)?, month, day)?;
    Some(found(date, at, next + 1))
}

/// The token after a second name of the same month: "24 نيسان / أبريل 2020".
fn past_second_name(line: &Line, after: usize, month: u8) -> usize {
    let is_open = matches!(line.mark(after), Some('/' | '('));
    match line.month(after + 1).filter(|(second, _)| is_open && *second == month) {
        Some((_, tokens)) => {
            let end = after + 1 + tokens;
            end + usize::from(line.mark(end) == Some(')'))
        }
        None => after,
    }
}

/// "March 15, 2022", "Mar 15 07:43:00 2022", and "March 2022".
fn month_first(line: &Line, at: usize, (month, tokens): (u8, usize)) -> Option<Match> {
    let after = at + tokens;
    let next = skip(line, after, |next| line.number(next).is_some())?;
    if let Some(year) = year(line, next) {
        // A day may precede only with something between that is not skipped: then it is
        // no part of the date.
        if !stands_alone(line, at) || !is_clearly_month(line, at) {
            return None;
        }
        let date = Date::from_month(year, month)?;
        return Some(found(date, at, next + 1));
    }
    let is_glued = |next: usize| !line.is_spaced(next) || at == 0 && next + 1 == line.tokens.len();
    if let Some((value, 5 | 6)) = line.number(next).filter(|_| is_glued(next)) {
        // "Mar42021", where elements parted them and white space did not.
        let year = u16::try_from(value % 10_000).ok().filter(|year| (1990..2100).contains(year))?;
        let date = Date::from_day(year, month, u8::try_from(value / 10_000).ok()?)?;
        return (next == after && is_clearly_month(line, at)).then(|| found(date, at, next + 1));
    }
    let day = day(line, next)?;
    let mut end = next + 1;
    if is_ordinal(line, end) {
        end += 1;
    }
    if let Some(at_year) = skip(line, end, |next| year(line, next).is_some()) {
        let date = Date::from_day(year(line, at_year)?, month, day)?;
        return Some(found(date, at, at_year + 1));
    }
    if matches!(line.mark(end), Some('’' | '\'' | '‘'))
        && let Some((value, 2)) = line.number(end + 1)
    {
        let date = Date::from_day(short_year(value), month, day)?;
        return Some(Match { short_year: true, ..found(date, at, end + 2) });
    }
    // Unix `date` and JavaScript put the time, and perhaps a zone, before the year.
    let (clock, end) = super::clock::after(line, end)?;
    let end = match super::clock::zone(line, end) {
        Some((_, end)) => end,
        None => end + usize::from(!line.word(end).is_empty()),
    };
    let date = Date::from_day(year(line, end)?, month, day)?;
    Some(found(date.with_time(clock).unwrap_or(date), at, end + 1))
}

/// "2022. március 15.", "2022 m. kovo 15 d.", "2022-Mar-15", "2022ko martxoaren 15a".
fn year_first(line: &Line, at: usize) -> Option<Match> {
    let year = year(line, at)?;
    let mut next = at + 1 + usize::from(line.mark(at + 1) == Some('.'));
    // The word after the year: Lithuanian "m.", Latvian "gada", Basque "ko".
    next += usize::from(lists::WORDS_AFTER_THE_YEAR.contains(&fold(line.word(next))));
    while next <= at + 3 && matches!(line.mark(next), Some('.' | ',' | '-' | '/')) {
        next += 1;
    }
    // Latvian puts the day before the month: "2022. gada 15. marts".
    if let Some(day) = day(line, next)
        && let Some((month_at, month, tokens)) = month_after(line, next + 1)
    {
        let date = Date::from_day(year, month, day)?;
        return Some(found(date, at, month_at + tokens));
    }
    let (month, tokens) = line.month(next)?;
    let after = skip(line, next + tokens, |next| line.number(next).is_some())?;
    let day = day(line, after)?;
    // "2022 March 15:30" is a clock.
    if line.mark(after + 1) == Some(':') {
        return None;
    }
    let date = Date::from_day(year, month, day)?;
    Some(found(date, at, after + 1))
}

fn day(line: &Line, at: usize) -> Option<u8> {
    let (value, width) = line.number(at)?;
    (width <= 2 && (1..=31).contains(&value)).then_some(value as u8)
}

/// The month named after a day: its token, its number, its length in tokens.
fn month_after(line: &Line, from: usize) -> Option<(usize, u8, usize)> {
    (from..from + GAP).find_map(|next| {
        let (month, tokens) = line.month(next)?;
        (from..next).all(|i| is_filler(line, i)).then_some((next, month, tokens))
    })
}

/// The first token from `from` on that `is_wanted`, with nothing but fillers before it.
fn skip(line: &Line, from: usize, is_wanted: impl Fn(usize) -> bool) -> Option<usize> {
    for next in from..from + GAP {
        if is_wanted(next) {
            return Some(next);
        }
        if !is_filler(line, next) {
            return None;
        }
    }
    None
}

/// Whether a token may stand inside a date without meaning anything to it.
fn is_filler(line: &Line, at: usize) -> bool {
    if let Some(c) = line.mark(at) {
        return matches!(c, ',' | '.' | '-' | '/' | '–' | '\'' | '’' | '،' | 'º' | 'ª' | '°' | '·');
    }
    let word = line.word(at);
    if word.is_empty() || word.len() > 24 {
        return false;
    }
    is_ordinal(line, at) || {
        let folded = fold(word);
        lists::WORDS_INSIDE_A_DATE.contains(folded.trim_end_matches('.')) || is_weekday(&folded)
    }
}

/// "st", "th", "er" and their like, tight after the day.
fn is_ordinal(line: &Line, at: usize) -> bool {
    !line.is_spaced(at) && lists::ORDINAL_ENDINGS.contains_in_any_case(line.word(at))
}

/// Whether no number that could be a day stands right before a month's name.
fn stands_alone(line: &Line, at: usize) -> bool {
    match line.before(at) {
        Some(token) => !matches!(token.kind, Kind::Number { width: 1 | 2, .. }),
        None => true,
    }
}

/// Whether a name without a day next to it is a month: in full, or as an abbreviation in the page's
/// own language, so that "Find out 2022" is not read as Portuguese for October.
fn is_clearly_month(line: &Line, at: usize) -> bool {
    let word = line.word(at);
    word.chars().count() > 3 || is_month_in(&fold(word), line.locale.language.unwrap_or("en"))
}

fn found(date: Date, start: usize, end: usize) -> Match {
    Match { date, start, end, shape: Shape::Named, by_order: false, short_year: false }
}
