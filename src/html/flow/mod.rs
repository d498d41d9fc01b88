//! Turns open elements and text into blocks. Both readers of HTML, the scanner and the tree
//! walker, feed it in document order.

mod attributes;
mod authors;
mod buttons;
mod context;
mod grid;
pub(in crate::html) mod seam;
mod text;

use super::attrs::{Attr, Attrs, Name};
use super::class_words::{self, Memo};
use super::collect::Data;
use super::head;
use super::tags::{self, BLOCK, SHAPES, SKIP};
use crate::document::{Builder, Cues, Document, Limits, MarkPlace, Span, Tag};
use context::{Context, Kind, NONE, is_line};
use grid::Grids;
use seam::Seam;

/// What is true of an open element; a set of the constants below.
pub(super) type Flags = u16;

/// Starts and ends a block.
const SPLITS: Flags = 1;
/// Will split once text comes: it is not shown, or is a `<noscript>`, inside running text.
const LAZY: Flags = 1 << 1;
/// Its text is not read.
pub(super) const HUSHED: Flags = 1 << 2;
/// Removed from the stack by a misnested end tag, though what it encloses is still open.
pub(super) const DEAD: Flags = 1 << 3;
/// Has a mark, [`MarkKind::Class`](crate::document::MarkKind::Class), that is to be ended.
const NAMED: Flags = 1 << 4;
/// A list item, or a row, that has a block already.
const USED: Flags = 1 << 5;
/// In the SVG namespace.
pub(super) const SVG: Flags = 1 << 6;
/// In the MathML namespace.
pub(super) const MATH: Flags = 1 << 7;
/// Foreign itself, but its content is HTML.
pub(super) const INTEGRATION: Flags = 1 << 8;
/// Has a container of its own.
const CONTAINER: Flags = 1 << 9;
/// Its content has a [`Context`] of its own, in [`Flow::contexts`].
const SHAPED: Flags = 1 << 10;
/// Has a mark of the link to an author's profile that is to be ended.
const PROFILE: Flags = 1 << 11;
/// It is beside the title in a heading of the first level, see [`MarkKind::Beside`].
const BESIDE: Flags = 1 << 12;
/// Has a mark that is to be ended.
const MARKED: Flags = NAMED | PROFILE | BESIDE;
/// In either foreign namespace.
pub(super) const FOREIGN: Flags = SVG | MATH;

/// An open element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) tag: Tag,
    pub(super) flags: Flags,
    /// Hash of the name where the tag does not tell it; else 0.
    pub(super) name: u32,
    /// Its own container or its nearest ancestor's; only if below [`Flow::resolved`].
    container: u32,
    /// Where its attributes start in [`Flow::names`].
    names: u32,
    /// Offset of its start tag.
    at: u32,
    /// Its cues, once they were wanted for a block that begins inside it as an inline element.
    lead: Option<Cues>,
}

/// Builds the document of one page.
#[derive(Debug)]
pub(super) struct Flow<'a> {
    builder: Builder,
    limits: Limits,
    /// Depth limit: of elements opened deeper, only the tag is kept.
    deepest: usize,
    /// The open elements, outermost first; `<html>`, `<head>` and `<body>` are left out.
    pub(super) entries: Vec<Entry>,
    /// Elements opened deeper than the limit: only their tags, and no container.
    pub(super) overflow: Vec<Tag>,
    /// What the text of the open elements becomes, for those that change it.
    contexts: Vec<Context>,
    /// Columns of the open tables.
    grids: Grids,
    /// How many live entries each tag has.
    pub(super) open: [u32; Tag::ALL.len() + 1],
    /// Class, id and role of the open elements; classified only if they contain text.
    names: Vec<Attr<'a>>,
    memo: Memo,
    /// The entries below this index know their container.
    resolved: usize,
    /// `<br>` since the last visible text.
    breaks: u32,
    /// Inline elements begun since then.
    seam: Seam,
    /// Open elements whose text is not read.
    pub(super) hushed: u32,
    /// Open [`LAZY`] elements.
    lazy: u32,
    /// Open `<noscript>`.
    noscript: u32,
    /// The open link: 0 without one, 1 if it leads nowhere, else its number.
    pub(super) link: u32,
    /// Numbers of links given out so far.
    links: u32,
    /// One more than the index of the open container whose class says byline; 0 without one.
    byline: usize,
    /// Where the last element inside it ended.
    part: Option<MarkPlace>,
    /// Marks made so far of bylines, of links to the pages of authors and members, of parts of headings.
    authors: u32,
    profiles: u32,
    parts: u32,
    /// White space before the first visible text of preformatted text, on the same line.
    indent: String,
    /// The place in the source of all following text, if it is one place.
    place: Option<Span>,
    /// Offset of the tag at hand; of a tree, which has no source, the bytes of text before it.
    pub(super) at: u32,
    /// Whether a source is read, not a tree.
    sourced: bool,
    /// Scripts and attributes that may hold text.
    pub(super) data: Vec<Data<'a>>,
    /// Whether the last block allowed has been written.
    full: bool,
}

