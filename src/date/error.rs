//! Why a date could not be read or converted.

use std::fmt;

/// Why a string is no [`Date`](crate::Date), or a date cannot become another crate's type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateError {
    kind: DateErrorKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateErrorKind {
    /// Not ISO 8601 as `Date` writes it.
    Syntax,
    /// The calendar has no such day, or the year is out of range.
    Range,
    /// The date lacks a field that the other type must have.
    #[cfg_attr(not(any(feature = "jiff", feature = "chrono")), allow(dead_code))]
    Partial,
}

impl From<DateErrorKind> for DateError {
    fn from(kind: DateErrorKind) -> Self {
        Self { kind }
    }
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            DateErrorKind::Syntax => {
                "not a date in ISO 8601 (YYYY, YYYY-MM, YYYY-MM-DD[Thh:mm[:ss][Z|±hh:mm]])"
            }
            DateErrorKind::Range => "the calendar has no such date between the years 1900 and 9999",
            DateErrorKind::Partial => "the date is not precise enough for the type asked for",
        })
    }
}

impl std::error::Error for DateError {}
