//! Notes, which follow the body.

use super::headings::is_label;
use super::state::{Assembly, Out, Read};
use crate::body::{Block, Content};
use crate::document::{Role, Span, Tag};
use crate::html::tree::NodeId;

impl Assembly<'_, '_> {
    /// Adds what is left of an element that holds notes: they follow the body.
    pub(super) fn around_notes(&self, id: NodeId, out: &mut Out) {
        self.flush(out);
        // Nothing is left below their heading.
        if out.blocks.last().is_some_and(is_label) {
            out.blocks.pop();
        }
        let before = out.blocks.len();
        self.children(id, out);
        self.flush(out);
        // A line that sets the notes off sets nothing off now.
        if out.blocks.len() == before + 1
            && matches!(out.blocks.last().map(|block| &block.content), Some(Content::Rule))
        {
            out.blocks.pop();
        }
    }

    /// The notes that kept text refers to. They are part of the text if one of them was kept.
    pub(super) fn notes(&self, blocks: &mut Vec<Block>) {
        let is_kept = |body: &[NodeId]| body.iter().any(|&id| self.marks.has_kept(id));
        let any = self.notes.iter().any(|note| is_kept(&note.body));
        for note in self.notes.iter() {
            let referred =
                |&id: &NodeId| self.marks.has_kept(id) || self.marks.belongs(self.tree, id);
            if !note.references.iter().any(referred) {
                continue;
            }
            // Of a note that was chosen in part, that part.
            let read = if is_kept(&note.body) { Read::Kept } else { Read::All };
            let role = if any { Role::Body } else { Role::Other };
            let mut out = Out { depth: 1, read, ..Out::default() };
            for &id in &note.body {
                let inline = self.tree.is_text(id) || !self.tree.is_block(id);
                if inline {
                    self.inlines_of_note(id, &mut out)
                } else {
                    self.children(id, &mut out)
                }
                if !inline {
                    self.flush(&mut out);
                }
            }
            self.flush(&mut out);
            let (Some(first), Some(last)) = (out.blocks.first(), out.blocks.last()) else {
                continue;
            };
            let span = Span::new(first.span.start, last.span.end);
            let content = Content::Note { label: note.label.clone(), blocks: out.blocks };
            blocks.push(Block { content, role, span });
        }
    }

    /// Adds a piece of a note that is part of a line.
    fn inlines_of_note(&self, id: NodeId, out: &mut Out) {
        // The pieces of a note are marked as its own, so that they are not asked about again.
        if self.tree.is_text(id) {
            self.words(id, &mut out.run, out.read);
        } else if self.tree.tag(id) == Tag::Span {
            self.inlines(id, &mut out.run, out.read);
        } else {
            self.element(id, &mut out.run, out.read);
        }
    }
}
