//! Function words and the languages they belong to.

use super::key::Key;
use super::phrase::Language;

/// The function words of all languages, by their keys.
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
}

impl<K: Copy + Default + PartialEq> Table<K> {
    fn new(keys: usize) -> Self {
        let slots = vec![Default::default(); (keys * 2).next_power_of_two()];
        Self { slots }
    }

    fn insert(&mut self, key: K, hash: u64, bits: u64) {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        while self.slots[slot].0 != K::default() && self.slots[slot].0 != key {
            slot = (slot + 1) & mask;
        }
        self.slots[slot].0 = key;
        self.slots[slot].1 |= bits;
    }

    #[inline]
    fn get(&self, key: K, hash: u64) -> u64 {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            match self.slots.get(slot) {
                Some(&(found, bits)) if found == key => return bits,
                Some(&(found, _)) if found != K::default() => slot = (slot + 1) & mask,
                _ => return 0,
            }
        }
    }
}

impl Words {
    pub(super) fn new(languages: &[&Language]) -> Self {
        let words = || languages.iter().flat_map(|l| l.function_words.split_whitespace());
        let number = |long: bool| words().filter(|word| (word.len() > 8) == long).count();
        let mut table = Self { short: Table::new(number(false)), long: Table::new(number(true)) };
        for (i, language) in languages.iter().enumerate() {
            for word in language.function_words.split_whitespace() {
                let key = Key::of(word);
                if !key.spelled {
                    continue;
                }
                if key.high == 0 {
                    table.short.insert(key.low, key.hash(), 1 << i);
                } else {
                    table.long.insert((key.low, key.high), key.hash(), 1 << i);
                }
            }
        }
        table
    }

    /// The languages, one bit each, that a word in any case is a function word of.
    #[inline]
    pub(super) fn languages(&self, key: &Key) -> u64 {
        match *key {
            Key { spelled: false, .. } => 0,
            Key { low, high: 0, .. } => self.short.get(low, key.hash()),
            Key { low, high, .. } => self.long.get((low, high), key.hash()),
        }
    }
}
