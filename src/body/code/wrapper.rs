//! Which element is a code block as a whole: the code, and the box around it.

use crate::body::signs::{BAR, LINES};
use crate::body::words::CODE_ELEMENTS;
use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};

use super::boxes::{has_box, is_code_element};
use super::labels::{Labels, is_bar};
use super::lines;
use super::parts::{self, contains_any, has_word};
use super::tables::{code_cell, is_code_table};

/// Nodes of a box that are looked at.
const MOST_NODES: usize = 400;
/// Bytes of labels in a box.
const MOST_LABELS: usize = 200;
/// Pieces of code in a box: a light and a dark one, a gutter for each.
const MOST_PIECES: usize = 6;

/// The code of a block.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// The element that holds the code.
    pub(super) root: NodeId,
    /// What the labels around it say.
    pub(super) labels: Labels,
}

/// The code of the block that an element is, with all that is inside it.
pub(super) fn block(tree: &Tree<'_>, id: NodeId) -> Option<Block> {
    let root = |root| Some(Block { root, labels: Labels::default() });
    match tree.tag(id) {
        Tag::Pre | Tag::Listing | Tag::Xmp | Tag::Plaintext => pre(tree, id),
        Tag::Code | Tag::Tt | Tag::Samp => {
            if tree.shown(id).next().is_some_and(|first| tree.tag(first) == Tag::Pre) {
                return boxed(tree, id);
            }
            is_block_code(tree, id).then(|| root(id)).flatten()
        }
        Tag::P => only_code(tree, id).and_then(root),
        Tag::Table => is_code_table(tree, id).then(|| root(code_cell(tree, id))).flatten(),
        Tag::Figure => boxed(tree, id),
        Tag::Div | Tag::Section | Tag::Center | Tag::Ol | Tag::Ul | Tag::Other | Tag::Span => {
            if tree.is_text(id) {
                return None;
            }
            if tree.tag(id) == Tag::Div
                && tree.has_sign(id, LINES)
                && tree.attr(id, "class").as_deref().map(str::trim) == Some("mermaid")
                && tree.elements(id).next().is_none()
            {
                return root(id);
            }
            if tree.tag(id) == Tag::Other && is_code_element(tree, id) {
                return tree.has_attr(id, "block").then(|| root(id)).flatten();
            }
            let is_named = has_box(tree, id)
                || tree.tag(id) == Tag::Other
                    && contains_any(tree.name(id), &["code", "highlight"])
                || tree.has_attr(id, "data-rehype-pretty-code-fragment");
            if is_named {
                return if parts::is_named_bar(tree, id) && !holds_pre(tree, id) {
                    None
                } else {
                    boxed(tree, id)
                };
            }
            if tree.tag(id) != Tag::Div {
                return None;
            }
            if is_plain_box(tree, id) {
                boxed(tree, id)
            } else {
                only_code(tree, id).and_then(root)
            }
        }
        _ => None,
    }
}

/// Whether an element is a bar with the language or the name of the file above a code block.
pub(super) fn is_bar_above(tree: &Tree<'_>, id: NodeId) -> bool {
    if !matches!(tree.tag(id), Tag::Div | Tag::Span | Tag::P | Tag::Figcaption | Tag::Header)
        || !tree.has_sign(id, BAR)
        || !tree.attr(id, "class").is_some_and(|classes| is_bar(&classes))
        || !parts::is_short(tree, id)
    {
        return false;
    }
    let mut next = tree.next(id);
    while let Some(id) = next.filter(|&id| tree.is_blank(id)) {
        next = tree.next(id);
    }
    next.is_some_and(|next| {
        tree.tag(next) == Tag::Pre
            || matches!(tree.tag(next), Tag::Div | Tag::Figure)
                && has_box(tree, next)
                && parts::holds_code(tree, next)
    }) && bar_labels(tree, id).is_some()
}

/// What the bar right before an element says.
pub(super) fn bar_above(tree: &Tree<'_>, id: NodeId) -> Option<Labels> {
    let parent = tree.parent(id);
    let sibling = |last: NodeId| {
        std::iter::once(last)
            .chain(tree.ancestors(last))
            .find(|&id| tree.parent(id) == parent && id > parent)
    };
    let before = sibling(id.checked_sub(1)?)?;
    let is_blank = tree.is_blank(before);
    let before = if is_blank { sibling(before.checked_sub(1)?)? } else { before };
    if is_bar_above(tree, before) { bar_labels(tree, before) } else { None }
}

