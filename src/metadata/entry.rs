//! Entries of lists of stories: a headline that links to another page, with a date or a name.

use super::position::is_running;
use crate::document::{Block, BlockKind, Document};

/// Bytes of the shortest headline that an entry links. Halved, it changes no page; doubled, one more date
/// is wrong.
const HEADLINE: usize = 16;
/// Bytes of the shortest date, which it does not link. Half or twice as many change no page.
const DATE: usize = 6;

/// Whether a line links a headline.
pub(super) fn links_headline(block: &Block) -> bool {
    block.link_bytes as usize >= HEADLINE
}

/// Whether a block is a dated line with a link of several words, and no running text follows. A post of a
/// thread links its author, or its date to itself.
pub(super) fn is_entry(document: &Document, index: u32) -> bool {
    let Some(block) = document.blocks.get(index as usize) else { return false };
    let (links, bytes) = (block.link_bytes as usize, block.span.len());
    links_headline(block)
        && links * 3 >= bytes
        && bytes >= links + DATE
        && !(1..3).any(|next| is_running(document, index as usize + next))
}

/// Whether a block is an item of a list.
pub(super) fn is_item(document: &Document, index: u32) -> bool {
    let block = document.blocks.get(index as usize);
    block.is_some_and(|block| matches!(block.kind, BlockKind::ListItem { .. }))
}
