//! Errors that the caller can correct.

use std::fmt;

/// Why a call failed: a mistake that the caller can correct.
///
/// A page without an article is not an error: it gives an empty [`Article`](crate::Article).
/// A page that goes past a limit is not one either: see
/// [`Article::truncated`](crate::Article::truncated).
///
/// ```
/// use std::error::Error as _;
///
/// use gleaner::{ErrorKind, Extractor, Focus, Page};
///
/// let error = Extractor::builder().keep("div >").build().unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::Selector);
/// assert_eq!(error.to_string(), "`div >` is not a valid CSS selector");
/// assert!(error.source().is_some()); // the selector parser's own words
///
/// let error = Page::from_bytes(b"%PDF-1.7 ...", None).unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::NotText);
///
/// let error = "sharp".parse::<Focus>().unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::UnknownName);
/// assert_eq!(error.to_string(), "`sharp` is not one of precision, balanced, recall");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    /// `None` if the kind says everything. In a box, so that a `Result` stays small.
    detail: Option<Box<Detail>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Detail {
    message: String,
    reason: Option<Reason>,
}

/// The kind of an [`Error`].
///
/// ```
/// use gleaner::{Date, ErrorKind};
///
/// let kind = |text: &str| text.parse::<Date>().unwrap_err().kind();
/// assert_eq!(kind("yesterday"), ErrorKind::DateSyntax);
/// assert_eq!(kind("2023-02-29"), ErrorKind::DateRange);
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// A CSS selector does not parse, see [`ExtractorBuilder::keep`](crate::ExtractorBuilder::keep).
    Selector,
    /// Bytes that should be a page are not text in any charset: a PDF, an image, an archive.
    NotText,
    /// A string is not the name of a value of the type asked for, such as
    /// [`Focus`](crate::Focus).
    UnknownName,
    /// A string is not a date in the form that [`Date`](crate::Date) reads.
    DateSyntax,
    /// The calendar has no such date, or the year is not in `1900..=9999`.
    DateRange,
    /// A date lacks a field that the type asked for must have: a month has no day.
    DatePartial,
    /// Bytes are not a [`SiteModel`](crate::SiteModel).
    SiteFormat,
    /// A [`SiteModel`](crate::SiteModel) was written by a version of the crate that used
    /// another format. It has to be learned again.
    SiteVersion,
    /// The bytes of a [`SiteModel`](crate::SiteModel) are cut short or changed.
    SiteDamaged,
}

/// What another crate says of the same fault.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Reason(String);

impl Error {
    /// What kind of error it is.
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// A selector that does not parse, and the parser's reason.
    pub(crate) fn selector(css: &str, reason: &impl ToString) -> Self {
        let message = format!("`{css}` is not a valid CSS selector");
        Self::of(ErrorKind::Selector, message, Some(Reason(reason.to_string())))
    }

    /// A name that is not one of those there are.
    pub(crate) fn unknown_name(name: &str, names: &[&str]) -> Self {
        let message = format!("`{name}` is not one of {}", names.join(", "));
        Self::of(ErrorKind::UnknownName, message, None)
    }

    /// A date without a field that the type asked for must have.
    #[cfg(any(feature = "jiff", feature = "chrono"))]
    pub(crate) fn partial(field: &str) -> Self {
        Self::of(ErrorKind::DatePartial, format!("the date has no {field}"), None)
    }

    fn of(kind: ErrorKind, message: String, reason: Option<Reason>) -> Self {
        Self { kind, detail: Some(Box::new(Detail { message, reason })) }
    }
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        Self { kind, detail: None }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.detail {
            Some(detail) => f.write_str(&detail.message),
            None => self.kind.fmt(f),
        }
    }
}

/// The kind in words.
impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Selector => "not a valid CSS selector",
            Self::NotText => "the bytes are not text in any known charset (compressed bytes have to be unpacked first)",
            Self::UnknownName => "not a known name",
            Self::DateSyntax => {
                "not a date in ISO 8601 (YYYY, YYYY-MM, YYYY-MM-DD[Thh:mm[:ss][Z|±hh:mm]])"
            }
            Self::DateRange => "the calendar has no such date between the years 1900 and 9999",
            Self::DatePartial => "the date is not precise enough for the type asked for",
            Self::SiteFormat => "the bytes are not a model of a site",
            Self::SiteVersion => "the model of the site was written by another version of gleaner",
            Self::SiteDamaged => "the model of the site is cut short or damaged",
        })
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.detail.as_ref()?.reason.as_ref().map(|reason| reason as _)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Reason {}
