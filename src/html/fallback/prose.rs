//! Texts found in data: where they are, how much prose they have, and how much of it a page shows.

use std::collections::HashSet;
use std::ops::Range;

use crate::document::Span;
use crate::html::strip::without_tags;
use crate::jsonld;
use crate::text;
use crate::text::entities;
use crate::vocab::Key;

/// A text found, and where it stands in the source.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) span: Span,
}

/// A text with its character references resolved.
pub(super) fn resolved(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    entities::push_attribute(&mut out, text);
    out
}

/// A string as written with its escapes resolved, and character references if it is HTML that was
/// escaped by them.
pub(super) fn unescaped(string: &str) -> String {
    let text = jsonld::decoded(string);
    if !is_markup(&text) && text.contains("&lt;/") { resolved(&text) } else { text }
}

/// Where a part of data that stands in the source stands itself.
pub(super) fn part_of(place: Span, part: Range<usize>) -> Span {
    if place.is_empty() {
        return place;
    }
    let start = place.start as usize;
    Span::of(start + part.start..start + part.end)
}

/// Where a part of the source stands in it: both are slices of one string, or the part is a
/// tree's, which has no source.
pub(super) fn place(source: &str, part: &str) -> Span {
    let start = (part.as_ptr() as usize).wrapping_sub(source.as_ptr() as usize);
    let end = start.wrapping_add(part.len());
    let inside = start <= end && end <= source.len();
    if inside { Span::of(start..end) } else { Span::default() }
}

/// How many runs of three words a text has, and how many of them are among others.
pub(super) fn known_runs(text: &str, others: &HashSet<[u64; 3]>) -> (usize, usize) {
    let (mut all, mut known) = (0, 0);
    runs(&without_tags(text)).for_each(|run| {
        all += 1;
        known += usize::from(others.contains(&run));
    });
    (all, known)
}

/// The runs of three words of a text.
pub(super) fn runs(text: &str) -> impl Iterator<Item = [u64; 3]> {
    let words: Vec<u64> = text::words(text).map(|word| Key::of(word).hash()).collect();
    (2..words.len()).map(move |i| [words[i - 2], words[i - 1], words[i]])
}

/// Words a string must have to count as prose.
pub(super) const SENTENCE: usize = 8;

/// Number of words of a string that is prose; 0 for anything else: code, style sheets,
/// lists of names. In prose at most a fifth of the characters are neither letters nor blanks,
/// the words are short, and the sentences end.
pub(super) fn prose_words(text: &str) -> usize {
    let text = without_tags(text);
    let (mut letters, mut blanks, mut all) = (0, 0, 0);
    for c in text.chars() {
        all += 1;
        letters += usize::from(c.is_alphabetic());
        blanks += usize::from(c.is_whitespace() || !c.is_ascii());
    }
    let ends = text.contains(['。', '！', '？', '।', '؟'])
        || text.split_ascii_whitespace().any(|word| word.ends_with(['.', '!', '?', '”', '…']));
    if !ends || (letters + blanks) * 5 < all * 4 || blanks * 16 < all {
        return 0;
    }
    let words = text::word_count(&text);
    if words < SENTENCE { 0 } else { words }
}

/// Whether a string is a piece of HTML.
pub(super) fn is_markup(text: &str) -> bool {
    let starts = |tag: &str| memchr::memmem::find(text.as_bytes(), tag.as_bytes()).is_some();
    ["</", "<br", "<p>", "<p ", "<img ", "/>"].into_iter().any(starts)
}
