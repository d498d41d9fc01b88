//! Reads what MathJax 3 and later draw: its elements (`mjx-…`), or SVG.

use super::mathml::{local_name, tex_space};
use super::node::{DEEPEST, Kind, Node};
use crate::body::words::MATHJAX_BOXES;
use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};

/// The formula that an element holds, whose parts are elements of MathJax.
pub(super) fn read_elements(tree: &Tree<'_>, id: NodeId) -> Node {
    Node::row(parts(tree, id, 0))
}

/// The formula that a drawing of MathJax holds.
pub(super) fn read_svg(tree: &Tree<'_>, id: NodeId) -> Node {
    drawn(tree, id, 0)
}

fn parts(tree: &Tree<'_>, id: NodeId, depth: usize) -> Vec<Node> {
    let elements = tree.elements(id).filter_map(|child| element(tree, child, depth + 1));
    elements.collect()
}

/// The characters of a token: text, or the numbers in the names of classes.
fn characters(tree: &Tree<'_>, id: NodeId) -> String {
    let mut out = String::new();
    let mut skip_to = 0;
    for node in tree.subtree(id).skip(1) {
        if node < skip_to {
            continue;
        }
        if tree.is_text(node) {
            out.push_str(&tree.text(node));
        } else if let Some(c) = character(tree, node) {
            out.push(c);
            skip_to = tree.subtree_end(node);
        }
    }
    out
}

/// The character whose number is in the class of an element: `mjx-c1D465`.
fn character(tree: &Tree<'_>, id: NodeId) -> Option<char> {
    let classes = tree.attr(id, "class")?;
    let mut numbers =
        classes.split_ascii_whitespace().filter_map(|class| class.strip_prefix("mjx-c"));
    numbers.find_map(of_number)
}

fn of_number(hex: &str) -> Option<char> {
    char::from_u32(u32::from_str_radix(hex, 16).ok()?)
}

/// One part; nothing for what only takes space in the drawing.
fn element(tree: &Tree<'_>, id: NodeId, depth: usize) -> Option<Node> {
    if depth >= DEEPEST {
        return Some(Node::token(Kind::Text, characters(tree, id)));
    }
    let name = local_name(tree, id);
    let name = name.strip_prefix("mjx-").unwrap_or(&name);
    let inside = || parts(tree, id, depth);
    Some(match name {
        "mi" => Node::token(Kind::Identifier, characters(tree, id)),
        "mn" => Node::token(Kind::Number, characters(tree, id)),
        "mo" => Node::token(Kind::Operator, characters(tree, id)),
        "mtext" | "ms" => Node::token(Kind::Text, characters(tree, id)),
        "mspace" => {
            let style = tree.attr(id, "style").unwrap_or_default();
            let width = style.split("width:").nth(1).and_then(|w| w.trim().split("em").next());
            let em = width.and_then(|width| width.trim().parse().ok()).unwrap_or(0.0);
            Node::token(Kind::Space, tex_space(em))
        }
        "nstrut" | "dstrut" | "tstrut" | "strut" | "spacer" | "line" | "surd" | "lazy" | "lbox"
        | "c" | "assistive-mml" | "labels" => return None,
        "mfrac" => {
            let [above, below] = boxes(tree, id, ["mjx-num", "mjx-den"], depth);
            let has_line = tree.find(id, |node| tree.is(node, "mjx-line")).is_some();
            let parts = vec![above.unwrap_or_default(), below.unwrap_or_default()];
            Node::of(if has_line { Kind::Fraction } else { Kind::Stack }, parts)
        }
        "msqrt" => Node::of(Kind::Root, inside()),
        "mroot" => {
            let [index, base] = boxes(tree, id, ["mjx-root", "mjx-sqrt"], depth);
            let parts = vec![base.unwrap_or_default(), index.unwrap_or_default()];
            Node::of(Kind::IndexedRoot, parts)
        }
        "msub" => Node::of(Kind::Sub, inside()),
        "msup" => Node::of(Kind::Sup, inside()),
        "msubsup" => scripts(tree, id, depth, Kind::SubSup),
        "munder" | "mover" | "munderover" => limits(tree, id, name, depth),
        "mtable" => {
            let rows = rows(tree, id, depth);
            Node::of(Kind::Table, rows)
        }
        "mphantom" => Node::of(Kind::Phantom, inside()),
        // A box of several parts is one operand, as in `<mjx-num>`.
        _ => Node::row(inside()),
    })
}

