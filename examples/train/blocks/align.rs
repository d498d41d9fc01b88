//! Which part of each block stands in the gold: the target of training.
//!
//! A block's words are looked up in the gold by runs of four (all of it, for a shorter
//! block), which gives a few places where it may stand. Of those, the chain that runs
//! forward through page and gold alike and covers most words is taken: a menu's "Home"
//! is not matched with a "home" inside a paragraph, and of two copies of a text the one in
//! its place counts. Blocks off the chain count with words of the gold that it left over.

use std::collections::HashMap;

/// Words a run.
const RUN: usize = 4;
/// Places kept for one block.
const PLACES: usize = 24;

/// A place in the gold where a block may stand.
#[derive(Clone, Copy)]
struct Place {
    block: usize,
    start: usize,
    end: usize,
    /// Words of the block found there.
    hits: u32,
}

/// For each block, given as hashes of its words, the share of them that stand in the gold.
pub(crate) fn shares(blocks: &[Vec<u32>], gold: &[u32]) -> Vec<f32> {
    let index = Index::of(gold);
    let places: Vec<Vec<Place>> =
        blocks.iter().enumerate().map(|(i, words)| index.places(i, words)).collect();
    let chain = chain(&places, gold.len());
    let mut covered = vec![false; gold.len()];
    let mut shares = vec![0.0f32; blocks.len()];
    for place in &chain {
        covered[place.start..place.end].fill(true);
        shares[place.block] = place.hits as f32 / blocks[place.block].len() as f32;
    }
    for (i, words) in blocks.iter().enumerate() {
        if shares[i] > 0.0 || words.len() < RUN {
            continue;
        }
        // Out of order: only where the gold has words to spare.
        let free = |p: &&Place| {
            covered[p.start..p.end].iter().filter(|c| !**c).count() * 2 > p.end - p.start
        };
        if let Some(place) = places[i].iter().filter(free).max_by_key(|p| p.hits).copied() {
            covered[place.start..place.end].fill(true);
            shares[i] = place.hits as f32 / words.len() as f32;
        }
    }
    shares
}

/// Where each word and each run of words begins in the gold.
struct Index<'a> {
    gold: &'a [u32],
    words: HashMap<u32, Vec<u32>>,
    runs: HashMap<[u32; RUN], Vec<u32>>,
}

impl<'a> Index<'a> {
    fn of(gold: &'a [u32]) -> Self {
        let mut words: HashMap<u32, Vec<u32>> = HashMap::new();
        for (i, word) in gold.iter().enumerate() {
            words.entry(*word).or_default().push(i as u32);
        }
        let mut runs: HashMap<[u32; RUN], Vec<u32>> = HashMap::new();
        for (i, run) in gold.windows(RUN).enumerate() {
            if let Ok(run) = run.try_into() {
                runs.entry(run).or_default().push(i as u32);
            }
        }
        Self { gold, words, runs }
    }

    fn places(&self, block: usize, words: &[u32]) -> Vec<Place> {
        let n = words.len();
        if n == 0 {
            return Vec::new();
        }
        if n < RUN {
            let starts = self.words.get(&words[0]).map(Vec::as_slice).unwrap_or_default();
            let fits = |start: &&u32| self.gold[**start as usize..].starts_with(words);
            let place = |start: &u32| {
                let start = *start as usize;
                Place { block, start, end: start + n, hits: n as u32 }
            };
            return starts.iter().filter(fits).take(PLACES * 4).map(place).collect();
        }
        // Every word of the block that is part of a run found in the gold, with its place.
        let mut found: Vec<(u32, u32)> = Vec::new(); // (place in the gold, place in the block)
        for (at, run) in words.windows(RUN).enumerate() {
            let Ok(run) = <[u32; RUN]>::try_from(run) else { continue };
            for start in self.runs.get(&run).into_iter().flatten().take(40) {
                found.extend((0..RUN as u32).map(|k| (start + k, at as u32 + k)));
            }
        }
        found.sort_unstable();
        found.dedup();
        // Stretches of the gold no longer than the block and a little, best first.
        let reach = n as u32 + n as u32 / 4 + 2;
        let mut places: Vec<Place> = Vec::new();
        let mut from = 0;
        while from < found.len() {
            let start = found[from].0;
            let to = from + found[from..].partition_point(|(place, _)| *place < start + reach);
            let mut own: Vec<u32> = found[from..to].iter().map(|(_, at)| *at).collect();
            own.sort_unstable();
            own.dedup();
            let end = found[to - 1].0 as usize + 1;
            places.push(Place { block, start: start as usize, end, hits: own.len() as u32 });
            from += found[from..].partition_point(|(place, _)| *place < start + (reach / 4).max(1));
        }
        places.sort_by_key(|p| std::cmp::Reverse(p.hits));
        places.truncate(PLACES);
        places
    }
}

/// The chain of places, one a block at the most, that covers most words while both blocks
/// and places ascend.
fn chain(places: &[Vec<Place>], length: usize) -> Vec<Place> {
    // Fenwick tree over ends: the best chain that ends at or before a place of the gold.
    let mut best: Vec<(u32, usize)> = vec![(0, usize::MAX); length + 2];
    let mut nodes: Vec<(Place, usize)> = Vec::new();
    for own in places {
        let mut fresh = Vec::with_capacity(own.len());
        for place in own {
            // A place may overlap the one before by a few words: runs cut in odd spots.
            let slack = (place.hits as usize / 8).min(3);
            let mut at = (place.start + slack).min(length) + 1;
            let mut top = (0, usize::MAX);
            while at > 0 {
                top = if best[at].0 > top.0 { best[at] } else { top };
                at &= at - 1;
            }
            fresh.push((*place, top.1, top.0 + place.hits * 4 - 1));
        }
        for (place, before, score) in fresh {
            nodes.push((place, before));
            let mut at = place.end + 1;
            while at < best.len() {
                if best[at].0 < score {
                    best[at] = (score, nodes.len() - 1);
                }
                at += at & at.wrapping_neg();
            }
        }
    }
    let mut at = length + 1;
    let mut top = (0, usize::MAX);
    while at > 0 {
        top = if best[at].0 > top.0 { best[at] } else { top };
        at &= at - 1;
    }
    let mut chain = Vec::new();
    let mut node = top.1;
    while let Some((place, before)) = nodes.get(node) {
        chain.push(*place);
        node = *before;
    }
    chain.reverse();
    chain
}
