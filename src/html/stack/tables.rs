//! Tables: parts close one another, and those left out are opened.

use super::super::attrs::Attrs;
use super::super::flow::{DEAD, Entry};
use super::super::tags::TABLE;
use super::Stack;
use crate::document::Tag;

/// The parts of a table that rows stand in.
const SECTIONS: &[Tag] = &[Tag::Tbody, Tag::Thead, Tag::Tfoot];

impl<'a> Stack<'a> {
    /// Whether the innermost part of a table is not a cell or caption.
    pub(super) fn is_between_cells(&mut self) -> bool {
        if self.flow.open.get(Tag::Table as usize) == Some(&0) {
            return false;
        }
        let found = self.find_html(0, |tag, class| match tag {
            Tag::Td | Tag::Th | Tag::Caption | Tag::Template => Some(false),
            _ => (class & TABLE != 0).then_some(true),
        });
        found.is_some()
    }

    pub(super) fn start_table_part(&mut self, tag: Tag, name: &[u8], attrs: &Attrs<'a>) {
        if !self.flow.overflow.is_empty() {
            return self.push(tag, name, 0, attrs);
        }
        if tag == Tag::Table {
            if self.is_between_cells() {
                self.end_in(Tag::Table, 0);
            } else {
                self.close_p();
            }
            return self.push(tag, name, 0, attrs);
        }
        let Some(table) = self.table() else { return };
        // What the part may stand in: its table, a section of it, a row; the last two are
        // opened where the page leaves them out.
        let outer: &[(Tag, &[Tag])] = match tag {
            Tag::Td | Tag::Th => &[(Tag::Tbody, SECTIONS), (Tag::Tr, &[Tag::Tr])],
            Tag::Tr => &[(Tag::Tbody, SECTIONS)],
            _ => &[],
        };
        let mut keep = table + 1;
        let mut missing = outer;
        for (_, known) in outer {
            let is = |entry: &Entry| known.contains(&entry.tag) && entry.flags & DEAD == 0;
            if !self.flow.entries.get(keep).is_some_and(is) {
                break;
            }
            keep += 1;
            missing = missing.get(1..).unwrap_or_default();
        }
        self.pop_to(keep);
        for &(tag, _) in missing {
            self.push(tag, b"", 0, &Attrs::default());
        }
        if !matches!(tag, Tag::Col | Tag::Colgroup) {
            self.push(tag, name, 0, attrs);
        }
    }

    /// Index of the innermost table.
    pub(super) fn table(&mut self) -> Option<usize> {
        self.find(Tag::Table, 0).filter(|_| {
            // What is inside a template is not shown, so a table there does not count.
            self.flow.open.get(Tag::Template as usize) == Some(&0)
        })
    }

    pub(super) fn end_table_part(&mut self, tag: Tag) {
        if self.end_past_limit(tag) {
            return;
        }
        if self.flow.open.get(tag as usize) == Some(&0) {
            return;
        }
        let found = self.find_html(0, |found, _| {
            if found == tag {
                Some(true)
            } else if matches!(found, Tag::Table | Tag::Template) {
                Some(false)
            } else {
                None
            }
        });
        if let Some(index) = found {
            self.pop_to(index);
        }
    }
}