/// The parts of an element that stand in boxes of these names, which lie in other boxes.
fn boxes<const N: usize>(
    tree: &Tree<'_>,
    id: NodeId,
    names: [&str; N],
    depth: usize,
) -> [Option<Node>; N] {
    let mut found = [const { None }; N];
    let mut open: Vec<NodeId> = tree.elements(id).collect();
    while let Some(node) = open.pop() {
        let name = local_name(tree, node);
        if let Some(at) = names.iter().position(|&wanted| wanted == name) {
            if let Some(slot) = found.get_mut(at).filter(|slot| slot.is_none()) {
                *slot = Some(Node::row(parts(tree, node, depth + 1)));
            }
        } else if MATHJAX_BOXES.contains(&name.as_str()) {
            open.extend(tree.elements(node));
        }
    }
    found
}

/// Base, and a box with the superscript above the subscript.
fn scripts(tree: &Tree<'_>, id: NodeId, depth: usize, kind: Kind) -> Node {
    let mut children = tree.elements(id);
    let base = children.next().and_then(|child| element(tree, child, depth + 1));
    let mut scripts =
        children.next().map(|child| parts(tree, child, depth + 1)).unwrap_or_default();
    let sub = scripts.pop().unwrap_or_default();
    let sup = scripts.pop().unwrap_or_default();
    Node::of(kind, vec![base.unwrap_or_default(), sub, sup])
}

/// Something with parts above and below it.
fn limits(tree: &Tree<'_>, id: NodeId, name: &str, depth: usize) -> Node {
    let has_boxes = tree.find(id, |node| tree.is(node, "mjx-base")).is_some();
    if !has_boxes {
        // Set as scripts.
        return match name {
            "munder" => Node::of(Kind::Sub, parts(tree, id, depth)),
            "mover" => Node::of(Kind::Sup, parts(tree, id, depth)),
            _ => scripts(tree, id, depth, Kind::SubSup),
        };
    }
    let names = ["mjx-base", "mjx-under", "mjx-over"];
    let [base, under, over] = boxes(tree, id, names, depth);
    let base = base.unwrap_or_default();
    match (under, over) {
        (Some(under), Some(over)) => Node::of(Kind::UnderOver, vec![base, under, over]),
        (Some(under), None) => Node::of(Kind::Under, vec![base, under]),
        (None, Some(over)) => Node::of(Kind::Over, vec![base, over]),
        (None, None) => base,
    }
}

/// The rows of a table, through the boxes around them.
fn rows(tree: &Tree<'_>, id: NodeId, depth: usize) -> Vec<Node> {
    let mut out = Vec::new();
    for child in tree.elements(id) {
        let name = local_name(tree, child);
        match name.as_str() {
            "mjx-mtr" | "mjx-mlabeledtr" => {
                let cells = tree.elements(child).filter(|&cell| tree.is(cell, "mjx-mtd"));
                let cells = cells.map(|cell| Node::row(parts(tree, cell, depth + 2))).collect();
                out.push(Node::of(Kind::TableRow, cells));
            }
            "mjx-table" | "mjx-itable" => out.extend(rows(tree, child, depth)),
            _ => {}
        }
    }
    out
}

