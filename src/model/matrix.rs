//! A matrix of features, stored column by column.

/// Values after the last column, so that [`Matrix::lanes`] may read past a column's end.
const SPARE: usize = 64;

/// One row of numbers per block. Columns lie one after the other, so that a forest compares
/// a threshold with many blocks at a time. Columns are named by anything that converts into
/// their number.
#[derive(Clone, Debug, Default)]
pub(crate) struct Matrix {
    rows: usize,
    columns: usize,
    data: Vec<f32>,
}

impl Matrix {
    /// All zeros.
    pub(crate) fn new(rows: usize, columns: usize) -> Self {
        Self { rows, columns, data: vec![0.0; rows * columns + SPARE] }
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
    pub(crate) fn column_mut(&mut self, column: usize) -> &mut [f32] {
        &mut self.data[column * self.rows..(column + 1) * self.rows]
    }

    /// `N` values of a column from row `first` on; past the last row they mean nothing.
    pub(crate) fn lanes<const N: usize>(&self, column: usize, first: usize) -> &[f32; N] {
        const { assert!(N <= SPARE) };
        let start = column * self.rows + first;
        self.data[start..].first_chunk().unwrap_or(&[0.0; N])
    }

    /// The mean of every column: one row that stands for the page.
    pub(crate) fn mean(&self) -> Vec<f32> {
        let rows = self.rows.max(1) as f32;
        (0..self.columns).map(|column| sum(self.column(column)) / rows).collect()
    }

    /// The same value for every block.
    pub(crate) fn fill(&mut self, column: impl Into<usize>, value: f32) {
        self.column_mut(column.into()).fill(value);
    }

    /// One value.
    pub(crate) fn set(&mut self, column: impl Into<usize>, row: usize, value: f32) {
        self.data[column.into() * self.rows + row] = value;
    }

    /// A value for each block, in order.
    pub(crate) fn fill_each(
        &mut self,
        column: impl Into<usize>,
        values: impl Iterator<Item = f32>,
    ) {
        self.column_mut(column.into()).iter_mut().zip(values).for_each(|(to, value)| *to = value);
    }

    /// For each block the value of the one `offset` blocks on; nothing where there is none.
    pub(crate) fn fill_from(&mut self, column: impl Into<usize>, values: &[f32], offset: isize) {
        let column = self.column_mut(column.into());
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
