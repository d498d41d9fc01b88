//! Reads what KaTeX draws, where a page has nothing else of a formula.
//!
//! KaTeX stacks what is above one another in a `vlist`, from the bottom up.

use super::node::{DEEPEST, Kind, Node};
use super::symbols::{Class, Variant, class_of};
use crate::body::words::KATEX_NOTHING;
use crate::html::tree::{NodeId, Tree};

/// The formula that is drawn inside an element.
pub(super) fn read(tree: &Tree<'_>, id: NodeId) -> Node {
    Node::row(items(tree, id, 0))
}

fn items(tree: &Tree<'_>, id: NodeId, depth: usize) -> Vec<Node> {
    let mut out = Vec::new();
    for child in tree.children(id) {
        if tree.is_text(child) {
            leaf(tree, id, &tree.text(child), &mut out);
        } else if depth >= DEEPEST {
            out.push(Node::token(Kind::Text, tree.text_inside(child)));
        } else {
            item(tree, child, depth + 1, &mut out);
        }
    }
    out
}

fn item(tree: &Tree<'_>, id: NodeId, depth: usize, out: &mut Vec<Node>) {
    let classes = tree.attr(id, "class").unwrap_or_default();
    let has = |class: &str| classes.split_ascii_whitespace().any(|c| c == class);
    if classes.split_ascii_whitespace().any(|own| KATEX_NOTHING.contains(&own)) {
        return;
    }
    let entries = || entries(tree, id, depth);
    let node = if has("mspace") {
        space(tree, id)
    } else if has("text") {
        Node::token(Kind::Text, tree.text_inside(id))
    } else if has("msupsub") {
        let base = out.pop().unwrap_or_default();
        scripts(tree, id, base, entries())
    } else if has("mfrac") {
        let mut parts = entries();
        parts.reverse();
        let line = tree.find(id, |node| tree.has_class(node, "frac-line"));
        // Older ones have no class for the line.
        let is_stack =
            line.is_none() && out.last().is_some_and(|node| node.operator() == Some("("));
        Node::of(if is_stack { Kind::Stack } else { Kind::Fraction }, parts)
    } else if has("sqrt") {
        root(tree, id, depth)
    } else if has("op-limits") {
        limits(tree, id, depth)
    } else if has("accent") {
        let mut parts = entries();
        let accent = parts.pop().unwrap_or_default();
        let accent = Node::token(Kind::Operator, characters(&accent));
        Node::of(Kind::Over, vec![parts.pop().unwrap_or_default(), accent])
    } else if has("overline") || has("underline") {
        let notation = if has("overline") { "top" } else { "bottom" };
        Node { text: notation.to_owned(), ..Node::of(Kind::Enclosed, entries()) }
    } else if has("mtable") {
        table(tree, id, depth)
    } else if has("delimsizing") || has("delimcenter") {
        let text = tree.text_inside(id);
        let fence = text.chars().find_map(fence).map(String::from);
        let token = Node::token(Kind::Operator, fence.unwrap_or_default());
        Node { stretchy: Some(true), ..token }
    } else {
        Node::row(items(tree, id, depth))
    };
    out.push(node);
}

fn space(tree: &Tree<'_>, id: NodeId) -> Node {
    let style = tree.attr(id, "style").unwrap_or_default();
    let em = style.split_once("margin-right:").and_then(|(_, em)| em.split("em").next());
    let em: f32 = em.and_then(|em| em.trim().parse().ok()).unwrap_or(0.0);
    // Narrower ones stand around operators.
    let tex = if em >= 0.7 { super::mathml::tex_space(em) } else { "" };
    Node::token(Kind::Space, tex)
}

/// A base with what stands above and below the line after it.
fn scripts(tree: &Tree<'_>, id: NodeId, base: Node, mut scripts: Vec<Node>) -> Node {
    match (scripts.pop(), scripts.pop()) {
        (Some(sup), Some(sub)) => Node::of(Kind::SubSup, vec![base, sub, sup]),
        (Some(one), None) => {
            // A list that reaches below the line has a second column.
            let is_sub = tree.find(id, |node| tree.has_class(node, "vlist-t"));
            let is_sub = is_sub.is_some_and(|node| tree.has_class(node, "vlist-t2"));
            Node::of(if is_sub { Kind::Sub } else { Kind::Sup }, vec![base, one])
        }
        _ => base,
    }
}

/// What a vertical list holds, from the bottom up; lines and struts left out.
fn entries(tree: &Tree<'_>, id: NodeId, depth: usize) -> Vec<Node> {
    let Some(list) = tree.find(id, |node| tree.has_class(node, "vlist")) else { return Vec::new() };
    let entries = tree.elements(list).map(|entry| Node::row(items(tree, entry, depth + 1)));
    entries.filter(|entry| !entry.is_empty()).collect()
}

fn root(tree: &Tree<'_>, id: NodeId, depth: usize) -> Node {
    let index = tree.elements(id).find(|&child| tree.has_class(child, "root"));
    let body = tree.elements(id).find(|&child| Some(child) != index);
    let mut base = body.map(|body| entries(tree, body, depth)).unwrap_or_default();
    if index.is_none() && base.is_empty() {
        base = items(tree, id, depth);
    }
    match index {
        Some(index) => {
            let index = Node::row(entries(tree, index, depth));
            Node::of(Kind::IndexedRoot, vec![Node::row(base), index])
        }
        None => Node::of(Kind::Root, base),
    }
}

