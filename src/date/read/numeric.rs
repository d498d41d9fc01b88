//! Dates whose month is a number.

use super::line::{Line, Match, Shape, short_year, year};
use super::order::Order;
use super::solar_hijri;
use crate::date::Date;
use crate::vocab::{fold, is_one_of, is_weekday, is_weekday_number, lists};

/// The all-number date that starts at a token.
pub(super) fn at(line: &Line, at: usize) -> Option<Match> {
    if line.number(at).is_none() {
        // 元年, the first year of an era.
        let is_first = line.mark(at) == Some('元');
        return if is_first { cjk(line, at) } else { ideographic(line, at) };
    }
    if is_continued(line, at) {
        return None;
    }
    if let Some(base) = initial_base(line, at) {
        return initial(line, at, base);
    }
    cjk(line, at).or_else(|| year_first(line, at)).or_else(|| year_last(line, at))
}

/// Whether a number is the rest of something longer: 1.2.3, +49-15, $3/4.
fn is_continued(line: &Line, at: usize) -> bool {
    let Some(token) = line.get(at) else { return true };
    if token.spaced || at == 0 {
        return false;
    }
    match line.mark(at - 1) {
        Some('.' | '/' | '-' | ',' | ':' | '+') => at >= 2 && line.number(at - 2).is_some(),
        Some('$' | '€' | '£' | '#' | '%' | '=' | '_' | '^' | '~' | '@') => true,
        // "v2021.10.3".
        None => line.word(at - 1).eq_ignore_ascii_case("v"),
        _ => false,
    }
}

/// Whether more of the same kind follows: 1.2.3.4, 2022/03/15/7.
fn continues(line: &Line, end: usize, separator: char) -> bool {
    line.mark(end) == Some(separator)
        && !line.is_spaced(end)
        && !line.is_spaced(end + 1)
        && line.number(end + 1).is_some()
}

fn is_separator(c: char) -> bool {
    matches!(c, '-' | '/' | '.' | '–' | '‐' | '‑' | '−' | '⁄' | '／' | '．')
}

/// 2022-03-15, 2022/3/15, 2022. 03. 15.
fn year_first(line: &Line, at: usize) -> Option<Match> {
    let solar_hijri = solar_hijri_year(line, at);
    let year = year(line, at).or(solar_hijri)?;
    let separator = line.mark(at + 1).filter(|&c| is_separator(c))?;
    let month = small(line, at + 2)?;
    (line.mark(at + 3)? == separator).then_some(())?;
    let day = small(line, at + 4)?;
    let loose = separator == '.';
    if !loose && (2..=4).any(|i| line.is_spaced(at + i) != line.is_spaced(at + 1)) {
        return None;
    }
    if continues(line, at + 5, separator) || loose && is_version(line, at, true) {
        return None;
    }
    let (month, day) = (month as u8, day as u8);
    let date = match solar_hijri {
        Some(year) => solar_hijri::date(year, month, day)?,
        None => Date::from_day(year, month, day)?,
    };
    Some(found(date, at, at + 5, Shape::YearFirst))
}

/// Whether three numbers with stops between them are the version of something: "hull-2021.10.3", `"4.17.21"`,
/// "4.17.21-beta", "version 2021.10.3". With a year of four digits they may follow the last word if it is the last
/// number; "Home-2024.3.5", `"05.03.2024"` and "5.3.2024 → 9.3.2024" are dates.
fn is_version(line: &Line, at: usize, may_be_named: bool) -> bool {
    let end = at + 5;
    let is_glued = |at: usize| !line.is_spaced(at);
    let before = |back: usize| at.checked_sub(back);
    let sign = before(1).and_then(|before| line.mark(before));
    // "5.3.2024", "2024.03.05": the year is last, or a number has a zero before it.
    let zero = |at| matches!(line.number(at), Some((..10, 2)));
    let is_year = |at| matches!(line.number(at), Some((_, 4)));
    let is_day = is_year(at + 4) || is_year(at) && (zero(at + 2) || zero(at + 4));
    let is_word =
        |word: &str| !(word.is_empty() || is_year(at) && word.starts_with(char::is_uppercase));
    let is_name =
        || is_glued(at) && is_glued(at - 1) && before(2).is_some_and(|at| is_word(line.word(at)));
    // "4.17.21-beta", "2021.10.3.tar.gz".
    let goes_on = || {
        matches!(line.mark(end), Some('-' | '.'))
            && is_glued(end)
            && is_glued(end + 1)
            && line.word(end + 1).starts_with(|c: char| c.is_ascii_lowercase())
    };
    let is_quoted = || {
        matches!(sign, Some('"' | '\'')) && sign == line.mark(end) && is_glued(at) && is_glued(end)
    };
    // "2021.9.1 → 2021.10.3".
    let is_arrow = |at: usize| {
        line.mark(at) == Some('→') || line.mark(at) == Some('-') && line.mark(at + 1) == Some('>')
    };
    let is_changed =
        || is_arrow(end) || before(1).is_some_and(is_arrow) || before(2).is_some_and(is_arrow);
    let is_named = || {
        let word = before(if matches!(sign, Some(':' | '.')) { 2 } else { 1 });
        word.is_some_and(|word| lists::WORDS_BEFORE_A_VERSION.contains_in_any_case(line.word(word)))
    };
    let is_other = || sign == Some('-') && is_name() || is_quoted() || is_changed();
    !is_day && is_other() || goes_on() || may_be_named && is_named()
}

