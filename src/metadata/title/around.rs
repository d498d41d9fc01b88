//! What stands around a line of bare text that may be the title.

use super::candidates::Candidate;
use super::features::{Feature, Row};
use crate::document::Document;
use crate::metadata::clean::word_hashes;
use crate::metadata::page::Page;
use crate::metadata::page_signs::is_running;
use crate::stats::BlockStats;
use crate::text::{CharClass, floor};
use crate::vocab::{self, Signal};

/// BlockStats of a bare text's first lines and paragraphs.
pub(super) struct Around<'d> {
    document: &'d Document,
    facts: &'d [BlockStats],
    /// Index of the first paragraph; the number of lines without one.
    text: usize,
    /// Words of the first paragraphs, sorted.
    body: Vec<u32>,
    /// Words of each line up to [`LINES`].
    words: Vec<u8>,
    /// Most words of a line before the first paragraph, of those up to [`LONG`].
    most: u8,
}

/// Lines whose words are counted: some more than candidates are sought in.
const LINES: usize = 640;
/// Paragraphs whose words are gathered, and bytes of each.
const PARAGRAPHS: usize = 8;
const BYTES: usize = 1_000;
/// Words of the longest title.
const LONG: u8 = 20;

impl<'d> Around<'d> {
    pub(super) fn of(page: &Page<'d>, text: Option<usize>) -> Self {
        let (document, facts) = (page.document, page.facts.blocks.as_slice());
        let blocks = &document.blocks;
        let text = text.unwrap_or(blocks.len());
        let running = (text..blocks.len()).filter(|&index| is_running(document, index));
        let mut body: Vec<u32> = Vec::new();
        for index in running.take(PARAGRAPHS) {
            let text = document.text_of(&blocks[index]);
            body.extend(word_hashes(text.get(..floor(text, BYTES)).unwrap_or_default()));
        }
        body.sort_unstable();
        body.dedup();
        let blanks = |text: &str| memchr::memchr_iter(b' ', text.as_bytes()).count();
        let count = |text: &str| 1 + blanks(text).min(254);
        let lines = blocks.iter().take(LINES).map(|block| document.text_of(block));
        let words: Vec<u8> = lines.map(|text| count(text) as u8).collect();
        let before = words.iter().take(text).copied();
        let most = before.filter(|&words| words <= LONG).max().unwrap_or(0);
        Self { document, facts, text, body, words, most }
    }

    /// A line, and what is known of it, unless it is long.
    fn line(&self, index: usize) -> Option<(&'d str, &'d BlockStats)> {
        let line = self.document.text_of(self.document.blocks.get(index)?);
        Some((line, self.facts.get(index)?)).filter(|_| line.len() <= 120)
    }

    fn is_dated(&self, index: usize) -> bool {
        let Some((text, facts)) = self.line(index) else { return false };
        facts.shape.count(CharClass::Digit) >= 4
            && text.as_bytes().windows(4).any(|digits| {
                matches!(digits, [b'1', b'9', ..] | [b'2', b'0', ..])
                    && digits[2..].iter().all(u8::is_ascii_digit)
            })
    }

    /// Sets the features of a line.
    pub(super) fn fill(&self, candidate: &Candidate, index: u32, row: &mut Row) {
        let index = index as usize;
        let mut set = |feature: Feature, value: f32| row[feature as usize] = value;
        let flag = |yes: bool| if yes { 1.0 } else { 0.0 };
        let text = candidate.text.as_str();
        let longer = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 3);
        let (mut all, mut known) = (0usize, 0usize);
        for word in longer {
            all += 1;
            let found = |hash| self.body.binary_search(&hash).is_ok();
            known += usize::from(word_hashes(word).into_iter().all(found));
        }
        set(Feature::InBody, known as f32 / all.max(1) as f32);
        set(Feature::DateAfter, flag((index + 1..index + 5).any(|at| self.is_dated(at))));
        let label = |at: usize| {
            self.line(at).is_some_and(|(_, facts)| {
                let signals = facts.signals;
                signals.starts(Signal::Byline) || signals.starts(Signal::Published)
            })
        };
        set(Feature::LabelAfter, flag((index + 1..index + 5).any(label)));
        let before = index.saturating_sub(2)..index;
        set(Feature::DateBefore, flag(before.into_iter().any(|at| self.is_dated(at))));
        let own = self.words.get(index).copied().unwrap_or(0);
        set(Feature::Longest, flag(own == self.most && index < self.text));
        let rivals = |from: usize, to: usize| {
            let to = to.min(self.words.len());
            let lines = self.words.get(from.min(to)..to).unwrap_or_default();
            let count = lines.iter().filter(|&&words| (4..=LONG).contains(&words)).count();
            ((count as f32).ln_1p() / 3.0).min(1.0)
        };
        set(Feature::RivalsAfter, rivals(index + 1, self.text));
        set(Feature::RivalsBefore, rivals(0, index));
        let short = |from: usize, to: usize| {
            let to = to.min(self.words.len());
            let lines = self.words.get(from.min(to)..to).unwrap_or_default();
            let count = lines.iter().filter(|&&words| words <= 3).count();
            count as f32 / lines.len().max(1) as f32
        };
        set(Feature::ShortBefore, short(index.saturating_sub(5), index));
        set(Feature::ShortAfter, short(index + 1, index + 4));
        set(Feature::Furniture, flag(vocab::signals(text).start != 0));
        let (mut words, mut capitals) = (0usize, 0usize);
        for word in text.split_whitespace() {
            words += 1;
            capitals += usize::from(word.starts_with(char::is_uppercase));
        }
        set(Feature::Capitals, capitals as f32 / words.max(1) as f32);
        set(Feature::Digits, flag(text.contains(|c: char| c.is_ascii_digit())));
    }
}
