//! The lines of a plain text around one that may be its title.

use std::ops::Range;

use crate::document::Document;
use crate::metadata::clean::{has_year, word_hashes};
use crate::metadata::page::Page;
use crate::metadata::position::is_running;
use crate::stats::BlockStats;
use crate::text::{CharClass, Table, floor};
use crate::vocab::Signal;

/// A plain text's first lines and paragraphs.
pub(super) struct Lines<'d> {
    document: &'d Document,
    stats: &'d [BlockStats],
    /// Index of the first paragraph; the number of lines without one.
    pub text: usize,
    /// Whether a word is in the first paragraphs.
    paragraphs: Table<bool>,
    /// Words of each of the first [`LINES`] lines, at most one more than [`LONG`].
    words: Vec<u8>,
    /// Most words of a line before the first paragraph, of those up to [`LONG`].
    most: u8,
}

/// Lines whose words are counted: some more than candidates are sought in.
/// Half as many make 1 value better and 2 worse, twice as many none.
const LINES: usize = 640;
/// Paragraphs whose words are gathered, and bytes of each.
const PARAGRAPHS: usize = 8;
const BYTES: usize = 1_000;
/// Words of the longest title.
const LONG: u8 = 20;

impl<'d> Lines<'d> {
    pub(super) fn of(page: &Page<'d>, text: Option<usize>) -> Self {
        let (document, stats) = (page.document, page.stats.blocks.as_slice());
        let blocks = &document.blocks;
        let text = text.unwrap_or(blocks.len());
        let running = (text..blocks.len()).filter(|&index| is_running(document, index));
        let mut paragraphs: Vec<u32> = Vec::new();
        for index in running.take(PARAGRAPHS) {
            let text = document.text_of(&blocks[index]);
            paragraphs.extend(word_hashes(text.get(..floor(text, BYTES)).unwrap_or_default()));
        }
        let mut known = Table::with_room(paragraphs.len());
        paragraphs.into_iter().for_each(|word| *known.entry(word) = true);
        let spaces = stats.iter().take(LINES).map(|line| line.shape.count(CharClass::Space));
        let words: Vec<u8> = spaces.map(|spaces| 1 + spaces.min(u32::from(LONG)) as u8).collect();
        let before = words.iter().take(text).copied();
        let most = before.filter(|&words| words <= LONG).max().unwrap_or(0);
        Self { document, stats, text, paragraphs: known, words, most }
    }

    /// A line, and its statistics, unless it is long.
    fn line(&self, at: usize) -> Option<(&'d str, &'d BlockStats)> {
        let line = self.document.text_of(self.document.blocks.get(at)?);
        Some((line, self.stats.get(at)?)).filter(|_| line.len() <= 120)
    }

    /// Whether a line may hold a date.
    pub(super) fn is_dated(&self, at: usize) -> bool {
        self.line(at)
            .is_some_and(|(line, stats)| stats.shape.count(CharClass::Digit) >= 4 && has_year(line))
    }

    /// Whether a line starts with "By" or "Published".
    pub(super) fn is_label(&self, at: usize) -> bool {
        self.line(at).is_some_and(|(_, stats)| {
            stats.signals.starts(Signal::Byline) || stats.signals.starts(Signal::Published)
        })
    }

    /// Share of a text's words of more than three bytes that are in the first paragraphs.
    pub(super) fn share_in_paragraphs(&self, text: &str) -> f32 {
        let longer = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 3);
        let (mut all, mut known) = (0usize, 0usize);
        for word in longer {
            let found = |hash| self.paragraphs.get(hash);
            all += 1;
            known += usize::from(word_hashes(word).into_iter().all(found));
        }
        known as f32 / all.max(1) as f32
    }

    /// Whether no line before the first paragraph has more words than this one, which is one of
    /// them.
    pub(super) fn is_longest(&self, at: usize) -> bool {
        self.words.get(at).copied().unwrap_or(0) == self.most && at < self.text
    }

    fn words(&self, range: Range<usize>) -> &[u8] {
        let to = range.end.min(self.words.len());
        self.words.get(range.start.min(to)..to).unwrap_or_default()
    }

    /// Number of lines in a range that are as long as titles.
    pub(super) fn rivals(&self, range: Range<usize>) -> usize {
        self.words(range).iter().filter(|words| (4..=LONG).contains(*words)).count()
    }

    /// Share of the lines in a range that have three words or less.
    pub(super) fn share_of_short(&self, range: Range<usize>) -> f32 {
        let lines = self.words(range);
        let short = lines.iter().filter(|&&words| words <= 3).count();
        short as f32 / lines.len().max(1) as f32
    }
}
