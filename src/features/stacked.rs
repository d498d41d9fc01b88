//! Columns from the first forest's probabilities of a block and of what is around it.
//!
//! A block's own columns say little about a short line; the probabilities of its neighbours, its
//! containers and the blocks that look like it say much more. This is stacking with neighbourhood
//! features, as in Cohen and Carvalho, "Stacked sequential learning" (IJCAI 2005).

use std::ops::Range;

use super::best_element;
use super::columns::{FIRST_COLUMN, First as C};
use super::tree_distance;
use crate::document::{BlockKind, Container, Document};
use crate::model::Matrix;
use crate::stats::Groups;
use crate::stats::likeliest_first;
use crate::stats::{self, LEVELS, Levels};
use crate::stats::{BlockStats, PageStats};

/// Blocks of the windows before and after.
const WINDOWS: [(usize, C, C); 3] =
    [(5, C::Before5, C::After5), (15, C::Before15, C::After15), (40, C::Before40, C::After40)];

/// Fills and settles the columns from the probabilities of the first forest.
pub(crate) fn fill(m: &mut Matrix, document: &Document, stats: &PageStats, first: &[f32]) {
    let page = Page { stats, first, expected: expected(&stats.blocks, first) };
    page.neighbours(m);
    page.windows(m);
    page.whole(m);
    page.rank(m);
    page.sections(m, document);
    m.settle();
    if !document.is_plain_text {
        page.levels(m, document, &stats.nest);
        page.looks(m, &stats.looks);
        let scores = page.worth(document);
        best_element::stand(m, FIRST_COLUMN + C::BestShare as usize, document, stats, &scores);
        let weight = |i: usize| first[i] * stats.blocks[i].words as f32;
        let most = (0..first.len()).max_by(|a, b| weight(*a).total_cmp(&weight(*b)));
        tree_distance::relate(m, FIRST_COLUMN + C::MostUp as usize, document, most);
    }
    m.settle();
}

/// A value for each block, in order.
fn put(m: &mut Matrix, column: C, values: impl Iterator<Item = f32>) {
    m.fill_each(FIRST_COLUMN + column as usize, values);
}

/// The expected words of the article before each block, and of all.
fn expected(stats: &[BlockStats], first: &[f32]) -> Vec<f32> {
    let mut all = 0.0f64;
    let sums = stats.iter().zip(first).map(|(f, p)| {
        all += f64::from(f.words) * f64::from(*p);
        all as f32
    });
    std::iter::once(0.0).chain(sums).collect()
}

struct Page<'a> {
    stats: &'a PageStats,
    first: &'a [f32],
    /// See [`expected`].
    expected: Vec<f32>,
}

impl Page<'_> {
    fn blocks(&self) -> Range<usize> {
        0..self.first.len()
    }

    /// Expected words of the article in a range of blocks.
    fn expected(&self, range: &Range<usize>) -> f32 {
        self.expected[range.end] - self.expected[range.start]
    }

    /// The same of the page.
    fn total(&self) -> f32 {
        self.expected(&self.blocks())
    }

    /// The mean probability of a word in a range of blocks; 0 without words.
    fn mean(&self, range: Range<usize>) -> f32 {
        let words = self.stats.sums.of_range(range.clone()).words;
        if words == 0 { 0.0 } else { self.expected(&range) / words as f32 }
    }

    fn neighbours(&self, m: &mut Matrix) {
        let near = [
            (-3, C::P3),
            (-2, C::P2),
            (-1, C::P1),
            (0, C::Own),
            (1, C::N1),
            (2, C::N2),
            (3, C::N3),
        ];
        for (offset, column) in near {
            m.fill_from(FIRST_COLUMN + column as usize, self.first, offset);
        }
    }

    fn windows(&self, m: &mut Matrix) {
        let n = self.first.len();
        for (size, before, after) in WINDOWS {
            put(m, before, (0..n).map(|i| self.mean(i.saturating_sub(size)..i)));
            put(m, after, (0..n).map(|i| self.mean(i + 1..(i + 1 + size).min(n))));
        }
    }

    /// What is the same for all blocks, and how much of the article stands above each.
    fn whole(&self, m: &mut Matrix) {
        let expected = self.total();
        let most = self.first.iter().copied().fold(0.0, f32::max);
        for (column, value) in
            [(C::Page, self.mean(self.blocks())), (C::PageWords, expected), (C::PageMost, most)]
        {
            m.fill(FIRST_COLUMN + column as usize, value);
        }
        let above = |i: usize| self.expected(&(0..i)) / expected.max(1e-6);
        put(m, C::Above, self.blocks().map(above));
    }

    /// How much of the article stands in likelier blocks.
    fn rank(&self, m: &mut Matrix) {
        let total = self.total().max(1e-6);
        let mut likelier = 0.0;
        let column = m.column_mut(FIRST_COLUMN + C::Likelier as usize);
        for i in likeliest_first(self.first).into_iter().map(|i| i as usize) {
            column[i] = likelier / total;
            likelier += self.stats.blocks[i].words as f32 * self.first[i];
        }
    }

    /// The heading above, and the section so far.
    fn sections(&self, m: &mut Matrix, document: &Document) {
        let mut last = None;
        let headings = document.blocks.iter().enumerate().map(|(i, block)| {
            let above: Option<usize> = last;
            if matches!(block.kind, BlockKind::Heading { .. }) {
                last = Some(i);
            }
            above
        });
        let headings: Vec<_> = headings.collect();
        put(m, C::Heading, headings.iter().map(|above| above.map_or(-1.0, |k| self.first[k])));
        let section = |(i, above): (usize, &Option<usize>)| above.map_or(0, |k| k + 1)..i;
        put(m, C::Section, headings.iter().enumerate().map(|at| self.mean(section(at))));
    }

    fn levels(&self, m: &mut Matrix, document: &Document, nest: &Levels) {
        let total = self.total().max(1e-6);
        let of = |container: &Container| {
            let range = stats::range(container);
            (self.mean(range.clone()), self.expected(&range) / total)
        };
        let containers: Vec<(f32, f32)> = document.containers.iter().map(of).collect();
        for level in 0..LEVELS {
            let around = || nest.levels().iter().map(|levels| containers[levels[level] as usize]);
            let first = FIRST_COLUMN + C::L1Mean as usize + level;
            m.fill_each(first, around().map(|(mean, _)| mean));
            m.fill_each(first + LEVELS, around().map(|(_, share)| share));
        }
    }

    /// The F1 that taking each container whole promises.
    fn worth(&self, document: &Document) -> Vec<f32> {
        let total = self.total();
        let of = |container: &Container| {
            let range = stats::range(container);
            let words = self.stats.sums.of_range(range.clone()).words;
            2.0 * self.expected(&range) / (words as f32 + total).max(1e-6)
        };
        document.containers.iter().map(of).collect()
    }

    /// Blocks whose containers look alike.
    fn looks(&self, m: &mut Matrix, looks: &Groups) {
        let mut sums = vec![(0u32, 0.0f32); looks.len()];
        for ((look, f), p) in looks.numbers().zip(&self.stats.blocks).zip(self.first) {
            sums[look].0 += f.words;
            sums[look].1 += f.words as f32 * p;
        }
        let mean = |(words, expected): (u32, f32)| expected / words.max(1) as f32;
        put(m, C::Look, looks.numbers().map(|look| mean(sums[look])));
    }
}
