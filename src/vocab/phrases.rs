//! All phrases, word by word, in one hash table.

use std::collections::HashMap;

use super::fold::{Hash, Head, Sink, Word, read_word};
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
    /// The same by [`sketch`]: words that are a phrase, the first of those that go on, and these
    /// with the next.
    sketches: Sketches,
}

#[derive(Debug, Default)]
struct Sketches {
    single: Filter,
    first: Filter,
    pair: Filter,
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
    by_hash: HashMap<u64, usize>,
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

impl Phrases {
    pub(super) fn new(languages: &[&Language]) -> Self {
        let mut phrases = Self {
            slots: Vec::new(),
            signals: Vec::new(),
            marked: Vec::new(),
            single: Filter::default(),
            first: Filter::default(),
            second: Filter::default(),
            sketches: Sketches::default(),
        };
        let mut prefixes = Prefixes::default();
        for group in languages.iter().flat_map(|language| language.phrases) {
            for phrase in group.phrases() {
                phrases.add(group, phrase, &mut prefixes);
            }
        }
        // Few combinations of signals occur.
        let mut known = HashMap::new();
        phrases.slots = vec![(0, 0); (prefixes.all.len() * 2).next_power_of_two()];
        for (hash, ends) in prefixes.all {
            let index = *known.entry(ends).or_insert_with(|| {
                phrases.signals.push(ends);
                phrases.signals.len() as u32
            });
            phrases.place(hash, index);
        }
        phrases
    }

    fn add(&mut self, group: &Group, phrase: &'static str, prefixes: &mut Prefixes) {
        let inside = matches!(group.place, Place::Inside | Place::End);
        let mut hash = Hash::START;
        let mut next = read_word(phrase, 0, &mut hash);
        let mut words = 0;
        while let Some(word) = next {
            prefixes.ends(hash);
            let prefix = hash;
            hash.push(b' ');
            next = read_word(phrase, word.end, &mut hash);
            match words {
                0 if inside && next.is_none() => self.single.add(prefix),
                0 if inside => self.first.add(prefix),
                1 if inside => self.second.add(prefix),
                _ => {}
            }
            words += 1;
            if next.is_none() {
                hash = prefix;
            }
        }
        if words == 0 {
            return;
        }
        if inside {
            self.sketches.add(phrase);
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

    /// Skips words of ASCII letters, and ideographs, that begin no phrase which may stand inside a line: the
    /// offset of the first word that may, or that is made of anything else.
    #[inline]
    pub(super) fn skip_words(&self, line: &str, mut at: usize) -> usize {
        let bytes = line.as_bytes();
        loop {
            while let Some(width) = gap_at(bytes, at) {
                at += width;
            }
            let Some(word) = Letters::at(bytes, at) else { return at };
            if self.sketches.single.has(word.sketch) {
                return at;
            }
            if self.sketches.first.has(word.sketch) {
                let mut next = word.end;
                while let Some(width) = gap_at(bytes, next) {
                    next += width;
                }
                match Letters::at(bytes, next) {
                    Some(two) if self.sketches.pair.has(pair(word.sketch, two.sketch)) => {
                        return at;
                    }
                    None if next < bytes.len() => return at,
                    _ => {}
                }
            }
            at = word.end;
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

impl Sketches {
    /// Adds the first words of a phrase.
    fn add(&mut self, phrase: &str) {
        let mut heads = [Head::default(); 2];
        let [first, second] = &mut heads;
        let Some(word) = read_word(phrase, 0, first) else { return };
        let next = read_word(phrase, word.end, second);
        let [first, second] = heads.map(|head| sketch(head.bytes, head.len.min(8), head.len));
        if next.is_none() {
            self.single.add(first);
        } else {
            self.first.add(first);
            self.pair.add(pair(first, second));
        }
    }
}

/// A word of ASCII letters, or an ideograph.
struct Letters {
    end: usize,
    sketch: Hash,
}

impl Letters {
    /// The word that starts at byte `at`; `None` if there is none, or if anything but what parts
    /// words stands behind it.
    #[inline]
    fn at(bytes: &[u8], at: usize) -> Option<Self> {
        let chunk = eight_from(bytes, at)?;
        if !(chunk as u8).is_ascii() {
            // From U+4E00 to U+9FFF.
            let bytes = chunk.to_le_bytes();
            let ideograph = matches!(bytes, [0xe5..=0xe9, ..] | [0xe4, 0xb8..=0xbf, ..]);
            return ideograph.then(|| Self { end: at + 3, sketch: sketch(chunk, 3, 3) });
        }
        let len = leading_letters(chunk);
        let mut end = at + len;
        if len == 8 {
            while bytes.get(end).is_some_and(u8::is_ascii_alphabetic) {
                end += 1;
            }
        }
        let ends = end == bytes.len() || gap_at(bytes, end).is_some();
        (len > 0 && ends).then(|| Self { end, sketch: sketch(chunk, len, end - at) })
    }
}

/// The width of the character at byte `at` if it is one of those that part words.
#[inline]
fn gap_at(bytes: &[u8], at: usize) -> Option<usize> {
    let byte = *bytes.get(at)?;
    if byte < 0x80 {
        return (!byte.is_ascii_alphanumeric()).then_some(1);
    }
    // Quotation marks, dashes, dots; those of Chinese.
    let gap = match bytes.get(at..at + 3)? {
        [0xe2, 0x80, last] => matches!(last, 0x90..=0xa9),
        [0xe3, 0x80, last] => matches!(last, 0x80..=0x83 | 0x88..=0x91),
        [0xef, 0xbc, last] => matches!(last, 0x81..=0x8f | 0x9a..=0xa0),
        _ => false,
    };
    gap.then_some(3)
}

/// The eight bytes from `at` on, the first lowest; those behind the text's end are zero. `None`
/// at its end.
#[inline]
fn eight_from(bytes: &[u8], at: usize) -> Option<u64> {
    let rest = bytes.get(at..)?;
    if let Some(chunk) = rest.first_chunk() {
        return Some(u64::from_le_bytes(*chunk));
    }
    if rest.is_empty() {
        return None;
    }
    // The last eight hold them, behind others; a short text is read byte by byte.
    let others = 8 * (8 - rest.len());
    Some(match bytes.last_chunk() {
        Some(chunk) => u64::from_le_bytes(*chunk) >> others,
        None => rest.iter().rev().fold(0, |eight, byte| eight << 8 | u64::from(*byte)),
    })
}

/// How many of eight bytes, from the first on, are ASCII letters.
#[inline]
fn leading_letters(chunk: u64) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let lower = (chunk | (ONES * 0x20)) & (ONES * 0x7f);
    // The high bit of each byte: at least `a`, and not above `z`, and ASCII.
    let letters = (lower + ONES * (0x80 - 0x61)) & !(lower + ONES * (0x7f - 0x7a)) & !chunk;
    (!letters & (ONES * 0x80)).trailing_zeros() as usize / 8
}

/// A hash of a word's length and first eight bytes, of which `head` letters stand in
/// `chunk`, ASCII case aside: enough to rule out most words, and cheap.
#[inline]
fn sketch(chunk: u64, head: usize, len: usize) -> Hash {
    let word = (chunk | 0x2020_2020_2020_2020) << (64 - head.clamp(1, 8) * 8);
    Hash((word ^ len as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40)
}

/// A sketch of two words.
#[inline]
fn pair(first: Hash, second: Hash) -> Hash {
    Hash((first.0.rotate_left(32) ^ second.0).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 24)
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
