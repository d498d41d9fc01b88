//! Columns that speak of the elements around a block.

use std::collections::HashMap;

use super::facts::{Facts, share};
use super::matrix::Matrix;
use super::names::{CUE_COLUMN, Feature as F, TAG_COLUMN, TAGS};
use crate::document::{Container, Cues, Document, Tag};

/// Distances are capped here: "not within the next 15 containers".
const FAR: u8 = 16;

/// Number of distances kept for a container: one a tag of [`TAGS`], then one a cue.
const LANES: usize = TAGS.len() + Cues::ALL.len();

pub(super) fn fill(m: &mut Matrix, document: &Document, facts: &[Facts]) {
    distances(m, document);
    levels(m, document, facts);
    looks(m, document, facts);
}

/// How far the nearest ancestor of each tag and cue is.
fn distances(m: &mut Matrix, document: &Document) {
    let mut lane_of = [u8::MAX; 256];
    for (lane, tag) in TAGS.iter().enumerate() {
        lane_of[*tag as usize] = lane as u8;
    }
    let mut rows: Vec<[u8; LANES]> = Vec::with_capacity(document.containers.len());
    for container in &document.containers {
        let mut row = rows.get(container.parent as usize).copied().unwrap_or([FAR; LANES]);
        row.iter_mut().for_each(|d| *d = (*d + 1).min(FAR));
        if let Some(distance) = row.get_mut(lane_of[container.tag as usize] as usize) {
            *distance = 1;
        }
        each_cue(container.cues, |cue| row[TAGS.len() + cue] = 1);
        rows.push(row);
    }
    for (i, block) in document.blocks.iter().enumerate() {
        let mut row = rows.get(block.container as usize).copied().unwrap_or([FAR; LANES]);
        each_cue(block.lead, |cue| row[TAGS.len() + cue] = 0);
        debug_assert_eq!(CUE_COLUMN, TAG_COLUMN + TAGS.len());
        for (lane, distance) in row.into_iter().enumerate() {
            m.set_at(TAG_COLUMN + lane, i, f32::from(distance));
        }
        let depth = document.containers.get(block.container as usize).map_or(0, |c| c.depth);
        m.set(F::Depth, i, f32::from(depth));
    }
}

fn each_cue(cues: Cues, mut mark: impl FnMut(usize)) {
    let mut bits = cues.0;
    while bits != 0 {
        mark(bits.trailing_zeros() as usize);
        bits &= bits - 1;
    }
}

/// Sums over the blocks of a container.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    words: u32,
    bytes: u32,
    links: u32,
    long_words: u32,
}

/// The five next larger sets of blocks around each block.
fn levels(m: &mut Matrix, document: &Document, facts: &[Facts]) {
    let mut prefix = vec![Sum::default()];
    let mut sum = Sum::default();
    for f in facts {
        sum.words += f.words;
        sum.bytes += f.shape.bytes;
        sum.links += f.link_bytes;
        sum.long_words += if f.is_long() { f.words } else { 0 };
        prefix.push(sum);
    }
    let page = sum;
    for i in 0..facts.len() {
        for (level, extent) in extents(document, i).into_iter().enumerate() {
            put_level(m, i, level, extent, &prefix, page);
        }
    }
}

/// Enclosing levels that have columns.
pub(super) const LEVELS: usize = 5;

/// The next larger sets of blocks around a block, innermost first, each as its first block
/// and the one after its last. Where there are fewer, the outermost stands for the rest.
pub(super) fn extents(document: &Document, block: usize) -> [(u32, u32); LEVELS] {
    let mut extents = [(0, document.blocks.len() as u32); LEVELS];
    let mut extent = (block as u32, block as u32 + 1);
    let mut level = 0;
    let Some(block) = document.blocks.get(block) else { return extents };
    for container in document.ancestors(block.container) {
        let own = (container.first_block, container.end_block);
        if own == extent {
            continue;
        }
        extent = own;
        if let Some(rest) = extents.get_mut(level..) {
            rest.fill(own);
        }
        level += 1;
        if level == LEVELS {
            break;
        }
    }
    extents
}

fn put_level(
    m: &mut Matrix,
    row: usize,
    level: usize,
    (first, end): (u32, u32),
    prefix: &[Sum],
    page: Sum,
) {
    let (Some(a), Some(b)) = (prefix.get(first as usize), prefix.get(end as usize)) else { return };
    let blocks = end - first;
    let words = b.words - a.words;
    let links = b.links - a.links;
    let values = [
        blocks as f32,
        words as f32,
        share(words, page.words),
        share(links, b.bytes - a.bytes),
        share(links, page.links),
        share(words, blocks),
        share(b.long_words - a.long_words, words),
        share(row as u32 - first, blocks),
    ];
    let column = F::L1Blocks as usize + level * values.len();
    for (offset, value) in values.into_iter().enumerate() {
        m.set_at(column + offset, row, value);
    }
}

/// Blocks whose containers look alike, and siblings that look alike.
fn looks(m: &mut Matrix, document: &Document, facts: &[Facts]) {
    let page: u32 = facts.iter().map(|f| f.words).sum();
    let look_of =
        |container: u32| document.containers.get(container as usize).map_or(0, |c| c.look);
    let mut groups: HashMap<u32, (u32, Sum)> = HashMap::new();
    for (block, f) in document.blocks.iter().zip(facts) {
        let (count, sum) = groups.entry(look_of(block.container)).or_default();
        *count += 1;
        sum.words += f.words;
        sum.bytes += f.shape.bytes;
        sum.links += f.link_bytes;
    }
    let mut siblings: HashMap<(u32, u32), u32> = HashMap::new();
    for container in document.containers.iter().skip(1) {
        *siblings.entry((container.parent, container.look)).or_default() += 1;
    }
    let siblings_of = |c: &Container| siblings.get(&(c.parent, c.look)).copied().unwrap_or(1);
    let beside: Vec<u32> = document.containers.iter().map(siblings_of).collect();
    for (i, block) in document.blocks.iter().enumerate() {
        if let Some((count, sum)) = groups.get(&look_of(block.container)) {
            m.set(F::LookCount, i, *count as f32);
            m.set(F::LookWords, i, share(sum.words, *count));
            m.set(F::LookLinkDensity, i, share(sum.links, sum.bytes));
            m.set(F::LookShare, i, share(sum.words, page));
        }
        m.set(F::Siblings, i, beside.get(block.container as usize).map_or(1.0, |n| *n as f32));
        let mut most = 0;
        let mut index = block.container;
        for _ in 0..4 {
            let Some(container) = document.containers.get(index as usize) else { break };
            if container.parent == index || container.tag == Tag::Body {
                break;
            }
            index = container.parent;
            most = most.max(beside.get(index as usize).copied().unwrap_or(0));
        }
        m.set(F::SiblingsAbove, i, most as f32);
    }
}
