//! Text as corpus builders and readers of terminals want it: the page's words alone.
//!
//! Cells are separated by a tab: no other separator is free of meaning, and a row splits
//! back into its cells. Headings and quotations carry no mark.

use super::plain::push_run;
use super::{MAX_DEPTH, lines, verbatim};
use crate::body::{Block, Body, Cell, Content, Definition, Inlines, Item, NumberStyle, Numbering};

pub(super) fn render(body: &Body) -> String {
    let mut text = Text::default();
    text.blocks(&body.blocks, Place::TOP);
    body.walk().for_each(|block| text.note(block));
    text.out
}

pub(super) fn render_block(block: &Block) -> String {
    let mut text = Text::default();
    text.block(&block.content, Place::TOP);
    block.walk().for_each(|block| text.note(block));
    text.out
}

/// Where blocks are written.
#[derive(Clone, Copy, Debug)]
struct Place {
    /// How many blocks stand around.
    depth: usize,
    /// Columns before each line.
    indent: usize,
    /// Whether blocks stand on lines of their own, without an empty line between.
    tight: bool,
}

impl Place {
    const TOP: Self = Self { depth: 0, indent: 0, tight: false };

    fn inside(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }
}

/// The text so far.
#[derive(Debug, Default)]
struct Text {
    out: String,
    /// Whether a list's mark has just been written: the next line continues after it.
    marked: bool,
    /// Room for the words of one run.
    words: String,
}

impl Text {
    /// Writes a note; other blocks have their place before the notes.
    fn note(&mut self, block: &Block) {
        if let Content::Note { blocks, .. } = &block.content
            && block.role.is_content()
        {
            self.blocks(blocks, Place::TOP.inside());
        }
    }

    fn blocks(&mut self, blocks: &[Block], place: Place) {
        if place.depth > MAX_DEPTH {
            return;
        }
        for block in blocks {
            match &block.content {
                content if block.role.is_content() => self.block(content, place),
                // The caption was not chosen.
                Content::Figure { blocks, .. } => self.blocks(blocks, place.inside()),
                _ => {}
            }
        }
    }

    fn block(&mut self, content: &Content, place: Place) {
        match content {
            Content::Heading { text, .. } | Content::Paragraph { text } => self.run(text, place),
            Content::List { numbering, items } => self.list(numbering.as_ref(), items, place),
            Content::Quote { blocks } => self.blocks(blocks, place.inside()),
            Content::Code { text, .. } | Content::Formula { tex: text } => {
                let mut place = place;
                for line in verbatim(text).lines() {
                    if line.is_empty() {
                        self.out.push('\n');
                    } else {
                        self.start(place);
                        self.out.push_str(line);
                    }
                    place.tight = true;
                }
            }
            Content::Table { caption, rows } => {
                self.run(caption, place);
                self.table(rows, place);
            }
            Content::Figure { blocks, caption } => {
                self.blocks(blocks, place.inside());
                self.run(caption, place);
            }
            Content::Definitions { entries } => self.definitions(entries, place),
            Content::Callout { title: text, blocks, .. }
            | Content::Details { summary: text, blocks } => {
                self.run(text, place);
                self.blocks(blocks, place.inside());
            }
            // Notes follow at the end.
            Content::Note { .. } | Content::Embed { .. } | Content::Rule => {}
        }
    }

    /// Begins a block's first line.
    fn start(&mut self, place: Place) {
        if std::mem::take(&mut self.marked) {
            return;
        }
        if !self.out.is_empty() {
            self.out.push_str(if place.tight { "\n" } else { "\n\n" });
            self.out.extend(std::iter::repeat_n(' ', place.indent));
        }
    }

    /// Writes a run's lines.
    fn run(&mut self, run: &Inlines, mut place: Place) {
        let mut words = std::mem::take(&mut self.words);
        words.clear();
        push_run(&mut words, run, 0);
        for line in lines(&words) {
            self.start(place);
            self.out.push_str(line);
            place.tight = true;
        }
        self.words = words;
    }

    /// Writes a list. Numbers would be words that the page's text does not have; letters stand for
    /// what the text may refer to: "as provided for in (b)".
    fn list(&mut self, numbering: Option<&Numbering>, items: &[Item], mut place: Place) {
        let mut next = numbering.map_or(0, |numbering| numbering.start);
        for item in items {
            let number = item.number.unwrap_or(next);
            next = number.saturating_add(1);
            let mark = numbering.and_then(|numbering| letters(number, numbering.style));
            let mark = mark.map_or("- ".to_owned(), |mark| format!("{mark}. "));
            let before = self.out.len();
            let was_marked = self.marked;
            self.start(place);
            self.out.push_str(&mark);
            self.marked = true;
            let inside = Place { depth: place.depth + 1, indent: place.indent + 2, tight: true };
            self.blocks(&item.blocks, inside);
            if self.marked {
                // Nothing to say.
                self.out.truncate(before);
                self.marked = was_marked;
            } else {
                place.tight = true;
            }
        }
    }

    fn definitions(&mut self, entries: &[Definition], place: Place) {
        let below = Place { tight: true, ..place };
        for entry in entries {
            let mut at = place;
            for term in &entry.terms {
                let before = self.out.len();
                self.run(term, at);
                if self.out.len() > before {
                    at = below;
                }
            }
            for blocks in &entry.details {
                self.blocks(blocks, at.inside());
                at = below;
            }
        }
    }

    /// Writes one line per row; no cell contains a tab or line break.
    fn table(&mut self, rows: &[Vec<Cell>], mut place: Place) {
        for row in rows.iter().filter(|row| !row.is_empty()) {
            let mut line = String::new();
            let mut filled = false;
            for (i, cell) in row.iter().enumerate() {
                if i > 0 {
                    line.push('\t');
                }
                let before = line.len();
                cell_words(&mut line, cell, place.depth + 1);
                filled |= line.len() > before;
            }
            if filled {
                self.start(place);
                self.out.push_str(&line);
                place.tight = true;
            }
        }
    }
}

/// A number in letters; `None` if it is written in digits.
fn letters(number: u32, style: NumberStyle) -> Option<String> {
    let lower = match style {
        NumberStyle::Decimal => return None,
        NumberStyle::LowerAlpha | NumberStyle::UpperAlpha => alphabetic(number)?,
        NumberStyle::LowerRoman | NumberStyle::UpperRoman => roman(number)?,
    };
    let upper = matches!(style, NumberStyle::UpperAlpha | NumberStyle::UpperRoman);
    Some(if upper { lower.to_ascii_uppercase() } else { lower })
}

/// a, b … z, aa, ab …
fn alphabetic(mut number: u32) -> Option<String> {
    let mut letters = Vec::new();
    while number > 0 {
        number -= 1;
        letters.push(char::from_digit(number % 26 + 10, 36)?);
        number /= 26;
    }
    (!letters.is_empty()).then(|| letters.iter().rev().collect())
}

/// i, ii … up to 3999.
fn roman(mut number: u32) -> Option<String> {
    const PARTS: &[(u32, &str)] = &[
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut out = String::new();
    if !(1..4000).contains(&number) {
        return None;
    }
    for (value, letters) in PARTS {
        while number >= *value {
            number -= value;
            out.push_str(letters);
        }
    }
    Some(out)
}

/// Writes a cell's words in one line.
fn cell_words(line: &mut String, cell: &Cell, depth: usize) {
    let mut inside = Text::default();
    inside.blocks(&cell.blocks, Place { depth, indent: 0, tight: true });
    for (i, word) in inside.out.split_whitespace().enumerate() {
        if i > 0 {
            line.push(' ');
        }
        line.push_str(word);
    }
}
