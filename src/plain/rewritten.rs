//! A text in which parts of the source are replaced, and the places of the source for those of the text.

use std::ops::Range;

use crate::document::{Document, Span};

/// A text made of a source by replacing parts of it.
#[derive(Debug)]
pub(super) struct Rewritten<'a> {
    text: String,
    source: &'a str,
    /// Up to where the source has been read.
    read: usize,
    gaps: Vec<Gap>,
}

/// Something that was replaced.
#[derive(Clone, Copy, Debug)]
struct Gap {
    /// Where the text goes on after it.
    at: u32,
    /// How many bytes of the source are missing up to there.
    missing: u32,
    /// Whether nothing is in its place.
    is_cut: bool,
}

impl<'a> Rewritten<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        let text = String::with_capacity(source.len());
        Self { text, source, read: 0, gaps: Vec::new() }
    }

    /// The source with parts of it replaced, given in order.
    pub(super) fn of<'t>(
        source: &'a str,
        parts: impl Iterator<Item = (Range<usize>, &'t str)>,
    ) -> Self {
        let mut rewritten = Self::new(source);
        parts.for_each(|(part, text)| rewritten.replace(part, text));
        rewritten.finish();
        rewritten
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Puts a text in place of a part of the source, after the parts before it.
    pub(super) fn replace(&mut self, part: Range<usize>, text: &str) {
        self.text.push_str(self.source.get(self.read..part.start).unwrap_or_default());
        self.text.push_str(text);
        self.read = part.end;
        // A text may be longer than what it replaces: the difference may be negative.
        let at = self.text.len() as u32;
        let missing = (part.end as u32).wrapping_sub(at);
        self.gaps.push(Gap { at, missing, is_cut: text.is_empty() });
    }

    /// Adds the rest of the source.
    pub(super) fn finish(&mut self) {
        self.text.push_str(self.source.get(self.read..).unwrap_or_default());
        self.read = self.source.len();
    }

    /// Lets a document that was read from the text point into the source.
    pub(super) fn restore(&self, document: &mut Document) {
        let blocks = document.blocks.iter_mut().map(|block| &mut block.source);
        let marks = document.marks.iter_mut().map(|mark| &mut mark.source);
        for span in blocks.chain(marks).filter(|span| !span.is_empty()) {
            *span = Span::new(self.start(span.start), self.end(span.end));
        }
    }

    /// The byte of the source where something begins that begins at a byte of the text.
    pub(super) fn start(&self, at: u32) -> u32 {
        self.place(at, |gap| gap.at <= at)
    }

    /// The byte of the source where something ends that ends at a byte of the text: before what is cut out there.
    pub(super) fn end(&self, at: u32) -> u32 {
        self.place(at, |gap| gap.at < at || gap.at == at && !gap.is_cut)
    }

    fn place(&self, at: u32, is_before: impl Fn(&Gap) -> bool) -> u32 {
        let before = self.gaps.partition_point(is_before).checked_sub(1);
        let missing = before.and_then(|index| self.gaps.get(index)).map_or(0, |own| own.missing);
        at.wrapping_add(missing)
    }
}
