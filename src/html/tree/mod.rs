//! A part of a page as a tree, with all attributes.
//!
//! Classifying needs no tree; what stands inside the kept blocks (links, pictures, formulas, code)
//! does. So once the blocks are chosen, the part of the page that holds them is read again, into
//! this tree: from the source by the scanner, or from the `scraper::Html` that the caller holds.
//! What was dropped is left out where a whole element was.

mod build;
mod look;
mod read;
mod signs;
mod start_tag;

use std::borrow::Cow;

use scraper::node::Element;

use super::class_words::{hides, hides_from_sight};
pub(crate) use super::names::Names;
use super::tags;
use crate::document::{Span, Tag, attribute, blank_prefix, is_blank};
use crate::text::entities;
pub(crate) use look::Kind;
pub(crate) use read::{Wanted, most_nodes, of_dom, of_source};
use signs::WHITE;
pub(crate) use signs::{Signs, UNSEEN};
use start_tag::StartTag;

/// Index of a node in its [`Tree`].
pub(crate) type NodeId = u32;

/// No node.
pub(super) const NONE: NodeId = NodeId::MAX;

/// Elements and texts in document order. The root, index 0, stands for what encloses the part.
#[derive(Debug, Default)]
pub(crate) struct Tree<'a> {
    pub(super) nodes: Vec<Node<'a>>,
    /// Elements whose content was left out, in order.
    pub(super) left_out: Vec<NodeId>,
}

/// An element or a text.
#[derive(Debug)]
pub(super) struct Node<'a> {
    pub(super) parent: NodeId,
    pub(super) next: NodeId,
    pub(super) first: NodeId,
    pub(super) last: NodeId,
    /// Of an element, its tag.
    pub(super) tag: Tag,
    /// Where it starts in the source: of an element, its `<`. Of a page that came as a tree, the
    /// number of bytes of text before it.
    pub(super) start: u32,
    /// Where it ends: of an element, after its end tag or before what implied its end.
    pub(super) end: u32,
    /// What its classes may say of it.
    pub(super) signs: Signs,
    pub(super) data: Data<'a>,
}

