//! The time of day next to a date, and the zone next to the time.

use super::lexer::Kind;
use super::line::{Line, Match};
use crate::date::{Date, Time};
use crate::vocab::{fold, is_one_of, is_weekday, lists};

/// Marks between a date and its time.
const FILLERS: &str = ",-–—|•·().@،/ー（）";

/// Finds the time that belongs to a date and widens the match over it.
pub(super) fn attach(line: &Line, found: &mut Match) {
    if found.date.day().is_none() {
        return;
    }
    if found.date.time().is_none() {
        // "7:43, 6 March 2022. Published 8:20": of a time right before a date and one after a word, the
        // first.
        let is_apart = !line.word(found.end).is_empty();
        let is_own = |_: &_| !is_apart || preceding(line, found.start).is_none();
        if let Some((time, end)) = following(line, found.end).filter(is_own) {
            found.date = found.date.with_time(time).unwrap_or(found.date);
            found.end = end;
        } else if let Some((time, start)) = preceding(line, found.start) {
            found.date = found.date.with_time(time).unwrap_or(found.date);
            found.start = start;
            return;
        }
    }
    if found.date.time().is_some()
        && let Some((minutes, end)) = zone(line, found.end)
    {
        found.date = found.date.with_offset(minutes).unwrap_or(found.date);
        found.end = end;
    }
}

/// The time after a date, past "at", "um", "kl.", dashes and weekdays.
fn following(line: &Line, from: usize) -> Option<(Time, usize)> {
    for skipped in 0..=6 {
        let at = from + skipped;
        if let Some(found) = after(line, at).or_else(|| dotted(line, at)) {
            return Some(found);
        }
        let is_filler = match line.get(at)?.kind {
            Kind::Mark(c) => FILLERS.contains(c) || is_one_of(lists::SIGNS_OF_WEEKDAYS, c),
            Kind::Word => {
                let folded = fold(line.word(at));
                lists::WORDS_BETWEEN_DATE_AND_TIME.contains(&folded) || is_weekday(&folded)
            }
            Kind::Number { .. } => false,
        };
        if !is_filler {
            return None;
        }
    }
    None
}

/// "07.43" right after a date, where nothing follows that makes it an amount: as Swedish and Finnish
/// write, or before a zone.
pub(super) fn dotted(line: &Line, at: usize) -> Option<(Time, usize)> {
    let (hour, 2) = line.number(at)? else { return None };
    if line.mark(at + 1) != Some('.') || line.is_spaced(at + 1) || line.is_spaced(at + 2) {
        return None;
    }
    let minute = two_digits(line, at + 2)?;
    let is_end = match line.get(at + 3).map(|token| token.kind) {
        None => true,
        Some(Kind::Mark(c)) => matches!(c, ',' | '|' | '•' | '·' | ')' | '(' | '–' | '—'),
        Some(Kind::Word) => zone(line, at + 3).is_some(),
        Some(Kind::Number { .. }) => false,
    };
    is_end.then(|| time(hour, minute, None)).flatten().map(|time| (time, at + 3))
}

/// The time before a date: "07:43, 15 March 2022", "12.30 Uhr, 14.03.2022".
fn preceding(line: &Line, start: usize) -> Option<(Time, usize)> {
    // A time has at most eight tokens before the date, its fillers included.
    (2..=8).filter_map(|back| start.checked_sub(back)).find_map(|at| {
        line.number(at)?;
        if at > 0 && matches!(line.mark(at - 1), Some(':' | '.')) {
            return None;
        }
        let (time, end) = after(line, at)?;
        let end = zone(line, end).map_or(end, |(_, end)| end);
        (end..start)
            .all(|i| match line.get(i).map(|token| token.kind) {
                Some(Kind::Mark(c)) => matches!(c, ',' | '-' | '–' | '|' | '•' | '·' | '،'),
                Some(Kind::Word) => {
                    let folded = fold(line.word(i));
                    lists::WORDS_BETWEEN_TIME_AND_DATE.contains(&folded) || is_weekday(&folded)
                }
                _ => false,
            })
            .then_some((time, at))
    })
}

/// The time that starts at a token, and the token after it.
pub(super) fn after(line: &Line, at: usize) -> Option<(Time, usize)> {
    cjk(line, at).or_else(|| western(line, at))
}