fn bar_labels(tree: &Tree<'_>, bar: NodeId) -> Option<Labels> {
    let mut labels = Labels::default();
    let around = tree.parent(bar);
    let mut texts = tree.subtree(bar).filter(|&id| !tree.text(id).trim().is_empty());
    texts.all(|text| labels.read(tree, text, around)).then_some(labels)
}

/// The code of a `<pre>`, which may hold a bar above a single `<code>`.
fn pre(tree: &Tree<'_>, id: NodeId) -> Option<Block> {
    let mut code = None;
    let mut labels = Labels::default();
    let end = tree.subtree_end(id);
    let mut is_single = true;
    let mut left = MOST_NODES;
    let mut node = id + 1;
    while node < end {
        if tree.tag(node).heading_level().is_some() {
            return None;
        }
        left = left.saturating_sub(1);
        if !is_single || left == 0 {
            is_single = false;
            break;
        }
        if tree.is_text(node) {
            let is_blank = tree.text(node).trim().is_empty();
            let boxed = tree.ancestors(node).take_while(|&around| around != id);
            let boxed = || boxed.into_iter().any(|id| parts::is_block(tree.tag(id)));
            is_single &= is_blank || boxed() && labels.read(tree, node, id);
        } else if tree.tag(node) == Tag::Code {
            is_single &= code.replace(node).is_none();
            node = tree.subtree_end(node);
            continue;
        } else if parts::is_skipped(tree, node) {
            node = tree.subtree_end(node);
            continue;
        }
        node += 1;
    }
    match code.filter(|_| is_single) {
        Some(root) => Some(Block { root, labels }),
        None => Some(Block { root: id, labels: Labels::default() }),
    }
}

/// Whether a `<code>` outside of a `<pre>` is shown as a block.
fn is_block_code(tree: &Tree<'_>, id: NodeId) -> bool {
    let is_block = |word: &str| contains_any(word, &["block"]) && !contains_any(word, &["inline"]);
    if tree.any_class(id, is_block)
        || parts::style(tree, id, &["display:block", "white-space:pre;"])
    {
        return true;
    }
    let styled = tree.attr(id, "style").is_some_and(|style| style.trim_end().ends_with("pre"));
    styled && parts::style(tree, id, &["white-space:pre"])
        || is_alone(tree, id) && tree.find(id, |id| tree.tag(id) == Tag::Br).is_some()
}

fn holds_pre(tree: &Tree<'_>, id: NodeId) -> bool {
    tree.subtree(id).take(MOST_NODES).any(|id| tree.tag(id) == Tag::Pre)
}

/// Whether an element is all that its parent holds.
fn is_alone(tree: &Tree<'_>, id: NodeId) -> bool {
    tree.shown(tree.parent(id)).eq([id])
}

/// The code that is all that a paragraph holds, in one element or in one per line.
fn only_code(tree: &Tree<'_>, id: NodeId) -> Option<NodeId> {
    let is_code = |id| matches!(tree.tag(id), Tag::Code | Tag::Tt | Tag::Samp);
    let mut inside = tree.shown(id);
    let first = inside.next().filter(|&first| is_code(first))?;
    let Some(second) = inside.next() else {
        return is_block_code(tree, first).then_some(first);
    };
    let is_broken = tree.tag(second) == Tag::Br && inside.next().is_some_and(is_code);
    let are_lines = is_broken && tree.shown(id).all(|id| is_code(id) || tree.tag(id) == Tag::Br);
    are_lines.then_some(id)
}

/// Whether a `<div>` without a telling class holds a `<pre>` and few other elements.
fn is_plain_box(tree: &Tree<'_>, id: NodeId) -> bool {
    let mut count = 0;
    let mut has_pre = false;
    for child in tree.shown(id) {
        count += 1;
        if count > 4 || tree.is_text(child) {
            return false;
        }
        has_pre |= tree.tag(child) == Tag::Pre;
    }
    has_pre && count > 1
}

