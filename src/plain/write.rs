//! Turns lines into blocks.

use super::lines::{Edge, Line, Marker};
use super::{links, wrap};
use crate::document::{BlockKind, Builder, Cues, Inline, Limits, Span};
use crate::vocab;

/// Writes lines as the blocks they make.
pub(super) struct Writer<'a> {
    pub source: &'a str,
    pub builder: &'a mut Builder,
    pub limits: &'a Limits,
    /// Whether links and emphasis of Markdown are read.
    pub markdown: bool,
    /// Empty lines since the last block.
    pub gap: u8,
}

impl Writer<'_> {
    /// Writes a window of lines; returns whether all of them fitted into the limit.
    pub(super) fn write(&mut self, lines: &[Line]) -> bool {
        let mut at = 0;
        while let Some(line) = lines.get(at) {
            self.gap = self.gap.saturating_add(line.gap);
            let rest = &lines[at..];
            let taken = match line.marker {
                Marker::Rule => Some(1),
                Marker::Row { header } => self.row(line, header),
                Marker::Verbatim => self.verbatim(rest),
                _ => self.block(rest),
            };
            let Some(taken) = taken else { return false };
            at += taken;
        }
        true
    }

    /// Begins a block; `None` if no more are allowed.
    fn begin(&mut self, kind: BlockKind) -> Option<()> {
        if self.builder.blocks() as usize >= self.limits.blocks {
            return None;
        }
        self.builder.begin(kind, 0, Cues::NONE);
        self.builder.gap(std::mem::take(&mut self.gap));
        Some(())
    }

    /// A line and those that continue it; returns how many they are.
    fn block(&mut self, lines: &[Line]) -> Option<usize> {
        let (line, rest) = lines.split_first()?;
        let count = 1 + rest.iter().take_while(|line| line.joins).count();
        if self.markdown && count == 1 && !links::is_visible(line.text(self.source)) {
            let pictures = links::pictures(line.text(self.source));
            (0..pictures).for_each(|_| self.builder.media());
            return Some(1);
        }
        self.begin(match line.marker {
            Marker::Item { depth, number } => {
                BlockKind::ListItem { depth, ordered: number.is_some() }
            }
            Marker::Heading { level } => BlockKind::Heading { level },
            Marker::Quote { .. } => BlockKind::Quote,
            _ => BlockKind::Paragraph,
        })?;
        if let Marker::Item { number: Some(number), .. } = line.marker {
            self.builder.place(number, 0);
        }
        let mut before: Option<&Line> = None;
        for line in lines.iter().take(count) {
            let text = line.text(self.source);
            if before.is_some_and(|before| !touches(before.text(self.source), before, line, text)) {
                self.builder.space();
            }
            if self.markdown {
                links::write(self.builder, text, line.start);
            } else {
                let span = Span::new(line.start, line.end);
                self.builder.text(text, span, Inline::default());
            }
            before = Some(line);
        }
        self.builder.end();
        Some(count)
    }

    /// The cells of a row; empty ones do not become blocks.
    fn row(&mut self, line: &Line, header: bool) -> Option<usize> {
        let mut starts_row = true;
        let mut at = line.start;
        // Text before the first bar of a row is not a cell.
        let columns = std::iter::once(0).chain(0..);
        for (column, cell) in columns.zip(cells(line.text(self.source))) {
            let blank = cell.len() - cell.trim_start().len();
            let text = cell.trim();
            if !text.is_empty() {
                self.begin(BlockKind::TableCell { header, starts_row })?;
                self.builder.place(0, column);
                links::write(self.builder, text, at + blank as u32);
                starts_row &= !self.builder.end();
            }
            at += cell.len() as u32 + 1;
        }
        Some(1)
    }

    /// The lines between two fences, as they stand.
    fn verbatim(&mut self, lines: &[Line]) -> Option<usize> {
        let count = lines.iter().take_while(|line| line.marker == Marker::Verbatim).count();
        let (first, last) = (lines.first()?, lines.get(count.checked_sub(1)?)?);
        self.begin(BlockKind::Preformatted)?;
        let span = Span::new(first.start - first.indent, last.end);
        let text = span.of_text(self.source);
        self.builder.preformatted(text, span, Inline::default());
        self.builder.end();
        Some(count)
    }
}

/// The parts of a row between its bars; a bar after a backslash is text of the cell.
fn cells(row: &str) -> impl Iterator<Item = &str> {
    let bytes = row.as_bytes();
    let escaped = |at: usize| {
        let before = bytes.get(..at).unwrap_or_default();
        before.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1
    };
    let bars = memchr::memchr_iter(b'|', bytes).filter(move |at| !escaped(*at));
    let mut from = 0;
    bars.chain(std::iter::once(row.len())).map(move |end| {
        let cell = row.get(from..end).unwrap_or_default();
        from = end + 1;
        cell
    })
}

/// Whether two joined lines are written without a blank between them: scripts without blanks, and
/// words split at a hyphen. The hyphen stays, because it may belong to the
/// word. Before "and" and similar words it ends a word of its own ("pre- and post-war").
fn touches(before: &str, a: &Line, b: &Line, after: &str) -> bool {
    let (Some(last), Some(first)) = (before.chars().next_back(), after.chars().next()) else {
        return false;
    };
    if last == '\u{ad}' || wrap::wide(last) && wrap::wide(first) {
        return true;
    }
    let mut ending = before.chars().rev().skip(1);
    let hyphen = a.last == Edge::Dash && matches!(last, '-' | '\u{2010}');
    if !hyphen || b.first != Edge::Lower || !ending.next().is_some_and(char::is_alphabetic) {
        return false;
    }
    let word = after.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    !vocab::is_function_word(word)
}