fn western(line: &Line, at: usize) -> Option<(Time, usize)> {
    let (hour, width) = line.number(at)?;
    match line.mark(at + 1) {
        _ if width == 6 || width == 4 => basic(line, at, hour, width),
        _ if width > 2 => None,
        Some(':' | '：' | '∶') => with_colon(line, at, hour),
        Some('.') => with_point(line, at, hour),
        _ => with_word(line, at, hour),
    }
}

/// The basic form after a "T": 20220315T0743, 20220315T074300.
fn basic(line: &Line, at: usize, digits: u32, width: u8) -> Option<(Time, usize)> {
    let follows = at > 0 && matches!(line.word(at - 1), "T" | "t") && !line.is_spaced(at);
    let (hour, minute, second) = match width {
        6 => (digits / 10_000, digits / 100 % 100, Some(digits % 100)),
        _ => (digits / 100, digits % 100, None),
    };
    follows.then(|| time(hour, minute, second)).flatten().map(|time| (time, at + 1))
}

/// 7:43, 7:43:05.123, 7:43 pm.
fn with_colon(line: &Line, at: usize, hour: u32) -> Option<(Time, usize)> {
    let minute = two_digits(line, at + 2)?;
    let mut second = None;
    let mut end = at + 3;
    if matches!(line.mark(end), Some(':' | '：'))
        && let Some(value) = two_digits(line, end + 1)
    {
        second = Some(value);
        end += 2;
        if matches!(line.mark(end), Some('.' | ','))
            && !line.is_spaced(end + 1)
            && line.number(end + 1).is_some()
        {
            end += 2;
        }
    }
    let (hour, end) = half_of_day(line, end, hour)?;
    let time = time(hour, minute, second)?;
    Some((time, end + usize::from(is_oclock(line, end))))
}

/// 12.30, which needs "Uhr" after or "kl." before it, or it is a price.
fn with_point(line: &Line, at: usize, hour: u32) -> Option<(Time, usize)> {
    let minute = two_digits(line, at + 2)?;
    let marked = is_oclock(line, at + 3)
        || is_clock_word(line.before(at).map_or("", |_| line.word(at - 1)))
        || (line.mark(at.wrapping_sub(1)) == Some('.')
            && at >= 2
            && is_clock_word(line.word(at - 2)));
    let (hour, end) = half_of_day(line, at + 3, hour).filter(|(_, end)| *end > at + 3 || marked)?;
    Some((time(hour, minute, None)?, end + usize::from(is_oclock(line, end))))
}

/// 7h43, 7 h, 7h, 7 Uhr, 7 pm.
fn with_word(line: &Line, at: usize, hour: u32) -> Option<(Time, usize)> {
    if matches!(line.word(at + 1), "h" | "H") {
        return match two_digits(line, at + 2) {
            // "7 h 43" and "7h43". In "7h 43" the second number is something else.
            Some(minute) if line.is_spaced(at + 1) || !line.is_spaced(at + 2) => {
                let end = at + 3 + usize::from(matches!(line.word(at + 3), "m" | "min"));
                Some((time(hour, minute, None)?, end))
            }
            _ => Some((time(hour, 0, None)?, at + 2)),
        };
    }
    if is_oclock(line, at + 1) {
        return Some((time(hour, 0, None)?, at + 2));
    }
    let (hour, end) = half_of_day(line, at + 1, hour).filter(|(_, end)| *end > at + 1)?;
    Some((time(hour, 0, None)?, end))
}

/// 午後3時15分, 下午3:15, 오후 3:15, 15時.
fn cjk(line: &Line, at: usize) -> Option<(Time, usize)> {
    let half = (line.mark(at).filter(|c| !c.is_ascii()), line.mark(at + 1));
    let late = match half {
        (Some(first), Some(second)) => is_late(&String::from_iter([first, second])),
        _ => None,
    };
    let start = if late.is_some() { at + 2 } else { at };
    let (hour, width) = line.number(start)?;
    if width > 2 {
        return None;
    }
    let hour = match late {
        Some(true) if hour < 12 => hour + 12,
        Some(false) if hour == 12 => 0,
        _ => hour,
    };
    let has = |at: usize, signs| line.mark(at).is_some_and(|c| is_one_of(signs, c));
    if has(start + 1, lists::SIGNS_OF_HOURS) {
        if let Some((minute, _)) = line.number(start + 2)
            && has(start + 3, lists::SIGNS_OF_MINUTES)
        {
            let time = time(hour, minute, None)?;
            let seconds = has(start + 5, lists::SIGNS_OF_SECONDS);
            return Some((time, start + if seconds { 6 } else { 4 }));
        }
        return Some((time(hour, 0, None)?, start + 2));
    }
    if late.is_some() && matches!(line.mark(start + 1), Some(':' | '：')) {
        let minute = two_digits(line, start + 2)?;
        return Some((time(hour, minute, None)?, start + 3));
    }
    None
}

