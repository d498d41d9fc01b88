//! Notes that stand in the sentence that they belong to: in the margin, in a popup.

use crate::body::words::{MARGIN_NOTES, NO_MARGIN_NOTES};
use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};

use super::marks::{self, Mark};
use super::nodes::{self, Spans, contains};
use super::note::Draft;
use super::{bodies, links};

/// Bytes of a mark that stands before a note.
const MOST_BEFORE: usize = 4;

/// Finds notes among the elements that are named so; adds what is to be left out with them.
pub(super) fn find(
    tree: &Tree<'_>,
    named: &[NodeId],
    drafts: &[Draft],
    skipped: &mut Vec<NodeId>,
) -> Vec<Draft> {
    let mut found: Vec<Draft> = Vec::new();
    let mut switches = Vec::new();
    let bodies = Spans::of(tree, drafts.iter().flat_map(|draft| draft.body.iter().copied()));
    let marks = Spans::of(tree, drafts.iter().flat_map(|draft| draft.references.iter().copied()));
    let mut end = 0;
    for &id in named {
        let classes = tree.attr(id, "class").unwrap_or_default();
        if id < end {
            continue;
        }
        if classes.split_ascii_whitespace().any(|word| word == "ltx_note") {
            found.extend(paper(tree, id, skipped));
            end = tree.subtree_end(id);
            continue;
        }
        let is_element = nodes::is_note_element(tree, id);
        let is_note =
            is_element || contains(&classes, MARGIN_NOTES) && !contains(&classes, NO_MARGIN_NOTES);
        let before = before(tree, id);
        let is_switched = || before.switch.is_some() && !contains(&classes, NO_MARGIN_NOTES);
        if !is_note && !is_switched() || bodies.hold(id) || nodes::short_text(tree, id, 2).is_some()
        {
            continue;
        }
        let reference = before.mark;
        if reference.is_some_and(|mark| marks.hold(mark)) {
            // The text of a note that stands elsewhere, repeated in a popup.
            skipped.push(id);
            end = tree.subtree_end(id);
            continue;
        }
        let is_inline = is_element || matches!(tree.tag(id), Tag::Span | Tag::Small);
        let Some(reference) = reference.or_else(|| is_inline.then_some(id)) else { continue };
        let text = nodes::short_text(tree, reference, marks::LONGEST);
        let mark = text.filter(|_| reference != id).and_then(|text| marks::mark(&text));
        let mark = mark.unwrap_or(Mark { key: String::new(), is_label: false });
        skipped.extend(before.switch);
        switches.extend(tree.attr(reference, "for").map(|name| name.into_owned()));
        found.push(Draft { mark, body: vec![id], references: vec![reference] });
        end = tree.subtree_end(id);
    }
    // The same notes once more at the end, with the names of the switches.
    for target in links::targets(tree, switches.into_iter()).into_values() {
        let place = bodies::place(tree, target).map(bodies::Place::first);
        skipped.extend(place.filter(|&id| !holds_mark(tree, &found, id)));
    }
    found
}

fn holds_mark(tree: &Tree<'_>, found: &[Draft], id: NodeId) -> bool {
    found.iter().flat_map(|draft| &draft.references).any(|&mark| nodes::is_inside(tree, mark, id))
}

/// What stands right before a note in the margin.
#[derive(Debug, Default)]
struct Before {
    mark: Option<NodeId>,
    switch: Option<NodeId>,
}

fn before(tree: &Tree<'_>, id: NodeId) -> Before {
    let mut found = Before::default();
    let before =
        std::iter::successors(nodes::shown_before(tree, id), |&id| nodes::shown_before(tree, id));
    for sibling in before.take(MOST_BEFORE) {
        let tag = tree.tag(sibling);
        if tag == Tag::Input {
            found.switch = Some(sibling);
            continue;
        }
        let is_mark = matches!(tag, Tag::Label | Tag::Sup | Tag::A | Tag::Span | Tag::Button)
            && nodes::short_text(tree, sibling, marks::LONGEST)
                .and_then(|text| {
                    marks::mark(&text)
                        .or_else(|| marks::mark(text.trim_matches(['⊕', '⊖', '+', ' '])))
                })
                .is_some_and(|mark| {
                    !mark.key.is_empty() || matches!(tag, Tag::Label | Tag::Button | Tag::Sup)
                });
        found.mark = is_mark.then_some(sibling);
        break;
    }
    found
}

/// A note of a paper made by LaTeXML: mark and note stand in one element.
fn paper(tree: &Tree<'_>, id: NodeId, skipped: &mut Vec<NodeId>) -> Option<Draft> {
    let with = |class: &str| tree.find(id, |inner| tree.has_class(inner, class));
    let content = with("ltx_note_content")?;
    if tree.has_class(id, "ltx_role_footnotemark") {
        skipped.push(with("ltx_note_outer").unwrap_or(content));
        return None;
    }
    for inner in tree.subtree(content).skip(1) {
        let is_idle =
            |word: &str| matches!(word, "ltx_note_mark" | "ltx_tag_note" | "ltx_note_type");
        if !tree.is_text(inner) && tree.any_class(inner, is_idle) {
            skipped.push(inner);
        }
    }
    let text = with("ltx_note_mark").and_then(|mark| nodes::short_text(tree, mark, marks::LONGEST));
    let mark = text
        .and_then(|text| marks::mark(&text))
        .unwrap_or(Mark { key: String::new(), is_label: false });
    Some(Draft { mark, body: vec![content], references: vec![id] })
}
