//! Reads MathML.

use super::node::{DEEPEST, Kind, Node};
use super::symbols::Variant;
use crate::html::tree::{NodeId, Tree};

/// The formula that an element of MathML holds.
pub(super) fn read(tree: &Tree<'_>, id: NodeId) -> Node {
    element(tree, id, None, 0)
}

/// The name of an element without its prefix, in lower case.
pub(super) fn local_name(tree: &Tree<'_>, id: NodeId) -> String {
    let name = tree.name(id);
    let local = name.rsplit(':').next().unwrap_or(name);
    local.to_ascii_lowercase()
}

/// The characters of a token, white space as MathML reads it: folded, and none at the ends.
fn characters(tree: &Tree<'_>, id: NodeId) -> String {
    let text = tree.text_inside(id);
    let mut out = String::with_capacity(text.len());
    for word in text.split_ascii_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// The characters of words. A space at their ends is meant to be seen, though MathML drops it.
fn words(tree: &Tree<'_>, id: NodeId) -> String {
    let all = tree.text_inside(id);
    let mut out = characters(tree, id);
    if !out.is_empty() {
        if all.starts_with([' ', '\n']) {
            out.insert(0, ' ');
        }
        if all.ends_with([' ', '\n']) {
            out.push(' ');
        }
    }
    out
}

fn element(tree: &Tree<'_>, id: NodeId, inherited: Option<Variant>, depth: usize) -> Node {
    if depth >= DEEPEST {
        return Node::token(Kind::Text, characters(tree, id));
    }
    let named = tree.attr(id, "mathvariant").and_then(|name| Variant::named(name.trim()));
    let variant = named.or(inherited);
    let parts = || children(tree, id, variant, depth);
    match local_name(tree, id).as_str() {
        "mi" => Node { variant, ..Node::token(Kind::Identifier, characters(tree, id)) },
        "mn" => Node { variant, ..Node::token(Kind::Number, characters(tree, id)) },
        "mo" => operator(tree, id),
        "mtext" => Node::token(Kind::Text, words(tree, id)),
        "ms" => Node::token(Kind::Text, format!("\"{}\"", characters(tree, id))),
        "mglyph" => Node::token(Kind::Text, tree.attr(id, "alt").unwrap_or_default()),
        "mspace" => space(tree, id),
        "none" | "mprescripts" | "annotation" | "annotation-xml" | "script" | "style" => {
            Node::default()
        }
        "mfrac" => Node::of(fraction(tree, id), parts()),
        "msqrt" => Node::of(Kind::Root, parts()),
        "mroot" => Node::of(Kind::IndexedRoot, parts()),
        "msub" => Node::of(Kind::Sub, parts()),
        "msup" => Node::of(Kind::Sup, parts()),
        "msubsup" => Node::of(Kind::SubSup, parts()),
        "munder" => Node::of(Kind::Under, parts()),
        "mover" => Node::of(Kind::Over, parts()),
        "munderover" => Node::of(Kind::UnderOver, parts()),
        "mmultiscripts" => multiscripts(tree, id, variant, depth),
        "mtable" => table(tree, id, variant, depth),
        "mtr" => Node::of(Kind::TableRow, parts()),
        "mlabeledtr" => Node::of(Kind::LabeledRow, parts()),
        "mphantom" => Node::of(Kind::Phantom, parts()),
        "menclose" => {
            let notation = tree.attr(id, "notation").unwrap_or("longdiv".into());
            Node { text: notation.into_owned(), ..Node::of(Kind::Enclosed, parts()) }
        }
        "mfenced" => fenced(tree, id, parts()),
        "semantics" | "maction" => parts().into_iter().next().unwrap_or_default(),
        "mstyle" => match tree.attr(id, "displaystyle").as_deref() {
            Some("true") => Node::of(Kind::Display, parts()),
            Some("false") => Node::of(Kind::Inline, parts()),
            _ => Node::row(parts()),
        },
        _ => Node::row(parts()),
    }
}

/// The parts of an element: its child elements, and bare text between them.
fn children(tree: &Tree<'_>, id: NodeId, variant: Option<Variant>, depth: usize) -> Vec<Node> {
    let mut out = Vec::new();
    for child in tree.children(id) {
        if tree.is_text(child) {
            let text = characters(tree, child);
            if text.chars().any(|c| !c.is_whitespace()) {
                out.push(Node::token(Kind::Text, text));
            }
            continue;
        }
        out.push(element(tree, child, variant, depth + 1));
        // Read as HTML, `<m:mspace/>` is not closed and holds what follows it.
        if matches!(local_name(tree, child).as_str(), "mspace" | "none" | "mprescripts")
            && tree.elements(child).next().is_some()
            && depth + 1 < DEEPEST
        {
            out.extend(children(tree, child, variant, depth + 1));
        }
    }
    out
}

fn operator(tree: &Tree<'_>, id: NodeId) -> Node {
    let is = |name: &str| tree.attr(id, name).map(|value| value.trim() == "true");
    let stretchy = is("stretchy").or_else(|| is("fence").filter(|&fence| fence));
    Node { stretchy, ..Node::token(Kind::Operator, characters(tree, id)) }
}

/// A length in em; other units are taken as they compare at 16 px.
fn em(length: &str) -> f32 {
    let length = length.trim();
    let named = match length {
        "veryverythinmathspace" => Some(1.0),
        "verythinmathspace" => Some(2.0),
        "thinmathspace" => Some(3.0),
        "mediummathspace" => Some(4.0),
        "thickmathspace" => Some(5.0),
        "verythickmathspace" => Some(6.0),
        "veryverythickmathspace" => Some(7.0),
        _ => None,
    };
    if let Some(eighteenths) = named {
        return eighteenths / 18.0;
    }
    let unit = length.find(|c: char| c.is_ascii_alphabetic() || c == '%').unwrap_or(length.len());
    let (number, unit) = length.split_at(unit);
    let number: f32 = number.trim().parse().unwrap_or(0.0);
    match unit {
        "px" => number / 16.0,
        "pt" => number / 12.0,
        "ex" => number / 2.0,
        "mu" => number / 18.0,
        _ => number,
    }
}

fn space(tree: &Tree<'_>, id: NodeId) -> Node {
    if tree.attr(id, "linebreak").is_some_and(|value| value.trim() == "newline") {
        return Node::token(Kind::Space, "\\\\");
    }
    Node::token(Kind::Space, tree.attr(id, "width").map_or("", |width| tex_space(em(&width))))
}

/// The TeX of a space that is so many em wide.
pub(super) fn tex_space(em: f32) -> &'static str {
    match em {
        _ if em >= 1.7 => "\\qquad",
        _ if em >= 0.7 => "\\quad",
        _ if em >= 0.25 => "\\;",
        _ if em >= 0.2 => "\\:",
        _ if em >= 0.1 => "\\,",
        _ if em <= -0.1 => "\\!",
        _ => "",
    }
}

