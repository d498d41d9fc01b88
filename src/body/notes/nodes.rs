//! Blocks and inline elements around a node, as far as notes need to tell them apart.

pub(super) use crate::body::class_parts::contains_any as contains;
use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};

/// Nodes that a search inside a block looks at.
const MOST_NODES: usize = 64;
/// Elements that a search outwards looks at.
const REACH: usize = 12;

/// Whether an element is a note by its name, as Distill has it.
pub(super) fn is_note_element(tree: &Tree<'_>, id: NodeId) -> bool {
    tree.is(id, "d-footnote")
}

/// Whether an element is a block of text or holds such.
pub(super) fn is_block(tree: &Tree<'_>, id: NodeId) -> bool {
    id == 0 || tree.is_block(id)
}

/// The innermost block around a node.
pub(super) fn block(tree: &Tree<'_>, id: NodeId) -> NodeId {
    tree.ancestors(id).find(|&around| is_block(tree, around)).unwrap_or(0)
}

/// The text inside a node, or `None` if it is longer than so many bytes, blanks at the ends of
/// each piece not counted.
pub(super) fn short_text(tree: &Tree<'_>, id: NodeId, most: usize) -> Option<String> {
    let mut out = String::new();
    let mut bytes = 0;
    for id in tree.subtree(id) {
        let text = tree.text(id);
        bytes += text.trim().len();
        if bytes > most {
            return None;
        }
        if text.len() <= most + 40 {
            out.push_str(&text);
        }
    }
    Some(out)
}

/// Whether a node stands at the start of a block: before it are at most numbers, single letters
/// and signs.
pub(super) fn is_at_start(tree: &Tree<'_>, id: NodeId, block: NodeId) -> bool {
    if id.saturating_sub(block) as usize > MOST_NODES {
        return false;
    }
    let mut words = 0;
    (block + 1..id).all(|id| {
        let text = tree.text(id);
        let mut tokens = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        tokens.all(|word| {
            words += 1;
            let is_number = word.len() <= 4 && word.bytes().all(|b| b.is_ascii_digit());
            words <= 6 && (is_number || word.chars().count() == 1)
        })
    })
}

/// The outermost inline element around a node that shows nothing but it, or it with brackets.
pub(super) fn outermost(tree: &Tree<'_>, id: NodeId) -> NodeId {
    let mut node = id;
    for around in tree.ancestors(id).take(REACH) {
        let is_inline = !is_block(tree, around);
        let is_only = || tree.shown(around).all(|child| child == node || is_empty(tree, child));
        if !is_inline || !is_only() {
            break;
        }
        node = around;
    }
    node
}

/// Whether a node shows no more than brackets and signs that go with a mark.
pub(super) fn is_empty(tree: &Tree<'_>, id: NodeId) -> bool {
    let is_sign = |c: char| {
        c.is_whitespace() || matches!(c, '[' | ']' | '(' | ')' | '^' | '\u{200b}' | '\u{fe0e}')
    };
    let is_shown = |id| matches!(tree.tag(id), Tag::Img | Tag::Video | Tag::Svg | Tag::Iframe);
    (id..tree.subtree_end(id)).take(8).all(|id| tree.text(id).chars().all(is_sign) && !is_shown(id))
        && (tree.subtree_end(id) - id) <= 8
}

/// The node before a node inside the same parent.
pub(super) fn previous(tree: &Tree<'_>, id: NodeId) -> Option<NodeId> {
    let (parent, last) = (tree.parent(id), id.checked_sub(1)?);
    std::iter::once(last)
        .chain(tree.ancestors(last))
        .find(|&node| tree.parent(node) == parent && node > parent)
}

/// The next element inside the same parent.
pub(super) fn next_element(tree: &Tree<'_>, id: NodeId) -> Option<NodeId> {
    std::iter::successors(tree.next(id), |&id| tree.next(id)).find(|&id| !tree.is_text(id))
}

/// The node before a node that shows something, as [`Tree::shown`] does.
pub(super) fn shown_before(tree: &Tree<'_>, id: NodeId) -> Option<NodeId> {
    let before = std::iter::successors(previous(tree, id), |&id| previous(tree, id));
    before.take(REACH).find(|&id| !tree.is_blank(id))
}

/// The element before a node inside the same parent; `None` if text stands between.
pub(super) fn element_before(tree: &Tree<'_>, id: NodeId) -> Option<NodeId> {
    shown_before(tree, id).filter(|&id| !tree.is_text(id))
}

/// Whether an element's class or id attribute contains one of the parts, in lower case.
pub(super) fn is_named(tree: &Tree<'_>, id: NodeId, parts: &[&str]) -> bool {
    ["class", "id"].iter().any(|name| tree.attr(id, name).is_some_and(|all| contains(&all, parts)))
}

/// Whether one node stands inside another, or is it.
pub(super) fn is_inside(tree: &Tree<'_>, id: NodeId, around: NodeId) -> bool {
    around <= id && id < tree.subtree_end(around)
}

/// Nodes with all that is inside them, in which others are looked up.
#[derive(Debug, Default)]
pub(super) struct Spans(Vec<(NodeId, NodeId)>);

impl Spans {
    pub(super) fn of(tree: &Tree<'_>, nodes: impl Iterator<Item = NodeId>) -> Self {
        let mut spans: Vec<_> = nodes.map(|id| (id, tree.subtree_end(id))).collect();
        spans.sort_unstable();
        Self(spans)
    }

    /// Whether a node is one of them or stands inside one.
    pub(super) fn hold(&self, id: NodeId) -> bool {
        let before = self.0.get(..self.0.partition_point(|&(start, _)| start <= id));
        // They hardly ever stand in one another.
        before.is_some_and(|before| before.iter().rev().take(8).any(|&(_, end)| id < end))
    }
}
