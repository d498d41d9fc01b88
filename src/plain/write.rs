//! Turns lines into blocks.

use std::borrow::Cow;
use std::iter::Peekable;
use std::vec::IntoIter;

use super::formats::Links;
use super::lines::{Edge, Line, Marker};
use super::markdown::{self, Definition, Definitions, Sign, Spanning};
use super::markers::breaks;
use super::signs::Fence;
use super::wrap;
use crate::document::{BlockKind, Builder, Cues, Inline, Limits, Span, TextMarkKind};
use crate::vocab::{self, lists};

/// Writes lines as the blocks they make.
pub(super) struct Writer<'a> {
    pub source: &'a str,
    pub builder: &'a mut Builder,
    pub limits: &'a Limits,
    /// How the text says where its links lead, if it is not Markdown.
    pub links: Option<&'a Links<'a>>,
    /// If the page is Markdown, its definitions.
    pub markdown: Option<&'a Definitions<'a>>,
    /// The links of the lines that span several blocks, from the first that has not ended.
    pub spanning: Peekable<IntoIter<Spanning>>,
    /// Empty lines since the last block.
    pub gap: u8,
    /// What the fence before says that the code is written in.
    pub language: Option<&'a str>,
}

impl Writer<'_> {
    /// Writes a window of lines; returns whether all of them fitted into the limit.
    pub(super) fn write(&mut self, lines: &[Line]) -> bool {
        let mut at = 0;
        while let Some(line) = lines.get(at) {
            self.gap = self.gap.saturating_add(line.gap);
            let rest = &lines[at..];
            let taken = match line.marker {
                Marker::Rule => {
                    self.language = language(line.text(self.source));
                    Some(1)
                }
                Marker::Row { header } => self.row(line, header, rest.get(1)),
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
        let count = 1 + lines.iter().skip(1).take_while(|line| line.joins).count();
        let lines = lines.get(..count)?;
        if let Some(definitions) = self.markdown {
            return self.marked_up(lines, definitions);
        }
        if let Some(links) = self.links {
            let joined = Joined::of(self.source, lines);
            let signs = links.signs(&joined.text);
            if !markdown::is_visible(&joined.text, &signs) {
                return Some(count);
            }
            self.begin_line(lines.first()?)?;
            markdown::write(self.builder, &joined.text, signs, |at| joined.place(at));
            self.builder.end();
            return Some(count);
        }
        self.begin_line(lines.first()?)?;
        let mut before: Option<&Line> = None;
        for line in lines {
            let text = line.text(self.source);
            if line.is_listed {
                self.builder.text(",", Span::new(line.start, line.start), Inline::default());
                self.builder.space();
            } else if before.is_some_and(|before| !touches(self.source, before, line)) {
                self.builder.space();
            }
            self.builder.text(text, Span::new(line.start, line.end), Inline::default());
            before = Some(line);
        }
        self.builder.end();
        Some(count)
    }

    /// As [`block`](Self::block), in Markdown.
    fn marked_up(&mut self, lines: &[Line], definitions: &Definitions<'_>) -> Option<usize> {
        let first = lines.first()?;
        let joined = Joined::of(self.source, lines);
        let (lead, from) = lead(&joined.text, first.marker).unzip();
        let from = from.unwrap_or(0);
        let text = joined.text.get(from..)?;
        let place = |at: usize| joined.place(from + at);
        let mut signs = markdown::signs(text, definitions);
        let (start, end) = (first.start, lines.last()?.end);
        while self.spanning.next_if(|link| link.end() <= start).is_some() {}
        if let Some(link) = self.spanning.peek().filter(|link| link.is_around(start, end)) {
            link.mark(&mut signs, text.len(), |source| joined.at(source)?.checked_sub(from));
        }
        if lines.len() == 1 && !markdown::is_visible(text, &signs) {
            let is_picture = |sign: &Sign| matches!(sign.kind, Some(TextMarkKind::Picture(_)));
            if !signs.iter().any(is_picture) {
                return Some(1);
            }
            for sign in signs {
                let kind = match sign.kind {
                    Some(TextMarkKind::Picture(mut picture)) => {
                        self.builder.media();
                        picture.alone = true;
                        TextMarkKind::Picture(picture)
                    }
                    // Around the picture.
                    Some(kind @ (TextMarkKind::Link(_) | TextMarkKind::End)) => kind,
                    _ => continue,
                };
                let source = Span::new(place(sign.at.start), place(sign.at.end));
                self.builder.mark(kind, source);
            }
            return Some(1);
        }
        self.begin_line(first)?;
        if let Some(lead) = lead {
            self.builder.mark(lead, Span::new(first.start, joined.place(from)));
        }
        markdown::write(self.builder, text, signs, place);
        self.builder.end();
        Some(lines.len())
    }

    /// Begins the block that a line's marker says.
    fn begin_line(&mut self, line: &Line) -> Option<()> {
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
        Some(())
    }

    /// The cells of a row; empty ones do not become blocks.
    fn row(&mut self, line: &Line, header: bool, next: Option<&Line>) -> Option<usize> {
        let rule = next.filter(|next| header && next.marker == Marker::Rule);
        let mut rule = rule.filter(|rule| rule.text(self.source).contains(':'));
        let mut starts_row = true;
        let mut at = line.start;
        let none = Definitions::default();
        let definitions = self.markdown.unwrap_or(&none);
        // Text before the first bar of a row is not a cell.
        let columns = std::iter::once(0).chain(0..);
        for (column, cell) in columns.zip(cells(line.text(self.source))) {
            let blank = cell.len() - cell.trim_start().len();
            let text = cell.trim();
            if !text.is_empty() {
                self.begin(BlockKind::TableCell { header, starts_row })?;
                self.builder.place(0, column);
                if let Some(rule) = rule.take() {
                    let text = rule.text(self.source).into();
                    let place = Span::new(rule.start, rule.end);
                    self.builder.mark(TextMarkKind::Columns { rule: text }, place);
                }
                let start = at + blank as u32;
                let signs = markdown::signs(text, definitions);
                markdown::write(self.builder, text, signs, |at| start + at as u32);
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
        if let Some(name) = self.language.take() {
            self.builder.mark(TextMarkKind::Language { name: name.into() }, span);
        }
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

/// The text of lines that are joined, and where each stands in the source.
struct Joined<'a> {
    text: Cow<'a, str>,
    /// The byte of the text that each line begins at, and that of the source.
    lines: Vec<(usize, u32)>,
}

impl<'a> Joined<'a> {
    fn of(source: &'a str, lines: &[Line]) -> Self {
        if let [line] = lines {
            return Self { text: Cow::Borrowed(line.text(source)), lines: vec![(0, line.start)] };
        }
        let mut text = String::new();
        let mut places = Vec::with_capacity(lines.len());
        let mut before: Option<&Line> = None;
        for line in lines {
            if line.is_listed {
                text.push_str(", ");
            } else if before.is_some_and(|before| breaks(before.text(source))) {
                text.push('\n');
            } else if before.is_some_and(|before| !touches(source, before, line)) {
                text.push(' ');
            }
            places.push((text.len(), line.start));
            text.push_str(line.text(source));
            before = Some(line);
        }
        Self { text: Cow::Owned(text), lines: places }
    }

    /// The byte of the text for a byte of the source.
    fn at(&self, place: u32) -> Option<usize> {
        let line = self.lines.partition_point(|(_, source)| *source <= place).checked_sub(1)?;
        let (start, source) = self.lines.get(line).copied()?;
        let at = start + (place - source) as usize;
        (at <= self.text.len()).then_some(at)
    }

    /// The byte of the source for a byte of the text.
    fn place(&self, at: usize) -> u32 {
        let line = self.lines.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        let (start, source) = self.lines.get(line).copied().unwrap_or_default();
        source + (at - start) as u32
    }
}

/// What the text of a Markdown block begins with that is not text, and its bytes: the label of a
/// note, the box of a task.
fn lead(text: &str, marker: Marker) -> Option<(TextMarkKind, usize)> {
    if let Some((label, start, Definition::Note)) = markdown::definition(text) {
        return Some((TextMarkKind::Note { label: label.into() }, start));
    }
    let is_item = matches!(marker, Marker::Item { .. });
    let checked = match text.get(..4).filter(|_| is_item)? {
        "[ ] " => false,
        "[x] " | "[X] " => true,
        _ => return None,
    };
    Some((TextMarkKind::Task { checked }, 4))
}

/// What the line of a fence says: the language first.
fn language(line: &str) -> Option<&str> {
    let info = Fence::of(line)?.info(line);
    let name = info.split(' ').next().unwrap_or_default();
    let is_name = |c: char| c.is_ascii_alphanumeric() || "+#-_.".contains(c);
    (!name.is_empty() && name.chars().all(is_name)).then_some(info)
}

/// Whether two joined lines are written without a blank between them: scripts without blanks, signs
/// that follow a word, and words split at a hyphen. The hyphen stays, because it may belong to the
/// word. Before "and" and similar words it ends a word of its own ("pre- and post-war"), but not before
/// "one" ("thirty-one").
fn touches(source: &str, a: &Line, b: &Line) -> bool {
    if a.hyphenated || b.begins_inside(source) {
        return true;
    }
    let (before, after) = (a.text(source), b.text(source));
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
    !vocab::is_function_word(word) || lists::ONE.contains(word)
}
