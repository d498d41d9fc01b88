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
    /// The first words of pairs: few are, and a look at the rest is saved.
    firsts: Table,
}

/// Prefixes and suffixes of a word count from this length on, unless both are known.
const STEM: usize = 5;
/// Shortest part of a compound of two known words.
pub(super) const PART: usize = 3;

impl Tables {
    fn new() -> Self {
        let mut tables = Self {
            words: Table::new(),
            backwards: Table::new(),
            pairs: Table::new(),
            firsts: Table::new(),
        };
        for (cues, list) in words::WORDS {
            for word in list.split_ascii_whitespace() {
                if let Some((first, _)) = word.split_once('+') {
                    tables.firsts.insert(fnv(FNV, first.as_bytes()), *cues);
                    tables.pairs.insert(fnv(FNV, word.as_bytes()), *cues);
                } else {
                    tables.words.insert(fnv(FNV, word.as_bytes()), *cues);
                    let backwards = word.bytes().rev().fold(FNV, fnv_step);
                    tables.backwards.insert(backwards, *cues);
                }
            }
        }
        tables
    }

    pub(super) fn pair(&self, first: u32, second: &[u8]) -> Cues {
        if self.firsts.get(first).is_none() {
            return Cues::NONE;
        }
        self.pairs.get(fnv(fnv_step(first, b'+'), second)).unwrap_or(Cues::NONE)
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
                && let Some(cues) = self.words.get(hash)
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
            let Some(cues) = self.backwards.get(hash) else { continue };
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

/// A hash table of hashes: open addressing, a third full at most.
pub(super) struct Table {
    keys: Box<[u32; Self::LEN]>,
    values: Box<[Cues; Self::LEN]>,
}

impl Table {
    const LEN: usize = 4096;

    fn new() -> Self {
        Self { keys: Box::new([0; Self::LEN]), values: Box::new([Cues::NONE; Self::LEN]) }
    }

    fn slot(&self, key: u32) -> usize {
        // FNV's high bits are the better mixed ones.
        let mut slot = (key ^ key >> 15) as usize % Self::LEN;
        while self.keys[slot] != 0 && self.keys[slot] != key {
            slot = (slot + 1) % Self::LEN;
        }
        slot
    }

    fn insert(&mut self, key: u32, cues: Cues) {
        let slot = self.slot(key);
        self.keys[slot] = key;
        self.values[slot] = self.values[slot].with(cues);
    }

    pub(super) fn get(&self, key: u32) -> Option<Cues> {
        let slot = self.slot(key);
        (self.keys[slot] == key && key != 0).then(|| self.values[slot])
    }
}