fn fraction(tree: &Tree<'_>, id: NodeId) -> Kind {
    let is_zero = |width: &str| {
        let width = width.trim();
        width.starts_with('0') && width.bytes().all(|b| !matches!(b, b'1'..=b'9'))
    };
    if tree.attr(id, "linethickness").is_some_and(|width| is_zero(&width)) {
        Kind::Stack
    } else if tree.attr(id, "bevelled").is_some_and(|value| value.trim() == "true") {
        Kind::Slashed
    } else {
        Kind::Fraction
    }
}

/// Base, pairs of scripts after it, `mprescripts`, pairs of scripts before it.
fn multiscripts(tree: &Tree<'_>, id: NodeId, variant: Option<Variant>, depth: usize) -> Node {
    let mut pre = false;
    let (mut before, mut after) = (Vec::new(), Vec::new());
    let mut base = None;
    for child in tree.elements(id) {
        let is_mark = local_name(tree, child) == "mprescripts";
        let node = element(tree, child, variant, depth + 1);
        if is_mark {
            pre = true;
        } else if base.is_none() {
            base = Some(node);
        } else if pre {
            before.push(node);
        } else {
            after.push(node);
        }
    }
    let mut parts = Vec::new();
    let mut scripts = before.into_iter();
    while let Some(sub) = scripts.next() {
        let sup = scripts.next().unwrap_or_default();
        parts.push(Node::of(Kind::SubSup, vec![Node::default(), sub, sup]));
    }
    let mut scripts = after.into_iter();
    let mut base = base.unwrap_or_default();
    while let Some(sub) = scripts.next() {
        let sup = scripts.next().unwrap_or_default();
        parts.push(Node::of(Kind::SubSup, vec![std::mem::take(&mut base), sub, sup]));
    }
    if !base.is_empty() {
        parts.push(base);
    }
    Node::row(parts)
}

fn table(tree: &Tree<'_>, id: NodeId, variant: Option<Variant>, depth: usize) -> Node {
    let parts = children(tree, id, variant, depth);
    let align = tree.attr(id, "columnalign").unwrap_or_default();
    let lines = tree.attr(id, "columnlines").unwrap_or_default();
    let mut line = lines.split_ascii_whitespace();
    let has_lines = lines.contains("solid") || lines.contains("dashed");
    let columns = parts.iter().map(|row| row.parts.len()).max().unwrap_or(0);
    let mut letters = align.split_ascii_whitespace().filter_map(|side| side.chars().next());
    let mut text = String::new();
    let (mut letter, mut is_line) = ('c', false);
    let wanted = if align.is_empty() && !has_lines { 0 } else { columns };
    for column in 0..wanted {
        if column > 0 {
            // The last value holds for all columns that follow.
            is_line = line.next().map_or(is_line, |style| style != "none");
            if is_line {
                text.push('|');
            }
        }
        letter = letters.next().filter(|c| matches!(c, 'l' | 'c' | 'r')).unwrap_or(letter);
        text.push(letter);
    }
    Node { text, ..Node::of(Kind::Table, parts) }
}

fn fenced(tree: &Tree<'_>, id: NodeId, parts: Vec<Node>) -> Node {
    let fence = |name: &str, default: &'static str| {
        let text = tree.attr(id, name).unwrap_or(default.into()).trim().to_owned();
        Node { stretchy: Some(true), ..Node::token(Kind::Operator, text) }
    };
    let separators = tree.attr(id, "separators").unwrap_or(",".into());
    let mut separators = separators.chars().filter(|c| !c.is_whitespace());
    let mut separator = None;
    let mut out = vec![fence("open", "(")];
    for (i, part) in parts.into_iter().enumerate() {
        if i > 0 {
            separator = separators.next().or(separator);
            out.extend(separator.map(|c| Node::token(Kind::Operator, c)));
        }
        out.push(part);
    }
    out.push(fence("close", ")"));
    Node::of(Kind::Row, out)
}
