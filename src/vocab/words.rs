//! Function words and the languages they belong to.

use super::phrase::Language;

/// Longest word kept, in bytes of UTF-8.
const MAX_WORD: usize = 16;

/// The function words of all languages. A key is the word itself as one or two numbers, so
/// that one compare settles a look-up and nothing can collide.
#[derive(Debug)]
pub(super) struct Words {
    /// Words of up to eight bytes, and the rest.
    short: Table<u64>,
    long: Table<(u64, u64)>,
}

/// Open addressing.
#[derive(Debug)]
struct Table<K> {
    /// A power of two long: the key (zero is empty) and the word's languages.
    slots: Vec<(K, u64)>,
    /// One bit a key, by hash: most words are none, and this part of the table is small
    /// enough to stay in the nearest cache.
    filter: [u64; FILTER / 64],
}

const FILTER: usize = 1 << 14;

impl<K: Copy + Default + PartialEq> Table<K> {
    fn new(keys: usize) -> Self {
        let slots = vec![Default::default(); (keys * 2).next_power_of_two()];
        Self { slots, filter: [0; FILTER / 64] }
    }

    fn insert(&mut self, key: K, hash: u64, bits: u64) {
        let hash = mix(hash);
        self.filter[hash % FILTER / 64] |= 1 << (hash % 64);
        let mask = self.slots.len() - 1;
        let mut slot = hash & mask;
        while self.slots[slot].0 != K::default() && self.slots[slot].0 != key {
            slot = (slot + 1) & mask;
        }
        self.slots[slot].0 = key;
        self.slots[slot].1 |= bits;
    }

    #[inline]
    fn get(&self, key: K, hash: u64) -> u64 {
        let hash = mix(hash);
        if self.filter[hash % FILTER / 64] & (1 << (hash % 64)) == 0 {
            return 0;
        }
        let mask = self.slots.len() - 1;
        let mut slot = hash & mask;
        loop {
            match self.slots.get(slot) {
                Some(&(found, bits)) if found == key => return bits,
                Some(&(found, _)) if found != K::default() => slot = (slot + 1) & mask,
                _ => return 0,
            }
        }
    }
}

#[inline]
fn mix(hash: u64) -> usize {
    (hash.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize
}

impl Words {
    pub(super) fn new(languages: &[&Language]) -> Self {
        let words = || languages.iter().flat_map(|l| l.function_words.split_whitespace());
        let number = |long: bool| words().filter(|word| (word.len() > 8) == long).count();
        let mut table = Self { short: Table::new(number(false)), long: Table::new(number(true)) };
        for (i, language) in languages.iter().enumerate() {
            for word in language.function_words.split_whitespace() {
                match key(word) {
                    Some((low, 0)) => table.short.insert(low, low, 1 << i),
                    Some((low, high)) => table.long.insert((low, high), low ^ high, 1 << i),
                    None => {}
                }
            }
        }
        table
    }

    /// The languages, one bit each, that a word in any case is a function word of.
    #[inline]
    pub(super) fn languages(&self, word: &str) -> u64 {
        match key(word) {
            Some((low, 0)) => self.short.get(low, low),
            Some((low, high)) => self.long.get((low, high), low ^ high),
            None => 0,
        }
    }
}

/// The word in lower case as two numbers, the second zero up to eight bytes; `None` if it is
/// too long or empty.
///
/// Setting the bit `0x20` of a byte lowers letters and leaves digits, apostrophes and full
/// stops as they are; other bytes stand in no word.
#[inline]
fn key(word: &str) -> Option<(u64, u64)> {
    const LOWER: u64 = 0x2020_2020_2020_2020;
    const NOT_ASCII: u64 = 0x8080_8080_8080_8080;
    let bytes = word.as_bytes();
    // Loads of eight, four or one byte that may overlap.
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
    if (low | high) & NOT_ASCII == 0 { Some((low, high)) } else { key_of_letters(word) }
}

/// As [`key`], for a word with letters outside ASCII.
fn key_of_letters(word: &str) -> Option<(u64, u64)> {
    // One character of the far east: kana and ideographs have no case.
    if let [lead @ 0xe3..=0xe9, second, third] = *word.as_bytes() {
        return Some((u64::from_le_bytes([lead, second, third, 0, 0, 0, 0, 0]), 0));
    }
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
    (key != 0).then_some((key as u64, (key >> 64) as u64))
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
            let all = u128::from_le_bytes(bytes);
            assert_eq!(key(word), Some((all as u64, (all >> 64) as u64)), "{word}");
        }
        assert_eq!(key("Über"), key("über"));
        assert_ne!(key("Über"), key("uber"));
        assert_eq!(key("l’"), key("l'"));
        assert_eq!(key("ЧТО"), key("что"));
        assert_eq!(
            key("の").map(|(low, _)| low),
            Some(u64::from_le_bytes(*b"\xe3\x81\xae\0\0\0\0\0"))
        );
        assert_eq!(key(""), None);
        assert_eq!(key("\0"), key(" "));
        assert_eq!(key("incomprehensibilities"), None);
    }
}