/// The code in a box, if there is nothing else in it than labels, buttons and line numbers.
fn boxed(tree: &Tree<'_>, id: NodeId) -> Option<Block> {
    let end = tree.subtree_end(id);
    let mut labels = Labels::default();
    let is_code_box = tree.attr(id, "class").is_some_and(|all| has_word(&all, CODE_ELEMENTS));
    let (mut left, mut bytes) = (if is_code_box { 3 * MOST_NODES } else { MOST_NODES }, 0);
    let mut pieces: Vec<NodeId> = Vec::new();
    let mut breaks = 0;
    let mut node = if holds_lines(tree, id) {
        pieces.push(id);
        end
    } else {
        id + 1
    };
    let mut only_labels = true;
    while node < end {
        let is_break = tree.tag(node) == Tag::Br;
        left = left.checked_sub(usize::from(!is_break))?;
        if tree.is_text(node) {
            let text = tree.text(node);
            bytes += text.trim().len();
            let fits =
                text.trim().is_empty() || bytes <= MOST_LABELS && labels.read(tree, node, id);
            only_labels &= fits;
            let may_be_code = is_code_box && pieces.is_empty();
            if !(fits || may_be_code) {
                return None;
            }
        } else if is_piece(tree, node) {
            pieces.push(node);
            node = tree.subtree_end(node);
            if pieces.len() > MOST_PIECES {
                return None;
            }
            continue;
        } else if parts::is_media(tree.tag(node)) {
            return None;
        } else if parts::is_skipped(tree, node) {
            labels.read_bar(tree, node, id);
            node = tree.subtree_end(node);
            continue;
        } else if is_foreign(tree, node) {
            return None;
        }
        breaks += usize::from(is_break);
        node += 1;
    }
    if pieces.is_empty() {
        let root = (is_code_box && breaks > 0).then_some(id)?;
        return Some(Block { root, labels: Labels::default() });
    }
    if !only_labels {
        return None;
    }
    if tree.has_class(id, "mockup-code") {
        return Some(Block { root: id, labels });
    }
    one_of(tree, &pieces).map(|piece| {
        let root = code_cell(tree, piece);
        let inner = pre(tree, root).filter(|_| tree.tag(root) == Tag::Pre);
        Block { root: inner.map_or(root, |block| block.root), labels }
    })
}

/// Whether an element inside a box holds code and nothing else.
fn is_piece(tree: &Tree<'_>, id: NodeId) -> bool {
    match tree.tag(id) {
        Tag::Pre | Tag::Listing | Tag::Xmp => true,
        Tag::Table => is_code_table(tree, id),
        Tag::Code => {
            let is_only =
                || is_alone(tree, id) && !matches!(tree.tag(tree.parent(id)), Tag::P | Tag::Li);
            is_block_code(tree, id) || holds_lines(tree, id) || is_only()
        }
        Tag::Div | Tag::Ol | Tag::Ul | Tag::Span => holds_lines(tree, id),
        _ => false,
    }
}

/// Whether an element is made of lines of code.
fn holds_lines(tree: &Tree<'_>, id: NodeId) -> bool {
    match tree.tag(id) {
        Tag::Ol | Tag::Ul => {
            let is_named = |classes: &str| {
                let is_short = |word: &str| word.starts_with("dp-") && word.len() <= 5;
                contains_any(classes, &["enlighter", "linenum", "hljs", "code-line", "codeline"])
                    || classes.split_ascii_whitespace().any(is_short)
            };
            tree.attr(id, "class").is_some_and(|classes| is_named(&classes))
                && tree.elements(id).all(|item| tree.tag(item) == Tag::Li)
        }
        _ => {
            let editor = ["cm-content", "codemirror-code", "view-lines", "ace_text-layer"];
            let is_editor = || tree.attr(id, "class").is_some_and(|all| has_word(&all, &editor));
            parts::is_lines(tree, id) || is_editor()
        }
    }
}

/// Whether an element cannot stand in a box around code.
fn is_foreign(tree: &Tree<'_>, id: NodeId) -> bool {
    let tag = tree.tag(id);
    let is_picture = || !tree.attr(id, "alt").is_none_or(|alt| alt.trim().is_empty());
    tag.heading_level().is_some()
        || matches!(tag, Tag::Blockquote | Tag::Table | Tag::Dl | Tag::Article)
        || tag == Tag::Img && is_picture()
}

/// The only piece of code, after columns of line numbers and repeated pieces are left out.
fn one_of(tree: &Tree<'_>, pieces: &[NodeId]) -> Option<NodeId> {
    if let &[piece] = pieces {
        return Some(piece);
    }
    let is_code = |&&id: &&NodeId| !parts::is_numbers(tree, id, parts::LONGEST_GUTTER);
    let mut codes = pieces.iter().filter(is_code);
    let Some(&first) = codes.next() else { return pieces.first().copied() };
    let mut text = None;
    for &other in codes {
        let text = text.get_or_insert_with(|| lines::read(tree, first, true).text);
        if *text != lines::read(tree, other, true).text {
            return None;
        }
    }
    Some(first)
}
