//! What kind of block a text becomes, by the elements around it.

use super::super::attrs::{Attrs, Name};
use super::super::tags::{self, BLOCK};
use super::{Entry, Flow, USED};
use crate::document::{BlockKind, Tag};

/// What kind of block a text would become.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context {
    pub(super) kind: Kind,
    /// How many lists enclose it.
    pub(super) lists: u8,
    /// Whether the innermost of them is numbered.
    pub(super) ordered: bool,
    /// Index of the innermost list item's entry.
    pub(super) item: u16,
    /// Index of the innermost row's entry.
    pub(super) row: u16,
    /// Of an item or a cell, see [`Block::ordinal`](crate::document::Block::ordinal); of a list or
    /// a row, that of its next one.
    pub(super) ordinal: u32,
    /// Rows that the innermost cell spans.
    pub(super) rows: u16,
}

/// The most columns, or rows, that a cell may span: of columns, as the standard has it.
const SPANNED: u32 = 1000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Heading(u8),
    Item,
    Quote,
    Preformatted,
    Caption,
    Cell { header: bool },
}

pub(super) const NONE: u16 = u16::MAX;
pub(super) const OUTSIDE: Context = Context {
    kind: Kind::Text,
    lists: 0,
    ordered: false,
    item: NONE,
    row: NONE,
    ordinal: 0,
    rows: 1,
};

impl Flow<'_> {
    #[inline]
    pub(super) fn context(&self) -> Context {
        self.contexts.last().copied().unwrap_or(OUTSIDE)
    }

    /// The kind of the block that begins here.
    pub(super) fn kind(&mut self) -> BlockKind {
        let context = self.context();
        let first_in = |entries: &mut Vec<Entry>, index: u16| {
            let Some(entry) = entries.get_mut(usize::from(index)) else { return false };
            let first = entry.flags & USED == 0;
            entry.flags |= USED;
            first
        };
        let first_in_item = first_in(&mut self.entries, context.item);
        match context.kind {
            Kind::Item if first_in_item => {
                BlockKind::ListItem { depth: context.lists.max(1), ordered: context.ordered }
            }
            Kind::Item | Kind::Text => BlockKind::Paragraph,
            Kind::Heading(level) => BlockKind::Heading { level },
            Kind::Quote => BlockKind::Quote,
            Kind::Preformatted => BlockKind::Preformatted,
            Kind::Caption => BlockKind::Caption,
            Kind::Cell { header } => {
                let starts_row = first_in(&mut self.entries, context.row);
                BlockKind::TableCell { header, starts_row }
            }
        }
    }

    /// The state inside an element, from the state around it.
    pub(super) fn inside(&mut self, tag: Tag, attrs: &Attrs<'_>, outer: Context) -> Context {
        let mut context = outer;
        let own = self.entries.len() as u16;
        match tag {
            Tag::Li => {
                context.kind = Kind::Item;
                context.item = own;
                if outer.ordered {
                    context.ordinal = attrs.number(Name::Value).unwrap_or(outer.ordinal);
                    self.next(context.ordinal.saturating_add(1));
                }
            }
            Tag::Ul | Tag::Ol | Tag::Menu | Tag::Dir => {
                context.kind = Kind::Text;
                context.item = NONE;
                context.lists = outer.lists.saturating_add(1);
                context.ordered = tag == Tag::Ol;
                context.ordinal = attrs.number(Name::Start).unwrap_or(1);
            }
            Tag::Blockquote => context.kind = Kind::Quote,
            Tag::Pre | Tag::Listing | Tag::Xmp | Tag::Plaintext | Tag::Textarea => {
                context.kind = Kind::Preformatted;
            }
            Tag::Figcaption | Tag::Caption => context.kind = Kind::Caption,
            Tag::Table => {
                context.kind = Kind::Text;
                context.item = NONE;
                context.row = own;
                context.ordered = false;
                context.ordinal = 0;
            }
            Tag::Tr => {
                context.row = own;
                context.ordinal = 0;
            }
            Tag::Td | Tag::Th => {
                context.kind = Kind::Cell { header: tag == Tag::Th };
                let spans = |name| attrs.number(name).unwrap_or(1).clamp(1, SPANNED);
                context.rows = spans(Name::Rowspan) as u16;
                self.next(outer.ordinal.saturating_add(spans(Name::Colspan)));
            }
            _ => {
                if let Some(level) = tag.heading_level() {
                    context.kind = Kind::Heading(level);
                } else if matches!(outer.kind, Kind::Cell { .. }) && tags::class(tag) & BLOCK != 0 {
                    // Layout tables hold whole articles: only a cell's direct text is tabular.
                    context.kind = Kind::Text;
                }
            }
        }
        context
    }

    /// Says of the innermost list or row where its next item or cell stands.
    fn next(&mut self, ordinal: u32) {
        if let Some(context) = self.contexts.last_mut() {
            context.ordinal = ordinal;
        }
    }
}

/// Elements that listings of code use for their lines: inside preformatted text they break
/// the line, not the block.
pub(super) fn is_line(tag: Tag) -> bool {
    matches!(tag, Tag::Div | Tag::Li | Tag::Ol)
}
