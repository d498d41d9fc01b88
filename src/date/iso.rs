//! Dates as ISO 8601 text, and as serde's.

use std::fmt;
use std::str::FromStr;

use super::{Date, Time};
use crate::error::{Error, ErrorKind};

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        if let Some(time) = self.time {
            write!(f, "T{time}")?;
        }
        match self.offset {
            None => Ok(()),
            Some(0) => f.write_str("Z"),
            Some(minutes) => {
                let sign = if minutes < 0 { '-' } else { '+' };
                let minutes = minutes.unsigned_abs();
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)?;
        match self.second {
            Some(second) => write!(f, ":{second:02}"),
            None => Ok(()),
        }
    }
}

impl FromStr for Date {
    type Err = Error;

    /// Reads what [`Display`](fmt::Display) writes. A space may stand for the `T`, fractions
    /// of a second are read and dropped, an offset may lack its colon or minutes.
    fn from_str(text: &str) -> Result<Self, Error> {
        let mut rest = Digits(text.as_bytes());
        let year = rest.number(4)?;
        let mut date = Date::from_year(year).ok_or(ErrorKind::DateRange)?;
        if rest.0.is_empty() {
            return Ok(date);
        }
        rest.expect(b'-')?;
        let month = rest.two()?;
        date = Date::from_month(year, month).ok_or(ErrorKind::DateRange)?;
        if rest.0.is_empty() {
            return Ok(date);
        }
        rest.expect(b'-')?;
        date = Date::from_day(year, month, rest.two()?).ok_or(ErrorKind::DateRange)?;
        if rest.0.is_empty() {
            return Ok(date);
        }
        if !(rest.eat(b'T') || rest.eat(b't') || rest.eat(b' ')) {
            return Err(ErrorKind::DateSyntax.into());
        }
        let hour = rest.two()?;
        rest.expect(b':')?;
        let minute = rest.two()?;
        let mut second = None;
        if rest.eat(b':') {
            second = Some(rest.two()?);
            if rest.eat(b'.') || rest.eat(b',') {
                let digits = rest.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
                rest.0 = &rest.0[digits..];
            }
        }
        let time = Time::new(hour, minute, second).ok_or(ErrorKind::DateRange)?;
        date = date.with_time(time).ok_or(ErrorKind::DateRange)?;
        let sign = match rest.0.first() {
            None => return Ok(date),
            Some(b'Z' | b'z') if rest.0.len() == 1 => {
                return date.with_offset(0).ok_or(ErrorKind::DateRange.into());
            }
            Some(b'+') => 1,
            Some(b'-') => -1,
            Some(_) => return Err(ErrorKind::DateSyntax.into()),
        };
        rest.0 = &rest.0[1..];
        let mut minutes = i16::from(rest.two()?) * 60;
        if !rest.0.is_empty() {
            rest.eat(b':');
            let below_hour = rest.two()?;
            if below_hour > 59 {
                return Err(ErrorKind::DateRange.into());
            }
            minutes += i16::from(below_hour);
        }
        if !rest.0.is_empty() {
            return Err(ErrorKind::DateSyntax.into());
        }
        date.with_offset(sign * minutes).ok_or(ErrorKind::DateRange.into())
    }
}

/// What is left of a string of digits and separators.
struct Digits<'a>(&'a [u8]);

impl Digits<'_> {
    fn number(&mut self, width: usize) -> Result<u16, Error> {
        let Some((digits, rest)) = self.0.split_at_checked(width) else {
            return Err(ErrorKind::DateSyntax.into());
        };
        let mut value = 0;
        for digit in digits {
            if !digit.is_ascii_digit() {
                return Err(ErrorKind::DateSyntax.into());
            }
            value = value * 10 + u16::from(digit - b'0');
        }
        self.0 = rest;
        Ok(value)
    }

    fn two(&mut self) -> Result<u8, Error> {
        // Two digits fit.
        self.number(2).map(|value| value as u8)
    }

    fn eat(&mut self, byte: u8) -> bool {
        match self.0.split_first() {
            Some((first, rest)) if *first == byte => {
                self.0 = rest;
                true
            }
            _ => false,
        }
    }

    fn expect(&mut self, byte: u8) -> Result<(), Error> {
        if self.eat(byte) { Ok(()) } else { Err(ErrorKind::DateSyntax.into()) }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
