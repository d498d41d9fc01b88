//! The article's body as typed parts.

use crate::document::{Role, Span};

/// The body of an article: its parts in reading order.
///
/// ```
/// use gleaner::{Content, Extractor};
///
/// let html = "<h1>Ferry returns</h1>
///     <p>The ferry to Brill left the quay on Monday at six, with forty aboard.</p>
///     <h2>The pier</h2>
///     <p>The new pier is forty metres long, and it is made of oak from the north.</p>";
/// let body = Extractor::default().html(html).body;
/// let [_, heading, text] = &body.parts[..] else { panic!() };
/// assert_eq!(heading.content, Content::heading(2, "The pier"));
/// assert!(text.content.texts().all(|text| text.starts_with("The new pier")));
/// ```
///
/// A caller can make one from [`Content`], and has its renderings then:
///
/// ```
/// use gleaner::{Body, Content};
///
/// let body: Body = [Content::heading(2, "The pier"), Content::paragraph("It is new.")].into_iter().collect();
/// assert_eq!(body.html(), "<h2>The pier</h2>\n<p>It is new.</p>");
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Body {
    /// Headings, paragraphs, list items …, as they follow one another.
    pub parts: Vec<Part>,
}

/// One part of the body and where it stands in the source.
///
/// ```
/// use gleaner::{Content, Extractor, Role};
///
/// let html = "<p>The ferry left at <b>six</b>.</p>";
/// let part = &Extractor::default().html(html).body.parts[0];
/// assert_eq!(part.content, Content::paragraph("The ferry left at six."));
/// assert_eq!(part.role, Role::Body);
/// assert_eq!(part.span.of_text(html), "The ferry left at <b>six</b>.");
/// ```
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
    pub span: Span,
}

/// A part's kind and text.
///
/// Variants may get more fields: match them with `..`, make them with the functions below.
///
/// ```
/// use gleaner::{Content, Extractor};
///
/// let html = "<h1>Ferry returns</h1>
///     <p>The ferry to Brill left the quay on Monday at six, with forty aboard.</p>
///     <h2>The pier</h2>
///     <p>The new pier is forty metres long, and it is made of oak from the north.</p>";
/// let article = Extractor::default().html(html);
/// let outline: Vec<String> = article.body.parts.iter().filter_map(|part| match &part.content {
///     Content::Heading { level, text, .. } => Some(format!("{level} {text}")),
///     _ => None,
/// }).collect();
/// assert_eq!(outline, ["2 The pier"]);
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "type", rename_all = "snake_case"))]
pub enum Content {
    /// A subheading.
    #[non_exhaustive]
    Heading {
        /// `1` to `6`, as in the page.
        level: u8,
        /// Its text.
        text: String,
    },
    /// A paragraph. Line breaks inside it are the page's own (`<br>`).
    #[non_exhaustive]
    Paragraph {
        /// Its text.
        text: String,
    },
    /// An item of a list.
    #[non_exhaustive]
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
    #[non_exhaustive]
    Quote {
        /// Its text.
        text: String,
    },
    /// Text whose white space matters, such as code.
    #[non_exhaustive]
    Preformatted {
        /// Its text, line ends and indentation kept.
        text: String,
    },
    /// A table.
    #[non_exhaustive]
    Table {
        /// Rows of cells, each in its column: where the page has an empty cell, one that was
        /// dropped, or one that spans rows or columns, stands a cell without text, unless a table
        /// would have far more of those than of others. Rows may differ in length.
        rows: Vec<Vec<Cell>>,
    },
    /// A caption.
    #[non_exhaustive]
    Caption {
        /// Its text.
        text: String,
    },
}

impl Content {
    /// A heading; `level` is `1` to `6`.
    #[must_use]
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into() }
    }

    /// A paragraph.
    #[must_use]
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph { text: text.into() }
    }

    /// An item of a list, `1` deep if the list stands in no other, with its number if the list
    /// is numbered.
    ///
    /// ```
    /// use gleaner::{Body, Content};
    ///
    /// let items = [Content::list_item(1, Some(3), "a lamp"), Content::list_item(2, None, "of brass")];
    /// assert_eq!(Body::from_iter(items).markdown(), "3. a lamp\n   - of brass");
    /// ```
    #[must_use]
    pub fn list_item(depth: u8, number: Option<u32>, text: impl Into<String>) -> Self {
        Self::ListItem { depth, number, text: text.into() }
    }

    /// A quotation.
    #[must_use]
    pub fn quote(text: impl Into<String>) -> Self {
        Self::Quote { text: text.into() }
    }

    /// Text whose white space matters.
    #[must_use]
    pub fn preformatted(text: impl Into<String>) -> Self {
        Self::Preformatted { text: text.into() }
    }

    /// A table of rows of cells.
    ///
    /// ```
    /// use gleaner::{Body, Cell, Content};
    ///
    /// let rows = vec![vec![Cell::header("Month"), Cell::header("Metres")],
    ///                 vec![Cell::new("May"), Cell::new("4.2")]];
    /// let body = Body::from_iter([Content::table(rows)]);
    /// assert_eq!(body.text(), "Month\tMetres\nMay\t4.2");
    /// ```
    #[must_use]
    pub fn table(rows: Vec<Vec<Cell>>) -> Self {
        Self::Table { rows }
    }

    /// A caption.
    #[must_use]
    pub fn caption(text: impl Into<String>) -> Self {
        Self::Caption { text: text.into() }
    }

    /// Its text; for a table that of each cell, row by row.
    ///
    /// ```
    /// use gleaner::{Cell, Content};
    ///
    /// let table = Content::table(vec![vec![Cell::new("May"), Cell::new("4.2")]]);
    /// assert_eq!(table.texts().collect::<Vec<_>>(), ["May", "4.2"]);
    /// ```
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
    ///
    /// ```
    /// assert!(gleaner::Content::paragraph(" \n").is_blank());
    /// ```
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.texts().all(|text| text.trim().is_empty())
    }
}

/// A table's cell.
///
/// ```
/// use gleaner::Cell;
///
/// let cell = Cell::header("Month");
/// assert!(cell.header);
/// assert_eq!(cell.text, "Month");
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Cell {
    /// Whether it is a heading of its row or column.
    pub header: bool,
    /// Its text.
    pub text: String,
}

impl Cell {
    /// A cell of data.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { header: false, text: text.into() }
    }

    /// A heading of a row or column.
    #[must_use]
    pub fn header(text: impl Into<String>) -> Self {
        Self { header: true, text: text.into() }
    }
}

impl Body {
    /// Whether the body has no part.
    ///
    /// ```
    /// assert!(gleaner::extract_html("<p>Home | News | Contact</p>").body.is_empty());
    /// ```
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
            span: Span::default(),
        };
        Self { parts: contents.into_iter().map(part).collect() }
    }
}
