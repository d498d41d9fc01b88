//! Compiles the function words of all languages.

use crate::key::Key;
use crate::layout::{FUNCTION, hint_slot};

/// Function words: for each table the keys and their languages, one bit each.
#[derive(Default)]
pub(crate) struct Words {
    short: Vec<([u64; 1], u64, u64)>,
    long: Vec<([u64; 2], u64, u64)>,
}

impl Words {
    /// Adds a word of the language with a bit; fails if it is too long for a key.
    pub(crate) fn add(&mut self, word: &str, bit: u32, hints: &mut [u8]) -> Result<(), String> {
        let key = Key::of(word);
        if !key.spelled {
            return Err(format!("{word}: a function word has at most 16 bytes"));
        }
        hints[hint_slot(key.hash())] |= FUNCTION;
        if key.high == 0 {
            insert(&mut self.short, [key.low], key.hash(), bit);
        } else {
            insert(&mut self.long, [key.low, key.high], key.hash(), bit);
        }
        Ok(())
    }

    /// The tables by the names of their files.
    pub(crate) fn files(&self) -> [(&'static str, Vec<u8>); 2] {
        [("words.short", table(&self.short)), ("words.long", table(&self.long))]
    }
}

fn insert<const N: usize>(
    words: &mut Vec<([u64; N], u64, u64)>,
    key: [u64; N],
    hash: u64,
    bit: u32,
) {
    match words.iter_mut().find(|(known, ..)| *known == key) {
        Some((.., languages)) => *languages |= 1 << bit,
        None => words.push((key, hash, 1 << bit)),
    }
}

/// Open addressing, at most half full; a key of zeros is an empty slot.
fn table<const N: usize>(words: &[([u64; N], u64, u64)]) -> Vec<u8> {
    let slots = (words.len() * 2).next_power_of_two();
    let mut table = vec![([0; N], 0); slots];
    for (key, hash, languages) in words {
        let mut slot = *hash as usize & (slots - 1);
        while table[slot].0 != [0; N] {
            slot = (slot + 1) & (slots - 1);
        }
        table[slot] = (*key, *languages);
    }
    let numbers = table.into_iter().flat_map(|(key, languages)| key.into_iter().chain([languages]));
    numbers.flat_map(u64::to_le_bytes).collect()
}
