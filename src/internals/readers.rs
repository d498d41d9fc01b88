//! What each of the two HTML readers makes of a page, in a form that can be compared.

use std::fmt::Debug;

use crate::document::{BlockKind, Container, Document, Limits, Span};
use crate::html::{self, tree};

/// A block as a reader leaves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadBlock {
    /// Its text, white space folded.
    pub text: String,
    /// What it is.
    pub kind: BlockKind,
    /// Bytes of the text inside links.
    pub link_bytes: u32,
    /// Pictures and films since the block before.
    pub media_before: u32,
    /// Tags of the elements around it, innermost first.
    pub containers: Vec<String>,
    /// The number of a list item.
    pub number: u32,
    /// The column of what stands in a table's cell.
    pub column: u32,
}

/// The blocks that the scanner reads in a page's source.
#[must_use]
pub fn scanned(source: &str) -> Vec<ReadBlock> {
    blocks(&html::read(source, &Limits::default()))
}

/// The blocks that are read in the tree that `scraper` parses the page into.
#[must_use]
pub fn parsed(source: &str) -> Vec<ReadBlock> {
    blocks(&walked(source))
}

fn walked(source: &str) -> Document {
    html::dom::read(&scraper::Html::parse_document(source), &[], &[], &Limits::default())
}

/// What the scanner and the walk over the tree keep of a page's head: its texts, and the number of
/// its marks.
#[must_use]
pub fn heads(source: &str) -> [(String, usize); 2] {
    let documents = [html::read(source, &Limits::default()), walked(source)];
    documents.map(|document| (document.head.arena, document.head.marks.len()))
}

/// The letters that a page shows when its source is read again into the tree of which bodies are made.
#[must_use]
pub fn letters_read_again(source: &str) -> String {
    let part = Span::new(0, source.len() as u32);
    let tree = tree::of_source(source, &tree::Wanted { part, ..Default::default() });
    let is_unread = |id| tree.ancestors(id).any(|around| tree.is_unread(around));
    let shown = tree.subtree(0).filter(|&id| tree.is_text(id) && !is_unread(id));
    let texts: String = shown.map(|id| tree.text(id)).collect();
    texts.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether a document that the scanner reads is sound.
///
/// # Errors
///
/// What is wrong with it.
pub fn holds(source: &str, limits: &Limits) -> Result<(), String> {
    let document = html::read(source, limits);
    let (mut end, mut source_end) = (0, 0);
    for (index, block) in document.blocks.iter().enumerate() {
        let text = document.text_of(block);
        let is_in_source = source.get(block.source.range()).is_some_and(|part| !part.is_empty());
        let is_around = |container: &Container| {
            (container.first_block..container.end_block).contains(&(index as u32))
        };
        for (is_sound, what) in [
            (!text.trim().is_empty() && text.trim_end() == text, "blank"),
            (block.span.start == end, "not one line break after the block before"),
            (block.from_data || block.source.start >= source_end, "before the block before"),
            (is_in_source, "not in the source"),
            ((block.container as usize) < document.containers.len(), "in no container"),
            (document.ancestors(block.container).all(is_around), "not in its container"),
            (block.link_bytes as usize <= text.len() + 1, "more links than text"),
        ] {
            sound(is_sound, what, block)?;
        }
        (end, source_end) = (block.span.end + 1, block.source.end);
    }
    let is_whole = end.saturating_sub(1) as usize == document.text.len();
    sound(is_whole, "text after the last block", &document.text)?;
    for (index, container) in document.containers.iter().enumerate() {
        let parent = &document.containers[container.parent as usize];
        let is_inside = container.first_block >= parent.first_block
            && container.end_block <= parent.end_block
            && document.tokens.get(container.tokens.range()).is_some();
        let is_after = (container.parent as usize) < index
            && container.first_block < container.end_block
            && container.depth == parent.depth + 1;
        sound(is_inside && (index == 0 || is_after), "not in its parent", container)?;
    }
    Ok(())
}

fn sound(is_sound: bool, what: &str, part: &impl Debug) -> Result<(), String> {
    if is_sound { Ok(()) } else { Err(format!("{what}: {part:?}")) }
}

fn blocks(document: &Document) -> Vec<ReadBlock> {
    let blocks = document.blocks.iter().map(|block| ReadBlock {
        text: document.text_of(block).to_owned(),
        kind: block.kind,
        link_bytes: block.link_bytes,
        media_before: block.media_before.into(),
        containers: document.ancestors(block.container).map(|c| format!("{:?}", c.tag)).collect(),
        number: block.number,
        column: block.column,
    });
    blocks.collect()
}
