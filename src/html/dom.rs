//! A tree that the caller holds into the same blocks.

use std::borrow::Cow;

use ego_tree::{NodeId, NodeRef};
use scraper::node::Element;
use scraper::{ElementRef, Html, Node, Selector};

use super::attrs::{Attrs, Name};
use super::flow::{Flags, HUSHED, MATH, hushes};
use super::stack::Stack;
use super::tags::{self, BLOCK, VOID};
use super::{fallback, head, scan};
use crate::document::{Document, Limits, Tag, tag_key};

/// Reads a tree. Elements that match a selector of `drop` are left out; if there are
/// selectors to `keep`, only the text of elements that match one is read. What the page
/// declares of itself is read in either case, but not from inside a dropped element.
pub(crate) fn read(html: &Html, keep: &[Selector], drop: &[Selector], limits: &Limits) -> Document {
    let mut walker = Walker {
        stack: Stack::new(limits, 0, false),
        attrs: Attrs::new(false),
        links: Vec::new(),
        selectors: Selectors::new(keep, drop),
    };
    walk(html.tree.root(), &mut walker);
    if keep.is_empty() { fallback::finish(walker.stack, "", limits) } else { walker.stack.finish() }
}

/// What is done with the nodes of a tree.
pub(super) trait Visitor<'a> {
    /// Takes a node; whether its children are to be visited. The others are left already.
    fn enter(&mut self, node: NodeRef<'a, Node>) -> bool;

    /// Undoes what `enter` did for a node whose children were visited.
    fn leave(&mut self, node: NodeRef<'a, Node>);
}

/// Visits all nodes in order, without recursion: trees may be any depth.
pub(super) fn walk<'a>(root: NodeRef<'a, Node>, visitor: &mut impl Visitor<'a>) {
    let mut node = root;
    loop {
        let is_open = visitor.enter(node);
        if let Some(child) = node.first_child().filter(|_| is_open) {
            node = child;
            continue;
        }
        if is_open {
            visitor.leave(node);
        }
        // On to the next node after this one's subtree, leaving those that end here.
        node = loop {
            if node == root {
                return;
            }
            if let Some(next) = node.next_sibling() {
                break next;
            }
            let Some(parent) = node.parent() else { return };
            visitor.leave(parent);
            node = parent;
        };
    }
}

/// Selectors that say what of a page is read.
pub(super) struct Selectors<'s> {
    keep: &'s [Selector],
    drop: &'s [Selector],
    /// Open elements that match a selector to keep.
    kept: Vec<NodeId>,
}

impl<'s> Selectors<'s> {
    pub(super) fn new(keep: &'s [Selector], drop: &'s [Selector]) -> Self {
        Self { keep, drop, kept: Vec::new() }
    }

    /// Whether an element is left out.
    pub(super) fn drops(&self, node: NodeRef<'_, Node>) -> bool {
        is_selected(node, self.drop)
    }

    /// Whether the text at this place is read.
    pub(super) fn reads_text(&self) -> bool {
        self.keep.is_empty() || !self.kept.is_empty()
    }

    /// Enters an element; whether it is one to keep.
    pub(super) fn enter(&mut self, node: NodeRef<'_, Node>) -> bool {
        let is_kept = is_selected(node, self.keep);
        if is_kept {
            self.kept.push(node.id());
        }
        is_kept
    }

    /// Leaves an element; whether it is one to keep.
    pub(super) fn leave(&mut self, node: NodeRef<'_, Node>) -> bool {
        self.kept.pop_if(|kept| *kept == node.id()).is_some()
    }
}

struct Walker<'a, 's> {
    stack: Stack<'a>,
    attrs: Attrs<'a>,
    /// What the open link was before each open `<a>`.
    links: Vec<u32>,
    selectors: Selectors<'s>,
}

impl<'a> Visitor<'a> for Walker<'a, '_> {
    fn enter(&mut self, node: NodeRef<'a, Node>) -> bool {
        match node.value() {
            Node::Text(text) => {
                if self.selectors.reads_text() {
                    self.stack.flow.text(&text.text, 0, 0);
                    self.stack.flow.at += text.text.len() as u32;
                }
                false
            }
            Node::Element(element) => self.enter_element(node, element),
            Node::Document | Node::Fragment => true,
            _ => false,
        }
    }

    fn leave(&mut self, node: NodeRef<'a, Node>) {
        let Some(element) = node.value().as_element() else { return };
        let html = is_html(element);
        let tag = Tag::of(element.name().as_bytes());
        if self.selectors.leave(node) {
            self.stack.flow.boundary();
        }
        if html && matches!(tag, Tag::Html | Tag::Head | Tag::Body | Tag::Frameset | Tag::Colgroup)
        {
            return;
        }
        self.stack.flow.close();
        if tag == Tag::A && html {
            self.stack.flow.link = self.links.pop().unwrap_or(0);
        }
    }
}

