//! Open elements and text into blocks: what both readers of HTML, the scanner and the tree
//! walker, feed in document order.

use super::attrs::{Attr, Attrs, Name};
use super::names::{self, Memo};
use super::tags::{self, BLOCK, SKIP};
use super::{entities, head};
use crate::document::{
    BlockKind, Builder, Cues, Document, Inline, Limits, Span, Tag, blank_prefix, is_blank,
};

/// What is true of an open element; a set of the constants below.
pub(super) type Flags = u16;

/// Starts and ends a block.
const SPLITS: Flags = 1;
/// Will split once text comes: it is not shown, or is a `<noscript>`, inside running text.
const LAZY: Flags = 1 << 1;
/// Its text is not read.
pub(super) const HUSHED: Flags = 1 << 2;
/// `<b>` or `<strong>`.
const STRONG: Flags = 1 << 3;
/// Removed from the stack by a misnested end tag, though what it encloses is still open.
pub(super) const DEAD: Flags = 1 << 4;
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
/// In either foreign namespace.
pub(super) const FOREIGN: Flags = SVG | MATH;

/// An open element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) tag: Tag,
    pub(super) flags: Flags,
    /// Hash of the name where the tag does not tell it; else 0.
    pub(super) name: u32,
    /// The state of its content.
    context: Context,
    /// Its own container or its nearest ancestor's; only if below [`Flow::resolved`].
    container: u32,
    /// Where its attributes start in [`Flow::names`].
    names: u32,
}

/// What kind of block a text would become.
#[derive(Clone, Copy, Debug)]
struct Context {
    kind: Kind,
    /// How many lists enclose it.
    lists: u8,
    /// Whether the innermost of them is numbered.
    ordered: bool,
    /// Index of the innermost list item's entry.
    item: u16,
    /// Index of the innermost row's entry.
    row: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Heading(u8),
    Item,
    Quote,
    Preformatted,
    Caption,
    Cell { header: bool },
}

const NONE: u16 = u16::MAX;
const OUTSIDE: Context =
    Context { kind: Kind::Text, lists: 0, ordered: false, item: NONE, row: NONE };

/// Builds the document of one page.
#[derive(Debug)]
pub(super) struct Flow<'a> {
    builder: Builder,
    limits: Limits,
    /// The open elements, outermost first; `<html>`, `<head>` and `<body>` are none.
    pub(super) entries: Vec<Entry>,
    /// Elements opened deeper than the limit: only their tags, and no container.
    pub(super) overflow: Vec<Tag>,
    /// How many live entries each tag has.
    pub(super) open: [u32; Tag::ALL.len() + 1],
    /// Naming attributes of the open elements, for those that come to own text.
    names: Vec<Attr<'a>>,
    memo: Memo,
    /// The entries below this index know their container.
    resolved: usize,
    /// `<br>` since the last visible text.
    breaks: u32,
    /// Open `<b>` and `<strong>`.
    strong: u32,
    /// Open elements whose text is not read.
    pub(super) hushed: u32,
    /// Open [`LAZY`] elements.
    lazy: u32,
    /// Open `<noscript>`.
    noscript: u32,
    /// The open link: 0 if there is none, 1 if it leads nowhere, else its number.
    pub(super) link: u32,
    /// Numbers of links given out so far.
    links: u32,
    /// The last link counted in the open block.
    counted: u32,
    /// White space before the first visible text of preformatted text, on the same line.
    indent: String,
    /// Whether the texts come from the caller's source.
    sourced: bool,
    /// Whether the last block allowed has been written.
    full: bool,
}

