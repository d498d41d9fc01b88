//! Walks the part of the page that holds the body, and makes its blocks.

use super::headings::is_label;
use super::paragraphs::{extent, is_prompt, is_sign, paragraphs, trimmed};
use super::players::may_show_other_page;
use super::run::Run;
use super::set_off;
use super::state::{Assembly, Line, Out, Read};
use crate::body::formula;
use crate::body::render::verbatim;
use crate::body::signs::CAPTION;
use crate::body::{Block, Body, Content, Inline, InlineContent, Inlines};
use crate::body::{callout, code};
use crate::document::{Role, Span, Tag};
use crate::html::tree::NodeId;

/// Blocks that may stand in one another; deeper ones follow the last.
const DEEPEST: usize = 32;
/// Bytes that the addresses of a link around blocks may take in them, for each byte of the link's source.
const COPIES: usize = 4;

impl<'t, 'a> Assembly<'t, 'a> {
    /// The whole body.
    pub(super) fn body(&self) -> Body {
        let mut out = Out::default();
        self.children(0, &mut out);
        self.flush(&mut out);
        let mut blocks = out.blocks;
        let is_rule = |block: &Block| matches!(block.content, Content::Rule);
        blocks.dedup_by(|a, b| is_rule(a) && is_rule(b));
        while blocks.last().is_some_and(is_rule) {
            blocks.pop();
        }
        let start = blocks.iter().take_while(|block| is_rule(block)).count();
        blocks.drain(..start);
        let end = blocks.len();
        self.notes(&mut blocks);
        // Notes that stand below a heading leave nothing there.
        if blocks.len() > end && end > 0 && blocks.get(end - 1).is_some_and(is_label) {
            blocks.remove(end - 1);
            if blocks.get(end.saturating_sub(2)).is_some_and(is_rule) {
                blocks.remove(end - 2);
            }
        }
        Body { blocks }
    }

    /// Adds the blocks and texts inside an element.
    pub(super) fn children(&self, parent: NodeId, out: &mut Out) {
        if let Some(next) = self.next_on_path(parent) {
            return self.node(next, out);
        }
        match self.marks.shown.get(parent) {
            Some(shown) => shown.iter().for_each(|&id| self.node(id, out)),
            None => self.tree.children(parent).for_each(|id| self.node(id, out)),
        }
    }

    /// The blocks inside an element, on their own.
    /// Those of a note are left out: notes follow the body.
    pub(super) fn inside(&self, parent: NodeId, around: &Out) -> Vec<Block> {
        if self.is_note(parent) {
            return Vec::new();
        }
        let mut out = around.inner();
        self.children(parent, &mut out);
        self.flush(&mut out);
        out.blocks.shrink_to_fit();
        out.blocks
    }

    /// The text inside an element as one run.
    pub(super) fn line(&self, parent: NodeId, read: Read) -> Line {
        let mut run = Run::default();
        self.inlines(parent, &mut run, read);
        let span = run.span;
        Line { text: trimmed(run.finish().inlines), span }
    }

    /// Adds a node.
    pub(super) fn node(&self, id: NodeId, out: &mut Out) {
        if self.tabs.is_empty() || !self.tab(id, out) {
            self.untabbed(id, out);
        }
    }

    /// Adds a node, whether it is a panel of tabs or not.
    pub(super) fn untabbed(&self, id: NodeId, out: &mut Out) {
        let (tree, marks) = (self.tree, self.marks);
        if self.is_space(id, &out.run) {
            return out.run.space();
        }
        let is_mark = self.notes.reference(id).is_some();
        if tree.is_text(id) || is_mark && !marks.has_block(id) {
            return self.inline(id, &mut out.run, out.read);
        }
        if self.special(id, is_mark, out) {
            return;
        }
        let tag = tree.tag(id);
        if tag == Tag::Audio && out.run.is_empty() {
            return self.embed(id, out);
        }
        if may_show_other_page(tag) && self.shows_other_page(id, tag, out) {
            return;
        }
        if !marks.has_block(id) {
            return self.element(id, &mut out.run, out.read);
        }
        if tag == Tag::Hr {
            if marks.belongs(tree, id) {
                self.flush(out);
                out.blocks.push(Content::Rule.into());
            }
            return;
        }
        if tree.is_unread(id) && !matches!(tag, Tag::Iframe | Tag::Video) {
            return self.flush(out);
        }
        if !self.has_text(id, out.read) && !marks.has_media(id) {
            if tree.is_block(id) {
                self.flush(out);
                self.divider(id, out);
            }
            return;
        }
        if !tree.is_block(id) {
            return self.around_blocks(id, tag, out);
        }
        self.flush(out);
        if out.depth >= DEEPEST {
            self.children(id, out);
        } else {
            self.block(id, tag, out);
        }
        self.flush(out);
    }

