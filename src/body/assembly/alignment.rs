//! To which side the cells of a table move their text.

use crate::body::Alignment;
use crate::document::Tag;
use crate::html::tree::{Names, NodeId, Tree};

/// Most columns whose `<col>` is read.
const MOST_COLUMNS: usize = 1000;

/// What the elements around the cells of a table say.
pub(super) struct Sides<'t, 'a> {
    tree: &'t Tree<'a>,
    /// The table itself.
    table: Option<Alignment>,
    /// Its columns, from the first.
    columns: Vec<Option<Alignment>>,
    /// The last row asked for, and what it or the section around it says.
    row: (NodeId, Option<Alignment>),
}

impl<'t, 'a> Sides<'t, 'a> {
    pub(super) fn of(tree: &'t Tree<'a>, table: NodeId) -> Self {
        let columns = columns(tree, table);
        Self { tree, table: stated(tree, table), columns, row: (table, None) }
    }

    /// The alignment of a cell that begins in a column.
    pub(super) fn cell(&mut self, id: NodeId, column: usize) -> Option<Alignment> {
        let own = stated(self.tree, id);
        own.or_else(|| self.columns.get(column).copied().flatten())
            .or_else(|| self.row(self.tree.parent(id)))
            .or(self.table)
    }

    fn row(&mut self, row: NodeId) -> Option<Alignment> {
        if self.row.0 != row {
            let section = self.tree.parent(row);
            let is_part =
                |id| matches!(self.tree.tag(id), Tag::Tr | Tag::Thead | Tag::Tbody | Tag::Tfoot);
            let parts = [row, section].into_iter().filter(|&id| is_part(id));
            self.row = (row, parts.into_iter().find_map(|id| stated(self.tree, id)));
        }
        self.row.1
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
        let mut declarations =
            style.split(';').filter_map(|declaration| declaration.split_once(':'));
        let is_side = |name: &str| name.trim().eq_ignore_ascii_case("text-align");
        let (_, value) = declarations.rfind(|(name, _)| is_side(name))?;
        side(value.split('!').next()?)
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

#[cfg(test)]
mod tests {
    use super::{Sides, of_rule};
    use crate::document::{Span, Tag};
    use crate::html::tree::{Wanted, of_source};

    #[test]
    fn cells_take_what_is_said_next_to_them() {
        for (table, want) in [
            ("<table><tr><td align=right>a<td>b", "right -"),
            ("<table align=right><tr><td>a", "-"),
            ("<table style='text-align:center'><tr><td>a<td align=LEFT>b", "center left"),
            ("<table><tr style='Text-Align : Right !important; color:red'><td>a", "right"),
            ("<table><tbody align=center><tr><td>a<tr align=left><td>b", "center left"),
            ("<table><col><col align=right><tr><td>a<td>b", "- right"),
            ("<table><colgroup align=right span=2></colgroup><tr><td>a<td>b<td>c", "right right -"),
            (
                "<table><colgroup align=right><col><col align=left></colgroup><tr><td>a<td>b",
                "right left",
            ),
            ("<table><col align=right><tr><td style='text-align-last:left'>a", "right"),
            ("<table><tr><td class='num text-end'>a<td class=textright>b", "right -"),
            ("<table><tr><td align=justify>a<td style='text-align:inherit'>b", "- -"),
            ("<table><col span=99999999 align=left><col span=9 align=right><tr><td>a", "left"),
        ] {
            let part = Span::new(0, table.len() as u32);
            let tree = of_source(table, &Wanted { part, ..Wanted::default() });
            let id = tree.find(0, |id| tree.tag(id) == Tag::Table).unwrap();
            let mut sides = Sides::of(&tree, id);
            let (mut column, mut row, mut found) = (0, 0, Vec::new());
            for cell in tree.subtree(id).filter(|&id| tree.tag(id) == Tag::Td) {
                column = if tree.parent(cell) == row { column + 1 } else { 0 };
                row = tree.parent(cell);
                found.push(sides.cell(cell, column).map_or("-", |side| side.name()));
            }
            assert_eq!(found.join(" "), want, "{table}");
        }
    }

    #[test]
    fn rules_say_the_sides_of_columns() {
        let names = |rule| -> Vec<_> {
            of_rule(rule).iter().map(|side| side.map_or("-", |side| side.name())).collect()
        };
        assert_eq!(names("| :--- | :-: |---:| --- "), ["left", "center", "right", "-"]);
    }
}
