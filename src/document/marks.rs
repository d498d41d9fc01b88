//! What the signs of a plain text say of it: links, emphasis, pictures, notes.

use super::{Span, Style};

/// A sign of Markdown in the text of a block, or before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TextMark {
    /// Index of the block; of a picture on a line of its own, of the block after it.
    pub block: u32,
    /// The byte of [`Document::text`](super::Document::text) that it stands before.
    pub at: u32,
    pub kind: TextMarkKind,
    /// The bytes of the caller's source that it takes.
    pub source: Span,
}

impl TextMark {
    /// Whether it stands in the text, not before it or on another line.
    pub(crate) fn is_in_text(&self) -> bool {
        use TextMarkKind::{Code, End, Link, NoteReference, Picture, Styled};
        matches!(self.kind, Styled(_) | Code | Link(_) | End | Picture(_) | NoteReference { .. })
    }
}

/// Most signs that are noted in a page of so many bytes; later ones are removed from the text and say
/// nothing. One takes some 250 bytes, what becomes of it in a body included.
pub(super) const fn most(bytes: usize) -> usize {
    6000 + bytes / 50
}

/// What such a sign says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TextMarkKind {
    /// The text up to its [`End`](Self::End) stands out.
    Styled(Style),
    /// The text up to its `End` is code.
    Code,
    /// The text up to its `End` is a link.
    Link(Box<TextLink>),
    /// The line ends here: a line break of the text itself, which is not noted.
    Break,
    /// The end of the last of these that is open.
    End,
    /// A picture.
    Picture(Box<TextPicture>),
    /// The mark of a note.
    NoteReference { label: Box<str> },
    /// The block is the text of a note.
    Note { label: Box<str> },
    /// The block is code; what the line above it says, the language first.
    Language { name: Box<str> },
    /// The block is an item of a list of tasks.
    Task { checked: bool },
    /// The block is the first cell of a table; the line below its row, which says to which side
    /// columns move their text.
    Columns { rule: Box<str> },
}

/// Where a link leads. Boxed, as pictures are, since most signs are neither.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TextLink {
    pub url: String,
    pub title: Option<String>,
}

/// A picture in plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TextPicture {
    pub url: String,
    pub alt: String,
    pub title: Option<String>,
    /// Whether it has a line of its own.
    pub alone: bool,
}
