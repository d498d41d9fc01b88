//! Notes whose marks are raised numbers without a link.

use std::collections::HashMap;

use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};

use super::marks::Mark;
use super::nodes::{self, Spans};
use super::note::Draft;
use super::{bodies, evidence};

/// Bytes of a note at least, its number included.
const SHORTEST: usize = 8;

/// Finds blocks that begin with a raised number, and lists of notes, of which the numbers stand in
/// the text before.
pub(super) fn find(tree: &Tree<'_>, raised: &[(NodeId, Mark)], drafts: &[Draft]) -> Vec<Draft> {
    if raised.is_empty() {
        return Vec::new();
    }
    let all = drafts.iter().flat_map(|draft| draft.references.iter().chain(&draft.body).copied());
    let taken = Spans::of(tree, all);
    let mut marks: HashMap<&str, Vec<NodeId>> = HashMap::new();
    let mut notes: Vec<(String, NodeId)> = Vec::new();
    for (id, mark) in raised.iter().filter(|(id, _)| !taken.hold(*id)) {
        let block = nodes::block(tree, *id);
        if block != 0 && nodes::is_at_start(tree, *id, block) {
            let is_note = matches!(
                tree.tag(block),
                Tag::P | Tag::Li | Tag::Div | Tag::Dd | Tag::Aside | Tag::Td
            ) && nodes::short_text(tree, block, SHORTEST).is_none();
            if is_note {
                notes.push((mark.key.clone(), bodies::whole(tree, block)));
            }
        } else if follows_text(tree, *id) {
            marks.entry(&mark.key).or_default().push(nodes::outermost(tree, *id));
        }
    }
    if marks.is_empty() {
        return Vec::new();
    }
    lists(tree, &mut notes);
    notes.retain(|&(_, id)| !taken.hold(id));
    notes.sort_by_key(|&(_, id)| id);
    notes.dedup_by_key(|&mut (_, id)| id);
    paired(&notes, &marks)
}

/// Adds the items of numbered lists that stand where notes stand.
fn lists(tree: &Tree<'_>, notes: &mut Vec<(String, NodeId)>) {
    for id in tree.subtree(0).filter(|&id| tree.tag(id) == Tag::Ol) {
        let is_aside = tree.tag(tree.parent(id)) == Tag::Aside;
        if !is_aside && !evidence::is_note_place(tree, id) {
            continue;
        }
        let start =
            tree.attr(id, "start").and_then(|start| start.trim().parse::<u32>().ok()).unwrap_or(1);
        let items = tree.elements(id).filter(|&item| tree.tag(item) == Tag::Li);
        notes.extend(items.zip(start..).map(|(item, number)| (number.to_string(), item)));
    }
}

/// The notes that have marks, if most have.
fn paired(notes: &[(String, NodeId)], marks: &HashMap<&str, Vec<NodeId>>) -> Vec<Draft> {
    let mut last: HashMap<&str, NodeId> = HashMap::new();
    let mut found = Vec::new();
    for (key, note) in notes {
        let from = last.insert(key, *note).unwrap_or(0);
        let Some(all) = marks.get(&**key) else { continue };
        let is_own = |&&id: &&NodeId| from <= id && id < *note;
        let references: Vec<NodeId> = all.iter().filter(is_own).copied().collect();
        if !references.is_empty() {
            let is_label = key.chars().all(|c| c.is_ascii_alphanumeric());
            let mark = Mark { key: key.clone(), is_label };
            found.push(Draft { mark, body: vec![*note], references });
        }
    }
    let is_first = |draft: &Draft| {
        draft.mark.key == "1" || !draft.mark.key.starts_with(|c: char| c.is_ascii_digit())
    };
    if found.len() * 2 >= notes.len() && found.iter().any(is_first) { found } else { Vec::new() }
}

/// Whether a raised number follows a word or a sentence, and not a unit or a variable: `m²`.
fn follows_text(tree: &Tree<'_>, id: NodeId) -> bool {
    let block = nodes::block(tree, id);
    let before = (block + 1..id).rev().take(16).find(|&id| !tree.text(id).is_empty());
    let Some(before) = before else { return false };
    let text = tree.text(before);
    let word = text.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    word.is_empty() || word.chars().count() > 2 && !word.contains(|c: char| c.is_ascii_digit())
}
