//! Where the article's text stands, as the classifier sees it.

use crate::document::Document;
use crate::stats::{PageStats, is_long_word};
use crate::text::product;

/// Probability from which a block adds to the stretch that is the body rather than ends it.
const EVEN: f32 = 0.4;
/// Words of the body that are gathered.
const WORDS: usize = 1_500;

/// Where a block stands to the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Far above it, or on a page without one.
    Elsewhere,
    /// Up to 8 blocks above it, or its first.
    JustAbove,
    Inside,
    /// Up to 4 blocks behind it.
    JustBehind,
    Behind,
}

/// The blocks' probabilities, summed for quick questions.
#[derive(Debug, Default)]
pub(super) struct Likely<'a> {
    probabilities: &'a [f32],
    /// Expected bytes of the article before each block, and at the end all of them.
    before: Vec<f32>,
    /// The stretch of blocks that is most of the article: where the sum of its bytes, each
    /// counted by how far its probability is above [`EVEN`], is largest. The last is included.
    pub start: usize,
    /// See `start`.
    pub end: usize,
    /// The words of four letters or more of its head as the facts number them, by their
    /// [`shelf`], one as often as it is there.
    words: Vec<u32>,
    /// Where each shelf ends in `words`; it begins where the one before ends.
    ends: Vec<u16>,
}

/// Shelves that words are dealt to: some words each.
const SHELVES: usize = 1 << 9;

/// The shelf of a word: the upper bits of a product, which all bits of the word have a part in.
const fn shelf(word: u32) -> usize {
    (product(word) >> 23) as usize
}

impl<'a> Likely<'a> {
    pub(super) fn of(document: &Document, facts: &PageStats, probabilities: &'a [f32]) -> Self {
        let mut likely = Self { probabilities, before: vec![0.0], ..Self::default() };
        let (mut sum, mut from, mut best) = (0.0f32, 0, 0.0f32);
        let mut all = 0.0;
        for (i, (block, p)) in document.blocks.iter().zip(probabilities).enumerate() {
            let bytes = block.span.len() as f32;
            all += bytes * p;
            likely.before.push(all);
            if sum <= 0.0 {
                (sum, from) = (0.0, i);
            }
            sum += bytes * (p - EVEN);
            if sum > best {
                (best, likely.start, likely.end) = (sum, from, i);
            }
        }
        let body = likely.start..(likely.end + 1).min(facts.blocks.len()).min(probabilities.len());
        let mut words: Vec<u32> = Vec::new();
        for i in body.filter(|i| probabilities[*i] >= 0.5) {
            let room = WORDS - words.len();
            let own = facts.words_of(&facts.blocks[i]).iter().filter(|key| is_long_word(**key));
            words.extend(own.take(room));
        }
        likely.shelve(&words);
        likely
    }

    /// Puts words on their shelves: a sort by counting, as far as questions need it.
    fn shelve(&mut self, words: &[u32]) {
        self.ends = vec![0; SHELVES];
        for word in words {
            self.ends[shelf(*word)] += 1;
        }
        let mut sum = 0;
        for end in &mut self.ends {
            sum += std::mem::replace(end, sum);
        }
        self.words = vec![0; words.len()];
        for word in words {
            let next = &mut self.ends[shelf(*word)];
            self.words[usize::from(*next)] = *word;
            *next += 1;
        }
    }

    /// Where a block stands to the stretch that is most of the article.
    pub(super) fn standing(&self, block: usize) -> Standing {
        let none = self.probability(self.start) <= EVEN;
        match block {
            _ if none => Standing::Elsewhere,
            _ if block + 8 < self.start => Standing::Elsewhere,
            _ if block <= self.start => Standing::JustAbove,
            _ if block <= self.end => Standing::Inside,
            _ if block <= self.end + 4 => Standing::JustBehind,
            _ => Standing::Behind,
        }
    }

    /// How likely a block is part of the article; 0 for one that is not there.
    pub(super) fn probability(&self, block: usize) -> f32 {
        self.probabilities.get(block).copied().unwrap_or(0.0)
    }

    /// Expected bytes of the article in the blocks from one to before another.
    pub(super) fn bytes(&self, from: usize, to: usize) -> f32 {
        let before = |block: usize| self.before[block.min(self.before.len() - 1)];
        before(to) - before(from)
    }

    /// Share of the article, by its expected bytes, that stands before a block.
    pub(super) fn share_before(&self, block: usize) -> f32 {
        self.bytes(0, block) / self.bytes(0, self.before.len()).max(1.0)
    }

    /// How often a word, as the facts number it, stands in the article's head.
    pub(super) fn count(&self, word: u32) -> usize {
        let shelf = shelf(word);
        let from = shelf.checked_sub(1).map_or(0, |before| self.ends[before]);
        let own = &self.words[usize::from(from)..usize::from(self.ends[shelf])];
        own.iter().filter(|own| **own == word).count()
    }
}

#[cfg(test)]
mod tests {
    use super::Likely;
    use crate::document::Limits;
    use crate::plain;
    use crate::stats::{PageStats, word_key};

    #[test]
    fn the_body_is_the_best_stretch() {
        let text = "Menu\n\nNo sale\n\nThe board said that.\n\nAnd again said it.\n\nRead on\n\nWaves rose.";
        let document = plain::read(text, &Limits::default());
        let facts = PageStats::of(&document);
        let likely = Likely::of(&document, &facts, &[0.0, 0.1, 0.9, 0.9, 0.0, 0.5]);
        assert_eq!((likely.start, likely.end), (2, 3));
        let count = |word: &str| likely.count(word_key(word));
        assert_eq!((count("said"), count("Board"), count("it"), count("waves")), (2, 1, 0, 0));
        assert!(likely.share_before(2) < 0.1 && likely.share_before(4) > 0.8);
        assert_eq!((likely.probability(3), likely.probability(9)), (0.9, 0.0));
    }

    #[test]
    fn nothing_is_known_of_nothing() {
        let document = plain::read("One line", &Limits::default());
        for probabilities in [&[][..], &[0.0]] {
            let likely = Likely::of(&document, &PageStats::of(&document), probabilities);
            assert_eq!((likely.start, likely.end, likely.share_before(0)), (0, 0, 0.0));
            assert_eq!(likely.count(7), 0);
        }
    }
}
