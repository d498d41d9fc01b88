//! How well the lines of plain text are read, measured against the markup that they lost.
//!
//! Counted are the blocks of prose that come out as exactly one block, of those whose words stand
//! in the text one after the other; and the line ends that were joined: inside a block of the
//! reference, or across two.

use std::collections::HashMap;
use std::ops::AddAssign;

use gleaner::internals::Page;

use super::reference::{Place, Reference, hash, words};
use crate::text::share;

/// What was counted over pages.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pages: usize,
    prose: usize,
    whole: usize,
    inside: usize,
    across: usize,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.pages += other.pages;
        self.prose += other.prose;
        self.whole += other.whole;
        self.inside += other.inside;
        self.across += other.across;
    }
}

impl Tally {
    /// Counts a text as it was read.
    pub(super) fn of(reference: &Reference, text: &str, read: &Page) -> Self {
        let mut tally = Self { pages: 1, ..Self::default() };
        let stream = words(text);
        let mut starts: HashMap<u64, Vec<usize>> = HashMap::new();
        for (at, run) in stream.windows(4).enumerate() {
            starts.entry(hash(run)).or_default().push(at);
        }
        let mut blocks: HashMap<u64, usize> = HashMap::new();
        for block in read.blocks() {
            *blocks.entry(hash(&words(block.text))).or_default() += 1;
        }
        let prose = reference.blocks.iter().zip(&reference.prose).filter(|(_, prose)| **prose);
        for (block, _) in prose {
            let places = starts.get(&hash(&block[..4])).map_or(&[][..], Vec::as_slice);
            if !places.iter().any(|at| stream[*at..].starts_with(block)) {
                continue;
            }
            tally.prose += 1;
            if let Some(left) = blocks.get_mut(&hash(block)).filter(|left| **left > 0) {
                *left -= 1;
                tally.whole += 1;
            }
        }
        let alignment = reference.align(text);
        for block in read.blocks() {
            let (first, last) = (block.source.start as usize, block.source.end as usize);
            let source = text.get(first..last).unwrap_or_default();
            for (at, _) in source.match_indices('\n') {
                let (before, after) = (source[..at].trim_end(), source[at..].trim_start());
                if source[..at].rsplit('\n').next().is_some_and(|line| line.trim().is_empty()) {
                    continue;
                }
                match alignment.place(first + before.len(), last - after.len()) {
                    Place::Inside => tally.inside += 1,
                    Place::Across => tally.across += 1,
                    Place::Unknown => {}
                }
            }
        }
        tally
    }

    /// The line of a report.
    pub(super) fn line(&self, set: &str) -> String {
        let joins = self.inside + self.across;
        format!(
            "{set:28} {} pages: {} blocks of prose, whole {}; {joins} joins, false {}\n",
            self.pages,
            self.prose,
            share(self.whole, self.prose),
            share(self.across, joins),
        )
    }
}
