//! What a page declares in addition to its text.

use super::Span;
use crate::jsonld::{StructuredData, Text};

/// Declarations of a page: its `<head>`, and the semantic markup in its body.
///
/// All values are kept in one string, decoded (character references resolved) and with
/// white space folded; the spans point into it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Head {
    /// All values; the spans below are ranges of it.
    pub arena: String,
    /// The first `<title>` outside `<svg>`.
    pub title: Option<Span>,
    /// `<html lang>`, else `<body lang>`, as written.
    pub lang: Option<Span>,
    /// `<base href>`.
    pub base: Option<Span>,
    /// `<meta>` elements with a name, property, itemprop or http-equiv, and a content, in
    /// order; also those in the body.
    pub metas: Vec<Meta>,
    /// `<link rel href>` elements whose rel is `canonical`, `license` or `image_src`: the rel is the key.
    pub links: Vec<Meta>,
    /// The contents of `<script type="application/ld+json">`, read.
    pub structured: StructuredData,
    /// The contents of these scripts, trimmed, kept for their texts; empty for scripts without text.
    pub scripts: Vec<Span>,
    /// Marks in the body.
    pub marks: Vec<Mark>,
    /// Whether it is a page of a site whose scripts state facts as variables.
    pub has_variables: bool,
}

/// A key, in lower case, and its value.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Meta {
    pub key: Span,
    pub value: Span,
    /// The attribute that the key is the value of: `name`, `property`, `itemprop`, `http-equiv`;
    /// of a `<link>`, `rel`.
    pub attribute: &'static str,
}

/// An element in the body whose attributes give a machine-readable value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    pub kind: MarkKind,
    /// The attribute's value (for `itemprop`, the property's name is in `key`).
    pub value: Span,
    /// The `itemprop`, `property` or `rel` value, lower case; empty if it is missing.
    pub key: Span,
    /// Whether the key is RDFa's `property`, and no `itemprop`.
    pub rdfa: bool,
    /// Whether the value is a `content` attribute, which is for machines as in a `<meta>`.
    pub content: bool,
    /// Number of blocks finished before the element began: the element is in, or right before,
    /// the block of that index.
    pub block: u32,
    /// Bytes of that block's text before the element.
    pub at: u32,
    /// Of a [`MarkKind::Class`], a [`MarkKind::Beside`] and of a profile's link, bytes of that block's text up to its end: 0 while
    /// it is open, the largest number if it ends in another block.
    pub end: u32,
}

impl Mark {
    /// One that is neither RDFa nor a `content` attribute.
    pub(crate) const fn new(kind: MarkKind, key: Span, value: Span, place: MarkPlace) -> Self {
        let MarkPlace { block, at } = place;
        Self { kind, value, key, rdfa: false, content: false, block, at, end: 0 }
    }

    /// The attribute that gave the key of a property.
    pub(crate) const fn attribute(&self) -> &'static str {
        if self.rdfa { "property" } else { "itemprop" }
    }
}

/// Where the element of a [`Mark`] begins.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MarkPlace {
    /// See [`Mark::block`].
    pub block: u32,
    /// See [`Mark::at`].
    pub at: u32,
}

/// The key of a `<time>` whose class says that it is of a change.
pub(crate) const CHANGED: &str = "updated";

/// What kind of element a [`Mark`] comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MarkKind {
    /// `<time>`, with its `datetime` attribute (empty without one).
    Time,
    /// An element with `itemprop` or RDFa `property`, with its `content`, `datetime`,
    /// `href` or `src` attribute (empty if it has none: the value is then its text).
    Property,
    /// An `<a>` with `rel` of `author` or `license`, to a licence of Creative Commons
    /// (`creativecommons`), or to the page of an author (`profile`) or `member`, with its `href`.
    Rel,
    /// An attribute such as `data-date`, `data-published`, `data-timestamp`: its name is the key.
    Data,
    /// An element inside a line whose class says byline; its class is the value.
    Class,
    /// A badge, an icon or a subtitle in an `<h1>`, as its class says; with the value `small` or `part`, an
    /// element that may be one.
    Beside,
    /// The end of an element inside a line with the class of a byline; `at` is its place.
    Part,
    /// An `<img>` or `og`-like picture inside the body: its `src`; the `alt` is the key.
    Image,
}

impl Head {
    /// The text a span covers.
    pub(crate) fn get(&self, span: Span) -> &str {
        span.of_text(&self.arena)
    }

    /// A text of the structured data as written, its escapes unresolved.
    pub(crate) fn structured_text(&self, text: &Text) -> &str {
        let script = self.scripts.get(text.script as usize).copied().unwrap_or_default();
        self.get(script).get(text.start as usize..text.end as usize).unwrap_or_default()
    }

    /// Contents of the `<meta>` elements with the key, in order, empty ones left out.
    pub(crate) fn meta<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        self.metas
            .iter()
            .filter(move |meta| self.get(meta.key) == key)
            .map(|meta| self.get(meta.value))
            .filter(|value| !value.is_empty())
    }

    /// The element that the value of a key was taken from, as a CSS selector: the first `<meta>`
    /// with both, else the first such `<link>`.
    pub(crate) fn path(&self, key: &str, value: &str) -> String {
        let first = |list: &[Meta]| {
            let known = |meta: &&Meta| (self.get(meta.key), self.get(meta.value)) == (key, value);
            list.iter().find(known).map(|meta| meta.attribute)
        };
        match (first(&self.metas), first(&self.links)) {
            (None, Some(attribute)) => format!("link[{attribute}=\"{key}\"]"),
            (attribute, _) => format!("meta[{}=\"{key}\"]", attribute.unwrap_or("name")),
        }
    }

    /// Appends a value and returns its span.
    pub(crate) fn push(&mut self, value: &str) -> Span {
        let start = self.arena.len();
        self.arena.push_str(value);
        Span::of(start..self.arena.len())
    }
}
