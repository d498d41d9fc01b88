//! All phrases, word by word, in one hash table.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::fold::{Hash, Sink, Word, read_word};
use super::hints::{Hints, Spelling};
use super::phrase::{Group, Language, Place};

/// The phrases' prefixes: a trie without its edges. Whoever reads a line looks up its first
/// word, its first two and so on, and stops at the first that begin no phrase.
#[derive(Debug)]
pub(super) struct Phrases {
    /// Open addressing, a power of two long: the upper half of a prefix's hash, and the index
    /// of its signals + 1, or 0 in an empty slot. With the bits that chose the slot, a text
    /// is taken for a prefix that it is not once in more than 10^9 times.
    slots: Vec<(u32, u32)>,
    signals: Vec<Ends>,
    marked: Vec<Marked>,
    /// Words that begin a phrase which may stand inside a line: one that ends with the word,
    /// one that goes on, and the latter's first two words.
    single: Filter,
    first: Filter,
    second: Filter,
}

/// The signals of the phrases that end with a prefix, by the place they must stand in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Ends {
    pub whole: u32,
    pub start: u32,
    /// As `start`, with a colon.
    pub colon: u32,
    pub name: u32,
    pub date: u32,
    pub inside: u32,
    pub end: u32,
    /// Index + 1 of the first phrase inside that has punctuation of its own.
    pub marked: u16,
}

/// A phrase that may stand inside a line, or end it, with punctuation around its words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Marked {
    pub before: &'static str,
    pub after: &'static str,
    pub at_end: bool,
    pub bit: u32,
    /// Index + 1 of the next with the same words.
    pub next: u16,
}

/// What [`Phrases`] are made of.
#[derive(Default)]
struct Prefixes {
    all: Vec<(Hash, Ends)>,
    by_hash: HashMap<u64, usize, BuildHasherDefault<AsIs>>,
}

impl Prefixes {
    /// What ends with the prefix of a hash.
    fn ends(&mut self, hash: Hash) -> &mut Ends {
        let index = *self.by_hash.entry(hash.0).or_insert_with(|| {
            self.all.push((hash, Ends::default()));
            self.all.len() - 1
        });
        &mut self.all[index].1
    }
}

/// Leaves keys that are hashes as they are: of phrases of ours, so nobody chooses them.
#[derive(Default)]
struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.0 = self.0 << 8 | u64::from(*byte));
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

impl Phrases {
    /// The phrases of some languages; what their words hint at is added to `hints`.
    pub(super) fn new(languages: &[&Language], hints: &mut Hints) -> Self {
        let mut phrases = Self {
            slots: Vec::new(),
            // Of the prefixes that no phrase ends with, which are most.
            signals: vec![Ends::default()],
            marked: Vec::new(),
            single: Filter::default(),
            first: Filter::default(),
            second: Filter::default(),
        };
        let mut prefixes = Prefixes::default();
        for group in languages.iter().flat_map(|language| language.phrases) {
            for phrase in group.phrases() {
                phrases.add(group, phrase, &mut prefixes, hints);
            }
        }
        // Few combinations of signals occur.
        let mut known = HashMap::new();
        phrases.slots = vec![(0, 0); (prefixes.all.len() * 2).next_power_of_two()];
        for (hash, ends) in prefixes.all {
            let index = if ends == Ends::default() {
                1
            } else {
                *known.entry(ends).or_insert_with(|| {
                    phrases.signals.push(ends);
                    phrases.signals.len() as u32
                })
            };
            phrases.place(hash, index);
        }
        phrases
    }

    fn add(
        &mut self,
        group: &Group,
        phrase: &'static str,
        prefixes: &mut Prefixes,
        hints: &mut Hints,
    ) {
        let inside = matches!(group.place, Place::Inside | Place::End);
        let mut sink = (Hash::START, Spelling::default());
        let mut hash = Hash::START;
        // The first two: the hash of the phrase so far, and the word.
        let mut firsts = [None; 2];
        let (mut at, mut words) = (0, 0);
        while let Some(word) = read_word(phrase, at, &mut sink) {
            if let Some(first) = firsts.get_mut(words) {
                *first = Some(sink);
            }
            hash = sink.0;
            prefixes.ends(hash);
            sink.0.push(b' ');
            sink.1 = Spelling::default();
            at = word.end;
            words += 1;
        }
        let [Some((first, spelled)), second] = firsts else { return };
        hints.add_phrase(spelled, second.map(|(_, spelled)| spelled), inside);
        match second {
            _ if !inside => {}
            None => self.single.add(first),
            Some((both, _)) => {
                self.first.add(first);
                self.second.add(both);
            }
        }
        let found = prefixes.ends(hash);
        let bit = 1 << group.signal as u8;
        let (before, after) = marks(phrase);
        match group.place {
            Place::Whole => found.whole |= bit,
            Place::Start if after.ends_with(COLONS) => found.colon |= bit,
            Place::Start => found.start |= bit,
            Place::Name => found.name |= bit,
            Place::Date => found.date |= bit,
            Place::End if before.is_empty() && after.is_empty() => found.end |= bit,
            Place::Inside if before.is_empty() && after.is_empty() => found.inside |= bit,
            Place::Inside | Place::End => {
                let at_end = group.place == Place::End;
                self.marked.push(Marked { before, after, at_end, bit, next: found.marked });
                found.marked = self.marked.len() as u16;
            }
        }
    }

