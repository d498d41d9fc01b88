//! Pads the rows of a table so that cells keep their columns.
//!
//! A cell without text does not become a block, a cell may span rows and columns, and a cell may
//! have been dropped: the rows get empty cells in these places, so that a cell stays below its
//! heading.

use super::Cell;

/// A cell and its column.
pub(super) type Placed = (u32, Cell);

/// Empty cells that a table may get whatever its size; beyond, two for each cell. A cell that says
/// that it spans a thousand columns must not make a thousand.
const EMPTY: usize = 16;

/// The rows with empty cells before those that would else stand too far left. As they came if that
/// takes too many.
pub(super) fn lay_out(rows: Vec<Vec<Placed>>) -> Vec<Vec<Cell>> {
    let cells: usize = rows.iter().map(Vec::len).sum();
    let empty: usize = rows.iter().map(|row| gaps(row).sum::<usize>()).sum();
    let fits = empty <= EMPTY + 2 * cells;
    let lay_row = |row: Vec<Placed>| {
        let gaps: Vec<usize> = gaps(&row).collect();
        let mut out = Vec::with_capacity(row.len());
        for ((_, cell), gap) in row.into_iter().zip(gaps) {
            let empty = || Cell { header: cell.header, text: String::new() };
            out.extend(std::iter::repeat_with(empty).take(if fits { gap } else { 0 }));
            out.push(cell);
        }
        out
    };
    rows.into_iter().map(lay_row).collect()
}

/// For each cell of a row, the columns between the one before it and its own.
fn gaps(row: &[Placed]) -> impl Iterator<Item = usize> {
    let mut next = 0;
    row.iter().map(move |(column, _)| {
        let gap = column.saturating_sub(next);
        next = column.max(&next).saturating_add(1);
        gap as usize
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of cells: the column and the text.
    fn laid(rows: &[&str]) -> String {
        let placed = |cell: &str| {
            let (column, text) = cell.split_once('.').unwrap();
            (column.parse().unwrap(), Cell { header: false, text: text.to_owned() })
        };
        let rows = rows.iter().map(|row| row.split_whitespace().map(placed).collect()).collect();
        let row = |row: Vec<Cell>| row.into_iter().map(|c| c.text).collect::<Vec<_>>().join(",");
        lay_out(rows).into_iter().map(row).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn cells_stand_in_their_columns() {
        for (rows, want) in [
            (&["0.a 1.b", "0.c 1.d"][..], "a,b|c,d"),
            (&["1.x 2.y", "0.a 1.1 2.2", "0.b 2.4"], ",x,y|a,1,2|b,,4"),
            (&["", "0.a"], "|a"),
            // Cells that say nothing of their columns, as those of two tables that became one.
            (&["0.a 0.b 1.c"], "a,b,c"),
            // The padding would outnumber the cells.
            (&["0.a 1000.b", "0.c 1.d"], "a,b|c,d"),
            (&["0.a 4294967295.b"], "a,b"),
        ] {
            assert_eq!(laid(rows), want, "{rows:?}");
        }
    }
}
