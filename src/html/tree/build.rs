//! Builds a tree node by node, with the standard's implied end tags.
//!
//! Left out: formatting elements are not opened again after a block that closed them, and
//! nothing is moved out of a table; the readers that make the blocks leave out the same.

use std::borrow::Cow;

use super::super::flow::{FOREIGN, Flags, INTEGRATION};
use super::super::foreign;
use super::super::tags::{
    self, CLOSES_P, CLOSES_SCOPE, Class, FORMATTING, IMPLIED, LIST_SCOPE, SCOPE, SPECIAL, TABLE,
    VOID,
};
use super::signs::{Signs, WHITE};
use super::start_tag::StartTag;
use super::{Data, NONE, Node, NodeId, Tree};
use crate::document::{Tag, ascii_blank_end};

/// Elements that may be open at once; deeper ones become siblings of the last, so that no text is
/// lost. Real pages nest some 60 deep; the walk that makes the body is recursive and takes up to
/// 4 KB of stack for each level.
const DEEPEST: usize = 96;
/// Open elements that all searches together may look at, for the tree and for each of its nodes; most
/// find what they look for among the innermost few.
const FREE_STEPS: usize = 1 << 18;
const STEPS_PER_NODE: usize = 32;
/// Open elements that a search looks at once these are spent.
const SHORT_WALK: usize = 8;

/// Adds nodes to a tree.
#[derive(Debug)]
pub(super) struct Builder<'a> {
    pub(super) tree: Tree<'a>,
    /// The open elements, the root first, and what is true of them.
    open: Vec<(NodeId, Flags)>,
    /// How many of the open elements, at most [`DEEPEST`], have each tag: most searches are for a tag
    /// that none has.
    of_tag: [u8; tags::COUNT],
    /// Elements opened past [`DEEPEST`].
    overflow: u32,
    /// Open elements looked at so far.
    steps: usize,
}

impl<'a> Builder<'a> {
    /// With room for so many nodes at first.
    pub(super) fn new(room: usize) -> Self {
        let tree = Tree { nodes: Vec::with_capacity(room), ..Tree::default() };
        let (open, of_tag) = (Vec::with_capacity(32), [0; tags::COUNT]);
        let mut builder = Self { tree, open, of_tag, overflow: 0, steps: 0 };
        let root = Node {
            parent: 0,
            next: NONE,
            first: NONE,
            last: NONE,
            tag: Tag::Body,
            start: 0,
            end: u32::MAX,
            signs: 0,
            data: Data::Tag(StartTag::bare("")),
        };
        builder.tree.nodes.push(root);
        builder.open.push((0, 0));
        builder
    }

    /// Adds a node at the end of the innermost open element.
    pub(super) fn add(&mut self, tag: Tag, start: u32, end: u32, data: Data<'a>) -> NodeId {
        let id = self.tree.nodes.len() as NodeId;
        let parent = self.open.last().map_or(0, |&(id, _)| id);
        let Some(node) = self.tree.nodes.get_mut(parent as usize) else { return id };
        let before = std::mem::replace(&mut node.last, id);
        if before == NONE {
            node.first = id;
        } else if let Some(before) = self.tree.nodes.get_mut(before as usize) {
            before.next = id;
        }
        let (next, first, last) = (NONE, NONE, NONE);
        let signs = match data {
            Data::Text("") | Data::Raw("") => 0,
            Data::Text(text) | Data::Raw(text)
                if ascii_blank_end(text.as_bytes(), 0) == text.len() =>
            {
                WHITE
            }
            Data::Text(_) | Data::Raw(_) => 0,
            _ => Signs::MAX,
        };
        self.tree.nodes.push(Node { parent, next, first, last, tag, start, end, signs, data });
        id
    }

    /// Adds an element without content; it ends with its start tag.
    pub(super) fn add_empty(&mut self, tag: Tag, start: u32, data: Data<'a>) {
        let end = match data {
            Data::Tag(tag) => start.saturating_add(tag.source.len() as u32 + 2),
            _ => start,
        };
        self.add(tag, start, end, data);
    }

    /// Adds an element and opens it.
    pub(super) fn open(&mut self, tag: Tag, start: u32, data: Data<'a>) {
        self.open_with(tag, start, data, foreign::root(tag));
    }

    fn open_with(&mut self, tag: Tag, start: u32, data: Data<'a>, flags: Flags) {
        let id = self.add(tag, start, start, data);
        if self.open.len() < DEEPEST {
            self.open.push((id, flags));
            self.of_tag[tag as usize] += 1;
        } else {
            self.overflow += 1;
        }
    }

