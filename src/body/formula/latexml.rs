//! The equation tables of LaTeXML (arXiv).

use super::Found;
use super::drawn;
use super::letters::{push_tag, push_text, unbracketed};
use crate::body::signs::FORMULA;
use crate::body::words::FORMULA_TABLES;
use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};

/// The equations of a table that LaTeXML wrote: each row an equation, its cells what is aligned,
/// its number in a cell of its own.
pub(super) fn equations(tree: &Tree<'_>, id: NodeId) -> Option<Found> {
    if !tree.has_sign(id, FORMULA) || !tree.any_class(id, |class| FORMULA_TABLES.contains(&class)) {
        return None;
    }
    let mut rows = Vec::new();
    let mut next = id;
    for node in tree.subtree(id) {
        // A row of a table in a cell belongs to the cell.
        if tree.tag(node) == Tag::Tr && node >= next {
            next = tree.subtree_end(node);
            rows.extend(row(tree, node));
        }
    }
    let is_aligned = rows.len() > 1;
    if rows.is_empty() {
        return None;
    }
    let has_numbers = rows.iter().filter(|row| row.number.is_some()).count() > 1;
    let mut tex = String::new();
    for (i, row) in rows.iter().enumerate() {
        if i > 0 {
            tex.push_str(" \\\\ ");
        }
        for (k, cell) in row.cells.iter().enumerate() {
            if k > 0 {
                tex.push_str(if is_aligned { " & " } else { " " });
            }
            tex.push_str(cell);
        }
        if let Some(number) = row.number.as_ref().filter(|_| has_numbers) {
            push_tag(&mut tex, number);
        }
    }
    if is_aligned {
        let name = if has_numbers { "align" } else { "aligned" };
        tex = format!("\\begin{{{name}}} {tex} \\end{{{name}}}");
    }
    if !has_numbers {
        rows.iter().flat_map(|row| &row.number).for_each(|number| push_tag(&mut tex, number));
    }
    Some(Found { tex, display: true })
}

struct Row {
    cells: Vec<String>,
    number: Option<String>,
}

/// A row with its formulas; words between them are kept as text.
fn row(tree: &Tree<'_>, id: NodeId) -> Option<Row> {
    let mut row = Row { cells: Vec::new(), number: None };
    for cell in tree.elements(id).filter(|&cell| matches!(tree.tag(cell), Tag::Td | Tag::Th)) {
        if tree.has_class(cell, "ltx_eqn_eqno") {
            let number = tree.text_inside(cell);
            let number = unbracketed(&number);
            row.number = (!number.is_empty()).then(|| number.to_owned());
            continue;
        }
        let mut tex = String::new();
        let mut skip_to = cell;
        for node in tree.subtree(cell).skip(1) {
            if node < skip_to {
                continue;
            }
            let piece = if tree.tag(node) == Tag::Math {
                skip_to = tree.subtree_end(node);
                let found = drawn::math(tree, node);
                found
                    .tex
                    .strip_prefix("\\displaystyle")
                    .map_or(found.tex.clone(), |tex| tex.trim_start().to_owned())
            } else {
                let text = tree.text(node);
                let words: Vec<&str> = text.split_whitespace().collect();
                if words.is_empty() {
                    continue;
                }
                let mut out = "\\text{".to_owned();
                push_text(&mut out, &words.join(" "));
                out.push('}');
                out
            };
            if !tex.is_empty() {
                tex.push(' ');
            }
            tex.push_str(&piece);
        }
        if !tex.is_empty() {
            row.cells.push(tex);
        }
    }
    (!row.cells.is_empty()).then_some(row)
}
