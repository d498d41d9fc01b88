//! How much memory a body may take: as much as a page of its length has at hand.
//!
//! A tree takes many times the memory of its source where that is small elements, and the pieces of a
//! body take more than their source: 96 bytes for a line break. Where both would take more than the
//! page may, the body is made from the texts of its blocks alone. No page of the corpus is such a page.

use super::marks::Marks;
use crate::body::{Block, Inline};
use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};

/// Bytes that tree and body of any page may take, and for each byte of it.
const MOST: (usize, usize) = (3_000_000, 6);

/// Bytes that a node of a tree takes, what is noted of it included.
const NODE: usize = 72;

/// Whether a tree of so many nodes may be read from a page of so many bytes.
pub(super) fn holds(nodes: usize, page: usize) -> bool {
    nodes.saturating_mul(NODE) <= most(page)
}

/// Whether a body may be made of what was kept of a tree.
pub(super) fn holds_body(tree: &Tree<'_>, marks: &Marks, page: usize) -> bool {
    let most = most(page).saturating_sub(tree.len() * NODE);
    // Most pages have room for all that their nodes could take.
    let (piece, block) = (size_of::<Inline>(), size_of::<Block>());
    let node = (3 * piece + 200).max(3 * block) + 2 * piece;
    let texts = tree.place(0).len().min(page);
    if texts + tree.len() * node <= most {
        return true;
    }
    // The list of the pieces of a paragraph takes three times as much while it grows.
    let (mut sum, mut pieces, mut longest) = (0, 0, 0);
    for id in 0..tree.len() as NodeId {
        let room = room(tree, marks, id);
        sum += room;
        pieces = if tree.is_block(id) { 0 } else { pieces + usize::from(room > 0) };
        longest = pieces.max(longest);
        if sum + 2 * longest * size_of::<Inline>() > most {
            return false;
        }
    }
    true
}

fn most(page: usize) -> usize {
    MOST.1.saturating_mul(page).saturating_add(MOST.0)
}

/// Bytes that a node takes in a body.
fn room(tree: &Tree<'_>, marks: &Marks, id: NodeId) -> usize {
    let (piece, block) = (size_of::<Inline>(), size_of::<Block>());
    if tree.is_text(id) {
        let is_blank = || {
            // One that parts two elements of a line.
            tree.next(id).is_some_and(|next| !tree.is_text(next) && !tree.is_block(next))
        };
        return match marks.has_kept(id) {
            true => piece + tree.place(id).len(),
            false if tree.is_white(id) && is_blank() => piece,
            false => 0,
        };
    }
    match tree.tag(id) {
        Tag::Br => piece,
        Tag::Hr => 3 * block,
        _ if tree.is_media(id) => 3 * piece + tree.place(id).len().min(200),
        _ if !marks.has_kept(id) => 0,
        _ if tree.is_block(id) => 2 * block,
        _ => 2 * piece,
    }
}
