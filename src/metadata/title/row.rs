//! What the columns of a candidate for the title are filled from.

use super::Candidate;
use super::lines::Lines;
use crate::document::{Block, Cues, Document};
use crate::metadata::clean::covered;
use crate::metadata::columns::{Places, Value};
use crate::metadata::page::Page;
use crate::metadata::position::{Around, heading_level, is_linked, is_running, own_cues};
use crate::stats::{is_long_word, word_key};
use crate::text::words;

/// What a page's candidates are compared with.
pub(super) struct View<'p, 'a> {
    pub page: &'p Page<'a>,
    /// Words of the title element, of `og:title`, of the first h1 and of JSON-LD's headline.
    pub title: Vec<u32>,
    pub og: Vec<u32>,
    pub h1: Vec<u32>,
    pub ld: Vec<u32>,
    /// Number of candidates that are an h1, and the block of the first.
    pub h1s: usize,
    pub first_h1: Option<u32>,
    /// Whether there is one, and each is a link.
    pub links_h1s: bool,
    /// Index of the first block of running text.
    pub text: Option<usize>,
    /// Blocks of the candidates, in order.
    pub blocks: Vec<u32>,
    /// The lines of a plain text.
    pub lines: Option<Lines<'p>>,
}

impl View<'_, '_> {
    /// Whether words are not in any of title, `og:title` and address, though there is one.
    pub(super) fn is_stray(&self, words: &[u32]) -> bool {
        let known = [&self.title, &self.og, &self.page.slug];
        known.iter().all(|other| covered(words, other) < 0.2)
            && known.iter().any(|other| !other.is_empty())
    }

    /// One over one more than the number of candidates between a block and the body; 0 after its
    /// start.
    pub(super) fn nearness_to_body(&self, at: usize) -> f32 {
        let start = self.page.body.start;
        if at > start {
            return 0.0;
        }
        let before = |end: usize| self.blocks.partition_point(|own| (*own as usize) < end);
        1.0 / (1 + before(start).saturating_sub(before(at + 1))) as f32
    }
}

/// A candidate, and what more than one of its columns asks for.
pub(super) struct Row<'v, 'a> {
    pub page: &'v Page<'a>,
    pub view: &'v View<'v, 'a>,
    pub found: &'v Candidate,
    pub places: Places,
    pub text: &'v str,
    pub words: &'v [u32],
    pub h1: bool,
    pub bar: bool,
    pub hyphen: bool,
    pub dash: bool,
    /// See the columns `InLikely` and `LikelyCount`.
    pub in_body: f32,
    pub count_in_body: f32,
    own: Option<Own<'v>>,
}

/// The block that holds a candidate.
pub(super) struct Own<'v> {
    document: &'v Document,
    block: &'v Block,
    /// Its index.
    pub at: usize,
    pub around: Around,
    pub cues: Cues,
}

impl<'v, 'a> Row<'v, 'a> {
    pub(super) fn of(view: &'v View<'v, 'a>, found: &'v Candidate, h1: bool) -> Self {
        let text = found.value.text.as_str();
        let longer = words(text).map(word_key).filter(|key| is_long_word(*key));
        let (mut all, mut known, mut logs) = (0usize, 0usize, 0.0f32);
        for key in longer {
            let count = view.page.body.count(key);
            all += 1;
            known += usize::from(count > 0);
            logs += (count as f32).ln_1p();
        }
        let all = all.max(1) as f32;
        Self {
            page: view.page,
            view,
            found,
            places: found.places,
            text,
            words: &found.value.words,
            h1,
            bar: text.contains('|'),
            hyphen: text.contains(" - "),
            dash: text.contains(" – ") || text.contains(" — "),
            in_body: known as f32 / all,
            count_in_body: (logs / all / 3.0).min(1.0),
            own: found.value.block.and_then(|index| Own::of(view.page.document, index as usize)),
        }
    }

    pub(super) fn has(&self, places: Places) -> bool {
        self.places.has(places)
    }

    /// Whether it was found in a place, on a page without an h1.
    pub(super) fn without_h1(&self, place: Places) -> bool {
        self.view.h1s == 0 && self.has(place)
    }

    /// The number of kinds of places that hold it.
    pub(super) fn kinds(&self, kinds: &[Places]) -> f32 {
        kinds.iter().filter(|kind| self.has(**kind)).count() as f32
    }

    /// The value of a column that depends on the block; 0 without one.
    pub(super) fn in_block<V: Value>(&self, value: impl Fn(&Own) -> V) -> f32 {
        self.own.as_ref().map_or(0.0, |own| value(own).value())
    }

    /// The value of a column for lines of plain text, by all lines and the index of its own.
    pub(super) fn in_text<V: Value>(&self, value: impl Fn(&Lines, usize) -> V) -> f32 {
        let own = self.view.lines.as_ref().zip(self.found.value.block);
        own.map_or(0.0, |(lines, at)| value(lines, at as usize).value())
    }

    pub(super) fn share_of_capitals(&self) -> f32 {
        let words = self.text.split_whitespace();
        let (all, capitals) = words.fold((0usize, 0usize), |(all, capitals), word| {
            (all + 1, capitals + usize::from(word.starts_with(char::is_uppercase)))
        });
        capitals as f32 / all.max(1) as f32
    }
}

impl<'v> Own<'v> {
    fn of(document: &'v Document, at: usize) -> Option<Self> {
        let block = document.blocks.get(at)?;
        let around = Around::of(document, block, None).with(block.lead);
        Some(Self { document, block, at, around, cues: own_cues(document, block) })
    }

    pub(super) const fn is_plain_text(&self) -> bool {
        self.document.is_plain_text
    }

    pub(super) const fn is_linked(&self) -> bool {
        is_linked(self.block)
    }

    pub(super) fn is_running(&self, at: usize) -> bool {
        is_running(self.document, at)
    }

    /// Bytes of running text in the blocks after it.
    pub(super) fn running_bytes(&self, blocks: usize) -> usize {
        let after = self.at + 1..self.at + 1 + blocks;
        let running = after.filter(|at| self.is_running(*at));
        running.map(|at| self.document.blocks[at].span.len()).sum()
    }

    pub(super) fn may_be_heading(&self) -> bool {
        self.is_plain_text() || heading_level(self.document, self.block).is_some()
    }

    /// The gap before a block, in blank lines over 4, at most 1.
    pub(super) fn gap_before(&self, at: usize) -> f32 {
        let gap = self.document.blocks.get(at).map_or(0, |block| block.gap_before);
        f32::from(gap.min(4)) / 4.0
    }
}
