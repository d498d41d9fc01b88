//! The known words by their hashes.

use once_cell::sync::Lazy;

use super::{MAX_TOKEN, words};
use crate::document::Cues;

/// The offset basis of 32-bit FNV-1a, the hash of `Document::tokens`: over the bytes of the
/// word, ASCII letters in lower case.
pub(super) const FNV: u32 = 0x811c_9dc5;

pub(super) fn fnv_step(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

pub(super) fn fnv(hash: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(hash, |hash, &byte| fnv_step(hash, byte))
}

pub(super) static TABLES: Lazy<Tables> = Lazy::new(Tables::new);

pub(super) struct Tables {
    pub(super) words: Table,
    /// The words of five letters and more, and the rest, spelled backwards.
    backwards: Table,
    /// Pairs, joined by `+`.
    pairs: Table,
}

/// What a word is; a set of these.
type Kinds = u8;

/// Hints at something by itself.
const ALONE: Kinds = 1;
/// The first of a pair. Few words are, so most look-ups of pairs are saved.
const FIRST: Kinds = 1 << 1;
/// Stands between the two of a pair: `table-of-contents`.
const FILLER: Kinds = 1 << 2;

const FILLERS: &[&str] = &["of", "the", "and", "for", "to"];

/// Prefixes and suffixes of a word count from this length on, unless both are known.
const STEM: usize = 5;
/// Shortest part of a compound of two known words.
pub(super) const PART: usize = 3;

impl Tables {
    fn new() -> Self {
        let mut tables = Self { words: Table::new(), backwards: Table::new(), pairs: Table::new() };
        for word in FILLERS {
            tables.words.insert(fnv(FNV, word.as_bytes()), Cues::NONE, FILLER);
        }
        for (cues, list) in words::WORDS {
            for word in list.split_ascii_whitespace() {
                if let Some((first, _)) = word.split_once('+') {
                    tables.words.insert(fnv(FNV, first.as_bytes()), Cues::NONE, FIRST);
                    tables.pairs.insert(fnv(FNV, word.as_bytes()), *cues, ALONE);
                } else {
                    tables.words.insert(fnv(FNV, word.as_bytes()), *cues, ALONE);
                    let backwards = word.bytes().rev().fold(FNV, fnv_step);
                    tables.backwards.insert(backwards, *cues, ALONE);
                }
            }
        }
        tables
    }

    /// What two words say together, the first given by its hash.
    pub(super) fn pair(&self, first: u32, second: &[u8]) -> Cues {
        self.pairs.find(fnv(fnv_step(first, b'+'), second)).cues
    }

    /// The cues of a word that is not known: those of the two known words it is made of
    /// (`sidebarwidget`), else of its longest known beginning and end (`commentbox7x`).
    pub(super) fn compound(&self, word: &[u8]) -> Cues {
        let mut prefixes = [Cues::NONE; MAX_TOKEN + 1];
        let mut known = 0u64;
        let mut hash = FNV;
        for (i, &byte) in word.iter().enumerate() {
            hash = fnv_step(hash, byte);
            let len = i + 1;
            if len >= PART
                && len < word.len()
                && let Some(cues) = self.words.find(hash).alone()
            {
                prefixes[len] = cues;
                known |= 1 << len;
            }
        }
        let longest = known.checked_ilog2().map_or(0, |len| len as usize);
        let mut found = if longest >= STEM { prefixes[longest] } else { Cues::NONE };
        let mut suffix = Cues::NONE;
        let mut hash = FNV;
        for (i, &byte) in word.iter().rev().enumerate() {
            hash = fnv_step(hash, byte);
            let len = i + 1;
            if len < PART || len >= word.len() {
                continue;
            }
            let Some(cues) = self.backwards.find(hash).alone() else { continue };
            let split = word.len() - len;
            if known & 1 << split != 0 {
                let first = fnv(FNV, &word[..split]);
                return prefixes[split].with(cues).with(self.pair(first, &word[split..]));
            }
            if len >= STEM {
                suffix = cues;
            }
        }
        found = found.with(suffix);
        found
    }
}

/// What is known of a word, or pair of words.
#[derive(Clone, Copy, Default)]
pub(super) struct Known {
    cues: Cues,
    /// Its hash; 0 for none.
    key: u32,
    kinds: Kinds,
}

impl Known {
    /// What it says by itself, if anything.
    pub(super) fn alone(&self) -> Option<Cues> {
        (self.kinds & ALONE != 0).then_some(self.cues)
    }

    /// What the next word may make a pair with, from what this word's own predecessor was.
    pub(super) fn first_of_pair(&self, hash: u32, before: Option<u32>) -> Option<u32> {
        match self.kinds {
            kinds if kinds & FILLER != 0 => before,
            kinds => (kinds & FIRST != 0).then_some(hash),
        }
    }
}

/// A hash table of hashes: open addressing, a third full at most.
pub(super) struct Table(Box<[Known; Self::LEN]>);

impl Table {
    const LEN: usize = 4096;

    fn new() -> Self {
        Self(Box::new([Known::default(); Self::LEN]))
    }

    fn slot(&self, key: u32) -> usize {
        // FNV's high bits are the better mixed ones.
        let mut slot = (key ^ key >> 15) as usize % Self::LEN;
        while self.0[slot].key != 0 && self.0[slot].key != key {
            slot = (slot + 1) % Self::LEN;
        }
        slot
    }

    fn insert(&mut self, key: u32, cues: Cues, kinds: Kinds) {
        let slot = self.slot(key);
        let known = &mut self.0[slot];
        *known = Known { cues: known.cues.with(cues), key, kinds: known.kinds | kinds };
    }

    /// What is known of a word, which may be nothing.
    pub(super) fn find(&self, key: u32) -> Known {
        self.0[self.slot(key)]
    }
}