impl<'a> Flow<'a> {
    pub(super) fn new(limits: &Limits, bytes: usize, sourced: bool) -> Self {
        Self {
            builder: Builder::with_room(bytes),
            limits: if sourced { limits.of_page(bytes) } else { limits.clone() },
            deepest: limits.depth.clamp(1, usize::from(NONE - 1)),
            entries: Vec::with_capacity(64),
            overflow: Vec::new(),
            contexts: Vec::with_capacity(16),
            grids: Grids::default(),
            open: [0; Tag::ALL.len() + 1],
            names: Vec::with_capacity(64),
            memo: Memo::new(sourced),
            resolved: 0,
            breaks: 0,
            seam: Seam::None,
            hushed: 0,
            lazy: 0,
            noscript: 0,
            link: 0,
            links: 1,
            byline: 0,
            part: None,
            authors: 0,
            profiles: 0,
            parts: 0,
            indent: String::new(),
            // A tree has no source.
            place: (!sourced).then(Span::default),
            at: 0,
            sourced,
            data: Vec::new(),
            full: false,
        }
    }

    pub(super) fn document(&mut self) -> &mut Document {
        self.builder.document()
    }

    pub(super) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Whether any block has been begun.
    pub(super) fn has_text(&self) -> bool {
        self.builder.in_block() || self.builder.blocks() > 0
    }

    /// All following text comes from embedded data at the given place.
    pub(super) fn take_from_data(&mut self, place: Span) {
        self.place = Some(place);
        self.builder.take_from_data();
    }

    /// The finished document.
    pub(super) fn finish(mut self) -> Document {
        while self.close().is_some() {}
        self.builder.document().head.structured.resolve_authors();
        self.builder.finish()
    }

    /// A number for a link that starts.
    pub(super) fn next_link(&mut self, attrs: &Attrs<'_>) -> u32 {
        if !attrs.has(Name::Href) {
            return 1;
        }
        self.links += 1;
        self.links
    }

    /// Names the root container after `<body>`. `hidden` and `style` are left out: a script mostly shows
    /// the body later.
    pub(super) fn body(&mut self, attrs: &Attrs<'a>) {
        head::language(&mut self.builder.document().head, attrs);
        if !self.entries.is_empty() {
            return;
        }
        self.names.extend(attrs.iter().filter(|attr| matches!(attr.name, Name::Class | Name::Id)));
        let document = self.builder.document();
        let naming = self.memo.naming(document, &self.names);
        if let Some(root) = document.containers.first_mut() {
            root.cues = naming.cues;
            root.tokens = naming.tokens;
            root.look = naming.look(Tag::Body);
        }
        self.names.clear();
    }

    /// Opens an element that is to be closed.
    pub(super) fn open(&mut self, tag: Tag, name: u32, flags: Flags, attrs: &Attrs<'a>) {
        let class = tags::class(tag);
        let foreign = flags & FOREIGN != 0;
        let shown = self.hushed == 0;
        if shown {
            self.look_at(tag, attrs);
        }
        let outer = self.context();
        let lines = outer.kind == Kind::Preformatted && is_line(tag);
        let splits = class & BLOCK != 0
            && shown
            && !foreign
            && !lines
            && !(tag == Tag::Button && self.is_in_sentence(attrs));
        if splits {
            self.boundary();
        } else if lines {
            self.builder.line_break();
        } else if shown && !foreign {
            let code = self.open.get(Tag::Code as usize).is_some_and(|&open| open > 0);
            self.seam = self.seam.and(tag, code);
        }
        if self.entries.len() >= self.deepest {
            self.hushed += u32::from(class & SKIP != 0);
            self.overflow.push(tag);
            self.builder.document().truncated = true;
            return;
        }
        let names = self.names.len() as u32;
        let at = self.at;
        let mut entry = Entry { tag, flags, name, container: 0, names, at, lead: None };
        if shown {
            self.name(&mut entry, attrs, splits, foreign || lines);
            if !splits && !foreign {
                entry.flags |= if self.names_author(attrs) { NAMED } else { 0 };
                entry.flags |= if self.is_profile(tag, attrs) { PROFILE } else { 0 };
                let is_beside = outer.kind == Kind::Heading(1) && self.is_beside(tag, attrs);
                entry.flags |= if is_beside { BESIDE } else { 0 };
            }
            let shapes = class & SHAPES != 0 || matches!(outer.kind, Kind::Cell { .. });
            if shapes && !foreign && !lines {
                entry.flags |= SHAPED;
                let inside = self.inside(tag, attrs, outer);
                self.contexts.push(inside);
            }
        }
        let edits =
            matches!(outer.kind, Kind::Heading(_)) && class_words::edits_section(tag, attrs);
        if hushes(tag, attrs.has(Name::ShadowRoot)) || flags & HUSHED != 0 || edits {
            entry.flags |= HUSHED;
            self.hushed += 1;
        }
        self.noscript += u32::from(tag == Tag::Noscript);
        if let Some(count) = self.open.get_mut(tag as usize) {
            *count += 1;
        }
        self.entries.push(entry);
    }

