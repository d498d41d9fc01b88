//! A date as a page gives it.

#[cfg(any(feature = "jiff", feature = "chrono"))]
mod convert;
mod iso;
pub(crate) mod read;

use std::cmp::Ordering;

/// A point in time as precisely as the page states it, and no more.
///
/// A page that says "March 2022" gives a year and a month and no day; nothing is filled
/// in. A time is there only with a day, an offset only with a time. The calendar is the
/// Gregorian one, years `1900..=9999`; a date that does not exist (30 February) cannot be
/// made.
///
/// [`Display`](std::fmt::Display) and [`FromStr`](std::str::FromStr) use ISO 8601.
///
/// ```
/// use gleaner::Date;
///
/// let date: Date = "2022-03-15T07:43+01:00".parse()?;
/// assert_eq!((date.year(), date.month(), date.day()), (2022, Some(3), Some(15)));
/// assert_eq!(date.time().map(|time| (time.hour(), time.minute())), Some((7, 43)));
/// assert_eq!(date.offset(), Some(60));
/// assert_eq!(date.to_string(), "2022-03-15T07:43+01:00");
///
/// let partial: Date = "2022-03".parse()?;
/// assert_eq!(partial.day(), None);
/// assert!("2022-02-30".parse::<Date>().is_err());
/// # Ok::<(), gleaner::Error>(())
/// ```
///
/// Dates are ordered by their fields as written, year first, and a missing field comes
/// before any value: `2022 < 2022-03 < 2022-03-15 < 2022-03-15T07:43`. Offsets are not
/// added up; convert to a timestamp of `jiff` or `chrono` to compare instants.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
    time: Option<Time>,
    offset: Option<i16>,
}

/// The time of a day: hour, minute and, where the page gives it, the second.
///
/// ```
/// use gleaner::Time;
///
/// let time = Time::new(7, 43, None).unwrap();
/// assert_eq!((time.hour(), time.minute(), time.second()), (7, 43, None));
/// assert_eq!(time.to_string(), "07:43");
/// assert!(time < Time::new(7, 43, Some(1)).unwrap());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    hour: u8,
    minute: u8,
    second: Option<u8>,
}

impl Time {
    /// A time, `00:00:00` to `23:59:59`; `None` for any other.
    ///
    /// ```
    /// assert!(gleaner::Time::new(23, 59, None).is_some());
    /// assert!(gleaner::Time::new(24, 0, None).is_none());
    /// ```
    #[must_use]
    pub const fn new(hour: u8, minute: u8, second: Option<u8>) -> Option<Self> {
        let second_fits = match second {
            Some(second) => second < 60,
            None => true,
        };
        if hour < 24 && minute < 60 && second_fits {
            Some(Self { hour, minute, second })
        } else {
            None
        }
    }

    /// Hour, `0..=23`.
    #[must_use]
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// Minute, `0..=59`.
    #[must_use]
    pub const fn minute(self) -> u8 {
        self.minute
    }

    /// Second, `0..=59`, if stated.
    #[must_use]
    pub const fn second(self) -> Option<u8> {
        self.second
    }
}

impl Date {
    /// The first year a date may have. Older ones are not dates of pages.
    pub const MIN_YEAR: u16 = 1900;
    /// The last year a date may have: the last of four digits.
    pub const MAX_YEAR: u16 = 9999;

    /// A year alone; `None` outside [`MIN_YEAR`](Self::MIN_YEAR)`..=`[`MAX_YEAR`](Self::MAX_YEAR).
    ///
    /// ```
    /// use gleaner::Date;
    /// assert_eq!(Date::from_year(2022).map(|date| date.to_string()).as_deref(), Some("2022"));
    /// assert_eq!(Date::from_year(1899), None);
    /// ```
    #[must_use]
    pub const fn from_year(year: u16) -> Option<Self> {
        if year < Self::MIN_YEAR || year > Self::MAX_YEAR {
            return None;
        }
        Some(Self { year, month: None, day: None, time: None, offset: None })
    }

    /// A month of a year; `None` if there is none such.
    ///
    /// ```
    /// use gleaner::Date;
    /// assert!(Date::from_month(2022, 12).is_some());
    /// assert!(Date::from_month(2022, 13).is_none());
    /// ```
    #[must_use]
    pub const fn from_month(year: u16, month: u8) -> Option<Self> {
        match Self::from_year(year) {
            Some(date) if month >= 1 && month <= 12 => Some(Self { month: Some(month), ..date }),
            _ => None,
        }
    }

    /// A day; `None` if the calendar has none such.
    ///
    /// ```
    /// use gleaner::Date;
    /// assert!(Date::from_day(2024, 2, 29).is_some());
    /// assert!(Date::from_day(2023, 2, 29).is_none());
    /// ```
    #[must_use]
    pub const fn from_day(year: u16, month: u8, day: u8) -> Option<Self> {
        match Self::from_month(year, month) {
            Some(date) if day >= 1 && day <= days_in_month(year, month) => {
                Some(Self { day: Some(day), ..date })
            }
            _ => None,
        }
    }

