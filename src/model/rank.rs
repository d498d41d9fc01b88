//! Choosing one of several candidates: each has a row of numbers, and its score is a weighted
//! sum of them plus what small trees say. Either may be missing.
//!
//! The weights are those of a conditional logit fitted on pages with known answers: the chance
//! of a candidate is `exp(score)` over the sum of all candidates' on its page. Trees add what a
//! weighted sum cannot express: "the only h1, unless the page is a shop's". All nodes of a
//! level ask one question, so a row's leaf is the number that its answers spell in binary.
//!
//! The numbers of a file: a `u32` number of weights (that of the columns, or none) and an `f32`
//! each; a `u32` number of trees, and for each a `u16` column and an `f32` threshold per level
//! and an `i16` per leaf, in [`UNIT`]s.

use super::file::{Columns, LoadError, Reader};

/// Levels of a tree.
const DEPTH: usize = 4;
const LEAVES: usize = 1 << DEPTH;
/// What a leaf of 1.0 is stored as.
const UNIT: f32 = 1000.0;
/// Rows that one question is put to at once.
const LANES: usize = 8;
/// The same where there are no more rows.
const FEW: usize = 4;

/// A tree: questions "is column `.0` over `.1`?", and what each run of answers is worth.
#[derive(Clone, Debug)]
struct Tree {
    tests: [(u16, f32); DEPTH],
    leaves: [f32; LEAVES],
}

/// Learned scores of candidates.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ranker {
    /// One per column, or none.
    weights: Vec<f32>,
    trees: Vec<Tree>,
}

impl Ranker {
    /// Reads a file of weights.
    pub(crate) fn load(bytes: &[u8], name: &str, columns: Columns) -> Result<Self, LoadError> {
        let mut reader = Reader::open(bytes, name, columns)?;
        let count = reader.count(4)?;
        if count != 0 && count != columns.count {
            return Err(LoadError::Value);
        }
        let weights = (0..count).map(|_| reader.finite()).collect::<Result<_, _>>()?;
        let count = reader.count(6 * DEPTH + 2 * LEAVES)?;
        let trees = (0..count).map(|_| Tree::read(&mut reader, columns.count));
        let trees = trees.collect::<Result<_, _>>()?;
        reader.end()?;
        Ok(Self { weights, trees })
    }

    /// The score of each row.
    pub(crate) fn scores<const N: usize>(&self, rows: &[[f32; N]]) -> Vec<f32> {
        let mut scores = match rows.len() {
            1 => self.tree_sums::<N, 1>(rows),
            ..=FEW => self.tree_sums::<N, FEW>(rows),
            _ => self.tree_sums::<N, LANES>(rows),
        };
        if !self.weights.is_empty() {
            for (score, row) in scores.iter_mut().zip(rows) {
                let sum: f32 =
                    row.iter().zip(&self.weights).map(|(value, weight)| value * weight).sum();
                *score += sum;
            }
        }
        scores
    }

    /// What all trees together say of each row, `L` rows at a time.
    fn tree_sums<const N: usize, const L: usize>(&self, rows: &[[f32; N]]) -> Vec<f32> {
        let mut sums = Vec::with_capacity(rows.len());
        if self.trees.is_empty() {
            sums.resize(rows.len(), 0.0);
            return sums;
        }
        for rows in rows.chunks(L) {
            let mut columns = [[0.0; L]; N];
            for (lane, row) in rows.iter().enumerate() {
                for (column, value) in columns.iter_mut().zip(row) {
                    column[lane] = *value;
                }
            }
            let mut own = [0.0; L];
            for tree in &self.trees {
                for (sum, leaf) in own.iter_mut().zip(tree.leaves_of(&columns)) {
                    *sum += tree.leaves[leaf as usize % LEAVES];
                }
            }
            sums.extend_from_slice(&own[..rows.len()]);
        }
        sums
    }
}

