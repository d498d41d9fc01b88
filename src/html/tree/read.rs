//! Reads a part of a page into a tree.

use ego_tree::{NodeId as ElementId, NodeRef};
use scraper::node::Element;
use scraper::{Html, Node as HtmlNode, Selector};

use super::super::dom::{Selectors, Visitor, is_hushed, walk};
use super::super::scan::scan;
use super::super::sink::{Content, Sink, Start};
use super::super::tags::{self, VOID};
use super::super::xml::Syntax;
use super::build::Builder;
use super::start_tag::StartTag;
use super::{Data, Names, Tree};
use crate::document::{Span, Tag};

/// What part of a page is wanted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    /// The element that encloses it, as [`Container::source`](crate::document::Container) gives
    /// its place.
    pub(crate) part: Span,
    /// Nodes that are read at most.
    pub(crate) nodes: usize,
    /// Elements inside it that nothing was kept of, in order and not nested.
    pub(crate) left_out: Vec<Span>,
    /// The elements around the part, outermost first.
    pub(crate) around: Vec<Tag>,
}

/// The nodes that a source has at most: a start tag makes one, and the text after a tag another.
pub(crate) fn most_nodes(source: &str) -> usize {
    let bytes = source.as_bytes();
    let tags = memchr::memchr_iter(b'<', bytes);
    tags.map(|at| if bytes.get(at + 1) == Some(&b'/') { 1 } else { 2 }).sum()
}

/// Reads a part of a source.
pub(crate) fn of_source<'a>(source: &'a str, wanted: &Wanted) -> Tree<'a> {
    let part = wanted.part;
    let Some(text) = source.get(part.range()) else { return Tree::default() };
    let mut reader = Reader {
        builder: Builder::new(wanted.nodes + wanted.around.len() + 2),
        left_out: wanted.left_out.iter(),
        resume: None,
        end_of_part: part.end,
        syntax: Syntax::of(source),
    };
    for &tag in &wanted.around {
        reader.builder.open(tag, part.start, Data::Tag(StartTag::bare(tag.name())));
    }
    scan(text, part.start, false, &mut reader);
    reader.builder.close_to(0, part.end);
    reader.builder.tree
}

/// The scanner's tags and texts, into a tree.
struct Reader<'a, 'w> {
    builder: Builder<'a>,
    /// What is left out of the rest.
    left_out: std::slice::Iter<'w, Span>,
    resume: Option<usize>,
    end_of_part: u32,
    syntax: Syntax<'a>,
}

impl<'a> Reader<'a, '_> {
    fn text(&mut self, text: &'a str, at: u32, raw: bool) {
        if !text.is_empty() {
            let end = at.saturating_add(text.len() as u32);
            let data = if raw { Data::Raw(text) } else { Data::Text(text) };
            self.builder.add(Tag::Other, at, end, data);
        }
    }
}

impl<'a> Sink<'a> for Reader<'a, '_> {
    fn attributes(&self) -> usize {
        0
    }

    fn blank(&mut self) -> bool {
        false
    }

    fn text(&mut self, text: &'a str, at: u32, plain: bool) {
        Self::text(self, text, at, !plain);
    }

    fn start(&mut self, tag: Tag, name: &[u8], start: &Start<'_, 'a>) {
        let data = Data::Tag(StartTag::of(start.source, start.attrs));
        let is_foreign = self.builder.expects_foreign()
            && self.builder.foreign_start(tag, name, start.at, data, start.self_closing);
        if is_foreign {
            return;
        }
        // The standard knows of one misspelling.
        let image = tag == Tag::Other && name.eq_ignore_ascii_case(b"image");
        let tag = if image { Tag::Img } else { tag };
        if matches!(tag, Tag::Svg | Tag::Math) {
            if start.self_closing {
                self.builder.add_empty(tag, start.at, data);
            } else {
                self.builder.open(tag, start.at, data);
            }
            return;
        }
        if matches!(tag, Tag::Html | Tag::Head | Tag::Body) {
            return;
        }
        self.builder.start(tag, start.at, data);
        while let Some(next) =
            self.left_out.as_slice().first().filter(|next| next.start <= start.at)
        {
            if next.start == start.at {
                self.resume = Some(next.end as usize);
                let id = self.builder.tree.nodes.len().saturating_sub(1) as u32;
                self.builder.tree.left_out.push(id);
            }
            self.left_out.next();
        }
    }

    fn end(&mut self, tag: Tag, name: &[u8], at: u32) {
        if tag == Tag::Br {
            self.builder.line_break(at);
            return;
        }
        // End tags are taken to have no white space inside, as in `</p >`: nearly none has.
        let len = if tag == Tag::Other { name.len() } else { tag.name().len() } as u32;
        self.builder.end(tag, name, at, at.saturating_add(len + 3).min(self.end_of_part));
    }

    fn raw(&mut self, tag: Tag, start: &Start<'_, 'a>, content: Content<'a>) {
        if matches!(tag, Tag::Style | Tag::Title) {
            return;
        }
        let depth = self.builder.depth();
        self.builder.open(tag, start.at, Data::Tag(StartTag::of(start.source, start.attrs)));
        if tag == Tag::Script {
            Self::text(self, content.text, content.at, false);
        }
        let end = content.at.saturating_add(content.text.len() as u32);
        self.builder.close_to(depth + 1, end);
    }

