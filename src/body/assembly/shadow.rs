//! Shadow roots in a page's source: an element shows its `<template shadowrootmode>` in place of its
//! children, and those stand where the slots of the template are.

use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};

/// Shadow roots whose slots are filled; in those after them, children stand after the template.
const MOST_ROOTS: usize = 256;
/// How much deeper an element may stand in slots than in the source: the walk is recursive.
const MOST_LEVELS: usize = 16;
/// Slots of one shadow root.
const MOST_SLOTS: usize = 32;

/// For elements with a shadow root, and for slots that something fills: what they show.
#[derive(Debug, Default)]
pub(super) struct Shown(Vec<(NodeId, Vec<NodeId>)>);

impl Shown {
    /// What the elements around the templates show. `filled` is called with each slot, the template
    /// that it stands in and a node that fills it; for inner templates first.
    pub(super) fn of(
        tree: &Tree<'_>,
        templates: &[NodeId],
        mut filled: impl FnMut(NodeId, NodeId, NodeId),
    ) -> Self {
        let mut shown = Vec::new();
        for (host, template) in attached(tree, templates).into_iter().rev() {
            let slots = own_slots(tree, template);
            let mut slots: Vec<(String, NodeId, Vec<NodeId>)> = slots
                .take(MOST_SLOTS)
                .map(|id| (tree.attr(id, "name").unwrap_or_default().into_owned(), id, Vec::new()))
                .collect();
            let mut order = vec![template];
            for child in tree.children(host).filter(|&id| id != template) {
                let name = tree.attr(child, "slot").unwrap_or_default();
                match slots.iter_mut().find(|(own, ..)| *own == *name) {
                    Some((_, slot, nodes)) => {
                        filled(*slot, template, child);
                        nodes.push(child);
                    }
                    // A browser does not show it; if it was chosen all the same, it stays.
                    None => order.push(child),
                }
            }
            shown.push((host, order));
            let is_filled = |(_, slot, nodes): (_, NodeId, Vec<NodeId>)| {
                let blank = nodes.iter().all(|&id| tree.is_text(id) && tree.is_blank(id));
                (!blank).then_some((slot, nodes))
            };
            shown.extend(slots.into_iter().filter_map(is_filled));
        }
        shown.sort_by_key(|(id, _)| *id);
        shown.dedup_by_key(|(id, _)| *id);
        Self(shown)
    }

    /// What an element shows in place of its children, if it is one of these.
    pub(super) fn get(&self, id: NodeId) -> Option<&[NodeId]> {
        if self.0.is_empty() {
            return None;
        }
        let place = self.0.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        self.0.get(place).map(|(_, nodes)| &nodes[..])
    }
}

/// The hosts and templates of the shadow roots whose slots are filled, in the order of the page. Of two
/// on one host only the first, as the standard has it: each would fill a slot of the other.
fn attached(tree: &Tree<'_>, templates: &[NodeId]) -> Vec<(NodeId, NodeId)> {
    let mut attached: Vec<(NodeId, NodeId)> = Vec::new();
    // How much deeper than in the source the children of each host stand.
    let mut levels: Vec<usize> = Vec::new();
    for &template in templates.iter().take(MOST_ROOTS) {
        let host = tree.parent(template);
        if attached.iter().any(|(own, _)| *own == host) {
            continue;
        }
        let place = |around: NodeId| attached.iter().position(|(own, _)| *own == around);
        let outer = tree.ancestors(host).find_map(place).map_or(0, |outer| levels[outer]);
        let depth = |slot| tree.ancestors(slot).take_while(|&around| around != host).count();
        let level = outer + own_slots(tree, template).map(depth).max().unwrap_or(0);
        if level <= MOST_LEVELS {
            attached.push((host, template));
            levels.push(level);
        }
    }
    attached
}

/// The slots of a shadow root, without those of the shadow roots inside it.
fn own_slots<'t>(tree: &'t Tree<'_>, template: NodeId) -> impl Iterator<Item = NodeId> + 't {
    let around = |id| tree.ancestors(id).find(|&around| tree.tag(around) == Tag::Template);
    let is_own = move |&id: &NodeId| tree.tag(id) == Tag::Slot && around(id) == Some(template);
    tree.subtree(template).filter(is_own)
}
