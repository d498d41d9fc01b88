//! The nodes that make up a note, by the place that a mark leads to.

use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};

use super::links::Link;
use super::marks;
use super::{evidence, nodes};

/// Where a note stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Place {
    /// In an element of its own.
    Element(NodeId),
    /// In a block with other notes, from this child of the block to the next note.
    Run(NodeId),
}

impl Place {
    /// The first node of the note.
    pub(super) const fn first(self) -> NodeId {
        match self {
            Self::Element(id) | Self::Run(id) => id,
        }
    }

    /// The element that the note is or stands in.
    pub(super) fn element(self, tree: &Tree<'_>) -> NodeId {
        match self {
            Self::Element(id) => id,
            Self::Run(id) => tree.parent(id),
        }
    }
}

/// The note that a place in the page belongs to.
pub(super) fn place(tree: &Tree<'_>, target: NodeId) -> Option<Place> {
    if nodes::is_block(tree, target) {
        return element(tree, target).map(Place::Element);
    }
    let block = nodes::block(tree, target);
    let top = child_of(tree, target, block);
    if is_after_break(tree, top) {
        return Some(Place::Run(top));
    }
    if block != 0 && nodes::is_at_start(tree, target, block) {
        return element(tree, block).map(Place::Element);
    }
    // A popup in the sentence.
    let is_popup =
        tree.tag(target) == Tag::Span && nodes::is_named(tree, target, &["note", "tooltip"]);
    (is_popup && nodes::short_text(tree, target, marks::LONGEST).is_none())
        .then_some(Place::Element(target))
}

/// The ancestor of a node that is a child of a block, or the node.
pub(super) fn child_of(tree: &Tree<'_>, id: NodeId, block: NodeId) -> NodeId {
    if tree.parent(id) == block {
        return id;
    }
    tree.ancestors(id).find(|&around| tree.parent(around) == block).unwrap_or(id)
}

/// Whether a line break stands right before a node.
fn is_after_break(tree: &Tree<'_>, id: NodeId) -> bool {
    nodes::element_before(tree, id).is_some_and(|before| tree.tag(before) == Tag::Br)
}

/// The element of the note that a block is or begins.
fn element(tree: &Tree<'_>, block: NodeId) -> Option<NodeId> {
    match tree.tag(block) {
        Tag::Td | Tag::Th => row(tree, tree.parent(block)),
        Tag::Tr => row(tree, block),
        Tag::Table => tree.find(block, |id| tree.tag(id) == Tag::Tr).and_then(|id| row(tree, id)),
        // Texinfo: the number is a heading of its own.
        tag if tag.heading_level().is_some_and(|level| level > 3) => {
            nodes::next_element(tree, block).filter(|&id| tree.tag(id) == Tag::P)
        }
        Tag::Dt => nodes::next_element(tree, block).filter(|&id| tree.tag(id) == Tag::Dd),
        Tag::P
        | Tag::Li
        | Tag::Div
        | Tag::Dd
        | Tag::Aside
        | Tag::Section
        | Tag::Blockquote
        | Tag::Details
        | Tag::Footer => (block != 0).then_some(block),
        _ => None,
    }
}

/// The last cell of a row.
fn row(tree: &Tree<'_>, row: NodeId) -> Option<NodeId> {
    tree.elements(row).take(8).filter(|&id| matches!(tree.tag(id), Tag::Td | Tag::Th)).last()
}

/// The element around a note that is the note as a whole: `<li><p>`, `<div id="ftn1"><p>`.
pub(super) fn whole(tree: &Tree<'_>, element: NodeId) -> NodeId {
    let mut whole = element;
    for around in tree.ancestors(element).take(3).filter(|&id| id != 0) {
        let is_item = matches!(tree.tag(around), Tag::Li | Tag::Dd | Tag::Td);
        let is_box = || {
            // `footnotes` is a box of all notes.
            let is_one = |id: &str| evidence::is_note_name(id) && !id.ends_with("notes");
            let named = tree.attr(around, "id").is_some_and(|id| is_one(&id));
            let is_class = |word: &str| {
                matches!(word, "footnote" | "endnote" | "footnote-item" | "footnote-definition")
            };
            matches!(tree.tag(around), Tag::Div | Tag::Aside | Tag::Section)
                && (named || tree.any_class(around, is_class))
        };
        if !(is_item || is_box()) || !nodes::is_at_start(tree, whole, around) {
            break;
        }
        whole = around;
    }
    whole
}

/// The nodes of a note; `others` are the first nodes of all notes, sorted.
pub(super) fn nodes_of(tree: &Tree<'_>, place: Place, others: &[NodeId]) -> Vec<NodeId> {
    let first = place.first();
    let is_other = |id: NodeId| {
        let at = others.partition_point(|&other| other < id);
        others.get(at).is_some_and(|&other| other < tree.subtree_end(id))
    };
    let mut all = vec![first];
    let mut next = tree.next(first);
    match place {
        Place::Run(_) => {
            while let Some(id) =
                next.filter(|&id| !is_other(id) && (tree.is_text(id) || !nodes::is_block(tree, id)))
            {
                all.push(id);
                next = tree.next(id);
            }
            let is_blank = |&id: &NodeId| tree.tag(id) == Tag::Br || tree.is_blank(id);
            while all.len() > 1 && all.last().is_some_and(is_blank) {
                all.pop();
            }
        }
        Place::Element(_)
            if tree.tag(first) == Tag::P
                && evidence::is_named_for_notes(tree, tree.parent(first)) =>
        {
            while let Some(id) = next {
                let is_blank = tree.is_blank(id);
                let goes_on = matches!(tree.tag(id), Tag::P | Tag::Ul | Tag::Blockquote | Tag::Pre);
                if !is_blank && (!goes_on || is_other(id)) {
                    break;
                }
                if goes_on {
                    all.push(id);
                }
                next = tree.next(id);
            }
        }
        Place::Element(_) => {}
    }
    all
}

