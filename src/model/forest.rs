//! A forest of oblivious trees: read from bytes, and evaluated for many rows at a time.
//!
//! In an oblivious tree all nodes of a level ask the same question, so a row's leaf is the
//! number its answers spell in binary: no branch, and one comparison serves many rows at
//! once. (Prokhorenkova et al., "CatBoost: unbiased boosting with categorical features",
//! 2018.) Branching trees of the same accuracy cost three to four times as many
//! instructions a row here.
//!
//! The bytes, little-endian: the magic `gleaner\0`, a `u32` version, a `u64` hash of the
//! column names, a `u32` number of trees, the `f32` bias and leaf scale; then each tree: a
//! `u8` depth, a `u16` column and an `f32` threshold a level, an `i16` a leaf.

use std::fmt;

use crate::features::Matrix;

const MAGIC: &[u8; 8] = b"gleaner\0";
const VERSION: u32 = 1;
/// Deepest tree read: 256 leaves.
const MAX_DEPTH: usize = 8;
/// Rows evaluated together: four vector registers of answers on the smallest x86-64.
const LANES: usize = 16;

/// Trees after which rows without hope are left alone.
const EARLY: usize = 75;
/// The logit at and below which a row has no hope (a probability of .018), if that of all
/// rows evaluated with it is as low. On the development pages it costs no page type more than
/// .001 of mean F1.
const HOPELESS: f32 = -4.0;

/// A question: is the column's value above the threshold?
#[derive(Clone, Copy, Debug)]
struct Split {
    column: u16,
    threshold: f32,
}

#[derive(Clone, Copy, Debug)]
struct Tree {
    first_split: u32,
    depth: u8,
    first_leaf: u32,
}

/// A trained forest; its sum through the logistic function is a probability.
#[derive(Clone, Debug, Default)]
pub(crate) struct Forest {
    trees: Vec<Tree>,
    splits: Vec<Split>,
    leaves: Vec<i16>,
    bias: f32,
    scale: f32,
}

/// Why bytes are no forest for these columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LoadError {
    /// The magic or the version is another.
    Format,
    /// Trained for other columns.
    Columns,
    /// Shorter or longer than its own counts say.
    Length,
    /// A column, depth or number that can't be.
    Value,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Format => "not weights of this version",
            Self::Columns => "weights trained for other features",
            Self::Length => "weights cut short or with a tail",
            Self::Value => "weights with an impossible number",
        })
    }
}

/// Reads numbers off the front of a slice.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], LoadError> {
        let (head, tail) = self.0.split_first_chunk::<N>().ok_or(LoadError::Length)?;
        self.0 = tail;
        Ok(*head)
    }

    fn finite(&mut self) -> Result<f32, LoadError> {
        let value = f32::from_le_bytes(self.take()?);
        if value.is_finite() { Ok(value) } else { Err(LoadError::Value) }
    }
}

impl Forest {
    /// Reads a forest trained for `columns` columns whose names hash to `names`.
    pub(crate) fn load(bytes: &[u8], columns: usize, names: u64) -> Result<Self, LoadError> {
        let mut reader = Reader(bytes);
        if &reader.take::<8>()? != MAGIC || u32::from_le_bytes(reader.take()?) != VERSION {
            return Err(LoadError::Format);
        }
        if u64::from_le_bytes(reader.take()?) != names {
            return Err(LoadError::Columns);
        }
        let count = u32::from_le_bytes(reader.take()?) as usize;
        // The smallest tree is 5 bytes: a count that lies can't make us reserve more.
        let mut trees = Vec::with_capacity(count.min(bytes.len() / 5));
        let (mut splits, mut leaves) = (Vec::new(), Vec::new());
        let (bias, scale) = (reader.finite()?, reader.finite()?);
        for _ in 0..count {
            let [depth] = reader.take::<1>()?;
            if usize::from(depth) > MAX_DEPTH {
                return Err(LoadError::Value);
            }
            trees.push(Tree {
                first_split: splits.len() as u32,
                depth,
                first_leaf: leaves.len() as u32,
            });
            for _ in 0..depth {
                let column = u16::from_le_bytes(reader.take()?);
                if usize::from(column) >= columns {
                    return Err(LoadError::Value);
                }
                splits.push(Split { column, threshold: reader.finite()? });
            }
            for _ in 0..1usize << depth {
                leaves.push(i16::from_le_bytes(reader.take()?));
            }
        }
        if !reader.0.is_empty() {
            return Err(LoadError::Length);
        }
        Ok(Self { trees, splits, leaves, bias, scale })
    }

