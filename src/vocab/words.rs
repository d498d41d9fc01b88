//! Function words and the languages they belong to.

use super::key::Key;

/// Words of up to eight bytes: the key (zero is empty) and the set of languages.
static SHORT: &[[u8; 16]] = include_bytes!(concat!(env!("OUT_DIR"), "/words.short")).as_chunks().0;
/// Longer words: both halves of the key, and the set of languages.
static LONG: &[[u8; 24]] = include_bytes!(concat!(env!("OUT_DIR"), "/words.long")).as_chunks().0;

/// The languages, one bit each, in which a word, in any case, is a function word.
#[inline]
pub(super) fn languages(key: &Key) -> u64 {
    match *key {
        Key { spelled: false, .. } => 0,
        Key { low, high: 0, .. } => find(SHORT, key.hash(), |slot| number(slot, 0) == low),
        Key { low, high, .. } => {
            find(LONG, key.hash(), |slot| number(slot, 0) == low && number(slot, 1) == high)
        }
    }
}

/// The last number of the slot that `is_it` recognises; 0 if there is no such slot.
#[inline]
fn find<const N: usize>(slots: &[[u8; N]], hash: u64, is_it: impl Fn(&[u8; N]) -> bool) -> u64 {
    let mask = slots.len() - 1;
    let mut slot = hash as usize & mask;
    loop {
        match slots.get(slot) {
            Some(found) if is_it(found) => return number(found, N / 8 - 1),
            Some(found) if number(found, 0) != 0 => slot = (slot + 1) & mask,
            _ => return 0,
        }
    }
}

/// The number at a place of a slot.
#[inline]
fn number<const N: usize>(slot: &[u8; N], place: usize) -> u64 {
    let bytes = slot.get(place * 8..).and_then(|rest| rest.first_chunk());
    bytes.map_or(0, |chunk| u64::from_le_bytes(*chunk))
}
