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

    /// `N` values of a column from row `first` on; past the last row they mean nothing.
    pub(crate) fn lanes<const N: usize>(&self, column: usize, first: usize) -> &[f32; N] {
        const { assert!(N <= SPARE) };
        let start = column * self.rows + first;
        self.data[start..].first_chunk().unwrap_or(&[0.0; N])
    }

    pub(super) fn set(&mut self, feature: Feature, row: usize, value: f32) {
        self.set_at(feature as usize, row, value);
    }

    pub(super) fn set_at(&mut self, column: usize, row: usize, value: f32) {
        self.data[column * self.rows + row] = value;
    }

    /// The same value for every block.
    pub(super) fn fill(&mut self, feature: Feature, value: f32) {
        let start = feature as usize * self.rows;
        self.data[start..start + self.rows].fill(value);
    }
}
