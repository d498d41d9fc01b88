//! SVG and MathML on the stack.

use super::super::attrs::{Attrs, Name};
use super::super::flow::{FOREIGN, INTEGRATION};
use super::super::{foreign, tags};
use super::Stack;
use crate::document::Tag;

impl<'a> Stack<'a> {
    /// A start tag inside foreign content; returns whether it is foreign itself.
    pub(super) fn foreign_start(
        &mut self,
        tag: Tag,
        name: &[u8],
        attrs: &Attrs<'a>,
        self_closing: bool,
    ) -> bool {
        let Some(top) = self.flow.entries.last() else { return false };
        if top.flags & INTEGRATION != 0 {
            return false;
        }
        if foreign::breaks_out(tag, || attrs.has(Name::Font)) {
            self.break_out();
            return false;
        }
        if !self_closing {
            let encoding = || attrs.resolved(Name::Encoding);
            let flags = foreign::inside(tag, name, top.flags, encoding);
            self.push(tag, name, flags, attrs);
        }
        true
    }

    pub(super) fn break_out(&mut self) {
        while self.flow.entries.len() > self.floor
            && self.flow.entries.last().is_some_and(|top| foreign::is_foreign(top.flags))
        {
            self.pop();
        }
    }

    /// An end tag inside foreign content; returns whether it was handled.
    pub(super) fn foreign_end(&mut self, tag: Tag, name: &[u8]) -> bool {
        if matches!(tag, Tag::P | Tag::Br) {
            self.break_out();
            return false;
        }
        let hash = if tag == Tag::Other { tags::name_hash(name) } else { 0 };
        let found = self.walk(|entry| {
            if entry.flags & FOREIGN == 0 {
                Some(false)
            } else {
                (entry.tag == tag && entry.name == hash).then_some(true)
            }
        });
        if let Some(index) = found {
            self.pop_to(index);
        }
        found.is_some()
    }
}
