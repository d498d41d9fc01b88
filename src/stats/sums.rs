//! Running sums over a page's blocks, to read those of any stretch in constant time.

use std::ops::Range;

use super::block::{BlockStats, share};

/// Sums over some blocks.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sum {
    pub blocks: u32,
    pub words: u32,
    pub bytes: u32,
    /// Bytes inside links.
    pub links: u32,
    /// Words of [long](BlockStats::is_long) blocks.
    pub long_words: u32,
    /// Blocks that end a sentence.
    pub ends: u32,
}

impl Sum {
    pub(crate) fn add(&mut self, f: &BlockStats) {
        self.blocks += 1;
        self.words += f.words;
        self.bytes += f.shape.bytes;
        self.links += f.link_bytes;
        self.long_words += if f.is_long() { f.words } else { 0 };
        self.ends += u32::from(f.ends_sentence());
    }

    /// Words per block.
    pub(crate) fn mean_words(&self) -> f32 {
        share(self.words, self.blocks)
    }

    /// Share of the bytes inside links.
    pub(crate) fn link_density(&self) -> f32 {
        share(self.links, self.bytes)
    }
}

/// The sums of the blocks before each, and of all.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sums(Vec<Sum>);

impl Sums {
    pub(crate) fn of(stats: &[BlockStats]) -> Self {
        let mut sums = Vec::with_capacity(stats.len() + 1);
        let mut sum = Sum::default();
        sums.push(sum);
        for f in stats {
            sum.add(f);
            sums.push(sum);
        }
        Self(sums)
    }

    /// Those of a range of blocks; blocks past the page's end count nothing.
    #[inline]
    pub(crate) fn of_range(&self, range: Range<usize>) -> Sum {
        let last = self.0.len().saturating_sub(1);
        let (Some(from), Some(to)) =
            (self.0.get(range.start.min(last)), self.0.get(range.end.min(last)))
        else {
            return Sum::default();
        };
        Sum {
            blocks: to.blocks - from.blocks,
            words: to.words - from.words,
            bytes: to.bytes - from.bytes,
            links: to.links - from.links,
            long_words: to.long_words - from.long_words,
            ends: to.ends - from.ends,
        }
    }

    /// Those of the page.
    pub(crate) fn all(&self) -> Sum {
        self.0.last().copied().unwrap_or_default()
    }
}