impl<'a> Walker<'a, '_> {
    /// Takes an element; whether its children are to be visited.
    fn enter_element(&mut self, node: NodeRef<'a, Node>, element: &'a Element) -> bool {
        let tag = Tag::of(element.name().as_bytes());
        let class = tags::class(tag);
        let html = is_html(element);
        if self.selectors.drops(node) {
            if class & BLOCK != 0 && html {
                self.stack.flow.boundary();
            }
            return false;
        }
        self.read_attrs(element, html && tag == Tag::Other);
        if html && matches!(tag, Tag::Noscript | Tag::Noframes) && self.read_fallback(node, tag) {
            return false;
        }
        let reads_text = self.selectors.reads_text();
        let attrs = &self.attrs;
        let flow = &mut self.stack.flow;
        match tag {
            Tag::Html if html => head::language(&mut flow.document().head, attrs),
            Tag::Body if html => flow.body(attrs),
            Tag::Head | Tag::Frameset | Tag::Colgroup if html => {}
            Tag::Script | Tag::Style | Tag::Title | Tag::Iframe | Tag::Noembed if html => {
                flow.raw(tag, attrs, text_of(node));
                return false;
            }
            _ if html && class & VOID != 0 => {
                let matters = reads_text || matches!(tag, Tag::Meta | Tag::Link | Tag::Base);
                if matters {
                    self.stack.flow.void(tag, &self.attrs, 0);
                }
                return false;
            }
            Tag::Noscript | Tag::Noframes if html => flow.open(tag, 0, 0, attrs),
            _ => {
                let flags = flags_of(element);
                let hushed = is_hushed(element, tag);
                flow.open(tag, 0, flags, attrs);
                if hushed {
                    flow.close();
                    return false;
                }
                if tag == Tag::A && html {
                    self.links.push(flow.link);
                    flow.link = flow.next_link(attrs);
                }
            }
        }
        if self.selectors.enter(node) {
            self.stack.flow.boundary();
        }
        true
    }

    /// Reads what is inside `<noscript>` or `<noframes>` if it is text: a parser that would run scripts leaves the
    /// markup there so. Whether it is.
    fn read_fallback(&mut self, node: NodeRef<'a, Node>, tag: Tag) -> bool {
        let Some(Node::Text(text)) = node.first_child().map(|child| child.value()) else {
            return false;
        };
        let content: &str = &text.text;
        let at = self.stack.flow.at;
        let is_needed = tag == Tag::Noscript || !self.stack.flow.has_text();
        if self.selectors.reads_text() && is_needed && !tags::is_escaped_markup(content) {
            self.stack.enclosed(tag, &self.attrs, |stack| {
                scan::scan(content, at, true, stack);
            });
        }
        self.stack.flow.at = at + content.len() as u32;
        true
    }

    /// Reads the attributes of an element; of one whose name the standard does not have, the name, too.
    fn read_attrs(&mut self, element: &'a Element, is_other: bool) {
        self.attrs.clear();
        for (name, value) in element.attrs() {
            if let Some(known) = Name::keyed(tag_key(name.as_bytes()), name.as_bytes()) {
                if known == Name::Date {
                    self.attrs.push_date(name);
                }
                self.attrs.push(known, value);
            }
        }
        if is_other && element.name().contains('-') {
            self.attrs.push_name(element.name());
        }
    }
}

/// Whether one of the selectors matches an element.
fn is_selected(node: NodeRef<'_, Node>, selectors: &[Selector]) -> bool {
    let matches = |element| selectors.iter().any(|selector| selector.matches(&element));
    !selectors.is_empty() && ElementRef::wrap(node).is_some_and(matches)
}

fn is_html(element: &Element) -> bool {
    // A tree built by hand may have no namespaces.
    let namespace: &str = &element.name.ns;
    namespace.is_empty() || namespace == "http://www.w3.org/1999/xhtml"
}

/// Whether nothing of an element is read. Its text does not count in the places of what follows.
pub(super) fn is_hushed(element: &Element, tag: Tag) -> bool {
    flags_of(element) & HUSHED != 0 || hushes(tag, element.attr("shadowrootmode").is_some())
}

/// What the namespace of an element says.
fn flags_of(element: &Element) -> Flags {
    let namespace: &str = &element.name.ns;
    match element.name() {
        _ if namespace != "http://www.w3.org/1998/Math/MathML" => 0,
        "annotation" | "annotation-xml" => MATH | HUSHED,
        _ => MATH,
    }
}

/// The text right inside an element; a parser leaves raw text in one piece.
fn text_of<'a>(node: NodeRef<'a, Node>) -> Cow<'a, str> {
    let mut texts = node.children().filter_map(|child| match child.value() {
        Node::Text(text) => Some::<&str>(&text.text),
        _ => None,
    });
    let Some(first) = texts.next() else { return Cow::Borrowed("") };
    let mut all = Cow::Borrowed(first);
    for text in texts {
        all.to_mut().push_str(text);
    }
    all
}
