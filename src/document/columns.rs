//! The columns in which the cells of a table begin, as the standard forms tables: each in the first one that
//! neither a cell of its row nor a cell above that spans rows has taken.

use std::ops::Range;

/// Most columns or rows that a cell may span (for columns, the standard's limit), and most columns
/// in which cells above are searched for.
const MOST: u32 = 1000;

/// The columns of a table that is read row by row.
#[derive(Debug, Default)]
pub(crate) struct Columns {
    /// The row being read, from 1.
    row: u32,
    /// Where its next cell may stand.
    column: u32,
    /// For each column, the first row that no cell above spans into.
    free_from: Vec<u32>,
    known: Taken,
}

/// Columns next to each other that were found taken. Rows below ask for the same.
#[derive(Debug, Default)]
struct Taken {
    columns: Range<u32>,
    /// The first row in which one of them is free.
    until: u32,
}

impl Columns {
    /// The next row of a table.
    pub(crate) fn row(&mut self) {
        self.row += 1;
        self.column = 0;
    }

    /// A row group begins: no cell spans into it.
    pub(crate) fn group(&mut self) {
        self.free_from.clear();
        self.known = Taken::default();
    }

    /// The column of a row's next cell, which spans so many columns and rows.
    pub(crate) fn cell(&mut self, columns: u32, rows: u32) -> u32 {
        let column = self.free_column();
        let (columns, rows) = (columns.clamp(1, MOST), rows.clamp(1, MOST));
        self.column = column.saturating_add(columns);
        let reach = (column.min(MOST) as usize)..(self.column.min(MOST) as usize);
        if rows > 1 {
            if self.free_from.len() < reach.end {
                self.free_from.resize(reach.end, 0);
            }
            if (reach.start as u32) < self.known.columns.end
                && self.known.columns.start < reach.end as u32
            {
                self.known = Taken::default();
            }
            self.free_from[reach].fill(self.row + rows);
        }
        column
    }

    /// The first column from the row's next on that no cell above has taken.
    fn free_column(&mut self) -> u32 {
        let is_known = self.known.columns.start == self.column && self.known.until > self.row;
        let from = if is_known { self.known.columns.end } else { self.column };
        let mut until = if is_known { self.known.until } else { u32::MAX };
        let spans = self.free_from.get(from as usize..).unwrap_or_default();
        let taken = spans.iter().take_while(|row| **row > self.row);
        let count = taken.inspect(|row| until = until.min(**row)).count() as u32;
        if count > 0 {
            self.known = Taken { columns: self.column..from + count, until };
        }
        from + count
    }
}
