//! Columns that speak of the elements around a block.

use super::columns::{CUE_COLUMN, CUES, Feature as F, TAG_COLUMN, TAGS};
use crate::document::{Block, Container, Cues, Document, Tag};
use crate::model::Matrix;
use crate::stats::Groups;
use crate::stats::Sum;
use crate::stats::{self, LEVELS};
use crate::stats::{PageStats, share};

/// Distances are capped here: "not within the next 15 containers".
const FAR: u8 = 16;

/// Distances kept per container: one for each tag of [`TAGS`], then one for each cue.
const LANES: usize = TAGS.len() + CUES.len();

pub(super) fn fill(m: &mut Matrix, document: &Document, page: &PageStats) {
    distances(m, document);
    m.settle();
    levels(m, document, page);
    looks(m, document, page);
}

/// How far the nearest ancestor of each tag and cue is.
fn distances(m: &mut Matrix, document: &Document) {
    let mut lane_of = [usize::MAX; 256];
    for (lane, tag) in TAGS.iter().enumerate() {
        lane_of[*tag as usize] = lane;
    }
    let (mut lane_of_cue, mut known) = ([0; u64::BITS as usize], Cues::NONE);
    for (lane, cue) in CUES.iter().enumerate() {
        lane_of_cue[cue.0.trailing_zeros() as usize] = lane;
        known = known.with(*cue);
    }
    let lanes_of = |cues: Cues| bits(cues.0 & known.0).map(|bit| lane_of_cue[bit]);
    let mut rows: Vec<[u8; LANES]> = Vec::with_capacity(document.containers.len() + 1);
    for container in &document.containers {
        let mut row = rows.get(container.parent as usize).copied().unwrap_or([FAR; LANES]);
        row.iter_mut().for_each(|d| *d = (*d + 1).min(FAR));
        if let Some(distance) = row.get_mut(lane_of[container.tag as usize]) {
            *distance = 1;
        }
        lanes_of(container.cues).for_each(|lane| row[TAGS.len() + lane] = 1);
        rows.push(row);
    }
    debug_assert_eq!(CUE_COLUMN, TAG_COLUMN + TAGS.len());
    let nowhere = [FAR; LANES];
    let row = |block: &Block| rows.get(block.container as usize).unwrap_or(&nowhere);
    let around: Vec<&[u8; LANES]> = document.blocks.iter().map(row).collect();
    let mut nearest = nowhere;
    for row in &rows {
        nearest.iter_mut().zip(row).for_each(|(nearest, own)| *nearest = (*nearest).min(*own));
    }
    for lane in 0..LANES {
        if nearest[lane] == FAR {
            m.fill(TAG_COLUMN + lane, f32::from(FAR));
            continue;
        }
        let column = m.column_mut(TAG_COLUMN + lane);
        for (value, row) in column.iter_mut().zip(&around) {
            *value = f32::from(row[lane]);
        }
    }
    for (i, block) in document.blocks.iter().enumerate() {
        lanes_of(block.lead).for_each(|lane| m.set(CUE_COLUMN + lane, i, 0.0));
    }
    let container = |block: &Block| document.containers.get(block.container as usize);
    let depth = |block: &Block| f32::from(container(block).map_or(0, |c| c.depth));
    m.fill_each(F::Depth, document.blocks.iter().map(depth));
}

/// The places of the bits that are set, lowest first.
fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = set.trailing_zeros() as usize;
        (set != 0).then(|| {
            set &= set - 1;
            bit
        })
    })
}

/// Columns of a level that are the same for all blocks of its container.
const SHARED: usize = 7;

/// The five next larger sets of blocks around each block.
fn levels(m: &mut Matrix, document: &Document, page: &PageStats) {
    let all = page.sums.all();
    let shared = |container: &Container| {
        let sum = page.sums.of_range(stats::range(container));
        [
            sum.blocks as f32,
            sum.words as f32,
            share(sum.words, all.words),
            sum.link_density(),
            share(sum.links, all.links),
            sum.mean_words(),
            share(sum.long_words, sum.words),
        ]
    };
    let containers: Vec<[f32; SHARED]> = document.containers.iter().map(shared).collect();
    for level in 0..LEVELS {
        let first = F::L1Blocks as usize + level * (SHARED + 1);
        let around = || page.nest.levels().iter().map(|levels| levels[level] as usize);
        let shared: Vec<&[f32; SHARED]> = around().map(|at| &containers[at]).collect();
        let is_one = around().zip(around().skip(1)).all(|(container, next)| container == next);
        for offset in 0..SHARED {
            if is_one {
                m.fill(first + offset, shared.first().map_or(0.0, |shared| shared[offset]));
                continue;
            }
            let column = m.column_mut(first + offset).iter_mut();
            column.zip(&shared).for_each(|(value, shared)| *value = shared[offset]);
        }
        let through = |(i, container): (usize, usize)| {
            let blocks = stats::range(&document.containers[container]);
            share((i - blocks.start) as u32, blocks.len() as u32)
        };
        m.fill_each(first + SHARED, around().enumerate().map(through));
        m.settle();
    }
}

/// Blocks whose containers look alike, and siblings that look alike.
fn looks(m: &mut Matrix, document: &Document, page: &PageStats) {
    let mut sums = vec![Sum::default(); page.looks.len()];
    for (look, f) in page.looks.numbers().zip(&page.blocks) {
        sums[look].add(f);
    }
    let words = page.sums.all().words;
    let of_look = || page.looks.numbers().map(|look| &sums[look]);
    m.fill_each(F::LookCount, of_look().map(|sum| sum.blocks as f32));
    m.fill_each(F::LookWords, of_look().map(Sum::mean_words));
    m.fill_each(F::LookLinkDensity, of_look().map(Sum::link_density));
    m.fill_each(F::LookShare, of_look().map(|sum| share(sum.words, words)));
    // The root has no siblings.
    let siblings = |c: &Container| u64::from(c.parent) << 32 | u64::from(c.look);
    let mut counts = vec![1];
    counts.extend(Groups::by(document.containers.iter().skip(1).map(siblings)).sizes());
    let count = |container: u32| counts.get(container as usize).copied();
    let own = |block: &Block| count(block.container).map_or(1.0, |n| n as f32);
    m.fill_each(F::Siblings, document.blocks.iter().map(own));
    let above = |block: &Block| {
        let mut most = 0;
        let mut index = block.container;
        for _ in 0..4 {
            let Some(container) = document.containers.get(index as usize) else { break };
            if container.parent == index || container.tag == Tag::Body {
                break;
            }
            index = container.parent;
            most = most.max(count(index).unwrap_or(0));
        }
        most as f32
    };
    m.fill_each(F::SiblingsAbove, document.blocks.iter().map(above));
}