    /// The date with a time of day; `None` if the date has no day.
    ///
    /// ```
    /// use gleaner::{Date, Time};
    /// let day = Date::from_day(2022, 3, 15).unwrap();
    /// let date = day.with_time(Time::new(7, 43, None).unwrap()).unwrap();
    /// assert_eq!(date.to_string(), "2022-03-15T07:43");
    /// ```
    #[must_use]
    pub const fn with_time(self, time: Time) -> Option<Self> {
        match self.day {
            Some(_) => Some(Self { time: Some(time), ..self }),
            None => None,
        }
    }

    /// The date with an offset from UTC in minutes, east positive, `-1439..=1439`; `None`
    /// for any other offset, or if the date has no time.
    ///
    /// ```
    /// use gleaner::Date;
    /// let date: Date = "2022-03-15T07:43".parse()?;
    /// assert_eq!(date.with_offset(-300).unwrap().to_string(), "2022-03-15T07:43-05:00");
    /// # Ok::<(), gleaner::Error>(())
    /// ```
    #[must_use]
    pub const fn with_offset(self, minutes: i16) -> Option<Self> {
        if self.time.is_none() || minutes <= -1440 || minutes >= 1440 {
            return None;
        }
        Some(Self { offset: Some(minutes), ..self })
    }

    /// The year, `1900..=9999`.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, `1..=12`, if stated.
    #[must_use]
    pub const fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, `1..=31`, if stated; never without a month.
    #[must_use]
    pub const fn day(self) -> Option<u8> {
        self.day
    }

    /// The time of day, if stated; never without a day.
    #[must_use]
    pub const fn time(self) -> Option<Time> {
        self.time
    }

    /// Minutes east of UTC, if stated; never without a time. `Z` and `UTC` are `0`.
    #[must_use]
    pub const fn offset(self) -> Option<i16> {
        self.offset
    }

    /// The same date without its time and offset.
    ///
    /// ```
    /// use gleaner::Date;
    /// let date: Date = "2022-03-15T07:43+01:00".parse()?;
    /// assert_eq!(date.date_only().to_string(), "2022-03-15");
    /// # Ok::<(), gleaner::Error>(())
    /// ```
    #[must_use]
    pub const fn date_only(self) -> Self {
        Self { time: None, offset: None, ..self }
    }

    /// Whether the date is later than all of another: 4 May is not later than May of the same year.
    pub(crate) fn is_after(self, other: Self) -> bool {
        let (months, days) = (self.month.zip(other.month), self.day.zip(other.day));
        let of = |parts: Option<(u8, u8)>| parts.map_or(Ordering::Equal, |(own, of)| own.cmp(&of));
        self.year.cmp(&other.year).then(of(months)).then(of(days)).is_gt()
    }

    /// Days since 1970-01-01, of a date that has a day.
    pub(crate) const fn day_number(self) -> Option<i32> {
        let (Some(month), Some(day)) = (self.month, self.day) else { return None };
        // Years are counted from March, so that the leap day comes last.
        let y = self.year as i32 - if month <= 2 { 1 } else { 0 };
        let m = (month as i32 + 9) % 12;
        let day_of_year = (153 * m + 2) / 5 + day as i32 - 1;
        Some(365 * y + y / 4 - y / 100 + y / 400 + day_of_year - 719_468)
    }

    /// The date of a day counted from 1970-01-01; `None` outside the years a date may have.
    pub(crate) fn from_day_number(days: i32) -> Option<Self> {
        let days = days.checked_add(719_468)?;
        if days < 0 {
            return None;
        }
        let era = days / 146_097;
        let of_era = days % 146_097;
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let m = (5 * of_year + 2) / 153;
        let day = of_year - (153 * m + 2) / 5 + 1;
        let month = if m < 10 { m + 3 } else { m - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        Self::from_day(
            u16::try_from(year).ok()?,
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
        )
    }
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

impl std::fmt::Debug for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Date({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn day_numbers_round_trip() {
        assert_eq!(Date::from_day(1970, 1, 1).unwrap().day_number(), Some(0));
        assert_eq!(Date::from_day(2000, 3, 1).unwrap().day_number(), Some(11_017));
        let first = Date::from_day(1900, 1, 1).unwrap().day_number().unwrap();
        let mut last = Date::from_day_number(first).unwrap();
        for n in first + 1..first + 100_000 {
            let date = Date::from_day_number(n).unwrap();
            assert_eq!(date.day_number(), Some(n));
            assert!(last < date);
            last = date;
        }
    }

    #[test]
    fn a_date_is_after_the_whole_of_another() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        for (own, other, after) in [
            ("2024-05-03", "2024", false),
            ("2024-12-31", "2024-12", false),
            ("2024", "2024-05-03", false),
            ("2024-05-03T23:00", "2024-05-03", false),
            ("2025", "2024-12-31", true),
            ("2024-06", "2024-05-31", true),
            ("2024-05-04", "2024-05-03T23:00", true),
        ] {
            assert_eq!(date(own).is_after(date(other)), after, "{own} {other}");
        }
    }

    #[test]
    fn what_the_calendar_lacks_is_refused() {
        for (y, m, d) in [(2024, 2, 30), (2023, 2, 29), (1900, 2, 29), (2022, 4, 31), (2022, 0, 1)]
        {
            assert_eq!(Date::from_day(y, m, d), None, "{y}-{m}-{d}");
        }
        assert!(Date::from_day(2000, 2, 29).is_some());
    }
}
