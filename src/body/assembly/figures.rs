//! Figures and frames.

use super::paragraphs::trimmed;
use super::run::Run;
use super::state::{Assembly, Line, Out, Read};
use crate::body::callout;
use crate::body::signs::{CAPTION, QUOTE};
use crate::body::words::QUOTATIONS;
use crate::body::{Block, Content, Inline, InlineContent, Inlines};
use crate::document::{Role, Tag};
use crate::html::tree::{NodeId, Tree};

/// Nodes of a box among which the quotation that it holds begins.
const NEAR: usize = 16;
/// Nodes that a figure without the name has at most.
const NODES: usize = 200;
/// Bytes of text that a page that is a quotation alone rarely has.
const LONG_QUOTE: u32 = 3000;
/// Bytes of the longest line that names who said a quotation.
const LONGEST_NAME: usize = 120;

impl Assembly<'_, '_> {
    /// Pictures, code or a table with a caption.
    pub(super) fn figure(&self, id: NodeId, out: &mut Out) {
        let caption = self.caption_of(id);
        let mut inner = out.inner();
        self.except(id, caption.as_slice(), &mut inner);
        self.flush(&mut inner);
        let blocks = inner.blocks;
        let kept = caption.is_some_and(|caption| self.marks.has_kept(caption));
        let numbered = |id| self.tree.find(id, |id| self.tree.any_class(id, is_number)).is_some();
        let read = if kept && !caption.is_some_and(numbered) { Read::Kept } else { Read::All };
        let is_figure = |block: &Block| matches!(block.content, Content::Figure { .. });
        let shows = blocks.iter().any(|block| block.role != Role::Caption || is_figure(block));
        let line = match caption {
            Some(caption) if kept || shows && self.marks.belongs(self.tree, id) => {
                self.caption_line(caption, read)
            }
            _ => Line::default(),
        };
        if line.text.is_blank() {
            out.blocks.extend(blocks);
            return;
        }
        let role = if kept { Role::Body } else { Role::Caption };
        let span = if self.span_of(id).is_empty() { line.span } else { self.span_of(id) };
        let caption = line.text.to_string();
        let blocks = blocks.into_iter().map(|block| untitled(block, &caption)).collect();
        out.blocks.push(Block {
            content: Content::Figure { blocks, caption: line.text },
            role,
            span,
        });
    }

    /// The text of a caption: sentences and names that stand in elements of their own are parted.
    fn caption_line(&self, caption: NodeId, read: Read) -> Line {
        let mut run = Run::default();
        run.parts_sentences = true;
        self.inlines(caption, &mut run, read);
        let span = run.span;
        Line { text: trimmed(run.finish().inlines), span }
    }

    /// Adds what stands in an element except for some parts of it.
    pub(super) fn except(&self, parent: NodeId, parts: &[NodeId], out: &mut Out) {
        for child in self.tree.children(parent) {
            if parts.contains(&child) {
                continue;
            }
            let inside = self.tree.subtree(child);
            let holds = parts.iter().any(|part| inside.contains(part));
            if holds { self.except(child, parts, out) } else { self.node(child, out) }
        }
    }

    /// A box next to the text; whether the element is one.
    pub(super) fn callout(&self, id: NodeId, out: &mut Out) -> bool {
        let Some(found) = callout::at(self.tree, id) else { return false };
        let mut skip = found.skip;
        skip.extend(found.title);
        let mut inner = out.inner();
        self.except(found.content, &skip, &mut inner);
        self.flush(&mut inner);
        let title = found.title.map(|title| self.title(title, &skip)).unwrap_or_default();
        let title = if callout::says_kind(&title.to_string(), found.kind) {
            Inlines::default()
        } else {
            title
        };
        if inner.blocks.is_empty()
            && !title.is_blank()
            && found.title.is_some_and(|id| self.marks.has_kept(id))
        {
            inner.blocks.push(Content::Paragraph { text: title }.into());
            out.blocks.append(&mut inner.blocks);
            return true;
        }
        let kind = found.kind.to_owned();
        out.hold(inner.blocks, |blocks| Content::Callout { kind, title, blocks });
        true
    }

