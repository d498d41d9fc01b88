//! Boxes around code, by their classes.

use crate::body::class_parts::contains_any;
use crate::body::signs::{BAR, BOX, LINES};
use crate::body::words::{CODE_BOXES, NO_CODE_BOXES};
use crate::document::Tag;
use crate::html::tree::{Names, NodeId, Tree};

/// Whether an element may be code, or a bar above it. `holds_code` is whether an element for code
/// stands in it.
pub(in crate::body) fn may_be(tree: &Tree<'_>, id: NodeId, holds_code: bool) -> bool {
    const FRAGMENT: Names = Names::of(&["data-rehype-pretty-code-fragment"]);
    match tree.tag(id) {
        _ if holds_code => true,
        Tag::Table | Tag::Figure => true,
        Tag::Div | Tag::Section | Tag::Center | Tag::Ol | Tag::Ul | Tag::Span => {
            tree.has_sign(id, BOX | BAR | LINES) || tree.may_have(id, FRAGMENT)
        }
        Tag::Other => !tree.is_text(id),
        Tag::P | Tag::Figcaption | Tag::Header => tree.has_sign(id, BAR),
        _ => false,
    }
}

/// Whether an element is one for code that a template of papers made for itself: `<d-code>`.
pub(in crate::body) fn is_code_element(tree: &Tree<'_>, id: NodeId) -> bool {
    tree.is(id, "d-code") || tree.is(id, "dt-code")
}

/// Whether an element is a box around code by its class.
pub(super) fn has_box(tree: &Tree<'_>, id: NodeId) -> bool {
    tree.has_sign(id, BOX) && tree.attr(id, "class").is_some_and(|classes| is_box(&classes))
}

/// Whether a class attribute is that of a box around code.
fn is_box(classes: &str) -> bool {
    contains_any(classes, CODE_BOXES) && !is_other(classes)
}

/// Whether a class attribute has a part of [`CODE_BOXES`] for another reason.
pub(in crate::body) fn is_other(classes: &str) -> bool {
    contains_any(classes, NO_CODE_BOXES)
}
