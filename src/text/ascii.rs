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
    match window.first_chunk() {
        Some(whole) => count_whole(whole, counts),
        None => {
            let mut whole = [b' '; WINDOW];
            whole.iter_mut().zip(window).for_each(|(to, byte)| *to = *byte);
            let plain = count_whole(&whole, counts);
            counts[CharClass::Space as usize] -= (WINDOW - window.len()) as u32;
            plain
        }
    }
}

/// As [`count`]. The first loop is of a form that compilers turn into vector instructions.
#[inline]
fn count_whole(window: &[u8; WINDOW], counts: &mut [u32; CLASSES]) -> u64 {
    let (mut in_word, mut others) = ([0; WINDOW], [0; WINDOW]);
    let (mut lowers, mut uppers, mut digits, mut blanks) = (0u8, 0u8, 0u8, 0u8);
    for ((byte, in_word), other) in window.iter().zip(&mut in_word).zip(&mut others) {
        let lower = u8::from(byte.wrapping_sub(b'a') < 26);
        let upper = u8::from(byte.wrapping_sub(b'A') < 26);
        let digit = u8::from(byte.wrapping_sub(b'0') < 10);
        let blank = u8::from(*byte == b' ');
        lowers = lowers.wrapping_add(lower);
        uppers = uppers.wrapping_add(upper);
        digits = digits.wrapping_add(digit);
        blanks = blanks.wrapping_add(blank);
        *in_word = lower | upper | digit;
        *other = 1 ^ (lower | upper | digit | blank);
    }
    for (class, sum) in [
        (CharClass::Lower, lowers),
        (CharClass::Upper, uppers),
        (CharClass::Digit, digits),
        (CharClass::Space, blanks),
    ] {
        counts[class as usize] += u32::from(sum);
    }
    let (in_word, _) = in_word.as_chunks();
    let (others, _) = others.as_chunks();
    let mut plain = 0;
    for ((in_word, others), place) in in_word.iter().zip(others).zip((0u32..).step_by(8)) {
        plain |= swar::bits_of(u64::from_le_bytes(*in_word)) << place;
        let mut others = u64::from_le_bytes(*others);
        while others != 0 {
            let at = place + others.trailing_zeros() / 8;
            others &= others - 1;
            let byte = window[at as usize % WINDOW];
            counts[CharClass::of_ascii(byte) as usize % CLASSES] += 1;
            plain |= u64::from(byte == b'_') << at;
        }
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
