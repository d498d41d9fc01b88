//! The article's body as typed parts.

use crate::document::{Role, Span};

/// The body of an article: its parts in reading order.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Body {
    /// Headings, paragraphs, list items …, as they follow one another.
    pub parts: Vec<Part>,
}

/// One part of the body and where it stands in the source.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Part {
    /// What it is and says.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub content: Content,
    /// [`Role::Body`], [`Role::Heading`] or [`Role::Standfirst`].
    pub role: Role,
    /// Bytes of the caller's source, from the part's first character to its last; markup
    /// in between included. Of a text that stands in the page only as data, the place of the
    /// JSON string, or of what holds it. Empty for a page that came as `scraper::Html`.
    pub source: Span,
}

/// A part's kind and text.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "type", rename_all = "snake_case"))]
pub enum Content {
    /// A subheading.
    Heading {
        /// `1` to `6`, as in the page.
        level: u8,
        /// Its text.
        text: String,
    },
    /// A paragraph. Line breaks inside it are the page's own (`<br>`).
    Paragraph {
        /// Its text.
        text: String,
    },
    /// An item of a list.
    ListItem {
        /// `1` for a list that stands in no other.
        depth: u8,
        /// Its number in a numbered list, as the page counts: from the list's `start`, by the
        /// items' `value`, and past items that were judged to be no part of the body; up, also where
        /// the list is `reversed`. `None` in any other list.
        number: Option<u32>,
        /// Its text.
        text: String,
    },
    /// A quotation.
    Quote {
        /// Its text.
        text: String,
    },
    /// Text whose white space matters, such as code.
    Preformatted {
        /// Its text, line ends and indentation kept.
        text: String,
    },
    /// A table.
    Table {
        /// Rows of cells, each in its column: where the page has an empty cell, one that was
        /// dropped, or one that spans rows or columns, stands a cell without text, unless a table
        /// would have far more of those than of others. Rows may differ in length.
        rows: Vec<Vec<Cell>>,
    },
    /// A caption.
    Caption {
        /// Its text.
        text: String,
    },
}

impl Content {
    /// Its text; for a table that of each cell, row by row.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let (text, rows) = match self {
            Self::Heading { text, .. }
            | Self::Paragraph { text }
            | Self::ListItem { text, .. }
            | Self::Quote { text }
            | Self::Preformatted { text }
            | Self::Caption { text } => (Some(text.as_str()), &[][..]),
            Self::Table { rows } => (None, rows.as_slice()),
        };
        text.into_iter().chain(rows.iter().flatten().map(|cell| cell.text.as_str()))
    }

    /// Whether it holds nothing but white space.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.texts().all(|text| text.trim().is_empty())
    }
}

/// A table's cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Cell {
    /// Whether it is a heading of its row or column.
    pub header: bool,
    /// Its text.
    pub text: String,
}

impl Body {
    /// Whether the body has no part.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }
}

/// Parts that a caller made, in the role of [`Role::Body`] or, for a heading,
/// [`Role::Heading`], and without a place in a source.
impl FromIterator<Content> for Body {
    fn from_iter<I: IntoIterator<Item = Content>>(contents: I) -> Self {
        let part = |content| Part {
            role: if matches!(content, Content::Heading { .. }) {
                Role::Heading
            } else {
                Role::Body
            },
            content,
            source: Span::default(),
        };
        Self { parts: contents.into_iter().map(part).collect() }
    }
}