    fn slot(&self, hash: Hash) -> usize {
        (hash.0 ^ (hash.0 >> 29)) as usize & (self.slots.len() - 1)
    }

    fn place(&mut self, hash: Hash, index: u32) {
        let mut slot = self.slot(hash);
        while self.slots[slot].1 != 0 {
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        self.slots[slot] = ((hash.0 >> 32) as u32, index);
    }

    /// What phrases end with the words of a hash. `None` if no phrase begins with them.
    #[inline]
    pub(super) fn find(&self, hash: Hash) -> Option<&Ends> {
        let mut slot = self.slot(hash);
        loop {
            let &(tag, index) = self.slots.get(slot)?;
            let signals = (index as usize).checked_sub(1)?;
            if tag == (hash.0 >> 32) as u32 {
                return self.signals.get(signals);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }

    /// Whether a phrase that stands inside a line may begin with the word `word` and end
    /// with it, or go on. Mostly the answer is no, at the cost of a bit or two.
    #[inline]
    pub(super) fn may_start_inside(&self, line: &str, word: Word, hash: Hash) -> bool {
        self.single.has(hash)
            || self.first.has(hash) && {
                let mut two = hash;
                two.push(b' ');
                read_word(line, word.end, &mut two).is_some() && self.second.has(two)
            }
    }

    pub(super) fn marked(&self, mut index: u16) -> impl Iterator<Item = &Marked> {
        std::iter::from_fn(move || {
            let marked = self.marked.get(usize::from(index).checked_sub(1)?)?;
            index = marked.next;
            Some(marked)
        })
    }

    /// Number of prefixes, and bytes of memory.
    #[cfg(test)]
    pub(super) fn size(&self) -> (usize, usize) {
        let prefixes = self.slots.iter().filter(|(_, index)| *index != 0).count();
        (prefixes, self.slots.len() * 8 + self.signals.len() * size_of::<Ends>())
    }
}

/// A set of hashes, to which some that were not added belong, too: one bit a hash.
#[derive(Debug)]
struct Filter(Vec<u64>);

impl Filter {
    const BITS: usize = 1 << 15;

    fn add(&mut self, hash: Hash) {
        let bit = Self::bit(hash);
        if let Some(bits) = self.0.get_mut(bit / 64) {
            *bits |= 1 << (bit % 64);
        }
    }

    #[inline]
    fn has(&self, hash: Hash) -> bool {
        let bit = Self::bit(hash);
        self.0.get(bit / 64).is_some_and(|bits| bits & (1 << (bit % 64)) != 0)
    }

    #[inline]
    fn bit(hash: Hash) -> usize {
        (hash.0 ^ (hash.0 >> 17)) as usize % Self::BITS
    }
}

impl Default for Filter {
    fn default() -> Self {
        Self(vec![0; Self::BITS / 64])
    }
}

/// What ends a prompt: a colon, or what sites print in its stead.
pub(super) const COLONS: [char; 17] =
    [':', '：', '|', '｜', '/', '／', '=', '＝', '©', '»', '>', '＞', ']', '】', '］', '→', '\n'];

/// The punctuation before and after a phrase's words, without blanks.
fn marks(phrase: &'static str) -> (&'static str, &'static str) {
    let inside = |c: char| !c.is_alphanumeric() && !('\u{300}'..='\u{36f}').contains(&c);
    let words = phrase.trim_start_matches(inside);
    let before = phrase.strip_suffix(words).unwrap_or_default();
    let after = words.strip_prefix(words.trim_end_matches(inside)).unwrap_or_default();
    // A full stop or an apostrophe at either end is spelling: "min.", "'n".
    (before.trim(), after.trim_matches(['.', '\'', ' ', '،', ',']))
}
