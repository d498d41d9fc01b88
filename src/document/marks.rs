//! What the signs of a plain text say of it: links, emphasis, pictures, notes.

use super::Span;

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

/// What such a sign says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TextMarkKind {
    /// The text up to the [`End`](Self::End) that belongs to it is emphasised,
    Emphasis,
    /// strongly emphasised,
    Strong,
    /// deleted,
    Deleted,
    /// code,
    Code,
    /// a link.
    Link { url: String, title: Option<String> },
    /// The line ends here: a line break of the text itself, which is not noted.
    Break,
    /// The end of the last of these that is open.
    End,
    /// A picture; `alone` if it has a line of its own.
    Picture { url: String, alt: String, title: Option<String>, alone: bool },
    /// The mark of a note.
    NoteReference { label: String },
    /// The block is the text of a note.
    Note { label: String },
    /// The block is code in this language.
    Language { name: String },
    /// The block is an item of a list of tasks.
    Task { checked: bool },
}

impl TextMarkKind {
    /// A picture as one that has a line of its own.
    pub(crate) fn alone(mut self) -> Self {
        if let Self::Picture { alone, .. } = &mut self {
            *alone = true;
        }
        self
    }
}
