//! Tags into balanced elements: the standard's tree construction as far as it decides where
//! a text belongs, on nothing but the stack of open elements.
//!
//! Left out, because no text's block or order depends on it: formatting elements are not
//! opened again after a block that closed them (but for links, whose bytes count), and
//! nothing is moved out of a table.

use super::attrs::{Attrs, Name};
use super::flow::{DEAD, Entry, FOREIGN, Flags, Flow, HUSHED, INTEGRATION, MATH, SVG};
use super::head;
use super::tags::{
    self, BREAKOUT, BUTTON_SCOPE, CLOSES_P, CLOSES_SCOPE, Class, FORMATTING, IMPLIED, LIST_SCOPE,
    MARKER, SCOPE, SPECIAL, TABLE, VOID,
};
use crate::document::{Document, Limits, Tag};

/// The stack of open elements, and the rules that open and close them.
#[derive(Debug)]
pub(super) struct Stack<'a> {
    pub(super) flow: Flow<'a>,
    /// Elements below this index are out of reach: a `<noscript>` is a page of its own.
    floor: usize,
    /// The link that encloses the innermost marker (a cell, say), as long as it is open.
    outer_link: u32,
    /// What `flow.link` and `outer_link` were before each open marker.
    markers: Vec<(u32, u32)>,
    /// Whether a `<form>` has begun and `</form>` not yet come.
    form: bool,
    /// Entries looked at so far, for the budget.
    steps: u64,
    budget: u64,
}

/// Steps a byte of input that looking for open elements may take; real pages take under
/// one. Past it, only the innermost [`SHORT_WALK`] elements are looked at.
const STEPS_PER_BYTE: u64 = 16;
const FREE_STEPS: u64 = 1 << 16;
const SHORT_WALK: usize = 8;

/// The parts of a table that rows stand in.
const SECTIONS: &[Tag] = &[Tag::Tbody, Tag::Thead, Tag::Tfoot];

impl<'a> Stack<'a> {
    /// `bytes`: length of the input, which the budget is in proportion to.
    pub(super) fn new(limits: &Limits, bytes: usize, sourced: bool) -> Self {
        Self {
            flow: Flow::new(limits, sourced),
            floor: 0,
            outer_link: 0,
            markers: Vec::new(),
            form: false,
            steps: 0,
            budget: FREE_STEPS + bytes as u64 * STEPS_PER_BYTE,
        }
    }

    pub(super) fn finish(self) -> Document {
        self.flow.finish()
    }

