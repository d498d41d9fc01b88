//! A note, before and after it has a label.

use crate::html::tree::NodeId;

use super::marks::Mark;

/// A note and the marks that refer to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::body) struct Note {
    /// As the page shows it where that is short and no other note's, else a number. Unique.
    pub(in crate::body) label: String,
    /// Siblings in order that make up what it says: one element as a rule.
    pub(in crate::body) body: Vec<NodeId>,
    /// The outermost elements of the marks that refer to it, in order.
    pub(in crate::body) references: Vec<NodeId>,
}

/// The notes of a tree and what goes with them.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) notes: Vec<Note>,
    pub(super) containers: Vec<NodeId>,
    pub(super) skipped: Vec<NodeId>,
    pub(super) cuts: Vec<(NodeId, usize)>,
    pub(super) end_cuts: Vec<(NodeId, usize)>,
}

/// A note before it has a label.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// What its marks show.
    pub(super) mark: Mark,
    pub(super) body: Vec<NodeId>,
    pub(super) references: Vec<NodeId>,
}
