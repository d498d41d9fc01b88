//! What a tree holds that may be a mark: links inside the page, raised numbers, sidenotes.

use crate::body::words::PARTS_OF_NOTES;
use std::collections::HashMap;

use crate::body::signs::NOTE;
use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};

use super::marks::{self, Mark};
use super::nodes;

/// Marks that are looked at in one tree.
const MOST: usize = 20_000;

/// A link to a place in the page.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub(super) id: NodeId,
    pub(super) fragment: String,
    /// What it shows, if that is a mark.
    pub(super) mark: Option<Mark>,
}

/// What may be a mark, each in order.
#[derive(Debug, Default)]
pub(super) struct Scan {
    pub(super) links: Vec<Link>,
    /// `<sup>` without a link.
    pub(super) raised: Vec<(NodeId, Mark)>,
    /// Elements that may be a note in the margin by their class.
    pub(super) sidenotes: Vec<NodeId>,
}

/// Looks for marks.
pub(super) fn scan(tree: &Tree<'_>) -> Scan {
    let mut scan = Scan::default();
    for id in tree.subtree(0) {
        match tree.tag(id) {
            Tag::A if scan.links.len() < MOST => scan.links.extend(link(tree, id)),
            Tag::Sup if scan.raised.len() < MOST => {
                let text = nodes::short_text(tree, id, marks::LONGEST);
                let mark =
                    text.and_then(|text| marks::mark(&text)).filter(|mark| !mark.key.is_empty());
                let is_link = |id| tree.tag(id) == Tag::A && is_reference(tree, id);
                let is_bare =
                    || tree.find(id, is_link).is_none() && !tree.ancestors(id).take(4).any(is_link);
                scan.raised.extend(mark.filter(|_| is_bare()).map(|mark| (id, mark)));
            }
            Tag::Other
                if !tree.is_text(id)
                    && scan.sidenotes.len() < MOST
                    && nodes::is_note_element(tree, id) =>
            {
                scan.sidenotes.push(id);
            }
            Tag::Span | Tag::Small | Tag::Aside | Tag::Div if scan.sidenotes.len() < MOST => {
                let is_note = |classes: &str| nodes::contains(classes, PARTS_OF_NOTES);
                if tree.has_sign(id, NOTE)
                    && tree.attr(id, "class").is_some_and(|classes| is_note(&classes))
                {
                    scan.sidenotes.push(id);
                }
            }
            _ => {}
        }
    }
    scan
}

fn is_reference(tree: &Tree<'_>, id: NodeId) -> bool {
    fragment(tree, id).is_some()
}

fn link(tree: &Tree<'_>, id: NodeId) -> Option<Link> {
    let fragment = fragment(tree, id)?;
    let text = nodes::short_text(tree, id, marks::LONGEST);
    let mark =
        text.and_then(|text| marks::mark(&text).or_else(|| marks::citation(&text, &fragment)));
    Some(Link { id, fragment, mark })
}

/// The place in the page that a link leads to, by its address or its script.
fn fragment(tree: &Tree<'_>, id: NodeId) -> Option<String> {
    if !may_lead_here(tree, id) {
        return None;
    }
    let href = tree.attr(id, "href");
    let href = href.as_deref().unwrap_or_default();
    if let Some((_, fragment)) = href.split_once('#').filter(|(_, fragment)| !fragment.is_empty()) {
        return Some(decoded(fragment));
    }
    if !(href.is_empty() || href == "#" || href.starts_with("javascript")) {
        return None;
    }
    let script = tree.attr(id, "onclick")?;
    let quoted = script.split('\'').nth(1).filter(|name| !name.is_empty() && name.len() < 100)?;
    Some(quoted.trim_start_matches('#').to_owned())
}

/// Whether a link may lead to a place in the page; most tell by a look at their address as it is
/// written, in which a `#` may be a character reference, too.
fn may_lead_here(tree: &Tree<'_>, id: NodeId) -> bool {
    let href = tree.raw_attr(id, "href").unwrap_or_default().as_bytes();
    if href.is_empty() || memchr::memchr(b'#', href).is_some() {
        return true;
    }
    memchr::memmem::find(href, b"&n").is_some() || href.starts_with(b"javascript")
}

/// A fragment with its percent encoding resolved.
fn decoded(fragment: &str) -> String {
    if !fragment.contains('%') {
        return fragment.to_owned();
    }
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut rest = fragment.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let hex =
            tail.get(..2).filter(|_| first == b'%').and_then(|hex| std::str::from_utf8(hex).ok());
        if let Some(byte) = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            bytes.push(byte);
            rest = tail.get(2..).unwrap_or_default();
        } else {
            bytes.push(first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| fragment.to_owned())
}

/// The elements with the names that links lead to. Where two have one name, the first that is no
/// switch.
pub(super) fn targets(
    tree: &Tree<'_>,
    names: impl Iterator<Item = String>,
) -> HashMap<String, NodeId> {
    let mut targets: HashMap<String, Option<NodeId>> = names.map(|name| (name, None)).collect();
    if targets.is_empty() {
        return HashMap::new();
    }
    for id in tree.subtree(0) {
        if tree.is_text(id) || tree.tag(id) == Tag::Input {
            continue;
        }
        let name = if tree.tag(id) == Tag::A { tree.attr(id, "name") } else { None };
        for name in [tree.attr(id, "id"), name].into_iter().flatten() {
            if let Some(target) = targets.get_mut(&*name) {
                target.get_or_insert(id);
            }
        }
    }
    targets.into_iter().filter_map(|(name, id)| Some((name, id?))).collect()
}
