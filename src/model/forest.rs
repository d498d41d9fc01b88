//! A forest of oblivious trees: read from bytes, and evaluated for many rows at a time.
//!
//! In an oblivious tree all nodes of a level ask the same question, so a row's leaf is the
//! number its answers spell in binary: no branch, and one comparison serves many rows at
//! once. (Prokhorenkova et al., "CatBoost: unbiased boosting with categorical features",
//! 2018.) Branching trees of the same accuracy cost three to four times as many
//! instructions a row here.
//!
//! The numbers of a forest: how many columns are asked about by the early trees, and how many by
//! the later ones only (`u32` each); the differences of the former's ascending indices, then those of the
//! latter's, and the number of thresholds of each column (7 bits per byte, low ones first, the top bit says
//! that more follow); the thresholds of all columns (`f32`), ascending in each. A threshold of a column is
//! a question; questions are counted from 1 in this order. Then the number of early trees and of all trees
//! (`u32` each), the bias and the scale of the leaves (`f32` each), and of all trees, one tree after the other,
//! in this order: the depths (`u8`); the low bytes of the questions, one question per level, then
//! their high bytes; the leaves (`i8`), one for each run of answers. Like bytes next to each other make
//! the packed crate smaller. Training rounds leaves to eight bits, exact to .004 of the largest one.

use std::ops::Range;

use super::borders::{Borders, Question, is_before};
use super::file::{LoadError, Reader};
use super::matrix::{FEW, LANES, Matrix, Ranks};

/// Deepest tree read.
const MAX_DEPTH: usize = 6;
/// Leaves of the deepest tree: shallower ones leave some of the space unused.
pub(super) const LEAVES: usize = 1 << MAX_DEPTH;

/// Most trees read: the sum of their leaves fits 32 bits.
const MAX_TREES: usize = 1 << 16;
/// Numbers that one row has room for: a power of two, so that any column is in it.
pub(crate) const ROOM: usize = 512;
/// What each level of a tree asks; of levels that it lacks, whether a value is above infinity.
type Tests = [Question; MAX_DEPTH];
/// The same of ranks: the columns, and for each level the rank that those of many rows are compared with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    pub columns: [u16; MAX_DEPTH],
    pub ranks: [Ranks; MAX_DEPTH],
}
/// What a tree adds to the sum, by the number that the answers spell.
pub(super) type Leaves = [i16; LEAVES];

/// The logit at and below which the late trees are not asked about a row (a probability of
/// .047), if that of all rows evaluated with it is as low. After 20 early trees it costs no page
/// type more than .001 of mean F1 on the development pages.
pub(super) const LEAST_LOGIT: f32 = -3.0;

/// A trained forest; its sum through the logistic function is a probability.
#[derive(Clone, Debug, Default)]
pub(crate) struct Forest {
    /// The questions by their numbers, and how many of them early trees may ask.
    questions: Vec<Question>,
    early_questions: usize,
    /// The numbers of the questions that each tree asks.
    levels: Vec<[u16; MAX_DEPTH]>,
    /// These questions.
    tests: Vec<Tests>,
    /// The same of ranks, once the forest [has borders](Self::share_borders).
    pub(super) asked: Vec<Asked>,
    /// What each tree adds, and three trees more that are not there: every byte, added to the place of a
    /// tree's first leaf, is the place of a leaf.
    pub(super) leaves: Vec<Leaves>,
    /// The number of early trees, after which rows below [`LEAST_LOGIT`] are not evaluated further.
    pub(super) early: usize,
    /// Levels of the deepest tree.
    depth: usize,
    bias: f32,
    scale: f32,
}

/// The first question of every forest, which is always denied.
const NO_QUESTION: Question = (0, f32::INFINITY);
/// Trees that the leaves are of and that are not there.
const BEYOND: usize = (1 << u8::BITS) / LEAVES - 1;

