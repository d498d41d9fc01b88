//! Pairs of marks and notes.

use std::collections::{HashMap, HashSet};

use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};

use super::bodies::{self, Idle, Place};
use super::links::{self, Link, Scan};
use super::marks::Mark;
use super::note::{Draft, Found, Note};
use super::{bare, evidence, nodes, sidenotes};

/// Bytes of a note whose pair has no other evidence than its form.
const LONGEST: usize = 4000;

/// A mark and the note that it leads to.
#[derive(Clone, Debug)]
struct Pair {
    link: NodeId,
    mark: Mark,
    outermost: NodeId,
    place: Place,
}

/// Finds all pairs; `None` if there are none.
pub(super) fn find(tree: &Tree<'_>) -> Option<Found> {
    let scan = links::scan(tree);
    if scan.links.is_empty() && scan.raised.is_empty() && scan.sidenotes.is_empty() {
        return None;
    }
    let mut skipped = Vec::new();
    let mut drafts = linked(tree, &scan);
    drafts.extend(sidenotes::find(tree, &scan.sidenotes, &drafts, &mut skipped));
    drafts.extend(bare::find(tree, &scan.raised, &drafts));
    if drafts.is_empty() && skipped.is_empty() {
        return None;
    }
    drafts.sort_by_key(|draft| draft.references.first().copied());
    // A mark refers to one note: that of the first pair.
    let mut taken = HashSet::new();
    for draft in &mut drafts {
        draft.references.retain(|&id| taken.insert(id));
    }
    drafts.retain(|draft| !draft.references.is_empty());
    let mut found = Found { skipped, ..Found::default() };
    let marks: HashSet<NodeId> =
        drafts.iter().flat_map(|draft| &draft.references).copied().collect();
    let mut idle = Idle::default();
    for draft in &drafts {
        idle.read(tree, &draft.body, &draft.mark.key, |id| marks.contains(&id));
        found.skipped.extend(beside(tree, &draft.body));
        found.skipped.extend(draft.references.iter().flat_map(|&id| separators(tree, id)));
    }
    idle.skipped.sort_unstable();
    for draft in &mut drafts {
        let is_idle = |id: &NodeId| idle.skipped.binary_search(id).is_ok();
        if !draft.body.iter().all(is_idle) {
            draft.body.retain(|id| !is_idle(id));
        }
    }
    found.skipped.append(&mut idle.skipped);
    (found.cuts, found.end_cuts) = (idle.cuts, idle.end_cuts);
    found.notes = labelled(drafts);
    found.containers = containers(tree, &found);
    Some(found)
}

/// The notes that links lead to.
fn linked(tree: &Tree<'_>, scan: &Scan) -> Vec<Draft> {
    let with_mark = scan.links.iter().filter(|link| link.mark.is_some());
    if with_mark.clone().next().is_none() {
        return Vec::new();
    }
    let targets = links::targets(tree, scan.links.iter().map(|link| link.fragment.clone()));
    let mut pairs: Vec<Pair> =
        with_mark.filter_map(|link| pair(tree, link, &scan.links, &targets)).collect();
    drop_mirrored(tree, &mut pairs);
    enlarge(tree, &mut pairs);
    drop_outer(tree, &mut pairs);
    let mut firsts: Vec<NodeId> = pairs.iter().map(|pair| pair.place.first()).collect();
    firsts.sort_unstable();
    firsts.dedup();
    let mut drafts: Vec<Draft> = Vec::new();
    let mut by_place: HashMap<Place, usize> = HashMap::new();
    for pair in pairs {
        let index = *by_place.entry(pair.place).or_insert(drafts.len());
        if let Some(draft) = drafts.get_mut(index) {
            draft.references.push(pair.outermost);
        } else {
            let body = bodies::nodes_of(tree, pair.place, &firsts);
            drafts.push(Draft { mark: pair.mark, body, references: vec![pair.outermost] });
        }
    }
    for draft in &mut drafts {
        draft.references.sort_unstable();
        draft.references.dedup();
    }
    drafts
}

