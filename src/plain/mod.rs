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
mod rewritten;
pub(crate) mod seams;
mod signs;
pub(crate) mod stripped;
mod sums;
mod tidy;
mod weights;
mod wrap;
mod write;

use std::cell::LazyCell;

use crate::document::{Builder, Document, Limits};
use crate::text::floor;
use inline::Rhythm;
use lines::{Line, Lines};
use markdown::Definitions;
use rewritten::Rewritten;
use stripped::Stripped;
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
    let mut lines = Lines::new(source);
    let mut window: Vec<Line> = Vec::new();
    let mut gap = 0;
    let mut is_start = true;
    let definitions = LazyCell::new(|| Definitions::of(source));
    let seams = || seams::Page::of(source).filter(|page| page.is_glued(source, &weights.seams));
    let seams = LazyCell::new(seams);
    let blanks = LazyCell::new(|| blanks::Page::of(source));
    loop {
        let room = WINDOW - window.len();
        window.extend(lines.by_ref().take(room));
        if window.is_empty() {
            break;
        }
        let full = window.len() == WINDOW;
        let end = if full { window_end(&window) } else { window.len() };
        let part = window.get_mut(..end).unwrap_or_default();
        let left = formats::read(source, part, std::mem::take(&mut is_start));
        let part = part.get_mut(..left).unwrap_or_default();
        let is_markdown = markers::is_markdown(source, part);
        let links = links.as_ref().filter(|_| !is_markdown);
        links.iter().for_each(|links| links.read_lines(source, part));
        let seams = if is_markdown { None } else { (*seams).as_ref() };
        let blanks = if is_markdown { None } else { (*blanks).as_ref() };
        let mut apart = blanks.and_then(|page| Some(page.split(source, part, weights.blanks()?)));
        let part = apart.as_deref_mut().unwrap_or(part);
        let mut split = seams.map(|page| page.split(source, part, &weights.seams));
        let part = split.as_deref_mut().unwrap_or(part);
        fix(source, part, is_markdown, &weights.joins);
        let markdown = is_markdown.then(|| &*definitions);
        builder.document().keeps_markup |= is_markdown || links.is_some();
        let builder = &mut builder;
        let spanning =
            markdown.map_or_else(Vec::new, |_| markdown::spanning(source, part)).into_iter();
        let mut writer = Writer {
            source,
            builder,
            limits,
            links,
            markdown,
            spanning: spanning.peekable(),
            gap,
            language: None,
        };
        if !writer.write(part) {
            builder.document().truncated = true;
            break;
        }
        gap = writer.gap;
        window.drain(..end);
    }
    builder.finish()
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
    inline::join(source, lines, Rhythm::of(lines), joins);
}

#[cfg(test)]
mod tests;
