//! What each of the two HTML readers makes of a page, in a form that can be compared.

use crate::document::{BlockKind, Document, Limits};
use crate::html;

/// A block as a reader leaves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadBlock {
    /// Its text, white space folded.
    pub text: String,
    /// What it is.
    pub kind: BlockKind,
    /// Bytes of the text inside links.
    pub link_bytes: u32,
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
    let tree = scraper::Html::parse_document(source);
    blocks(&html::dom::read(&tree, &[], &[], &Limits::default()))
}

fn blocks(document: &Document) -> Vec<ReadBlock> {
    let blocks = document.blocks.iter().map(|block| ReadBlock {
        text: document.text_of(block).to_owned(),
        kind: block.kind,
        link_bytes: block.link_bytes,
        containers: document.ancestors(block.container).map(|c| format!("{:?}", c.tag)).collect(),
        number: block.number,
        column: block.column,
    });
    blocks.collect()
}