/// Pages have as many nodes as a sixteenth of their bytes at the worst.
const _: () = assert!(size_of::<Node<'static>>() <= 56);

/// What a node was read from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Data<'a> {
    /// A text.
    Text(&'a str),
    /// A text whose character references are unresolved.
    Raw(&'a str),
    /// An element, by its start tag.
    Tag(StartTag<'a>),
    /// An element of a `scraper::Html`, and the names of its attributes.
    Element(&'a Element, Names),
}

/// How an element says that it is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Hidden {
    /// By a class: it is for screen readers, say, or on paper only.
    FromSight,
    /// By the attribute `hidden`, or by its own style sheet.
    Whole,
}

impl<'a> Tree<'a> {
    /// Number of nodes.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether nothing was read.
    pub(crate) fn is_empty(&self) -> bool {
        self.nodes.len() < 2
    }

    /// The elements whose content was left out, in order.
    pub(crate) fn left_out(&self) -> &[NodeId] {
        &self.left_out
    }

    /// Whether an element starts and ends a block of text.
    pub(crate) fn is_block(&self, id: NodeId) -> bool {
        tags::class(self.tag(id)) & tags::BLOCK != 0
    }

    /// Whether an element shows something other than text: a picture, a film, a formula.
    pub(crate) fn is_media(&self, id: NodeId) -> bool {
        let tag = self.tag(id);
        tags::class(tag) & tags::MEDIA != 0
            || matches!(tag, Tag::Math | Tag::Script)
            || tag == Tag::Other && (self.name(id).contains('-') || self.is(id, "oembed"))
    }

    /// Whether text inside an element is not shown.
    pub(crate) fn is_unread(&self, id: NodeId) -> bool {
        let tag = self.tag(id);
        tags::class(tag) & tags::SKIP != 0
            && !(tag == Tag::Template && self.has_attr(id, "shadowrootmode"))
            || matches!(tag, Tag::Script | Tag::Style | Tag::Head)
    }

    /// Whether an element says of itself that it is not shown, and how.
    pub(crate) fn hides(&self, id: NodeId) -> Option<Hidden> {
        const HIDING: Names = Names::of(&["hidden", "style"]);
        if !self.may_have(id, HIDING) && !self.has_sign(id, UNSEEN) {
            return None;
        }
        let said = self.attrs(id).filter_map(|(name, value)| match name.len() {
            6 => name.eq_ignore_ascii_case("hidden").then_some(Hidden::Whole),
            5 if name.eq_ignore_ascii_case("style") => {
                hides(value, self.is_tag(id)).then_some(Hidden::Whole)
            }
            5 if name.eq_ignore_ascii_case("class") => {
                hides_from_sight(&self.resolved(id, value)).then_some(Hidden::FromSight)
            }
            _ => None,
        });
        said.max()
    }

    /// Whether a text is ASCII white space alone, as between two tags.
    #[inline]
    pub(crate) fn is_white(&self, id: NodeId) -> bool {
        self.nodes.get(id as usize).is_some_and(|node| {
            node.signs & WHITE != 0 && matches!(node.data, Data::Text(_) | Data::Raw(_))
        })
    }

    /// Whether a text is white space alone.
    pub(crate) fn is_blank(&self, id: NodeId) -> bool {
        if self.is_white(id) {
            return true;
        }
        match self.nodes.get(id as usize).map(|node| node.data) {
            Some(Data::Text(text)) => is_blank(text),
            Some(Data::Raw(text)) => {
                let at = blank_prefix(text);
                at == text.len()
                    || text.as_bytes().get(at) == Some(&b'&')
                        && is_blank(&resolved(text, entities::push_text))
            }
            _ => false,
        }
    }

    /// The children of a node, in order.
    pub(crate) fn children(&self, of: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let mut next = self.nodes.get(of as usize).map_or(NONE, |node| node.first);
        std::iter::from_fn(move || {
            let node = self.nodes.get(next as usize)?;
            Some(std::mem::replace(&mut next, node.next))
        })
    }

    /// The children that show something: elements, and texts that are not blank.
    pub(crate) fn shown(&self, of: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.children(of).filter(|&id| !self.is_blank(id))
    }

    /// The children that are elements.
    pub(crate) fn elements(&self, of: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.children(of).filter(|&id| !self.is_text(id))
    }

    /// The nodes inside a node in document order, itself first. Those of one subtree follow one
    /// another, as they were read.
    pub(crate) fn subtree(&self, of: NodeId) -> std::ops::Range<NodeId> {
        of..self.subtree_end(of)
    }

    /// The first node in document order that does not stand inside a node.
    pub(crate) fn subtree_end(&self, of: NodeId) -> NodeId {
        let mut id = of;
        while let Some(node) = self.nodes.get(id as usize) {
            if node.next != NONE {
                return node.next;
            }
            if id == node.parent {
                break;
            }
            id = node.parent;
        }
        self.nodes.len() as NodeId
    }

    /// The nodes around a node, innermost first.
    pub(crate) fn ancestors(&self, of: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let mut id = of;
        std::iter::from_fn(move || {
            let parent = self.nodes.get(id as usize)?.parent;
            if parent == id {
                return None;
            }
            id = parent;
            Some(id)
        })
    }

    /// The node around a node; the root's is the root.
    pub(crate) fn parent(&self, of: NodeId) -> NodeId {
        self.nodes.get(of as usize).map_or(0, |node| node.parent)
    }

    /// The node that follows a node inside the same parent.
    pub(crate) fn next(&self, of: NodeId) -> Option<NodeId> {
        self.nodes.get(of as usize).map(|node| node.next).filter(|&next| next != NONE)
    }

    /// Whether a node is a text.
    pub(crate) fn is_text(&self, id: NodeId) -> bool {
        self.nodes
            .get(id as usize)
            .is_some_and(|node| matches!(node.data, Data::Text(_) | Data::Raw(_)))
    }

    /// The tag of an element; `Tag::Other` for a text, and for names that are not in the table.
    pub(crate) fn tag(&self, id: NodeId) -> Tag {
        self.nodes.get(id as usize).map_or(Tag::Other, |node| node.tag)
    }

    /// The name of an element as written: `mrow`, `MJX-CONTAINER`. Empty for a text.
    pub(crate) fn name(&self, id: NodeId) -> &'a str {
        match self.nodes.get(id as usize).map(|node| node.data) {
            Some(Data::Tag(tag)) => attribute::name(tag.source),
            Some(Data::Element(element, _)) => element.name(),
            _ => "",
        }
    }

    /// Whether an element has the name, in any case.
    pub(crate) fn is(&self, id: NodeId, name: &str) -> bool {
        self.name(id).eq_ignore_ascii_case(name)
    }

    /// The value of an attribute, its character references resolved. `name` in lower case.
    #[inline]
    pub(crate) fn attr(&self, id: NodeId, name: &str) -> Option<Cow<'a, str>> {
        if self.may_have(id, Names::named(name)) { self.value(id, name) } else { None }
    }

    #[inline(never)]
    fn value(&self, id: NodeId, name: &str) -> Option<Cow<'a, str>> {
        match self.nodes.get(id as usize)?.data {
            Data::Tag(tag) => tag.attr(name).map(|v| resolved(v, entities::push_attribute)),
            Data::Element(element, _) => element.attr(name).map(Cow::Borrowed),
            Data::Text(_) | Data::Raw(_) => None,
        }
    }

    /// The value of an attribute as it stands in the source.
    pub(crate) fn raw_attr(&self, id: NodeId, name: &str) -> Option<&'a str> {
        match self.nodes.get(id as usize)?.data {
            Data::Tag(tag) if tag.names.meet(Names::named(name)) => tag.attr(name),
            Data::Element(element, _) => element.attr(name),
            _ => None,
        }
    }

    /// The value of an attribute of an element, as it stands in the source, with its character
    /// references resolved. Those of a `scraper::Html` are.
    pub(crate) fn resolved(&self, id: NodeId, value: &'a str) -> Cow<'a, str> {
        if self.is_tag(id) { resolved(value, entities::push_attribute) } else { value.into() }
    }

    /// Whether an element was read from a source.
    fn is_tag(&self, id: NodeId) -> bool {
        self.nodes.get(id as usize).is_some_and(|node| matches!(node.data, Data::Tag(_)))
    }

    /// Whether an element may have an attribute of a set. Without, it has none.
    #[inline]
    pub(crate) fn may_have(&self, id: NodeId, names: Names) -> bool {
        match self.nodes.get(id as usize).map(|node| &node.data) {
            Some(Data::Tag(tag)) => tag.names.meet(names),
            Some(Data::Element(_, own)) => own.meet(names),
            _ => false,
        }
    }

    /// All attributes of an element in order: their names as written, and their values, references
    /// not [resolved](Self::resolved). Cheaper than to ask for several of them.
    pub(crate) fn attrs(&self, id: NodeId) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let (tag, element) = match self.nodes.get(id as usize).map(|node| node.data) {
            Some(Data::Tag(tag)) => (tag.source, None),
            Some(Data::Element(element, _)) => ("", Some(element)),
            _ => ("", None),
        };
        attribute::all(tag).chain(element.into_iter().flat_map(Element::attrs))
    }

    /// Whether an element has the attribute.
    pub(crate) fn has_attr(&self, id: NodeId, name: &str) -> bool {
        self.attr(id, name).is_some()
    }

    /// Whether an element has the class.
    pub(crate) fn has_class(&self, id: NodeId, class: &str) -> bool {
        self.attr(id, "class").is_some_and(|all| all.split_ascii_whitespace().any(|c| c == class))
    }

    /// Whether one of the element's classes passes the test.
    pub(crate) fn any_class(&self, id: NodeId, mut test: impl FnMut(&str) -> bool) -> bool {
        self.attr(id, "class").is_some_and(|all| all.split_ascii_whitespace().any(&mut test))
    }

    /// A text's characters with references resolved, white space as in the source. Empty for an
    /// element.
    pub(crate) fn text(&self, id: NodeId) -> Cow<'a, str> {
        let text = match self.nodes.get(id as usize).map(|node| node.data) {
            Some(Data::Raw(text)) => resolved(text, entities::push_text),
            Some(Data::Text(text)) => Cow::Borrowed(text),
            _ => Cow::Borrowed(""),
        };
        // The standard's parser drops NUL, and makes one line end of each kind of them.
        if memchr::memchr2(b'\0', b'\r', text.as_bytes()).is_some() {
            Cow::Owned(text.replace('\0', "").replace("\r\n", "\n").replace('\r', "\n"))
        } else {
            text
        }
    }

    /// All text inside a node, hidden or not, white space as in the source.
    pub(crate) fn text_inside(&self, id: NodeId) -> String {
        self.subtree(id).map(|id| self.text(id)).collect()
    }

    /// Where a node stands: bytes of the source, or of the page's text for a page that came as a
    /// tree.
    pub(crate) fn place(&self, id: NodeId) -> Span {
        let node = self.nodes.get(id as usize);
        node.map_or_else(Default::default, |n| Span::new(n.start, n.end))
    }

    /// The first element inside a node that passes the test, in document order.
    pub(crate) fn find(&self, of: NodeId, mut test: impl FnMut(NodeId) -> bool) -> Option<NodeId> {
        self.subtree(of).skip(1).find(|&id| !self.is_text(id) && test(id))
    }
}

/// A text, or an attribute's value, with its character references resolved: some of those without a
/// semicolon are references in text only.
fn resolved(text: &str, push: fn(&mut String, &str)) -> Cow<'_, str> {
    if memchr::memchr(b'&', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    push(&mut out, text);
    Cow::Owned(out)
}
