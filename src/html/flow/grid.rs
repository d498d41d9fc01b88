//! The columns of the cells of tables that are open at once.

use super::super::attrs::{Attrs, Name};
use crate::document::Columns;

/// The tables open at once, outermost first; index 0 is for cells outside of any.
#[derive(Debug, Default)]
pub(super) struct Grids(Vec<Columns>);

impl Grids {
    /// A table with so many around it, itself included.
    pub(super) fn open(&mut self, depth: u16) {
        self.0.truncate(usize::from(depth));
        self.at(depth);
    }

    pub(super) fn at(&mut self, depth: u16) -> &mut Columns {
        let index = usize::from(depth);
        if self.0.len() <= index {
            self.0.resize_with(index + 1, Columns::default);
        }
        &mut self.0[index]
    }

    /// The column of a row's next cell.
    pub(super) fn cell(&mut self, depth: u16, attrs: &Attrs<'_>) -> u32 {
        let columns = attrs.number(Name::Colspan).unwrap_or(1);
        let rows = match attrs.number(Name::Rowspan) {
            Some(0) => u32::MAX, // to the end of its group
            rows => rows.unwrap_or(1),
        };
        self.at(depth).cell(columns, rows)
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