/// Reads the ascending indices of so many of the columns.
fn read_numbers(reader: &mut Reader, count: usize, columns: usize) -> Result<Vec<u16>, LoadError> {
    let mut last = 0;
    let mut next = || {
        last += reader.difference()? as usize;
        u16::try_from(last).ok().filter(|_| last < columns).ok_or(LoadError::Value)
    };
    (0..count).map(|_| next()).collect()
}

/// Reads the questions about columns, so many about each.
fn read_questions(
    reader: &mut Reader,
    numbers: &[u16],
    counts: &[usize],
) -> Result<Vec<Question>, LoadError> {
    let mut questions = vec![NO_QUESTION];
    let mut thresholds = Vec::new();
    for (number, count) in numbers.iter().zip(counts) {
        thresholds.clear();
        reader.finite_to(&mut thresholds, *count)?;
        questions.extend(thresholds.iter().map(|threshold| (*number, *threshold)));
    }
    Ok(questions)
}

impl Forest {
    /// Reads a forest over so many columns.
    pub(crate) fn read(mut reader: Reader, columns: usize) -> Result<Self, LoadError> {
        let mut forest = Self::default();
        let (early, late) = (reader.count(2)?, reader.count(2)?);
        let mut numbers = read_numbers(&mut reader, early, columns)?;
        numbers.extend(read_numbers(&mut reader, late, columns)?);
        let counts = numbers.iter().map(|_| Ok(reader.difference()? as usize));
        let counts = counts.collect::<Result<Vec<usize>, LoadError>>()?;
        forest.questions = read_questions(&mut reader, &numbers, &counts)?;
        forest.early_questions = 1 + counts.iter().take(early).sum::<usize>();
        if !forest.runs().iter().all(|run| run.is_sorted_by(is_before)) {
            return Err(LoadError::Value);
        }
        forest.early = reader.u32()? as usize;
        let count = reader.count(2)?;
        if forest.early > count || count > MAX_TREES {
            return Err(LoadError::Value);
        }
        (forest.bias, forest.scale) = (reader.finite()?, reader.finite()?);
        forest.read_trees(&mut reader, count)?;
        reader.end()?;
        Ok(forest)
    }

    /// The questions that early trees ask, and those that only later ones do.
    fn runs(&self) -> [&[Question]; 2] {
        let (early, late) = self.questions.split_at(self.early_questions.min(self.questions.len()));
        [early.get(1..).unwrap_or_default(), late]
    }

    /// Reads so many trees.
    fn read_trees(&mut self, reader: &mut Reader, count: usize) -> Result<(), LoadError> {
        let depths = reader.bytes(count)?;
        if depths.iter().any(|depth| usize::from(*depth) > MAX_DEPTH) {
            return Err(LoadError::Value);
        }
        self.depth = depths.iter().copied().max().unwrap_or(0).into();
        let total = depths.iter().map(|depth| usize::from(*depth)).sum();
        let (low, high) = (reader.bytes(total)?, reader.bytes(total)?);
        let mut numbers = low.iter().zip(high).map(|(low, high)| u16::from_le_bytes([*low, *high]));
        let total = depths.iter().map(|depth| 1usize << depth).sum();
        let mut values =
            reader.bytes(total)?.iter().map(|leaf| i16::from(i8::from_le_bytes([*leaf])));
        self.tests.reserve_exact(count);
        self.levels.reserve_exact(count);
        self.leaves.reserve_exact(count + BEYOND);
        for (tree, depth) in depths.iter().map(|depth| usize::from(*depth)).enumerate() {
            let early = self.early_questions;
            let known = if tree < self.early { early } else { self.questions.len() };
            let mut levels = [0; MAX_DEPTH];
            levels.iter_mut().zip(numbers.by_ref().take(depth)).for_each(|(to, from)| *to = from);
            if levels.iter().any(|question| usize::from(*question) >= known) {
                return Err(LoadError::Value);
            }
            let mut leaves = [0; LEAVES];
            leaves
                .iter_mut()
                .zip(values.by_ref().take(1 << depth))
                .for_each(|(to, from)| *to = from);
            self.tests.push(levels.map(|question| self.questions[usize::from(question)]));
            self.levels.push(levels);
            self.leaves.push(leaves);
        }
        self.leaves.extend([[0; LEAVES]; BEYOND]);
        Ok(())
    }