    /// The title of a callout, without its icon.
    fn title(&self, title: NodeId, skip: &[NodeId]) -> Inlines {
        let mut run = Run::default();
        for child in self.tree.children(title).filter(|child| !skip.contains(child)) {
            self.inner(child, &mut run, Read::All);
        }
        trimmed(run.finish().inlines)
    }

    /// The caption of a figure.
    fn caption_of(&self, id: NodeId) -> Option<NodeId> {
        let tree = self.tree;
        // Not that of a figure inside, as in a gallery.
        let own = |caption: NodeId| {
            let mut around = tree.ancestors(caption);
            around.find(|&inner| tree.tag(inner) == Tag::Figure || inner == id) == Some(id)
        };
        tree.find(id, |id| tree.tag(id) == Tag::Figcaption && own(id)).or_else(|| {
            tree.find(id, |id| has_caption(tree, id) && own(id) && !self.has_picture(id))
        })
    }

    /// Whether a box without the name is a quotation, as forums draw them: not one around most of the
    /// body, or around a quotation that has the name.
    pub(super) fn is_quote(&self, id: NodeId) -> bool {
        let tree = self.tree;
        tree.has_sign(id, QUOTE)
            && tree.any_class(id, |class| QUOTATIONS.contains(&class))
            && self.marks.kept(id) <= self.marks.kept(0) / 2
            && !tree.subtree(id).take(NEAR).any(|id| tree.tag(id) == Tag::Blockquote)
    }

    /// Whether a `<blockquote>` only indents the page, or is the box of a post in a forum: whether it
    /// holds nearly all of a long body.
    pub(super) fn is_indented_page(&self, quote: NodeId) -> bool {
        let (own, all) = (self.marks.kept(quote), self.marks.kept(0));
        own > LONG_QUOTE && own / 9 >= all / 10 || self.tree.has_class(quote, "postcontent")
    }

    /// Who said what a quotation says, if the line before it was not kept: "Ann Pool said:".
    pub(super) fn speaker(&self, quote: NodeId) -> Option<Block> {
        let tree = self.tree;
        let around = tree.parent(quote);
        let is_boxed = tree.any_class(around, |class| class == "quote");
        let line = tree.elements(if is_boxed { around } else { quote }).next();
        let line = line.filter(|&line| !self.marks.has_kept(line))?;
        let Line { text, span } = self.line(line, Read::All);
        let name = text.to_string();
        let is_name = name.len() <= LONGEST_NAME && name.trim_end().ends_with(':');
        let content = Content::Paragraph { text };
        is_name.then_some(Block { content, role: Role::Caption, span })
    }

    /// Who said what a quotation says, if the line that ends it was not kept.
    pub(super) fn attribution(&self, quote: NodeId) -> Option<Block> {
        let tree = self.tree;
        let last = tree.elements(quote).last()?;
        if let Some(line) = self.signature(quote) {
            return Some(line);
        }
        if !matches!(tree.tag(last), Tag::Footer | Tag::Cite) || self.marks.has_kept(last) {
            return None;
        }
        let line = self.line(last, Read::All);
        let text = line.text.to_string();
        let has_cite = tree.subtree(last).any(|id| tree.tag(id) == Tag::Cite);
        let is_name = text.len() <= LONGEST_NAME
            && (has_cite && !text.trim().is_empty() || text.starts_with(['—', '–', '―']));
        let content = Content::Paragraph { text: line.text };
        is_name.then_some(Block { content, role: Role::Caption, span: line.span })
    }

