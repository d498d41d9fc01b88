//! What tells a mark from other short links, and a note from other blocks.

use crate::body::words::{LINKS_BACK, NOTE_MARKS, PLACES_OF_MARKS};
use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};
use crate::vocab::lists;

use super::nodes::{self, contains};

/// Attributes that say that a link is a mark or leads back.
const ROLES: &[&str] = &["role", "epub:type", "data-type"];

/// Whether the elements of a mark, from the link to the outermost, name it one.
pub(super) fn is_mark(tree: &Tree<'_>, link: NodeId, outermost: NodeId) -> bool {
    let around = tree.ancestors(link).take_while(|&id| id >= outermost && id != 0);
    let inside = tree.elements(link).take(1);
    std::iter::once(link).chain(around).chain(inside).any(|id| {
        let is_role =
            |name: &&str| tree.attr(id, name).is_some_and(|role| contains(&role, &["noteref"]));
        let classes = tree.attr(id, "class");
        let is_class = classes.is_some_and(|classes| {
            let is_word = |word: &str| matches!(word, "fn" | "reference" | "footnote-ref");
            (contains(&classes, NOTE_MARKS) || classes.split_ascii_whitespace().any(is_word))
                && !contains(&classes, &["back", "reverse"])
        });
        is_class
            || ROLES.iter().any(is_role)
            || tree.has_attr(id, "data-footnote-ref")
            || tree.has_attr(id, "data-fn")
    })
}

/// Whether the name of a place is one that notes have.
pub(super) fn is_note_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let name = name.strip_prefix("user-content-").unwrap_or(&name).trim_start_matches('_');
    if is_mark_name(name) {
        return false;
    }
    let starts = ["fn", "ftnt", "ftn", "edn", "en", "note", "nt", "foot", "cite_note", "sn", "mn"];
    let numbered = |start: &str| {
        let rest = name.strip_prefix(start);
        rest.is_some_and(|rest| rest.starts_with(|c: char| !c.is_ascii_alphabetic()))
    };
    starts.iter().any(|start| numbered(start))
        || contains(name, &["footnote", "endnote", "cite_note", "sdfootnote", "_note"])
        || name.ends_with(|c: char| c.is_ascii_digit())
            && contains(name.trim_end_matches(|c: char| c.is_ascii_digit()), &["note"])
}

/// Whether the name of a place is one that marks have.
pub(super) fn is_mark_name(name: &str) -> bool {
    contains(name, PLACES_OF_MARKS)
}

/// Whether a link stands or holds raised text.
pub(super) fn is_raised(tree: &Tree<'_>, link: NodeId) -> bool {
    let is_sup = |id| tree.tag(id) == Tag::Sup;
    let around = tree.ancestors(link).take_while(|&id| !nodes::is_block(tree, id));
    around.take(6).any(is_sup) || tree.find(link, is_sup).is_some()
}

/// Whether a block stands where notes stand: in an element that is named for it, or below a heading.
pub(super) fn is_note_place(tree: &Tree<'_>, body: NodeId) -> bool {
    std::iter::once(body).chain(tree.ancestors(body).take(3)).filter(|&id| id != 0).any(|id| {
        is_named_for_notes(tree, id)
            || matches!(tree.tag(id), Tag::Ol | Tag::Ul | Tag::Dl | Tag::Table | Tag::Div)
                && nodes::element_before(tree, id).is_some_and(|before| is_heading(tree, before))
    })
}

/// Whether an element is named for notes by its class, its role or its type.
pub(super) fn is_named_for_notes(tree: &Tree<'_>, id: NodeId) -> bool {
    let words = ["footnote", "endnote", "references", "reflist", "bibliography"];
    let is_role = |name: &&str| {
        tree.attr(id, name).is_some_and(|role| {
            contains(&role, &["endnote", "footnote", "rearnote", "bibliography"])
        })
    };
    nodes::is_named(tree, id, &words)
        || ROLES.iter().any(is_role)
        || tree.has_attr(id, "data-footnotes")
        || tree
            .attr(id, "class")
            .is_some_and(|all| all.split_ascii_whitespace().any(|w| w == "notes" || w == "note"))
            && !matches!(tree.tag(id), Tag::P | Tag::Span)
}

/// Whether an element is a heading above notes.
pub(super) fn is_heading(tree: &Tree<'_>, id: NodeId) -> bool {
    let can_be = tree.tag(id).heading_level().is_some()
        || matches!(tree.tag(id), Tag::P | Tag::Div | Tag::B | Tag::Strong | Tag::Header);
    can_be
        && nodes::short_text(tree, id, 40).is_some_and(|text| {
            let text = text.to_lowercase();
            let text = text.trim_matches(|c: char| {
                c.is_whitespace() || c.is_ascii_digit() || matches!(c, ':' | '.' | '[' | ']')
            });
            let text = match text.rsplit_once('[') {
                Some((before, link)) if lists::LINKS_TO_EDIT.contains(link) => before.trim(),
                _ => text,
            };
            lists::HEADINGS_OF_NOTES.contains(text)
        })
}

/// Whether an element says that it leads back from a note to the text.
pub(super) fn is_back(tree: &Tree<'_>, id: NodeId) -> bool {
    tree.attr(id, "class").is_some_and(|classes| contains(&classes, LINKS_BACK))
        || ROLES
            .iter()
            .any(|name| tree.attr(id, name).is_some_and(|role| contains(&role, &["backlink"])))
        || tree.has_attr(id, "data-footnote-backref")
        || tree.attr(id, "rev").is_some_and(|rev| rev == "footnote")
}
