//! Splits lines that hold several blocks of a page with nothing between them.
//!
//! ```text
//! - 14:30Harbour board meets behind closed doors
//! Two vessels collide off ArnBoth masters were ashoreRead more
//! ```
//!
//! Converters that only collect the text of a page leave this of a page whose source has no white space
//! between its elements (`textContent` of the DOM, `get_text()` of Beautiful Soup). A place where two
//! blocks may meet is a *seam*: a capital after a small letter, a sentence's end or a digit, or a digit after a
//! small letter. Whether blocks do meet there, or it is the middle of a name such as "YouTube", is decided by a
//! sum of weights over how many seams the page has, how often the word and its two pieces are on the page, and
//! the words around. The weights are fitted on pages whose markup shows the blocks (`examples/train`).
//!
//! Known problems: blocks in scripts without capitals, and blocks that begin with a small letter, stay
//! together; so do some that meet with short words on a short page (`off ArnRead more`).

mod groups;
mod scan;

use super::lines::Line;
use super::sums::{Sample, Sums};
use crate::text::{Table, floor};
use crate::vocab;
use groups::{
    AFTER, BEFORE, BOTH, CASES, COUNTS, END, ENDS, FUNCTION, INSIDE, LEFT, LENGTHS, LINE, NEAR,
    PARTS, PLACE, RATE, RATE_END, RIGHT, SIDES, WHOLE, WHOLE_RATE, WORDS, bin,
};
pub(crate) use groups::{ALL, GROUPS};
use scan::{Scanner, Seam};

/// Bytes of a text that are looked at to know the page.
const LOOKED_AT: usize = 256 << 10;
/// Seams whose words are counted.
const COUNTED: usize = 16 << 10;
/// A text has seams if it has so many bytes that begin them, and no fewer per thousand bytes. A
/// quarter of the pages of `wcxb-dev` that Beautiful Soup glued have fewer than .4, half of those
/// whose blocks it put into lines of their own more than .5. With fewer than 16, a few names of products
/// in a short text look like glued blocks.
const FEWEST: usize = 16;
const PER_MILLE: f64 = 0.2;
/// Bytes of the longest word that is looked up.
const LONGEST: usize = 16;

/// What a page shows of its seams.
pub(super) struct Page {
    /// Seams for its length, and glued ones of its sentence ends, both binned.
    rate: usize,
    ends: usize,
    /// How often each word that has a seam, and each piece of one, is on the page.
    counts: Table<u8>,
}

impl Page {
    /// What a text shows; `None` for one with hardly a seam.
    pub(super) fn of(source: &str) -> Option<Self> {
        let source = source.get(..floor(source, LOOKED_AT)).unwrap_or(source);
        let begun = begun(source.as_bytes());
        if begun < FEWEST || (begun as f64) < source.len() as f64 / 1e3 * PER_MILLE {
            return None;
        }
        let mut scanner = Scanner::default();
        let mut hashes = Vec::new();
        let mut all = 0;
        for line in source.lines() {
            scanner.line(line, |_| {});
            all += scanner.seams.len();
            let room = COUNTED.saturating_sub(hashes.len() / 3);
            for seam in scanner.seams.iter().take(room) {
                hashes.extend([seam.whole, seam.left.hash, seam.right.hash]);
            }
        }
        let mut counts = Table::with_room(hashes.len());
        for hash in hashes.into_iter().filter(|hash| *hash != 0) {
            *counts.entry(hash) = KNOWN;
        }
        let signs = scanner.counts;
        for line in source.lines() {
            scanner.line(line, |word| {
                if counts.get(word) != 0 {
                    let count = counts.entry(word);
                    *count = count.saturating_add(1);
                }
            });
        }
        let rate = all as f64 * 1e3 / source.len() as f64;
        let glued = signs.glued_ends * 1000 / (signs.glued_ends + signs.free_ends + 1);
        Some(Self {
            rate: bin((rate * 1e3) as usize, &[500, 1000, 2000, 4000, 8000, 16_000, 32_000]),
            ends: bin(glued, &[1, 20, 60, 120, 250, 400]),
            counts,
        })
    }

