//! The body of a page without markup: blocks put together by what each of them is.

use std::borrow::Cow;

use super::alignment;
use super::headings::without_strong;
use super::marked::Marked;
use super::verse::is_divider;
use crate::body::{Block, Body, Cell, Content, Item, Numbering};
use crate::document::{BlockKind, Role, Span};

/// Line breaks that the paragraphs of a body have at the most, and one more for so many bytes of the
/// page's text: each is a piece of 96 bytes. The lines of further paragraphs are joined by blanks.
const MOST_BREAKS: (usize, usize) = (4_000, 64);

/// Columns of a table in which empty cells are counted.
const MOST_COLUMNS: usize = 100;

/// The blocks with a content role: items of one list joined, cells of one table, paragraphs of one
/// quotation.
pub(super) fn body(marked: &Marked<'_>, roles: &[Role]) -> Body {
    let document = marked.document;
    let mut blocks: Vec<Block> = Vec::new();
    let mut new_row = true;
    let mut last = None;
    // The line of signs right after the last block.
    let mut rule = None;
    let mut columns = Vec::new();
    let mut breaks = MOST_BREAKS.0 + document.text.len() / MOST_BREAKS.1;
    for (i, block) in document.blocks.iter().enumerate() {
        match block.kind {
            BlockKind::TableCell { starts_row, .. } => {
                new_row |= starts_row;
                // Of a dropped header, too.
                if let Some(rule) = marked.columns(i) {
                    columns = alignment::of_rule(rule);
                }
            }
            _ => columns.clear(),
        }
        let text = document.text_of(block);
        let follows = last.is_some_and(|last| last + 1 == i);
        if follows && block.kind == BlockKind::Paragraph && is_divider(text) {
            (rule, last) = (Some(block.source), Some(i));
            continue;
        }
        let Some(&role) = roles.get(i).filter(|role| role.is_content()) else { continue };
        if let Some(span) = rule.take().filter(|_| follows) {
            blocks.push(Block { content: Content::Rule, role, span });
        }
        let text = with_breaks(text, block.kind, &mut breaks);
        if follows {
            blocks.extend(marked.pictures_before(i));
        }
        let span = block.source;
        let text = || marked.inlines(i, &text);
        let with = |content| Block { content, role, span };
        let paragraph = || with(Content::paragraph(text()));
        match block.kind {
            BlockKind::ListItem { depth, ordered } => {
                let number = ordered.then_some(block.number);
                let item = Item { number, checked: marked.checked(i), blocks: vec![paragraph()] };
                push_item(&mut blocks, usize::from(depth.clamp(1, 12)), item);
            }
            BlockKind::TableCell { header, .. } => {
                let align = columns.get(block.column as usize).copied().flatten();
                let cell = Cell { header, align, blocks: vec![paragraph()], ..Cell::default() };
                push_cell(&mut blocks, cell, (new_row, block.column), (role, span));
                new_row = false;
            }
            BlockKind::Quote => match blocks.last_mut().map(|last| &mut last.content) {
                Some(Content::Quote { blocks }) if follows => blocks.push(paragraph()),
                _ => blocks.push(with(Content::Quote { blocks: vec![paragraph()] })),
            },
            BlockKind::Heading { .. } if role == Role::Standfirst => blocks.push(paragraph()),
            BlockKind::Heading { level } => {
                blocks.push(with(Content::heading(level, without_strong(text()))))
            }
            BlockKind::Preformatted => {
                blocks.push(with(marked.code(i, document.text_of(block))));
            }
            BlockKind::Caption => {
                blocks.push(with(Content::Figure { blocks: Vec::new(), caption: text() }));
            }
            BlockKind::Paragraph => match marked.note(i).map(str::to_owned) {
                Some(label) => {
                    blocks.push(with(Content::Note { label, blocks: vec![paragraph()] }));
                }
                None => blocks.push(paragraph()),
            },
        }
        last = Some(i);
    }
    Body { blocks }
}

/// A block's text; its lines are joined by blanks if it has more breaks than are left.
fn with_breaks<'t>(text: &'t str, kind: BlockKind, left: &mut usize) -> Cow<'t, str> {
    let own = memchr::memchr_iter(b'\n', text.as_bytes()).count();
    if own > *left && kind != BlockKind::Preformatted {
        return text.replace('\n', " ").into();
    }
    *left = left.saturating_sub(own);
    text.into()
}

/// Adds an item at a depth, `1` for the outermost list.
fn push_item(blocks: &mut Vec<Block>, depth: usize, item: Item) {
    let Some((role, span)) = item.blocks.first().map(|first| (first.role, first.span)) else {
        return;
    };
    let number = item.number;
    let continues = match blocks.last().map(|last| &last.content) {
        Some(Content::List { numbering, items }) => {
            depth > 1 || continues(numbering.as_ref(), items, number)
        }
        _ => false,
    };
    if continues
        && let Some(last) = blocks.last_mut()
        && let Content::List { items, .. } = &mut last.content
    {
        last.span = Span::new(last.span.start, span.end);
        match items.last_mut().filter(|_| depth > 1) {
            Some(above) => push_item(&mut above.blocks, depth - 1, item),
            None => items.push(item),
        }
        return;
    }
    let content = Content::List { numbering: number.map(Numbering::from), items: vec![item] };
    blocks.push(Block { content, role, span });
}

/// Whether an item goes on a list: numbers rise in it, and bullets follow bullets.
fn continues(numbering: Option<&Numbering>, items: &[Item], number: Option<u32>) -> bool {
    match (numbering, number) {
        (None, None) => true,
        (Some(_), Some(number)) => {
            items.last().and_then(|last| last.number).is_none_or(|before| before < number)
        }
        _ => false,
    }
}

/// Adds a cell in its column; cells before it that have no text are empty.
fn push_cell(
    blocks: &mut Vec<Block>,
    cell: Cell,
    (new_row, column): (bool, u32),
    (role, span): (Role, Span),
) {
    let is_table = |last: &&mut Block| matches!(last.content, Content::Table { .. });
    if blocks.last_mut().filter(is_table).is_none() {
        blocks.push(Block { content: Content::table(Vec::new()), role, span });
    }
    let Some(last) = blocks.last_mut() else { return };
    let Content::Table { rows, .. } = &mut last.content else { return };
    last.span = Span::new(last.span.start, span.end);
    if new_row || rows.is_empty() {
        rows.push(Vec::new());
    }
    let Some(row) = rows.last_mut() else { return };
    let missing = (column as usize).min(MOST_COLUMNS).saturating_sub(row.len());
    row.extend(std::iter::repeat_n(Cell { header: cell.header, ..Cell::default() }, missing));
    row.push(cell);
}

#[cfg(test)]
mod tests {
    use super::super::{Markup, Parts};
    use crate::body::Body;
    use crate::document::{Limits, Role};
    use crate::plain;

    #[test]
    fn columns_keep_their_sides_if_the_header_is_dropped() {
        let text = "| Port | Fee |\n| :--- | ---: |\n| Skarn | 40 |\n| Brill | 60 |";
        let document = &plain::read(text, &Limits::default());
        let parts = Parts { document, markup: &Markup::Text, keep: &[], drop: &[], url: None };
        for (dropped, want) in [(0, text), (2, "| Skarn | 40 |\n| :--- | ---: |\n| Brill | 60 |")] {
            let role = |i| if i < dropped { Role::Nav } else { Role::Body };
            let roles: Vec<Role> = (0..document.blocks.len()).map(role).collect();
            assert_eq!(Body::of(&parts, &roles).markdown(), want, "{dropped}");
        }
    }
}
