//! Reads plain text, a page whose markup is gone, into a document.
//!
//! Converters differ in what a line is: a block, a piece between two inline elements, 72 columns. The
//! text is read in windows of some thousand lines, so that memory stays bounded. First `stripped` removes the code of
//! scripts from a page of which only the tags were removed, and resolves its character references, and `tidy`
//! removes from Markdown what only programs read, and joins its lines. `rewritten.rs` maps places to the source. In each window
//!
//! 1. `lines.rs` finds the lines, their gaps, and how they begin and end;
//! 2. `formats` reads subtitles, pages of print, and headings of wikis and reStructuredText;
//! 3. `markers.rs` reads bullets, numbers, `#`, `>`, `|` and fences (`signs.rs`), where they are unambiguous;
//! 4. `blanks` splits lines that hold several blocks with a blank between them, and `seams` those with nothing;
//! 5. `wrap.rs` joins lines that were wrapped at a width;
//! 6. `inline.rs` joins lines that were broken at links and emphasis;
//! 7. `write.rs` turns them into blocks, and `markdown` reads Markdown's inline signs.
//!
//! A block's source range runs from its first visible byte, without markers, to its last. Past
//! `Limits::input_bytes` and `Limits::blocks` nothing is read.

pub(crate) mod blanks;
mod formats;
mod groups;
mod inline;
pub(crate) mod junctions;
mod lines;
mod markdown;
mod markers;
mod profiles;
mod rewritten;
pub(crate) mod seams;
pub(crate) mod signs;
pub(crate) mod stripped;
mod sums;
mod tidy;
mod weights;
mod wrap;
mod write;

use std::cell::LazyCell;

use crate::document::{Builder, Document, Limits};
use crate::text::floor;
use lines::{Line, Lines};
use markdown::Definitions;
use rewritten::Rewritten;
use stripped::Stripped;
pub use sums::Sample;
use sums::Sums;
pub(crate) use sums::UNIT;
pub(crate) use weights::LineWeights;
use write::Writer;

/// Lines per window. A larger window costs memory on huge texts and changes no page.
const WINDOW: usize = 4096;

/// Reads a text whose markup is gone.
pub(crate) fn read(text: &str, limits: &Limits) -> Document {
    read_with(text, limits, LineWeights::shipped())
}

/// As [`read`], with other weights than those that ship with the crate.
pub(crate) fn read_with(text: &str, limits: &Limits, weights: &LineWeights) -> Document {
    let cut = floor(text, limits.input_bytes.min(u32::MAX as usize));
    let source = text.get(..cut).unwrap_or_default();
    let stripped = Stripped::of(source, weights);
    let source = stripped.as_ref().map_or(source, |own| own.shown.text());
    let tidied = tidy::tidied(source);
    let source = tidied.as_ref().map_or(source, Rewritten::text);
    let mut document = read_lines(source, limits, weights);
    profiles::note(&mut document);
    document.truncated |= cut < text.len();
    tidied.iter().for_each(|own| own.restore(&mut document));
    stripped.iter().for_each(|own| own.finish(&mut document, limits.json_bytes));
    document
}

/// Reads a text line by line.
fn read_lines(source: &str, limits: &Limits, weights: &LineWeights) -> Document {
    let links = formats::Links::of(source);
    let source = links.as_ref().and_then(|own| source.get(..own.end(source))).unwrap_or(source);
    let limits = &limits.of_page(source.len());
    let mut builder = Builder::new();
    builder.document().is_plain_text = true;
    builder.document().text.reserve(source.len());
    let definitions = LazyCell::new(|| Definitions::of(source));
    let splitter = LazyCell::new(|| Splitter::of(source, weights));
    let mut windows = Windows::of(source);
    let mut gap = 0;
    while let Some(lines) = windows.next() {
        let is_markdown = markers::is_markdown(source, lines);
        let links = links.as_ref().filter(|_| !is_markdown);
        links.iter().for_each(|links| links.read_lines(source, lines));
        let mut split = if is_markdown { None } else { splitter.split(source, lines) };
        builder.document().splits_lines |= split.is_some();
        let lines = split.as_deref_mut().unwrap_or(lines);
        fix(source, lines, is_markdown, &weights.joins);
        builder.document().keeps_markup |= is_markdown || links.is_some();
        let spanning = if is_markdown { markdown::spanning(source, lines) } else { Vec::new() };
        let mut writer = Writer {
            source,
            builder: &mut builder,
            limits,
            links,
            markdown: is_markdown.then(|| &*definitions),
            spanning: spanning.into_iter().peekable(),
            gap,
            language: None,
        };
        if !writer.write(lines) {
            builder.document().truncated = true;
            break;
        }
        gap = writer.gap;
    }
    builder.finish()
}

/// The lines of a text in windows, their formats read.
struct Windows<'a> {
    source: &'a str,
    lines: Lines<'a>,
    window: Vec<Line>,
    /// How many lines of the window were given.
    given: usize,
    is_start: bool,
}

impl<'a> Windows<'a> {
    fn of(source: &'a str) -> Self {
        let lines = Lines::new(source);
        Self { source, lines, window: Vec::new(), given: 0, is_start: true }
    }

    /// The lines of the next window; `None` if no line is left.
    fn next(&mut self) -> Option<&mut [Line]> {
        self.window.drain(..self.given);
        let room = WINDOW - self.window.len();
        self.window.extend(self.lines.by_ref().take(room));
        let is_full = self.window.len() == WINDOW;
        self.given = if is_full { window_end(&self.window) } else { self.window.len() };
        let lines = self.window.get_mut(..self.given).filter(|lines| !lines.is_empty())?;
        let left = formats::read(self.source, lines, std::mem::take(&mut self.is_start));
        lines.get_mut(..left)
    }
}

/// Splits the lines of a page without Markdown that hold several blocks.
struct Splitter<'a> {
    weights: &'a LineWeights,
    blanks: Option<blanks::Page>,
    seams: Option<seams::Page>,
}

impl<'a> Splitter<'a> {
    fn of(source: &str, weights: &'a LineWeights) -> Self {
        let blanks = blanks::Page::of(source);
        let seams = seams::Page::of(source).filter(|page| page.is_glued(source, &weights.seams));
        Self { weights, blanks, seams }
    }

    /// The lines that these become; `None` for a page whose lines are blocks.
    fn split(&self, source: &str, lines: &[Line]) -> Option<Vec<Line>> {
        let apart = self.blanks.as_ref();
        let apart = apart.and_then(|page| Some(page.split(source, lines, self.weights.blanks()?)));
        let lines = apart.as_deref().unwrap_or(lines);
        let split = self.seams.as_ref().map(|page| page.split(source, lines, &self.weights.seams));
        split.or(apart)
    }
}

/// Where a full window is split: before the last empty line of its second half.
fn window_end(window: &[Line]) -> usize {
    let half = window.len() / 2;
    let gap = window.iter().skip(half).rposition(|line| line.gap > 0);
    gap.map_or(window.len(), |gap| half + gap)
}

/// Reads the lines' markers and finds out which lines go on with the one before.
fn fix(source: &str, lines: &mut [Line], is_markdown: bool, joins: &Sums) {
    markers::read(source, lines, is_markdown);
    wrap::join(source, lines);
    inline::join(source, lines, is_markdown, joins);
}

#[cfg(test)]
mod tests;
