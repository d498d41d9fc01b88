//! What a word may be the beginning of, told by its hash: most words are of no phrase and no
//! language's function words, and cost one load here.

use super::fold::{Sink, read_word};
use super::key::Key;
use super::phrase::{Language, Place};

/// It may be a function word.
pub(super) const FUNCTION: u8 = 1;
/// A phrase may begin with it.
pub(super) const PHRASE: u8 = 2;
/// It may be a phrase that may stand inside a line.
pub(super) const INSIDE: u8 = 4;
/// The same of one that goes on.
pub(super) const INSIDE_LONGER: u8 = 8;

/// Sets of words by their hashes, to which some that were not added belong, too.
#[derive(Debug)]
pub(super) struct Hints {
    /// The sets that the words of a hash are in.
    words: Vec<u8>,
    /// The first two words of phrases that may stand inside a line.
    pairs: Vec<u8>,
}

impl Hints {
    /// Slots of both tables.
    const SIZE: usize = 1 << 15;

    pub(super) fn new(languages: &[&Language]) -> Self {
        let mut hints = Self { words: vec![0; Self::SIZE], pairs: vec![0; Self::SIZE] };
        for language in languages {
            for word in language.function_words.split_whitespace() {
                hints.words[slot(Key::of(word).hash())] |= FUNCTION;
            }
            for group in language.phrases {
                let inside = matches!(group.place, Place::Inside | Place::End);
                group.phrases().for_each(|phrase| hints.add(phrase, inside));
            }
        }
        hints
    }

    fn add(&mut self, phrase: &str, inside: bool) {
        let mut first = Spelling::default();
        let Some(word) = read_word(phrase, 0, &mut first) else { return };
        let first = first.hash();
        let mut second = Spelling::default();
        let goes_on = read_word(phrase, word.end, &mut second).is_some();
        self.words[slot(first)] |= match (inside, goes_on) {
            (false, _) => PHRASE,
            (true, false) => PHRASE | INSIDE,
            (true, true) => PHRASE | INSIDE_LONGER,
        };
        if inside && goes_on {
            self.pairs[slot(both(first, second.hash()))] = 1;
        }
    }

    /// The sets that a [plain](Key::is_plain) word may be in.
    #[inline]
    pub(super) fn of(&self, hash: u64) -> u8 {
        self.words[slot(hash)]
    }

    /// Whether a phrase that may stand inside a line may begin with two plain words.
    #[inline]
    pub(super) fn may_be_pair(&self, first: u64, second: u64) -> bool {
        self.pairs[slot(both(first, second))] != 0
    }
}

#[inline]
const fn slot(hash: u64) -> usize {
    (hash >> 20) as usize % Hints::SIZE
}

/// The hash of two words.
#[inline]
const fn both(first: u64, second: u64) -> u64 {
    first.rotate_left(9) ^ second
}

/// Takes the first sixteen folded bytes of a word. Longer ones are never [plain](Key::is_plain).
#[derive(Clone, Copy, Debug, Default)]
struct Spelling {
    bytes: [u8; 16],
    len: usize,
}

impl Spelling {
    fn hash(self) -> u64 {
        Key::of_lower(self.bytes).hash()
    }
}

impl Sink for Spelling {
    fn push(&mut self, byte: u8) {
        if let Some(to) = self.bytes.get_mut(self.len) {
            *to = byte;
        }
        self.len += 1;
    }
}