    /// A start tag inside SVG or MathML; whether the element belongs to them. If not, it ends them.
    pub(super) fn foreign_start(
        &mut self,
        tag: Tag,
        name: &[u8],
        start: u32,
        data: Data<'a>,
        self_closing: bool,
    ) -> bool {
        let attribute = |name: &str| match data {
            Data::Tag(tag) => tag.attr(name),
            _ => None,
        };
        let font = || ["color", "face", "size"].iter().any(|name| attribute(name).is_some());
        if foreign::breaks_out(tag, font) {
            self.break_out(start);
            return false;
        }
        if self_closing {
            self.add_empty(tag, start, data);
        } else {
            let encoding = || attribute("encoding").map(Cow::Borrowed);
            let flags = foreign::inside(tag, name, self.flags(), encoding);
            self.open_with(tag, start, data, flags);
        }
        true
    }

    /// An end tag inside SVG or MathML; whether it was that of an element there.
    fn foreign_end(&mut self, tag: Tag, name: &[u8], at: u32, end: u32) -> bool {
        if matches!(tag, Tag::P | Tag::Br) {
            self.break_out(at);
            return false;
        }
        let found = self.find_node(|tree, (id, flags), _| {
            if flags & FOREIGN == 0 {
                Some(false)
            } else {
                is_named(tree, id, tag, name).then_some(true)
            }
        });
        let Some(depth) = found else { return false };
        self.close_to(depth + 1, at);
        self.close_to(depth, end);
        true
    }

