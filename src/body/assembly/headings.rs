//! Headings.

use super::paragraphs::{extent, trimmed};
use super::run::Run;
use super::set_off;
use super::state::{Assembly, Out};
use crate::body::{Block, Content, Inline, InlineContent, Inlines, Style};
use crate::document::{Role, Tag};
use crate::html::tree::NodeId;

/// Nodes of a heading of which one may have the name that a link to it has.
const NEAR: usize = 16;

impl Assembly<'_, '_> {
    /// A heading.
    pub(super) fn heading(&self, id: NodeId, tag: Tag, out: &mut Out) {
        // A button beside the text copies or folds.
        let mut run = Run::default();
        for child in self.tree.children(id) {
            let beside =
                self.tree.tag(child) == Tag::Button && self.marks.kept(child) < self.marks.kept(id);
            if !beside {
                self.inner(child, &mut run, out.read);
            }
        }
        let (role, span) = (run.role, run.span);
        let line = trimmed(run.finish().inlines);
        if line.is_blank() {
            return;
        }
        let stated = || self.tree.attr(id, "aria-level")?.trim().parse().ok();
        // The first level is the title's.
        let level = tag.heading_level().or_else(stated).unwrap_or(2).clamp(2, 6);
        let text = without_strong(self.without_permalink(id, line));
        let role = role.unwrap_or(Role::Heading);
        let (text, others) = if out.depth == 0 { set_off::parts(text) } else { (text, Vec::new()) };
        let mut texts = others;
        texts.insert(0, text);
        // Pictures stand below the words.
        texts.sort_by_key(has_no_words);
        let alone = texts.len() == 1;
        for text in texts {
            let span = if alone { span } else { extent(&text) };
            let has_words = !has_no_words(&text);
            let text = out.wrapped(text);
            let content = match has_words && role != Role::Standfirst {
                true => Content::Heading { level, text },
                false => Content::Paragraph { text },
            };
            let role = if has_words { role } else { Role::Body };
            out.blocks.push(Block { content, role, span });
        }
    }

    /// The text of a heading, without the link around all of it that leads to the heading itself.
    fn without_permalink(&self, heading: NodeId, text: Inlines) -> Inlines {
        let [Inline { content: InlineContent::Link { url, .. }, .. }] = &text.inlines[..] else {
            return text;
        };
        let Some(target) = self.links.inside(url) else { return text };
        let tree = self.tree;
        let around = tree.ancestors(heading).take(2);
        let mut own = tree.subtree(heading).take(NEAR).chain(around);
        // Docsify: `#/guide?id=times`.
        let leads_to = |id: &str| {
            target.strip_suffix(id).is_some_and(|rest| rest.is_empty() || rest.ends_with("?id="))
        };
        let is_own = own.any(|id| tree.attr(id, "id").is_some_and(|id| leads_to(&id)));
        match text.inlines.into_iter().next().map(|inline| inline.content) {
            Some(InlineContent::Link { text, .. }) if is_own => text,
            Some(content) => Inlines { inlines: vec![Inline::of(content)] },
            None => Inlines::default(),
        }
    }
}

/// The text of a heading that is strong as a whole, as headings are, without saying so again.
pub(super) fn without_strong(mut text: Inlines) -> Inlines {
    while let [
        Inline { content: InlineContent::Styled { style: Style::Strong, text: inner }, .. },
    ] = &mut text.inlines[..]
    {
        text = std::mem::take(inner);
    }
    if let [Inline { content: InlineContent::Link { text: inner, .. }, .. }] = &mut text.inlines[..]
    {
        *inner = without_strong(std::mem::take(inner));
    }
    text
}

/// Whether a text is pictures alone.
fn has_no_words(text: &Inlines) -> bool {
    set_off::has_picture(text) && text.to_string().trim().is_empty()
}

/// Whether a block is a short heading, such as "Notes".
pub(super) fn is_label(block: &Block) -> bool {
    match &block.content {
        Content::Heading { text, .. } => text.to_string().split_whitespace().count() <= 3,
        _ => false,
    }
}
