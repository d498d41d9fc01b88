//! Tables of words that the build script fills and the crate looks up in place.

use crate::text::{FNV, fnv};

/// Words with a value each, by open addressing: a power of two of slots, at most half of them
/// in use. An empty word is a free slot.
pub(crate) struct Table<T: 'static>(pub(crate) &'static [(&'static str, T)]);

/// A set of words.
pub(crate) type Set = Table<()>;

impl<T> Table<T> {
    /// The value of a word that is spelled as the table spells it.
    pub(crate) fn get(&self, word: &str) -> Option<&T> {
        if word.is_empty() {
            return None;
        }
        let mut slot = slot(word, self.0.len());
        loop {
            match self.0.get(slot)? {
                (known, value) if *known == word => return Some(value),
                ("", _) => return None,
                _ => slot = (slot + 1) & (self.0.len() - 1),
            }
        }
    }

    /// Whether a word is in the table, spelled as the table spells it.
    pub(crate) fn contains(&self, word: &str) -> bool {
        self.get(word).is_some()
    }

    /// Whether the lower-case form of a word is in the table.
    pub(crate) fn contains_in_any_case(&self, word: &str) -> bool {
        let mut lower = [0; 32];
        match lower.get_mut(..word.len()) {
            Some(lower) if word.is_ascii() => {
                lower.copy_from_slice(word.as_bytes());
                lower.make_ascii_lowercase();
                str::from_utf8(lower).is_ok_and(|lower| self.contains(lower))
            }
            _ => self.contains(&word.to_lowercase()),
        }
    }

    /// The words and their values, in no order.
    #[cfg(test)]
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'static str, &T)> {
        self.0.iter().filter(|(word, _)| !word.is_empty()).map(|(word, value)| (*word, value))
    }
}

/// The slot where the search for a word begins.
pub(crate) fn slot(word: &str, slots: usize) -> usize {
    let hash = fnv(FNV, word.bytes());
    (hash ^ (hash >> 15)) as usize & (slots - 1)
}

/// Bits of a filter of some 500 words.
pub(crate) const FILTER: usize = 1 << 14;

/// The bit of a word in a filter, whatever the case of its letters in ASCII.
pub(crate) fn filter_bit(word: &str) -> usize {
    let lower = word.bytes().map(|byte| u64::from(byte | 0x20));
    let hash = lower.fold(0, |hash: u64, byte| {
        (hash ^ byte).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29)
    });
    (hash >> 40) as usize % FILTER
}

#[cfg(test)]
mod tests {
    use super::{Set, Table, slot};

    #[test]
    fn words_are_found_in_any_case() {
        let mut slots = [("", ()); 8];
        for word in ["uhr", "été"] {
            let mut at = slot(word, 8);
            while !slots[at].0.is_empty() {
                at = (at + 1) % 8;
            }
            slots[at].0 = word;
        }
        let set: Set = Table(Box::leak(Box::new(slots)));
        for word in ["uhr", "Uhr", "UHR", "été", "Été"] {
            assert!(set.contains_in_any_case(word), "{word}");
        }
        assert!(set.contains("uhr") && !set.contains("Uhr"));
        for word in ["", "uh", "uhrs", "ete", &"u".repeat(40)] {
            assert!(!set.contains_in_any_case(word), "{word}");
        }
        assert_eq!(set.iter().count(), 2);
    }
}
