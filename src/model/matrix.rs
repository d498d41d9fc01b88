//! A matrix of features, stored column by column.

/// Values after the last column of a chunk, so that [`Matrix::groups`] may read past a column's end.
const SPARE: usize = 16;
/// Columns that are stored together.
const CHUNK: usize = 16;
/// Most rows of a page whose columns are all stored from the start.
pub(crate) const FEW: usize = 4;

/// One row of numbers per block. The values of a column lie one after the other, so that a forest
/// compares a threshold with many blocks at a time. A column whose values are all equal takes no
/// memory: on a usual page that is every second one. Of a page with few blocks every column is stored, with
/// room for [`FEW`] values each. Columns are named by anything that converts into their number.
#[derive(Clone, Debug, Default)]
pub(crate) struct Matrix {
    rows: usize,
    columns: Vec<Column>,
    /// Values of [`CHUNK`] columns each.
    chunks: Vec<Vec<f32>>,
    /// Columns that have values in the chunks.
    stored: usize,
}

/// Where the values of a column are.
#[derive(Clone, Copy, Debug)]
struct Column {
    /// The value of all rows, as long as the column is not stored.
    constant: f32,
    /// The number of its chunk; [`NOT_STORED`] if it has none.
    chunk: u32,
    /// Where it starts there.
    start: u32,
}

const NOT_STORED: u32 = u32::MAX;

impl Matrix {
    /// All zeros.
    pub(crate) fn new(rows: usize, columns: usize) -> Self {
        let mut column = Column { constant: 0.0, chunk: NOT_STORED, start: 0 };
        if rows > FEW {
            return Self { rows, columns: vec![column; columns], chunks: Vec::new(), stored: 0 };
        }
        column.chunk = 0;
        let column = |number| Column { start: (number * FEW) as u32, ..column };
        let chunk = vec![0.0; columns * FEW + SPARE];
        let columns = (0..columns).map(column).collect();
        Self { rows, columns, chunks: vec![chunk], stored: 0 }
    }

    /// Number of blocks.
    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// A copy of a column; empty for a matrix without rows.
    pub(crate) fn column(&self, column: usize) -> Vec<f32> {
        let own = self.columns[column];
        self.stored(own).map_or_else(|| vec![own.constant; self.rows], <[f32]>::to_vec)
    }

    /// The values of a column that is stored.
    fn stored(&self, column: Column) -> Option<&[f32]> {
        let start = column.start as usize;
        self.chunks.get(column.chunk as usize)?.get(start..start + self.rows)
    }

    /// The chunk for the next column that is stored, with nothing after the values of the last one.
    fn open(&mut self) -> &mut Vec<f32> {
        let end = self.stored % CHUNK * self.rows;
        if end == 0 && self.stored / CHUNK == self.chunks.len() {
            self.chunks.push(Vec::with_capacity(CHUNK * self.rows + SPARE));
        }
        let chunk = &mut self.chunks[self.stored / CHUNK];
        chunk.truncate(end);
        chunk
    }

    /// Stores a column whose first values have been put into the [`open`](Self::open) chunk. The others are
    /// what all were so far.
    fn close(&mut self, column: usize) {
        let own = &mut self.columns[column];
        own.chunk = (self.stored / CHUNK) as u32;
        own.start = (self.stored % CHUNK * self.rows) as u32;
        self.stored += 1;
        let chunk = &mut self.chunks[own.chunk as usize];
        let end = own.start as usize + self.rows;
        chunk.resize(end, own.constant);
        chunk.resize(end + SPARE, 0.0);
    }

    /// A column by its number, to be filled. It is stored from now on.
    pub(crate) fn column_mut(&mut self, column: usize) -> &mut [f32] {
        if self.columns[column].chunk == NOT_STORED {
            self.open();
            self.close(column);
        }
        let own = self.columns[column];
        let start = own.start as usize;
        &mut self.chunks[own.chunk as usize][start..start + self.rows]
    }

    /// The values of a column, `N` rows each, or the value of all rows. Past the last row they mean nothing.
    pub(crate) fn groups<const N: usize>(&self, column: usize) -> Result<&[[f32; N]], f32> {
        const { assert!(N <= SPARE) };
        let own = self.columns[column];
        let start = own.start as usize;
        let values = start..start + self.rows.next_multiple_of(N);
        match self.chunks.get(own.chunk as usize).and_then(|chunk| chunk.get(values)) {
            Some(values) => Ok(values.as_chunks().0),
            None => Err(own.constant),
        }
    }

    /// All values of a page of at most [`FEW`] rows, by column; past the last row they are zero.
    pub(crate) fn few(&self) -> Option<&[[f32; FEW]]> {
        let chunk = self.chunks.first().filter(|_| self.rows <= FEW)?;
        Some(chunk.as_chunks().0)
    }