    /// Adds an element that ends a paragraph and has text or media.
    fn block(&self, id: NodeId, tag: Tag, out: &mut Out) {
        let tree = self.tree;
        match tag {
            _ if tag.heading_level().is_some()
                || tree.attr(id, "role").is_some_and(|role| role == "heading") =>
            {
                self.heading(id, tag, out)
            }
            _ if callout::may_be(tag) && self.callout(id, out) => {}
            Tag::Ul | Tag::Li if self.is_box_of_headings(id) => self.children(id, out),
            Tag::Ul | Tag::Ol | Tag::Menu | Tag::Dir => self.list(id, out),
            Tag::Li => self.stray_item(id, out),
            Tag::Dl => self.definitions(id, out),
            Tag::Blockquote if !self.is_indented_page(id) => self.quotation(id, out),
            Tag::Pre | Tag::Listing | Tag::Xmp | Tag::Plaintext | Tag::Textarea => {
                self.pre(id, out)
            }
            Tag::Table if !self.is_figure(id) => self.table(id, out),
            Tag::Figure => self.figure(id, out),
            Tag::Details => self.details(id, out),
            Tag::Iframe | Tag::Video => self.embed(id, out),
            _ if self.is_figure(id) => self.figure(id, out),
            Tag::Div if self.is_quote(id) => {
                let blocks = self.inside(id, out);
                out.hold(blocks, |blocks| Content::Quote { blocks });
            }
            Tag::Div if self.is_verse_in_elements(id) => self.verse_in_elements(id, out),
            Tag::P | Tag::Div if self.shows_lines(id) => self.verse(id, out),
            Tag::P if tree.has_sign(id, CAPTION) && self.captions_last(id, out) => {}
            Tag::P => {
                let before = out.blocks.len();
                self.children(id, out);
                self.flush(out);
                if out.blocks.len() == before + 1 {
                    self.item_of_word(id, out);
                }
            }
            _ => self.children(id, out),
        }
    }

    /// Adds a quotation, or the callout that its first words make of it.
    fn quotation(&self, id: NodeId, out: &mut Out) {
        let mut blocks = self.inside(id, out);
        if !blocks.is_empty() {
            blocks.splice(0..0, self.speaker(id));
            blocks.extend(self.attribution(id));
        }
        let kind = callout::written(&mut blocks).map(str::to_owned);
        out.hold(blocks, |blocks| match kind {
            Some(kind) => Content::Callout { kind, title: Inlines::default(), blocks },
            None => Content::Quote { blocks },
        });
    }

    /// Adds what an element is as a whole, if it is code, a formula or a part of a note; whether it
    /// was one of these.
    fn special(&self, id: NodeId, is_mark: bool, out: &mut Out) -> bool {
        if !is_mark {
            if self.notes.container(id) {
                self.around_notes(id, out);
                return true;
            }
            if self.is_note(id) {
                return true;
            }
        }
        if self.tree.tag(id) == Tag::Img && !self.may_show(id, out.read) {
            return true;
        }
        if let Some(found) = formula::at(self.tree, id) {
            if !found.display {
                self.formula(id, found, &mut out.run, out.read);
            } else if !found.tex.is_empty() && self.shows_formula(id, out.read) {
                self.flush(out);
                let content = Content::Formula { tex: found.tex };
                out.blocks.push(Block { content, role: Role::Body, span: self.span_of(id) });
            }
            return true;
        }
        if self.marks.code && self.is_verse(id) {
            self.verse(id, out);
            return true;
        }
        if self.marks.code
            && code::may_be(self.tree, id, self.marks.holds_code(id))
            && let Some(found) = code::at(self.tree, id)
        {
            // Code of which a part was kept is kept whole: its lines are not prose, and those that
            // are dropped look like labels. Of other elements only the kept text is kept.
            let mixed = self.marks.has_kept(id) && !self.marks.is_kept(id);
            if mixed && out.read == Read::Kept && !self.marks.formula_belongs(self.tree, id) {
                return false;
            }
            if self.has_text(id, out.read) && !found.text.is_empty() {
                self.flush(out);
                let span = if self.sourced { found.span } else { Span::default() };
                let (text, language, file) = (found.text, found.language, found.file);
                let content = Content::Code { text, language, file };
                out.blocks.push(Block { content, role: Role::Body, span });
            }
            return true;
        }
        false
    }