/// A year of the Solar Hijri calendar, on a page in Persian.
fn solar_hijri_year(line: &Line, at: usize) -> Option<u16> {
    let (year, _) = line.number(at).filter(|(_, width)| *width == 4 && is_persian(line))?;
    u16::try_from(year).ok().filter(|year| solar_hijri::YEARS.contains(year))
}

/// Whether the page is in a language that dates by the Solar Hijri calendar: Persian, Dari, Pashto.
fn is_persian(line: &Line) -> bool {
    line.locale.language.is_some_and(|tag| ["fa", "prs", "ps"].contains(&primary(tag)))
}

fn is_arabic(line: &Line) -> bool {
    line.locale.language.is_some_and(|tag| primary(tag) == "ar")
}

fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// 15/03/2022, 03/15/2022, 15.3.22.
fn year_last(line: &Line, at: usize) -> Option<Match> {
    let first = small(line, at)?;
    let separator = line.mark(at + 1).filter(|&c| is_separator(c))?;
    let second = small(line, at + 2)?;
    (line.mark(at + 3)? == separator).then_some(())?;
    let loose = separator == '.';
    if !loose && (2..=4).any(|i| line.is_spaced(at + i) != line.is_spaced(at + 1)) {
        return None;
    }
    if let Some(year) = solar_hijri_year(line, at + 4) {
        let date = solar_hijri::date(year, second as u8, first as u8)?;
        let is_whole = !continues(line, at + 5, separator);
        return is_whole.then(|| found(date, at, at + 5, Shape::YearLast));
    }
    let (year, short) = match (year(line, at + 4), line.number(at + 4)?) {
        (Some(year), _) => (year, false),
        // 01/05/24 in Persian is of the year 1401 of its calendar, or of another one's.
        (None, (_, 2)) if is_persian(line) => return None,
        // 15/8/43 in Arabic is of the lunar year 1443.
        (None, (value, 2)) if (40..=50).contains(&value) && is_arabic(line) => return None,
        // A spaced "1. 2. 22" is a list, not a date.
        (None, (value, 2)) if !line.is_spaced(at + 4) && !line.is_spaced(at + 2) => {
            (short_year(value), true)
        }
        _ => return None,
    };
    if continues(line, at + 5, separator)
        || line.mark(at + 5) == Some('%')
        || loose && is_version(line, at, short)
    {
        return None;
    }
    // 24-07-12 in Chinese is of 2024.
    if short && line.locale.language.is_some_and(is_year_first) {
        let date = Date::from_day(short_year(first), second as u8, line.number(at + 4)?.0 as u8)?;
        let found = found(date, at, at + 5, Shape::YearFirst);
        return Some(Match { short_year: true, ..found });
    }
    let ambiguous = first <= 12 && second <= 12 && first != second;
    let (order, by_order) = match (separator, ambiguous) {
        (_, true) if let Some(order) = order_by_weekday(line, at, (first, second, year)) => {
            (order, false)
        }
        (_, false) if second > 12 => (Order::MonthFirst, false),
        ('.' | '．', _) => (Order::DayFirst, false),
        (_, true) => (line.locale.order.or_else(|| order_by_zone(line, at + 5))?, true),
        (_, false) => (Order::DayFirst, false),
    };
    let (day, month) = order.day_month(first, second);
    let date = Date::from_day(year, month as u8, day as u8)?;
    let found = found(date, at, at + 5, Shape::YearLast);
    Some(Match { by_order, short_year: short, ..found })
}

/// Whether a language writes the year first, in two digits, too: those with a sign after the year do.
fn is_year_first(language: &str) -> bool {
    lists::SIGNS_OF_YEARS.iter().any(|(code, _)| *code == primary(language))
}

