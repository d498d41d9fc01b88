//! To which side the cells of a table move their text.

use crate::body::words::NO_ALIGNMENTS;
use crate::body::{Alignment, Cell};
use crate::document::Tag;
use crate::html::tree::{Names, NodeId, Tree};
use crate::text::is_any_of;

/// Most columns whose `<col>` is read.
const MOST_COLUMNS: usize = 1000;

/// What the elements around the cells of a table say.
pub(super) struct Sides<'t, 'a> {
    tree: &'t Tree<'a>,
    /// The table itself.
    table: Option<Alignment>,
    /// Its columns, from the first.
    columns: Vec<Option<Alignment>>,
    /// For each of these the first row that no cell from above reaches.
    free: Vec<usize>,
    /// Rows so far.
    rows: usize,
    /// The section last asked for, and what it says. It may hold many rows and a long style sheet.
    section: (NodeId, Option<Alignment>),
}

impl<'t, 'a> Sides<'t, 'a> {
    pub(super) fn of(tree: &'t Tree<'a>, table: NodeId) -> Self {
        let columns = columns(tree, table);
        let free = vec![0; columns.len()];
        let (section, table) = ((table, None), stated(tree, table));
        Self { tree, table, columns, free, rows: 0, section }
    }

    /// Says of the cells of the next row to which side they move their text.
    pub(super) fn row(&mut self, cells: &mut [Cell], ids: &[NodeId]) {
        let mut around = None;
        let mut column = 0;
        for (cell, &id) in cells.iter_mut().zip(ids) {
            while self.free.get(column).is_some_and(|free| *free > self.rows) {
                column += 1;
            }
            cell.align = stated(self.tree, id)
                .or_else(|| self.columns.get(column).copied().flatten())
                .or_else(|| *around.get_or_insert_with(|| self.around(self.tree.parent(id))))
                .or(self.table);
            let end = column + usize::from(cell.columns);
            if cell.rows > 1 {
                let reached = column.min(self.free.len())..end.min(self.free.len());
                let free = self.rows + usize::from(cell.rows);
                self.free.get_mut(reached).unwrap_or_default().fill(free);
            }
            column = end;
        }
        self.rows += 1;
    }

    /// What a row or the section around it says. Cells without a row may stand in a section, or in the table.
    fn around(&mut self, row: NodeId) -> Option<Alignment> {
        let is_row = self.tree.tag(row) == Tag::Tr;
        let own = if is_row { stated(self.tree, row) } else { None };
        let section = if is_row { self.tree.parent(row) } else { row };
        if own.is_none() && self.section.0 != section {
            let is_section = matches!(self.tree.tag(section), Tag::Thead | Tag::Tbody | Tag::Tfoot);
            let says = if is_section { stated(self.tree, section) } else { None };
            self.section = (section, says);
        }
        own.or(self.section.1)
    }
}

/// What the `<col>` elements of a table say.
fn columns(tree: &Tree<'_>, table: NodeId) -> Vec<Option<Alignment>> {
    let mut columns = Vec::new();
    for part in tree.elements(table) {
        if tree.tag(part) == Tag::Col {
            add(tree, part, None, &mut columns);
        } else if tree.tag(part) == Tag::Colgroup {
            let group = stated(tree, part);
            let mut cols = tree.elements(part).filter(|&col| tree.tag(col) == Tag::Col).peekable();
            if cols.peek().is_none() {
                add(tree, part, None, &mut columns);
            }
            cols.for_each(|col| add(tree, col, group, &mut columns));
        }
    }
    columns
}

/// Adds the columns that an element stands for.
fn add(
    tree: &Tree<'_>,
    id: NodeId,
    around: Option<Alignment>,
    columns: &mut Vec<Option<Alignment>>,
) {
    let span = tree.attr(id, "span").and_then(|span| span.trim().parse().ok()).unwrap_or(1);
    let span = usize::clamp(span, 1, MOST_COLUMNS - columns.len().min(MOST_COLUMNS - 1));
    let side = stated(tree, id).or(around);
    if columns.len() < MOST_COLUMNS {
        columns.extend(std::iter::repeat_n(side, span));
    }
}

/// What an element says by its own style sheet, its attribute or a common class.
fn stated(tree: &Tree<'_>, id: NodeId) -> Option<Alignment> {
    const TELLING: Names = Names::of(&["style", "align", "class"]);
    if !tree.may_have(id, TELLING) {
        return None;
    }
    let of_style = || {
        let style = tree.attr(id, "style")?;
        let declarations = style.split(';').filter_map(|declaration| declaration.split_once(':'));
        let is_side = |name: &str| name.trim().eq_ignore_ascii_case("text-align");
        // The last one with a value that there is counts.
        let mut values = declarations.filter(|(name, _)| is_side(name)).map(|(_, value)| {
            let value = value.split('!').next().unwrap_or_default();
            (side(value), is_any_of(value.trim(), NO_ALIGNMENTS))
        });
        values.rfind(|(side, is_other)| side.is_some() || *is_other)?.0
    };
    // Of a table the attribute says where it stands itself.
    let of_attribute = || match tree.tag(id) {
        Tag::Table => None,
        _ => side(&tree.attr(id, "align")?),
    };
    let of_class = || tree.attr(id, "class")?.split_ascii_whitespace().find_map(class);
    of_style().or_else(of_attribute).or_else(of_class)
}

fn side(value: &str) -> Option<Alignment> {
    let value = value.trim().to_ascii_lowercase();
    match value.strip_prefix("-webkit-").or(value.strip_prefix("-moz-")).unwrap_or(&value) {
        "left" | "start" => Some(Alignment::Left),
        "center" | "middle" => Some(Alignment::Center),
        "right" | "end" => Some(Alignment::Right),
        _ => None,
    }
}

/// What a class of Bootstrap, Tailwind, Sphinx, WordPress or Bulma says.
fn class(class: &str) -> Option<Alignment> {
    match class {
        "text-left" | "text-start" | "has-text-align-left" | "has-text-left" => {
            Some(Alignment::Left)
        }
        "text-center" | "has-text-align-center" | "has-text-centered" => Some(Alignment::Center),
        "text-right" | "text-end" | "has-text-align-right" | "has-text-right" => {
            Some(Alignment::Right)
        }
        _ => None,
    }
}

/// What the line below the first row of a table says of its columns: `| :--- | ---: |`.
pub(super) fn of_rule(rule: &str) -> Vec<Option<Alignment>> {
    let cells = rule.split('|').skip(1).map(str::trim);
    cells
        .map(|cell| match (cell.starts_with(':'), cell.ends_with(':')) {
            (true, true) => Some(Alignment::Center),
            (true, false) => Some(Alignment::Left),
            (false, true) => Some(Alignment::Right),
            (false, false) => None,
        })
        .collect()
}
