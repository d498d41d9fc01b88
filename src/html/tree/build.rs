//! Builds a tree node by node, with the standard's implied end tags.
//!
//! Left out: formatting elements are not opened again after a block that closed them, and
//! nothing is moved out of a table; the readers that make the blocks leave out the same.

use super::super::tags::{self, CLOSES_P, Class, IMPLIED, LIST_SCOPE, SCOPE, TABLE, VOID};
use super::{Data, NONE, Node, NodeId, Tree};
use crate::document::Tag;

/// Elements that may be open at once; deeper ones become siblings of the last, so that no text is
/// lost. Real pages nest some 60 deep; the walk that makes the body is recursive and takes up to
/// 4 KB of stack for each level.
const DEEPEST: usize = 96;
/// Open elements that a search looks at.
const REACH: usize = 128;

/// Adds nodes to a tree.
#[derive(Debug)]
pub(super) struct Builder<'a> {
    pub(super) tree: Tree<'a>,
    /// The open elements, the root first.
    open: Vec<NodeId>,
    /// How many of them are SVG or MathML.
    foreign: u32,
    /// Elements opened past [`DEEPEST`].
    overflow: u32,
}

impl<'a> Builder<'a> {
    pub(super) fn new() -> Self {
        let mut builder =
            Self { tree: Tree::default(), open: Vec::with_capacity(32), foreign: 0, overflow: 0 };
        let root = Node {
            parent: 0,
            next: NONE,
            first: NONE,
            last: NONE,
            tag: Tag::Body,
            start: 0,
            end: u32::MAX,
            data: Data::Tag(""),
        };
        builder.tree.nodes.push(root);
        builder.open.push(0);
        builder
    }

    /// Adds a node at the end of the innermost open element.
    pub(super) fn add(&mut self, tag: Tag, start: u32, end: u32, data: Data<'a>) -> NodeId {
        let id = self.tree.nodes.len() as NodeId;
        let parent = self.open.last().copied().unwrap_or(0);
        let Some(node) = self.tree.nodes.get_mut(parent as usize) else { return id };
        let before = std::mem::replace(&mut node.last, id);
        if before == NONE {
            node.first = id;
        } else if let Some(before) = self.tree.nodes.get_mut(before as usize) {
            before.next = id;
        }
        let (next, first, last) = (NONE, NONE, NONE);
        self.tree.nodes.push(Node { parent, next, first, last, tag, start, end, data });
        id
    }

    /// Adds an element and opens it.
    pub(super) fn open(&mut self, tag: Tag, start: u32, data: Data<'a>) {
        let id = self.add(tag, start, start, data);
        if self.open.len() < DEEPEST {
            self.open.push(id);
            self.foreign += u32::from(matches!(tag, Tag::Svg | Tag::Math));
        } else {
            self.overflow += 1;
        }
    }

    /// Closes the innermost open element, as a walk through a tree does.
    pub(super) fn close_innermost(&mut self, end: u32) {
        if self.overflow > 0 {
            self.overflow -= 1;
        } else {
            self.close_to(self.depth(), end);
        }
    }

    /// Whether SVG or MathML is open.
    pub(super) fn is_foreign(&self) -> bool {
        self.foreign > 0
    }

    /// Number of open elements, without the root.
    pub(super) fn depth(&self) -> usize {
        self.open.len() - 1
    }

    /// A start tag in HTML: closes what it implies the end of, then adds the element, and opens it
    /// unless it has no content.
    pub(super) fn start(&mut self, tag: Tag, start: u32, data: Data<'a>) {
        let class = tags::class(tag);
        self.make_room(tag, class, start);
        if class & VOID != 0 {
            self.add(tag, start, start, data);
        } else {
            self.open(tag, start, data);
        }
    }

