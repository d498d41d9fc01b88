//! The column of a table cell, as the standard forms tables: the first one that neither a cell of
//! its row nor a cell above that spans rows has taken.

use std::ops::Range;

use super::super::attrs::{Attrs, Name};

/// Most columns or rows that a cell may span (for columns, the standard's limit), and most columns
/// in which cells above are searched for.
const MOST: u32 = 1000;

/// The tables open at once, outermost first; index 0 is for cells outside of any.
#[derive(Debug, Default)]
pub(super) struct Grids(Vec<Grid>);

#[derive(Debug, Default)]
struct Grid {
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

impl Grids {
    /// A table with so many around it, itself included.
    pub(super) fn open(&mut self, depth: u16) {
        self.0.truncate(usize::from(depth));
        self.at(depth);
    }

    fn at(&mut self, depth: u16) -> &mut Grid {
        let index = usize::from(depth);
        if self.0.len() <= index {
            self.0.resize_with(index + 1, Grid::default);
        }
        &mut self.0[index]
    }

    /// The next row of a table.
    pub(super) fn row(&mut self, depth: u16) {
        let grid = self.at(depth);
        grid.row += 1;
        grid.column = 0;
    }

    /// A row group begins: no cell spans into it.
    pub(super) fn group(&mut self, depth: u16) {
        let grid = self.at(depth);
        grid.free_from.clear();
        grid.known = Taken::default();
    }

    /// The column of a row's next cell.
    pub(super) fn cell(&mut self, depth: u16, attrs: &Attrs<'_>) -> u32 {
        let grid = self.at(depth);
        let column = grid.free_column();
        let columns = attrs.number(Name::Colspan).unwrap_or(1).clamp(1, MOST);
        let rows = match attrs.number(Name::Rowspan) {
            Some(0) => MOST, // to the end of its group
            rows => rows.unwrap_or(1).clamp(1, MOST),
        };
        grid.column = column.saturating_add(columns);
        let reach = (column.min(MOST) as usize)..(grid.column.min(MOST) as usize);
        if rows > 1 {
            if grid.free_from.len() < reach.end {
                grid.free_from.resize(reach.end, 0);
            }
            if (reach.start as u32) < grid.known.columns.end
                && grid.known.columns.start < reach.end as u32
            {
                grid.known = Taken::default();
            }
            grid.free_from[reach].fill(grid.row + rows);
        }
        column
    }
}

impl Grid {
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

#[cfg(test)]
mod tests {
    use crate::document::Limits;

    #[test]
    fn columns_below_cells_that_span_rows_are_skipped() {
        let column_of = |table: &str, cell: &str| {
            let document =
                crate::html::read(&format!("<table>{table}</table>"), &Limits::default());
            let block = document.blocks.iter().find(|block| document.text_of(block) == cell);
            block.map(|block| block.column)
        };
        let rows =
            "<tr><td rowspan=4 colspan=3>a<td>b<tr><td>c<tr><td rowspan=2>d<td>e<tr><td>f<tr>";
        for (table, cell, expected) in [
            (rows.to_owned() + "<td>x", "c", 3),
            (rows.to_owned() + "<td>x", "e", 4),
            (rows.to_owned() + "<td>x", "f", 4),
            (rows.to_owned() + "<td>x", "x", 0),
            // A cell at the left reaches over columns that a cell above has taken for longer.
            ("<tr><td>a<td rowspan=9>b<td rowspan=9>c<tr><td>d<td>e<tr><td colspan=2 rowspan=2>f<tr><td>g<tr><td>x<td>y".to_owned(), "e", 3),
            ("<tr><td>a<td rowspan=9>b<td rowspan=9>c<tr><td>d<td>e<tr><td colspan=2 rowspan=2>f<tr><td>g<tr><td>x<td>y".to_owned(), "g", 3),
            ("<tr><td>a<td rowspan=9>b<td rowspan=9>c<tr><td>d<td>e<tr><td colspan=2 rowspan=2>f<tr><td>g<tr><td>x<td>y".to_owned(), "y", 1),
        ] {
            assert_eq!(column_of(&table, cell), Some(expected), "{table}: {cell}");
        }
    }
}
