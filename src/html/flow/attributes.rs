//! Attributes and void elements: microdata, pictures, declarations, embedded data.

use std::borrow::Cow;

use super::super::attrs::{Attrs, Name};
use super::super::tags::{self, MEDIA};
use super::super::{collect, head};
use super::Flow;
use crate::document::Tag;

impl<'a> Flow<'a> {
    /// Records what the attributes of an element declare.
    #[inline]
    pub(super) fn look_at(&mut self, tag: Tag, attrs: &Attrs<'a>) {
        const LOOKED_AT: u32 = head::MARKS | Name::Rel.bit() | Name::State.bit();
        if tag == Tag::Time || attrs.any(LOOKED_AT) || tag == Tag::A && head::is_license(attrs) {
            self.look_closer(tag, attrs);
        }
        if tags::class(tag) & MEDIA != 0 && self.noscript == 0 {
            self.builder.media();
        }
    }

    fn look_closer(&mut self, tag: Tag, attrs: &Attrs<'a>) {
        let place = self.builder.mark_place();
        if tag == Tag::Time || attrs.any(head::MARKS) {
            head::mark(&mut self.builder.document().head, tag, attrs, place);
        }
        if tag == Tag::A {
            head::rel(&mut self.builder.document().head, attrs, place);
        }
        if attrs.has(Name::State) {
            collect::attributes(&mut self.data, attrs, &self.limits);
        }
    }

    /// An element without content.
    pub(in crate::html) fn void(&mut self, tag: Tag, attrs: &Attrs<'a>, at: u32) {
        if self.hushed > 0 {
            return;
        }
        let place = self.builder.mark_place();
        let head = &mut self.builder.document().head;
        match tag {
            Tag::Meta => return head::meta(head, attrs, place),
            Tag::Link => return head::link(head, attrs, place),
            Tag::Base => return head::base(head, attrs),
            Tag::Img => head::image(head, attrs, place),
            Tag::Br => self.line_break(at),
            Tag::Wbr => self.seam = self.seam.and(tag, false),
            Tag::Hr | Tag::Embed | Tag::Frame => self.boundary(),
            _ => {}
        }
        self.look_at(tag, attrs);
    }

    /// An element whose content is not markup and not shown: script, style, title, frame.
    pub(in crate::html) fn raw(&mut self, tag: Tag, attrs: &Attrs<'a>, content: Cow<'a, str>) {
        if self.hushed > 0 {
            return;
        }
        let limits = &self.limits;
        let document = self.builder.document();
        let head = &mut document.head;
        match tag {
            Tag::Script => {
                if head::script(head, attrs, &content, limits) {
                    document.truncated |= content.len() > limits.json_bytes;
                    collect::linked(&mut self.data, content, limits);
                } else {
                    collect::script(&mut self.data, attrs, content, limits);
                }
            }
            Tag::Title => head::title(head, &content, attrs.raw),
            Tag::Iframe => {
                self.boundary();
                self.look_at(tag, attrs);
            }
            _ => {}
        }
    }
}
