//! Reads a page of which only the tags were removed.
//!
//! ```text
//! window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)}
//! Quay &amp; Tide .banner{display:none}The ferry is back&nbsp;after nine months.
//! ```
//!
//! `strip_tags` of PHP and regular expressions leave the code of scripts and style sheets, and character references.
//! The code is removed and the references are resolved. The JSON-LD in the code is read.

mod json_ld;
mod references;
pub(crate) mod scripts;
mod tokens;

use std::ops::Range;

use super::{LineWeights, markers};
use crate::document::{Document, Span};

/// What a page shows, without what only removed tags leave.
#[derive(Debug)]
pub(super) struct Stripped<'a> {
    pub text: String,
    source: &'a str,
    /// The code, as ranges of the source.
    code: Vec<Range<usize>>,
    /// Where the text goes on after something that was replaced, and how many bytes of the source are missing
    /// up to there.
    missing: Vec<(u32, u32)>,
}

impl<'a> Stripped<'a> {
    /// What a text shows; `None` for one without code of scripts and character references, and for Markdown.
    pub(super) fn of(source: &'a str, weights: &LineWeights) -> Option<Self> {
        let weights = scripts::may_be_in(source).then(|| weights.scripts()).flatten();
        let code = weights.map(|own| scripts::ranges(source, own)).unwrap_or_default();
        let starts = std::iter::once(0).chain(code.iter().map(|own| own.end));
        let ends = code.iter().map(|own| own.start).chain([source.len()]);
        let kept = starts.zip(ends).filter_map(|(start, end)| source.get(start..end));
        let are_left = references::are_left(kept);
        if code.is_empty() && !are_left || is_markdown(source) {
            return None;
        }
        let text = String::with_capacity(source.len());
        let mut stripped = Self { text, source, code: Vec::new(), missing: Vec::new() };
        let mut from = 0;
        for range in &code {
            stripped.add(from..range.start, are_left);
            stripped.replace("\n", range.end);
            from = range.end;
        }
        stripped.add(from..source.len(), are_left);
        stripped.code = code;
        Some(stripped)
    }

    /// Adds a part of the source.
    fn add(&mut self, part: Range<usize>, resolves: bool) {
        let Some(text) = self.source.get(part.clone()) else { return };
        let mut from = 0;
        let references = resolves.then(|| references::of(text));
        for (at, decoded, length) in references.into_iter().flatten() {
            self.text.push_str(text.get(from..at).unwrap_or_default());
            from = at + length;
            self.replace(decoded.as_str(), part.start + from);
        }
        self.text.push_str(text.get(from..).unwrap_or_default());
    }

    /// Adds a text in place of the source up to a byte.
    fn replace(&mut self, text: &str, end: usize) {
        self.text.push_str(text);
        // A few references are shorter than what they stand for: the difference may be negative.
        self.missing
            .push((self.text.len() as u32, (end as u32).wrapping_sub(self.text.len() as u32)));
    }

    /// Lets a document that was read from the text point into the source, and reads the JSON-LD in the code;
    /// objects of more than `most` bytes are left out.
    pub(super) fn finish(&self, document: &mut Document, most: usize) {
        let blocks = document.blocks.iter_mut().map(|block| &mut block.source);
        let marks = document.marks.iter_mut().map(|mark| &mut mark.source);
        for span in blocks.chain(marks).filter(|span| !span.is_empty()) {
            *span = Span::new(self.place(span.start), self.place(span.end));
        }
        let data = &mut document.head.structured;
        for code in self.code.iter().filter_map(|range| self.source.get(range.clone())) {
            for json in json_ld::objects(code).filter(|json| json.len() <= most) {
                data.read(json, 0);
            }
        }
        // They are compared with blocks, and belong to scripts that a text does not have.
        data.texts.clear();
        data.resolve_authors();
    }

    /// The byte of the source for a byte of the text.
    fn place(&self, at: u32) -> u32 {
        let before = self.missing.partition_point(|(text, _)| *text <= at).checked_sub(1);
        let missing = before.and_then(|index| self.missing.get(index)).map_or(0, |own| own.1);
        at.wrapping_add(missing)
    }
}

/// Whether a text has two headings of Markdown, or a fence: its writer meant the code and references to be shown.
fn is_markdown(text: &str) -> bool {
    let is_sign = |line: &&str| {
        markers::heading(line).is_some()
            || ["```", "~~~"].iter().any(|fence| line.starts_with(fence))
    };
    text.lines().filter(is_sign).nth(1).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_may_be_longer_than_what_they_stand_for() {
        let source = "&nGt;&nLt;a&nGt;b &rsquo;c";
        let stripped = Stripped::of(source, LineWeights::shipped()).unwrap();
        let at = |text: &str| stripped.place(stripped.text.find(text).unwrap() as u32) as usize;
        assert_eq!(
            ["a", "b ", "c"].map(at),
            ["a", "b ", "c"].map(|text| source.find(text).unwrap())
        );
    }

    #[test]
    fn places_are_those_of_the_source() {
        let code = "{\"@type\":\"Place\",\"name\":\"Quay\",\"geo\":[3,4]},".repeat(9) + "\n";
        let shown = "The ferry to Quay &amp; Tide&nbsp;left at six on Monday, with forty \
                     passengers and the mail&copy;";
        let source = format!("{code}{shown}{code}\nÄ: {shown}{code}");
        let stripped = Stripped::of(&source, LineWeights::shipped()).unwrap();
        let text = shown.replace("&amp;", "&").replace("&nbsp;", "\u{a0}").replace("&copy;", "©");
        assert_eq!(stripped.text.trim(), format!("{text}\n\n\nÄ: {text}"));
        let pairs = [("Quay & Tide", "Quay &amp; Tide"), ("mail©", "mail&copy;"), (&text, shown)];
        for (text, wanted) in pairs {
            for (start, _) in stripped.text.match_indices(text) {
                let place = |at: usize| stripped.place(at as u32) as usize;
                assert_eq!(&source[place(start)..place(start + text.len())], wanted);
            }
        }
    }
}
