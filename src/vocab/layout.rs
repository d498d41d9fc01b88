//! The format of the compiled tables, which the build script writes and the crate looks up in place.
//!
//! | file | content |
//! |---|---|
//! | `phrases.slots` | open addressing, a power of two of slots: see [`SLOT`] |
//! | `phrases.ends` | [`ENDS`] bytes for each combination of signals that occurs |
//! | `phrases.marked` | phrases with punctuation of their own: see [`MARKED`] |
//! | `phrases.filters` | three filters of [`FILTER`] bits: single, first, second |
//! | `hints.words`, `hints.pairs` | [`HINTS`] bytes each |
//! | `words.short`, `words.long` | function words: key, then the set of languages |
//!
//! All numbers are little-endian.

use super::fold::Hash;

/// Bytes of a slot: the upper half of a prefix's hash (`u32`), and one more than the index of
/// its signals (`u16`), 0 for an empty slot. With the bits that chose the slot, the rate of
/// false matches is below 1e-9.
pub(super) const SLOT: usize = 6;

/// Numbers of a combination of signals: the sets of signals by place (`u32` each), then
/// one more than the index of the first marked phrase.
pub(super) const ENDS: usize = 8 * 4;

/// Bytes of a marked phrase: the lengths of the punctuation before and after it and whether it
/// must end the line (`u8` each), a filler, its signals (`u32`), one more than the index of the
/// next with the same words (`u32`), then 20 bytes of UTF-8: before, after.
pub(super) const MARKED: usize = 12 + MARKS;
/// Bytes for the punctuation around a phrase.
pub(super) const MARKS: usize = 20;

/// Bits of a filter of words.
pub(super) const FILTER: usize = 1 << 15;

/// Slots of each table of hints.
pub(super) const HINTS: usize = 1 << 15;

/// The word may be a function word.
pub(super) const FUNCTION: u8 = 1;
/// A phrase may begin with it.
pub(super) const PHRASE: u8 = 2;
/// It may be a phrase that may stand anywhere in a line.
pub(super) const INSIDE: u8 = 4;
/// The same of a phrase of several words.
pub(super) const INSIDE_LONGER: u8 = 8;

/// The slot where the search for a prefix begins.
#[inline]
pub(super) const fn phrase_slot(hash: Hash, slots: usize) -> usize {
    (hash.0 ^ (hash.0 >> 29)) as usize & (slots - 1)
}

/// The bit of a word in a filter.
#[inline]
pub(super) const fn filter_bit(hash: Hash) -> usize {
    (hash.0 ^ (hash.0 >> 17)) as usize % FILTER
}

/// The slot of a word in a table of hints.
#[inline]
pub(super) const fn hint_slot(hash: u64) -> usize {
    (hash >> 20) as usize % HINTS
}

/// The hash of two words.
#[inline]
pub(super) const fn pair_hash(first: u64, second: u64) -> u64 {
    first.rotate_left(9) ^ second
}

/// What ends a label: a colon, or what sites print instead.
pub(super) const COLONS: [char; 17] =
    [':', '：', '|', '｜', '/', '／', '=', '＝', '©', '»', '>', '＞', ']', '】', '］', '→', '\n'];
