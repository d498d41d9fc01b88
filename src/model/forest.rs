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

use super::Matrix;
use super::questions::{Column, Questions};

const MAGIC: &[u8; 8] = b"gleaner\0";
const VERSION: u32 = 1;
/// Deepest tree read.
const MAX_DEPTH: usize = 6;
/// Most trees read: with more, the sum of their leaves would not fit 32 bits.
const MAX_TREES: usize = 1 << 16;
/// Room for the leaves of the deepest: shallower ones leave some of it unused.
const LEAVES: usize = 1 << MAX_DEPTH;
/// Rows evaluated together: a byte each fills a vector register of the smallest x86-64.
const LANES: usize = 16;

/// Trees after which rows without hope are left alone.
const EARLY: usize = 20;
/// The logit at and below which a row has no hope (a probability of .047), if that of all
/// rows evaluated with it is as low. On the development pages it costs no page type more than
/// .001 of mean F1.
const HOPELESS: f32 = -3.0;

/// What each level of a tree asks: places among the [`Answers`].
type Levels = [u16; MAX_DEPTH];
/// What a tree adds to the sum, by the number that the answers spell.
type Leaves = [i16; LEAVES];

/// A trained forest; its sum through the logistic function is a probability.
#[derive(Clone, Debug, Default)]
pub(crate) struct Forest {
    /// Of each tree, what it asks and what it says.
    levels: Vec<Levels>,
    leaves: Vec<Leaves>,
    /// The distinct questions of the first [`EARLY`] trees, and those that only later ones ask.
    early: Vec<Column>,
    late: Vec<Column>,
    /// The same by their places: column and threshold. The first is asked by no one.
    questions: Vec<(u16, f32)>,
    bias: f32,
    scale: f32,
}

/// The answers of some rows: to each question a byte a row, of which all bits are set or none.
struct Answers {
    /// By the question's place. The first is asked by no one and always denied: levels that a
    /// shallow tree lacks point to it.
    all: Vec<[u8; LANES]>,
    /// The values that the questions of each column were last asked about. Much of a page is
    /// the same from row to row, and so are the answers.
    about: Vec<[f32; LANES]>,
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
        if count > MAX_TREES {
            return Err(LoadError::Value);
        }
        // The smallest tree is 3 bytes: a count that lies can't make us reserve more.
        let room = count.min(bytes.len() / 3);
        let (mut levels, mut leaves) = (Vec::with_capacity(room), Vec::with_capacity(room));
        let (bias, scale) = (reader.finite()?, reader.finite()?);
        let mut questions = Questions::default();
        for number in 0..count {
            let [depth] = reader.take::<1>()?;
            if usize::from(depth) > MAX_DEPTH {
                return Err(LoadError::Value);
            }
            let mut asks = [None; MAX_DEPTH];
            for level in asks.iter_mut().take(usize::from(depth)) {
                let column = u16::from_le_bytes(reader.take()?);
                if usize::from(column) >= columns {
                    return Err(LoadError::Value);
                }
                *level = Some(questions.add(number < EARLY, column, reader.finite()?)?);
            }
            let mut says = [0; LEAVES];
            for leaf in says.iter_mut().take(1 << depth) {
                *leaf = i16::from_le_bytes(reader.take()?);
            }
            levels.push(asks);
            leaves.push(says);
        }
        if !reader.0.is_empty() {
            return Err(LoadError::Length);
        }
        let places = questions.places();
        let place = |level: Option<u16>| level.map_or(0, |number| places[usize::from(number)]);
        Ok(Self {
            levels: levels.into_iter().map(|levels| levels.map(place)).collect(),
            leaves,
            early: questions.columns(true),
            late: questions.columns(false),
            questions: questions.by_place(),
            bias,
            scale,
        })
    }

    /// The probability of one row, by all trees.
    pub(crate) fn probability(&self, row: &[f32]) -> f32 {
        let answer = |place: &u16| {
            let question = self.questions.get(usize::from(*place));
            question.is_some_and(|(column, threshold)| {
                row.get(usize::from(*column)).is_some_and(|value| value > threshold)
            })
        };
        let leaf = |(levels, leaves): (&Levels, &Leaves)| {
            let bits = levels.iter().enumerate().map(|(i, place)| usize::from(answer(place)) << i);
            i32::from(leaves[bits.sum::<usize>() % LEAVES])
        };
        let sum = self.levels.iter().zip(&self.leaves).map(leaf).sum();
        logistic(self.logit(sum))
    }

    /// The probability of every row.
    pub(crate) fn probabilities(&self, matrix: &Matrix) -> Vec<f32> {
        let mut out = Vec::with_capacity(matrix.rows().next_multiple_of(LANES));
        let mut answers = self.room();
        for first in (0..matrix.rows()).step_by(LANES) {
            out.extend(self.lanes(matrix, first, &mut answers));
        }
        out.truncate(matrix.rows());
        out
    }

    /// The probability of every row but those that an earlier judgement gives, like all the
    /// rows evaluated with them, less than `floor`: those keep what they have.
    pub(crate) fn revised(&self, matrix: &Matrix, earlier: &[f32], floor: f32) -> Vec<f32> {
        let mut out = Vec::with_capacity(matrix.rows().next_multiple_of(LANES));
        let mut answers = self.room();
        for (group, rows) in earlier.chunks(LANES).enumerate() {
            if rows.iter().all(|p| *p < floor) {
                out.extend_from_slice(rows);
            } else {
                out.extend(self.lanes(matrix, group * LANES, &mut answers));
            }
        }
        out.truncate(matrix.rows());
        out
    }

    /// Room for the answers to all questions, none of which has been asked.
    fn room(&self) -> Answers {
        let columns = self.early.len() + self.late.len();
        // Nothing equals a value that is no number.
        Answers {
            all: vec![[0; LANES]; self.questions.len()],
            about: vec![[f32::NAN; LANES]; columns],
        }
    }

    /// What the sum of the leaves stands for.
    fn logit(&self, sum: i32) -> f32 {
        self.bias + self.scale * sum as f32
    }

    /// The probabilities of the rows from `first` on; past the last row they mean nothing.
    /// The late trees are left out where no row's logit is above [`HOPELESS`] before them.
    /// Nothing that lies behind the last row has a say in that.
    fn lanes(&self, matrix: &Matrix, first: usize, answers: &mut Answers) -> [f32; LANES] {
        let mut sums = [0i32; LANES];
        let early = self.levels.len().min(EARLY);
        answers.ask(&self.early, 0, matrix, first);
        answers.add(&self.levels[..early], &self.leaves[..early], &mut sums);
        let rows = matrix.rows().saturating_sub(first);
        if sums.iter().take(rows).any(|sum| self.logit(*sum) > HOPELESS) {
            answers.ask(&self.late, self.early.len(), matrix, first);
            answers.add(&self.levels[early..], &self.leaves[early..], &mut sums);
        }
        sums.map(|sum| logistic(self.logit(sum)))
    }
}

