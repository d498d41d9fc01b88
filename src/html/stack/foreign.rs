//! SVG and MathML: where they begin, what ends them, and the HTML inside.

use super::super::attrs::{Attrs, Name};
use super::super::flow::{FOREIGN, HUSHED, INTEGRATION, MATH, SVG};
use super::super::tags::{self, BREAKOUT};
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
        let breaks_out =
            tags::class(tag) & BREAKOUT != 0 || tag == Tag::Font && attrs.has(Name::Font);
        if breaks_out {
            self.break_out();
            return false;
        }
        if !self_closing {
            let is = |other: &str| name.eq_ignore_ascii_case(other.as_bytes());
            let mut flags = top.flags & FOREIGN;
            if flags & SVG != 0 && (is("foreignobject") || is("desc") || tag == Tag::Title) {
                flags |= INTEGRATION;
            } else if flags & MATH != 0 {
                if is("mi") || is("mo") || is("mn") || is("ms") || is("mtext") {
                    flags |= INTEGRATION;
                } else if is("annotation") {
                    flags |= HUSHED;
                } else if is("annotation-xml") {
                    flags |= HUSHED;
                    let encoding = attrs.resolved(Name::Encoding).unwrap_or_default();
                    let html = ["text/html", "application/xhtml+xml"];
                    if html.iter().any(|kind| encoding.eq_ignore_ascii_case(kind)) {
                        flags |= INTEGRATION;
                    }
                }
            }
            self.push(tag, name, flags, attrs);
        }
        true
    }

    pub(super) fn break_out(&mut self) {
        while self.flow.entries.len() > self.floor
            && self
                .flow
                .entries
                .last()
                .is_some_and(|top| top.flags & FOREIGN != 0 && top.flags & INTEGRATION == 0)
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
