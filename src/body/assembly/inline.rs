//! The pieces of a run: text, links, emphasis, code, pictures.

use super::figures::has_caption;
use super::mail;
use super::pictures::folded;
use super::run::{Run, push_text};
use super::state::{Assembly, Read};
use crate::body::signs::ICON;
use crate::body::{Inline, InlineContent};
use crate::body::{code, formula};
use crate::document::{Role, Tag};
use crate::html::tree::{Hidden, NodeId};

/// Nodes before and after a `<noscript>` among which a picture may be the one that it replaces.
const NEAR: usize = 16;
/// Bytes of the longest hidden text that is left out of a line.
const MOST_HIDDEN: u32 = 160;

impl Assembly<'_, '_> {
    /// Adds a node, a text or an element of a line, to a run.
    pub(super) fn inline(&self, id: NodeId, run: &mut Run, read: Read) {
        if self.tree.is_text(id) {
            return self.text(id, run, read);
        }
        if let Some(label) = self.notes.reference(id) {
            // A mark that a style sheet numbers has no text.
            if self.has_text(id, read) || self.is_empty(id) && self.marks.belongs(self.tree, id) {
                let content = InlineContent::NoteReference { label: label.to_owned() };
                run.push_close(Inline { content, span: self.span_of(id) });
            }
            return;
        }
        if self.is_note(id) {
            return;
        }
        if self.tree.tag(id) == Tag::Img && !self.may_show(id, read) {
            return;
        }
        match formula::at(self.tree, id) {
            Some(found) => self.formula(id, found, run, read),
            None => self.element(id, run, read),
        }
    }

    /// Whether an element holds no text at all.
    fn is_empty(&self, id: NodeId) -> bool {
        let mut texts = self.tree.subtree(id).skip(1).filter(|&id| self.tree.is_text(id));
        texts.all(|id| self.tree.is_blank(id))
    }

    /// Adds a formula, if it is shown.
    pub(super) fn formula(&self, id: NodeId, found: formula::Found, run: &mut Run, read: Read) {
        if !found.tex.is_empty() && self.shows_formula(id, read) {
            let word = found.tex.clone();
            let content = InlineContent::Formula { tex: found.tex };
            let piece = Inline { content, span: self.span_of(id) };
            if found.display { run.display(piece, None) } else { run.word(piece, &word, None) }
        }
    }

    /// Adds an element of a line that is neither a formula nor a part of a note.
    pub(super) fn element(&self, id: NodeId, run: &mut Run, read: Read) {
        let tag = self.tree.tag(id);
        match tag {
            Tag::Br => return run.line_break(),
            Tag::Img => return self.picture(id, run),
            Tag::Other if self.tree.is(id, "amp-img") || self.tree.is(id, "amp-anim") => {
                return self.picture(id, run);
            }
            Tag::Wbr => return run.starts(tag, false),
            _ if self.tree.is_unread(id) => return,
            _ => {}
        }
        let has_text = self.has_text(id, read);
        if has_text && self.is_hidden(id, read) {
            return self.sign(id, run);
        }
        if !has_text && !self.marks.has_media(id) {
            // White space and line breaks in it count all the same.
            for inner in self.tree.subtree(id).skip(1) {
                if self.tree.is_blank(inner) {
                    run.space();
                } else if self.tree.tag(inner) == Tag::Br {
                    run.line_break();
                }
            }
            return;
        }
        if self.unfolds(id) {
            return;
        }
        run.starts(tag, false);
        if tag == Tag::Span && run.follows_picture() && has_caption(self.tree, id) {
            run.line_break();
        }
        let sets_off = tag == Tag::Cite && self.names_speaker(id);
        match tag {
            Tag::A => self.link(id, run, read),
            Tag::Code | Tag::Tt | Tag::Samp if has_text => self.code(id, run, read),
            Tag::Other if has_text && code::is_code_element(self.tree, id) => {
                self.code(id, run, read)
            }
            Tag::Ruby => self.ruby(id, run, read),
            Tag::Noscript if !self.marks.has_kept(id) => self.fallback(id, run),
            Tag::Q => {
                run.text("“", self.tree.place(id), None);
                self.inlines(id, run, read);
                run.text("”", self.tree.place(id), None);
            }
            _ => match self.style(id, tag) {
                Some(style) => self.styled(id, style, run, read),
                None => self.inlines(id, run, read),
            },
        }
        if sets_off {
            run.line_break();
            run.line_break();
        }
    }

