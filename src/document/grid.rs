//! The cells of a table, each in its column.
//!
//! A cell without text is no block, one may span rows and columns, and one may have been dropped:
//! where they would stand, the rows get empty cells, so that what stands below a heading stays
//! there.

use super::Cell;

/// A cell, and what its row says of its place.
pub(super) struct Placed {
    /// Columns before it that the row's own cells take.
    pub column: u32,
    /// Rows that it spans.
    pub rows: u16,
    pub cell: Cell,
}

/// Empty cells that a table may get whatever its size; beyond, two for each cell. A cell that says
/// that it spans a thousand columns must not make a thousand.
const EMPTY: usize = 64;

/// The rows with empty cells where others stand in the way of the cells' columns. As they came if
/// that takes too many.
pub(super) fn lay_out(rows: Vec<Vec<Placed>>) -> Vec<Vec<Cell>> {
    let cells: usize = rows.iter().map(Vec::len).sum();
    let gaps = gaps(&rows, EMPTY + 2 * cells);
    let mut gaps = gaps.into_iter().flatten();
    let lay_row = |row: Vec<Placed>| {
        let mut out = Vec::with_capacity(row.len());
        for Placed { cell, .. } in row {
            let empty = || Cell { header: cell.header, text: String::new() };
            out.extend(std::iter::repeat_with(empty).take(gaps.next().unwrap_or(0)));
            out.push(cell);
        }
        out
    };
    rows.into_iter().map(lay_row).collect()
}

/// The number of empty cells before each cell; `None` if they are more than `most`.
fn gaps(rows: &[Vec<Placed>], most: usize) -> Option<Vec<usize>> {
    let (mut gaps, mut all) = (Vec::new(), 0);
    // For each column, the row from which on no cell above reaches into it.
    let mut free_from: Vec<usize> = Vec::new();
    for (number, row) in rows.iter().enumerate() {
        // The columns passed, and those of them that were not taken from above.
        let (mut column, mut own) = (0, 0);
        for placed in row {
            let from = column;
            while own < placed.column as usize || free_from.get(column).is_some_and(|r| *r > number)
            {
                own += usize::from(free_from.get(column).is_none_or(|row| *row <= number));
                column += 1;
                if all + column - from > most {
                    return None;
                }
            }
            gaps.push(column - from);
            all += column - from;
            if free_from.len() <= column {
                free_from.resize(column + 1, 0);
            }
            free_from[column] = number + usize::from(placed.rows.max(1));
            (column, own) = (column + 1, own + 1);
        }
    }
    Some(gaps)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of cells: the column, a dot for each row spanned, the text.
    fn laid(rows: &[&str]) -> String {
        let placed = |cell: &str| {
            let (column, text) = cell.split_at(cell.find(|c: char| !c.is_ascii_digit()).unwrap());
            let text = text.trim_start_matches('.');
            Placed {
                column: column.parse().unwrap(),
                rows: cell.matches('.').count() as u16,
                cell: Cell { header: false, text: text.to_owned() },
            }
        };
        let rows = rows.iter().map(|row| row.split_whitespace().map(placed).collect()).collect();
        let row = |row: Vec<Cell>| row.into_iter().map(|c| c.text).collect::<Vec<_>>().join(",");
        lay_out(rows).into_iter().map(row).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn cells_stand_in_their_columns() {
        for (rows, want) in [
            (&["0.a 1.b", "0.c 1.d"][..], "a,b|c,d"),
            // The corner and a cell inside are empty.
            (&["1.x 2.y", "0.a 1.1 2.2", "0.b 2.4"], ",x,y|a,1,2|b,,4"),
            // The first heading spans two columns, the last cell of a row two rows.
            (&["0.over 2.z", "0.a 1.b 2..c", "0.d 1.e", "0.f 1.g 2.h"], "over,,z|a,b,c|d,e|f,g,h"),
            (&["0...a 1.b", "0.c", "0..d 1.e", "1.f"], "a,b|,c|,d,e|,,f"),
            (&["0...a", "0.b 1.c"], "a|,b,c"),
            // More would have to be made up than there is.
            (&["0.a 1000.b", "0.c 1.d"], "a,b|c,d"),
            (&["", "0.a"], "|a"),
        ] {
            assert_eq!(laid(rows), want, "{rows:?}");
        }
    }
}
