//! Tables of formulas as TeX: matrices, cases, aligned equations.

use super::fences::Fences;
use super::node::{Kind, Node};
use super::symbols::Class;
use super::write::Writer;

impl Writer {
    /// Writes a table or binomial with the fences around it, if the row has one at a place; returns
    /// the place after it.
    pub(super) fn environment(
        &mut self,
        parts: &[Node],
        fences: &Fences,
        at: usize,
    ) -> Option<usize> {
        let open = parts.get(at)?;
        if open.kind != Kind::Operator || !matches!(open.class(), Class::Open | Class::Bar) {
            return None;
        }
        let partner = fences.partner(at).filter(|&partner| partner > at);
        let end = partner.unwrap_or(parts.len());
        let inside = parts.get(at + 1..end)?;
        let mut shown = inside.iter().filter(|part| !part.is_empty());
        let only = shown.next().filter(|_| shown.next().is_none())?.core();
        let close = partner.and_then(|at| parts.get(at)).map_or("", |close| close.text.as_str());
        match (only.kind, only.parts.as_slice()) {
            (Kind::Table, _) if has_environment(only, &open.text, close) => {
                self.table(only, &open.text, close);
            }
            (Kind::Stack, [above, below]) if open.text == "(" && close == ")" => {
                self.operand("\\binom");
                self.group(above);
                self.group(below);
            }
            _ => return None,
        }
        Some(partner.map_or(end, |partner| partner + 1))
    }

    /// Writes a table with the fences around it, which are empty if there are none.
    pub(super) fn table(&mut self, table: &Node, open: &str, close: &str) {
        if let [row] = table.parts.as_slice()
            && open.is_empty()
            && row.parts.len() <= 1 + usize::from(row.kind == Kind::LabeledRow)
        {
            return line(self, row);
        }
        let name = fenced_environment(open, close).unwrap_or_else(|| unfenced_environment(table));
        self.operand(&format!("\\begin{{{name}}}"));
        if name == "array" {
            self.raw("{");
            let columns = columns(table).max(1);
            if table.text.is_empty() {
                self.raw(&"c".repeat(columns))
            } else {
                self.raw(&table.text)
            }
            self.raw("}");
        }
        self.tables += 1;
        let tight = std::mem::take(&mut self.tight);
        let mut separator = " ";
        for row in &table.parts {
            self.raw(separator);
            cells(self, row);
            separator = " \\\\ ";
        }
        self.tight = tight;
        self.tables -= 1;
        self.enclosed(&format!(" \\end{{{name}}}"), &Node::default(), "");
    }
}

/// The environment for a table between two fences.
fn fenced_environment(open: &str, close: &str) -> Option<&'static str> {
    Some(match (open, close) {
        ("(", ")") => "pmatrix",
        ("[", "]") => "bmatrix",
        ("{", "}") => "Bmatrix",
        ("|", "|") => "vmatrix",
        ("‖" | "∥" | "||", "‖" | "∥" | "||") => "Vmatrix",
        ("{", "") => "cases",
        _ => return None,
    })
}

/// Whether fences around a table belong to its environment.
fn has_environment(table: &Node, open: &str, close: &str) -> bool {
    let columns = columns(table);
    match fenced_environment(open, close) {
        Some("cases") => columns <= 2,
        Some(_) => !table.text.contains('|'),
        None => false,
    }
}

fn columns(table: &Node) -> usize {
    table.parts.iter().map(|row| row.parts.len()).max().unwrap_or(0)
}

/// A table of one row and cell: a formula with or without a label.
fn line(writer: &mut Writer, row: &Node) {
    let (label, cells) = split(row);
    for cell in cells {
        writer.node(cell);
    }
    tag(writer, label);
}

fn split(row: &Node) -> (Option<&Node>, &[Node]) {
    match (row.kind, row.parts.split_first()) {
        (Kind::LabeledRow, Some((label, cells))) => (Some(label), cells),
        (Kind::TableRow, _) => (None, &row.parts),
        _ => (None, std::slice::from_ref(row)),
    }
}

fn cells(writer: &mut Writer, row: &Node) {
    let (label, cells) = split(row);
    for (i, cell) in cells.iter().enumerate() {
        if i > 0 {
            writer.raw(" & ");
        }
        writer.restart();
        writer.node(cell);
    }
    tag(writer, label);
}

/// A label with its parentheses, which `\tag` sets itself.
fn tag(writer: &mut Writer, label: Option<&Node>) {
    let Some(label) = label.filter(|label| !label.is_empty()) else { return };
    let mut words = Writer::default();
    words.node(label);
    let words = words.out;
    let words = words.strip_prefix("\\text{").and_then(|w| w.strip_suffix('}')).unwrap_or(&words);
    let inside = words.trim().strip_prefix('(').and_then(|w| w.strip_suffix(')'));
    let (command, label) = match inside {
        Some(inside) => ("\\tag", inside.trim()),
        None => ("\\tag*", words.trim()),
    };
    let is_math = label.contains(['\\', '^', '_']);
    let label = if is_math { format!("${label}$") } else { label.to_owned() };
    writer.raw(&format!(" {command}{{{label}}}"));
}

fn unfenced_environment(table: &Node) -> &'static str {
    let is_labeled = table.parts.iter().any(|row| row.kind == Kind::LabeledRow);
    let mut cells = table.parts.iter().flat_map(|row| split(row).1);
    let is_displayed = |cell: &Node| {
        let mut cell = cell;
        while let (Kind::Row, [only]) = (cell.kind, cell.parts.as_slice()) {
            cell = only;
        }
        cell.kind == Kind::Display
    };
    let (mut shown, mut displayed) = (0, 0);
    for cell in cells.by_ref().filter(|cell| !cell.is_empty()) {
        shown += 1;
        displayed += usize::from(is_displayed(cell));
    }
    match () {
        () if is_labeled => "align",
        () if table.text.contains('|') => "array",
        () if table.text.starts_with('r') => "aligned",
        () if shown > 0 && shown == displayed && columns(table) > 1 => "aligned",
        () if shown > 0 && shown == displayed => "gathered",
        () if table.text.chars().any(|c| c != 'c') => "array",
        () => "matrix",
    }
}
