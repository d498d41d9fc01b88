//! Dates to and from the types of `jiff` and `chrono`.
//!
//! To a type that must have a field the page did not state, the conversion fails; nothing
//! is filled in but a missing second, which counts as zero. From such a type it fails only
//! outside the years that a [`Date`](crate::Date) may have.

use super::{Date, Time};
use crate::error::{Error, ErrorKind};

fn day_of(year: i32, month: u32, day: u32) -> Result<Date, Error> {
    let year = u16::try_from(year).map_err(|_| ErrorKind::DateRange)?;
    Date::from_day(year, month as u8, day as u8).ok_or(ErrorKind::DateRange.into())
}

fn at(date: Date, hour: u32, minute: u32, second: u32) -> Result<Date, Error> {
    // A leap second is read as the one before it.
    let second = second.min(59);
    let time = Time::new(hour as u8, minute as u8, Some(second as u8));
    time.and_then(|time| date.with_time(time)).ok_or(ErrorKind::DateRange.into())
}

/// Year, month and day, if all are stated.
fn full(date: Date) -> Result<(u16, u8, u8), Error> {
    match (date.month, date.day) {
        (Some(month), Some(day)) => Ok((date.year, month, day)),
        (None, _) => Err(Error::partial("month")),
        (_, None) => Err(Error::partial("day")),
    }
}

/// Minutes east of UTC, if stated.
fn offset_of(date: Date) -> Result<i16, Error> {
    date.time.ok_or_else(|| Error::partial("time"))?;
    date.offset.ok_or_else(|| Error::partial("offset from UTC"))
}

#[cfg(feature = "jiff")]
mod of_jiff {
    use super::{Date, Error, ErrorKind, at, day_of, full, offset_of};

    /// From `jiff`: always, but for years outside `1900..=9999`.
    impl TryFrom<jiff::civil::Date> for Date {
        type Error = Error;

        fn try_from(date: jiff::civil::Date) -> Result<Self, Error> {
            day_of(date.year().into(), date.month() as u32, date.day() as u32)
        }
    }

    impl TryFrom<jiff::civil::DateTime> for Date {
        type Error = Error;

        fn try_from(value: jiff::civil::DateTime) -> Result<Self, Error> {
            let day = Date::try_from(value.date())?;
            at(day, value.hour() as u32, value.minute() as u32, value.second() as u32)
        }
    }

    /// The offset is kept, in whole minutes; the zone's name is not.
    impl TryFrom<&jiff::Zoned> for Date {
        type Error = Error;

        fn try_from(value: &jiff::Zoned) -> Result<Self, Error> {
            let minutes = value.offset().seconds() / 60;
            let minutes = i16::try_from(minutes).map_err(|_| ErrorKind::DateRange)?;
            let date = Date::try_from(value.datetime())?;
            date.with_offset(minutes).ok_or(ErrorKind::DateRange.into())
        }
    }

    /// In UTC.
    impl TryFrom<jiff::Timestamp> for Date {
        type Error = Error;

        fn try_from(value: jiff::Timestamp) -> Result<Self, Error> {
            Date::try_from(&value.to_zoned(jiff::tz::TimeZone::UTC))
        }
    }

    /// Fails for a date without a day.
    impl TryFrom<Date> for jiff::civil::Date {
        type Error = Error;

        fn try_from(date: Date) -> Result<Self, Error> {
            let (year, month, day) = full(date)?;
            jiff::civil::Date::new(year as i16, month as i8, day as i8)
                .map_err(|_| ErrorKind::DateRange.into())
        }
    }

    /// Fails for a date without a time.
    impl TryFrom<Date> for jiff::civil::DateTime {
        type Error = Error;

        fn try_from(date: Date) -> Result<Self, Error> {
            let time = date.time.ok_or_else(|| Error::partial("time"))?;
            let second = time.second.unwrap_or(0) as i8;
            Ok(jiff::civil::Date::try_from(date)?.at(time.hour as i8, time.minute as i8, second, 0))
        }
    }

    /// Fails for a date without an offset.
    impl TryFrom<Date> for jiff::Timestamp {
        type Error = Error;

        fn try_from(date: Date) -> Result<Self, Error> {
            let seconds = i32::from(offset_of(date)?) * 60;
            let range = |_| Error::from(ErrorKind::DateRange);
            let offset = jiff::tz::Offset::from_seconds(seconds).map_err(range)?;
            offset.to_timestamp(jiff::civil::DateTime::try_from(date)?).map_err(range)
        }
    }

    /// In a zone of the date's offset. Fails for a date without an offset.
    impl TryFrom<Date> for jiff::Zoned {
        type Error = Error;

        fn try_from(date: Date) -> Result<Self, Error> {
            let offset = jiff::tz::Offset::from_seconds(i32::from(offset_of(date)?) * 60);
            let zone = offset.map_err(|_| Error::from(ErrorKind::DateRange))?.to_time_zone();
            Ok(jiff::Timestamp::try_from(date)?.to_zoned(zone))
        }
    }
}

#[cfg(feature = "chrono")]
mod of_chrono {
    use super::{Date, Error, ErrorKind, at, day_of, full, offset_of};
    use chrono::{Datelike as _, Offset as _, Timelike as _};

