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
fn key(word: &str) -> Option<u128> {
    let bytes = word.as_bytes();
    if bytes.is_empty() || bytes.len() > MAX_WORD {
        return None;
    }
    let mut buffer = [0u8; MAX_WORD];
    if bytes.iter().fold(0, |all, b| all | b) < 0x80 {
        for (to, from) in buffer.iter_mut().zip(bytes) {
            *to = from.to_ascii_lowercase();
        }
        return Some(u128::from_le_bytes(buffer));
    }
    let mut len = 0;
    for c in word.chars() {
        let lower = match c {
            '\u{2019}' => '\'',
            _ => c.to_lowercase().next().unwrap_or(c),
        };
        let mut utf8 = [0; 4];
        for &b in lower.encode_utf8(&mut utf8).as_bytes() {
            *buffer.get_mut(len)? = b;
            len += 1;
        }
    }
    Some(u128::from_le_bytes(buffer))
}