impl Answers {
    /// Asks the rows from `first` on. Many trees ask the same, so each question is asked once,
    /// and its answers are kept as bytes: sixteen rows a register, where the values are four.
    /// `known` is the number of the columns asked about before these.
    fn ask(&mut self, columns: &[Column], known: usize, matrix: &Matrix, first: usize) {
        for (column, about) in columns.iter().zip(self.about.iter_mut().skip(known)) {
            // A copy: it stays in registers while the answers are written.
            let values: [f32; LANES] = *matrix.lanes(usize::from(column.number), first);
            if values.iter().zip(&*about).fold(true, |same, (a, b)| same & (a == b)) {
                continue;
            }
            *about = values;
            let answers = self.all.iter_mut().skip(column.place);
            for (answers, threshold) in answers.zip(&column.thresholds) {
                *answers = values.map(|value| u8::from(value > *threshold).wrapping_neg());
            }
        }
    }

    /// Adds what some of the trees make of the answers.
    fn add(&self, levels: &[Levels], leaves: &[Leaves], sums: &mut [i32; LANES]) {
        for (levels, leaves) in levels.iter().zip(leaves) {
            let mut spelled = [0u8; LANES];
            for (level, place) in levels.iter().enumerate() {
                let Some(answers) = self.all.get(usize::from(*place)) else { continue };
                for (spelled, answer) in spelled.iter_mut().zip(answers) {
                    *spelled |= answer & (1 << level);
                }
            }
            for (sum, spelled) in sums.iter_mut().zip(spelled) {
                *sum += i32::from(leaves[usize::from(spelled) % LEAVES]);
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
        assert_eq!((forest.leaves.len(), forest.early.len(), forest.late.len()), (1, 1, 0));
        assert_eq!((forest.early[0].number, &forest.early[0].thresholds[..]), (2, &[0.5][..]));
        assert_eq!(
            (forest.levels[0], &forest.leaves[0][..2]),
            ([1, 0, 0, 0, 0, 0], &[-100, 100][..])
        );
    }

    #[test]
    fn leaves_of_all_trees_that_may_be_sum_up() {
        let mut bytes = bytes()[..32].to_vec();
        bytes[20..24].copy_from_slice(&(MAX_TREES as u32).to_le_bytes());
        for leaf in [i16::MIN, i16::MAX] {
            let mut bytes = bytes.clone();
            let [low, high] = leaf.to_le_bytes();
            bytes.extend([0, low, high].repeat(MAX_TREES));
            let forest = Forest::load(&bytes, 3, 7).unwrap();
            let mut sums = [0; LANES];
            forest.room().add(&forest.levels, &forest.leaves, &mut sums);
            assert_eq!(sums, [i32::from(leaf) << 16; LANES]);
        }
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
        assert_eq!(error(&with(20, &65_537u32.to_le_bytes())), LoadError::Value);
        assert_eq!(error(&with(20, &65_536u32.to_le_bytes())), LoadError::Length);
        assert_eq!(error(&with(24, &f32::NAN.to_le_bytes())), LoadError::Value);
        assert_eq!(error(&with(32, &[9])), LoadError::Value);
        assert_eq!(error(&with(33, &3u16.to_le_bytes())), LoadError::Value);
    }
}