    /// An inline element with blocks inside: each run in it is inside the element.
    fn around_blocks(&self, id: NodeId, tag: Tag, out: &mut Out) {
        let empty = Inlines::default;
        let wrapper = match tag {
            Tag::A => self.link_around(id).map(|url| InlineContent::Link {
                url,
                title: None,
                text: empty(),
            }),
            Tag::Strong | Tag::B | Tag::Em | Tag::I => {
                self.style(id, tag).map(|style| InlineContent::Styled { style, text: empty() })
            }
            _ => None,
        };
        let Some(wrapper) = wrapper else { return self.children(id, out) };
        self.flush(out);
        out.wrappers.push(wrapper);
        self.children(id, out);
        self.flush(out);
        out.wrappers.pop();
    }

    /// The address of a link around blocks, which each of them gets; `None` if it is long and they are very many.
    fn link_around(&self, id: NodeId) -> Option<String> {
        let url = self.links.of_link(self.tree, id)?;
        let most = COPIES * self.tree.place(id).len() / url.len().max(1);
        let is_kept_block = |id: &NodeId| self.tree.is_block(*id) && self.marks.has_kept(*id);
        self.tree.subtree(id).filter(is_kept_block).nth(most).is_none().then_some(url)
    }

    /// Text whose white space matters.
    fn pre(&self, id: NodeId, out: &mut Out) {
        let mut text = String::new();
        let (mut role, mut span) = (None, Span::default());
        for node in self.tree.subtree(id) {
            match self.marks.block(node) {
                Some(block) => {
                    role = role.or(self.roles.get(block).copied());
                    let place = self.span_of(node);
                    span = if span.is_empty() { place } else { Span::new(span.start, place.end) };
                    text.push_str(&self.tree.text(node));
                }
                None if self.tree.is_blank(node) => text.push_str(&self.tree.text(node)),
                None if self.tree.tag(node) == Tag::Br => text.push('\n'),
                None => {}
            }
        }
        let text = verbatim(&text);
        if !text.is_empty() {
            let content = Content::Code { text: text.to_owned(), language: None, file: None };
            out.blocks.push(Block { content, role: role.unwrap_or(Role::Body), span });
        }
    }

    fn details(&self, id: NodeId, out: &mut Out) {
        let summary = self.tree.elements(id).find(|&child| self.tree.tag(child) == Tag::Summary);
        let mut inner = out.inner();
        for child in self.tree.children(id).filter(|&child| Some(child) != summary) {
            self.node(child, &mut inner);
        }
        self.flush(&mut inner);
        let heading = summary.and_then(|summary| {
            self.tree.find(summary, |id| self.tree.tag(id).heading_level().is_some())
        });
        if let Some(heading) = heading {
            self.heading(heading, self.tree.tag(heading), out);
            return out.blocks.append(&mut inner.blocks);
        }
        // A dropped summary is read all the same: it says what the kept text answers.
        let read = |id| if self.marks.has_kept(id) { out.read } else { Read::All };
        let summary = summary.map(|id| self.line(id, read(id)).text).unwrap_or_default();
        if inner.blocks.is_empty() {
            if !summary.is_blank() {
                out.blocks.push(Content::Paragraph { text: summary }.into());
            }
        } else if summary.is_blank() {
            out.blocks.append(&mut inner.blocks);
        } else {
            out.hold(inner.blocks, |blocks| Content::Details { summary, blocks });
        }
    }

    /// Ends the run of text: it becomes paragraphs.
    pub(super) fn flush(&self, out: &mut Out) {
        if out.run.is_empty() {
            return out.run.reset();
        }
        let (role, span) = (out.run.role.unwrap_or(Role::Body), out.run.span);
        let displays = out.run.displays;
        let span = if self.sourced { span } else { Span::default() };
        let parts = paragraphs(out.run.finish());
        let alone = parts.len() == 1;
        for text in parts {
            let span = if alone { span } else { extent(&text) };
            if displays
                && let [Inline { content: InlineContent::Formula { tex }, .. }] = &text.inlines[..]
            {
                let content = Content::Formula { tex: tex.clone() };
                out.blocks.push(Block { content, role: Role::Body, span });
                continue;
            }
            // The sign that ends the sentence of a formula would stand alone.
            let is_formula = |block: &Block| matches!(block.content, Content::Formula { .. });
            if is_sign(&text) && out.blocks.last().is_some_and(is_formula) || is_prompt(&text) {
                continue;
            }
            let role = if role == Role::Heading { Role::Body } else { role };
            let (text, others) =
                if out.depth == 0 { set_off::parts(text) } else { (text, Vec::new()) };
            let alone = others.is_empty();
            for text in std::iter::once(text).chain(others) {
                let span = if alone { span } else { extent(&text) };
                let content = Content::Paragraph { text: out.wrapped(text) };
                out.blocks.push(Block { content, role, span });
            }
        }
    }
}
