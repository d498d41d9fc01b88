//! Characters by class, and words, of ASCII in one pass.

use super::class::{CLASSES, CharClass};
use super::swar;
use super::words::{Follow, follow, joins};

/// Bytes whose words are found together, one bit per byte.
const WINDOW: usize = 64;

/// Counts the characters of an ASCII text by class, and gives its words in order, and where they
/// stand: those that [`words`](super::words()) finds.
#[inline]
pub(super) fn scan<'a>(
    text: &'a str,
    counts: &mut [u32; CLASSES],
    mut word: impl FnMut(usize, &'a str),
) {
    let bytes = text.as_bytes();
    let mut give = |start: usize, end: usize| {
        let found = text.get(start..end).unwrap_or_default();
        // Joiners alone are not a word.
        if !found.starts_with('_') || found.bytes().any(|byte| byte != b'_') {
            word(start, found);
        }
    };
    let (mut start, mut inside, mut joined) = (0, false, false);
    for (window, from) in bytes.chunks(WINDOW).zip((0..).step_by(WINDOW)) {
        let plain = count(window, counts);
        // The first bit of each run of letters, digits and joiners, and the first bit after it.
        let mut turns = plain ^ (plain << 1 | u64::from(inside));
        while turns != 0 {
            let at = from + turns.trailing_zeros() as usize;
            turns &= turns - 1;
            inside = !inside;
            if inside {
                start = if joined { start } else { at };
                joined = false;
                continue;
            }
            joined = match bytes.get(at..) {
                Some(&[mid, after, ..]) if follow(mid) == Follow::Mid => {
                    joins(bytes[at - 1], mid, after)
                }
                _ => false,
            };
            if !joined {
                give(start, at);
            }
        }
    }
    if inside {
        give(start, bytes.len());
    }
}

/// Counts the characters of a window, and gives the bits of its letters, digits and joiners.
#[inline]
fn count(window: &[u8], counts: &mut [u32; CLASSES]) -> u64 {
    let mut plain = 0;
    // One count per byte; at most eight are added up.
    let (mut lowers, mut uppers, mut digits, mut blanks) = (0, 0, 0, 0);
    for (chunk, place) in window.chunks(8).zip((0u32..).step_by(8)) {
        let eight = match chunk.first_chunk() {
            Some(chunk) => u64::from_le_bytes(*chunk),
            None => chunk.iter().rev().fold(0, |eight, byte| eight << 8 | u64::from(*byte)),
        };
        let lower = swar::within(eight, b'a', b'z');
        let upper = swar::within(eight, b'A', b'Z');
        let digit = swar::within(eight, b'0', b'9');
        let blank = swar::blanks(eight);
        lowers += lower >> 7;
        uppers += upper >> 7;
        digits += digit >> 7;
        blanks += blank >> 7;
        let mut in_word = lower | upper | digit;
        // Bytes missing from a short chunk are not characters.
        let mut others = !(in_word | blank) & swar::HIGH >> (64 - chunk.len() * 8);
        while others != 0 {
            let high = others.trailing_zeros();
            let byte = (eight >> (high - 7)) as u8;
            others &= others - 1;
            counts[CharClass::of_ascii(byte) as usize % CLASSES] += 1;
            in_word |= u64::from(byte == b'_') << high;
        }
        plain |= swar::bits(in_word) << place;
    }
    for (class, sums) in [
        (CharClass::Lower, lowers),
        (CharClass::Upper, uppers),
        (CharClass::Digit, digits),
        (CharClass::Space, blanks),
    ] {
        counts[class as usize] += swar::sum(sums);
    }
    plain
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::words;

    proptest! {
        #[test]
        fn the_words_of_the_long_way(text in "[a-cA-C0-2'.,:;_\\-\" \r\n\t]{0,150}") {
            let (mut counts, mut found) = ([0; CLASSES], Vec::new());
            scan(&text, &mut counts, |at, word| {
                assert_eq!(text.get(at..at + word.len()), Some(word));
                found.push(word);
            });
            prop_assert_eq!(found, words(&text).collect::<Vec<_>>());
            prop_assert_eq!(counts.iter().sum::<u32>() as usize, text.len());
        }
    }
}
