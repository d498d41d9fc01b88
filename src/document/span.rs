//! A range of bytes.

use std::fmt;
use std::ops::Range;

/// A half-open range of bytes, `start..end`, in a text that the field holding it names.
///
/// Both ends lie on character boundaries of that text. Offsets are 32 bits wide: no text
/// longer than 4 GiB is read (see [`Limits`](crate::Limits)).
///
/// ```
/// use gleaner::{Extractor, Span};
///
/// let html = "<p>The ferry left at six.</p>";
/// let article = Extractor::default().html(html);
/// let span = article.body.blocks[0].span;
/// assert_eq!(span, Span::new(3, 25));
/// assert_eq!(&html[span.range()], "The ferry left at six.");
/// assert_eq!((span.len(), format!("{span:?}").as_str()), (22, "3..25"));
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Ends"))]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset one past the last byte; never below `start`.
    pub end: u32,
}

impl Span {
    /// The range `start..end`. An `end` below `start` gives an empty span at `start`.
    ///
    /// ```
    /// use gleaner::Span;
    /// assert_eq!(Span::new(3, 5).len(), 2);
    /// assert!(Span::new(5, 3).is_empty());
    /// ```
    #[must_use]
    pub const fn new(start: u32, end: u32) -> Self {
        let end = if end < start { start } else { end };
        Self { start, end }
    }

    /// The smallest span that covers both; an empty one covers nothing.
    pub(crate) const fn with(self, other: Self) -> Self {
        if other.is_empty() {
            return self;
        }
        if self.is_empty() {
            return other;
        }
        let start = if other.start < self.start { other.start } else { self.start };
        let end = if other.end > self.end { other.end } else { self.end };
        Self { start, end }
    }

    /// From offsets as the standard library counts them, clamped to 32 bits.
    pub(crate) fn of(range: Range<usize>) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self::new(clamp(range.start), clamp(range.end))
    }

    /// Number of bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start) as usize
    }

    /// Whether the span holds no byte.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// The span as a range, to index with.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The part of `text` the span covers; empty if it does not lie within `text` on
    /// character boundaries.
    ///
    /// ```
    /// use gleaner::Span;
    /// assert_eq!(Span::new(4, 9).of_text("The ferry"), "ferry");
    /// assert_eq!(Span::new(4, 99).of_text("The ferry"), "");
    /// ```
    #[must_use]
    pub fn of_text(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// A span as JSON has it, not checked.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
struct Ends {
    start: u32,
    end: u32,
}

#[cfg(feature = "serde")]
impl TryFrom<Ends> for Span {
    type Error = &'static str;

    fn try_from(Ends { start, end }: Ends) -> Result<Self, Self::Error> {
        if end < start {
            Err("the end of a span is before its start")
        } else {
            Ok(Self { start, end })
        }
    }
}