    /// Whether blocks meet at many of the seams of a text, as the weights say. On other pages, names and code
    /// have the seams.
    pub(super) fn is_glued(&self, source: &str, weights: &Sums) -> bool {
        let source = source.get(..floor(source, LOOKED_AT)).unwrap_or(source);
        let mut scanner = Scanner::default();
        let (mut all, mut met) = (0, 0);
        for line in source.lines() {
            let words = scanner.words_of(line);
            all += scanner.seams.len();
            let seams = &scanner.seams;
            let meets = |index: &usize| self.meets(line, seams, *index, words, weights);
            met += (0..seams.len()).filter(meets).count();
        }
        met * 5 > all * 2
    }

    /// Whether two blocks meet at a seam of a line, see [`Self::each`].
    fn meets(
        &self,
        line: &str,
        seams: &[Seam],
        index: usize,
        words: usize,
        weights: &Sums,
    ) -> bool {
        let mut sum = 0;
        self.each(line, seams, index, words, |index| sum += weights.weight(index));
        sum > THRESHOLD
    }

    /// How often a word is on the page.
    fn count(&self, hash: u32) -> usize {
        if hash == 0 { 0 } else { usize::from(self.counts.get(hash).saturating_sub(KNOWN)) }
    }

    /// The weights that count for a seam of a line, by its index: at most one of each group. `words` are the
    /// words of the line.
    fn each(
        &self,
        line: &str,
        seams: &[Seam],
        index: usize,
        words: usize,
        mut weigh: impl FnMut(usize),
    ) {
        let Some(seam) = seams.get(index) else { return };
        let kind = seam.kind as usize;
        let length = |length: u8| usize::from(length).min(LENGTHS - 1);
        let (left, right) = (length(seam.left.length), length(seam.right.length));
        let times = |hash| bin(self.count(hash), &[1, 2, 3, 6]);
        let whole = times(seam.whole);
        weigh(RATE + kind * groups::RATES + self.rate);
        weigh(END + kind * ENDS + self.ends);
        weigh(RATE_END + self.rate * ENDS + self.ends);
        weigh(LEFT + kind * LENGTHS + left);
        weigh(RIGHT + kind * LENGTHS + right);
        weigh(BOTH + left * LENGTHS + right);
        if seam.left.length > 0 {
            weigh(WHOLE + whole * INSIDE + bin(seam.inside as usize, &[2, 3, 5]));
            weigh(WHOLE_RATE + self.rate * COUNTS + whole);
        }
        weigh(PARTS + times(seam.left.hash) * COUNTS + times(seam.right.hash));
        let is_function = |piece: &scan::Piece| {
            let word = line.get(piece.start as usize..piece.end as usize).unwrap_or_default();
            usize::from((2..=LONGEST).contains(&word.len()) && vocab::is_function_word(word))
        };
        let function = is_function(&seam.left) * 2 + is_function(&seam.right);
        weigh(FUNCTION + kind * 4 + function);
        let is = usize::from;
        let cases = [seam.left.is_capitalised, seam.left.is_upper, seam.right.is_upper];
        weigh(CASES + is(cases[0]) * 4 + is(cases[1]) * 2 + is(cases[2]));
        let side = |words| bin(words, &[1, 2, 4, 8, 16]);
        let word = seam.word as usize;
        let place = side(word) * WORDS + side(words.saturating_sub(word + 1));
        weigh(PLACE + kind * WORDS * WORDS + place);
        weigh(BEFORE + kind * SIDES + seam.before as usize);
        let after = seam.after[0] as usize * SIDES + seam.after[1] as usize;
        weigh(AFTER + kind * SIDES * SIDES + after);
        let near = |words| bin(words, &[1, 2, 3, 5, 9]);
        weigh(LINE + kind * WORDS + near(words / seams.len()));
        // The line begins and ends with a block.
        let word_of = |index: Option<usize>| Some(seams.get(index?)?.word as usize);
        let before = word - word_of(index.checked_sub(1)).unwrap_or(0);
        let after = word_of(Some(index + 1)).unwrap_or(words.saturating_sub(1)) - word;
        weigh(NEAR + kind * WORDS * WORDS + near(before) * WORDS + near(after));
    }