    /// Keeps the attributes that an element is named by.
    fn name(&mut self, entry: &mut Entry, attrs: &Attrs<'a>, splits: bool, inert: bool) {
        const NAMING: u32 = Name::Class.bit()
            | Name::Id.bit()
            | Name::Role.bit()
            | Name::Itemprop.bit()
            | Name::Test.bit()
            | Name::Hidden.bit()
            | Name::AriaHidden.bit()
            | Name::Style.bit()
            | Name::Element.bit();
        let mut hidden = entry.tag == Tag::Noscript;
        if attrs.any(NAMING) {
            for attr in attrs.iter().filter(|attr| attr.name.bit() & NAMING != 0) {
                match attr.name {
                    Name::Hidden => hidden = true,
                    Name::Style => {
                        if !class_words::hides(attr.value, attrs.raw) {
                            continue;
                        }
                        hidden = true;
                    }
                    _ => {}
                }
                self.names.push(*attr);
            }
        }
        if splits {
            entry.flags |= SPLITS;
        } else if hidden && !inert && self.context().kind != Kind::Preformatted {
            entry.flags |= LAZY;
            self.lazy += 1;
        }
    }

    /// Closes the innermost element; returns its entry unless it was beyond the depth limit.
    pub(super) fn close(&mut self) -> Option<Entry> {
        if let Some(tag) = self.overflow.pop() {
            let class = tags::class(tag);
            self.hushed -= u32::from(class & SKIP != 0).min(self.hushed);
            if class & BLOCK != 0 {
                self.boundary();
            }
            // The entry is the one that it was read as a part of.
            return self.entries.last().copied();
        }
        let entry = self.entries.pop()?;
        if entry.flags & MARKED != 0 || self.byline > 0 {
            self.end_marks(entry.tag, entry.flags);
        }
        if entry.flags & SPLITS != 0 {
            self.boundary();
        } else if is_line(entry.tag) && self.context().kind == Kind::Preformatted {
            self.builder.line_break();
        }
        if entry.flags & SHAPED != 0 {
            self.contexts.pop();
        }
        let index = self.entries.len();
        if index < self.resolved {
            self.resolved = index;
            if entry.flags & CONTAINER != 0 {
                self.builder.place_container(entry.container, Span::new(entry.at, self.at));
                self.builder.close_container(entry.container);
            }
        }
        self.names.truncate(entry.names as usize);
        self.noscript -= u32::from(entry.tag == Tag::Noscript);
        self.forget(&entry);
        Some(entry)
    }

    /// Removes an element from the stack; what it encloses stays open.
    pub(super) fn kill(&mut self, index: usize) {
        let Some(entry) = self.entries.get_mut(index) else { return };
        let was = *entry;
        if was.flags & DEAD != 0 {
            return;
        }
        entry.flags = (was.flags | DEAD) & !(HUSHED | LAZY);
        self.forget(&was);
    }

    /// As [`kill`](Self::kill), where the text to come is not inside the element any more;
    /// `apart` says whether that ends a block.
    pub(super) fn leave(&mut self, index: usize, apart: bool) {
        self.kill(index);
        let preformatted = self.context().kind == Kind::Preformatted;
        let Some(entry) = self.entries.get_mut(index) else { return };
        if entry.flags & SPLITS != 0 {
            entry.flags &= !SPLITS;
            if apart && !preformatted {
                self.boundary();
            }
        }
    }

    fn forget(&mut self, entry: &Entry) {
        if entry.flags & DEAD != 0 {
            return;
        }
        if entry.flags & (LAZY | HUSHED) != 0 {
            self.lazy -= u32::from(entry.flags & LAZY != 0);
            self.hushed -= u32::from(entry.flags & HUSHED != 0);
        }
        if let Some(count) = self.open.get_mut(entry.tag as usize) {
            *count -= 1;
        }
    }
}

/// Whether the text inside an element is not shown. A template that is a shadow root is: its
/// content stands before the children of its element, wherever its slots are.
pub(super) fn hushes(tag: Tag, has_root: bool) -> bool {
    tags::class(tag) & SKIP != 0 && !(tag == Tag::Template && has_root)
}