    fn noscript(&mut self, tag: Tag, start: &Start<'_, 'a>, content: Content<'a>, nested: bool) {
        if nested {
            return;
        }
        let depth = self.builder.depth();
        self.builder.open(tag, start.at, Data::Tag(StartTag::of(start.source, start.attrs)));
        scan(content.text, content.at, true, self);
        let end = content.at.saturating_add(content.text.len() as u32);
        self.builder.close_to(depth + 1, end);
    }

    fn is_foreign(&self) -> bool {
        self.builder.is_foreign()
    }

    fn expects_foreign(&self) -> bool {
        self.builder.expects_foreign()
    }

    fn syntax(&mut self) -> &mut Syntax<'a> {
        &mut self.syntax
    }

    fn resume(&mut self) -> Option<usize> {
        self.resume.take()
    }
}

/// Reads a tree that the caller holds, but not elements that match a selector of `drop`; if there
/// are selectors to `keep`, only the text of elements that match one.
pub(crate) fn of_dom<'a>(html: &'a Html, keep: &[Selector], drop: &[Selector]) -> Tree<'a> {
    let selectors = Selectors::new(keep, drop);
    let mut walker = Walker { builder: Builder::new(0), selectors, hushed: None, at: 0 };
    walk(html.tree.root(), &mut walker);
    walker.builder.tree
}

/// The nodes of a tree that the caller holds.
struct Walker<'a, 's> {
    builder: Builder<'a>,
    selectors: Selectors<'s>,
    /// The outermost open element of which the document has no text.
    hushed: Option<ElementId>,
    /// Bytes of text before the node, as [`Document::places`](crate::document::Document::places) counts
    /// them.
    at: u32,
}

impl<'a> Visitor<'a> for Walker<'a, '_> {
    fn enter(&mut self, node: NodeRef<'a, HtmlNode>) -> bool {
        match node.value() {
            HtmlNode::Text(text) => {
                if self.selectors.reads_text() {
                    let text: &'a str = &text.text;
                    let len = if self.hushed.is_some() { 0 } else { text.len() as u32 };
                    let end = self.at.saturating_add(len);
                    self.builder.add(Tag::Other, self.at, end, Data::Text(text));
                    self.at = end;
                }
                false
            }
            HtmlNode::Element(element) => self.enter_element(node, element),
            HtmlNode::Document | HtmlNode::Fragment => true,
            _ => false,
        }
    }

    fn leave(&mut self, node: NodeRef<'a, HtmlNode>) {
        if node.value().is_element() {
            self.selectors.leave(node);
            self.hushed = self.hushed.filter(|&hushed| hushed != node.id());
            self.builder.close_innermost(self.at);
        }
    }
}

impl<'a> Walker<'a, '_> {
    /// Adds an element; whether its children are to be visited.
    fn enter_element(&mut self, node: NodeRef<'a, HtmlNode>, element: &'a Element) -> bool {
        if self.selectors.drops(node) {
            return false;
        }
        let tag = Tag::of(element.name().as_bytes());
        if tag == Tag::Head {
            self.at = self.at.saturating_add(bytes_in_head(node));
        }
        if matches!(tag, Tag::Head | Tag::Style | Tag::Title) {
            return false;
        }
        let names = element.attrs().map(|(name, _)| Names::named(name));
        let data = Data::Element(element, names.fold(Names::default(), Names::with));
        if tags::class(tag) & VOID != 0 {
            self.builder.add(tag, self.at, self.at, data);
            return false;
        }
        self.builder.open(tag, self.at, data);
        self.selectors.enter(node);
        let is_raw = matches!(tag, Tag::Iframe | Tag::Noembed);
        if self.hushed.is_none() && (is_raw || is_hushed(element, tag)) {
            self.hushed = Some(node.id());
        }
        match node.first_child().map(|child| child.value()) {
            Some(HtmlNode::Text(text)) if matches!(tag, Tag::Script | Tag::Noscript) => {
                self.add_content(tag, &text.text);
                self.leave(node);
                false
            }
            _ => true,
        }
    }

    /// Adds what is inside `<script>` or `<noscript>` if it is text.
    fn add_content(&mut self, tag: Tag, text: &'a str) {
        if tag == Tag::Script {
            self.builder.add(Tag::Other, self.at, self.at, Data::Text(text));
            return;
        }
        // A parser that would run scripts leaves the markup inside as text.
        let mut reader = Reader {
            builder: std::mem::replace(&mut self.builder, Builder::new(0)),
            left_out: [].iter(),
            resume: None,
            end_of_part: u32::MAX,
            syntax: Syntax::default(),
        };
        let depth = reader.builder.depth();
        scan(text, self.at, true, &mut reader);
        self.at += text.len() as u32;
        reader.builder.close_to(depth + 1, self.at);
        self.builder = reader.builder;
    }
}

/// Bytes of the text in a `<head>` that stands before that of the page.
fn bytes_in_head(head: NodeRef<'_, HtmlNode>) -> u32 {
    let texts = head.descendants().filter(|node| {
        let parent = node.parent().and_then(|parent| parent.value().as_element());
        parent.is_some_and(|parent| !matches!(parent.name(), "script" | "style" | "title"))
    });
    texts.filter_map(|node| Some(node.value().as_text()?.text.len() as u32)).sum()
}
