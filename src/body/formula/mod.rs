//! Formulas: found in whatever markup a page has them in, and given as TeX.
//!
//! | markup | where its TeX is from |
//! |---|---|
//! | KaTeX, MathML, Wikipedia, LaTeXML | the annotation or `alttext`; without one, the MathML |
//! | MathJax 2 | the script that stands after what is drawn, which is left out |
//! | MathJax 3 and 4 | attributes, the MathML for screen readers, else what is drawn |
//! | pictures | the alternative text, or the address of the service that draws it |
//! | `\(…\)` and the like | itself |
//!
//! MathML, drawings and the like are read into a [`node::Node`], which is written as TeX by
//! [`write`].

mod classes;
mod clean;
mod drawn;
mod element;
mod fences;
mod katex;
mod latexml;
mod letters;
mod mathjax;
mod mathml;
mod node;
mod picture;
mod scripts;
mod service;
mod symbols;
mod table;
mod text;
mod write;

use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};

pub(in crate::body) use picture::FALLBACK;
pub(in crate::body) use text::{Piece, in_text};

/// A formula.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::body) struct Found {
    /// Its TeX without delimiters, on one line. Empty if the element shows a formula that another
    /// element stands for, or none: then nothing of the element is wanted.
    pub(in crate::body) tex: String,
    /// Whether it stands on a line of its own.
    pub(in crate::body) display: bool,
}

/// The formula that is all of an element. Asked of every element from the outside in; nothing
/// inside an element that is a formula is to be read.
pub(in crate::body) fn at(tree: &Tree<'_>, id: NodeId) -> Option<Found> {
    find(tree, id, false)
}

/// As [`at`]; inside a wrapper no other one is looked through.
fn find(tree: &Tree<'_>, id: NodeId, in_wrapper: bool) -> Option<Found> {
    match tree.tag(id) {
        Tag::Math => Some(drawn::math(tree, id)),
        Tag::Script => drawn::script(tree, id),
        Tag::Img => picture::picture(tree, id),
        Tag::Table => latexml::equations(tree, id),
        Tag::Code | Tag::Pre => element::code(tree, id),
        Tag::Other if !tree.is_text(id) => element::custom(tree, id, in_wrapper),
        Tag::Span | Tag::Div | Tag::P | Tag::Figure | Tag::Section | Tag::A | Tag::Em | Tag::Td => {
            element::marked(tree, id, in_wrapper)
        }
        _ => None,
    }
}

impl Found {
    /// A formula in TeX as a page has it; `display` unless its delimiters say so.
    fn of_tex(tex: &str, display: bool) -> Self {
        let (tex, delimiters_say_so) = clean::clean(tex);
        Self { tex, display: display || delimiters_say_so }
    }

    /// Nothing to see.
    fn nothing() -> Self {
        Self::default()
    }
}
