//! The Solar Hijri calendar of Iran and Afghanistan: 24 اسفند 1400 is 2022-03-15.
//!
//! The leap years are those that follow from the equinox: K. M. Borkowski, "The Persian calendar for
//! 3000 years", Earth, Moon, and Planets 74 (1996). Dates of the lunar Hijri calendar are not read:
//! in part of its months, countries and tables differ by a day.

use std::ops::RangeInclusive;

use crate::date::Date;

/// The years that are read: 1990 to 2051.
pub(super) const YEARS: RangeInclusive<u16> = 1369..=1430;

/// The Gregorian date of a day; `None` outside of [`YEARS`] and for days that no month has.
pub(super) fn date(year: u16, month: u8, day: u8) -> Option<Date> {
    let last = if month <= 6 { 31 } else { 30 };
    if !YEARS.contains(&year) || !(1..=12).contains(&month) || !(1..=last).contains(&day) {
        return None;
    }
    let (year, month, day) = (i32::from(year), i32::from(month), i32::from(day));
    // 1 Farvardin 1369 was 21 March 1990.
    let new_year = Date::from_day(1990, 3, 21)?.day_number()?;
    // The leap years are 1370, 1375 and every fourth from it to 1403, 1408 and every fourth from it.
    let since = |leap: i32| ((year - leap + 3) / 4).max(0);
    let leaps = i32::from(year > 1370) + since(1375).min(8) + since(1408);
    let years = 365 * (year - 1369) + leaps;
    let months = if month <= 7 { 31 * (month - 1) } else { 186 + 30 * (month - 7) };
    Date::from_day_number(new_year + years + months + day - 1)
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn days_are_those_of_the_gregorian_calendar() {
        for ((year, month, day), expected) in [
            ((1400, 12, 24), "2022-03-15"),
            ((1400, 1, 1), "2021-03-21"),
            ((1399, 12, 30), "2021-03-20"),
            ((1401, 1, 1), "2022-03-21"),
            ((1402, 7, 1), "2023-09-23"),
            ((1403, 1, 1), "2024-03-20"),
            ((1404, 1, 1), "2025-03-21"),
            ((1405, 1, 1), "2026-03-21"),
            ((1376, 1, 1), "1997-03-21"),
            ((1375, 1, 1), "1996-03-20"),
        ] {
            let found = date(year, month, day).map(|date| date.to_string());
            assert_eq!(found.as_deref(), Some(expected), "{year}-{month}-{day}");
        }
        assert_eq!(date(1400, 7, 31), None);
    }
}
