//! Tables, as GitHub has them.

use std::collections::BTreeSet;

use super::escape::Place;
use super::inline::{Shared, push_caption, push_run};
use crate::body::render::{MAX_DEPTH, embed, verbatim};
use crate::body::{Alignment, Block, Cell, Content, Inline, Inlines};
use crate::document::Columns;

/// The lines of a table. Its first row is the header, without which GitHub sees no table, whether
/// its cells are headings or not. Short rows stay short (a parser fills them up), which keeps the
/// output linear in the cells.
pub(super) fn lines(rows: &[Vec<Cell>], depth: usize, shared: &mut Shared<'_>) -> Vec<String> {
    let rows = grid(rows);
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    if columns == 0 {
        return Vec::new();
    }
    let mut rows = rows.iter().filter(|row| !row.is_empty()).peekable();
    let header = rows.next().map(Vec::as_slice).unwrap_or_default();
    let filled = header.iter().copied().chain(std::iter::repeat(None)).take(columns);
    let mut lines = vec![line(filled, depth, shared)];
    let rows: Vec<&[Option<&Cell>]> = rows.map(Vec::as_slice).collect();
    lines.push(rule(header, &rows, columns));
    lines.extend(rows.iter().map(|row| line(row.iter().copied(), depth, shared)));
    lines
}

/// The line below the header, which says to which side each column moves its text: to that to which
/// more than half of its cells do, headings and cells of several columns left out.
fn rule(header: &[Option<&Cell>], rows: &[&[Option<&Cell>]], columns: usize) -> String {
    let mut counts = vec![(0usize, [0usize; 3]); columns];
    let rows = if rows.is_empty() { &[header] } else { rows };
    for row in rows {
        for (count, cell) in counts.iter_mut().zip(row.iter()) {
            let Some(cell) = cell.filter(|cell| cell.columns < 2 && !cell.blocks.is_empty()) else {
                continue;
            };
            count.0 += 1;
            if let Some(align) = cell.align {
                count.1[align as usize] += 1;
            }
        }
    }
    let mut line = String::from("|");
    for (all, sides) in counts {
        let is_most = |align: Alignment| 2 * sides[align as usize] > all;
        line.push_str(match Alignment::ALL.iter().find(|&&align| is_most(align)) {
            Some(Alignment::Left) => " :--- |",
            Some(Alignment::Center) => " :---: |",
            Some(Alignment::Right) => " ---: |",
            None => " --- |",
        });
    }
    line
}

fn line<'a>(
    cells: impl Iterator<Item = Option<&'a Cell>>,
    depth: usize,
    shared: &mut Shared<'_>,
) -> String {
    let mut out = String::from("|");
    for cell in cells {
        let text = cell.map(|cell| text(&cell.blocks, depth + 1, shared)).unwrap_or_default();
        out.push(' ');
        push_cell(&mut out, &text);
        out.push_str(if text.is_empty() { "|" } else { " |" });
    }
    out
}

/// Writes a cell's Markdown with a backslash before every pipe that has none.
fn push_cell(out: &mut String, text: &str) {
    let mut escaped = false;
    for c in text.chars() {
        if c == '|' && !escaped {
            out.push('\\');
        }
        escaped = c == '\\' && !escaped;
        out.push(c);
    }
}

/// Cells in their columns: `None` where a cell from the left or from above reaches. Columns in
/// which no cell begins are left out. If most of the table would be such places, each row has its
/// own cells alone.
fn grid(rows: &[Vec<Cell>]) -> Vec<Vec<Option<&Cell>>> {
    let alone = || rows.iter().map(|row| row.iter().map(Some).collect()).collect();
    let cells: usize = rows.iter().map(Vec::len).sum();
    let mut columns = Columns::default();
    let starts = rows.iter().map(|row| {
        columns.row();
        let own = row.iter().map(|cell| columns.cell(cell.columns.into(), cell.rows.into()));
        own.map(|column| column as usize).collect()
    });
    let starts: Vec<Vec<usize>> = starts.collect();
    let used: BTreeSet<usize> = starts.iter().flatten().copied().collect();
    let used: Vec<usize> = used.into_iter().collect();
    let place = |column: &usize| used.binary_search(column).unwrap_or_default();
    let placed: usize = starts.iter().filter_map(|row| row.last()).map(|c| place(c) + 1).sum();
    if placed > 3 * cells + 64 {
        return alone();
    }
    rows.iter()
        .zip(&starts)
        .map(|(row, starts)| {
            let mut placed = vec![None; starts.last().map_or(0, |last| place(last) + 1)];
            for (cell, start) in row.iter().zip(starts) {
                placed[place(start)] = Some(cell);
            }
            placed
        })
        .collect()
}