/// The pair that a link makes, if there is evidence that it is one.
fn pair(
    tree: &Tree<'_>,
    link: &Link,
    links: &[Link],
    targets: &HashMap<String, NodeId>,
) -> Option<Pair> {
    let mark = link.mark.clone()?;
    let &target = targets.get(&link.fragment)?;
    let outermost = nodes::outermost(tree, link.id);
    let is_named = evidence::is_mark(tree, link.id, outermost);
    if evidence::is_mark_name(&link.fragment) || !is_named && evidence::is_back(tree, link.id) {
        return None;
    }
    let place = bodies::place(tree, target)?;
    let element = place.element(tree);
    if nodes::is_inside(tree, link.id, place.first()) || nodes::is_inside(tree, link.id, target) {
        return None;
    }
    let is_sure = is_named || evidence::is_note_name(&link.fragment);
    if mark.key.is_empty() && !is_named {
        return None;
    }
    let block = nodes::block(tree, link.id);
    let leads_here = |back: &Link| {
        let target = targets.get(&back.fragment);
        target.is_some_and(|&target| target == block || nodes::block(tree, target) == block)
    };
    let within = place.first()..tree.subtree_end(element);
    let is_likely = || {
        evidence::is_raised(tree, link.id)
            || block != 0 && bodies::leads_back(links, within.clone(), leads_here)
            || evidence::is_note_place(tree, element)
    };
    if nodes::short_text(tree, element, 2).is_some_and(|text| text.trim().len() <= 2) {
        return None;
    }
    let is_pair = is_sure || is_likely() && nodes::short_text(tree, element, LONGEST).is_some();
    is_pair.then_some(Pair { link: link.id, mark, outermost, place })
}

/// Of two links that lead to each other's blocks, one is the mark and one leads back.
fn drop_mirrored(tree: &Tree<'_>, pairs: &mut Vec<Pair>) {
    let order = |link: NodeId| (nodes::is_at_start(tree, link, nodes::block(tree, link)), link);
    let is_back = |pair: &Pair| {
        let note = pair.place.element(tree);
        let end = tree.subtree_end(note);
        let from = pairs.partition_point(|other| other.link < pair.place.first());
        let inside = pairs.iter().skip(from).take_while(|other| other.link < end).take(16);
        inside.into_iter().any(|other| {
            nodes::is_inside(tree, pair.link, other.place.element(tree))
                && order(other.link) < order(pair.link)
        })
    };
    let back: Vec<bool> = pairs.iter().map(is_back).collect();
    let mut back = back.into_iter();
    pairs.retain(|_| !back.next().unwrap_or_default());
}

/// Makes the whole item or box the note where it holds one note only.
fn enlarge(tree: &Tree<'_>, pairs: &mut [Pair]) {
    let mut runs: HashMap<NodeId, NodeId> = HashMap::new();
    for pair in pairs.iter() {
        if let Place::Run(first) = pair.place {
            let block = tree.parent(first);
            let lowest = runs.entry(block).or_insert(first);
            *lowest = first.min(*lowest);
        }
    }
    let mut users: HashMap<NodeId, Option<NodeId>> = HashMap::new();
    for pair in pairs.iter_mut() {
        let Place::Element(own) = pair.place else { continue };
        // The first of several notes in a block has no line break before it.
        if runs.contains_key(&own) {
            if let Some(first) = tree.shown(own).next() {
                pair.place = Place::Run(first);
            }
            continue;
        }
        let whole = bodies::whole(tree, own);
        let user = users.entry(whole).or_insert(Some(own));
        if *user != Some(own) {
            *user = None;
        }
    }
    for pair in pairs.iter_mut() {
        if let Place::Element(own) = pair.place {
            let whole = bodies::whole(tree, own);
            if users.get(&whole).is_some_and(Option::is_some) {
                pair.place = Place::Element(whole);
            }
        }
    }
}

/// Drops pairs whose note holds other notes, or their own mark.
fn drop_outer(tree: &Tree<'_>, pairs: &mut Vec<Pair>) {
    let mut firsts: Vec<NodeId> = pairs.iter().map(|pair| pair.place.first()).collect();
    firsts.sort_unstable();
    firsts.dedup();
    pairs.retain(|pair| {
        let Place::Element(own) = pair.place else { return true };
        let next = firsts.get(firsts.partition_point(|&first| first <= own));
        let is_outer = next.is_some_and(|&next| next < tree.subtree_end(own));
        !is_outer && !nodes::is_inside(tree, pair.link, own)
    });
}

