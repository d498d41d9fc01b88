//! Characters by class, and words, of ASCII in one pass.

use super::class::{CLASSES, CharClass};
use super::swar;
use super::words::{is_mid, joins};

/// Bytes whose words are found together, one bit per byte.
const WINDOW: usize = 64;

/// Where a word begins, and its bytes.
pub(super) type Place = (u32, u32);
/// Most words that end in a window: every second byte, and the one that ends before it.
const MOST: usize = WINDOW / 2 + 1;

/// Counts the characters of an ASCII text by class, and gives the places of its words in order, those
/// of a window together: the words that [`words`](super::words()) finds, and also joiners alone (`_`).
#[inline]
pub(super) fn scan(text: &str, counts: &mut [u32; CLASSES], mut give: impl FnMut(&[Place])) {
    let bytes = text.as_bytes();
    let mut places: [Place; MOST] = [(0, 0); MOST];
    let (mut start, mut inside) = (0, false);
    for (window, from) in bytes.chunks(WINDOW).zip((0u32..).step_by(WINDOW)) {
        let (mut in_word, mut mids) = count(window, counts);
        mids &= in_word << 1 | u64::from(inside);
        while mids != 0 {
            let bit = mids & mids.wrapping_neg();
            mids ^= bit;
            let at = from as usize + bit.trailing_zeros() as usize;
            let around = at.checked_sub(1).and_then(|before| bytes.get(before..at + 2));
            if let Some(&[before, mid, after]) = around
                && joins(before, mid, after)
            {
                in_word |= bit;
            }
        }
        // The first bit of each word, and the first bit after it.
        let mut turns = in_word ^ (in_word << 1 | u64::from(inside));
        let mut count = 0;
        let next = |turns: &mut u64| {
            let at = from + turns.trailing_zeros();
            *turns &= *turns - 1;
            at
        };
        while turns != 0 {
            if !inside {
                start = next(&mut turns);
                inside = true;
                if turns == 0 {
                    break;
                }
            }
            let end = next(&mut turns);
            inside = false;
            if let Some(place) = places.get_mut(count) {
                *place = (start, end - start);
            }
            count += 1;
        }
        give(places.get(..count).unwrap_or_default());
    }
    if inside {
        give(&[(start, bytes.len() as u32 - start)]);
    }
}

/// Counts the characters of a window, and gives the bits of its letters, digits and joiners, and those
/// of what may join them.
#[inline]
fn count(window: &[u8], counts: &mut [u32; CLASSES]) -> (u64, u64) {
    match window.first_chunk::<WINDOW>() {
        Some(whole) => count_whole(whole, counts),
        None if window.len() <= 16 => count_part::<16>(window, counts),
        None if window.len() <= 32 => count_part::<32>(window, counts),
        None => count_part::<WINDOW>(window, counts),
    }
}

/// As [`count`], for up to `N` bytes.
fn count_part<const N: usize>(window: &[u8], counts: &mut [u32; CLASSES]) -> (u64, u64) {
    let mut whole = [b' '; N];
    whole.iter_mut().zip(window).for_each(|(to, byte)| *to = *byte);
    let bits = count_whole(&whole, counts);
    counts[CharClass::Space as usize] -= (N - window.len()) as u32;
    bits
}

/// As [`count`]. The first loop is of a form that compilers turn into vector instructions.
#[inline]
fn count_whole<const N: usize>(window: &[u8; N], counts: &mut [u32; CLASSES]) -> (u64, u64) {
    let (mut in_word, mut others) = ([0; N], [0; N]);
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
    let (mut plain, mut mids) = (0, 0);
    for ((in_word, others), place) in in_word.iter().zip(others).zip((0u32..).step_by(8)) {
        plain |= swar::bits_of(u64::from_le_bytes(*in_word)) << place;
        let mut others = u64::from_le_bytes(*others);
        while others != 0 {
            let at = place + others.trailing_zeros() / 8;
            others &= others - 1;
            let byte = window[at as usize % N];
            counts[CharClass::of_ascii(byte) as usize % CLASSES] += 1;
            plain |= u64::from(byte == b'_') << at;
            mids |= u64::from(is_mid(byte)) << at;
        }
    }
    (plain, mids)
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
            scan(&text, &mut counts, |places| {
                let words = places.iter().map(|(at, len)| &text[*at as usize..][..*len as usize]);
                found.extend(words.filter(|word| word.bytes().any(|byte| byte != b'_')));
            });
            prop_assert_eq!(found, words(&text).collect::<Vec<_>>());
            prop_assert_eq!(counts.iter().sum::<u32>() as usize, text.len());
        }
    }
}
