//! Tables that show code: a column of line numbers and one of lines, or a row for each line.

use crate::body::words::CODE_CELLS;
use crate::document::Tag;
use crate::html::tree::{NodeId, Tree};

use super::language;
use super::parts::{self, has_word};

/// Whether a table shows code: a column of line numbers and one of lines.
pub(super) fn is_code_table(tree: &Tree<'_>, table: NodeId) -> bool {
    let first =
        |id: NodeId, tags: &[Tag]| tree.elements(id).find(|&id| tags.contains(&tree.tag(id)));
    let group = first(table, &[Tag::Tbody, Tag::Thead, Tag::Tr]);
    let row = group.and_then(|id| match tree.tag(id) {
        Tag::Tr => Some(id),
        _ => first(id, &[Tag::Tr]),
    });
    let Some(row) = row else { return false };
    let cells: Vec<NodeId> = tree.elements(row).take(4).collect();
    let is_named = |words: &[&str]| {
        cells.iter().any(|&id| tree.attr(id, "class").is_some_and(|all| has_word(&all, words)))
    };
    let has_pre = || cells.last().is_some_and(|&id| parts::holds_code(tree, id));
    match cells[..] {
        [] => false,
        [_] => is_named(CODE_CELLS),
        [first, ..] => {
            is_named(CODE_CELLS)
                || parts::is_gutter(tree, first)
                || is_named(&["code"]) && is_named(&["gutter", "linenos", "line-numbers"])
                || has_pre() && parts::is_number_column(tree, first)
        }
    }
}

/// Of a table of one row, the cell that holds the whole code; else the element itself.
pub(super) fn code_cell(tree: &Tree<'_>, id: NodeId) -> NodeId {
    if tree.tag(id) != Tag::Table {
        return id;
    }
    let mut cells = tree.subtree(id).filter(|&id| matches!(tree.tag(id), Tag::Td | Tag::Th));
    match (cells.next(), cells.next(), cells.next()) {
        (Some(first), Some(second), None) if tree.parent(first) == tree.parent(second) => {
            language::inner(tree, second)
        }
        _ => id,
    }
}
