//! What is known of the notes of a tree, by node.

use crate::html::tree::{NodeId, Tree};

use super::note::{Found, Note};
use super::pairs;

/// The notes of a tree.
#[derive(Debug, Default)]
pub(in crate::body) struct Notes {
    notes: Vec<Note>,
    /// Marks and parts of notes with the index of their note, sorted.
    references: Vec<(NodeId, u32)>,
    bodies: Vec<(NodeId, u32)>,
    /// Sorted.
    containers: Vec<NodeId>,
    skipped: Vec<NodeId>,
    cuts: Vec<(NodeId, usize)>,
    end_cuts: Vec<(NodeId, usize)>,
}

impl Notes {
    /// Pairs the notes of a tree with the marks that refer to them.
    pub(in crate::body) fn of(tree: &Tree<'_>) -> Self {
        let Some(mut found) = pairs::find(tree) else { return Self::default() };
        let (mut references, mut bodies) = (Vec::new(), Vec::new());
        for (note, index) in found.notes.iter().zip(0..) {
            references.extend(note.references.iter().map(|&id| (id, index)));
            bodies.extend(note.body.iter().map(|&id| (id, index)));
        }
        references.sort_unstable();
        bodies.sort_unstable();
        found.containers.sort_unstable();
        found.skipped.sort_unstable();
        found.cuts.sort_unstable();
        found.end_cuts.sort_unstable();
        let Found { notes, containers, skipped, cuts, end_cuts } = found;
        Self { notes, references, bodies, containers, skipped, cuts, end_cuts }
    }

    /// Whether the page has no notes, and nothing is left out as part of one.
    pub(in crate::body) fn is_empty(&self) -> bool {
        self.notes.is_empty() && self.skipped.is_empty()
    }

    /// The label of the note that an element refers to.
    pub(in crate::body) fn reference(&self, id: NodeId) -> Option<&str> {
        self.label(&self.references, id)
    }

    /// The label of the note that a node makes up, alone or with its siblings.
    pub(in crate::body) fn note(&self, id: NodeId) -> Option<&str> {
        self.label(&self.bodies, id)
    }

    /// Whether an element holds notes and nothing else but headings and rules.
    pub(in crate::body) fn container(&self, id: NodeId) -> bool {
        self.containers.binary_search(&id).is_ok()
    }

    /// Whether a node is part of a mark or a note but says nothing: a link back, a number that is
    /// repeated, a switch, a comma between two marks.
    pub(in crate::body) fn skip(&self, id: NodeId) -> bool {
        self.skipped.binary_search(&id).is_ok()
    }

    /// How many bytes at the start of a text repeat the number of its note.
    pub(in crate::body) fn cut(&self, id: NodeId) -> usize {
        bytes(&self.cuts, id)
    }

    /// How many bytes at the end of a text are a bracket that opens before a link back.
    pub(in crate::body) fn end_cut(&self, id: NodeId) -> usize {
        bytes(&self.end_cuts, id)
    }

    /// The notes, in the order of the first marks that refer to them.
    pub(in crate::body) fn iter(&self) -> impl Iterator<Item = &Note> {
        self.notes.iter()
    }

    fn label(&self, nodes: &[(NodeId, u32)], id: NodeId) -> Option<&str> {
        let at = nodes.binary_search_by_key(&id, |&(id, _)| id).ok()?;
        let &(_, note) = nodes.get(at)?;
        self.notes.get(note as usize).map(|note| &*note.label)
    }
}

fn bytes(cuts: &[(NodeId, usize)], id: NodeId) -> usize {
    let at = cuts.binary_search_by_key(&id, |&(id, _)| id);
    at.ok().and_then(|at| cuts.get(at)).map_or(0, |&(_, bytes)| bytes)
}
