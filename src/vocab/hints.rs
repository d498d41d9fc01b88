//! One-hash Bloom filters: whether a word may begin a phrase or be a function word. Most words
//! are neither, which costs one load. False positives are possible.

use super::layout::{HINTS, hint_slot, pair_hash};

/// The sets that the words of a hash are in.
static WORDS: &[u8; HINTS] = include_bytes!(concat!(env!("OUT_DIR"), "/hints.words"));
/// The first two words of phrases that may stand anywhere in a line.
static PAIRS: &[u8; HINTS] = include_bytes!(concat!(env!("OUT_DIR"), "/hints.pairs"));

/// The sets that a [plain](super::Key::is_plain) word may be in.
#[inline]
pub(super) fn of(hash: u64) -> u8 {
    WORDS[hint_slot(hash)]
}

/// Whether a phrase that may stand anywhere in a line may begin with two plain words.
#[inline]
pub(super) fn may_be_pair(first: u64, second: u64) -> bool {
    PAIRS[hint_slot(pair_hash(first, second))] != 0
}
