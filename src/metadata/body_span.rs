//! Which blocks are the article's body, as the classifier sees it.

use super::columns::Places;
use crate::document::Document;
use crate::stats::{PageStats, is_long_word};
use crate::text::Table;

/// Probability from which a block extends the body rather than ends it.
/// Half of it makes 79 values better and 101 worse, twice of it 90 and 167.
const EVEN: f32 = 0.4;
/// Words of the body that are gathered.
/// Half as many make 4 values better and 13 worse, twice as many 1 and 3.
const WORDS: usize = 1_500;

/// The blocks' probabilities, summed, and the stretch of blocks that is the body.
#[derive(Debug)]
pub(super) struct BodySpan<'a> {
    probabilities: &'a [f32],
    /// Expected bytes of the article before each block, and at the end all of them.
    before: Vec<f32>,
    /// The first block of the stretch that is most of the article: where the sum of its bytes,
    /// each counted by how far its probability is above [`EVEN`], is largest.
    pub start: usize,
    /// The last block of that stretch.
    pub end: usize,
    /// How often each of its first [`WORDS`] long words is there, by the word's key.
    counts: Table<u32>,
}

impl<'a> BodySpan<'a> {
    pub(super) fn of(document: &Document, stats: &PageStats, probabilities: &'a [f32]) -> Self {
        let (mut before, mut start, mut end) = (vec![0.0], 0, 0);
        let (mut sum, mut from, mut best) = (0.0f32, 0, 0.0f32);
        let mut all = 0.0;
        for (i, (block, p)) in document.blocks.iter().zip(probabilities).enumerate() {
            let bytes = block.span.len() as f32;
            all += bytes * p;
            before.push(all);
            if sum <= 0.0 {
                (sum, from) = (0.0, i);
            }
            sum += bytes * (p - EVEN);
            if sum > best {
                (best, start, end) = (sum, from, i);
            }
        }
        let body = start..(end + 1).min(stats.blocks.len()).min(probabilities.len());
        let mut words: Vec<u32> = Vec::new();
        for i in body.filter(|i| probabilities[*i] >= 0.5) {
            let room = WORDS - words.len();
            let own = stats.words_of(&stats.blocks[i]).iter().filter(|key| is_long_word(**key));
            words.extend(own.take(room));
        }
        let mut counts = Table::with_room(words.len());
        words.iter().for_each(|word| *counts.entry(*word) += 1);
        Self { probabilities, before, start, end, counts }
    }

    /// The position of a block relative to the body; an empty set far above it, or on a page
    /// without one.
    pub(super) fn position(&self, block: usize) -> Places {
        match block {
            _ if self.probability(self.start) <= EVEN => Places::default(),
            _ if block + 8 < self.start => Places::default(),
            _ if block <= self.start => Places::ABOVE_BODY,
            _ if block <= self.end => Places::IN_BODY,
            _ if block <= self.end + 4 => Places::JUST_AFTER_BODY,
            _ => Places::AFTER_BODY,
        }
    }

    /// The probability that a block is part of the article; 0 for one that is not there.
    pub(super) fn probability(&self, block: usize) -> f32 {
        self.probabilities.get(block).copied().unwrap_or(0.0)
    }

    /// Expected bytes of the article in the blocks from one to before another.
    pub(super) fn bytes(&self, from: usize, to: usize) -> f32 {
        let before = |block: usize| self.before[block.min(self.before.len() - 1)];
        before(to) - before(from)
    }

    /// Share of the article, by its expected bytes, that is before a block.
    pub(super) fn share_before(&self, block: usize) -> f32 {
        self.bytes(0, block) / self.bytes(0, self.before.len()).max(1.0)
    }

    /// How often a word, given as its key, is among the body's first ones.
    pub(super) fn count(&self, word: u32) -> u32 {
        self.counts.get(word)
    }
}

#[cfg(test)]
mod tests {
    use super::BodySpan;
    use crate::document::Limits;
    use crate::plain;
    use crate::stats::{PageStats, word_key};

    #[test]
    fn the_body_is_the_best_stretch() {
        let text = "Menu\n\nNo sale\n\nThe board said that.\n\nAnd again said it.\n\nRead on\n\nWaves rose.";
        let document = plain::read(text, &Limits::default());
        let stats = PageStats::of(&document);
        let span = BodySpan::of(&document, &stats, &[0.0, 0.1, 0.9, 0.9, 0.0, 0.5]);
        assert_eq!((span.start, span.end), (2, 3));
        let count = |word: &str| span.count(word_key(word));
        assert_eq!((count("said"), count("Board"), count("it"), count("waves")), (2, 1, 0, 0));
        assert!(span.share_before(2) < 0.1 && span.share_before(4) > 0.8);
        assert_eq!((span.probability(3), span.probability(9)), (0.9, 0.0));
    }

    #[test]
    fn nothing_is_known_of_nothing() {
        let document = plain::read("One line", &Limits::default());
        for probabilities in [&[][..], &[0.0]] {
            let span = BodySpan::of(&document, &PageStats::of(&document), probabilities);
            assert_eq!((span.start, span.end, span.share_before(0)), (0, 0, 0.0));
            assert_eq!(span.count(7), 0);
        }
    }
}
