//! The column of a table cell, as the standard forms tables: the first one that neither a cell of
//! its row nor a cell above that spans rows has taken.

use super::super::attrs::{Attrs, Name};

/// Most columns or rows that a cell may span (for columns, the standard's limit), and most columns
/// in which cells above are searched for. Bounds the cost of a row.
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
        self.at(depth).free_from.clear();
    }

    /// The column of a row's next cell.
    pub(super) fn cell(&mut self, depth: u16, attrs: &Attrs<'_>) -> u32 {
        let grid = self.at(depth);
        let taken =
            |column: &u32| grid.free_from.get(*column as usize).is_some_and(|row| *row > grid.row);
        let column = (grid.column..).find(|column| !taken(column)).unwrap_or(grid.column);
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
            grid.free_from[reach].fill(grid.row + rows);
        }
        column
    }
}
