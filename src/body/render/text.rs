//! Text as corpus builders and readers of terminals want it: the page's words alone.
//!
//! Cells are separated by a tab: no other separator is free of meaning, and a row splits
//! back into its cells. Headings and quotations carry no mark.

use super::lists::Lists;
use super::{lines, separate, verbatim};
use crate::body::{Body, Cell, Content};

pub(super) fn render(body: &Body) -> String {
    let mut out = String::with_capacity(body.text_bytes() + 2 * body.parts.len());
    let mut lists = Lists::default();
    for part in body.parts.iter().filter(|part| !part.content.is_blank()) {
        if let Content::ListItem { depth, number, text } = &part.content {
            separate(&mut out, if lists.is_empty() { "\n\n" } else { "\n" });
            let indent = lists.item(*depth, *number, |_| 2, |_| {}).level.indent;
            out.extend(std::iter::repeat_n(' ', indent));
            out.push_str("- ");
            push_lines(&mut out, text, indent + 2);
            continue;
        }
        lists.close(|_| {});
        separate(&mut out, "\n\n");
        match &part.content {
            Content::Preformatted { text } => out.push_str(verbatim(text)),
            Content::Table { rows } => push_table(&mut out, rows),
            Content::Heading { text, .. }
            | Content::Paragraph { text }
            | Content::Quote { text }
            | Content::Caption { text } => push_lines(&mut out, text, 0),
            Content::ListItem { .. } => {}
        }
    }
    out
}

/// Writes a text's lines, all but the first indented.
fn push_lines(out: &mut String, text: &str, indent: usize) {
    for (i, line) in lines(text).enumerate() {
        if i > 0 {
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', indent));
        }
        out.push_str(line);
    }
}

/// Writes one line per row; no cell contains a tab or line break.
fn push_table(out: &mut String, rows: &[Vec<Cell>]) {
    for (i, row) in rows.iter().filter(|row| !row.is_empty()).enumerate() {
        if i > 0 {
            out.push('\n');
        }
        for (j, cell) in row.iter().enumerate() {
            if j > 0 {
                out.push('\t');
            }
            for (k, word) in cell.text.split_whitespace().enumerate() {
                if k > 0 {
                    out.push(' ');
                }
                out.push_str(word);
            }
        }
    }
}
