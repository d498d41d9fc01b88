//! Cells of a table.

use super::{Page, RuleId};
use crate::document::{BlockKind, Role, Tag};

/// Rows of the smallest table.
const ROWS: usize = 3;
/// Most of a table's words that must be kept for all of it to be.
const MOST: f32 = 0.5;

/// A table of which most is kept is kept whole: without one cell, those behind it would stand
/// under another's heading. A table is one of some rows with nothing but cells in it; layouts
/// have more, or less.
pub(super) fn apply(page: &mut Page) {
    let mut at = 0;
    while at < page.len() {
        let Some(end) = table(page, at) else {
            at += 1;
            continue;
        };
        let words = |i: usize| page.facts[i].words as f32;
        let all: f32 = (at..end).map(words).sum();
        // What prompts took is a cell's whole text, "Price" or "First", and no prompt here.
        let kept = |i: &usize| page.kept(*i) || page.verdicts[*i].by == RuleId::Prompts;
        let kept: f32 = (at..end).filter(kept).map(words).sum();
        if kept > MOST * all {
            for i in at..end {
                if !page.kept(i) {
                    page.set(i, Role::Body);
                }
            }
        }
        at = end;
    }
}

/// The end of the table that begins with a block.
fn table(page: &Page, start: usize) -> Option<usize> {
    let cell = |i: usize| matches!(page.block(i).kind, BlockKind::TableCell { .. });
    let begins =
        |i: &usize| matches!(page.block(*i).kind, BlockKind::TableCell { starts_row: true, .. });
    if !cell(start) {
        return None;
    }
    let table = page.around(start).find(|container| container.tag == Tag::Table)?;
    let end = (table.end_block as usize).min(page.len());
    let whole = table.first_block as usize == start && (start..end).all(cell);
    (whole && (start..end).filter(begins).count() >= ROWS).then_some(end)
}