    /// The probability of every row.
    pub(crate) fn probabilities(&self, matrix: &Matrix) -> Vec<f32> {
        let mut out = Vec::with_capacity(matrix.rows().next_multiple_of(LANES));
        for first in (0..matrix.rows()).step_by(LANES) {
            out.extend(self.lanes(matrix, first));
        }
        out.truncate(matrix.rows());
        out
    }

    /// The probability of every row but those that an earlier judgement gives, like all the
    /// rows evaluated with them, less than `floor`: those keep what they have.
    pub(crate) fn revised(&self, matrix: &Matrix, earlier: &[f32], floor: f32) -> Vec<f32> {
        let mut out = Vec::with_capacity(matrix.rows().next_multiple_of(LANES));
        for (group, rows) in earlier.chunks(LANES).enumerate() {
            if rows.iter().all(|p| *p < floor) {
                out.extend_from_slice(rows);
            } else {
                out.extend(self.lanes(matrix, group * LANES));
            }
        }
        out.truncate(matrix.rows());
        out
    }

    /// The probabilities of the rows from `first` on; past the last row they mean nothing.
    fn lanes(&self, matrix: &Matrix, first: usize) -> [f32; LANES] {
        let mut sums = [0i32; LANES];
        let (early, late) = self.trees.split_at(self.trees.len().min(EARLY));
        self.add(early, matrix, first, &mut sums);
        let logit = |sum: i32| self.bias + self.scale * sum as f32;
        if sums.iter().any(|sum| logit(*sum) > HOPELESS) {
            self.add(late, matrix, first, &mut sums);
        }
        sums.map(|sum| logistic(logit(sum)))
    }

    /// Adds what some of the trees say.
    fn add(&self, trees: &[Tree], matrix: &Matrix, first: usize, sums: &mut [i32; LANES]) {
        for tree in trees {
            let splits = &self.splits[tree.first_split as usize..][..usize::from(tree.depth)];
            let mut answers = [0u32; LANES];
            for (level, split) in splits.iter().enumerate() {
                let values: &[f32; LANES] = matrix.lanes(usize::from(split.column), first);
                for (answer, value) in answers.iter_mut().zip(values) {
                    *answer |= u32::from(*value > split.threshold) << level;
                }
            }
            let leaves = &self.leaves[tree.first_leaf as usize..][..1 << tree.depth];
            for (sum, answer) in sums.iter_mut().zip(answers) {
                *sum += i32::from(leaves[answer as usize]);
            }
        }
    }
}

fn logistic(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One tree of depth 1 on column 2, threshold 0.5, leaves -100 and 100, scale 0.01.
    fn bytes() -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend(VERSION.to_le_bytes());
        bytes.extend(7u64.to_le_bytes());
        bytes.extend(1u32.to_le_bytes());
        bytes.extend(0.0f32.to_le_bytes());
        bytes.extend(0.01f32.to_le_bytes());
        bytes.push(1);
        bytes.extend(2u16.to_le_bytes());
        bytes.extend(0.5f32.to_le_bytes());
        bytes.extend((-100i16).to_le_bytes());
        bytes.extend(100i16.to_le_bytes());
        bytes
    }

    #[test]
    fn a_forest_reads_back() {
        let forest = Forest::load(&bytes(), 3, 7).unwrap();
        assert_eq!((forest.trees.len(), forest.splits.len(), forest.leaves.len()), (1, 1, 2));
    }

    #[test]
    fn every_fault_is_an_error() {
        let error = |bytes: &[u8]| Forest::load(bytes, 3, 7).unwrap_err();
        for cut in 0..bytes().len() {
            assert!(matches!(error(&bytes()[..cut]), LoadError::Length), "cut at {cut}");
        }
        let mut tail = bytes();
        tail.push(0);
        assert_eq!(error(&tail), LoadError::Length);
        let with = |at: usize, new: &[u8]| {
            let mut bytes = bytes();
            bytes[at..at + new.len()].copy_from_slice(new);
            bytes
        };
        assert_eq!(error(&with(0, b"x")), LoadError::Format);
        assert_eq!(error(&with(8, &9u32.to_le_bytes())), LoadError::Format);
        assert_eq!(error(&with(12, &8u64.to_le_bytes())), LoadError::Columns);
        assert_eq!(error(&with(20, &u32::MAX.to_le_bytes())), LoadError::Length);
        assert_eq!(error(&with(24, &f32::NAN.to_le_bytes())), LoadError::Value);
        assert_eq!(error(&with(32, &[9])), LoadError::Value);
        assert_eq!(error(&with(33, &3u16.to_le_bytes())), LoadError::Value);
    }
}
