//! Rules of single elements: paragraphs, items, headings, links, forms, formatting.

use super::super::attrs::Attrs;
use super::super::flow::{DEAD, FOREIGN};
use super::super::tags::{self, BUTTON_SCOPE, Class, FORMATTING, SCOPE, SPECIAL};
use super::Stack;
use crate::document::Tag;

impl<'a> Stack<'a> {
    pub(super) fn close_p(&mut self) -> bool {
        if self.flow.overflow.last() == Some(&Tag::P) {
            self.pop();
            return true;
        }
        let found = self.find(Tag::P, SCOPE | BUTTON_SCOPE);
        if let Some(index) = found {
            self.pop_to(index);
        }
        found.is_some()
    }

    pub(super) fn close_item(&mut self, is_item: impl Fn(Tag) -> bool) {
        let found = self.find_html(0, |tag, class| {
            if is_item(tag) {
                Some(true)
            } else if class & SPECIAL != 0 && !matches!(tag, Tag::Address | Tag::Div | Tag::P) {
                Some(false)
            } else {
                None
            }
        });
        if let Some(index) = found.filter(|_| self.flow.overflow.is_empty()) {
            self.pop_to(index);
        }
    }

    pub(super) fn end_in(&mut self, tag: Tag, bounds: Class) {
        if self.end_past_limit(tag) {
            return;
        }
        if let Some(index) = self.find(tag, bounds) {
            self.pop_to(index);
        }
    }

    pub(super) fn end_heading(&mut self) {
        if self.flow.overflow.last().is_some_and(|tag| tag.heading_level().is_some()) {
            return self.pop();
        }
        let found = self.find_html(SCOPE, |tag, class| {
            if tag.heading_level().is_some() {
                Some(true)
            } else if class & SCOPE != 0 {
                Some(false)
            } else {
                None
            }
        });
        if let Some(index) = found {
            self.pop_to(index);
        }
    }

    pub(super) fn end_any(&mut self, tag: Tag, name: &[u8]) {
        if self.end_past_limit(tag) || self.flow.open.get(tag as usize) == Some(&0) {
            return;
        }
        let hash = if tag == Tag::Other { tags::name_hash(name) } else { 0 };
        let found = self.walk(|entry| {
            if entry.flags & FOREIGN != 0 {
                None
            } else if entry.tag == tag && entry.name == hash {
                Some(true)
            } else {
                (tags::class(entry.tag) & SPECIAL != 0).then_some(false)
            }
        });
        if let Some(index) = found {
            self.pop_to(index);
        }
    }

    /// The adoption agency, as far as the stack goes: a formatting element is closed with
    /// all inside it, but if a block stands inside, that one stays open. Returns whether
    /// the element was in reach.
    pub(super) fn end_formatting(&mut self, tag: Tag) -> bool {
        if self.end_past_limit(tag) {
            return true;
        }
        let mut around_block = false;
        if self.flow.open.get(tag as usize) == Some(&0) {
            return false;
        }
        let found = self.find_html(SCOPE, |found, class| {
            if found == tag {
                return Some(true);
            }
            around_block |= class & SPECIAL != 0;
            (class & SCOPE != 0).then_some(false)
        });
        match found {
            Some(index) if around_block => {
                // What stands between is closed too, but formatting would open again. The
                // text to come leaves what the innermost block does not stand in.
                let mut inside_block = false;
                for above in (index + 1..self.flow.entries.len()).rev() {
                    let Some(entry) = self.flow.entries.get(above) else { continue };
                    let class = tags::class(entry.tag);
                    if entry.flags & (FOREIGN | DEAD) != 0 || class & FORMATTING != 0 {
                        continue;
                    }
                    if class & SPECIAL != 0 {
                        inside_block = true;
                    } else {
                        self.flow.leave(above, !inside_block);
                    }
                }
                self.flow.leave(index, true);
            }
            Some(index) => self.pop_to(index),
            None => {}
        }
        found.is_some()
    }

    pub(super) fn start_link(&mut self, name: &[u8], attrs: &Attrs<'a>) {
        if self.flow.link != self.outer_link {
            self.end_formatting(Tag::A);
        }
        self.push(Tag::A, name, 0, attrs);
        self.flow.link = self.flow.next_link(attrs);
    }

    pub(super) fn end_link(&mut self) {
        if self.flow.link == self.outer_link {
            return;
        }
        if self.ends_innermost(Tag::A) {
            self.pop_innermost();
            self.flow.link = self.outer_link;
            return;
        }
        let closed = self.flow.open.get(Tag::A as usize) == Some(&0);
        // A link that is open, but out of reach, stays so.
        if self.end_formatting(Tag::A) || closed {
            self.flow.link = self.outer_link;
        }
    }

    pub(super) fn start_form(&mut self, name: &[u8], attrs: &Attrs<'a>) {
        if self.form {
            return;
        }
        self.form = true;
        if self.is_between_cells() {
            self.flow.boundary();
            return;
        }
        self.close_p();
        self.push(Tag::Form, name, 0, attrs);
    }

    pub(super) fn end_form(&mut self) {
        if !std::mem::replace(&mut self.form, false) || self.end_past_limit(Tag::Form) {
            return;
        }
        let Some(index) = self.find(Tag::Form, SCOPE) else { return };
        self.imply_ends(Tag::Other);
        if self.flow.entries.len() == index + 1 {
            self.pop_to(index);
        } else {
            self.flow.kill(index);
        }
    }
}
