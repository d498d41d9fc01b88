//! What the classes of the elements may say, read once for all of them.

use super::super::class_words::hash;
use super::{Data, Names, NodeId, Tree};
use crate::document::Tag;

/// What the classes of an element may say of it, a bit for each: those that nobody has read may say
/// anything.
pub(crate) type Signs = u16;

/// Classes whose signs are remembered.
const KNOWN_CLASSES: usize = 256;

/// The sign of a text that is ASCII white space and nothing else.
pub(super) const WHITE: Signs = 1 << 14;
/// The sign of classes that hide an element from sight.
pub(crate) const UNSEEN: Signs = 1 << 15;

/// The tag of the elements that are what a role says.
fn tag_of(role: &str) -> Option<Tag> {
    Some(match role.trim() {
        "table" | "grid" => Tag::Table,
        "rowgroup" => Tag::Tbody,
        "row" => Tag::Tr,
        "cell" | "gridcell" => Tag::Td,
        "columnheader" | "rowheader" => Tag::Th,
        "list" => Tag::Ul,
        "listitem" => Tag::Li,
        _ => return None,
    })
}

impl Tree<'_> {
    /// Whether the classes of an element may have a sign. Without, they have not.
    #[inline]
    pub(crate) fn has_sign(&self, id: NodeId, sign: Signs) -> bool {
        self.nodes.get(id as usize).is_some_and(|node| node.signs & sign != 0)
    }

    /// Reads what the classes of all elements may say, each class once or a few times, and which of them
    /// are tables and lists by their role alone.
    pub(crate) fn read_classes(&mut self, mut read: impl FnMut(&str) -> Signs) {
        let mut known = [("", 0); KNOWN_CLASSES];
        for id in 0..self.nodes.len() as NodeId {
            const CLASS: Names = Names::of(&["class"]);
            const ROLE: Names = Names::of(&["role"]);
            if self.may_have(id, ROLE)
                && matches!(self.tag(id), Tag::Div | Tag::Span)
                && let Some(tag) = self.raw_attr(id, "role").and_then(tag_of)
                && let Some(node) = self.nodes.get_mut(id as usize)
            {
                node.tag = tag;
            }
            let raw = if self.may_have(id, CLASS) { self.raw_attr(id, "class") } else { None };
            let signs = raw.map_or(0, |raw| {
                let slot = hash(0, raw.as_bytes()) as usize % KNOWN_CLASSES;
                let Some(slot) = known.get_mut(slot) else { return Signs::MAX };
                if slot.0 != raw {
                    *slot = (raw, read(&self.resolved(id, raw)));
                }
                slot.1
            });
            if let Some(node) = self.nodes.get_mut(id as usize)
                && !matches!(node.data, Data::Text(_) | Data::Raw(_))
            {
                node.signs = signs;
            }
        }
    }
}
