//! Turns tags into balanced elements: the standard's tree construction, as far as it decides where
//! a text belongs, with only the stack of open elements.
//!
//! Left out, because no text's block or order depends on it: formatting elements are not
//! opened again after a block that closed them (except links, whose bytes count), and
//! nothing is moved out of a table.

mod foreign;
mod rules;
mod sink;
mod tables;
mod walk;

use super::attrs::Attrs;
use super::flow::Flow;
use super::head;
use super::tags::{
    self, CLOSES_P, CLOSES_SCOPE, Class, FORMATTING, LIST_SCOPE, SCOPE, TABLE, VOID,
};
use super::xml::Syntax;
use crate::document::{Document, Limits, Tag};

/// The stack of open elements, and the rules that open and close them.
#[derive(Debug)]
pub(super) struct Stack<'a> {
    pub(super) flow: Flow<'a>,
    /// Elements below this index are out of reach: a `<noscript>` is a page of its own.
    floor: usize,
    /// The open link around the innermost marker (a cell, say).
    outer_link: u32,
    /// What `flow.link` and `outer_link` were before each open marker.
    markers: Vec<(u32, u32)>,
    /// Whether a `<form>` has begun and `</form>` not yet come.
    form: bool,
    /// Entries looked at so far, for the budget.
    steps: u64,
    budget: u64,
    /// The syntax of the page.
    pub(super) syntax: Syntax<'a>,
}

/// Steps per byte of input that searches for open elements may take; real pages take less than
/// one. Beyond that, only the innermost [`SHORT_WALK`] elements are looked at.
const STEPS_PER_BYTE: u64 = 16;
const FREE_STEPS: u64 = 1 << 16;

impl<'a> Stack<'a> {
    /// `bytes`: length of the input; the budget is proportional to it.
    pub(super) fn new(limits: &Limits, bytes: usize, sourced: bool) -> Self {
        Self {
            flow: Flow::new(limits, bytes, sourced),
            floor: 0,
            outer_link: 0,
            markers: Vec::new(),
            form: false,
            steps: 0,
            budget: FREE_STEPS + bytes as u64 * STEPS_PER_BYTE,
            syntax: Syntax::default(),
        }
    }

    pub(super) fn finish(self) -> Document {
        self.flow.finish()
    }

    /// A start tag; its name is only looked at where the tag does not tell it.
    pub(super) fn open_tag(
        &mut self,
        tag: Tag,
        name: &[u8],
        attrs: &Attrs<'a>,
        self_closing: bool,
        at: u32,
    ) {
        if self.in_foreign() && self.foreign_start(tag, name, attrs, self_closing) {
            return;
        }
        // The standard knows of one misspelling.
        let image = tag == Tag::Other && name.eq_ignore_ascii_case(b"image");
        let tag = if image { Tag::Img } else { tag };
        let class = tags::class(tag);
        match tag {
            Tag::Html => head::language(&mut self.flow.document().head, attrs),
            Tag::Body => self.flow.body(attrs),
            Tag::Head | Tag::Frameset | Tag::Frame => {}
            Tag::Svg | Tag::Math => {
                if !self_closing {
                    self.push(tag, name, super::foreign::root(tag), attrs);
                }
            }
            Tag::A => self.start_link(name, attrs),
            // Inside another, it only ends that one.
            Tag::Select if self.find(tag, SCOPE).is_some() => self.end_in(tag, SCOPE),
            Tag::Form => self.start_form(name, attrs),
            _ if class & TABLE != 0 => self.start_table_part(tag, name, attrs),
            _ => {
                self.make_room(tag, class);
                if class & VOID != 0 {
                    self.flow.void(tag, attrs, at);
                } else {
                    self.push(tag, name, 0, attrs);
                }
            }
        }
    }

    /// Closes what the start of `tag` closes.
    fn make_room(&mut self, tag: Tag, class: Class) {
        match tag {
            Tag::Li => self.close_item(|tag| tag == Tag::Li),
            Tag::Dd | Tag::Dt => self.close_item(|tag| matches!(tag, Tag::Dd | Tag::Dt)),
            Tag::Button => {
                if let Some(index) = self.find(tag, SCOPE) {
                    self.pop_to(index);
                }
            }
            Tag::Input => self.end_in(Tag::Select, SCOPE),
            Tag::Option | Tag::Optgroup | Tag::Hr => {
                if self.find(Tag::Select, SCOPE).is_some() {
                    self.imply_ends(if tag == Tag::Option { Tag::Optgroup } else { Tag::Other });
                } else if tag != Tag::Hr && self.current() == Some(Tag::Option) {
                    self.flow.close();
                }
            }
            Tag::Rp | Tag::Rt if self.find(Tag::Ruby, SCOPE).is_some() => {
                self.imply_ends(Tag::Other);
            }
            _ => {}
        }
        if class & CLOSES_P != 0 {
            self.close_p();
        }
        let heading = |tag: Tag| tag.heading_level().is_some();
        if heading(tag) && self.current().is_some_and(heading) {
            self.pop();
        }
    }

    /// An end tag.
    pub(super) fn close_tag(&mut self, tag: Tag, name: &[u8], at: u32) {
        if tag != Tag::A && self.ends_innermost(tag) {
            return self.pop_innermost();
        }
        if self.in_foreign() && self.foreign_end(tag, name) {
            return;
        }
        let class = tags::class(tag);
        match tag {
            Tag::Html | Tag::Head | Tag::Body | Tag::Col | Tag::Colgroup => {}
            Tag::Br => self.flow.void(tag, &Attrs::default(), at),
            Tag::P => {
                if !self.close_p() {
                    // An empty paragraph.
                    self.flow.boundary();
                }
            }
            Tag::Li => self.end_in(tag, SCOPE | LIST_SCOPE),
            Tag::Form => self.end_form(),
            Tag::A => self.end_link(),
            Tag::Template => self.end_in(tag, 0),
            _ if tag.heading_level().is_some() => self.end_heading(),
            _ if class & FORMATTING != 0 => {
                self.end_formatting(tag);
            }
            _ if class & TABLE != 0 => self.end_table_part(tag),
            _ if class & CLOSES_SCOPE != 0 || matches!(tag, Tag::Dd | Tag::Dt) => {
                self.end_in(tag, SCOPE);
            }
            _ => self.end_any(tag, name),
        }
    }

    /// Closes all that is open, for text that stands in none of it.
    pub(super) fn close_all(&mut self) {
        self.pop_to(self.floor);
        self.form = false;
        self.flow.link = 0;
        self.outer_link = 0;
    }

    /// Allows for the steps that further input takes.
    pub(super) fn read_more(&mut self, bytes: usize) {
        self.budget += bytes as u64 * STEPS_PER_BYTE;
    }

    /// Reads a part of the page that closes nothing around it and leaves nothing open.
    pub(super) fn enclosed(&mut self, tag: Tag, attrs: &Attrs<'a>, read: impl FnOnce(&mut Self)) {
        self.flow.open(tag, 0, 0, attrs);
        let floor = std::mem::replace(&mut self.floor, self.flow.entries.len());
        let form = std::mem::replace(&mut self.form, false);
        let (link, outer) = (self.flow.link, self.outer_link);
        let depth = self.flow.overflow.len();
        self.outer_link = link;
        read(self);
        while self.flow.overflow.len() > depth {
            self.flow.close();
        }
        self.pop_to(self.floor);
        self.floor = floor;
        self.form = form;
        self.flow.link = link;
        self.outer_link = outer;
        self.flow.close();
    }
}
