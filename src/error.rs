//! What a caller can mend.

use std::fmt;

/// Why an extractor could not be built, or a page not be read.
///
/// A page without an article is no error: it gives an empty [`Article`](crate::Article).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ErrorKind {
    /// A CSS selector that does not parse.
    Selector { selector: String, reason: String },
    /// Bytes that no charset reads.
    Undecodable,
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        Self { kind }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ErrorKind::Selector { selector, reason } => {
                write!(f, "the selector `{selector}` does not parse: {reason}")
            }
            ErrorKind::Undecodable => f.write_str("the bytes are not text in any known charset"),
        }
    }
}

impl std::error::Error for Error {}
