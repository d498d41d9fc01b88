//! The blocks a page's text falls into.

use super::{Cues, Span};

/// What a block is, as the page's own markup says (or, for plain text, the shape of the line).
///
/// ```
/// use gleaner::{BlockKind, Extractor};
///
/// let explanation = Extractor::default().explain("<h2>The pier</h2><p>It is new.</p>");
/// let [heading, text] = &explanation.blocks[..] else { panic!() };
/// assert!(matches!(heading.kind, BlockKind::Heading { level: 2, .. }));
/// assert_eq!((heading.kind.to_string().as_str(), text.kind), ("h2", BlockKind::Paragraph));
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "type", rename_all = "snake_case"))]
pub enum BlockKind {
    /// Running text, or anything that no other variant names.
    #[default]
    Paragraph,
    /// A heading.
    #[non_exhaustive]
    Heading {
        /// `1` (most important) to `6`.
        level: u8,
    },
    /// An item of a list.
    #[non_exhaustive]
    ListItem {
        /// How many lists enclose the item: `1` for a plain list's.
        depth: u8,
        /// Whether the list is numbered.
        ordered: bool,
    },
    /// Quoted text.
    Quote,
    /// Text whose white space matters: code, verse.
    Preformatted,
    /// A table's cell. Cells of one row follow one another.
    #[non_exhaustive]
    TableCell {
        /// Whether it is a heading of its row or column.
        header: bool,
        /// Whether it is the first non-empty cell of its row.
        starts_row: bool,
    },
    /// The caption of a picture or table.
    Caption,
}

/// The name that HTML has for it: `p`, `h2`, `li` (with its depth from 2: `li2`), `quote`, `pre`,
/// `th`, `td`, `caption`.
impl std::fmt::Display for BlockKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Paragraph => f.pad("p"),
            Self::Heading { level } => f.pad(&format!("h{level}")),
            Self::ListItem { depth: 1, .. } => f.pad("li"),
            Self::ListItem { depth, .. } => f.pad(&format!("li{depth}")),
            Self::Quote => f.pad("quote"),
            Self::Preformatted => f.pad("pre"),
            Self::TableCell { header: true, .. } => f.pad("th"),
            Self::TableCell { .. } => f.pad("td"),
            Self::Caption => f.pad("caption"),
        }
    }
}

/// A piece of the page's visible text that is kept or dropped as one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Block {
    /// Bytes of [`Document::text`](super::Document::text): white space folded, no line
    /// break at either end. Never empty.
    pub span: Span,
    /// Bytes of the caller's source, from the first character of the block's text to its
    /// last; markup and comments in between included. Of text taken from the page's data, the
    /// place of the string, or of what holds it. Empty if the page came as a tree, which has
    /// no source.
    pub source: Span,
    pub kind: BlockKind,
    /// Index of the innermost block-level element around it, in `Document::containers`.
    pub container: u32,
    /// Bytes of the block's text inside `<a href>`.
    pub link_bytes: u32,
    /// Pictures, videos and frames between the previous block and this one, up to 255.
    pub media_before: u8,
    /// For plain text: empty lines between the previous block and this one, up to 255.
    pub gap_before: u8,
    /// Whether it was taken from the page's data, which shows no text of its own.
    pub from_data: bool,
    /// Cues of the inline elements open where the block's text begins.
    pub lead: Cues,
    /// Of an item of a numbered list, its number.
    pub number: u32,
    /// Of what stands in a cell, the columns of the table before it.
    pub column: u32,
}

/// An element around blocks: every open block-level element at the moment a block began
/// inside it. Elements that hold no text have none.
#[derive(Clone, Debug, Default)]
pub(crate) struct Container {
    /// Index of the enclosing container; the root, index 0, is its own parent.
    pub parent: u32,
    pub tag: super::Tag,
    /// What its own attributes say.
    pub cues: Cues,
    /// Hash of its tag and class: equal for elements that look alike in the markup.
    pub look: u32,
    /// Number of containers above it; 0 for the root.
    pub depth: u16,
    /// Hashes of the words in its class and id: a range of `Document::tokens`.
    pub tokens: Span,
    /// Blocks inside it: `first_block..end_block`, never empty in a finished document but
    /// for the root of an empty one.
    pub first_block: u32,
    /// See `first_block`.
    pub end_block: u32,
    /// Bytes of the caller's source, from its start tag to the tag that ends it, that one not
    /// included. Of a page that came as a tree, bytes of its text.
    pub source: Span,
}
