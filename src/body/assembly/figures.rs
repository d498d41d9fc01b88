//! Figures and frames.

use super::state::{Assembly, Line, Out, Read};
use crate::body::callout;
use crate::body::{Block, Content, Inlines};
use crate::document::{Role, Tag};
use crate::html::tree::NodeId;

/// Nodes of a box among which the quotation that it holds begins.
const NEAR: usize = 16;
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
        let read = if kept { Read::Kept } else { Read::All };
        let shows = blocks.iter().any(|block| block.role != Role::Caption);
        let line = match caption {
            Some(caption) if kept || shows && self.marks.belongs(self.tree, id) => {
                self.line(caption, read)
            }
            _ => Line::default(),
        };
        if line.text.is_blank() {
            out.blocks.extend(blocks);
            return;
        }
        let role = if kept { Role::Body } else { Role::Caption };
        let span = if self.span_of(id).is_empty() { line.span } else { self.span_of(id) };
        out.blocks.push(Block {
            content: Content::Figure { blocks, caption: line.text },
            role,
            span,
        });
    }

    /// Adds what stands in an element except for some parts of it.
    fn except(&self, parent: NodeId, parts: &[NodeId], out: &mut Out) {
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
        let title = found.title.map(|title| self.line(title, Read::All).text).unwrap_or_default();
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

    /// The caption of a figure.
    fn caption_of(&self, id: NodeId) -> Option<NodeId> {
        let tree = self.tree;
        // Not that of a figure inside, as in a gallery.
        let own = |caption: NodeId| {
            let mut around = tree.ancestors(caption);
            around.find(|&inner| tree.tag(inner) == Tag::Figure || inner == id) == Some(id)
        };
        tree.find(id, |id| tree.tag(id) == Tag::Figcaption && own(id))
            .or_else(|| tree.find(id, |id| tree.any_class(id, is_caption) && !self.has_picture(id)))
    }

    /// Whether a box without the name is a quotation, as forums draw them: not one around most of the
    /// body, or around a quotation that has the name.
    pub(super) fn is_quote(&self, id: NodeId) -> bool {
        let tree = self.tree;
        tree.any_class(id, |class| QUOTES.contains(&class))
            && self.marks.kept(id) <= self.marks.kept(0) / 2
            && !tree.subtree(id).take(NEAR).any(|id| tree.tag(id) == Tag::Blockquote)
    }

    /// Who said what a quotation says, if the line that ends it was not kept.
    pub(super) fn attribution(&self, quote: NodeId) -> Option<Block> {
        let tree = self.tree;
        let last = tree.elements(quote).last()?;
        if !matches!(tree.tag(last), Tag::Footer | Tag::Cite) || self.marks.has_kept(last) {
            return None;
        }
        let line = self.line(last, Read::All);
        let text = line.text.to_string();
        let is_name = text.len() <= LONGEST_NAME
            && (tree.tag(last) == Tag::Cite && !text.trim().is_empty()
                || text.starts_with(['—', '–', '―']));
        let content = Content::Paragraph { text: line.text };
        is_name.then_some(Block { content, role: Role::Body, span: line.span })
    }

    fn has_picture(&self, id: NodeId) -> bool {
        self.tree.subtree(id).any(|id| self.tree.tag(id) == Tag::Img)
    }

    /// Whether an element without the name is a figure: a picture and its caption, nothing else.
    pub(super) fn is_figure(&self, id: NodeId) -> bool {
        let tree = self.tree;
        if !self.marks.has_media(id) || !matches!(tree.tag(id), Tag::Div | Tag::Section | Tag::P) {
            return false;
        }
        let children = tree.elements(id).count();
        if children > 6 {
            return false;
        }
        let caption = tree.elements(id).find(|&child| tree.any_class(child, is_caption));
        let Some(caption) = caption.filter(|&caption| !self.has_picture(caption)) else {
            return false;
        };
        // All other text is in no block.
        let outside = tree.children(id).filter(|&child| child != caption);
        let mut pictures = false;
        for child in outside {
            pictures |= self.has_picture(child);
            if self.marks.has_kept(child) {
                return false;
            }
        }
        pictures
    }

    /// A frame: a film or a post of another site.
    pub(super) fn embed(&self, id: NodeId, out: &mut Out) {
        let tree = self.tree;
        let source = || {
            let source = tree.find(id, |id| tree.tag(id) == Tag::Source)?;
            tree.attr(source, "src")
        };
        let named =
            ["src", "data-src", "data-lazy-src"].iter().find_map(|name| tree.attr(id, name));
        let Some(src) = named.or_else(source).filter(|src| !src.trim().is_empty()) else { return };
        let Some(url) = self.links.resolve(&src) else { return };
        let shown = matches!(tree.tag(id), Tag::Video | Tag::Audio)
            || tree.has_attr(id, "allowfullscreen")
            || SITES.iter().any(|site| url.contains(site));
        if !shown || !self.marks.belongs(tree, id) {
            return;
        }
        let title = tree.attr(id, "title").map(|title| super::pictures::folded(&title));
        let title = title.filter(|title| !title.is_empty());
        let span = self.span_of(id);
        out.blocks.push(Block { content: Content::Embed { url, title }, role: Role::Body, span });
    }
}

/// Classes of boxes that are quotations.
const QUOTES: &[&str] = &["quote", "bbcode_quote", "quotemain", "quotebox", "quoted"];

/// Sites whose frames show films, posts or sound; those of any other are advertising or tools.
const SITES: &[&str] = &[
    "youtube.com/embed",
    "youtube-nocookie.com/embed",
    "player.vimeo.com",
    "dailymotion.com/embed",
    "platform.twitter.com",
    "instagram.com/p/",
    "tiktok.com/embed",
    "facebook.com/plugins",
    "open.spotify.com/embed",
    "w.soundcloud.com",
    "bandcamp.com/EmbeddedPlayer",
    "bilibili.com",
    "codepen.io",
    "codesandbox.io",
    "jsfiddle.net",
    "archive.org/embed",
    "ted.com",
    "maps.google",
    "google.com/maps",
];

fn is_caption(class: &str) -> bool {
    let class = class.to_ascii_lowercase();
    class.split(['-', '_']).any(|word| matches!(word, "caption" | "figcaption"))
        || class.ends_with("caption")
}
