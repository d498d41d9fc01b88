//! What the scanner reads, onto the stack.

use std::borrow::Cow;

use super::super::scan::scan;
use super::super::sink::{Content, Sink, Start};
use super::super::tags::is_escaped_markup;
use super::super::xml::Syntax;
use super::Stack;
use crate::document::Tag;

impl<'a> Sink<'a> for Stack<'a> {
    fn attributes(&self) -> usize {
        self.flow.limits().attributes
    }

    fn cut(&mut self) {
        self.flow.document().truncated = true;
    }

    #[inline]
    fn blank(&mut self) -> bool {
        self.flow.blank()
    }

    #[inline]
    fn text(&mut self, text: &'a str, at: u32, plain: bool) {
        if plain {
            self.flow.text(text, at, text.len());
        } else {
            self.flow.source_text(text, at);
        }
    }

    #[inline]
    fn start(&mut self, tag: Tag, name: &[u8], start: &Start<'_, 'a>) {
        self.flow.at = start.at;
        self.open_tag(tag, name, start.attrs, start.self_closing, start.at);
    }

    #[inline]
    fn end(&mut self, tag: Tag, name: &[u8], at: u32) {
        self.flow.at = at;
        self.close_tag(tag, name, at);
    }

    fn raw(&mut self, tag: Tag, start: &Start<'_, 'a>, content: Content<'a>) {
        self.flow.raw(tag, start.attrs, Cow::Borrowed(content.text));
    }

    fn noscript(&mut self, tag: Tag, start: &Start<'_, 'a>, content: Content<'a>, nested: bool) {
        self.flow.at = start.at;
        // Frames show nothing else to a reader without them.
        let read = tag == Tag::Noscript || !nested && !self.flow.has_text();
        let read = read && !is_escaped_markup(content.text);
        if read {
            self.enclosed(tag, start.attrs, |stack| scan(content.text, content.at, true, stack));
        }
    }

    #[inline]
    fn is_foreign(&self) -> bool {
        self.in_foreign()
    }

    #[inline]
    fn expects_foreign(&self) -> bool {
        self.in_foreign() && self.takes_foreign()
    }

    fn syntax(&mut self) -> &mut Syntax<'a> {
        &mut self.syntax
    }
}