    /// A start tag. Gives whether it is an HTML element, whose name may say that what
    /// follows is raw text.
    pub(super) fn start(
        &mut self,
        tag: Tag,
        name: &'a str,
        attrs: &Attrs<'a>,
        self_closing: bool,
        at: u32,
    ) -> bool {
        if self.is_foreign() && self.foreign_start(tag, name, attrs, self_closing, at) {
            return false;
        }
        // The standard knows of one misspelling.
        let image = tag == Tag::Other && name.eq_ignore_ascii_case("image");
        let tag = if image { Tag::Img } else { tag };
        let class = tags::class(tag);
        match tag {
            Tag::Html => head::language(&mut self.flow.document().head, attrs),
            Tag::Body => self.flow.body(attrs),
            Tag::Head | Tag::Frameset | Tag::Frame => {}
            Tag::Svg | Tag::Math => {
                if !self_closing {
                    let flags = if tag == Tag::Svg { SVG } else { MATH };
                    self.push(tag, name, flags, attrs, at);
                }
            }
            Tag::A => self.start_link(name, attrs, at),
            Tag::Form => self.start_form(name, attrs, at),
            _ if class & TABLE != 0 => self.start_table_part(tag, name, attrs, at),
            _ => {
                self.make_room(tag, class);
                if class & VOID != 0 {
                    self.flow.void(tag, attrs, at);
                } else {
                    self.push(tag, name, 0, attrs, at);
                }
            }
        }
        true
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
            Tag::Select | Tag::Input => {
                if let Some(index) = self.find(Tag::Select, SCOPE) {
                    self.pop_to(index);
                }
            }
            Tag::Option | Tag::Optgroup | Tag::Hr => {
                if self.find(Tag::Select, SCOPE).is_some() {
                    self.imply_ends(if tag == Tag::Option { Tag::Optgroup } else { Tag::Other });
                } else if tag != Tag::Hr && self.current() == Some(Tag::Option) {
                    self.flow.close();
                }
            }
            Tag::Rp | Tag::Rt => {
                if self.find(Tag::Ruby, SCOPE).is_some() {
                    self.imply_ends(Tag::Other);
                }
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
    pub(super) fn end(&mut self, tag: Tag, name: &'a str, at: u32) {
        if self.is_foreign() && self.foreign_end(tag, name) {
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
            _ if class & FORMATTING != 0 => self.end_formatting(tag),
            _ if class & TABLE != 0 => self.end_table_part(tag),
            _ if class & CLOSES_SCOPE != 0 || matches!(tag, Tag::Dd | Tag::Dt) => {
                self.end_in(tag, SCOPE);
            }
            _ => self.end_any(tag, name),
        }
    }

    /// Reads a part of the page that closes nothing around it and leaves nothing open.
    pub(super) fn enclosed(
        &mut self,
        tag: Tag,
        attrs: &Attrs<'a>,
        at: u32,
        read: impl FnOnce(&mut Self),
    ) {
        self.flow.open(tag, 0, 0, attrs, at);
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

    // Walks.

    /// Index of the innermost open element with the tag, unless an element of one of the
    /// `bounds` stands inside it.
    fn find(&mut self, tag: Tag, bounds: Class) -> Option<usize> {
        if self.flow.open.get(tag as usize) == Some(&0) {
            return None;
        }
        self.walk(|found, class| {
            if found == tag {
                Some(true)
            } else if class & bounds != 0 {
                Some(false)
            } else {
                None
            }
        })
    }

    /// Walks the open HTML elements from the innermost on until `test` decides.
    fn walk(&mut self, mut test: impl FnMut(Tag, Class) -> Option<bool>) -> Option<usize> {
        let spent = self.steps > self.budget;
        let longest = if spent { SHORT_WALK } else { usize::MAX };
        let mut found = None;
        let mut steps = 0;
        for (index, entry) in
            self.flow.entries.iter().enumerate().skip(self.floor).rev().take(longest)
        {
            steps += 1;
            if entry.flags & DEAD != 0 {
                continue;
            }
            // HTML inside SVG and MathML is a scope of its own.
            let class = match entry.flags & (FOREIGN | INTEGRATION) {
                0 => tags::class(entry.tag),
                flags if flags & INTEGRATION != 0 => SCOPE,
                _ => continue,
            };
            let tag = if entry.flags & FOREIGN == 0 { entry.tag } else { Tag::Other };
            match test(tag, class) {
                Some(true) => {
                    found = Some(index);
                    break;
                }
                Some(false) => break,
                None => {}
            }
        }
        self.steps += steps;
        found
    }

    /// The innermost element's tag, past the depth limit or not.
    fn current(&self) -> Option<Tag> {
        if let Some(&tag) = self.flow.overflow.last() {
            return Some(tag);
        }
        let entry = self.flow.entries.get(self.floor..)?.last()?;
        (entry.flags & (FOREIGN | DEAD) == 0).then_some(entry.tag)
    }

    /// Whether the innermost element is SVG or MathML.
    pub(super) fn is_foreign(&self) -> bool {
        self.flow.overflow.is_empty()
            && self.flow.entries.last().is_some_and(|entry| entry.flags & FOREIGN != 0)
    }

    // Pushing and popping.

    fn push(&mut self, tag: Tag, name: &str, flags: Flags, attrs: &Attrs<'a>, at: u32) {
        let hash = if tag == Tag::Other { tags::name_hash(name.as_bytes()) } else { 0 };
        let before = self.flow.entries.len();
        if before >= self.flow.limits().depth && self.flow.overflow.last() == Some(&tag) {
            // Past the limit, elements that would close one another do not pile up.
            if tags::class(tag) & IMPLIED != 0 {
                self.flow.boundary();
                return;
            }
        }
        self.flow.open(tag, hash, flags, attrs, at);
        let pushed = self.flow.entries.len() > before;
        if pushed && flags & FOREIGN == 0 && tags::class(tag) & MARKER != 0 {
            self.markers.push((self.flow.link, self.outer_link));
            let inside = self.flow.open.get(Tag::A as usize).is_some_and(|&open| open > 0);
            self.outer_link = if inside { self.flow.link } else { 0 };
            self.flow.link = self.outer_link;
        }
    }

    fn pop(&mut self) {
        let past_limit = !self.flow.overflow.is_empty();
        let Some(entry) = self.flow.close() else { return };
        if !past_limit && entry.flags & FOREIGN == 0 && tags::class(entry.tag) & MARKER != 0 {
            if let Some((link, outer)) = self.markers.pop() {
                self.flow.link = link;
                self.outer_link = outer;
            }
        }
    }

    /// Closes all elements from an index on, and dead ones right below.
    fn pop_to(&mut self, index: usize) {
        let index = index.max(self.floor);
        while self.flow.entries.len() > index || !self.flow.overflow.is_empty() {
            self.pop();
        }
        while self.flow.entries.len() > self.floor
            && self.flow.entries.last().is_some_and(|entry| entry.flags & DEAD != 0)
        {
            self.pop();
        }
    }

    fn imply_ends(&mut self, except: Tag) {
        while let Some(tag) = self.current() {
            if tags::class(tag) & IMPLIED == 0 || tag == except {
                break;
            }
            self.pop();
        }
    }

    /// Closes the innermost element with the tag past the depth limit, if there is one.
    fn end_past_limit(&mut self, tag: Tag) -> bool {
        let found = self.flow.overflow.iter().rev().take(64).position(|&open| open == tag);
        for _ in 0..found.map_or(0, |above| above + 1) {
            self.pop();
        }
        found.is_some()
    }

    // Rules of single elements.

    fn close_p(&mut self) -> bool {
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

    fn close_item(&mut self, is_item: impl Fn(Tag) -> bool) {
        let found = self.walk(|tag, class| {
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

    fn end_in(&mut self, tag: Tag, bounds: Class) {
        if self.end_past_limit(tag) {
            return;
        }
        if let Some(index) = self.find(tag, bounds) {
            self.pop_to(index);
        }
    }

    fn end_heading(&mut self) {
        if self.flow.overflow.last().is_some_and(|tag| tag.heading_level().is_some()) {
            return self.pop();
        }
        let found = self.walk(|tag, class| {
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

    fn end_any(&mut self, tag: Tag, name: &str) {
        if self.end_past_limit(tag) || self.flow.open.get(tag as usize) == Some(&0) {
            return;
        }
        let hash = if tag == Tag::Other { tags::name_hash(name.as_bytes()) } else { 0 };
        let spent = self.steps > self.budget;
        let longest = if spent { SHORT_WALK } else { usize::MAX };
        let mut found = None;
        let mut steps = 0;
        let entries = self.flow.entries.iter().enumerate().skip(self.floor).rev();
        for (index, entry) in entries.take(longest) {
            steps += 1;
            if entry.flags & DEAD != 0 {
                continue;
            }
            if entry.flags & FOREIGN != 0 {
                continue;
            }
            if entry.tag == tag && entry.name == hash {
                found = Some(index);
                break;
            }
            if tags::class(entry.tag) & SPECIAL != 0 {
                break;
            }
        }
        self.steps += steps;
        if let Some(index) = found {
            self.pop_to(index);
        }
    }

    /// The adoption agency, as far as the stack goes: a formatting element is closed with
    /// all inside it, but if a block stands inside, that one stays open.
    fn end_formatting(&mut self, tag: Tag) {
        if self.end_past_limit(tag) {
            return;
        }
        let mut around_block = false;
        if self.flow.open.get(tag as usize) == Some(&0) {
            return;
        }
        let found = self.walk(|found, class| {
            if found == tag {
                return Some(true);
            }
            around_block |= class & SPECIAL != 0;
            (class & SCOPE != 0).then_some(false)
        });
        match found {
            Some(index) if around_block => {
                // What stands between is closed too, but formatting would open again.
                for above in index + 1..self.flow.entries.len() {
                    let plain = self.flow.entries.get(above).is_some_and(|entry| {
                        entry.flags & FOREIGN == 0
                            && tags::class(entry.tag) & (SPECIAL | FORMATTING) == 0
                    });
                    if plain {
                        self.flow.kill(above);
                    }
                }
                self.flow.kill(index);
            }
            Some(index) => self.pop_to(index),
            None => {}
        }
    }

    fn start_link(&mut self, name: &str, attrs: &Attrs<'a>, at: u32) {
        if self.flow.link != self.outer_link {
            self.end_link();
        }
        self.push(Tag::A, name, 0, attrs, at);
        self.flow.link = self.flow.next_link(attrs);
    }

    /// `</a>`, or a link that starts in another one.
    fn end_link(&mut self) {
        if self.flow.link != self.outer_link {
            self.flow.link = self.outer_link;
            self.end_formatting(Tag::A);
        }
    }

    fn start_form(&mut self, name: &str, attrs: &Attrs<'a>, at: u32) {
        if self.form {
            return;
        }
        self.form = true;
        if self.is_between_cells() {
            self.flow.boundary();
            return;
        }
        self.close_p();
        self.push(Tag::Form, name, 0, attrs, at);
    }

    fn end_form(&mut self) {
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

    // Tables.

    /// Whether the innermost part of a table is not a cell or caption.
    fn is_between_cells(&mut self) -> bool {
        if self.flow.open.get(Tag::Table as usize) == Some(&0) {
            return false;
        }
        let found = self.walk(|tag, class| match tag {
            Tag::Td | Tag::Th | Tag::Caption | Tag::Template => Some(false),
            _ => (class & TABLE != 0).then_some(true),
        });
        found.is_some()
    }

    fn start_table_part(&mut self, tag: Tag, name: &str, attrs: &Attrs<'a>, at: u32) {
        if !self.flow.overflow.is_empty() {
            return self.push(tag, name, 0, attrs, at);
        }
        if tag == Tag::Table {
            if self.is_between_cells() {
                self.end_in(Tag::Table, 0);
            } else {
                self.close_p();
            }
            return self.push(tag, name, 0, attrs, at);
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
            self.push(tag, "", 0, &Attrs::default(), at);
        }
        if !matches!(tag, Tag::Col | Tag::Colgroup) {
            self.push(tag, name, 0, attrs, at);
        }
    }

    /// Index of the innermost table.
    fn table(&mut self) -> Option<usize> {
        self.find(Tag::Table, tags::MARKER & tags::SKIP).filter(|_| {
            // A template's content is nobody's table.
            self.flow.open.get(Tag::Template as usize) == Some(&0)
        })
    }

    fn end_table_part(&mut self, tag: Tag) {
        if self.end_past_limit(tag) {
            return;
        }
        if self.flow.open.get(tag as usize) == Some(&0) {
            return;
        }
        let found = self.walk(|found, _| {
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

    // SVG and MathML.

    /// A start tag inside foreign content; gives whether it is foreign itself.
    fn foreign_start(
        &mut self,
        tag: Tag,
        name: &str,
        attrs: &Attrs<'a>,
        self_closing: bool,
        at: u32,
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
            let is = |other: &str| name.eq_ignore_ascii_case(other);
            let mut flags = top.flags & FOREIGN;
            if tag == Tag::Svg {
                flags = SVG;
            }
            if flags & SVG != 0 && (is("foreignobject") || is("desc") || tag == Tag::Title) {
                flags |= INTEGRATION;
            } else if flags & MATH != 0 {
                if is("mi") || is("mo") || is("mn") || is("ms") || is("mtext") {
                    flags |= INTEGRATION;
                } else if is("annotation") {
                    flags |= HUSHED;
                } else if is("annotation-xml") {
                    flags |= HUSHED;
                    let encoding = attrs.get(Name::Encoding).unwrap_or_default();
                    let html = ["text/html", "application/xhtml+xml"];
                    if html.iter().any(|kind| encoding.eq_ignore_ascii_case(kind)) {
                        flags |= INTEGRATION;
                    }
                }
            }
            self.push(tag, name, flags, attrs, at);
        }
        true
    }

    fn break_out(&mut self) {
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

    /// An end tag inside foreign content; gives whether that settles it.
    fn foreign_end(&mut self, tag: Tag, name: &str) -> bool {
        if matches!(tag, Tag::P | Tag::Br) {
            self.break_out();
            return false;
        }
        let hash = if tag == Tag::Other { tags::name_hash(name.as_bytes()) } else { 0 };
        let spent = self.steps > self.budget;
        let longest = if spent { SHORT_WALK } else { usize::MAX };
        let mut steps = 0;
        let mut found = None;
        let entries = self.flow.entries.iter().enumerate().skip(self.floor).rev();
        for (index, entry) in entries.take(longest) {
            steps += 1;
            if entry.flags & FOREIGN == 0 {
                break;
            }
            if entry.tag == tag && entry.name == hash {
                found = Some(index);
                break;
            }
        }
        self.steps += steps;
        if let Some(index) = found {
            self.pop_to(index);
        }
        found.is_some()
    }
}