    /// Whether an element is the sign beside a name or question that a click unfolds what it names, or
    /// beside the head of a column that a click sorts it.
    fn unfolds(&self, id: NodeId) -> bool {
        let is_icon = |class: &str| class.split(['-', '_']).any(|word| word == "icon");
        let sign = || self.tree.text_inside(id);
        self.tree.subtree(id).len() <= 4
            && (self.tree.has_sign(id, ICON)
                && self.tree.any_class(id, is_icon)
                && matches!(
                    sign().trim(),
                    "+" | "-" | "−" | "–" | "▼" | "▾" | "▸" | "▶" | "►" | "›" | "⌄"
                )
                || self.tree.attr(id, "aria-hidden").is_some_and(|hidden| hidden == "true")
                    && sign().trim().chars().all(|c| "▲▼△▽▴▾↕⇅↑↓".contains(c)))
    }

    /// Whether a `<cite>` begins a quotation with who said it: "Ada Brandt wrote:".
    fn names_speaker(&self, cite: NodeId) -> bool {
        let tree = self.tree;
        let around = tree.parent(cite);
        let quote = if tree.tag(around) == Tag::Div { tree.parent(around) } else { around };
        tree.tag(quote) == Tag::Blockquote
            && tree.children(around).find(|&id| !tree.is_blank(id)) == Some(cite)
            && tree.subtree(cite).take(NEAR).any(|id| tree.text(id).contains(':'))
    }

    /// Whether an element is a part of a line that is not shown. A long one is text that a click shows.
    /// Text for screen readers is kept if it is all that a cell or an item has: it names the icon there.
    fn is_hidden(&self, id: NodeId, read: Read) -> bool {
        let len = |id| match read {
            Read::Kept => self.marks.kept(id),
            Read::All => self.tree.place(id).len() as u32,
        };
        let own = len(id);
        own <= MOST_HIDDEN
            && match self.tree.hides(id) {
                Some(Hidden::Whole) => read == Read::Kept,
                Some(Hidden::FromSight) => {
                    let line = self.tree.ancestors(id).take(NEAR);
                    let mut around = line.filter(|&around| self.tree.is_block(around));
                    around.next().is_some_and(|block| len(block) > own)
                }
                None => false,
            }
    }

    /// Adds the sign between two numbers that only a screen reader is told: "7 + 1⁄2", "1 / 2".
    fn sign(&self, id: NodeId, run: &mut Run) {
        match self.tree.text_inside(id).trim() {
            "/" => run.text("/", self.span_of(id), None),
            "+" => run.space(),
            _ => {}
        }
    }

    /// Adds the children of an element to a run; blocks among them are set off by line breaks.
    pub(super) fn inlines(&self, parent: NodeId, run: &mut Run, read: Read) {
        match self.marks.shown.get(parent) {
            Some(shown) => shown.iter().for_each(|&id| self.inner(id, run, read)),
            None => self.tree.children(parent).for_each(|id| self.inner(id, run, read)),
        }
    }

    pub(super) fn inner(&self, id: NodeId, run: &mut Run, read: Read) {
        if self.is_space(id, run) {
            run.space();
        } else if !self.tree.is_block(id) {
            self.inline(id, run, read);
        } else if !self.is_note(id) {
            run.space();
            self.inlines(id, run, read);
            run.space();
        }
    }

    /// Adds a text, unless it is a note.
    fn text(&self, id: NodeId, run: &mut Run, read: Read) {
        if self.notes.note(id).is_none() {
            self.words(id, run, read);
        }
    }

    /// Adds a text.
    pub(super) fn words(&self, id: NodeId, run: &mut Run, read: Read) {
        if self.tree.is_white(id) && !run.keeps_lines {
            if !self.notes.skip(id) || read == Read::Kept {
                run.space();
            }
            return;
        }
        let block = self.marks.block(id);
        if block.is_none() && read == Read::Kept {
            if self.tree.is_blank(id) {
                push_text(&self.tree.text(id), Default::default(), None, run);
            }
            return;
        }
        if self.notes.skip(id) {
            return;
        }
        let role = block.and_then(|block| self.roles.get(block)).copied();
        let text = self.tree.text(id);
        let end = text.len().saturating_sub(self.notes.end_cut(id));
        let text = text.get(self.notes.cut(id)..end).unwrap_or_default();
        if text.starts_with("[email")
            && let Some(address) = mail::of_text(self.tree, id, text)
        {
            return run.text(&address, self.span_of(id), role);
        }
        if memchr::memchr2(b'$', b'\\', text.as_bytes()).is_some() {
            return self.tex(text, id, run, role);
        }
        push_text(text, self.span_of(id), role, run);
    }

