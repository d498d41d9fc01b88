//! The page between reading and judging: one flat text and the blocks it falls into.
//!
//! Both inputs meet here. HTML gives blocks, containers and a head; plain text gives blocks
//! only, all in the root container. Blocks are labelled later, never deleted.

pub(crate) mod attribute;
mod block;
mod builder;
pub(crate) mod bytes;
mod columns;
mod cues;
mod fold;
mod head;
mod kind;
mod limits;
mod marks;
mod permalink;
pub(crate) mod profiles;
mod role;
mod span;
mod style;
mod tag;
mod words;
mod wrappers;

pub use block::BlockKind;
pub(crate) use block::{Block, Container};
pub(crate) use builder::{Builder, Inline};
pub(crate) use columns::Columns;
pub(crate) use cues::Cues;
pub(crate) use fold::{
    Piece, ascii_blank_end, blank_prefix, fold_tail, is_blank, pieces, push_folded, simple,
};
pub(crate) use head::{CHANGED, Head, Mark, MarkKind, MarkPlace, Meta};
pub use kind::PageKind;
pub use limits::Limits;
pub(crate) use marks::{TextLink, TextMark, TextMarkKind, TextPicture};
pub use role::Role;
pub use span::Span;
pub use style::Style;
pub(crate) use tag::{Tag, key as tag_key};

/// A page's visible text in reading order, with all that the markup said of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    /// The texts of all blocks, one line break between two.
    pub text: String,
    pub blocks: Vec<Block>,
    /// The elements around the blocks, each after its parent; index 0 is the root.
    pub containers: Vec<Container>,
    /// Hashes of class and id words, see [`Container::tokens`].
    pub tokens: Vec<u32>,
    pub head: Head,
    /// Of a page that came as a tree: for each block, the bytes of the page's text before it.
    pub places: Vec<u32>,
    /// The signs of Markdown in plain text, in order.
    pub marks: Vec<TextMark>,
    /// Whether it was read from plain text: no column about markup means anything then.
    pub is_plain_text: bool,
    /// Whether that plain text, or a part of it, keeps markup: Markdown, or a dump that says where links lead.
    pub keeps_markup: bool,
    /// Whether lines of a plain text held several blocks, which were split again.
    pub splits_lines: bool,
    /// Whether a limit cut the page short.
    pub truncated: bool,
}

impl Document {
    /// A block's text.
    pub(crate) fn text_of(&self, block: &Block) -> &str {
        block.span.of_text(&self.text)
    }

    /// Gives back room that was made and is not used, where that is much.
    fn trim(&mut self) {
        fn trim<T>(list: &mut Vec<T>) {
            const MUCH: usize = 1 << 17;
            if (list.capacity() - list.len()) * size_of::<T>() > MUCH {
                list.shrink_to_fit();
            }
        }
        trim(&mut self.blocks);
        trim(&mut self.containers);
        trim(&mut self.tokens);
        trim(&mut self.marks);
    }

    /// The chain of containers around a block, innermost first, the root last.
    pub(crate) fn ancestors(&self, container: u32) -> impl Iterator<Item = &Container> {
        let mut next = Some(container);
        std::iter::from_fn(move || {
            let index = next?;
            let container = self.containers.get(index as usize)?;
            next = (container.parent != index).then_some(container.parent);
            Some(container)
        })
    }
}