    /// The mean of every column: one row that stands for the page, with room for more columns.
    pub(crate) fn mean<const N: usize>(&self) -> [f32; N] {
        let mut means = [0.0; N];
        let rows = self.rows.max(1) as f32;
        if let Some(few) = self.few() {
            for (mean, values) in means.iter_mut().zip(few) {
                *mean = values.iter().fold(0.0, |sum, value| sum + value) / rows;
            }
            return means;
        }
        let sum = |column: &Column| match self.stored(*column) {
            Some(values) => sum(values),
            None if column.constant == 0.0 => 0.0,
            None => sum_of_equal(column.constant, self.rows),
        };
        for (mean, column) in means.iter_mut().zip(&self.columns) {
            *mean = sum(column) / rows;
        }
        means
    }

    /// The same value for every block.
    pub(crate) fn fill(&mut self, column: impl Into<usize>, value: f32) {
        let own = &mut self.columns[column.into()];
        let start = own.start as usize;
        match self.chunks.get_mut(own.chunk as usize) {
            Some(chunk) => chunk[start..start + self.rows].fill(value),
            None => own.constant = value,
        }
    }

    /// One value.
    #[inline]
    pub(crate) fn set(&mut self, column: impl Into<usize>, row: usize, value: f32) {
        let column = column.into();
        let own = self.columns[column];
        match self.chunks.get_mut(own.chunk as usize) {
            Some(chunk) => chunk[own.start as usize + row] = value,
            None if own.constant.to_bits() == value.to_bits() => {}
            None => self.column_mut(column)[row] = value,
        }
    }

    /// A value for each block, in order.
    pub(crate) fn fill_each(
        &mut self,
        column: impl Into<usize>,
        values: impl Iterator<Item = f32>,
    ) {
        let column = column.into();
        if self.columns[column].chunk != NOT_STORED {
            self.column_mut(column).iter_mut().zip(values).for_each(|(to, value)| *to = value);
            return;
        }
        let rows = self.rows;
        let chunk = self.open();
        let start = chunk.len();
        chunk.extend(values.take(rows));
        let own = chunk.get(start..).unwrap_or_default();
        let constant = own.first().copied().filter(|first| {
            own.len() == rows && own.iter().all(|value| value.to_bits() == first.to_bits())
        });
        if constant.is_none() && !own.is_empty() {
            return self.close(column);
        }
        // The column before this one keeps what lies after it.
        chunk.resize(start + SPARE, 0.0);
        if let Some(constant) = constant {
            self.columns[column].constant = constant;
        }
    }

    /// As [`fill_each`](Self::fill_each), from a slice.
    pub(crate) fn put(&mut self, column: impl Into<usize>, values: &[f32]) {
        self.fill_each(column, values.iter().copied());
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

/// The [`sum`] of so many equal numbers, rounded as that is.
fn sum_of_equal(value: f32, count: usize) -> f32 {
    let lane = (0..count / 8).fold(0.0f32, |sum, _| sum + value);
    let rest = [value; 8];
    [lane; 8].iter().sum::<f32>() + rest.iter().take(count % 8).sum::<f32>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_hold_what_was_written() {
        for rows in [1usize, 5, 7, 16, 70] {
            let mut matrix = Matrix::new(rows, 40);
            let counts = || (0..rows).map(|row| row as f32);
            matrix.fill_each(0usize, counts());
            matrix.fill_each(1usize, counts().map(|_| 16.0));
            matrix.fill(2usize, 2.5);
            matrix.set(2usize, rows - 1, 3.0);
            matrix.set(3usize, 0, 0.0);
            matrix.fill_each(
                4usize,
                counts().map(|row| if row + 1.0 < rows as f32 { 1.0 } else { 9.0 }),
            );
            matrix.fill_each(1usize, counts().take(1));
            (6usize..40).for_each(|column| matrix.set(column, rows / 2, column as f32));
            // Nothing is stored, and the last column stays.
            matrix.fill_each(5usize, counts().map(|_| 7.0));
            let mut third = vec![2.5; rows];
            third[rows - 1] = 3.0;
            let mut second = vec![16.0; rows];
            second[0] = 0.0;
            let mut fifth = vec![1.0; rows];
            fifth[rows - 1] = 9.0;
            let expected = [counts().collect(), second, third, vec![0.0; rows], fifth];
            for (number, expected) in expected.iter().enumerate() {
                assert_eq!(&matrix.column(number), expected, "{number} of {rows} rows");
                let last = match matrix.groups::<SPARE>(number) {
                    Ok(groups) => groups[(rows - 1) / SPARE][(rows - 1) % SPARE],
                    Err(constant) => constant,
                };
                assert_eq!(last, expected[rows - 1], "{number} of {rows} rows");
                assert_eq!(matrix.mean::<64>()[number], sum(expected) / rows as f32);
            }
            for number in 6..40 {
                let column = matrix.column(number);
                assert_eq!((column[rows / 2], sum(&column)), (number as f32, number as f32));
                assert_eq!(matrix.groups::<SPARE>(number).unwrap().as_flattened()[..rows], column);
            }
            assert!(matrix.stored < 40);
        }
    }

    #[test]
    fn equal_numbers_have_the_sum_of_a_column() {
        for count in [1, 7, 8, 100, 4999] {
            for value in [0.1, 16.0, -999.0, 1e-9] {
                assert_eq!(
                    sum_of_equal(value, count).to_bits(),
                    sum(&vec![value; count]).to_bits()
                );
            }
        }
    }
}
