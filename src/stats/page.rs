//! What is known of each block by itself, gathered in one pass over the page's text.

use super::groups::Groups;
use super::levels::Levels;
use super::sums::Sums;
use crate::document::{Block, BlockKind, Document};
use crate::text::{CharClass, Shape, line_hash, sentence_count};
use crate::vocab::{self, Key, Notes, Signals};

/// What is known of a page's blocks; the rules read it, too.
#[derive(Clone, Debug, Default)]
pub(crate) struct PageStats {
    /// One a block, in order.
    pub blocks: Vec<BlockStats>,
    /// Every word of the page as a number, see [`word_key`].
    words: Vec<u32>,
    /// The blocks that say the same.
    pub repeats: Groups,
    /// The blocks whose containers look alike.
    pub(crate) looks: Groups,
    /// The containers around each block.
    pub(crate) nest: Levels,
    /// Running sums over the blocks.
    pub(crate) sums: Sums,
}

/// What is known of one block.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct BlockStats {
    /// Words, the unit of everything that is summed; the same as the shape's.
    pub words: u32,
    /// Counts over its characters and words.
    pub shape: Shape,
    /// Bytes inside links.
    pub link_bytes: u32,
    /// See [`F::Kind`](super::class_words::Feature::Kind).
    pub kind: u8,
    /// Sentences of UAX #29.
    pub sentences: u32,
    /// Cue phrases in it.
    pub signals: Signals,
    /// Equal for blocks of the same text, case aside.
    pub hash: u64,
    /// Where its words begin in [`PageStats::words`].
    first_word: u32,
}

impl PageStats {
    /// Reads every block of a page.
    pub(crate) fn of(document: &Document) -> Self {
        let mut facts = Self {
            blocks: Vec::with_capacity(document.blocks.len()),
            // Five letters and a blank are a usual word.
            words: Vec::with_capacity(document.text.len() / 6),
            nest: Levels::of(document),
            ..Self::default()
        };
        let mut notes = Notes::default();
        for block in &document.blocks {
            let read = BlockStats::of(document, block, &mut facts.words, &mut notes);
            facts.blocks.push(read);
        }
        facts.sums = Sums::of(&facts.blocks);
        facts.repeats = Groups::by(facts.blocks.iter().map(|f| f.hash));
        let look = |block: &Block| document.containers.get(block.container as usize);
        let looks = document.blocks.iter().map(|block| look(block).map_or(0, |c| c.look));
        facts.looks = Groups::by(looks.map(|look| u64::from(look) << 32));
        facts
    }

    /// The keys of a block's words.
    pub(crate) fn words_of(&self, facts: &BlockStats) -> &[u32] {
        let first = facts.first_word as usize;
        self.words.get(first..first + facts.words as usize).unwrap_or_default()
    }
}

/// The lowest bit of a [`word_key`]: the word has four bytes or more.
const LONG: u32 = 1;

/// A word as a number: a hash, whose lowest bit says whether the word [is long](is_long_word).
pub(crate) fn word_key(word: &str) -> u32 {
    number(&Key::of(word), word.len())
}

fn number(key: &Key, len: usize) -> u32 {
    key.hash() as u32 & !LONG | u32::from(len >= 4)
}

/// Whether a key is of a word of four bytes or more: shorter ones say little of a topic.
pub(crate) const fn is_long_word(key: u32) -> bool {
    key & LONG != 0
}

impl BlockStats {
    /// Reads a block, and appends its words.
    fn of(document: &Document, block: &Block, words: &mut Vec<u32>, notes: &mut Notes) -> Self {
        let text = document.text_of(block);
        // A word is read faster if more text follows it.
        let ahead = document.text.get(block.span.start as usize..).unwrap_or(text);
        let first_word = words.len() as u32;
        notes.begin(text.len());
        let shape = Shape::of(text, |at, word| {
            let key = Key::at(ahead.get(at..).unwrap_or(word), word.len());
            words.push(number(&key, word.len()));
            notes.pass(at, word.len(), &key)
        });
        Self {
            words: shape.words,
            shape,
            link_bytes: block.link_bytes,
            kind: kind_code(block.kind),
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

    /// Whether it ends as sentences do.
    pub(crate) fn ends_sentence(&self) -> bool {
        self.shape.last == CharClass::Ender
    }

    /// Sentence enders and ellipses.
    pub(crate) fn enders(&self) -> u32 {
        self.shape.count(CharClass::Ender) + self.shape.count(CharClass::Ellipsis)
    }

    /// Lines of it: one more than its line feeds.
    pub(crate) fn lines(&self) -> u32 {
        1 + self.shape.count(CharClass::Newline)
    }

    /// Whether a currency sign and a digit stand in it.
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

fn kind_code(kind: BlockKind) -> u8 {
    match kind {
        BlockKind::Paragraph => 0,
        BlockKind::Heading { .. } => 1,
        BlockKind::ListItem { .. } => 2,
        BlockKind::Quote => 3,
        BlockKind::Preformatted => 4,
        BlockKind::TableCell { .. } => 5,
        BlockKind::Caption => 6,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{PageStats, Shape, sentence_count, sentences};
    use crate::document::{BlockKind, Builder, Cues, Inline, Span, Tag};

    #[test]
    fn looks_that_differ_in_one_bit_are_two() {
        let mut builder = Builder::new();
        for look in 0..1000 {
            let element = builder.container(0, Tag::Div, Cues::NONE, look, Span::default());
            builder.begin(BlockKind::Paragraph, element, Cues::NONE);
            builder.text("Tides", Span::default(), Inline::default());
            builder.end();
            builder.close_container(element);
        }
        assert_eq!(PageStats::of(&builder.finish()).looks.len(), 1000);
    }

    proptest! {
        #[test]
        fn the_short_cut_counts_the_same(text in "[aB1.!?,:()'\" \n\ré。-]{0,20}") {
            let shape = Shape::of(&text, |_, _| false);
            prop_assert_eq!(sentences(&text, &shape), sentence_count(&text) as u32, "{:?}", text);
        }
    }
}