/// The order in which day and month fall on the weekday that stands next to the date: "Friday
/// 04/03/2022". `None` if none does or both do.
fn order_by_weekday(
    line: &Line,
    at: usize,
    (first, second, year): (u32, u32, u16),
) -> Option<Order> {
    let near = (at.saturating_sub(3)..at).chain(at + 5..at + 8);
    let mut names = near.map(|at| fold(line.word(at))).filter(|word| is_weekday(word));
    let name = names.next()?;
    let fits = |order: &Order| {
        let (day, month) = order.day_month(first, second);
        let days = Date::from_day(year, month as u8, day as u8).and_then(Date::day_number);
        // 1970-01-01 was a Thursday.
        days.is_some_and(|days| is_weekday_number(&name, (days + 3).rem_euclid(7) as u8 + 1))
    };
    let mut orders = [Order::DayFirst, Order::MonthFirst].into_iter().filter(fits);
    orders.next().filter(|_| orders.next().is_none())
}

/// The order that is usual where the clock has the zone that stands after the date.
fn order_by_zone(line: &Line, from: usize) -> Option<Order> {
    (from..from + 8).find_map(|at| {
        let zone = line.word(at);
        if lists::ZONES_WITH_THE_MONTH_FIRST.contains(zone) {
            return Some(Order::MonthFirst);
        }
        lists::ZONES_WITH_THE_DAY_FIRST.contains(zone).then_some(Order::DayFirst)
    })
}

/// 2022年3月15日, 2022년 3월 15일, 令和4年3月15日, 民國111年3月15日, Vietnamese
/// "ngày 15 tháng 3 năm 2022".
fn cjk(line: &Line, at: usize) -> Option<Match> {
    if let Some(found) = with_words_before(line, at) {
        return Some(found);
    }
    let has = |at: usize, signs| has_sign(line, at, signs);
    if !has(at + 1, lists::SIGNS_OF_YEARS) {
        return None;
    }
    let (value, width) = line.number(at).unwrap_or((1, 1));
    let (year, start) = match (era(line, at), year(line, at)) {
        (Some(base), _) if width <= 3 => (u16::try_from(value).ok()?.checked_add(base)?, at - 2),
        (_, Some(year)) => (year, at),
        _ => return None,
    };
    // The same year of the era or of our own in brackets: 2022年（令和4年）3月15日.
    let next = match line.mark(at + 2) {
        Some('(' | '（') => {
            (at + 3..at + 9).find(|&i| matches!(line.mark(i), Some(')' | '）')))? + 1
        }
        _ => at + 2,
    };
    let month = small(line, next)?;
    has(next + 1, lists::SIGNS_OF_MONTHS).then_some(())?;
    if let Some(day) = small(line, next + 2)
        && has(next + 3, lists::SIGNS_OF_DAYS)
    {
        let date = Date::from_day(year, month as u8, day as u8)?;
        return Some(found(date, start, next + 4, Shape::YearFirst));
    }
    let date = Date::from_month(year, month as u8)?;
    Some(found(date, start, next + 2, Shape::YearFirst))
}

/// The year before the first of the era named by the two tokens before `at`.
fn era(line: &Line, at: usize) -> Option<u16> {
    let name: String = [line.mark(at.checked_sub(2)?)?, line.mark(at - 1)?].iter().collect();
    u16::try_from(*lists::ERAS.get(&name)?).ok()
}

/// Whether a token is one of these signs.
fn has_sign(line: &Line, at: usize, signs: &[(&str, &str)]) -> bool {
    line.mark(at).is_some_and(|c| is_one_of(signs, c))
}

/// Years of the Japanese eras as forms write them: R4.3.15, H31/4/30, R4-3-15.
fn initial(line: &Line, at: usize, base: u16) -> Option<Match> {
    let start = at - 1;
    let (year, width) = line.number(at)?;
    let mark = line.mark(at + 1)?;
    if width > 2 || !matches!(mark, '.' | '/' | '-' | '．') || line.mark(at + 3) != Some(mark) {
        return None;
    }
    let (month, day) = (small(line, at + 2)?, small(line, at + 4)?);
    let year = u16::try_from(year).ok()?.checked_add(base)?;
    let date = Date::from_day(year, month as u8, day as u8)?;
    Some(found(date, start, at + 5, Shape::YearFirst))
}

/// The year before the first of the era whose initial stands right before a number.
fn initial_base(line: &Line, at: usize) -> Option<u16> {
    let base = *lists::INITIALS_OF_ERAS.get(line.word(at.checked_sub(1)?))?;
    let is_japanese = line.locale.language.is_some_and(|tag| tag.starts_with("ja"));
    (is_japanese && !line.is_spaced(at)).then(|| u16::try_from(base).ok())?
}