    /// The thresholds of forests that are asked about the same matrix, in which some columns are
    /// [`small`](Borders). The matrix stores what is asked about them, so these forests can be asked from now on.
    pub(crate) fn share_borders(
        forests: &mut [&mut Self],
        columns: usize,
        small: Range<usize>,
    ) -> Result<Borders, LoadError> {
        let runs: Vec<_> = forests.iter().flat_map(|forest| forest.runs()).collect();
        let borders = Borders::of(&runs, columns, small)?;
        for forest in forests {
            let rank = |question: &Question| borders.rank_of(usize::from(question.0), question.1);
            let ranks: Vec<i8> = forest.questions.iter().map(rank).collect();
            let asked = |levels: &[u16; MAX_DEPTH]| {
                let levels = levels.map(usize::from);
                Asked {
                    columns: levels.map(|question| forest.questions[question].0),
                    ranks: levels.map(|question| [ranks[question]; LANES]),
                }
            };
            forest.asked = forest.levels.iter().map(asked).collect();
        }
        Ok(borders)
    }

    /// The probability of one row, by all trees.
    pub(crate) fn probability(&self, row: &[f32; ROOM]) -> f32 {
        let sum = if self.depth <= 4 { self.sum::<4>(row) } else { self.sum::<MAX_DEPTH>(row) };
        logistic(self.logit(sum))
    }

    /// The sum of the leaves of one row, of trees that have at most `D` levels.
    fn sum<const D: usize>(&self, row: &[f32; ROOM]) -> i32 {
        let leaf = |(tests, leaves): (&Tests, &Leaves)| {
            let tests = tests.first_chunk::<D>().into_iter().flatten().rev();
            let bits = tests.fold(0, |bits, (column, threshold)| {
                bits << 1 | usize::from(row[usize::from(*column) % ROOM] > *threshold)
            });
            i32::from(leaves[bits % LEAVES])
        };
        self.tests.iter().zip(&self.leaves).map(leaf).sum()
    }

    /// The probabilities of the rows of a page that has few: their values are compared with the thresholds
    /// themselves, as ranks would cost more than they save.
    pub(crate) fn few(&self, matrix: &Matrix) -> Option<Vec<f32>> {
        let columns = matrix.few()?;
        let mut sums = [0i32; FEW];
        let (early, late) = self.tests.split_at(self.early);
        let (early_leaves, late_leaves) = self.leaves.split_at(self.early);
        let add = if matrix.rows() == 1 { add::<1> } else { add::<FEW> };
        add(early, early_leaves, columns, &mut sums);
        if sums.iter().take(matrix.rows()).any(|sum| self.logit(*sum) > LEAST_LOGIT) {
            add(late, late_leaves, columns, &mut sums);
        }
        Some(sums.iter().take(matrix.rows()).map(|sum| logistic(self.logit(*sum))).collect())
    }

    /// What the sum of the leaves stands for.
    pub(super) fn logit(&self, sum: i32) -> f32 {
        self.bias + self.scale * sum as f32
    }
}

/// Adds what some of the trees say of the first `N` rows.
fn add<const N: usize>(
    tests: &[Tests],
    leaves: &[Leaves],
    columns: &[[f32; FEW]],
    sums: &mut [i32; FEW],
) {
    for (tests, leaves) in tests.iter().zip(leaves) {
        let mut spelled = [0u32; N];
        for (level, (column, threshold)) in tests.iter().enumerate() {
            let Some(values) = columns.get(usize::from(*column)) else { continue };
            for (spelled, value) in spelled.iter_mut().zip(values) {
                *spelled |= u32::from(value > threshold) << level;
            }
        }
        for (sum, spelled) in sums.iter_mut().zip(spelled) {
            *sum += i32::from(leaves[spelled as usize % LEAVES]);
        }
    }
}

