//! Function words and the languages they belong to.

use super::phrase::Language;

/// Longest word kept, in bytes of UTF-8: a key fits a 128-bit integer, so that one compare
/// settles a look-up and nothing can collide.
const MAX_WORD: usize = 16;

/// The function words of all languages.
#[derive(Debug)]
pub(super) struct Words {
    /// Open addressing, a power of two long: the word's bytes (0 is empty) and its languages.
    slots: Vec<(u128, u64)>,
}

impl Words {
    pub(super) fn new(languages: &[&Language]) -> Self {
        let words = languages.iter().map(|l| l.function_words.split_whitespace().count());
        let mut table =
            Self { slots: vec![(0, 0); (words.sum::<usize>() * 4).next_power_of_two()] };
        for (i, language) in languages.iter().enumerate() {
            for word in language.function_words.split_whitespace() {
                table.insert(word, 1 << i);
            }
        }
        table
    }

    fn insert(&mut self, word: &str, bits: u64) {
        let Some(key) = key(word) else { return };
        let mut slot = self.slot(key);
        while self.slots[slot].0 != 0 && self.slots[slot].0 != key {
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        self.slots[slot].0 = key;
        self.slots[slot].1 |= bits;
    }

    fn slot(&self, key: u128) -> usize {
        let folded = (key as u64) ^ ((key >> 64) as u64).rotate_left(23);
        (folded.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize & (self.slots.len() - 1)
    }

    /// The languages, one bit each, that a word in any case is a function word of.
    pub(super) fn languages(&self, word: &str) -> u64 {
        let Some(key) = key(word) else { return 0 };
        let mut slot = self.slot(key);
        loop {
            match self.slots.get(slot) {
                Some(&(found, bits)) if found == key => return bits,
                None | Some((0, _)) => return 0,
                Some(_) => slot = (slot + 1) & (self.slots.len() - 1),
            }
        }
    }
}

/// The word in lower case as a number; `None` if it is too long or empty.
///
/// Setting the bit `0x20` of a byte lowers letters and leaves digits, apostrophes and full
/// stops as they are; other bytes stand in no word.
#[inline]
fn key(word: &str) -> Option<u128> {
    const LOWER: u64 = 0x2020_2020_2020_2020;
    const NOT_ASCII: u64 = 0x8080_8080_8080_8080;
    let bytes = word.as_bytes();
    // The bytes as one number of 16, whatever their number: loads of eight, four or one that
    // may overlap.
    let (low, high) = match bytes.len() {
        0 | 17.. => return None,
        len @ 9..=16 => {
            let high = u64::from_le_bytes(*bytes.last_chunk()?);
            (u64::from_le_bytes(*bytes.first_chunk()?) | LOWER, (high | LOWER) >> (128 - len * 8))
        }
        len @ 4..=8 => {
            let first = u64::from(u32::from_le_bytes(*bytes.first_chunk()?));
            let last = u64::from(u32::from_le_bytes(*bytes.last_chunk()?));
            (first | last << (len * 8 - 32) | LOWER >> (64 - len * 8), 0)
        }
        len => {
            let first = u64::from(*bytes.first()?);
            let middle = u64::from(*bytes.get(len / 2)?);
            let last = u64::from(*bytes.last()?);
            let all = first | middle << (len / 2 * 8) | last << ((len - 1) * 8);
            (all | LOWER >> (64 - len * 8), 0)
        }
    };
    if (low | high) & NOT_ASCII == 0 {
        return Some(u128::from(low) | u128::from(high) << 64);
    }
    long_key(word)
}

/// As [`key`], for a word with letters outside ASCII.
fn long_key(word: &str) -> Option<u128> {
    let mut buffer = [0u8; MAX_WORD];
    let mut len = 0;
    for c in word.chars() {
        let lower = match c {
            '\u{2019}' => '\'',
            _ if c.is_lowercase() => c,
            _ => c.to_lowercase().next().unwrap_or(c),
        };
        let mut utf8 = [0; 4];
        for &byte in lower.encode_utf8(&mut utf8).as_bytes() {
            *buffer.get_mut(len)? = byte;
            len += 1;
        }
    }
    let key = u128::from_le_bytes(buffer);
    (key != 0).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn keys_are_the_words_in_lower_case() {
        for word in
            ["A", "is", "the", "With", "would", "WITHIN", "through", "although", "nevertheless"]
        {
            let mut bytes = [0; 16];
            bytes[..word.len()].copy_from_slice(word.to_lowercase().as_bytes());
            assert_eq!(key(word), Some(u128::from_le_bytes(bytes)), "{word}");
        }
        assert_eq!(key("Über"), key("über"));
        assert_ne!(key("Über"), key("uber"));
        assert_eq!(key("l’"), key("l'"));
        assert_eq!(key("ЧТО"), key("что"));
        assert_eq!(key(""), None);
        assert_eq!(key("\0"), key(" "));
        assert_eq!(key("incomprehensibilities"), None);
    }
}
