//! What a word may be the beginning of, told by its hash: most words are of no phrase and no
//! language's function words, and cost one load here.

use super::fold::Sink;
use super::key::Key;

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

    /// Adds a language's function words.
    pub(super) fn add_function_words(&mut self, words: &str) {
        for word in words.split_whitespace() {
            self.words[slot(Key::of(word).hash())] |= FUNCTION;
        }
    }

    /// Adds the first two words of a phrase, which may stand `inside` a line or not.
    pub(super) fn add_phrase(&mut self, first: Spelling, second: Option<Spelling>, inside: bool) {
        self.words[slot(first.hash())] |= match (inside, second) {
            (false, _) => PHRASE,
            (true, None) => PHRASE | INSIDE,
            (true, Some(_)) => PHRASE | INSIDE_LONGER,
        };
        if let Some(second) = second.filter(|_| inside) {
            self.pairs[slot(both(first.hash(), second.hash()))] = 1;
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

impl Default for Hints {
    fn default() -> Self {
        Self { words: vec![0; Self::SIZE], pairs: vec![0; Self::SIZE] }
    }
}

/// Takes the first sixteen folded bytes of a word. Longer ones are never [plain](Key::is_plain).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Spelling {
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