/// An operator with what is below and above it.
fn limits(tree: &Tree<'_>, id: NodeId, depth: usize) -> Node {
    let Some(list) = tree.find(id, |node| tree.has_class(node, "vlist")) else {
        return Node::row(items(tree, id, depth));
    };
    let (mut base, mut under, mut over) = (None, None, None);
    for entry in tree.elements(list) {
        let part = Node::row(items(tree, entry, depth + 1));
        let is_base = tree.elements(entry).any(|node| {
            tree.has_class(node, "mop")
                || tree.find(node, |inner| tree.has_class(inner, "op-symbol")).is_some()
        });
        if base.is_none() && is_base {
            base = Some(part);
        } else if base.is_none() {
            under = Some(part);
        } else {
            over = Some(part);
        }
    }
    let parts = [base, under, over].map(Option::unwrap_or_default);
    Node::of(Kind::UnderOver, parts.into())
}

/// A table is drawn column by column.
fn table(tree: &Tree<'_>, id: NodeId, depth: usize) -> Node {
    let mut rows: Vec<Vec<Node>> = Vec::new();
    let mut align = String::new();
    for (column, child) in tree
        .elements(id)
        .filter(|&child| tree.any_class(child, |class| class.starts_with("col-align-")))
        .enumerate()
    {
        let side = ["l", "c", "r"].into_iter().find(|side| {
            tree.any_class(child, |class| class.strip_prefix("col-align-") == Some(side))
        });
        align.push_str(side.unwrap_or("c"));
        let Some(list) = tree.find(child, |node| tree.has_class(node, "vlist")) else { continue };
        for (row, entry) in tree.elements(list).enumerate() {
            if rows.len() <= row {
                rows.resize_with(row + 1, Vec::new);
            }
            let Some(cells) = rows.get_mut(row) else { continue };
            // Columns before may have fewer rows.
            if cells.len() < column.min(16) {
                cells.resize_with(column.min(16), Node::default);
            }
            cells.push(Node::row(items(tree, entry, depth + 1)));
        }
    }
    let rows = rows.into_iter().map(|cells| Node::of(Kind::TableRow, cells)).collect();
    let text = if align.chars().all(|c| c == 'c') { String::new() } else { align };
    Node { text, ..Node::of(Kind::Table, rows) }
}

/// The parts of a large fence.
fn fence(c: char) -> Option<char> {
    Some(match c {
        '(' | '⎛' | '⎜' | '⎝' => '(',
        ')' | '⎞' | '⎟' | '⎠' => ')',
        '[' | '⎡' | '⎢' | '⎣' => '[',
        ']' | '⎤' | '⎥' | '⎦' => ']',
        '{' | '⎧' | '⎨' | '⎩' | '⎪' => '{',
        '}' | '⎫' | '⎬' | '⎭' => '}',
        '|' | '∣' => '|',
        '‖' | '∥' => '‖',
        '⟨' | '⟩' | '⌈' | '⌉' | '⌊' | '⌋' => c,
        _ => return None,
    })
}

fn characters(node: &Node) -> String {
    let mut out = node.text.clone();
    node.parts.iter().for_each(|part| out.push_str(&characters(part)));
    out.trim().to_owned()
}

/// The text of an element, whose classes say what it is.
fn leaf(tree: &Tree<'_>, id: NodeId, text: &str, out: &mut Vec<Node>) {
    let classes = tree.attr(id, "class").unwrap_or_default();
    let has = |class: &str| classes.split_ascii_whitespace().any(|c| c == class);
    let variant = classes.split_ascii_whitespace().find_map(|class| {
        Some(match class {
            "mathnormal" | "mathit" => Variant::Italic,
            "mathrm" => Variant::Upright,
            "mathbf" | "textbf" => Variant::Bold,
            "boldsymbol" => Variant::BoldItalic,
            "mathbb" | "amsrm" => Variant::DoubleStruck,
            "mathcal" | "mathscr" => Variant::Script,
            "mathfrak" => Variant::Fraktur,
            "mathsf" => Variant::Sans,
            "mathtt" => Variant::Monospace,
            _ => return None,
        })
    });
    let text: String = text.chars().filter(|c| !matches!(c, '\u{200b}' | '\u{2061}')).collect();
    let text = text.trim();
    let is_name = text.len() > 1 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    if is_name && (has("mop") || variant.is_some_and(|variant| variant != Variant::Italic)) {
        out.push(Node { variant, ..Node::token(Kind::Identifier, text) });
        return;
    }
    let mut number = String::new();
    for c in text.chars() {
        if c.is_ascii_digit() || c == '.' && !number.is_empty() {
            number.push(c);
            continue;
        }
        if !number.is_empty() {
            out.push(Node { variant, ..Node::token(Kind::Number, std::mem::take(&mut number)) });
        }
        let token = c.to_string();
        let kind = match class_of(&token) {
            Class::Letter if c.is_alphabetic() => Kind::Identifier,
            _ => Kind::Operator,
        };
        let variant = variant.filter(|_| kind == Kind::Identifier);
        // What belongs together is found anew.
        out.push(Node { variant, ..Node::token(kind, token) });
    }
    if !number.is_empty() {
        out.push(Node { variant, ..Node::token(Kind::Number, number) });
    }
}