    /// The lines of a text, those with blocks that meet split there, unless they are very long.
    pub(super) fn split(&self, source: &str, lines: &[Line], weights: &Sums) -> Vec<Line> {
        let mut scanner = Scanner::default();
        let mut split = Vec::with_capacity(lines.len());
        for line in lines {
            let text = line.text(source);
            if text.len() > LOOKED_AT {
                split.push(*line);
                continue;
            }
            let words = scanner.words_of(text);
            let mut rest = *line;
            for (index, seam) in scanner.seams.iter().enumerate() {
                if self.meets(text, &scanner.seams, index, words, weights) {
                    split.extend(rest.split_off(source, (line.start + seam.at) as usize));
                }
            }
            split.push(rest);
        }
        split
    }
}

/// Sum of weights above which a line is split at a seam. Out of fold, on all texts of three seams or more, at 14
/// .955 of the splits are right and .868 of the places where blocks meet are found, at 6 .944 and .901. The
/// F1 of glued pages is the same within .001.
pub(crate) const THRESHOLD: i32 = 6;
/// What a word is counted from: the table holds no word with the count 0.
const KNOWN: u8 = 1;

/// About how many bytes may begin the second of two blocks that meet: capitals of ASCII after a small
/// letter, a digit or a sentence's end, and Greek and Cyrillic ones after another letter. Of a long text every
/// fourth part is counted.
fn begun(bytes: &[u8]) -> usize {
    let is_within = |byte: u8, first: u8, count: u8| byte.wrapping_sub(first) < count;
    let begins = |before: u8, at: u8, after: u8| {
        let ends = is_within(before, b'a', 26) | is_within(before, b'0', 10) | (before >= 0x80);
        let ends = ends | (before == b'.') | (before == b'!') | (before == b'?');
        let latin = is_within(at, b'A', 26) & is_within(after, b'a', 26);
        let cyrillic = (at == 0xd0) & is_within(after, 0x90, 0x20);
        let greek = (at == 0xce) & is_within(after, 0x91, 25);
        u8::from((ends & latin) | ((before >= 0x80) & (cyrillic | greek)))
    };
    // So few bytes are counted in a byte, many at a time.
    let counted = |at: usize| {
        let part = bytes.get(at..bytes.len().min(at + 202)).unwrap_or_default();
        let after = part.iter().zip(part.get(1..).unwrap_or_default());
        let both = after.zip(part.get(2..).unwrap_or_default());
        usize::from(both.fold(0, |sum: u8, ((a, b), c)| sum.wrapping_add(begins(*a, *b, *c))))
    };
    let stride = if bytes.len() < 16 << 10 { 1 } else { 4 };
    (0..bytes.len()).step_by(200 * stride).map(counted).sum::<usize>() * stride
}

/// All seams of a text.
pub(crate) fn of(text: &str) -> Vec<Sample> {
    let mut samples = Vec::new();
    let Some(page) = Page::of(text) else { return samples };
    let mut scanner = Scanner::default();
    for line in super::lines::Lines::new(text) {
        let (start, line) = (line.start as usize, line.text(text));
        let words = scanner.words_of(line);
        for (index, seam) in scanner.seams.iter().enumerate() {
            let mut active = Vec::new();
            page.each(line, &scanner.seams, index, words, |index| active.push(index as u16));
            samples.push(Sample { at: start + seam.at as usize, active });
        }
    }
    samples
}
