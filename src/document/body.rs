//! The article's body as typed parts.

use super::{Block, BlockKind, Document, Role, Span};

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
    /// in between included. Empty for a page that came as `scraper::Html`.
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
        /// Whether the list is numbered.
        ordered: bool,
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
        /// Rows of cells. Rows may differ in length.
        rows: Vec<Vec<Cell>>,
    },
    /// A caption.
    Caption {
        /// Its text.
        text: String,
    },
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

    /// The blocks that `role_of` gives a content role, cells of one table joined.
    pub(crate) fn of(document: &Document, role_of: impl Fn(usize) -> Role) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        let mut table = u32::MAX; // the container of the table that the last part is
        let kept = document.blocks.iter().enumerate().map(|(i, block)| (block, role_of(i)));
        for (block, role) in kept.filter(|(_, role)| role.is_content()) {
            let text = document.text_of(block).to_owned();
            if let BlockKind::TableCell { header, starts_row } = block.kind {
                let own = table_of(document, block);
                let cell = Cell { header, text };
                match parts.last_mut() {
                    Some(Part { content: Content::Table { rows }, source, .. }) if own == table => {
                        if starts_row || rows.is_empty() {
                            rows.push(Vec::new());
                        }
                        if let Some(row) = rows.last_mut() {
                            row.push(cell);
                        }
                        source.end = source.end.max(block.source.end);
                    }
                    _ => parts.push(Part {
                        content: Content::Table { rows: vec![vec![cell]] },
                        role,
                        source: block.source,
                    }),
                }
                table = own;
                continue;
            }
            parts.push(Part { content: content(block.kind, text), role, source: block.source });
        }
        Self { parts }
    }
}

fn content(kind: BlockKind, text: String) -> Content {
    match kind {
        BlockKind::Heading { level } => Content::Heading { level, text },
        BlockKind::ListItem { depth, ordered } => Content::ListItem { depth, ordered, text },
        BlockKind::Quote => Content::Quote { text },
        BlockKind::Preformatted => Content::Preformatted { text },
        BlockKind::Caption => Content::Caption { text },
        BlockKind::Paragraph | BlockKind::TableCell { .. } => Content::Paragraph { text },
    }
}

/// Index of the innermost table around a block; `u32::MAX` without one.
fn table_of(document: &Document, block: &Block) -> u32 {
    let mut index = block.container;
    loop {
        let container = &document.containers[index as usize];
        if container.tag == super::Tag::Table {
            return index;
        }
        if container.parent == index {
            return u32::MAX;
        }
        index = container.parent;
    }
}
