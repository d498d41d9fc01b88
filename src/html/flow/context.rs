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
    /// Of an item, its number; of a list, that of its next item.
    pub(super) number: u32,
    /// Column of the innermost cell.
    pub(super) column: u32,
    /// How many tables enclose it.
    pub(super) tables: u16,
}

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
    number: 0,
    column: 0,
    tables: 0,
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
                    context.number = attrs.number(Name::Value).unwrap_or(outer.number);
                    if let Some(list) = self.contexts.last_mut() {
                        list.number = context.number.saturating_add(1);
                    }
                }
            }
            Tag::Ul | Tag::Ol | Tag::Menu | Tag::Dir => {
                context.kind = Kind::Text;
                context.item = NONE;
                context.lists = outer.lists.saturating_add(1);
                context.ordered = tag == Tag::Ol;
                context.number = attrs.number(Name::Start).unwrap_or(1);
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
                context.tables = outer.tables.saturating_add(1);
                self.grids.open(context.tables);
            }
            Tag::Thead | Tag::Tbody | Tag::Tfoot => self.grids.at(outer.tables).group(),
            Tag::Tr => {
                context.row = own;
                self.grids.at(outer.tables).row();
            }
            Tag::Td | Tag::Th => {
                context.kind = Kind::Cell { header: tag == Tag::Th };
                context.column = self.grids.cell(outer.tables, attrs);
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
}

/// Elements that listings of code use for their lines: inside preformatted text they break
/// the line, not the block.
pub(super) fn is_line(tag: Tag) -> bool {
    matches!(tag, Tag::Div | Tag::Li | Tag::Ol)
}