/// "15 tháng 3, 2022", "15 Tháng 3 năm 2022": Vietnamese.
fn with_words_before(line: &Line, at: usize) -> Option<Match> {
    let word = line.word(at + 1);
    if word.is_empty() || !lists::WORDS_BEFORE_THE_MONTH.contains_in_any_case(word) {
        return None;
    }
    let (day, month) = (small(line, at)?, small(line, at + 2)?);
    let mut next = at + 3;
    if line.mark(next).is_some_and(|c| matches!(c, ',' | '-' | '/' | '.')) {
        next += 1;
    }
    if lists::WORDS_BEFORE_THE_YEAR.contains_in_any_case(line.word(next)) {
        next += 1;
    }
    let date = Date::from_day(year(line, next)?, month as u8, day as u8)?;
    Some(found(date, at, next + 1, Shape::Named))
}

/// Dates in ideographic digits: 二〇二二年三月十五日.
fn ideographic(line: &Line, at: usize) -> Option<Match> {
    let digit = |at| line.mark(at).and_then(ideographic_digit);
    digit(at)?;
    let mut next = at;
    let mut year = 0u16;
    while let Some(value) = digit(next) {
        if next - at >= 4 {
            return None;
        }
        year = year * 10 + value;
        next += 1;
    }
    if next - at != 4 || !has_sign(line, next, lists::SIGNS_OF_YEARS) {
        return None;
    }
    let (month, after) = ideographic_number(line, next + 1)?;
    has_sign(line, after, lists::SIGNS_OF_MONTHS).then_some(())?;
    let date = match ideographic_number(line, after + 1) {
        Some((day, end)) if has_sign(line, end, lists::SIGNS_OF_DAYS) => {
            let date = Date::from_day(year, month, day)?;
            return Some(found(date, at, end + 1, Shape::YearFirst));
        }
        _ => Date::from_month(year, month)?,
    };
    Some(found(date, at, after + 1, Shape::YearFirst))
}

fn ideographic_digit(c: char) -> Option<u16> {
    "〇一二三四五六七八九"
        .chars()
        .position(|digit| digit == c)
        .map(|n| n as u16)
        .or_else(|| (c == '零').then_some(0))
}

/// A number up to 99 in the style of 三, 十五, 二十, 三十一, and the token after it.
fn ideographic_number(line: &Line, at: usize) -> Option<(u8, usize)> {
    let digit = |at| line.mark(at).and_then(ideographic_digit);
    let (tens, mut next) = match digit(at) {
        Some(value) if line.mark(at + 1) == Some('十') => (value, at + 2),
        Some(value) => return Some((value as u8, at + 1)),
        None if line.mark(at) == Some('十') => (1, at + 1),
        None => return None,
    };
    let units = match digit(next) {
        Some(value) => {
            next += 1;
            value
        }
        None => 0,
    };
    u8::try_from(tens * 10 + units).ok().map(|value| (value, next))
}

/// A number of one or two digits: a day or a month, perhaps.
fn small(line: &Line, at: usize) -> Option<u32> {
    let (value, width) = line.number(at)?;
    (width <= 2 && (1..=31).contains(&value)).then_some(value)
}

fn found(date: Date, start: usize, end: usize, shape: Shape) -> Match {
    Match { date, start, end, shape, by_order: false, short_year: false }
}

/// Eight digits, 20220315, or fourteen, 20220315074300.
pub(super) fn compact(digits: &str) -> Option<Date> {
    if !matches!(digits.len(), 8 | 12 | 14) || !digits.is_ascii() {
        return None;
    }
    let part = |from: usize, to: usize| digits.get(from..to)?.parse::<u16>().ok();
    let year = part(0, 4).filter(|year| (1990..=2099).contains(year))?;
    let date = Date::from_day(year, part(4, 6)? as u8, part(6, 8)? as u8)?;
    if digits.len() == 8 {
        return Some(date);
    }
    let second = if digits.len() == 14 { Some(part(12, 14)? as u8) } else { None };
    date.with_time(crate::date::Time::new(part(8, 10)? as u8, part(10, 12)? as u8, second)?)
}

/// A whole value of year and month: 2022-3, 2022/03.
pub(super) fn year_month(value: &str) -> Option<Date> {
    let (year, month) = value.split_once(['-', '/', '.'])?;
    let month = month.trim_end_matches(['-', '/', '.']);
    if year.len() != 4 || month.is_empty() || month.len() > 2 {
        return None;
    }
    let year = year.parse().ok().filter(|year| (1900..=2099).contains(year))?;
    Date::from_month(year, month.parse().ok()?)
}
