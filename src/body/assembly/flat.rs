//! The body of a page without markup: blocks put together by what each of them is.

use crate::body::{Block, Body, Cell, Content, Inlines, Item, Numbering};
use crate::document::{BlockKind, Document, Role, Span};

/// Line breaks that a paragraph may have: each is a piece of 96 bytes. The lines of one that has
/// more, which no article has, are joined by blanks.
const MOST_BREAKS: usize = 10_000;

/// The blocks with a content role: items of one list joined, cells of one table, paragraphs of one
/// quotation.
pub(super) fn body(document: &Document, roles: &[Role]) -> Body {
    let mut blocks: Vec<Block> = Vec::new();
    let mut new_row = true;
    let mut last = None;
    for (i, block) in document.blocks.iter().enumerate() {
        if let BlockKind::TableCell { starts_row, .. } = block.kind {
            new_row |= starts_row;
        }
        let Some(&role) = roles.get(i).filter(|role| role.is_content()) else { continue };
        let text = document.text_of(block);
        let many = text.bytes().filter(|&byte| byte == b'\n').count() > MOST_BREAKS;
        let joined = (many && block.kind == BlockKind::Paragraph).then(|| text.replace('\n', " "));
        let text = joined.as_deref().unwrap_or(text);
        let span = block.source;
        let follows = last.is_some_and(|last| last + 1 == i);
        let paragraph = || Block { content: Content::paragraph(text), role, span };
        match block.kind {
            BlockKind::ListItem { depth, ordered } => {
                let number = ordered.then_some(block.number);
                item(&mut blocks, usize::from(depth.clamp(1, 12)), number, paragraph());
            }
            BlockKind::TableCell { header, .. } => {
                let cell = Cell { header, blocks: vec![paragraph()], ..Cell::default() };
                push_cell(&mut blocks, cell, new_row, (role, span));
                new_row = false;
            }
            BlockKind::Quote if follows => match blocks.last_mut().map(|last| &mut last.content) {
                Some(Content::Quote { blocks }) => blocks.push(paragraph()),
                _ => blocks.push(quote(paragraph())),
            },
            BlockKind::Quote => blocks.push(quote(paragraph())),
            BlockKind::Heading { level } => {
                blocks.push(Block { content: Content::heading(level, text), role, span });
            }
            BlockKind::Preformatted => {
                blocks.push(Block { content: Content::code(text, None), role, span });
            }
            BlockKind::Caption => {
                let content = Content::Figure { blocks: Vec::new(), caption: Inlines::from(text) };
                blocks.push(Block { content, role, span });
            }
            BlockKind::Paragraph => blocks.push(paragraph()),
        }
        last = Some(i);
    }
    Body { blocks }
}

fn quote(paragraph: Block) -> Block {
    let (role, span) = (paragraph.role, paragraph.span);
    Block { content: Content::Quote { blocks: vec![paragraph] }, role, span }
}

/// Adds an item at a depth, `1` for the outermost list.
fn item(blocks: &mut Vec<Block>, depth: usize, number: Option<u32>, paragraph: Block) {
    let (role, span) = (paragraph.role, paragraph.span);
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
            Some(above) => item(&mut above.blocks, depth - 1, number, paragraph),
            None => items.push(Item { number, checked: None, blocks: vec![paragraph] }),
        }
        return;
    }
    let items = vec![Item { number, checked: None, blocks: vec![paragraph] }];
    let content = Content::List { numbering: number.map(Numbering::from), items };
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

fn push_cell(blocks: &mut Vec<Block>, cell: Cell, new_row: bool, (role, span): (Role, Span)) {
    if let Some(last) = blocks.last_mut()
        && let Content::Table { rows, .. } = &mut last.content
    {
        last.span = Span::new(last.span.start, span.end);
        match rows.last_mut().filter(|_| !new_row) {
            Some(row) => row.push(cell),
            None => rows.push(vec![cell]),
        }
        return;
    }
    blocks.push(Block { content: Content::table(vec![vec![cell]]), role, span });
}
