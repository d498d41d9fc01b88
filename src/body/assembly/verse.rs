//! Verse, whose lines the source or the elements tell, and the signs between two parts of a text.

use super::state::{Assembly, Out};
use crate::body::Content;
use crate::document::Tag;
use crate::html::tree::NodeId;

/// Nodes of a `<pre>` among which code is looked for.
const MOST_NODES: usize = 400;
/// Nodes of a dropped block that are looked at.
const NEAR: usize = 4;
/// Bytes of the longest line of signs.
const LONGEST: usize = 24;

impl Assembly<'_, '_> {
    /// Whether a `<pre>` holds verse and no code: by its class, or that of the box around it.
    pub(super) fn is_verse(&self, id: NodeId) -> bool {
        let tree = self.tree;
        let names = |id| tree.any_class(id, names_verse);
        tree.tag(id) == Tag::Pre
            && self.marks.has_kept(id)
            && (names(id) || names(tree.parent(id)))
            && tree.subtree(id).take(MOST_NODES).all(|id| tree.tag(id) != Tag::Code)
    }

    /// Verse whose lines are those of the source.
    pub(super) fn verse(&self, id: NodeId, out: &mut Out) {
        self.flush(out);
        out.run.keeps_lines = true;
        self.children(id, out);
        self.flush(out);
    }

    /// Whether an element holds lines of verse, each in an element of its own.
    pub(super) fn is_verse_in_elements(&self, id: NodeId) -> bool {
        // Without a class that may mean lines, nothing can be found.
        self.marks.code && self.tree.elements(id).nth(1).is_some() && self.are_lines(id)
    }

    /// Whether an element holds lines and nothing else.
    fn are_lines(&self, id: NodeId) -> bool {
        let tree = self.tree;
        let is_line = |id: NodeId| {
            matches!(tree.tag(id), Tag::Div | Tag::P)
                && tree.any_class(id, |class| class.split(['-', '_']).any(|word| word == "line"))
        };
        tree.children(id).all(|id| if tree.is_text(id) { tree.is_blank(id) } else { is_line(id) })
    }

    /// Lines of verse, each in an element; one without text ends a verse.
    pub(super) fn verse_in_elements(&self, id: NodeId, out: &mut Out) {
        for line in self.tree.elements(id) {
            if !self.tree.elements(line).any(|id| self.marks.has_block(id)) {
                self.verse_line(line, out);
            } else if self.are_lines(line) && self.is_flat(line) {
                // Lines that are indented further.
                self.tree.elements(line).for_each(|line| self.verse_line(line, out));
            } else {
                self.node(line, out);
            }
        }
    }

    /// Whether no element in an element holds blocks.
    fn is_flat(&self, id: NodeId) -> bool {
        let mut inner = self.tree.elements(id).flat_map(|line| self.tree.elements(line));
        !inner.any(|id| self.marks.has_block(id))
    }

    fn verse_line(&self, line: NodeId, out: &mut Out) {
        if !self.is_note(line) {
            self.inlines(line, &mut out.run, out.read);
            out.run.line_break();
        }
    }

    /// Adds the rule that a dropped block of signs is: three asterisks between two scenes.
    pub(super) fn divider(&self, id: NodeId, out: &mut Out) {
        let tree = self.tree;
        let end = tree.subtree_end(id);
        if out.depth > 0 || tree.place(id).len() > 16 * LONGEST || end > id + NEAR as NodeId {
            return;
        }
        let text = tree.text_inside(id);
        if is_divider(text.trim()) && self.marks.formula_belongs(tree, id) {
            out.blocks.push(Content::Rule.into());
        }
    }
}

fn names_verse(class: &str) -> bool {
    let is_name =
        |word: &str| matches!(word, "verse" | "verseblock" | "poem" | "poetry" | "lyrics");
    class == "preformatted-block" || class.split(['-', '_']).any(is_name)
}

/// Whether a line sets two parts of a text apart.
pub(super) fn is_divider(line: &str) -> bool {
    if line.is_empty() || line.len() > LONGEST {
        return false;
    }
    let mut signs = line.chars().filter(|c| !c.is_whitespace());
    let count = signs.clone().count();
    signs.clone().all(|c| matches!(c, '⁂' | '❦' | '❧'))
        || count >= 3 && signs.all(|c| "*•·~∗#◆-–—_=".contains(c))
}