impl Tree {
    fn read(reader: &mut Reader, columns: usize) -> Result<Self, LoadError> {
        let mut tree = Self { tests: [(0, 0.0); DEPTH], leaves: [0.0; LEAVES] };
        for test in &mut tree.tests {
            *test = (reader.u16()?, reader.finite()?);
            if usize::from(test.0) >= columns {
                return Err(LoadError::Value);
            }
        }
        for leaf in &mut tree.leaves {
            *leaf = f32::from(reader.i16()?) / UNIT;
        }
        Ok(tree)
    }

    /// The leaf of each row.
    fn leaves_of<const L: usize>(&self, columns: &[[f32; L]]) -> [u32; L] {
        let mut leaves = [0; L];
        for (level, &(column, end)) in self.tests.iter().enumerate() {
            let Some(values) = columns.get(usize::from(column)) else { continue };
            for (leaf, value) in leaves.iter_mut().zip(values) {
                *leaf |= u32::from(*value > end) << level;
            }
        }
        leaves
    }
}

/// Index of the highest score, the first of equals.
pub(crate) fn best(scores: &[f32]) -> Option<usize> {
    let mut best: Option<(usize, f32)> = None;
    for (index, &score) in scores.iter().enumerate() {
        if best.is_none_or(|(_, high)| score > high) {
            best = Some((index, score));
        }
    }
    best.map(|(index, _)| index)
}

#[cfg(test)]
mod tests {
    use super::super::file::Header;
    use super::*;

    const COLUMNS: Columns = Columns { count: 2, hash: 7 };

    /// Weights (or none), and a tree that asks both columns twice.
    fn file(weights: &[f32], column: u16) -> Vec<u8> {
        let mut numbers = (weights.len() as u32).to_le_bytes().to_vec();
        numbers.extend(weights.iter().flat_map(|weight| weight.to_le_bytes()));
        numbers.extend(1u32.to_le_bytes());
        for (column, end) in [(0, 0.5f32), (1, 0.5), (0, 0.2), (column, 0.5)] {
            numbers.extend(column.to_le_bytes());
            numbers.extend(end.to_le_bytes());
        }
        for leaf in 0..LEAVES {
            numbers.extend(if leaf == 0b0101 { 2500i16 } else { 0 }.to_le_bytes());
        }
        Header { name: "dates", columns: 7, provenance: "" }.file(&numbers)
    }

    #[test]
    fn weights_and_trees_add_up() {
        let load = |weights: &[f32]| Ranker::load(&file(weights, 1), "dates", COLUMNS).unwrap();
        assert_eq!(load(&[]).scores(&[[1.0, 0.0], [1.0, 1.0]]), [2.5, 0.0]);
        assert_eq!(load(&[]).scores(&[[1.0, 0.0]; 40]), [2.5; 40]);
        assert_eq!(load(&[1.0, -2.0]).scores(&[[1.0, 0.0], [1.0, 1.0]]), [3.5, -1.0]);
    }

    #[test]
    fn every_fault_is_an_error() {
        let error = |bytes: &[u8]| Ranker::load(bytes, "dates", COLUMNS).unwrap_err();
        let whole = file(&[1.0, 2.0], 1);
        for cut in 0..whole.len() {
            assert_eq!(error(&whole[..cut]), LoadError::Length, "cut at {cut}");
        }
        let mut tail = whole.clone();
        tail.push(0);
        assert_eq!(error(&tail), LoadError::Length);
        assert_eq!(error(&file(&[], 2)), LoadError::Value);
        assert_eq!(error(&file(&[1.0], 1)), LoadError::Value);
        assert_eq!(error(&file(&[1.0, f32::NAN], 1)), LoadError::Value);
    }

    #[test]
    fn the_first_of_equal_scores_is_best() {
        assert_eq!(best(&[0.5, 2.0, 2.0]), Some(1));
        assert_eq!(best(&[]), None);
    }
}