/// What stands next to a note in a table or list and only repeats its number.
fn beside(tree: &Tree<'_>, body: &[NodeId]) -> Vec<NodeId> {
    let Some(&first) = body.first() else { return Vec::new() };
    let mut beside = Vec::new();
    if matches!(tree.tag(first), Tag::Td | Tag::Th) {
        let cells = tree.elements(tree.parent(first)).take_while(|&id| id < first);
        beside.extend(
            cells.filter(|&id| nodes::short_text(tree, id, super::marks::LONGEST).is_some()),
        );
    }
    if tree.tag(first) == Tag::Dd {
        let mut before =
            std::iter::successors(nodes::previous(tree, first), |&id| nodes::previous(tree, id));
        let before = before.find(|&id| !tree.is_text(id));
        beside.extend(before.filter(|&id| {
            tree.tag(id) == Tag::Dt && nodes::short_text(tree, id, super::marks::LONGEST).is_some()
        }));
    }
    beside
}

/// Texts between the marks in one raised element.
fn separators<'t>(tree: &'t Tree<'_>, reference: NodeId) -> impl Iterator<Item = NodeId> + 't {
    let around = tree.parent(reference);
    let texts = tree.children(around).filter(move |_| tree.tag(around) == Tag::Sup).take(40);
    texts.filter(move |&id| {
        let is_sign = |c: char| {
            c.is_whitespace() || matches!(c, ',' | ';' | '[' | ']' | '(' | ')' | '\u{200b}')
        };
        tree.is_text(id) && tree.text(id).chars().all(is_sign)
    })
}

/// Gives each note a label: what its marks show, if that is short and no other's, else a number.
fn labelled(drafts: Vec<Draft>) -> Vec<Note> {
    let mut taken = HashSet::new();
    let own: Vec<Option<String>> = drafts
        .iter()
        .map(|draft| {
            let key = Some(&draft.mark.key).filter(|key| draft.mark.is_label && !key.is_empty())?;
            taken.insert(key.clone()).then(|| key.clone())
        })
        .collect();
    let mut number = 0u32;
    let labels = own.into_iter().map(|own| {
        own.unwrap_or_else(|| {
            loop {
                number = number.saturating_add(1);
                let label = number.to_string();
                if taken.insert(label.clone()) {
                    break label;
                }
            }
        })
    });
    let labels: Vec<String> = labels.collect();
    let notes = drafts.into_iter().zip(labels);
    notes
        .map(|(draft, label)| Note { label, body: draft.body, references: draft.references })
        .collect()
}

/// The elements that hold nothing but notes, headings and rules.
fn containers(tree: &Tree<'_>, found: &Found) -> Vec<NodeId> {
    let mut idle: HashSet<NodeId> = found.skipped.iter().copied().collect();
    idle.extend(found.notes.iter().flat_map(|note| note.body.iter().copied()));
    let mut containers = Vec::new();
    let mut around: Vec<NodeId> = found
        .notes
        .iter()
        .filter_map(|note| note.body.first())
        .map(|&id| tree.parent(id))
        .collect();
    for _ in 0..5 {
        around.sort_unstable();
        around.dedup();
        around.retain(|&id| {
            let is_root = id == 0 || matches!(tree.tag(id), Tag::Body | Tag::Main | Tag::Article);
            let is_idle = |child: NodeId| {
                idle.contains(&child)
                    || matches!(tree.tag(child), Tag::Hr | Tag::Br | Tag::Script | Tag::Style)
                    || tree.tag(child).heading_level().is_some()
                    || !tree.is_text(child) && nodes::short_text(tree, child, 0).is_some()
                    || evidence::is_heading(tree, child)
            };
            !is_root && nodes::is_block(tree, id) && tree.shown(id).all(is_idle)
        });
        idle.extend(around.iter().copied());
        containers.extend(around.iter().copied());
        for id in &mut around {
            *id = tree.parent(*id);
        }
    }
    containers.sort_unstable();
    containers.dedup();
    containers
}
