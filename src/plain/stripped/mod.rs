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

use super::rewritten::Rewritten;
use super::{LineWeights, markers};
use crate::document::Document;

/// What a page shows, without what only removed tags leave.
#[derive(Debug)]
pub(super) struct Stripped<'a> {
    pub shown: Rewritten<'a>,
    source: &'a str,
    /// The code, as ranges of the source.
    code: Vec<Range<usize>>,
}

impl<'a> Stripped<'a> {
    /// What a text shows; `None` for one without code of scripts and character references, and for Markdown.
    pub(super) fn of(source: &'a str, weights: &LineWeights) -> Option<Self> {
        let weights = scripts::may_be_in(source).then(|| weights.scripts()).flatten();
        let code = weights.map(|own| scripts::ranges(source, own)).unwrap_or_default();
        let are_left = references::are_left(kept(source, &code).map(|(_, text)| text));
        if code.is_empty() && !are_left || markers::has_headings(source) {
            return None;
        }
        let mut shown = Rewritten::new(source);
        let mut ends = code.iter();
        for (start, text) in kept(source, &code) {
            let references = are_left.then(|| references::of(text));
            for (at, decoded, length) in references.into_iter().flatten() {
                shown.replace(start + at..start + at + length, decoded.as_str());
            }
            ends.next().into_iter().for_each(|range| shown.replace(range.clone(), "\n"));
        }
        shown.finish();
        Some(Self { shown, source, code })
    }

    /// Lets a document that was read from the text point into the source, and reads the JSON-LD in the code;
    /// objects of more than `most` bytes are left out.
    pub(super) fn finish(&self, document: &mut Document, most: usize) {
        self.shown.restore(document);
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
}

/// The parts of a text before, between and after ranges of it, each with its place.
fn kept<'a>(source: &'a str, left_out: &[Range<usize>]) -> impl Iterator<Item = (usize, &'a str)> {
    let starts = std::iter::once(0).chain(left_out.iter().map(|own| own.end));
    let ends = left_out.iter().map(|own| own.start).chain([source.len()]);
    starts.zip(ends).filter_map(|(start, end)| Some((start, source.get(start..end)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_may_be_longer_than_what_they_stand_for() {
        let source = "&nGt;&nLt;a&nGt;b &rsquo;c";
        let stripped = Stripped::of(source, LineWeights::shipped()).unwrap();
        let at = |text: &str| {
            stripped.shown.start(stripped.shown.text().find(text).unwrap() as u32) as usize
        };
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
        assert_eq!(stripped.shown.text().trim(), format!("{text}\n\n\nÄ: {text}"));
        let pairs = [("Quay & Tide", "Quay &amp; Tide"), ("mail©", "mail&copy;"), (&text, shown)];
        for (text, wanted) in pairs {
            for (start, _) in stripped.shown.text().match_indices(text) {
                let (start, end) = (start as u32, (start + text.len()) as u32);
                let span = stripped.shown.start(start)..stripped.shown.end(end);
                assert_eq!(&source[span.start as usize..span.end as usize], wanted);
            }
        }
    }
}
