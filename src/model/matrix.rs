//! A matrix of features, stored column by column.

use std::sync::Arc;

use super::borders::Borders;

/// Rows that a forest is asked about together: a byte each fills a vector register of the smallest x86-64.
pub(super) const LANES: usize = 16;
/// The ranks of some values of a column: how many of its [`Borders`] each is above.
pub(super) type Ranks = [i8; LANES];
/// Columns that are stored together.
const CHUNK: usize = 16;
/// Most rows of a page whose columns are all stored from the start.
pub(crate) const FEW: usize = 4;

/// One row of numbers per block. The values of a column lie one after the other, so that a forest
/// compares a threshold with many blocks at a time. A column whose values are all equal takes no
/// memory: on a usual page that is every second one. What forests ask about the values of the others are a few
/// thresholds, so [`settle`](Self::settle) makes a byte of each. Of a page with few blocks every column is
/// stored, with room for [`FEW`] values each. Columns are named by anything that converts into their number.
#[derive(Clone, Debug, Default)]
pub(crate) struct Matrix {
    rows: usize,
    columns: Vec<Column>,
    /// Values of [`CHUNK`] columns each.
    chunks: Vec<Vec<f32>>,
    /// The columns that have values in the chunks, in their order there.
    stored: Vec<usize>,
    /// None if all values are kept as they are.
    borders: Option<Arc<Borders>>,
    /// The ranks of the columns that were settled together.
    settled: Vec<Vec<Ranks>>,
}

/// A column.
#[derive(Clone, Copy, Debug)]
struct Column {
    /// The value of all rows if the column is not stored, their mean if it is settled.
    constant: f32,
    place: Place,
}

/// Where the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Not stored.
    Nowhere,
    /// From `start` on in one of the chunks.
    Chunk { number: u16, start: u32 },
    /// As ranks.
    Settled { number: u16, start: u32 },
}

impl Column {
    const ZEROS: Self = Self { constant: 0.0, place: Place::Nowhere };
}

impl Matrix {
    /// All zeros, of which forests with these borders are asked. Without borders all values are kept.
    pub(crate) fn new(rows: usize, columns: usize, borders: Option<&Arc<Borders>>) -> Self {
        let matrix = Self { rows, borders: borders.cloned(), ..Self::default() };
        if rows > FEW {
            return Self { columns: vec![Column::ZEROS; columns], ..matrix };
        }
        let place = |number| Place::Chunk { number: 0, start: (number * FEW) as u32 };
        let column = |number| Column { place: place(number), ..Column::ZEROS };
        let chunk = vec![0.0; columns * FEW + LANES];
        Self { columns: (0..columns).map(column).collect(), chunks: vec![chunk], ..matrix }
    }

    /// Number of blocks.
    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// Number of columns.
    pub(super) fn width(&self) -> usize {
        self.columns.len()
    }

    /// A copy of a column, if it is not settled; empty for a matrix without rows.
    pub(crate) fn column(&self, column: usize) -> Vec<f32> {
        let own = self.columns[column];
        self.stored(own).map_or_else(|| vec![own.constant; self.rows], <[f32]>::to_vec)
    }

    /// The values of a column in the chunks.
    fn stored(&self, column: Column) -> Option<&[f32]> {
        let Place::Chunk { number, start } = column.place else { return None };
        let start = start as usize;
        self.chunks.get(usize::from(number))?.get(start..start + self.rows)
    }

    /// The values of a column in the chunks, to be changed.
    fn stored_mut(&mut self, column: Column) -> Option<&mut [f32]> {
        let Place::Chunk { number, start } = column.place else { return None };
        let start = start as usize;
        self.chunks.get_mut(usize::from(number))?.get_mut(start..start + self.rows)
    }

    /// The chunk for the next column that is stored, with nothing after the values of the last one.
    fn open(&mut self) -> &mut Vec<f32> {
        let stored = self.stored.len();
        let end = stored % CHUNK * self.rows;
        if end == 0 && stored / CHUNK == self.chunks.len() {
            self.chunks.push(Vec::with_capacity(CHUNK * self.rows + LANES));
        }
        let chunk = &mut self.chunks[stored / CHUNK];
        chunk.truncate(end);
        chunk
    }

    /// Stores a column whose first values have been put into the [`open`](Self::open) chunk. The others are
    /// what all were so far.
    fn close(&mut self, column: usize) {
        let number = self.stored.len() / CHUNK;
        let start = self.stored.len() % CHUNK * self.rows;
        self.stored.push(column);
        let own = &mut self.columns[column];
        own.place = Place::Chunk { number: number as u16, start: start as u32 };
        let chunk = &mut self.chunks[number];
        chunk.resize(start + self.rows, own.constant);
        chunk.resize(start + self.rows + LANES, 0.0);
    }