/// A part of a drawing; `data-mml-node` says what it was.
fn drawn(tree: &Tree<'_>, id: NodeId, depth: usize) -> Node {
    let name = tree.attr(id, "data-mml-node").unwrap_or_default();
    if depth >= DEEPEST {
        return Node::token(Kind::Text, glyphs(tree, id));
    }
    let inside = || -> Vec<Node> {
        let elements = tree.elements(id).filter(|&child| is_group(tree, child));
        elements.map(|child| drawn(tree, child, depth + 1)).collect()
    };
    match name.as_ref() {
        "mi" => Node::token(Kind::Identifier, glyphs(tree, id)),
        "mn" => Node::token(Kind::Number, glyphs(tree, id)),
        "mo" => Node::token(Kind::Operator, glyphs(tree, id)),
        "mtext" | "ms" => Node::token(Kind::Text, glyphs(tree, id)),
        "mspace" => Node::default(),
        "mfrac" => {
            let has_line = tree.elements(id).any(|child| tree.is(child, "rect"));
            Node::of(if has_line { Kind::Fraction } else { Kind::Stack }, inside())
        }
        "msqrt" => {
            let mut inside = inside();
            drop_surd(&mut inside);
            Node::of(Kind::Root, inside)
        }
        "mroot" => {
            let mut inside = inside();
            drop_surd(&mut inside);
            Node::of(Kind::IndexedRoot, inside)
        }
        "msub" => Node::of(Kind::Sub, inside()),
        "msup" => Node::of(Kind::Sup, inside()),
        "msubsup" => by_height(tree, id, Kind::SubSup, inside()),
        "munder" => Node::of(Kind::Under, inside()),
        "mover" => Node::of(Kind::Over, inside()),
        "munderover" => by_height(tree, id, Kind::UnderOver, inside()),
        "mtable" => Node::of(Kind::Table, drawn_rows(inside())),
        "mtr" | "mlabeledtr" => Node::of(Kind::TableRow, inside()),
        "mphantom" => Node::of(Kind::Phantom, inside()),
        _ => Node::row(inside()),
    }
}

fn is_group(tree: &Tree<'_>, id: NodeId) -> bool {
    tree.is(id, "g") || tree.tag(id) == Tag::Svg
}

/// The characters that are drawn inside an element: `data-c`, or the end of the glyph's name.
fn glyphs(tree: &Tree<'_>, id: NodeId) -> String {
    let mut out = String::new();
    for node in tree.subtree(id).skip(1) {
        if tree.is_text(node) {
            out.push_str(tree.text(node).trim());
            continue;
        }
        let number = tree.attr(node, "data-c").or_else(|| {
            let link = tree.attr(node, "xlink:href").or_else(|| tree.attr(node, "href"))?;
            link.contains("MJX").then(|| link.rsplit('-').next().unwrap_or("").to_owned().into())
        });
        out.extend(number.as_deref().and_then(of_number));
    }
    out
}

/// The sign of a root is drawn as an operator among its parts.
fn drop_surd(parts: &mut Vec<Node>) {
    parts.retain(|part| part.operator() != Some("√"));
}

/// Scripts in the order of their heights: the lower one first.
fn by_height(tree: &Tree<'_>, id: NodeId, kind: Kind, mut parts: Vec<Node>) -> Node {
    let height = |child: NodeId| -> Option<f32> {
        let moved = tree.attr(child, "transform")?;
        let (_, numbers) = moved.split_once("translate(")?;
        let (numbers, _) = numbers.split_once(')')?;
        numbers.split([',', ' ']).filter(|n| !n.is_empty()).nth(1)?.parse().ok()
    };
    let mut heights = tree.elements(id).filter(|&child| is_group(tree, child)).skip(1).map(height);
    if let (Some(Some(first)), Some(Some(second))) = (heights.next(), heights.next())
        && first > second
        && parts.len() == 3
    {
        parts.swap(1, 2);
    }
    Node::of(kind, parts)
}

/// Labels stand in a row of their own that holds no cell.
fn drawn_rows(parts: Vec<Node>) -> Vec<Node> {
    let rows = parts.into_iter();
    rows.flat_map(|row| match row.kind {
        Kind::TableRow => vec![row],
        _ => row.parts.into_iter().filter(|part| part.kind == Kind::TableRow).collect(),
    })
    .collect()
}
