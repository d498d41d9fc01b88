//! A code block as the page gives it.

use crate::body::words::CODE_EDITORS;
use crate::document::{Span, Tag};
use crate::html::tree::{NodeId, Tree};

use super::boxes::is_code_element;
use super::parts::has_word;
use super::{language, lines, wrapper};

/// A code block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::body) struct Found {
    /// The code, without blanks at the ends of lines and without empty lines at both ends. Empty
    /// for a block without code, and for a bar above a block that names its language or file.
    pub(in crate::body) text: String,
    /// Its language as the page names it, in lower case.
    pub(in crate::body) language: Option<String>,
    /// The name of the file that it is from.
    pub(in crate::body) file: Option<String>,
    /// From the first character of the code to the last, in bytes of the source.
    pub(in crate::body) span: Span,
}

/// The code block that an element is, with all that is inside it; `None` for anything else.
pub(in crate::body) fn at(tree: &Tree<'_>, id: NodeId) -> Option<Found> {
    if let Some(block) = wrapper::block(tree, id) {
        let found = found(tree, id, block);
        // A box without code may hold something else.
        let is_pre = matches!(tree.tag(id), Tag::Pre | Tag::Listing | Tag::Xmp | Tag::Plaintext);
        return (is_pre || !found.text.is_empty()).then_some(found);
    }
    if wrapper::is_bar_above(tree, id) {
        return Some(Found { span: tree.place(id), ..Found::default() });
    }
    None
}

fn found(tree: &Tree<'_>, id: NodeId, block: wrapper::Block) -> Found {
    let root = block.root;
    let mut code = lines::read(tree, root, shows_white_space(tree, root));
    if root == id && (tree.tag(root) == Tag::Code || is_code_element(tree, root)) {
        // Indented as the markup around it, not as code.
        code.text = lines::without_margin(&code.text);
    }
    let mut labels = block.labels;
    for &header in &code.headers {
        for text in tree.subtree(header).filter(|&id| tree.is_text(id)) {
            labels.read(tree, text, root);
        }
    }
    let above = wrapper::bar_above(tree, id).unwrap_or_default();
    let language = stated(tree, id, root).or_else(|| language::around(tree, id));
    let language = language.or(labels.language).or(above.language);
    let file = file(tree, id, root).or(labels.file).or(above.file);
    Found {
        text: code.text,
        language: language.filter(|name| !name.is_empty()),
        file,
        span: code.span,
    }
}

/// Whether the white space inside an element is shown as it is.
fn shows_white_space(tree: &Tree<'_>, id: NodeId) -> bool {
    lines::is_pre(tree, id)
        || is_code_element(tree, id)
        || tree.attr(id, "class").is_some_and(|all| has_word(&all, CODE_EDITORS))
        || tree.ancestors(id).take(8).any(|id| lines::is_pre(tree, id))
}

/// The language that the element of the code names, or one of those up to the block.
fn stated(tree: &Tree<'_>, id: NodeId, root: NodeId) -> Option<String> {
    let innermost = language::inner(tree, root);
    let around = tree.ancestors(innermost).take_while(|&around| around >= id && around != 0);
    let mut none = None;
    for element in std::iter::once(innermost).chain(around) {
        let is_code =
            element >= root || matches!(tree.tag(element), Tag::Pre | Tag::Code | Tag::Table);
        match language::of(tree, element, is_code) {
            Some(name) if name.is_empty() => none = Some(name),
            Some(name) => return Some(name),
            None => {}
        }
    }
    none
}

fn file(tree: &Tree<'_>, id: NodeId, root: NodeId) -> Option<String> {
    let innermost = language::inner(tree, root);
    let around = tree.ancestors(innermost).take_while(|&around| around >= id && around != 0);
    std::iter::once(innermost).chain(around).find_map(|element| language::file_of(tree, element))
}
