//! All phrases, word by word, in one hash table that is looked up in place.

use super::fold::{Hash, Sink, Word, read_word};
use super::layout::{ENDS, FILTER, MARKED, MARKS, SLOT, filter_bit, phrase_slot};

/// Slots of the table of prefixes: a trie without its edges. A line is read by looking up its
/// first word, its first two and so on, until no phrase begins with them.
static SLOTS: &[[u8; SLOT]] =
    include_bytes!(concat!(env!("OUT_DIR"), "/phrases.slots")).as_chunks().0;
static ENDS_OF: &[[u8; ENDS]] =
    include_bytes!(concat!(env!("OUT_DIR"), "/phrases.ends")).as_chunks().0;
static MARKED_PHRASES: &[[u8; MARKED]] =
    include_bytes!(concat!(env!("OUT_DIR"), "/phrases.marked")).as_chunks().0;
/// Filters for phrases that may stand anywhere in a line: phrases of one word, the first word of
/// longer ones, and the first two words of longer ones.
static FILTERS: &[u8; 3 * FILTER / 8] =
    include_bytes!(concat!(env!("OUT_DIR"), "/phrases.filters"));

/// The signals of the phrases that end with a prefix, by the place they must stand in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
    pub marked: u32,
}

impl Ends {
    fn of(bytes: &[u8; ENDS]) -> Self {
        let number = |place: usize| {
            let bytes = bytes.get(place * 4..).and_then(|rest| rest.first_chunk());
            bytes.map_or(0, |chunk| u32::from_le_bytes(*chunk))
        };
        Self {
            whole: number(0),
            start: number(1),
            colon: number(2),
            name: number(3),
            date: number(4),
            inside: number(5),
            end: number(6),
            marked: number(7),
        }
    }
}

/// A phrase that may stand anywhere in a line, or end it, with punctuation around its words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Marked {
    pub before: &'static str,
    pub after: &'static str,
    pub at_end: bool,
    pub bit: u32,
}

/// The signals of the phrases that end with the words of a hash; `None` if no phrase begins with
/// them.
#[inline]
pub(super) fn find(hash: Hash) -> Option<Ends> {
    let mut slot = phrase_slot(hash, SLOTS.len());
    loop {
        let &[a, b, c, d, low, high] = SLOTS.get(slot)?;
        let index = usize::from(u16::from_le_bytes([low, high])).checked_sub(1)?;
        if u32::from_le_bytes([a, b, c, d]) == (hash.0 >> 32) as u32 {
            return ENDS_OF.get(index).map(Ends::of);
        }
        slot = (slot + 1) & (SLOTS.len() - 1);
    }
}

/// Whether a phrase that stands inside a line may begin with the word `word` and end with it,
/// or go on. The answer is mostly no, and costs one or two bit tests.
#[inline]
pub(super) fn may_start_inside(line: &str, word: Word, hash: Hash) -> bool {
    passes(0, hash)
        || passes(1, hash) && {
            let mut two = hash;
            two.push(b' ');
            read_word(line, word.end, &mut two).is_some() && passes(2, two)
        }
}

/// Whether a filter may hold a hash: a one-hash Bloom filter, so false positives are possible.
#[inline]
fn passes(filter: usize, hash: Hash) -> bool {
    let bit = filter * FILTER + filter_bit(hash);
    FILTERS.get(bit / 8).is_some_and(|byte| byte & (1 << (bit % 8)) != 0)
}

/// The phrases with punctuation from an index + 1 on.
pub(super) fn marked(mut index: u32) -> impl Iterator<Item = Marked> {
    std::iter::from_fn(move || {
        let bytes = MARKED_PHRASES.get((index as usize).checked_sub(1)?)?;
        let (head, text) = bytes.split_first_chunk::<{ MARKED - MARKS }>()?;
        let &[before, after, at_end, _, a, b, c, d, e, f, g, h] = head;
        index = u32::from_le_bytes([e, f, g, h]);
        let (before, rest) = text.split_at_checked(usize::from(before))?;
        let after = rest.get(..usize::from(after))?;
        Some(Marked {
            before: str::from_utf8(before).ok()?,
            after: str::from_utf8(after).ok()?,
            at_end: at_end != 0,
            bit: u32::from_le_bytes([a, b, c, d]),
        })
    })
}

/// Number of prefixes, and bytes of memory.
#[cfg(test)]
pub(super) fn size() -> (usize, usize) {
    let prefixes = SLOTS.iter().filter(|slot| slot[4..] != [0, 0]).count();
    (prefixes, size_of_val(SLOTS) + size_of_val(ENDS_OF) + size_of_val(MARKED_PHRASES))
}
