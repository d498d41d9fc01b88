//! Makes bodies by hand.

use super::{Block, Body, Cell, Content, Definition, Inlines, Item, NumberStyle, Numbering};
use crate::document::{Role, Span};

impl Numbering {
    /// Decimal numbers that rise from `start`.
    #[must_use]
    pub const fn from(start: u32) -> Self {
        Self { start, style: NumberStyle::Decimal, reversed: false }
    }
}

impl Content {
    /// A heading; `level` is `1` to `6`.
    #[must_use]
    pub fn heading(level: u8, text: impl Into<Inlines>) -> Self {
        Self::Heading { level, text: text.into() }
    }

    /// A paragraph.
    #[must_use]
    pub fn paragraph(text: impl Into<Inlines>) -> Self {
        Self::Paragraph { text: text.into() }
    }

    /// A list with bullets.
    #[must_use]
    pub fn bullets(items: impl IntoIterator<Item = Item>) -> Self {
        Self::List { numbering: None, items: items.into_iter().collect() }
    }

    /// A numbered list. Items without a number get the one after the item before.
    #[must_use]
    pub fn numbered(numbering: Numbering, items: impl IntoIterator<Item = Item>) -> Self {
        let mut items: Vec<Item> = items.into_iter().collect();
        let mut next = numbering.start;
        for item in &mut items {
            let number = *item.number.get_or_insert(next);
            next = if numbering.reversed {
                number.saturating_sub(1)
            } else {
                number.saturating_add(1)
            };
        }
        Self::List { numbering: Some(numbering), items }
    }

    /// A quotation.
    #[must_use]
    pub fn quote(blocks: impl IntoIterator<Item = Self>) -> Self {
        Self::Quote { blocks: blocks_of(blocks) }
    }

    /// Code.
    #[must_use]
    pub fn code(text: impl Into<String>, language: Option<&str>) -> Self {
        Self::Code { text: text.into(), language: language.map(str::to_owned), file: None }
    }

    /// A table without a caption.
    #[must_use]
    pub fn table(rows: Vec<Vec<Cell>>) -> Self {
        Self::Table { caption: Inlines::default(), rows }
    }

    /// A figure.
    #[must_use]
    pub fn figure(blocks: impl IntoIterator<Item = Self>, caption: impl Into<Inlines>) -> Self {
        Self::Figure { blocks: blocks_of(blocks), caption: caption.into() }
    }

    /// Terms and their descriptions.
    #[must_use]
    pub fn definitions(entries: impl IntoIterator<Item = Definition>) -> Self {
        Self::Definitions { entries: entries.into_iter().collect() }
    }

    /// A box next to the text.
    #[must_use]
    pub fn callout(
        kind: impl Into<String>,
        title: impl Into<Inlines>,
        blocks: impl IntoIterator<Item = Self>,
    ) -> Self {
        Self::Callout { kind: kind.into(), title: title.into(), blocks: blocks_of(blocks) }
    }

    /// A part that the reader unfolds.
    #[must_use]
    pub fn details(summary: impl Into<Inlines>, blocks: impl IntoIterator<Item = Self>) -> Self {
        Self::Details { summary: summary.into(), blocks: blocks_of(blocks) }
    }

    /// A note.
    #[must_use]
    pub fn note(label: impl Into<String>, blocks: impl IntoIterator<Item = Self>) -> Self {
        Self::Note { label: label.into(), blocks: blocks_of(blocks) }
    }

    /// A formula on a line of its own.
    #[must_use]
    pub fn formula(tex: impl Into<String>) -> Self {
        Self::Formula { tex: tex.into() }
    }

    /// A page shown inside this one.
    #[must_use]
    pub fn embed(url: impl Into<String>, title: Option<&str>) -> Self {
        Self::Embed { url: url.into(), title: title.map(str::to_owned) }
    }
}

fn blocks_of(contents: impl IntoIterator<Item = Content>) -> Vec<Block> {
    contents.into_iter().map(Block::from).collect()
}

impl Item {
    /// An item that holds the blocks.
    ///
    /// ```
    /// use gleaner::{Body, Content, Item, Numbering};
    ///
    /// let lamp = Item::new([Content::paragraph("a lamp"), Content::bullets([Item::text("of brass")])]);
    /// let list = Content::numbered(Numbering::from(3), [lamp, Item::text("a rope")]);
    /// assert_eq!(Body::from_iter([list]).markdown(), "3. a lamp\n   - of brass\n4. a rope");
    /// ```
    #[must_use]
    pub fn new(blocks: impl IntoIterator<Item = Content>) -> Self {
        Self { blocks: blocks_of(blocks), ..Self::default() }
    }

    /// An item of one paragraph.
    #[must_use]
    pub fn text(text: impl Into<Inlines>) -> Self {
        Self::new([Content::paragraph(text)])
    }
}

impl Cell {
    /// A cell of data that holds one paragraph.
    #[must_use]
    pub fn new(text: impl Into<Inlines>) -> Self {
        let text = text.into();
        let blocks =
            if text.inlines.is_empty() { vec![] } else { vec![Content::Paragraph { text }.into()] };
        Self { blocks, ..Self::default() }
    }

    /// A heading of a row or column.
    #[must_use]
    pub fn header(text: impl Into<Inlines>) -> Self {
        Self { header: true, ..Self::new(text) }
    }
}

/// An empty cell in one column and row.
impl Default for Cell {
    fn default() -> Self {
        Self { header: false, columns: 1, rows: 1, align: None, blocks: Vec::new() }
    }
}

impl Definition {
    /// A term and its description.
    #[must_use]
    pub fn new(term: impl Into<Inlines>, details: impl Into<Inlines>) -> Self {
        Self { terms: vec![term.into()], details: vec![vec![Content::paragraph(details).into()]] }
    }
}

/// A block without a place in a source; the role of a heading is [`Role::Heading`], of anything
/// else [`Role::Body`].
impl From<Content> for Block {
    fn from(content: Content) -> Self {
        let role =
            if matches!(content, Content::Heading { .. }) { Role::Heading } else { Role::Body };
        Self { content, role, span: Span::default() }
    }
}

impl FromIterator<Content> for Body {
    fn from_iter<I: IntoIterator<Item = Content>>(contents: I) -> Self {
        Self { blocks: blocks_of(contents) }
    }
}
