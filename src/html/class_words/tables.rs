//! The known words by their hashes.

use once_cell::sync::Lazy;

use super::MAX_TOKEN;
use crate::document::Cues;
use crate::text::{FNV, Table, fnv, fnv_step};

pub(super) static TABLES: Lazy<Tables> = Lazy::new(Tables::new);

pub(super) struct Tables {
    pub(super) words: Table<Known>,
    /// The words of five letters and more, and the rest, spelled backwards.
    backwards: Table<Known>,
    /// Pairs, joined by `+`.
    pairs: Table<Known>,
    /// Values of the attribute `role`.
    roles: Vec<(&'static str, Cues)>,
}

/// The lines of `words.txt`, each with the cue of its section.
pub(super) fn lines() -> impl Iterator<Item = (Cues, &'static str)> {
    let lines = include_str!("words.txt").lines();
    let mut cues = Cues::NONE;
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).filter_map(move |line| {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => cues = Cues::named(name),
            None => return Some((cues, line)),
        }
        None
    })
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

/// Entries that each table has room for, three times as many as the largest needs: most words
/// that are looked up are not known, and are to meet an empty slot at once.
const ROOM: usize = 2_000;

/// Adds what a hash stands for to what is known of it.
fn add(table: &mut Table<Known>, hash: u32, cues: Cues, kinds: Kinds) {
    let known = table.entry(hash);
    *known = Known { cues: known.cues.with(cues), kinds: known.kinds | kinds };
}

impl Tables {
    fn new() -> Self {
        let mut tables = Self {
            words: Table::with_room(ROOM),
            backwards: Table::with_room(ROOM),
            pairs: Table::with_room(ROOM),
            roles: Vec::new(),
        };
        for word in FILLERS {
            add(&mut tables.words, fnv(FNV, word.bytes()), Cues::NONE, FILLER);
        }
        for (cues, line) in lines() {
            if let Some(roles) = line.strip_prefix("role:") {
                tables.roles.extend(roles.split_ascii_whitespace().map(|role| (role, cues)));
                continue;
            }
            for word in line.split_ascii_whitespace() {
                if let Some((first, _)) = word.split_once('+') {
                    add(&mut tables.words, fnv(FNV, first.bytes()), Cues::NONE, FIRST);
                    add(&mut tables.pairs, fnv(FNV, word.bytes()), cues, ALONE);
                } else {
                    add(&mut tables.words, fnv(FNV, word.bytes()), cues, ALONE);
                    let backwards = fnv(FNV, word.bytes().rev());
                    add(&mut tables.backwards, backwards, cues, ALONE);
                }
            }
        }
        tables
    }

    /// What the value of a `role` says.
    pub(super) fn role(&self, value: &str) -> Cues {
        let value = value.trim();
        let known = self.roles.iter().find(|(name, _)| value.eq_ignore_ascii_case(name));
        known.map_or(Cues::NONE, |(_, cues)| *cues)
    }

    /// What two words say together, the first given by its hash.
    pub(super) fn pair(&self, first: u32, second: &[u8]) -> Cues {
        self.pairs.get(fnv(fnv_step(first, b'+'), second.iter().copied())).cues
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
                && let Some(cues) = self.words.get(hash).alone()
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
            let Some(cues) = self.backwards.get(hash).alone() else { continue };
            let split = word.len() - len;
            if known & 1 << split != 0 {
                let first = fnv(FNV, word[..split].iter().copied());
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