/// What inside a note says nothing.
#[derive(Debug, Default)]
pub(super) struct Idle {
    pub(super) skipped: Vec<NodeId>,
    pub(super) cuts: Vec<(NodeId, usize)>,
    pub(super) end_cuts: Vec<(NodeId, usize)>,
}

impl Idle {
    /// Finds the links back and the repeated number in the nodes of a note; `is_mark` tells the
    /// marks of other notes.
    pub(super) fn read(
        &mut self,
        tree: &Tree<'_>,
        body: &[NodeId],
        key: &str,
        is_mark: impl Fn(NodeId) -> bool,
    ) {
        let mut leads = true;
        let mut after_mark = false;
        for &part in body {
            let end = tree.subtree_end(part);
            let is_whole = body.len() == 1 || nodes::is_block(tree, part);
            let around = if is_whole { part } else { tree.parent(part) };
            let mut id = part;
            while id < end {
                if tree.is_text(id) {
                    let text = tree.text(id);
                    if leads && !text.trim().is_empty() {
                        if after_mark {
                            self.cuts.extend(
                                Some((id, marks::after_number(&text))).filter(|cut| cut.1 > 0),
                            );
                            leads = text
                                .trim_matches(|c: char| {
                                    c.is_whitespace() || matches!(c, '.' | ')' | ']' | ':')
                                })
                                .is_empty();
                        } else if let Some(number) = number(tree, id, around, key) {
                            self.skipped.push(number);
                            after_mark = true;
                            id = tree.subtree_end(number);
                            continue;
                        } else {
                            self.cuts.extend(marks::repeated(&text, key).map(|bytes| (id, bytes)));
                            leads = false;
                        }
                    }
                    id += 1;
                    continue;
                }
                if !(is_whole && id == part) && is_mark(id) {
                    leads = false;
                    id = tree.subtree_end(id);
                    continue;
                }
                if !(is_whole && id == part) && is_back(tree, id) {
                    let all = outermost(tree, id, part);
                    self.skipped.push(all);
                    self.brackets(tree, all);
                    id = tree.subtree_end(id);
                    continue;
                }
                id += 1;
            }
        }
    }

    /// Leaves out brackets around a link back.
    fn brackets(&mut self, tree: &Tree<'_>, link: NodeId) {
        let is_bracket = |id: &NodeId| {
            let text = tree.text(*id);
            let text = text.trim();
            tree.is_text(*id)
                && !text.is_empty()
                && text.chars().all(|c| matches!(c, '[' | ']' | '(' | ')' | '^' | '|'))
        };
        let before = nodes::previous(tree, link);
        self.skipped.extend(before.filter(is_bracket));
        let open = before
            .filter(|id| !is_bracket(id) && tree.text(*id).trim_end().ends_with(['[', '(', '^']));
        self.end_cuts.extend(open.map(|id| {
            let text = tree.text(id);
            let kept = text.trim_end().trim_end_matches(['[', '(', '^']).trim_end();
            (id, text.len() - kept.len())
        }));
        self.skipped.extend(tree.next(link).filter(is_bracket));
    }
}

/// The outermost inline element around the first text of a note that holds its number and no more.
fn number(tree: &Tree<'_>, text: NodeId, body: NodeId, key: &str) -> Option<NodeId> {
    let is_number = |id: NodeId| {
        let text = nodes::short_text(tree, id, marks::LONGEST);
        let mark = text.and_then(|text| marks::mark(&text));
        mark.is_some_and(|mark| !mark.key.is_empty() && (mark.key == key || key.is_empty()))
    };
    let around = tree.ancestors(text).take_while(|&id| id != body && id > body);
    let inline = around.take_while(|&id| !nodes::is_block(tree, id) || tree.tag(id) == Tag::Div);
    inline.take_while(|&id| is_number(id)).last()
}

/// Whether an element leads back to the text.
fn is_back(tree: &Tree<'_>, id: NodeId) -> bool {
    if !matches!(tree.tag(id), Tag::A | Tag::Span | Tag::Sup | Tag::Small | Tag::Button) {
        return false;
    }
    let is_sure = evidence::is_back(tree, id);
    let text = || nodes::short_text(tree, id, 60);
    if is_sure {
        return text().is_some();
    }
    let leads = || {
        tree.attr(id, "href").is_none_or(|href| {
            href.is_empty() || href.contains('#') || href.starts_with("javascript")
        })
    };
    tree.tag(id) == Tag::A && leads() && text().is_some_and(|text| marks::is_back(&text))
}

/// The outermost element inside a note that shows nothing but a link back.
fn outermost(tree: &Tree<'_>, link: NodeId, body: NodeId) -> NodeId {
    let mut all = link;
    for around in tree.ancestors(link).take_while(|&id| id > body).take(6) {
        let is_only = tree.shown(around).all(|id| id == all || nodes::is_empty(tree, id));
        if !is_only {
            break;
        }
        all = around;
    }
    all
}

/// Whether a note holds a link back to the block of a mark.
pub(super) fn leads_back(
    links: &[Link],
    note: std::ops::Range<NodeId>,
    is_back: impl Fn(&Link) -> bool,
) -> bool {
    let from = links.partition_point(|link| link.id < note.start);
    links.iter().skip(from).take_while(|link| link.id < note.end).take(64).any(is_back)
}