    /// Closes what the start of an element ends.
    fn make_room(&mut self, tag: Tag, class: Class, at: u32) {
        // The elements whose end the start tag implies, and what a search for them does not pass.
        let (ended, bounds): (&[Tag], Class) = match tag {
            Tag::Li => (&[Tag::Li], LIST_SCOPE | SCOPE),
            Tag::Dd | Tag::Dt => (&[Tag::Dd, Tag::Dt], LIST_SCOPE | SCOPE),
            Tag::Td | Tag::Th => (&[Tag::Td, Tag::Th], 0),
            Tag::Tr => (&[Tag::Tr, Tag::Caption], 0),
            Tag::Tbody | Tag::Thead | Tag::Tfoot => {
                (&[Tag::Tbody, Tag::Thead, Tag::Tfoot, Tag::Caption], 0)
            }
            Tag::Option => (&[Tag::Option], SCOPE),
            Tag::Rt | Tag::Rp => (&[Tag::Rt, Tag::Rp], SCOPE),
            Tag::A => (&[Tag::A], SCOPE),
            _ if tag.heading_level().is_some() => {
                (&[Tag::H1, Tag::H2, Tag::H3, Tag::H4, Tag::H5, Tag::H6], SCOPE | LIST_SCOPE)
            }
            _ => (&[], 0),
        };
        if !ended.is_empty() {
            let inside_table = class & TABLE != 0 && tag != Tag::Table;
            let found = self.find(|open, class| {
                if ended.contains(&open) {
                    Some(true)
                } else if inside_table && open == Tag::Table
                    || class & bounds != 0
                    || tag == Tag::Li && class & CLOSES_P != 0 && !is_transparent(open)
                {
                    Some(false)
                } else {
                    None
                }
            });
            if let Some(depth) = found {
                self.close_to(depth, at);
            }
        }
        if class & CLOSES_P != 0 {
            let p = self.find(|open, class| match open {
                Tag::P => Some(true),
                Tag::Button => Some(false),
                _ if class & SCOPE != 0 => Some(false),
                _ => None,
            });
            if let Some(depth) = p {
                self.close_to(depth, at);
            }
        }
    }

    /// An end tag; `end` is the offset after it.
    pub(super) fn end(&mut self, tag: Tag, name: &[u8], at: u32, end: u32) {
        let class = tags::class(tag);
        let tree = &self.tree;
        let bounded = !matches!(tag, Tag::Table | Tag::Template);
        let is = |id: NodeId, open: Tag| {
            open == tag
                && (tag != Tag::Other || tree.name(id).as_bytes().eq_ignore_ascii_case(name))
                || tag.heading_level().is_some() && open.heading_level().is_some()
        };
        let inline = class & tags::BLOCK == 0 && tag != Tag::Other;
        let found =
            self.open.iter().enumerate().skip(1).rev().take(REACH).find_map(|(depth, &id)| {
                let open = tree.tag(id);
                let class_of = tags::class(open);
                if is(id, open) {
                    return Some(Some(depth));
                }
                let stops = class_of & SCOPE != 0 && class & TABLE == 0 && bounded
                    || open == Tag::Table && tag != Tag::Table && class & TABLE != 0
                    || inline && class_of & tags::BLOCK != 0;
                stops.then_some(None)
            });
        if let Some(depth) = found.flatten() {
            self.close_to(depth + 1, at);
            self.close_to(depth, end);
        }
    }

    /// Closes all open elements from a depth on; they end at an offset.
    pub(super) fn close_to(&mut self, depth: usize, end: u32) {
        while self.open.len() > depth.max(1) {
            let Some(id) = self.open.pop() else { break };
            if let Some(node) = self.tree.nodes.get_mut(id as usize) {
                node.end = end;
                self.foreign -= u32::from(matches!(node.tag, Tag::Svg | Tag::Math));
            }
        }
    }

    /// The depth of the innermost open element that the test accepts, unless it refuses one before.
    fn find(&self, test: impl Fn(Tag, Class) -> Option<bool>) -> Option<usize> {
        let open = self.open.iter().enumerate().skip(1).rev().take(REACH);
        open.map(|(depth, &id)| {
            let tag = self.tree.tag(id);
            (depth, test(tag, tags::class(tag)))
        })
        .find_map(|(depth, found)| found.map(|found| found.then_some(depth)))
        .flatten()
    }
}

/// Whether a list item may end an item across the element: `<li><div><li>`.
fn is_transparent(tag: Tag) -> bool {
    matches!(tag, Tag::Address | Tag::Div | Tag::P | Tag::Li) || tags::class(tag) & IMPLIED != 0
}
