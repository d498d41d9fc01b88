//! Markdown: CommonMark with GitHub's tables.

use super::escape::{Place, push_inline};
use super::lists::{Level, Lists};
use super::{lines, separate, verbatim};
use crate::body::{Body, Cell, Content};

pub(super) fn render(body: &Body) -> String {
    let mut out = String::with_capacity(body.text_bytes() * 9 / 8 + 4 * body.parts.len());
    let mut lists = Lists::default();
    let mut after_quote = false;
    for part in body.parts.iter().filter(|part| !part.content.is_blank()) {
        let in_list = !lists.is_empty();
        let in_quote = std::mem::take(&mut after_quote);
        if let Content::ListItem { depth, number, text } = &part.content {
            let item = lists.item(*depth, number.map(drawn), width, |_| {});
            // Only a list that begins with 1 may follow a line of text at once.
            let at_once = in_list && !(item.first && item.level.number.is_some_and(|n| n != 1));
            separate(&mut out, if at_once { "\n" } else { "\n\n" });
            let indent = item.level.indent;
            out.extend(std::iter::repeat_n(' ', indent));
            let other = item.level.other;
            match item.level.number {
                Some(number) => {
                    out.push_str(&format!("{number}{} ", if other { ')' } else { '.' }));
                }
                None => out.push_str(if other { "* " } else { "- " }),
            }
            let margin = " ".repeat(indent + width(&item.level));
            push_inline(&mut out, text, Place::Block { margin: &margin, item: true });
            continue;
        }
        lists.close(|_| {});
        // Without the mark on the line between, two quotations would follow one another.
        let one_quote = in_quote && matches!(part.content, Content::Quote { .. });
        separate(&mut out, if one_quote { "\n>\n" } else { "\n\n" });
        match &part.content {
            Content::Heading { level, text } => {
                out.extend(std::iter::repeat_n('#', usize::from(*level.clamp(&1, &6))));
                out.push(' ');
                push_inline(&mut out, text, Place::Heading);
            }
            Content::Paragraph { text } | Content::Caption { text } => {
                push_inline(&mut out, text, Place::Block { margin: "", item: false });
            }
            Content::Quote { text } => {
                out.push_str("> ");
                push_inline(&mut out, text, Place::Block { margin: "> ", item: false });
                after_quote = true;
            }
            Content::Preformatted { text } => fenced(&mut out, verbatim(text)),
            Content::Table { rows } => table(&mut out, rows),
            Content::ListItem { .. } => {}
        }
    }
    out
}

/// Columns of an item's marker with its space.
fn width(level: &Level) -> usize {
    level.number.map_or(2, |number| number.checked_ilog10().unwrap_or(0) as usize + 3)
}

/// A number of at most nine digits, as Markdown has them.
fn drawn(number: u32) -> u32 {
    number.min(999_999_999)
}

/// Writes a code block, its fence longer than any run of backticks in the text.
fn fenced(out: &mut String, text: &str) {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    out.push_str(&fence);
    out.push('\n');
    out.push_str(text);
    out.push('\n');
    out.push_str(&fence);
}

/// Writes a table. Its first row is the header if all its cells are headings; else the
/// header, without which GitHub sees no table, is empty: data stays data. Short rows stay
/// short (a parser fills them up), which keeps the output linear in the cells.
fn table(out: &mut String, rows: &[Vec<Cell>]) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut rows = rows.iter().filter(|row| !row.is_empty()).peekable();
    let header = rows.next_if(|row| row.iter().all(|cell| cell.header));
    let empty = Cell::default();
    let given = header.map(Vec::as_slice).unwrap_or_default();
    row(out, given.iter().chain(std::iter::repeat(&empty)).take(columns));
    out.push_str("\n|");
    out.extend(std::iter::repeat_n(" --- |", columns));
    for cells in rows {
        out.push('\n');
        row(out, cells.iter());
    }
}

fn row<'a>(out: &mut String, cells: impl Iterator<Item = &'a Cell>) {
    out.push('|');
    for cell in cells {
        out.push(' ');
        push_inline(out, &cell.text, Place::Cell);
        let filled = lines(&cell.text).next().is_some();
        out.push_str(if filled { " |" } else { "|" });
    }
}