    /// Closes SVG and MathML up to the HTML around or inside them.
    fn break_out(&mut self, at: u32) {
        while foreign::is_foreign(self.flags()) {
            self.close_to(self.depth(), at);
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

    /// Of the innermost open element.
    fn flags(&self) -> Flags {
        self.open.last().map_or(0, |&(_, flags)| flags)
    }

    /// Whether the innermost open element is SVG or MathML.
    pub(super) fn is_foreign(&self) -> bool {
        self.flags() & FOREIGN != 0
    }

    /// Whether a start tag that comes now is one of SVG or MathML.
    pub(super) fn expects_foreign(&self) -> bool {
        foreign::is_foreign(self.flags())
    }

    /// Number of open elements, without the root.
    pub(super) fn depth(&self) -> usize {
        self.open.len() - 1
    }

    /// A start tag in HTML: closes what it implies the end of, then adds the element, and opens it
    /// unless it has no content.
    pub(super) fn start(&mut self, tag: Tag, start: u32, data: Data<'a>) {
        let class = tags::class(tag);
        if class & TABLE != 0 && !self.close_to_table(tag, start) {
            return;
        }
        self.make_room(tag, class, start);
        if class & VOID != 0 {
            self.add_empty(tag, start, data);
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
            Tag::Option => (&[Tag::Option], SCOPE),
            Tag::Rt | Tag::Rp => (&[Tag::Rt, Tag::Rp], SCOPE),
            Tag::A => (&[Tag::A], SCOPE),
            Tag::Button => (&[Tag::Button], SCOPE),
            _ if tag.heading_level().is_some() => {
                (&[Tag::H1, Tag::H2, Tag::H3, Tag::H4, Tag::H5, Tag::H6], SCOPE | LIST_SCOPE)
            }
            _ => (&[], 0),
        };
        if ended.iter().any(|&tag| self.is_open(tag)) {
            let found = self.find(|open, class| {
                if ended.contains(&open) {
                    Some(true)
                } else if class & bounds != 0
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
        if class & CLOSES_P != 0 && self.is_open(Tag::P) {
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

    /// Closes what is open inside the innermost table, but not what the part may stand in: a section,
    /// a row, for a table a cell. Whether the part is read: outside tables it is not.
    fn close_to_table(&mut self, part: Tag, at: u32) -> bool {
        let table = self.find(|tag, _| match tag {
            Tag::Table => Some(true),
            Tag::Template => Some(false),
            Tag::Td | Tag::Th | Tag::Caption if part == Tag::Table => Some(false),
            _ => None,
        });
        let Some(table) = table else { return part == Tag::Table };
        let may_stand_in: &[Tag] = match part {
            Tag::Table => {
                self.close_to(table, at);
                return true;
            }
            Tag::Td | Tag::Th => &[Tag::Tbody, Tag::Thead, Tag::Tfoot, Tag::Tr],
            Tag::Tr => &[Tag::Tbody, Tag::Thead, Tag::Tfoot],
            Tag::Col => &[Tag::Colgroup],
            _ => &[],
        };
        let inside = self.open.iter().skip(table + 1);
        let keep = inside.take_while(|&&(id, _)| may_stand_in.contains(&self.tree.tag(id))).count();
        self.close_to(table + 1 + keep, at);
        true
    }

    /// An end tag; `end` is the offset after it.
    pub(super) fn end(&mut self, tag: Tag, name: &[u8], at: u32, end: u32) {
        if self.is_foreign() && self.foreign_end(tag, name, at, end) {
            return;
        }
        if let Some(&(id, _)) = self.open.get(1..).and_then(<[_]>::last)
            && is_named(&self.tree, id, tag, name)
        {
            return self.close_to(self.depth(), end);
        }
        let is_heading = tag.heading_level().is_some();
        if !is_heading && !self.is_open(tag) {
            return;
        }
        let class = tags::class(tag);
        let implied = matches!(tag, Tag::P | Tag::Li | Tag::Dd | Tag::Dt | Tag::Form);
        // What the end tag does not reach across.
        let bounds = match tag {
            Tag::Template => 0,
            _ if class & TABLE != 0 => 0,
            _ if class & FORMATTING != 0 => SCOPE | SPECIAL,
            _ if class & CLOSES_SCOPE != 0 || implied || is_heading => SCOPE,
            _ => SPECIAL,
        };
        let in_table = class & TABLE != 0;
        let found = self.find_node(|tree, (id, _), class| {
            let open = tree.tag(id);
            if is_named(tree, id, tag, name) || is_heading && open.heading_level().is_some() {
                return Some(true);
            }
            let stops =
                class & bounds != 0 || in_table && matches!(open, Tag::Table | Tag::Template);
            stops.then_some(false)
        });
        if let Some(depth) = found {
            self.close_to(depth + 1, at);
            self.close_to(depth, end);
        }
    }

    /// The end tag of a line break, which is read as a start tag.
    pub(super) fn line_break(&mut self, at: u32) {
        self.break_out(at);
        self.add(Tag::Br, at, at, Data::Tag(StartTag::bare("br")));
    }

    /// Closes all open elements from a depth on; they end at an offset.
    pub(super) fn close_to(&mut self, depth: usize, end: u32) {
        while self.open.len() > depth.max(1) {
            let Some((id, _)) = self.open.pop() else { break };
            if let Some(node) = self.tree.nodes.get_mut(id as usize) {
                node.end = end;
                self.of_tag[node.tag as usize] -= 1;
            }
        }
    }

    /// Whether an element with the tag is open.
    fn is_open(&self, tag: Tag) -> bool {
        self.of_tag[tag as usize] > 0
    }

    /// The depth of the innermost open element that the test accepts, unless it refuses one before.
    fn find(&mut self, test: impl Fn(Tag, Class) -> Option<bool>) -> Option<usize> {
        self.find_node(|tree, (id, _), class| test(tree.tag(id), class))
    }

    /// The same for a test of the element itself and its flags. The class has the bounds of a scope
    /// where HTML begins inside SVG or MathML.
    fn find_node(
        &mut self,
        test: impl Fn(&Tree<'a>, (NodeId, Flags), Class) -> Option<bool>,
    ) -> Option<usize> {
        let tree = &self.tree;
        let spent = self.steps > FREE_STEPS + STEPS_PER_NODE * tree.nodes.len();
        let longest = if spent { SHORT_WALK } else { DEEPEST };
        let mut steps = 0;
        let mut open = self.open.iter().enumerate().skip(1).rev().take(longest);
        let found = open.find_map(|(depth, &(id, flags))| {
            steps += 1;
            let bounds = if flags & INTEGRATION == 0 { 0 } else { SCOPE };
            let class = tags::class(tree.tag(id)) | bounds;
            test(tree, (id, flags), class).map(|found| found.then_some(depth))
        });
        self.steps += steps;
        found.flatten()
    }
}

/// Whether an element has the tag or, where that is of no use, the name.
fn is_named(tree: &Tree<'_>, id: NodeId, tag: Tag, name: &[u8]) -> bool {
    tree.tag(id) == tag
        && (tag != Tag::Other || tree.name(id).as_bytes().eq_ignore_ascii_case(name))
}

/// Whether a list item may end an item across the element: `<li><div><li>`.
fn is_transparent(tag: Tag) -> bool {
    matches!(tag, Tag::Address | Tag::Div | Tag::P | Tag::Li) || tags::class(tag) & IMPLIED != 0
}
