//! The statistics of a page's blocks, gathered in one pass over its text.

use super::block::BlockStats;
use super::groups::Groups;
use super::levels::Levels;
use super::sums::Sums;
use crate::document::{Block, Document};
use crate::vocab::Notes;

/// The statistics of a page's blocks.
#[derive(Clone, Debug, Default)]
pub(crate) struct PageStats {
    /// One per block, in order.
    pub blocks: Vec<BlockStats>,
    /// Every word of the page as a number, see [`word_key`](super::word_key).
    words: Vec<u32>,
    /// Blocks of equal text.
    pub repeats: Groups,
    /// Blocks whose containers have the same style hash.
    pub(crate) looks: Groups,
    /// The containers around each block.
    pub(crate) nest: Levels,
    /// Running sums over the blocks.
    pub(crate) sums: Sums,
}

impl PageStats {
    /// Reads every block of a page.
    pub(crate) fn of(document: &Document) -> Self {
        let mut stats = Self {
            blocks: Vec::with_capacity(document.blocks.len()),
            // Five letters and a blank are a usual word.
            words: Vec::with_capacity(document.text.len() / 6),
            nest: Levels::of(document),
            ..Self::default()
        };
        let mut notes = Notes::default();
        for block in &document.blocks {
            let read = BlockStats::of(document, block, &mut stats.words, &mut notes);
            stats.blocks.push(read);
        }
        stats.sums = Sums::of(&stats.blocks);
        stats.repeats = Groups::by(stats.blocks.iter().map(|f| f.hash));
        let look = |block: &Block| document.containers.get(block.container as usize);
        let looks = document.blocks.iter().map(|block| look(block).map_or(0, |c| c.look));
        stats.looks = Groups::by(looks.map(|look| u64::from(look) << 32));
        stats
    }

    /// The keys of a block's words.
    pub(crate) fn words_of(&self, stats: &BlockStats) -> &[u32] {
        let first = stats.first_word as usize;
        self.words.get(first..first + stats.words as usize).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::PageStats;
    use crate::document::{BlockKind, Builder, Cues, Inline, Span, Tag};

    #[test]
    fn looks_that_differ_in_one_bit_are_two() {
        let mut builder = Builder::new();
        for look in 0..1000 {
            let element = builder.container(0, Tag::Div, Cues::NONE, look, Span::default());
            builder.begin(BlockKind::Paragraph, element, Cues::NONE);
            builder.text("Tides", Span::default(), Inline::default());
            builder.end();
            builder.close_container(element);
        }
        assert_eq!(PageStats::of(&builder.finish()).looks.len(), 1000);
    }
}
