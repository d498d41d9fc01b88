//! Cells of a table.
//!
//! ## What it does
//!
//! A table of which most is kept, or the whole header row, is kept whole. A table is three rows or
//! more of nothing but cells.
//!
//! ## Why
//!
//! Without one cell, those after it would be read under another column's heading.
//!
//! ## Example
//!
//! Of a timetable with 40 cells, "Price" and "First" were dropped as prompts: they are kept.
//!
//! ## Known problems
//!
//! A layout table with nothing but text in its cells is taken for a table of data.
//!
//! ## Measured
//!
//! Left out, `trends-dev` loses .0020 by one page; `l3s-dev` gains .0007 (12 pages better, one
//! worse), `daniel-dev` .0002: their tables are layout.

use super::{Page, RuleId};
use crate::document::{BlockKind, Role, Tag};

/// Rows of the smallest table.
const ROWS: usize = 3;
/// Most of a table's words that must be kept for all of it to be.
const MOST: f32 = 0.5;

pub(super) fn apply(page: &mut Page) {
    let mut at = 0;
    while at < page.len() {
        let Some(end) = cells(page, at) else {
            at += 1;
            continue;
        };
        let begins =
            |i: usize| matches!(page.block(i).kind, BlockKind::TableCell { starts_row: true, .. });
        let is_table = (at..end).filter(|i| begins(*i)).count() >= ROWS;
        let words = |i: usize| page.stats[i].words as f32;
        let all: f32 = (at..end).map(words).sum();
        // What prompts took is a cell's whole text, "Price" or "First", and no prompt here.
        let is_kept = |i: &usize| page.kept(*i) || page.verdicts[*i].rule == RuleId::Prompts;
        let kept: f32 = (at..end).filter(is_kept).map(words).sum();
        let second = (at + 1..end).find(|i| begins(*i)).unwrap_or(end);
        let head = (at..second).take_while(|i| is_heading(page, *i)).count();
        let headed = head > 1 && (at..at + head).all(|i| is_kept(&i));
        if is_table && (kept > MOST * all || headed) {
            for i in at..end {
                if !page.kept(i) {
                    page.set(i, Role::Body);
                }
            }
        }
        at = end;
    }
}

fn is_heading(page: &Page, i: usize) -> bool {
    matches!(page.block(i).kind, BlockKind::TableCell { header: true, .. })
}

/// The end of the table, however small, that begins with a block.
fn cells(page: &Page, start: usize) -> Option<usize> {
    let cell = |i: usize| matches!(page.block(i).kind, BlockKind::TableCell { .. });
    if !cell(start) {
        return None;
    }
    if page.document.is_plain_text {
        let apart = |i: &usize| !cell(*i) || page.block(*i).gap_before > 0;
        return Some((start + 1..page.len()).find(apart).unwrap_or(page.len()));
    }
    let table = page.around(start).find(|container| container.tag == Tag::Table)?;
    let end = (table.end_block as usize).min(page.len());
    let whole = table.first_block as usize == start && (start..end).all(cell);
    whole.then_some(end)
}
