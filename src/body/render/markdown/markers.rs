//! Paragraphs and lines that begin as items of a list do: `• a rope`, `2. a lamp`.

use crate::body::{Block, Content, Inline, InlineContent, Inlines, Item, Numbering};

/// Digits of the longest number that counts items; years have more.
const LONGEST_NUMBER: usize = 3;

/// What a list's item begins with: a number, or a sign.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Number(u32),
    Sign(char),
}

impl Mark {
    /// Whether an item with `next` may follow one with this mark.
    fn goes_on(self, next: Self) -> bool {
        match (self, next) {
            (Self::Number(number), Self::Number(next)) => number + 1 == next,
            (own, next) => own == next,
        }
    }
}

/// What the blocks at the beginning are written as, and how many of them, if these are two or more items: paragraphs,
/// or lines of one paragraph, below a line that introduces them or not.
pub(super) fn lists(blocks: &[&Block]) -> Option<(usize, Vec<Content>)> {
    let first = paragraph(blocks.first()?)?;
    if first.inlines.iter().any(is_break) {
        return Some((1, of_lines(&first.inlines)?));
    }
    let mut last = mark(&first.inlines)?.0;
    let begins = last;
    let mut items = vec![item(&first.inlines)?];
    for block in &blocks[1..] {
        let run = paragraph(block).filter(|run| !run.inlines.iter().any(is_break));
        let next = run.and_then(|run| Some((mark(&run.inlines)?.0, item(&run.inlines)?)));
        let Some((mark, item)) = next.filter(|(mark, _)| last.goes_on(*mark)) else { break };
        items.push(item);
        last = mark;
    }
    (items.len() > 1).then(|| (items.len(), vec![list(begins, items)]))
}

/// The same of the lines of a paragraph.
fn of_lines(run: &[Inline]) -> Option<Vec<Content>> {
    let mut lines = run.split(is_break).filter(|line| !line.iter().all(is_blank)).peekable();
    let mut above = Vec::new();
    while let Some(line) = lines.next_if(|line| mark(line).is_none()) {
        if !above.is_empty() {
            above.push(Inline::line_break());
        }
        above.extend_from_slice(line);
    }
    let begins = mark(lines.peek()?)?.0;
    let mut last = None;
    let mut items = Vec::new();
    for line in lines {
        let mark = mark(line)?.0;
        if last.is_some_and(|last: Mark| !last.goes_on(mark)) {
            return None;
        }
        last = Some(mark);
        items.push(item(line)?);
    }
    let above = (!above.is_empty()).then(|| Content::paragraph(Inlines::from(above)));
    (items.len() > 1).then(|| above.into_iter().chain([list(begins, items)]).collect())
}

fn list(begins: Mark, items: Vec<Item>) -> Content {
    match begins {
        Mark::Number(start) => Content::numbered(Numbering::from(start), items),
        Mark::Sign(_) => Content::bullets(items),
    }
}

fn paragraph(block: &Block) -> Option<&Inlines> {
    match &block.content {
        Content::Paragraph { text } => Some(text),
        _ => None,
    }
}

/// The mark of a line, and the words after it in the same piece.
fn mark(line: &[Inline]) -> Option<(Mark, &str)> {
    let InlineContent::Text { text } = &line.iter().find(|inline| !is_blank(inline))?.content
    else {
        return None;
    };
    let text = text.trim_start();
    let digits = text.bytes().take(LONGEST_NUMBER + 1).take_while(u8::is_ascii_digit).count();
    let (mark, rest) = match text.chars().next()? {
        sign @ ('•' | '●' | '▪' | '◦' | '‣') => {
            (Mark::Sign(sign), &text[sign.len_utf8()..])
        }
        _ if (1..=LONGEST_NUMBER).contains(&digits) => {
            let rest = text[digits..].strip_prefix(['.', ')'])?;
            // `1.5` is a number.
            rest.starts_with(char::is_whitespace).then_some(())?;
            (Mark::Number(text[..digits].parse().ok()?), rest)
        }
        _ => return None,
    };
    Some((mark, rest.trim_start()))
}

/// The item of a line, without its mark.
fn item(line: &[Inline]) -> Option<Item> {
    let (_, words) = mark(line)?;
    let begins = line.iter().position(|inline| !is_blank(inline))?;
    let rest = &line[begins + 1..];
    if words.is_empty() && rest.iter().all(is_blank) {
        return None;
    }
    let first = Inline::text(words);
    Some(Item::text(Inlines::from_iter([first].into_iter().chain(rest.iter().cloned()))))
}

fn is_break(inline: &Inline) -> bool {
    matches!(inline.content, InlineContent::LineBreak)
}

fn is_blank(inline: &Inline) -> bool {
    matches!(&inline.content, InlineContent::Text { text } if text.trim().is_empty())
}
