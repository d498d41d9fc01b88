//! Tabs: a page shows one of several panels, and the reader chooses it by its name. Here, each panel
//! gets its name.

use crate::body::words::TAB_PANELS;
use std::collections::HashMap;
use std::ops::Range;

use super::marks::Marks;
use crate::body::signs::TAB;
use crate::document::Tag;
use crate::html::tree::{Names, NodeId, Tree};

/// The class of a box of VitePress, whose last element holds the panels.
const CODE_GROUP: &str = "vp-code-group";

/// Attributes of which each name of a panel has one, unless it is a label.
const NAMED: Names = Names::of(&["role", "data-toggle", "data-bs-toggle"]);
const ROLE: Names = Names::of(&["role"]);

/// Nodes of a name, at most.
const MOST_NODES: u32 = 24;
/// Elements around panels in which their names stand, and around a name that may say nothing else.
const LEVELS: usize = 3;

/// The panels that have a name.
#[derive(Debug, Default)]
pub(super) struct Tabs {
    /// Panels and their names.
    names: HashMap<NodeId, NodeId>,
    /// The elements of which all kept text names panels.
    moved: Vec<NodeId>,
}

/// Panels that are siblings, and the names before them and between them.
#[derive(Default)]
struct Group {
    around: NodeId,
    names: Vec<NodeId>,
    panels: Vec<NodeId>,
}

impl Tabs {
    /// The panels among some nodes: those with as many names before them as there are panels.
    pub(super) fn of(tree: &Tree<'_>, marks: &Marks, among: Range<NodeId>) -> Self {
        let mut tabs = Self::default();
        // Nearly all pages have none.
        if among.clone().filter(|&id| is_panel(tree, id)).nth(1).is_none() {
            return tabs;
        }
        let mut open: Vec<Group> = Vec::new();
        // The names since the last panel, all of one list.
        let mut names: Vec<NodeId> = Vec::new();
        for id in among {
            if is_name(tree, id) {
                if names.last().is_some_and(|&last| !are_near(tree, last, id)) {
                    names.clear();
                }
                names.push(id);
                continue;
            }
            if names.is_empty() && open.is_empty() || !is_panel(tree, id) {
                continue;
            }
            let around = tree.parent(id);
            names.retain(|&name| tree.subtree_end(name) <= id);
            while let Some(group) = open.pop_if(|group| tree.subtree_end(group.around) <= id) {
                tabs.add(tree, marks, &group);
            }
            if let Some(group) = open.last_mut().filter(|group| group.around == around) {
                group.names.append(&mut names);
                group.panels.push(id);
                continue;
            }
            // What looked like the first panel of the names holds the panels.
            if names.is_empty()
                && let Some(holder) = open.pop_if(|group| group.panels.len() == 1)
            {
                names = holder.names;
            }
            let near = |&name: &NodeId| {
                tree.ancestors(id).take(LEVELS).any(|id| tree.subtree(id).contains(&name))
            };
            let names = std::mem::take(&mut names).into_iter().filter(near).collect();
            open.push(Group { around, names, panels: vec![id] });
        }
        open.iter().for_each(|group| tabs.add(tree, marks, group));
        tabs.moved.sort_unstable();
        tabs
    }

    /// Adds the panels of a group, if two of them have kept text, and their names can stand there.
    fn add(&mut self, tree: &Tree<'_>, marks: &Marks, group: &Group) {
        let Group { around, names, panels } = group;
        let kept = panels.iter().filter(|&&panel| marks.has_kept(panel)).count();
        if names.len() != panels.len() || kept < 2 {
            return;
        }
        let all = names.iter().map(|&name| marks.kept(name)).fold(0, u32::saturating_add);
        let mut moved = Vec::new();
        for &name in names.iter().filter(|&&name| marks.has_kept(name)) {
            let own = [marks.kept(name), all];
            let says_names = |&id: &NodeId| {
                let next = panels.partition_point(|&panel| panel < id);
                let is_free = panels.get(next).is_none_or(|&panel| panel >= tree.subtree_end(id));
                is_free && own.contains(&marks.kept(id))
            };
            let outer = std::iter::once(name).chain(tree.ancestors(name)).take(LEVELS);
            let outer = outer.take_while(says_names).last().unwrap_or(name);
            // A name in a sentence stays there.
            if !tree.is_block(outer) && tree.parent(outer) != *around {
                return;
            }
            moved.push(outer);
        }
        self.moved.append(&mut moved);
        self.names.extend(panels.iter().copied().zip(names.iter().copied()));
    }

    /// Whether no panel has a name.
    pub(super) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The name of a panel.
    pub(super) fn name_of(&self, panel: NodeId) -> Option<NodeId> {
        self.names.get(&panel).copied()
    }

    /// Whether all kept text of an element names panels.
    pub(super) fn is_moved(&self, id: NodeId) -> bool {
        self.moved.binary_search(&id).is_ok()
    }
}

/// Whether an element is the name of a panel.
fn is_name(tree: &Tree<'_>, id: NodeId) -> bool {
    let is_label = tree.tag(id) == Tag::Label;
    if !is_label && !tree.may_have(id, NAMED) {
        return false;
    }
    let has =
        |name, values: &[&str]| tree.attr(id, name).is_some_and(|own| values.contains(&&*own));
    let is_name = if is_label {
        [id, tree.parent(id)].iter().any(|&id| tree.has_sign(id, TAB))
    } else {
        has("role", &["tab"])
            || has("data-toggle", &["tab", "pill"])
            || has("data-bs-toggle", &["tab", "pill"])
    };
    is_name && tree.subtree_end(id) - id <= MOST_NODES
}

/// Whether two names may stand in one list.
fn are_near(tree: &Tree<'_>, a: NodeId, b: NodeId) -> bool {
    let around = [tree.parent(b), tree.parent(tree.parent(b))];
    [tree.parent(a), tree.parent(tree.parent(a))].iter().any(|id| around.contains(id))
}

/// Whether an element is a panel.
#[inline]
fn is_panel(tree: &Tree<'_>, id: NodeId) -> bool {
    if !matches!(tree.tag(id), Tag::Div | Tag::Section | Tag::Article) {
        return false;
    }
    let group = tree.parent(tree.parent(id));
    tree.may_have(id, ROLE) && tree.attr(id, "role").is_some_and(|role| role == "tabpanel")
        || tree.has_sign(id, TAB) && tree.any_class(id, |class| TAB_PANELS.contains(&class))
        || tree.has_sign(group, TAB) && tree.has_class(group, CODE_GROUP)
}
