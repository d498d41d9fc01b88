//! The article's title: every text that could be it, and the choice.

mod around;
mod candidates;
mod choice;
mod features;
mod generic;
mod lines;
mod origins;
mod place;
mod row;
mod split;

pub(in crate::metadata) use candidates::{Candidate, candidates};
pub(in crate::metadata) use choice::{choose, rank};
pub(in crate::metadata) use features::columns;
pub(in crate::metadata) use row::rows;

use super::page::Page;

/// The block where the article begins: the chosen title's own, else that of the first
/// heading that says much of the same, else the first heading's.
pub(in crate::metadata) fn block(
    page: &Page,
    chosen: Option<&Candidate>,
    candidates: &[Candidate],
) -> Option<u32> {
    let chosen = chosen?;
    if chosen.block.is_some() {
        return chosen.block;
    }
    let alike = |candidate: &&Candidate| {
        candidate.block.is_some()
            && super::clean::covered(&candidate.words, &chosen.words) >= 0.6
            && super::clean::covered(&chosen.words, &candidate.words) >= 0.4
    };
    let best = candidates.iter().find(alike).and_then(|candidate| candidate.block);
    best.or_else(|| {
        let first = candidates.iter().find(|candidate| candidate.is_h1())?;
        first.block
    })
    .or_else(|| candidates.iter().filter_map(|candidate| candidate.block).min())
    .filter(|&block| (block as usize) < page.document.blocks.len())
}
