//! What part of a page's source is read again: the smallest element around all kept blocks, without
//! the elements in it that nothing was kept of.

use std::ops::Range;

use super::room;
use crate::body::class_parts::contains_any;
use crate::body::words::ALWAYS_READ;
use crate::document::{Block, BlockKind, Container, Document, Role, Span, Tag};
use crate::html::tree::{Wanted, most_nodes};

/// Bytes of source that an element must have to be left out. Smaller ones are quicker read than
/// looked at.
const WORTH: usize = 256;

/// The part of the source that holds the blocks with a content role; `None` without any.
pub(super) fn wanted(document: &Document, roles: &[Role], source: &str) -> Option<Wanted> {
    let kept = |i: usize| roles.get(i).is_some_and(|role| role.is_content());
    let first = (0..document.blocks.len()).find(|&i| kept(i))?;
    let last = (0..document.blocks.len()).rfind(|&i| kept(i))?;
    let around = around(document, first, last);
    let container = document.containers.get(around)?;
    let whole = Span::of(0..source.len());
    let part = if around == 0 { outermost(document, first, last, whole) } else { container.source };
    let mut tags: Vec<Tag> = document
        .ancestors(container.parent)
        .take_while(|_| around != 0)
        .map(|container| container.tag)
        .filter(|&tag| tag != Tag::Body)
        .collect();
    tags.reverse();
    let part = Span::new(part.start, part.end.min(whole.end));
    let left_out = left_out(document, &kept, around, source);
    let (read, skipped) = count_nodes(source, part, &left_out);
    if !room::holds(read + skipped, source.len()) {
        return None;
    }
    Some(Wanted { part, nodes: read, left_out, around: tags })
}

/// The nodes that a part has at most: those that are read, and those inside what is left out.
fn count_nodes(source: &str, part: Span, left_out: &[Span]) -> (usize, usize) {
    let count = |range: Range<usize>| source.get(range).map_or(0, most_nodes);
    let (mut read, mut skipped, mut at) = (0, 0, part.range().start);
    let inside = left_out.iter().filter(|span| part.start <= span.start && span.end <= part.end);
    for span in inside.map(|span| span.range()) {
        // Of an element that is left out, a node is left.
        read += count(at..span.start) + 1;
        at = span.end;
        skipped += count(span);
    }
    (read + count(at..part.range().end), skipped)
}

/// The innermost container around two blocks.
fn around(document: &Document, first: usize, last: usize) -> usize {
    let holds = |container: &Container| {
        container.first_block as usize <= first && last < container.end_block as usize
    };
    let mut index = document.blocks.get(first).map_or(0, |block| block.container as usize);
    while let Some(container) = document.containers.get(index) {
        if holds(container) || index == 0 {
            break;
        }
        index = container.parent as usize;
    }
    index
}

/// Of blocks that only the page encloses: from the element right below the page that the first
/// stands in to the one that the last stands in.
fn outermost(document: &Document, first: usize, last: usize, whole: Span) -> Span {
    let of = |block: usize| {
        let block = document.blocks.get(block)?;
        let mut outer = None;
        let mut index = block.container as usize;
        while index != 0 {
            let container = document.containers.get(index)?;
            outer = Some(container.source);
            index = container.parent as usize;
        }
        // Text right below the page: up to the block after it.
        Some(outer.unwrap_or(block.source))
    };
    let start = of(first).map_or(0, |span| span.start);
    let end = of(last).map_or(whole.end, |span| span.end);
    let after = document.blocks.get(last + 1).map_or(whole.end, |next| next.source.start);
    Span::new(start, end.max(after.min(whole.end)))
}

/// The outermost containers inside another that nothing was kept of, by where they stand.
fn left_out(
    document: &Document,
    kept: &impl Fn(usize) -> bool,
    around: usize,
    source: &str,
) -> Vec<Span> {
    // Kept blocks before each block, so that a container is looked at in one step.
    let mut before = Vec::with_capacity(document.blocks.len() + 1);
    let mut sum = 0u32;
    for i in 0..document.blocks.len() {
        before.push(sum);
        sum += u32::from(kept(i));
    }
    before.push(sum);
    let holds_kept = |container: &Container| {
        let (first, end) = (container.first_block as usize, container.end_block as usize);
        before.get(first) != before.get(end)
    };
    let mut spans: Vec<Span> = Vec::new();
    for (index, container) in document.containers.iter().enumerate().skip(around + 1) {
        let inside = spans.last().is_some_and(|last| container.source.start < last.end);
        if inside || container.source.len() < WORTH || holds_kept(container) {
            continue;
        }
        let parent = document.containers.get(container.parent as usize);
        let topmost =
            parent.is_some_and(|parent| container.parent as usize == around || holds_kept(parent));
        if topmost && index != around && !may_matter(document, container, source) {
            spans.push(container.source);
        }
    }
    spans
}

/// Whether an element of which no text was kept may hold something that is: a picture above its
/// caption, notes that the text refers to, names of tabs.
fn may_matter(document: &Document, container: &Container, source: &str) -> bool {
    if matches!(container.tag, Tag::Figure | Tag::Figcaption | Tag::Math | Tag::Pre | Tag::Thead) {
        return true;
    }
    let (first, end) = (container.first_block as usize, container.end_block as usize);
    let blocks = document.blocks.get(first..end).unwrap_or_default();
    let is_cell = matches!(container.tag, Tag::Tr | Tag::Td | Tag::Th);
    let is_small = (blocks.len() <= 2 || is_cell) && container.source.len() < 8 * WORTH;
    let is_caption = |block: &Block| block.kind == BlockKind::Caption;
    if is_small || blocks.iter().all(is_caption) {
        return true;
    }
    let start = container.source.start as usize;
    let tag = source.get(start..).unwrap_or_default();
    let tag = tag.split('>').next().unwrap_or_default();
    // A character reference may be a letter of such a word.
    memchr::memchr(b'&', tag.as_bytes()).is_some() || contains_any(tag, ALWAYS_READ)
}