    /// From `chrono`: always, but for years outside `1900..=9999`.
    impl TryFrom<chrono::NaiveDate> for Date {
        type Error = Error;

        fn try_from(date: chrono::NaiveDate) -> Result<Self, Error> {
            day_of(date.year(), date.month(), date.day())
        }
    }

    impl TryFrom<chrono::NaiveDateTime> for Date {
        type Error = Error;

        fn try_from(value: chrono::NaiveDateTime) -> Result<Self, Error> {
            at(Date::try_from(value.date())?, value.hour(), value.minute(), value.second())
        }
    }

    /// The offset is kept in whole minutes; the zone's name is not.
    impl<Z: chrono::TimeZone> TryFrom<chrono::DateTime<Z>> for Date {
        type Error = Error;

        fn try_from(value: chrono::DateTime<Z>) -> Result<Self, Error> {
            let minutes = value.offset().fix().local_minus_utc() / 60;
            let minutes = i16::try_from(minutes).map_err(|_| ErrorKind::DateRange)?;
            let date = Date::try_from(value.naive_local())?;
            date.with_offset(minutes).ok_or(ErrorKind::DateRange.into())
        }
    }

    /// Fails for a date without a day.
    impl TryFrom<Date> for chrono::NaiveDate {
        type Error = Error;

        fn try_from(date: Date) -> Result<Self, Error> {
            let (year, month, day) = full(date)?;
            chrono::NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
                .ok_or(ErrorKind::DateRange.into())
        }
    }

    /// Fails for a date without a time.
    impl TryFrom<Date> for chrono::NaiveDateTime {
        type Error = Error;

        fn try_from(date: Date) -> Result<Self, Error> {
            let time = date.time.ok_or_else(|| Error::partial("time"))?;
            let second = u32::from(time.second.unwrap_or(0));
            chrono::NaiveDate::try_from(date)?
                .and_hms_opt(time.hour.into(), time.minute.into(), second)
                .ok_or(ErrorKind::DateRange.into())
        }
    }

    /// Fails for a date without an offset.
    impl TryFrom<Date> for chrono::DateTime<chrono::FixedOffset> {
        type Error = Error;

        fn try_from(date: Date) -> Result<Self, Error> {
            let local = chrono::NaiveDateTime::try_from(date)?;
            chrono::FixedOffset::east_opt(i32::from(offset_of(date)?) * 60)
                .and_then(|offset| local.and_local_timezone(offset).single())
                .ok_or(ErrorKind::DateRange.into())
        }
    }

    /// Fails for a date without an offset.
    impl TryFrom<Date> for chrono::DateTime<chrono::Utc> {
        type Error = Error;

        fn try_from(date: Date) -> Result<Self, Error> {
            Ok(chrono::DateTime::<chrono::FixedOffset>::try_from(date)?.to_utc())
        }
    }
}

#[cfg(all(test, feature = "jiff", feature = "chrono"))]
mod tests {
    use crate::date::Date;

    #[test]
    fn full_dates_go_there_and_back() {
        let date: Date = "2022-03-15T07:43:09-05:00".parse().unwrap();
        let zoned = chrono::DateTime::<chrono::FixedOffset>::try_from(date).unwrap();
        assert_eq!(zoned.timestamp(), 1_647_348_189);
        assert_eq!(Date::try_from(zoned), Ok(date));
        let timestamp = jiff::Timestamp::try_from(date).unwrap();
        assert_eq!(timestamp.to_string(), "2022-03-15T12:43:09Z");
        assert_eq!(Date::try_from(timestamp).unwrap().to_string(), "2022-03-15T12:43:09Z");
        let civil = jiff::civil::DateTime::try_from(date).unwrap();
        assert_eq!(Date::try_from(civil).unwrap().to_string(), "2022-03-15T07:43:09");
        let there = jiff::Zoned::try_from(date).unwrap();
        assert_eq!(Date::try_from(&there), Ok(date));
        let utc = chrono::DateTime::<chrono::Utc>::try_from(date).unwrap();
        assert_eq!(Date::try_from(utc).unwrap().to_string(), "2022-03-15T12:43:09Z");
        let naive = chrono::NaiveDate::try_from(date).unwrap();
        assert_eq!(Date::try_from(naive), Ok(date.date_only()));
    }

    #[test]
    fn partial_dates_do_not_become_whole() {
        let month: Date = "2022-03".parse().unwrap();
        let day: Date = "2022-03-15".parse().unwrap();
        let local: Date = "2022-03-15T07:43".parse().unwrap();
        let message = |date: Date| jiff::Timestamp::try_from(date).unwrap_err().to_string();
        assert_eq!(message(day), "the date has no time");
        assert_eq!(message(local), "the date has no offset from UTC");
        let message = jiff::civil::Date::try_from(month).unwrap_err().to_string();
        assert_eq!(message, "the date has no day");
        assert!(chrono::DateTime::<chrono::Utc>::try_from(local).is_err());
        assert!(chrono::NaiveDate::try_from(month).is_err());
        assert!(chrono::NaiveDateTime::try_from(day).is_err());
        assert!(jiff::Timestamp::try_from(day).is_err());
        assert!(Date::try_from(jiff::civil::date(1815, 6, 18)).is_err());
    }
}