    /// Makes ranks of the values stored so far, which forests can then be asked about. A settled column that is
    /// filled again begins with zeros.
    pub(crate) fn settle(&mut self) {
        let Some(borders) = self.borders.as_deref() else { return };
        if self.stored.is_empty() {
            return; // as on a page with few blocks
        }
        let groups = self.rows.div_ceil(LANES);
        let mut settled = Vec::with_capacity(self.stored.len() * groups);
        for column in self.stored.drain(..) {
            let own = &mut self.columns[column];
            let Place::Chunk { number, start } = own.place else { continue };
            let chunk = self.chunks.get(usize::from(number)).map_or(&[][..], Vec::as_slice);
            let values = chunk.get(start as usize..).unwrap_or_default();
            let (values, _) = values.get(..groups * LANES).unwrap_or_default().as_chunks();
            own.constant = sum(&values.as_flattened()[..self.rows]) / self.rows as f32;
            own.place =
                Place::Settled { number: self.settled.len() as u16, start: settled.len() as u32 };
            borders.ranks(column, values, &mut settled);
        }
        self.settled.push(settled);
        self.chunks.truncate(1);
    }

    /// The same matrix [settled](Self::settle), for forests with these borders.
    pub(crate) fn settled(&self, borders: &Arc<Borders>) -> Self {
        let mut matrix = Self { borders: Some(Arc::clone(borders)), ..self.clone() };
        matrix.settle();
        matrix
    }

    /// Whether ranks are made of the values.
    pub(crate) fn settles(&self) -> bool {
        self.borders.is_some()
    }

    /// The ranks of a column, sixteen rows each, or the rank of all rows. Past the last row they mean nothing.
    pub(super) fn ranks(&self, column: usize) -> Result<&[Ranks], i8> {
        let Some(own) = self.columns.get(column) else { return Err(0) };
        if let Place::Settled { number, start } = own.place {
            let (start, groups) = (start as usize, self.rows.div_ceil(LANES));
            let settled = self.settled.get(usize::from(number));
            return settled.and_then(|all| all.get(start..start + groups)).ok_or(0);
        }
        Err(self.borders.as_ref().map_or(0, |borders| borders.rank(column, own.constant)))
    }

    /// A column by its number, to be filled. It is stored from now on.
    pub(crate) fn column_mut(&mut self, column: usize) -> &mut [f32] {
        if !matches!(self.columns[column].place, Place::Chunk { .. }) {
            self.forget(column);
            self.open();
            self.close(column);
        }
        self.stored_mut(self.columns[column]).unwrap_or_default()
    }

    /// Makes zeros of a settled column, which is filled again.
    fn forget(&mut self, column: usize) {
        let own = &mut self.columns[column];
        if matches!(own.place, Place::Settled { .. }) {
            *own = Column::ZEROS;
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
        for (mean, column) in means.iter_mut().zip(&self.columns) {
            *mean = match (column.place, self.stored(*column)) {
                (_, Some(values)) => sum(values) / rows,
                (Place::Settled { .. }, _) => column.constant,
                _ if column.constant == 0.0 => 0.0,
                _ => sum_of_equal(column.constant, self.rows) / rows,
            };
        }
        means
    }

    /// The same value for every block.
    pub(crate) fn fill(&mut self, column: impl Into<usize>, value: f32) {
        let column = column.into();
        match self.stored_mut(self.columns[column]) {
            Some(values) => values.fill(value),
            None => self.columns[column] = Column { constant: value, place: Place::Nowhere },
        }
    }

    /// One value.
    #[inline]
    pub(crate) fn set(&mut self, column: impl Into<usize>, row: usize, value: f32) {
        let column = column.into();
        let own = self.columns[column];
        let is_constant = own.place == Place::Nowhere && own.constant.to_bits() == value.to_bits();
        if !is_constant {
            self.column_mut(column)[row] = value;
        }
    }

    /// A value for each block, in order.
    pub(crate) fn fill_each(
        &mut self,
        column: impl Into<usize>,
        values: impl Iterator<Item = f32>,
    ) {
        let column = column.into();
        self.forget(column);
        if let Some(own) = self.stored_mut(self.columns[column]) {
            own.iter_mut().zip(values).for_each(|(to, value)| *to = value);
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
        chunk.resize(start + LANES, 0.0);
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
            let mut matrix = Matrix::new(rows, 40, None);
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
                assert_eq!(matrix.mean::<64>()[number], sum(expected) / rows as f32);
            }
            for number in 6..40 {
                let column = matrix.column(number);
                assert_eq!((column[rows / 2], sum(&column)), (number as f32, number as f32));
            }
            assert!(matrix.stored.len() < 40);
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