/// What stands on a line of a cell, and whether it is a list, which has lines of its own.
struct Piece {
    markdown: String,
    is_list: bool,
}

/// The blocks of a cell in one line: elements of HTML for lists, else `<br>` between two.
fn text(blocks: &[Block], depth: usize, shared: &mut Shared<'_>) -> String {
    let mut pieces = Vec::new();
    let options = shared.options;
    let mut shown = blocks.iter().filter(|block| options.shows(block));
    if let (Some(Block { content: Content::Paragraph { text }, .. }), None) =
        (shown.next(), shown.next())
    {
        let mut out = String::new();
        push_run(&mut out, text, Place::Cell { shared: false }, shared);
        return out;
    }
    push_blocks(&mut pieces, blocks, depth, shared);
    let mut out = String::new();
    let mut after_list = true;
    for piece in pieces.iter().filter(|piece| !piece.markdown.is_empty()) {
        if !after_list && !piece.is_list {
            out.push_str("<br>");
        }
        out.push_str(&piece.markdown);
        after_list = piece.is_list;
    }
    out
}

fn push_run_of(pieces: &mut Vec<Piece>, run: &Inlines, shared: &mut Shared<'_>) {
    let mut markdown = String::new();
    push_run(&mut markdown, run, Place::Cell { shared: true }, shared);
    pieces.push(Piece { markdown, is_list: false });
}

fn push_caption_of(pieces: &mut Vec<Piece>, caption: &Inlines, shared: &mut Shared<'_>) {
    let mut markdown = String::new();
    push_caption(&mut markdown, caption, Place::Cell { shared: true }, shared);
    pieces.push(Piece { markdown, is_list: false });
}

fn push_inline(pieces: &mut Vec<Piece>, inline: Inline, shared: &mut Shared<'_>) {
    push_run_of(pieces, &Inlines::from_iter([inline]), shared);
}

fn push_blocks(pieces: &mut Vec<Piece>, blocks: &[Block], depth: usize, shared: &mut Shared<'_>) {
    if depth > MAX_DEPTH {
        return;
    }
    let options = shared.options;
    for block in blocks.iter().filter(|block| options.shows(block)) {
        push_block(pieces, &block.content, depth, shared);
    }
}

fn push_block(pieces: &mut Vec<Piece>, content: &Content, depth: usize, shared: &mut Shared<'_>) {
    match content {
        Content::Heading { text, .. } | Content::Paragraph { text } => {
            push_run_of(pieces, text, shared);
        }
        Content::Formula { tex } => push_inline(pieces, Inline::formula(tex.as_str()), shared),
        Content::Code { text, .. } => {
            for line in verbatim(text).lines().filter(|line| !line.trim().is_empty()) {
                push_inline(pieces, Inline::code(line), shared);
            }
        }
        Content::Embed { url, title } => {
            let text = Inline::text(embed::text(url, title.as_deref()));
            push_inline(pieces, Inline::link(url.as_str(), vec![text]), shared);
        }
        Content::List { numbering, items } => {
            let name = if numbering.is_some() { "ol" } else { "ul" };
            let mut markdown = format!("<{name}>");
            for item in items {
                let inside = text(&item.blocks, depth + 1, shared);
                if !inside.is_empty() {
                    markdown += &format!("<li>{inside}</li>");
                }
            }
            pieces.push(Piece { markdown: markdown + &format!("</{name}>"), is_list: true });
        }
        Content::Table { caption, rows } => {
            push_caption_of(pieces, caption, shared);
            for row in rows {
                let cells: Vec<String> =
                    row.iter().map(|cell| text(&cell.blocks, depth + 1, shared)).collect();
                pieces.push(Piece { markdown: cells.join(" ").trim().to_owned(), is_list: false });
            }
        }
        Content::Figure { blocks, caption } => {
            push_blocks(pieces, blocks, depth + 1, shared);
            push_caption_of(pieces, caption, shared);
        }
        Content::Definitions { entries } => {
            for entry in entries {
                entry.terms.iter().for_each(|term| push_run_of(pieces, term, shared));
                for blocks in &entry.details {
                    push_blocks(pieces, blocks, depth + 1, shared);
                }
            }
        }
        Content::Callout { title: head, blocks, .. }
        | Content::Details { summary: head, blocks } => {
            push_run_of(pieces, head, shared);
            push_blocks(pieces, blocks, depth + 1, shared);
        }
        Content::Quote { blocks } => push_blocks(pieces, blocks, depth + 1, shared),
        Content::Note { .. } | Content::Rule => {}
    }
}
