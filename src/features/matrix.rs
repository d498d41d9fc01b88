//! The feature matrix: a row a block, stored column by column.

use super::names::{COLUMNS, Feature};

/// Values behind the last column, so that [`Matrix::lanes`] may read past a column's end.
const SPARE: usize = 64;

/// Numbers of all blocks of a page. Columns lie one after the other, so that the model
/// compares a threshold with many blocks at a time.
#[derive(Clone, Debug, Default)]
pub(crate) struct Matrix {
    rows: usize,
    data: Vec<f32>,
}

impl Matrix {
    /// All zeros.
    pub(super) fn new(rows: usize) -> Self {
        Self { rows, data: vec![0.0; rows * COLUMNS + SPARE] }
    }

    /// Number of blocks.
    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// A column by its number; empty for a matrix without rows.
    pub(crate) fn column(&self, column: usize) -> &[f32] {
        &self.data[column * self.rows..(column + 1) * self.rows]
    }

    /// A column by its number, to be filled.
    pub(super) fn column_mut(&mut self, column: usize) -> &mut [f32] {
        &mut self.data[column * self.rows..(column + 1) * self.rows]
    }

    /// `N` values of a column from row `first` on; past the last row they mean nothing.
    pub(crate) fn lanes<const N: usize>(&self, column: usize, first: usize) -> &[f32; N] {
        const { assert!(N <= SPARE) };
        let start = column * self.rows + first;
        self.data[start..].first_chunk().unwrap_or(&[0.0; N])
    }

    /// The mean of every column: one row that stands for the page.
    pub(crate) fn mean(&self) -> [f32; COLUMNS] {
        let rows = self.rows.max(1) as f32;
        std::array::from_fn(|column| sum(self.column(column)) / rows)
    }

    /// The same value for every block, in a column by its number.
    pub(crate) fn fill_column(&mut self, column: usize, value: f32) {
        self.column_mut(column).fill(value);
    }

    pub(super) fn set(&mut self, feature: Feature, row: usize, value: f32) {
        self.set_at(feature as usize, row, value);
    }

    /// One value, by the column's number.
    pub(crate) fn set_at(&mut self, column: usize, row: usize, value: f32) {
        self.data[column * self.rows + row] = value;
    }

    /// A value for each block, in order.
    pub(super) fn fill_each(&mut self, feature: Feature, values: impl Iterator<Item = f32>) {
        self.fill_each_at(feature as usize, values);
    }

    /// The same, by the column's number.
    pub(super) fn fill_each_at(&mut self, column: usize, values: impl Iterator<Item = f32>) {
        self.column_mut(column).iter_mut().zip(values).for_each(|(to, value)| *to = value);
    }

    /// For each block the value of the one `offset` blocks on, in a column by its number; nothing
    /// where there is none.
    pub(super) fn fill_from(&mut self, column: usize, values: &[f32], offset: isize) {
        let column = self.column_mut(column);
        let by = offset.unsigned_abs();
        let (to, from) = if offset < 0 {
            (column.get_mut(by..), values.get(..values.len().saturating_sub(by)))
        } else {
            (column.get_mut(..values.len().saturating_sub(by)), values.get(by..))
        };
        if let (Some(to), Some(from)) = (to, from) {
            to.iter_mut().zip(from).for_each(|(to, from)| *to = *from);
        }
    }

    /// The same value for every block.
    pub(super) fn fill(&mut self, feature: Feature, value: f32) {
        self.fill_column(feature as usize, value);
    }
}

/// The sum of many numbers, eight at a time: one after the other, each would wait for the
/// one before.
fn sum(values: &[f32]) -> f32 {
    let (chunks, rest) = values.as_chunks::<8>();
    let mut sums = [0.0f32; 8];
    for chunk in chunks {
        for (sum, value) in sums.iter_mut().zip(chunk) {
            *sum += value;
        }
    }
    sums.iter().sum::<f32>() + rest.iter().sum::<f32>()
}