impl<'a> Flow<'a> {
    pub(super) fn new(limits: &Limits, sourced: bool) -> Self {
        Self {
            builder: Builder::new(),
            limits: limits.clone(),
            entries: Vec::with_capacity(64),
            overflow: Vec::new(),
            open: [0; Tag::ALL.len() + 1],
            names: Vec::with_capacity(64),
            memo: Memo::default(),
            resolved: 0,
            breaks: 0,
            strong: 0,
            hushed: 0,
            lazy: 0,
            noscript: 0,
            link: 0,
            links: 1,
            counted: 0,
            indent: String::new(),
            sourced,
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

    /// The finished document.
    pub(super) fn finish(mut self) -> Document {
        while self.close().is_some() {}
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

    /// `<body>`: the root container's names. That scripts may show it later is the rule.
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

    /// Opens an element that is to be closed. `at` is the offset of its start tag.
    pub(super) fn open(&mut self, tag: Tag, name: u32, flags: Flags, attrs: &Attrs<'a>, at: u32) {
        let class = tags::class(tag);
        let foreign = flags & FOREIGN != 0;
        if self.hushed == 0 {
            self.look_at(tag, attrs, at);
        }
        let outer = self.context();
        let lines = outer.kind == Kind::Preformatted && is_line(tag);
        let splits = class & BLOCK != 0 && !foreign && !lines && self.hushed == 0;
        if splits {
            self.boundary();
        } else if lines {
            self.builder.line_break();
        }
        if self.entries.len() >= self.limits.depth.clamp(1, usize::from(NONE - 1)) {
            self.hushed += u32::from(class & SKIP != 0);
            self.overflow.push(tag);
            return;
        }
        let mut entry = Entry {
            tag,
            flags,
            name,
            context: outer,
            container: 0,
            names: self.names.len() as u32,
        };
        if self.hushed == 0 {
            self.name(&mut entry, attrs, splits, foreign || lines);
            if !foreign && !lines {
                entry.context = self.inside(tag, outer);
            }
        }
        if class & SKIP != 0 || flags & HUSHED != 0 {
            entry.flags |= HUSHED;
            self.hushed += 1;
        }
        if matches!(tag, Tag::B | Tag::Strong) {
            entry.flags |= STRONG;
            self.strong += 1;
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
                        if !names::hides(attr.value) {
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

    /// What an element's attributes and presence say beside its text.
    fn look_at(&mut self, tag: Tag, attrs: &Attrs<'a>, at: u32) {
        let block = self.builder.blocks();
        let at = if self.sourced { at } else { 0 };
        if tag == Tag::Time || attrs.any(head::MARKS) {
            head::mark(&mut self.builder.document().head, tag, attrs, block, at);
        }
        if tag == Tag::A && attrs.has(Name::Rel) {
            head::rel(&mut self.builder.document().head, attrs, block, at);
        }
        if attrs.has(Name::State) {
            head::state(&mut self.builder.document().head, attrs, &self.limits);
        }
        let media = matches!(
            tag,
            Tag::Img | Tag::Video | Tag::Audio | Tag::Iframe | Tag::Object | Tag::Embed
        );
        if media && self.noscript == 0 {
            self.builder.media();
        }
    }

    /// The state inside an element, from the state around it.
    fn inside(&self, tag: Tag, outer: Context) -> Context {
        let mut context = outer;
        let own = self.entries.len() as u16;
        match tag {
            Tag::Li => {
                context.kind = Kind::Item;
                context.item = own;
            }
            Tag::Ul | Tag::Ol | Tag::Menu | Tag::Dir => {
                context.kind = Kind::Text;
                context.item = NONE;
                context.lists = outer.lists.saturating_add(1);
                context.ordered = tag == Tag::Ol;
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
            }
            Tag::Tr => context.row = own,
            Tag::Td => context.kind = Kind::Cell { header: false },
            Tag::Th => context.kind = Kind::Cell { header: true },
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

    /// Closes the innermost element; gives its entry unless it lay past the depth limit.
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
        if entry.flags & SPLITS != 0 {
            self.boundary();
        } else if is_line(entry.tag) && entry.context.kind == Kind::Preformatted {
            self.builder.line_break();
        }
        let index = self.entries.len();
        if index < self.resolved {
            self.resolved = index;
            if entry.flags & CONTAINER != 0 {
                self.builder.close_container(entry.container);
            }
        }
        self.names.truncate(entry.names as usize);
        self.noscript -= u32::from(entry.tag == Tag::Noscript);
        self.forget(&entry);
        Some(entry)
    }

    /// Takes an element off the stack though what it encloses stays open.
    pub(super) fn kill(&mut self, index: usize) {
        let Some(entry) = self.entries.get_mut(index) else { return };
        let was = *entry;
        if was.flags & DEAD != 0 {
            return;
        }
        entry.flags = (was.flags | DEAD) & !(STRONG | HUSHED | LAZY);
        self.forget(&was);
    }

    fn forget(&mut self, entry: &Entry) {
        if entry.flags & DEAD != 0 {
            return;
        }
        self.strong -= u32::from(entry.flags & STRONG != 0);
        self.lazy -= u32::from(entry.flags & LAZY != 0);
        self.hushed -= u32::from(entry.flags & HUSHED != 0);
        if let Some(count) = self.open.get_mut(entry.tag as usize) {
            *count -= 1;
        }
    }

    /// An element without content.
    pub(super) fn void(&mut self, tag: Tag, attrs: &Attrs<'a>, at: u32) {
        if self.hushed > 0 {
            return;
        }
        let source = if self.sourced { at } else { 0 };
        let block = self.builder.blocks();
        let head = &mut self.builder.document().head;
        match tag {
            Tag::Meta => return head::meta(head, attrs),
            Tag::Link => return head::link(head, attrs, block, source),
            Tag::Base => return head::base(head, attrs),
            Tag::Img => head::image(head, attrs, block, source),
            Tag::Br => self.line_break(at),
            Tag::Hr | Tag::Embed | Tag::Frame => self.boundary(),
            _ => {}
        }
        self.look_at(tag, attrs, at);
    }

    /// An element whose content is no markup and not shown: script, style, title, frame.
    pub(super) fn raw(&mut self, tag: Tag, attrs: &Attrs<'a>, content: &str, at: u32) {
        if self.hushed > 0 {
            return;
        }
        let limits = &self.limits;
        let head = &mut self.builder.document().head;
        match tag {
            Tag::Script => head::script(head, attrs, content, limits),
            Tag::Title => head::title(head, content, attrs.raw),
            Tag::Iframe => {
                self.boundary();
                self.look_at(tag, attrs, at);
            }
            _ => {}
        }
    }

    /// Text with its character references unresolved.
    pub(super) fn source_text(&mut self, text: &str, at: u32) {
        if self.hushed > 0 {
            return;
        }
        let mut rest = text;
        let mut at = at;
        if !self.builder.in_block() && self.context().kind != Kind::Preformatted {
            // Most texts are the line end and indentation between two tags.
            let blank = blank_prefix(text);
            rest = &text[blank..];
            at += blank as u32;
        }
        while let Some(ampersand) = memchr::memchr(b'&', rest.as_bytes()) {
            let (before, reference) = rest.split_at(ampersand);
            let Some((decoded, len)) = entities::decode(reference, false) else {
                // A lone ampersand is text, and so is what goes before it.
                let (literal, after) = rest.split_at(ampersand + 1);
                self.text(literal, at, literal.len());
                at += literal.len() as u32;
                rest = after;
                continue;
            };
            if !before.is_empty() {
                self.text(before, at, before.len());
                at += before.len() as u32;
            }
            self.text(decoded.as_str(), at, len);
            at += len as u32;
            rest = &reference[len..];
        }
        if !rest.is_empty() {
            self.text(rest, at, rest.len());
        }
    }

    /// Text as it reads, and where it stands in the source.
    pub(super) fn text(&mut self, text: &str, at: u32, len: usize) {
        if self.hushed > 0 || self.full {
            return;
        }
        let source = if self.sourced {
            Span::new(at, at.saturating_add(len as u32))
        } else {
            Span::default()
        };
        if self.context().kind == Kind::Preformatted {
            return self.preformatted(text, source);
        }
        let mut text = text;
        let mut source = source;
        if !self.builder.in_block() || self.lazy > 0 {
            let blank = blank_prefix(text);
            if blank > 0 {
                self.builder.space();
            }
            if blank == text.len() || !self.begin() {
                return;
            }
            if source.len() == text.len() {
                source.start += blank as u32;
            }
            text = &text[blank..];
        }
        if self.builder.text(text, source, self.inline()) {
            self.written();
        }
    }

    fn preformatted(&mut self, text: &str, source: Span) {
        if !self.builder.in_block() || self.lazy > 0 {
            // Empty lines at the top go; the first line's indentation stays.
            let visible = text.len() - text.trim_start().len();
            let line = text[..visible].rfind(['\n', '\r']).map_or(0, |end| end + 1);
            if line > 0 {
                self.indent.clear();
            }
            if is_blank(text) {
                self.indent.push_str(&text[line..]);
                return;
            }
            let indent = std::mem::take(&mut self.indent);
            if !self.begin() {
                return;
            }
            let inline = self.inline();
            let lead = source.len() == text.len() && !source.is_empty();
            let first = if lead { source.start + visible as u32 } else { source.start };
            self.builder.preformatted(&indent, Span::new(first, first), inline);
            self.builder.preformatted(&text[line..visible], Span::new(first, first), inline);
            self.builder.preformatted(&text[visible..], Span::new(first, source.end), inline);
        } else {
            self.builder.preformatted(text, source, self.inline());
        }
        if !is_blank(text) {
            self.written();
        }
    }

    fn inline(&self) -> Inline {
        Inline { link: self.link > 1, strong: self.strong > 0 }
    }

    /// Visible text has been written.
    fn written(&mut self) {
        self.breaks = 0;
        if self.link > 1 && self.link != self.counted {
            self.counted = self.link;
            self.builder.link();
        }
    }

    /// `<br>`: one breaks the line, two or more end the block.
    fn line_break(&mut self, at: u32) {
        if !self.builder.in_block() {
            return;
        }
        if self.context().kind == Kind::Preformatted {
            let source = if self.sourced { Span::new(at, at) } else { Span::default() };
            self.builder.preformatted("\n", source, Inline::default());
            return;
        }
        self.breaks += 1;
        if self.breaks == 1 {
            self.builder.line_break();
        } else {
            self.boundary();
        }
    }

    /// Ends the open block, if any.
    pub(super) fn boundary(&mut self) {
        if self.builder.in_block() {
            self.builder.end();
        }
        self.breaks = 0;
        self.counted = 0;
        self.indent.clear();
    }

    /// Begins a block where visible text follows; gives whether the limit allows it.
    fn begin(&mut self) -> bool {
        if self.lazy > 0 {
            self.boundary();
            self.lazy = 0;
            for entry in self.entries.iter_mut().skip(self.resolved) {
                if entry.flags & LAZY != 0 {
                    entry.flags = entry.flags & !LAZY | SPLITS;
                }
            }
        }
        if self.builder.blocks() as usize >= self.limits.blocks {
            self.full = true;
            self.builder.document().truncated = true;
            return false;
        }
        let kind = self.kind();
        let (container, lead) = self.resolve();
        self.builder.begin(kind, container, lead);
        true
    }

    fn context(&self) -> Context {
        self.entries.last().map_or(OUTSIDE, |entry| entry.context)
    }

    /// The kind of the block that begins here.
    fn kind(&mut self) -> BlockKind {
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

    /// The container of the block that begins here, made with all above it as needed, and
    /// the cues of the inline elements inside it.
    fn resolve(&mut self) -> (u32, Cues) {
        let last = self.entries.iter().skip(self.resolved).rposition(|e| e.flags & SPLITS != 0);
        let end = last.map_or(self.resolved, |last| self.resolved + last + 1);
        let mut container = match self.resolved.checked_sub(1) {
            Some(above) => self.entries.get(above).map_or(0, |entry| entry.container),
            None => 0,
        };
        for index in self.resolved..end {
            let names = self.names_of(index);
            let Some(entry) = self.entries.get_mut(index) else { break };
            // An inline element around blocks is a container if it has something to say.
            let speaks = (!names.is_empty() || entry.tag == Tag::A) && entry.flags & DEAD == 0;
            if entry.flags & SPLITS != 0 || speaks {
                let document = self.builder.document();
                let names = self.names.get(names).unwrap_or_default();
                let naming = self.memo.naming(document, names);
                let look = naming.look(entry.tag);
                container =
                    self.builder.container(container, entry.tag, naming.cues, look, naming.tokens);
                entry.flags |= CONTAINER;
            }
            entry.container = container;
        }
        self.resolved = end;
        let mut lead = Cues::NONE;
        for index in end..self.entries.len() {
            let names = self.names.get(self.names_of(index)).unwrap_or_default();
            lead = lead.with(self.memo.naming(self.builder.document(), names).cues);
        }
        (container, lead)
    }

    fn names_of(&self, index: usize) -> std::ops::Range<usize> {
        let start = self.entries.get(index).map_or(0, |entry| entry.names as usize);
        let end = self.entries.get(index + 1).map_or(self.names.len(), |next| next.names as usize);
        start..end
    }
}

/// Elements that listings of code use for their lines: inside preformatted text they break
/// the line, not the block.
fn is_line(tag: Tag) -> bool {
    matches!(tag, Tag::Div | Tag::Li | Tag::Ol)
}
