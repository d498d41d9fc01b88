//! The statistics of one block by itself.

use crate::document::{Block, BlockKind, Document};
use crate::text::{CharClass, Script, Shape, line_hash, sentence_count};
use crate::vocab::{self, Key, Notes, Signals};

/// The statistics of one block.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct BlockStats {
    /// Words; the same number as in `shape`.
    pub words: u32,
    /// Counts over its characters and words.
    pub shape: Shape,
    /// Bytes inside links.
    pub link_bytes: u32,
    /// See [`F::Kind`](super::class_words::Feature::Kind).
    pub kind: KindNumber,
    /// Sentences of UAX #29.
    pub sentences: u32,
    /// Cue phrases in it.
    pub signals: Signals,
    /// Equal for blocks of the same text, case aside.
    pub hash: u64,
    /// Where its words begin among those of the page.
    pub(super) first_word: u32,
}

/// The lowest bit of a [`word_key`]: the word has four bytes or more.
const LONG: u32 = 1;

/// A word as a number: a hash, whose lowest bit says whether the word [is long](is_long_word).
pub(crate) fn word_key(word: &str) -> u32 {
    number(&Key::of(word), word.len() as u32)
}

fn number(key: &Key, len: u32) -> u32 {
    key.hash() as u32 & !LONG | u32::from(len >= 4)
}

/// Whether a key is of a word of four bytes or more: shorter ones say little about a topic.
pub(crate) const fn is_long_word(key: u32) -> bool {
    key & LONG != 0
}

/// Reads the words of a block.
struct Reader<'a> {
    /// The block's text and what follows it.
    ahead: &'a str,
    words: &'a mut Vec<u32>,
    notes: &'a mut Notes,
}

impl Reader<'_> {
    /// Whether the word of `len` bytes at byte `at` is a function word.
    #[inline(always)]
    fn read(&mut self, at: u32, len: u32) -> bool {
        match Key::quick(self.ahead, at, len) {
            Some(key) => self.note(at, len, &key),
            None => self.read_other(at, len),
        }
    }

    #[inline(never)]
    fn read_other(&mut self, at: u32, len: u32) -> bool {
        let word = self.ahead.get(at as usize..(at + len) as usize).unwrap_or_default();
        self.note(at, len, &Key::of(word))
    }

    #[inline(always)]
    fn note(&mut self, at: u32, len: u32, key: &Key) -> bool {
        self.words.push(number(key, len));
        self.notes.pass(at, len, key)
    }
}

impl BlockStats {
    /// Reads a block, and appends its words.
    pub(super) fn of(
        document: &Document,
        block: &Block,
        words: &mut Vec<u32>,
        notes: &mut Notes,
    ) -> Self {
        let text = document.text_of(block);
        // A word is read faster if more text follows it.
        let ahead = document.text.get(block.span.start as usize..).unwrap_or(text);
        let first_word = words.len() as u32;
        notes.begin(text.len());
        let mut reader = Reader { ahead, words, notes };
        let shape = Shape::of(text, |at, len| reader.read(at, len));
        Self {
            words: shape.words,
            shape,
            link_bytes: block.link_bytes,
            kind: KindNumber::of(block.kind),
            sentences: sentences(text, &shape),
            signals: vocab::noted_signals(text, notes),
            hash: line_hash(text),
            first_word,
        }
    }

    /// Running text long enough to be an article's paragraph and not a list of links.
    pub(crate) fn is_long(&self) -> bool {
        self.words >= 20 && self.link_bytes * 3 < self.shape.bytes
    }

    /// Long enough to be an article's paragraph, in any script: Hebrew, Arabic and Korean write as parts
    /// of a word what others write as words, about three for five.
    pub(crate) fn is_paragraph(&self) -> bool {
        let dense = matches!(self.shape.script, Script::Hebrew | Script::Arabic | Script::Hangul);
        self.is_long() || dense && self.words >= 12 && self.link_bytes * 3 < self.shape.bytes
    }

    /// Whether its last character ends a sentence.
    pub(crate) fn ends_sentence(&self) -> bool {
        self.shape.last == CharClass::Ender
    }

    /// Sentence enders and ellipses.
    pub(crate) fn enders(&self) -> u32 {
        self.shape.count(CharClass::Ender) + self.shape.count(CharClass::Ellipsis)
    }

    /// Number of its lines: one more than its line feeds.
    pub(crate) fn lines(&self) -> u32 {
        1 + self.shape.count(CharClass::Newline)
    }

    /// Whether it contains a currency sign and a digit.
    pub(crate) fn has_price(&self) -> bool {
        self.shape.count(CharClass::Currency) > 0 && self.shape.count(CharClass::Digit) > 0
    }

    /// Share of its bytes inside links.
    pub(crate) fn link_density(&self) -> f32 {
        share(self.link_bytes, self.shape.bytes)
    }
}

/// The sentences of a text. Most lines of menus and lists are one without further search: in
/// ASCII, and without an ender or a line break.
fn sentences(text: &str, shape: &Shape) -> u32 {
    let breaks = shape.count(CharClass::Ender) + shape.count(CharClass::Newline);
    if breaks == 0 && shape.bytes == shape.chars && !text.contains('\r') {
        u32::from(shape.letters() + shape.count(CharClass::Digit) > 0)
    } else {
        sentence_count(text) as u32
    }
}

/// `part / whole`, 0 for an empty whole.
pub(crate) fn share(part: u32, whole: u32) -> f32 {
    if whole == 0 { 0.0 } else { part as f32 / whole as f32 }
}

/// The kind of a block, by the number that it has in its column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum KindNumber {
    #[default]
    Paragraph,
    Heading,
    ListItem,
    Quote,
    Preformatted,
    TableCell,
    Caption,
}

impl KindNumber {
    fn of(kind: BlockKind) -> Self {
        match kind {
            BlockKind::Paragraph => Self::Paragraph,
            BlockKind::Heading { .. } => Self::Heading,
            BlockKind::ListItem { .. } => Self::ListItem,
            BlockKind::Quote => Self::Quote,
            BlockKind::Preformatted => Self::Preformatted,
            BlockKind::TableCell { .. } => Self::TableCell,
            BlockKind::Caption => Self::Caption,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Shape, sentence_count, sentences};

    proptest! {
        #[test]
        fn the_short_cut_counts_the_same_sentences(text in "[aB1.!?,:()'\" \n\ré。-]{0,20}") {
            let shape = Shape::of(&text, |_, _| false);
            prop_assert_eq!(sentences(&text, &shape), sentence_count(&text) as u32, "{:?}", text);
        }
    }
}