/// Whether a word names the half of the day after noon; `None` if it names neither.
fn is_late(word: &str) -> Option<bool> {
    let is_late = lists::WORDS_AFTER_NOON.contains_in_any_case(word);
    (is_late || lists::WORDS_BEFORE_NOON.contains_in_any_case(word)).then_some(is_late)
}

/// "am" and "pm" in their spellings, the hour corrected by it; the hour as it is if
/// neither follows.
fn half_of_day(line: &Line, at: usize, hour: u32) -> Option<(u32, usize)> {
    let word = line.word(at);
    let (late, end) = if let Some(late) = is_late(word) {
        (late, at + 1)
    } else if line.mark(at + 1) == Some('.')
        && let Some(late) = is_late(&format!("{word}{}", line.word(at + 2)))
    {
        let stop = usize::from(line.mark(at + 3) == Some('.') && !line.is_spaced(at + 3));
        (late, at + 3 + stop)
    } else {
        return Some((hour, at));
    };
    if hour > 12 {
        // "15:30 pm" means what it says.
        return late.then_some((hour, end));
    }
    Some((hour % 12 + if late { 12 } else { 0 }, end))
}

/// "Uhr" and its like after the hour.
fn is_oclock(line: &Line, at: usize) -> bool {
    lists::WORDS_AFTER_THE_HOUR.contains_in_any_case(line.word(at).trim_end_matches('.'))
}

fn is_clock_word(word: &str) -> bool {
    lists::WORDS_BEFORE_THE_HOUR.contains_in_any_case(word)
}

fn two_digits(line: &Line, at: usize) -> Option<u32> {
    match line.number(at)? {
        (value, 2) => Some(value),
        _ => None,
    }
}

fn time(hour: u32, minute: u32, second: Option<u32>) -> Option<Time> {
    let narrow = |value: u32| u8::try_from(value).ok();
    Time::new(narrow(hour)?, narrow(minute)?, second.and_then(narrow).filter(|&s| s < 60))
}

/// The zone after a time in minutes east of UTC, and the token after it. Names that mean
/// several zones (IST, CST in Asia) are left unread.
pub(super) fn zone(line: &Line, at: usize) -> Option<(i16, usize)> {
    let at = at + usize::from(line.mark(at) == Some('(')); // "(CET)"
    if let Some((minutes, end)) = numeric_zone(line, at) {
        return Some((minutes, end));
    }
    let word = line.word(at);
    let minutes = *lists::TIME_ZONES.get(word)?;
    if matches!(word, "UTC" | "GMT")
        && let Some(found) = numeric_zone(line, at + 1)
    {
        return Some(found);
    }
    Some((minutes, at + 1))
}

/// +01:00, -0500, +5.
fn numeric_zone(line: &Line, at: usize) -> Option<(i16, usize)> {
    let sign = match line.mark(at)? {
        '+' => 1,
        '-' | '−' => -1,
        _ => return None,
    };
    if line.is_spaced(at + 1) {
        return None;
    }
    let (value, width) = line.number(at + 1)?;
    let (minutes, end) = match width {
        4 => (value / 100 * 60 + value % 100, at + 2),
        1 | 2 => match (line.mark(at + 2), two_digits(line, at + 3)) {
            (Some(':'), Some(minutes)) => (value * 60 + minutes, at + 4),
            // " - 12" after a time is a dash and a number.
            _ if line.is_spaced(at) => return None,
            _ => (value * 60, at + 2),
        },
        _ => return None,
    };
    // No zone lies further from UTC than 14 hours.
    (minutes <= 840).then_some((sign * minutes as i16, end))
}

/// Seconds or milliseconds since 1970, 1990 or later, in UTC.
pub(super) fn unix_time(digits: &str) -> Option<Date> {
    let value: i64 = digits.parse().ok()?;
    let seconds = match digits.len() {
        9 | 10 => value,
        13 => value / 1000,
        _ => return None,
    };
    let date = Date::from_day_number(i32::try_from(seconds / 86_400).ok()?)?;
    if date.year() < 1990 {
        return None;
    }
    let second = u32::try_from(seconds % 86_400).ok()?;
    date.with_time(time(second / 3600, second / 60 % 60, Some(second % 60))?)?.with_offset(0)
}
