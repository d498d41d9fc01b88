//! What the walk knows, and what it makes.

use std::cell::RefCell;
use std::collections::HashSet;

use super::links::Links;
use super::marks::Marks;
use super::run::Run;
use super::tabs::Tabs;
use crate::body::notes::Notes;
use crate::body::{Block, Content, Inline, InlineContent, Inlines};
use crate::document::{Document, Role, Span};
use crate::html::tree::{NodeId, Tree};

/// What of the text is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Read {
    /// What was kept.
    #[default]
    Kept,
    /// All of it: of a caption, which belongs to its picture, and of a note, which belongs to its
    /// mark.
    All,
}

/// The state of the walk.
pub(super) struct Assembly<'t, 'a> {
    pub(super) tree: &'t Tree<'a>,
    pub(super) marks: &'t Marks,
    pub(super) links: &'t Links<'t>,
    pub(super) roles: &'t [Role],
    pub(super) notes: Notes,
    pub(super) tabs: Tabs,
    /// Addresses of the pictures so far, without their sizes.
    pub(super) shown: RefCell<HashSet<String>>,
    /// Whether places in the tree are places in the caller's source.
    pub(super) sourced: bool,
    /// Of a tree of the whole page: for each element around the part that holds all kept text, its
    /// child that leads there.
    path: Vec<(NodeId, NodeId)>,
}

/// The text of an element as one run.
#[derive(Debug, Default)]
pub(super) struct Line {
    pub(super) text: Inlines,
    pub(super) span: Span,
}

/// Blocks in the making, with the run of text at their end.
#[derive(Debug, Default)]
pub(super) struct Out {
    pub(super) blocks: Vec<Block>,
    pub(super) run: Run,
    /// Inline elements around blocks, outermost first.
    pub(super) wrappers: Vec<InlineContent>,
    /// Blocks around these.
    pub(super) depth: usize,
    /// What of the text is read.
    pub(super) read: Read,
    /// The element that the last block, a list, was made of.
    pub(super) list: Option<NodeId>,
}

impl<'t, 'a> Assembly<'t, 'a> {
    pub(super) fn new(
        tree: &'t Tree<'a>,
        marks: &'t Marks,
        links: &'t Links<'t>,
        roles: &'t [Role],
        document: &Document,
    ) -> Self {
        let notes = Notes::of(tree);
        let shown = RefCell::default();
        let sourced = document.places.is_empty();
        let path = if sourced { Vec::new() } else { path_to_kept(tree, marks) };
        let part = path.last().map_or(0..tree.len() as NodeId, |(_, part)| tree.subtree(*part));
        let tabs = Tabs::of(tree, marks, part);
        Self { tree, marks, links, roles, notes, tabs, shown, sourced, path }
    }

    /// The only child of an element that is read, if the element is around all kept text.
    pub(super) fn next_on_path(&self, id: NodeId) -> Option<NodeId> {
        if self.path.is_empty() {
            return None;
        }
        let index = self.path.binary_search_by_key(&id, |(around, _)| *around).ok()?;
        self.path.get(index).map(|(_, next)| *next)
    }

    /// Where a node stands in the caller's source.
    pub(super) fn span_of(&self, id: NodeId) -> Span {
        if self.sourced { self.tree.place(id) } else { Span::default() }
    }

    /// Whether a node is a note, or is left out with one.
    pub(super) fn is_note(&self, id: NodeId) -> bool {
        self.notes.note(id).is_some() || self.notes.skip(id)
    }

    /// Whether a node is white space, no part of a note, and no line of verse.
    pub(super) fn is_space(&self, id: NodeId, run: &Run) -> bool {
        self.tree.is_white(id) && self.notes.is_empty() && !run.keeps_lines
    }

    /// Whether a formula is read.
    pub(super) fn shows_formula(&self, id: NodeId, read: Read) -> bool {
        self.has_text(id, read) || self.marks.formula_belongs(self.tree, id)
    }

    /// Whether text inside a node is read.
    pub(super) fn has_text(&self, id: NodeId, read: Read) -> bool {
        read == Read::All || self.marks.has_kept(id)
    }
}

/// The elements around the innermost block-level one that holds all kept text, each with its child that
/// leads there. What stands outside of them is not read; a tree made of a source does not have it.
fn path_to_kept(tree: &Tree<'_>, marks: &Marks) -> Vec<(NodeId, NodeId)> {
    let all = marks.kept(0);
    let (mut path, mut blocks, mut around) = (Vec::new(), 0, 0);
    while marks.shown.get(around).is_none()
        && let Some(next) = tree.elements(around).find(|&id| marks.kept(id) == all)
    {
        path.push((around, next));
        if tree.is_block(next) {
            blocks = path.len();
        }
        around = next;
    }
    path.truncate(blocks);
    path
}

impl Out {
    /// An empty one for what stands inside a block of this one.
    pub(super) fn inner(&self) -> Self {
        Self {
            wrappers: self.wrappers.clone(),
            depth: self.depth + 1,
            read: self.read,
            ..Self::default()
        }
    }

    /// Adds a block around others; nothing if there are no others.
    pub(super) fn hold(&mut self, blocks: Vec<Block>, content: impl FnOnce(Vec<Block>) -> Content) {
        let (Some(first), Some(last)) = (blocks.first(), blocks.last()) else { return };
        let role = if first.role == Role::Standfirst { first.role } else { Role::Body };
        let span = Span::new(first.span.start, last.span.end);
        self.blocks.push(Block { content: content(blocks), role, span });
    }

    /// A text inside the inline elements around this block.
    pub(super) fn wrapped(&self, text: Inlines) -> Inlines {
        let mut text = text;
        for wrapper in self.wrappers.iter().rev() {
            let mut content = wrapper.clone();
            if let InlineContent::Link { text: inner, .. }
            | InlineContent::Styled { text: inner, .. } = &mut content
            {
                *inner = text;
            }
            text = Inlines { inlines: vec![Inline::of(content)] };
        }
        text
    }
}