    /// The line that ends a quotation outside of its paragraphs, if it was not kept: of a post of
    /// another site, who wrote it and when.
    fn signature(&self, quote: NodeId) -> Option<Block> {
        let tree = self.tree;
        let is_post = |class: &str| class.contains("tweet") || class.ends_with("-embed");
        let mut parts = tree.children(quote).skip_while(|&id| tree.tag(id) != Tag::P).skip(1);
        let first = parts.find(|&id| !tree.is_blank(id)).filter(|&id| tree.is_text(id))?;
        if !tree.any_class(quote, is_post) || self.marks.has_kept(first) {
            return None;
        }
        let mut run = Run::default();
        for id in std::iter::successors(Some(first), |&id| tree.next(id)) {
            self.inner(id, &mut run, Read::All);
        }
        let span = run.span;
        let text = trimmed(run.finish().inlines);
        let content = Content::Paragraph { text };
        Some(Block { content, role: Role::Caption, span })
    }

    fn has_picture(&self, id: NodeId) -> bool {
        self.tree.subtree(id).any(|id| self.tree.tag(id) == Tag::Img)
    }

    /// Whether an element without the name is a figure: a picture and its caption, nothing else.
    pub(super) fn is_figure(&self, id: NodeId) -> bool {
        let tree = self.tree;
        if !self.marks.has_media(id)
            || !matches!(tree.tag(id), Tag::Div | Tag::Section | Tag::P | Tag::Dl | Tag::Table)
            || tree.subtree(id).len() > NODES
            || tree.elements(id).count() > 6
        {
            return false;
        }
        let Some(caption) = self.caption_of(id) else { return false };
        let mut after = tree.subtree_end(caption)..tree.subtree_end(id);
        // All other text is in no block. Several boxes with pictures or captions are a gallery.
        self.marks.kept(id) == self.marks.kept(caption)
            && self.has_picture(id)
            && (tree.parent(caption) == id
                || !after.any(|id| tree.tag(id) == Tag::Img || has_caption(tree, id)))
    }

    /// Makes the last block, a picture, a figure if a paragraph names itself its caption; whether it
    /// does.
    pub(super) fn captions_last(&self, id: NodeId, out: &mut Out) -> bool {
        let is_picture = |text: &Inlines| {
            matches!(&text.inlines[..], [Inline { content: InlineContent::Picture { .. }, .. }])
        };
        let last = out.blocks.last_mut().filter(
            |last| matches!(&last.content, Content::Paragraph { text } if is_picture(text)),
        );
        let Some(last) = last.filter(|_| has_caption(self.tree, id)) else { return false };
        let line = self.caption_line(id, out.read);
        let content = std::mem::replace(&mut last.content, Content::Rule);
        let blocks = vec![Block { content, role: last.role, span: last.span }];
        last.content = Content::Figure { blocks, caption: line.text };
        last.span = last.span.with(self.span_of(id));
        true
    }
}

/// A block without the title of its picture, if the caption begins with the same words.
pub(super) fn untitled(mut block: Block, caption: &str) -> Block {
    if let Content::Paragraph { text } = &mut block.content
        && let Some(first) = text.inlines.first_mut()
    {
        let picture = match &mut first.content {
            InlineContent::Link { text, .. } => {
                text.inlines.first_mut().map(|own| &mut own.content)
            }
            own => Some(own),
        };
        if let Some(InlineContent::Picture { title, .. }) = picture {
            *title = title.take().filter(|title| !caption.trim().starts_with(title.as_str()));
        }
    }
    block
}

/// Whether a class names the number of a figure, which begins a caption that belongs together.
fn is_number(class: &str) -> bool {
    matches!(class, "caption-number" | "fig-label" | "ltx_tag_figure" | "ltx_tag_table")
}

pub(super) fn has_caption(tree: &Tree<'_>, id: NodeId) -> bool {
    tree.has_sign(id, CAPTION)
        && (tree.any_class(id, is_caption)
            // AsciiDoc.
            || tree.has_class(id, "title") && tree.has_class(tree.parent(id), "imageblock"))
}

fn is_caption(class: &str) -> bool {
    let class = class.to_ascii_lowercase();
    class.split(['-', '_']).any(|word| matches!(word, "caption" | "figcaption"))
        || class.ends_with("caption")
}
