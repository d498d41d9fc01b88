//! Evaluates a forest for the rows of a matrix, sixteen at a time.

use super::Matrix;
use super::forest::{Asked, Forest, LEAST_LOGIT, LEAVES, Leaves, ROOM, logistic};
use super::matrix::{LANES, Ranks};

/// The ranks of some rows, by column.
type Group = [Ranks; ROOM];

impl Forest {
    /// The probability of every row of a [settled](Matrix::settle) matrix.
    pub(crate) fn probabilities(&self, matrix: &Matrix) -> Vec<f32> {
        let mut out = Vec::with_capacity(matrix.rows().next_multiple_of(LANES));
        let mut asker = Asker::new(self, matrix);
        for first in (0..matrix.rows()).step_by(LANES) {
            out.extend(asker.lanes(first / LANES));
        }
        out.truncate(matrix.rows());
        out
    }

    /// The probability of every row but those that an earlier judgement gives, like all the
    /// rows evaluated with them, less than `floor`: those keep what they have.
    pub(crate) fn revised(&self, matrix: &Matrix, earlier: &[f32], floor: f32) -> Vec<f32> {
        let mut out = Vec::with_capacity(matrix.rows().next_multiple_of(LANES));
        let mut asker = Asker::new(self, matrix);
        for (group, rows) in earlier.chunks(LANES).enumerate() {
            if rows.iter().all(|p| *p < floor) {
                out.extend_from_slice(rows);
            } else {
                out.extend(asker.lanes(group));
            }
        }
        out.truncate(matrix.rows());
        out
    }
}

/// Asks the rows of a page the questions of a forest, sixteen at a time.
struct Asker<'a> {
    forest: &'a Forest,
    rows: usize,
    /// The columns whose values are not all equal, and their ranks.
    varying: Vec<(usize, &'a [Ranks])>,
    /// The rows that are asked. The other columns are the same for all.
    group: Group,
    /// The leaves of some trees for these rows.
    leaves: Vec<[u8; LANES]>,
}

impl<'a> Asker<'a> {
    fn new(forest: &'a Forest, matrix: &'a Matrix) -> Self {
        let mut varying = Vec::with_capacity(matrix.width());
        let mut group = [[0; LANES]; ROOM];
        for (column, own) in group.iter_mut().enumerate() {
            match matrix.ranks(column) {
                Ok(ranks) => varying.push((column, ranks)),
                Err(rank) => *own = [rank; LANES],
            }
        }
        let leaves = Vec::with_capacity(forest.asked.len());
        Self { forest, rows: matrix.rows(), varying, group, leaves }
    }

    /// The probabilities of a group of rows; past the last row they mean nothing.
    /// The late trees are left out where no row's logit is above [`LEAST_LOGIT`] before them.
    /// Values past the last row do not count for that.
    fn lanes(&mut self, group: usize) -> [f32; LANES] {
        for (column, ranks) in &self.varying {
            if let Some(ranks) = ranks.get(group) {
                self.group[column % ROOM] = *ranks;
            }
        }
        let forest = self.forest;
        let (early, late) = forest.asked.split_at(forest.early);
        let mut sums = [0; LANES];
        spell(early, &self.group, &mut self.leaves);
        add(&self.leaves, &forest.leaves, &mut sums);
        let rows = self.rows.saturating_sub(group * LANES);
        if sums.iter().take(rows).any(|sum| forest.logit(*sum) > LEAST_LOGIT) {
            let values = forest.leaves.get(forest.early..).unwrap_or_default();
            spell(late, &self.group, &mut self.leaves);
            add(&self.leaves, values, &mut sums);
        }
        sums.map(|sum| logistic(forest.logit(sum)))
    }
}

/// The leaf of each tree for each row of a group: the number that the answers spell.
fn spell(trees: &[Asked], group: &Group, leaves: &mut Vec<[u8; LANES]>) {
    leaves.clear();
    leaves.extend(trees.iter().map(|asked| {
        let mut spelled = [0; LANES];
        for (level, (column, below)) in asked.columns.iter().zip(&asked.ranks).enumerate() {
            let ranks = &group[usize::from(*column) % ROOM];
            for ((spelled, rank), below) in spelled.iter_mut().zip(ranks).zip(below) {
                *spelled |= u8::from(rank > below).wrapping_neg() & (1 << level);
            }
        }
        spelled
    }));
}

/// Adds the values of these leaves. After the values of the last tree there are those of
/// [three more](Forest::leaves), so that every byte is the number of a leaf.
fn add(leaves: &[[u8; LANES]], values: &[Leaves], sums: &mut [i32; LANES]) {
    let mut values = values.as_flattened();
    // A value fits into a byte, so the sum of 255 fits into two.
    for leaves in leaves.chunks(255) {
        let mut some = [0i16; LANES];
        for leaves in leaves {
            let Some(of_tree) = values.first_chunk::<{ 1 << u8::BITS }>() else { break };
            for (sum, leaf) in some.iter_mut().zip(leaves) {
                *sum += of_tree[usize::from(*leaf)];
            }
            values = &values[LEAVES..];
        }
        sums.iter_mut().zip(some).for_each(|(sum, some)| *sum += i32::from(some));
    }
}