    /// Text with formulas in raw TeX. A displayed one is a paragraph of its own.
    fn tex(&self, text: &str, id: NodeId, run: &mut Run, role: Option<Role>) {
        for piece in formula::in_text(text, || self.links.draws_tex()) {
            match piece {
                formula::Piece::Text(text) => run.text(text, self.span_of(id), role),
                formula::Piece::Formula { source, tex, display } => {
                    let content = InlineContent::Formula { tex };
                    let piece = Inline { content, span: self.span_of(id) };
                    if display {
                        run.display(piece, role);
                    } else {
                        run.word(piece, source, role);
                    }
                }
            }
        }
    }

    fn link(&self, id: NodeId, run: &mut Run, read: Read) {
        let url = self.links.of_link(self.tree, id);
        run.open();
        self.inlines(id, run, read);
        let text = run.close();
        if text.is_blank() {
            return run.extend(text);
        }
        let title = self.tree.attr(id, "title").map(|title| folded(&title));
        let title = title.filter(|title| !title.is_empty());
        // Signs that lead to the place where they stand, or back.
        let own = self.tree.attr(id, "href").is_none_or(|href| href.contains('#'));
        let words = if own || title.is_some() { text.to_string() } else { String::new() };
        let sign = words.trim();
        if own && matches!(sign, "#" | "¶" | "§" | "↑" | "🔗" | "⚓" | "\u{f0c1}") {
            return;
        }
        // A picture stays where a script would enlarge it; one that leads elsewhere on the page is a sign.
        if own && sign.is_empty() {
            if !self.tree.has_attr(id, "href") || self.shows_large_picture(id) {
                run.extend(text);
            }
            return;
        }
        match url {
            Some(url) => {
                let title = title.filter(|title| *title != sign);
                run.wrap(InlineContent::Link { url, title, text }, self.span_of(id));
            }
            None => run.extend(text),
        }
    }

    /// Code in a line; a link in it stays one.
    fn code(&self, id: NodeId, run: &mut Run, read: Read) {
        let link =
            self.tree.find(id, |id| self.tree.tag(id) == Tag::A && self.tree.has_attr(id, "href"));
        let whole = link.filter(|&link| {
            let (inner, outer) = (self.tree.text_inside(link), self.tree.text_inside(id));
            inner.trim() == outer.trim()
        });
        let mut code = Run::default();
        self.plain(id, &mut code, read);
        let role = code.role;
        let text = code.finish().to_string();
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let piece = Inline {
            content: InlineContent::Code { text: text.to_owned() },
            span: self.span_of(id),
        };
        match whole.and_then(|link| self.links.of_link(self.tree, link)) {
            Some(url) => {
                let content = InlineContent::Link { url, title: None, text: vec![piece].into() };
                run.word(Inline { content, span: self.span_of(id) }, text, role);
            }
            None => run.word(piece, text, role),
        }
    }

    /// Adds the words of an element without its markup.
    fn plain(&self, parent: NodeId, run: &mut Run, read: Read) {
        for id in self.tree.children(parent) {
            if self.tree.is_text(id) {
                self.text(id, run, read);
            } else if self.tree.tag(id) == Tag::Br {
                run.space();
            } else if !self.tree.is_unread(id) {
                run.starts(self.tree.tag(id), true);
                self.plain(id, run, read);
            }
        }
    }

    /// Characters with their readings.
    fn ruby(&self, id: NodeId, run: &mut Run, read: Read) {
        let (mut base, mut reading) = (Run::default(), Run::default());
        for child in self.tree.children(id) {
            match self.tree.tag(child) {
                Tag::Rp => {}
                Tag::Rt => self.inlines(child, &mut reading, Read::All),
                _ => {
                    if !reading.is_empty() {
                        self.push_ruby(id, &mut base, &mut reading, run);
                    }
                    if self.tree.is(child, "rtc") {
                        self.inlines(child, &mut reading, Read::All);
                    } else {
                        self.inline(child, &mut base, read);
                    }
                }
            }
        }
        self.push_ruby(id, &mut base, &mut reading, run);
    }

    fn push_ruby(&self, id: NodeId, base: &mut Run, reading: &mut Run, run: &mut Run) {
        let role = base.role;
        let (base, reading) = (base.finish().to_string(), reading.finish().to_string());
        if base.trim().is_empty() {
            return;
        }
        let place = self.span_of(id);
        if reading.trim().is_empty() {
            return run.text(&base, place, role);
        }
        let content = InlineContent::Ruby {
            base: base.trim().to_owned(),
            reading: reading.trim().to_owned(),
        };
        run.word(Inline { content, span: place }, base.trim(), role);
    }
}