/// The probability that a logit stands for.
pub(super) fn logistic(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}

#[cfg(test)]
mod tests {
    use super::super::file::{Columns, Header, Reader};
    use super::*;

    const COLUMNS: Columns = Columns { count: 3, hash: 7 };

    /// The bytes before the trees: one question, of an early tree, and the number of trees.
    fn head(trees: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        bytes.extend([1u32, 0].map(u32::to_le_bytes).concat());
        bytes.extend([2, 1]);
        bytes.extend(0.5f32.to_le_bytes());
        bytes.extend([1, trees].map(u32::to_le_bytes).concat());
        bytes.extend([0.0f32, 0.01].map(f32::to_le_bytes).concat());
        bytes
    }

    /// One tree of depth 1 on column 2, threshold 0.5, leaves -100 and 100, scale 0.01.
    fn bytes() -> Vec<u8> {
        let mut bytes = head(1);
        bytes.extend([1, 1, 0]);
        bytes.extend([156, 100]);
        bytes
    }

    fn read(numbers: &[u8]) -> Result<Forest, LoadError> {
        let file = Header { name: "blocks.html", columns: 7, provenance: "" }.file(numbers);
        Forest::read(Reader::open(&file, "blocks.html", COLUMNS)?, COLUMNS.count)
    }

    #[test]
    fn a_forest_reads_back() {
        let forest = read(&bytes()).unwrap();
        assert_eq!((forest.tests.len(), forest.early, forest.leaves.len()), (1, 1, 1 + BEYOND));
        assert_eq!((forest.tests[0][0], forest.tests[0][1]), ((2, 0.5), NO_QUESTION));
        assert_eq!(forest.leaves[0][..3], [-100, 100, 0]);
        let probability = |row: [f32; 3]| {
            let mut room = [0.0; ROOM];
            room[..3].copy_from_slice(&row);
            forest.probability(&room)
        };
        assert!(probability([0.0, 0.0, 1.0]) > 0.7);
        assert!(probability([1.0, 1.0, 0.5]) < 0.3);
    }

    #[test]
    fn leaves_of_all_trees_that_may_be_sum_up() {
        for leaf in [i8::MIN, i8::MAX] {
            let mut bytes = head(MAX_TREES as u32);
            bytes.resize(bytes.len() + MAX_TREES, 0);
            bytes.resize(bytes.len() + MAX_TREES, leaf.to_le_bytes()[0]);
            let sum = read(&bytes).unwrap().sum::<MAX_DEPTH>(&[0.0; ROOM]);
            assert_eq!(sum, i32::from(leaf) << 16);
        }
    }

    #[test]
    fn every_fault_is_an_error() {
        let error = |bytes: &[u8]| read(bytes).unwrap_err();
        for cut in 0..bytes().len() {
            assert_eq!(error(&bytes()[..cut]), LoadError::Length, "cut at {cut}");
        }
        let mut tail = bytes();
        tail.push(0);
        assert_eq!(error(&tail), LoadError::Length);
        // (what is wrong, its place, the bytes there, the error)
        let cases: [(&str, usize, &[u8], LoadError); 8] = [
            ("too many columns for the bytes", 0, &[255], LoadError::Length),
            ("a column that is not there", 8, &[3], LoadError::Value),
            ("a threshold that is NaN", 10, &f32::NAN.to_le_bytes(), LoadError::Value),
            ("more early trees than trees", 14, &[2], LoadError::Value),
            ("too many trees for the bytes", 18, &[0, 1], LoadError::Length),
            ("a bias that is NaN", 22, &f32::NAN.to_le_bytes(), LoadError::Value),
            ("a tree that is too deep", 30, &[9], LoadError::Value),
            ("a question that is not there", 31, &[2], LoadError::Value),
        ];
        for (what, at, new, expected) in cases {
            let mut bytes = bytes();
            bytes[at..at + new.len()].copy_from_slice(new);
            assert_eq!(error(&bytes), expected, "{what}");
        }
    }
}
