//! Links that a converter wrote as text: the addresses numbered and listed at the end, or each in brackets after
//! its link.

mod beside;
mod margin;
mod numbered;

use super::super::lines::Line;
use super::super::markdown::Sign;
use crate::document::{TextLink, TextMarkKind as Kind};
use beside::Beside;
use numbered::Numbered;

/// Bytes of the longest text that is taken for a link's because of an address beside it.
const LONGEST_LINK: usize = 100;

/// How a page says where its links lead.
#[derive(Debug)]
pub(in crate::plain) enum Links<'a> {
    Numbered(Numbered<'a>),
    Beside(Beside),
}

impl<'a> Links<'a> {
    /// How a text says it; `None` for one that does not.
    pub(in crate::plain) fn of(source: &'a str) -> Option<Self> {
        let numbered = Numbered::of(source).map(Self::Numbered);
        numbered.or_else(|| Beside::of(source).map(Self::Beside))
    }

    /// Where the text ends and the addresses begin.
    pub(in crate::plain) fn end(&self, source: &str) -> usize {
        match self {
            Self::Numbered(numbered) => numbered.start,
            Self::Beside(_) => source.len(),
        }
    }

    /// Lets lines begin and end as what they show, and reads headings that the list of links is evidence for.
    pub(in crate::plain) fn read_lines(&self, source: &str, lines: &mut [Line]) {
        match self {
            Self::Numbered(numbered) => {
                numbered.read_beginnings(source, lines);
                margin::read(source, lines);
            }
            Self::Beside(beside) => {
                beside.read_edges(source, lines);
                beside.read_headings(source, lines);
            }
        }
    }

    /// The numbers or addresses in a text, and what of it is linked; nothing that could be told if the text is
    /// a sentence.
    pub(in crate::plain) fn signs(&self, text: &str) -> Vec<Sign> {
        match self {
            Self::Numbered(numbered) => numbered.signs(text),
            Self::Beside(beside) => beside.signs(text),
        }
    }
}

/// Whether a text has more than one sentence, or one that ends.
fn is_sentence(text: &str) -> bool {
    text.contains(". ") || text.ends_with(['.', '!', '?', '"', '”'])
}

/// A link to an address.
fn link(url: &str) -> Kind {
    Kind::Link(TextLink { url: url.to_owned(), title: None }.into())
}
