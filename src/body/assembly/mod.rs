//! Builds the body from the kept blocks.
//!
//! The page's blocks are flat texts. Which of them belong to the body is known here; what stands
//! in them (links, pictures, code, nested lists) is read now, from the part of the page that holds
//! them. A page in plain text, and a text that was taken from a page's data, has no such part: its
//! blocks are put together as they are, with what signs of Markdown say.

mod alignment;
mod embeds;
mod figures;
mod films;
mod flat;
mod headings;
mod images;
mod inline;
mod joins;
mod lead;
mod lead_evidence;
mod links;
mod lists;
mod mail;
mod marked;
mod marks;
mod notes;
mod panels;
mod paragraphs;
mod part;
mod pictures;
mod players;
mod room;
mod run;
mod set_off;
mod shadow;
mod spans;
mod state;
mod styles;
mod tables;
mod tabs;
mod verse;
mod walk;

use std::borrow::Cow;

use scraper::{Html, Selector};

use super::{Body, classes};
use crate::document::{Document, Role};
use crate::html::tree::{Tree, of_dom, of_source};
use links::Links;
use marked::Marked;
use marks::Marks;
use state::Assembly;

/// What a document was read from.
#[derive(Debug)]
pub(crate) enum Markup<'a> {
    /// The caller wants no more than the texts of the blocks.
    None,
    /// Plain text.
    Text,
    /// Source of HTML.
    Source(&'a str),
    /// A tree that the caller holds, or that selectors needed.
    Tree(Cow<'a, Html>),
}

/// What the body is made from.
pub(crate) struct Parts<'a> {
    pub document: &'a Document,
    pub markup: &'a Markup<'a>,
    /// As the document was read.
    pub keep: &'a [Selector],
    pub drop: &'a [Selector],
    /// The page's address, if known.
    pub url: Option<&'a str>,
}

impl Body {
    /// The body of the blocks that have a content role; one role for each block.
    pub(crate) fn of(parts: &Parts<'_>, roles: &[Role]) -> Self {
        let document = parts.document;
        let kept = |i: usize| roles.get(i).is_some_and(|role| role.is_content());
        let blocks = document.blocks.iter().enumerate();
        let from_data = blocks.filter(|&(i, _)| kept(i)).any(|(_, block)| block.from_data);
        let page = match parts.markup {
            Markup::Source(source) => source.len(),
            _ => usize::MAX,
        };
        let mut tree = match parts.markup {
            Markup::None | Markup::Text => Tree::default(),
            _ if from_data => Tree::default(),
            Markup::Source(source) => match part::wanted(document, roles, source) {
                Some(wanted) => of_source(source, &wanted),
                None => Tree::default(),
            },
            Markup::Tree(html) => of_dom(html, parts.keep, parts.drop),
        };
        let base = links::base(parts);
        let links = Links::of(parts, base.as_deref());
        let flat = || {
            let is_text = matches!(parts.markup, Markup::Text);
            let mut body =
                flat::body(&Marked { document, links: is_text.then_some(&links) }, roles);
            spans::widen(&mut body.blocks);
            body
        };
        if tree.is_empty() {
            return flat();
        }
        let mut classes = classes::Reader::new();
        tree.read_classes(|all| classes.read(all));
        let marks = Marks::of(&tree, document, roles);
        if !room::holds_body(&tree, &marks, page) {
            drop((tree, marks));
            return flat();
        }
        let assembly = Assembly::new(&tree, &marks, &links, roles, document);
        let mut body = assembly.body();
        lead::add(parts, roles, &links, &tree, &assembly.shown.borrow(), &mut body.blocks);
        spans::widen(&mut body.blocks);
        body
    }
}
