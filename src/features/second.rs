//! Columns that say what a first judgement makes of a block and of what is around it.
//!
//! A block's own features say little of a short line; what the first forest thinks of its
//! neighbours, its containers and the blocks that look like it says much more. This is
//! stacking with neighbourhood features, as in Cohen and Carvalho, "Stacked sequential
//! learning" (IJCAI 2005).

use std::ops::Range;

use super::candidate;
use super::facts::{Facts, PageFacts};
use super::groups::Groups;
use super::kin;
use super::matrix::Matrix;
use super::names::{FIRST_COLUMN, First as C};
use super::nest::{self, LEVELS, Nest};
use crate::document::{BlockKind, Container, Document};

/// Blocks of the windows before and after.
const WINDOWS: [(usize, C, C); 3] =
    [(5, C::Before5, C::After5), (15, C::Before15, C::After15), (40, C::Before40, C::After40)];

/// Fills the columns from the probabilities of the first judgement.
pub(crate) fn fill(m: &mut Matrix, document: &Document, facts: &PageFacts, first: &[f32]) {
    let sums = Sums::of(&facts.blocks, first);
    let mut page = Page { m, sums, facts: &facts.blocks, first };
    page.neighbours();
    page.windows();
    page.rank();
    page.sections(document);
    if !document.bare {
        page.levels(document, &facts.nest);
        page.looks(&facts.looks);
        let scores = page.worth(document);
        candidate::stand(page.m, FIRST_COLUMN + C::BestShare as usize, document, facts, &scores);
        let weight = |i: usize| first[i] * facts.blocks[i].words as f32;
        let most = (0..first.len()).max_by(|a, b| weight(*a).total_cmp(&weight(*b)));
        kin::relate(page.m, FIRST_COLUMN + C::MostUp as usize, document, most);
    }
}

/// Running sums of words and of expected words of the article.
struct Sums {
    words: Vec<u32>,
    expected: Vec<f32>,
}

impl Sums {
    fn of(facts: &[Facts], first: &[f32]) -> Self {
        let (mut words, mut expected) = (vec![0], vec![0.0]);
        let (mut all, mut own) = (0u32, 0.0f64);
        for (f, p) in facts.iter().zip(first) {
            all += f.words;
            own += f64::from(f.words) * f64::from(*p);
            words.push(all);
            expected.push(own as f32);
        }
        Self { words, expected }
    }

    /// Expected words of the article in a range of blocks.
    fn expected(&self, range: &Range<usize>) -> f32 {
        self.expected[range.end] - self.expected[range.start]
    }

    /// The mean probability of a word in a range of blocks; 0 without words.
    fn mean(&self, range: &Range<usize>) -> f32 {
        let words = self.words[range.end] - self.words[range.start];
        if words == 0 { 0.0 } else { self.expected(range) / words as f32 }
    }
}

struct Page<'a> {
    m: &'a mut Matrix,
    sums: Sums,
    facts: &'a [Facts],
    first: &'a [f32],
}

impl Page<'_> {
    fn set(&mut self, column: C, row: usize, value: f32) {
        self.m.set_at(FIRST_COLUMN + column as usize, row, value);
    }

    fn neighbours(&mut self) {
        let near = [
            (-3, C::P3),
            (-2, C::P2),
            (-1, C::P1),
            (0, C::Own),
            (1, C::N1),
            (2, C::N2),
            (3, C::N3),
        ];
        for i in 0..self.first.len() {
            for (offset, column) in near {
                let at = i.checked_add_signed(offset).and_then(|k| self.first.get(k));
                self.set(column, i, at.copied().unwrap_or(0.0));
            }
        }
    }

    fn windows(&mut self) {
        let n = self.first.len();
        let most = self.first.iter().copied().fold(0.0, f32::max);
        let page = 0..n;
        let (mean, expected) = (self.sums.mean(&page), self.sums.expected(&page));
        for i in 0..n {
            for (size, before, after) in WINDOWS {
                let (above, below) = (i.saturating_sub(size)..i, i + 1..(i + 1 + size).min(n));
                self.set(before, i, self.sums.mean(&above));
                self.set(after, i, self.sums.mean(&below));
            }
            self.set(C::Page, i, mean);
            self.set(C::PageWords, i, expected);
            self.set(C::PageMost, i, most);
            self.set(C::Above, i, self.sums.expected(&(0..i)) / expected.max(1e-6));
        }
    }

    /// How much of the article stands in likelier blocks.
    fn rank(&mut self) {
        let mut order: Vec<u32> = (0..self.first.len() as u32).collect();
        order.sort_by(|a, b| self.first[*b as usize].total_cmp(&self.first[*a as usize]));
        let total = self.sums.expected(&(0..self.first.len())).max(1e-6);
        let mut likelier = 0.0;
        for i in order.into_iter().map(|i| i as usize) {
            self.set(C::Likelier, i, likelier / total);
            likelier += self.facts[i].words as f32 * self.first[i];
        }
    }

    /// The heading above, and the section so far.
    fn sections(&mut self, document: &Document) {
        let mut heading = None;
        for (i, block) in document.blocks.iter().enumerate() {
            self.set(C::Heading, i, heading.map_or(-1.0, |k: usize| self.first[k]));
            self.set(C::Section, i, self.sums.mean(&(heading.map_or(0, |k| k + 1)..i)));
            if matches!(block.kind, BlockKind::Heading { .. }) {
                heading = Some(i);
            }
        }
    }

    fn levels(&mut self, document: &Document, nest: &Nest) {
        let total = self.sums.expected(&(0..self.first.len())).max(1e-6);
        let of = |container: &Container| {
            let range = nest::range(container);
            (self.sums.mean(&range), self.sums.expected(&range) / total)
        };
        let containers: Vec<(f32, f32)> = document.containers.iter().map(of).collect();
        for level in 0..LEVELS {
            for (i, levels) in nest.levels().iter().enumerate() {
                let (mean, share) = containers[levels[level] as usize];
                self.m.set_at(FIRST_COLUMN + C::L1Mean as usize + level, i, mean);
                self.m.set_at(FIRST_COLUMN + C::L1Mean as usize + LEVELS + level, i, share);
            }
        }
    }

    /// The F1 that taking each container whole promises.
    fn worth(&self, document: &Document) -> Vec<f32> {
        let total = self.sums.expected(&(0..self.first.len()));
        let of = |container: &Container| {
            let range = nest::range(container);
            let words = self.sums.words[range.end] - self.sums.words[range.start];
            2.0 * self.sums.expected(&range) / (words as f32 + total).max(1e-6)
        };
        document.containers.iter().map(of).collect()
    }

    /// Blocks whose containers look alike.
    fn looks(&mut self, looks: &Groups) {
        let mut sums = vec![(0u32, 0.0f32); looks.len()];
        for ((look, f), p) in looks.numbers().zip(self.facts).zip(self.first) {
            sums[look].0 += f.words;
            sums[look].1 += f.words as f32 * p;
        }
        for (i, (words, expected)) in looks.numbers().map(|look| sums[look]).enumerate() {
            self.set(C::Look, i, expected / words.max(1) as f32);
        }
    }
}
