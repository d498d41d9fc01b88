//! How often words are in a text.

use crate::text::product;

/// Hashes of words, each as often as the word is in the text, sorted into buckets by counting.
#[derive(Debug, Default)]
pub(super) struct WordCounts {
    words: Vec<u32>,
    /// Where each bucket ends in `words`; it begins where the one before ends.
    ends: Vec<u16>,
}

/// A few words each.
const BUCKETS: usize = 1 << 9;
/// Words that are counted, at most.
const MOST: usize = u16::MAX as usize;

/// The bucket of a word: the upper bits of a product, which depend on all bits of the word.
const fn bucket(word: u32) -> usize {
    (product(word) >> 23) as usize
}

impl WordCounts {
    pub(super) fn of(text: &[u32]) -> Self {
        let text = &text[..text.len().min(MOST)];
        let mut ends = vec![0; BUCKETS];
        for word in text {
            ends[bucket(*word)] += 1;
        }
        let mut sum = 0;
        for end in &mut ends {
            sum += std::mem::replace(end, sum);
        }
        let mut words = vec![0; text.len()];
        for word in text {
            let next = &mut ends[bucket(*word)];
            words[usize::from(*next)] = *word;
            *next += 1;
        }
        Self { words, ends }
    }

    /// How often a word is in the text.
    pub(super) fn count(&self, word: u32) -> usize {
        let bucket = bucket(word);
        let Some(&end) = self.ends.get(bucket) else { return 0 };
        let from = bucket.checked_sub(1).map_or(0, |before| self.ends[before]);
        let own = &self.words[usize::from(from)..usize::from(end)];
        own.iter().filter(|own| **own == word).count()
    }
}

#[cfg(test)]
mod tests {
    use super::WordCounts;

    #[test]
    fn words_are_counted() {
        let counts = WordCounts::of(&[7, 1 << 30, 7, 0, u32::MAX]);
        assert_eq!([7, 0, u32::MAX, 1 << 30, 8].map(|word| counts.count(word)), [2, 1, 1, 1, 0]);
        assert_eq!(WordCounts::default().count(7), 0);
    }
}
