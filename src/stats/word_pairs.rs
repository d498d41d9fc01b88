//! Counts of pairs of neighbouring words: what two texts share beyond their vocabulary.

use super::block::share;
use crate::text::{Table, product};

/// How often each pair of neighbouring words is in some texts.
#[derive(Clone, Debug)]
pub(crate) struct WordPairs {
    counts: Table<u32>,
}

impl WordPairs {
    /// An empty count with room for texts of so many words.
    pub(crate) fn with_room(words: usize) -> Self {
        Self { counts: Table::with_room(words) }
    }

    /// Those of one text, given as keys of its words.
    pub(crate) fn of(words: &[u32]) -> Self {
        let mut pairs = Self::with_room(words.len());
        pairs.add(words);
        pairs
    }

    /// Counts a text's pairs.
    pub(crate) fn add(&mut self, words: &[u32]) {
        for key in keys(words) {
            *self.counts.entry(key) += 1;
        }
    }

    /// Subtracts the pairs of a text that was counted.
    pub(crate) fn remove(&mut self, words: &[u32]) {
        for key in keys(words) {
            let count = self.counts.entry(key);
            *count = count.saturating_sub(1);
        }
    }

    /// Share of a text's pairs that were counted; 0 for a text of fewer than two words.
    pub(crate) fn cover(&self, words: &[u32]) -> f32 {
        let here = keys(words).filter(|key| self.counts.get(*key) > 0).count();
        share(here as u32, words.len().saturating_sub(1) as u32)
    }
}

fn keys(words: &[u32]) -> impl Iterator<Item = u32> {
    let mix = |hash: u32, word: &u32| product(hash ^ word).rotate_left(15);
    words.windows(2).map(move |pair| pair.iter().fold(0, mix) | 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::word_key;
    use crate::text;

    fn words(text: &str) -> Vec<u32> {
        text::words(text).map(word_key).collect()
    }

    #[test]
    fn pairs_are_counted() {
        let pairs = WordPairs::of(&words("The harbour board has met again"));
        let cover = |text: &str| pairs.cover(&words(text));
        assert_eq!(cover("the harbour board"), 1.0);
        assert_eq!(cover("board the harbour"), 0.5);
        assert_eq!((cover("harbour"), cover("met the board")), (0.0, 0.0));
    }

    #[test]
    fn what_was_counted_twice_stays_when_one_goes() {
        let (one, other) = (words("the harbour board"), words("said the harbour board again"));
        let mut all = WordPairs::with_room(8);
        all.add(&one);
        all.add(&other);
        all.remove(&other);
        assert_eq!((all.cover(&one), all.cover(&other)), (1.0, 0.5));
        all.remove(&one);
        assert_eq!(all.cover(&one), 0.0);
    }
}
