//! Turns text into blocks: where they begin and end, and the containers around them.

use super::authors::AROUND;
use super::context::Kind;
use super::seam::{Seam, words_meet};
use super::{CONTAINER, DEAD, Flow, LAZY, SPLITS};
use crate::document::{Cues, Inline, Span, Tag, blank_prefix, is_blank};
use crate::text::entities;

impl Flow<'_> {
    /// ASCII white space between two tags. Returns `false` where every character counts; it must
    /// then be read as [`text`](Self::text).
    #[inline]
    pub(in crate::html) fn blank(&mut self) -> bool {
        if self.hushed == 0 {
            if self.context().kind == Kind::Preformatted {
                return false;
            }
            self.builder.space();
        }
        true
    }

    /// Text with its character references unresolved.
    pub(in crate::html) fn source_text(&mut self, text: &str, at: u32) {
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

    /// Text with references resolved, and its place in the source.
    pub(in crate::html) fn text(&mut self, text: &str, at: u32, len: usize) {
        if self.hushed > 0 || self.full {
            return;
        }
        let source = self.place.unwrap_or_else(|| Span::new(at, at.saturating_add(len as u32)));
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
        if self.seam == Seam::Apart && self.builder.tail().is_some_and(|t| words_meet(t, text)) {
            self.builder.space();
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
        Inline { link: self.link.saturating_sub(1) }
    }

    /// Visible text has been written.
    fn written(&mut self) {
        self.breaks = 0;
        self.seam = Seam::None;
    }

    /// `<br>`: one breaks the line, two or more end the block.
    pub(super) fn line_break(&mut self, at: u32) {
        if !self.builder.in_block() {
            return;
        }
        if self.context().kind == Kind::Preformatted {
            let source = self.place.unwrap_or_else(|| Span::new(at, at));
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
    pub(in crate::html) fn boundary(&mut self) {
        if self.builder.in_block() {
            self.builder.end();
        }
        self.breaks = 0;
        self.seam = Seam::None;
        self.indent.clear();
    }

    /// Begins a block for visible text; returns whether the limit allows it.
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
        if !self.sourced {
            self.builder.place_in_tree(self.at);
        }
        let context = self.context();
        self.builder.place(context.number, context.column);
        true
    }

    /// The container of the block that begins here, made with all above it as needed, and
    /// the cues of the inline elements inside it.
    fn resolve(&mut self) -> (u32, Cues) {
        let last = self.entries.iter().skip(self.resolved).rposition(|e| e.flags & SPLITS != 0);
        let end = last.map_or(self.resolved, |last| self.resolved + last + 1);
        let above = self.resolved.checked_sub(1).and_then(|above| self.entries.get(above));
        let mut container = above.map_or(0, |above| above.container);
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
                if naming.cues.any(Cues::BYLINE)
                    && (self.byline == 0 || index > self.byline + AROUND)
                {
                    self.byline = index + 1;
                }
                entry.flags |= CONTAINER;
            }
            entry.container = container;
        }
        self.resolved = end;
        let mut lead = Cues::NONE;
        for index in end..self.entries.len() {
            lead = lead.with(self.lead_of(index));
        }
        (container, lead)
    }

    /// The cues of an inline element's own attributes. They are read once: many blocks may begin
    /// inside it, and its attributes may be long.
    fn lead_of(&mut self, index: usize) -> Cues {
        if let Some(cues) = self.entries.get(index).and_then(|entry| entry.lead) {
            return cues;
        }
        let names = self.names.get(self.names_of(index)).unwrap_or_default();
        let cues = self.memo.naming(self.builder.document(), names).cues;
        if let Some(entry) = self.entries.get_mut(index) {
            entry.lead = Some(cues);
        }
        cues
    }

    fn names_of(&self, index: usize) -> std::ops::Range<usize> {
        let start = self.entries.get(index).map_or(0, |entry| entry.names as usize);
        let end = self.entries.get(index + 1).map_or(self.names.len(), |next| next.names as usize);
        start..end
    }
}
