//! Splits the lines of a page whose text is all in one line, or in a few.
//!
//! ```text
//! Home News Sport Harbour board meets behind closed doors 3 May 2026 The harbour board met on Friday.
//! ```
//!
//! A page comes out like this if all of its white space is folded (`get_text(" ", strip=True)` of Beautiful
//! Soup, `" ".join(text.split())`). Whether two blocks meet at a blank is decided by a forest that knows the
//! words around it: their case, signs, length, whether they are function words, how far the ends of the
//! sentence are, and how often the page has each pair of words. The weights are fitted on pages whose markup
//! shows the blocks (`examples/train`).
//!
//! Known problems: a block that begins with a small letter is found only after the end of a sentence;
//! entries of a menu often stay together; a paragraph may be split at the end of a sentence; past half a megabyte nothing is split.

mod columns;
mod words;

use std::ops::Range;
use std::sync::Arc;

use super::lines::{Edge, Line};
use crate::model::{Borders, Columns, Forest, LoadError, Matrix, Reader};
use crate::text::floor;
use columns::{COLUMNS, View};
use words::{Counts, Word};

/// Bytes of a text that are looked at to know whether it has lines.
const LOOKED_AT: usize = 16 << 10;
/// Bytes of a text whose words are counted, and how many words at most: few texts have shorter ones.
const COUNTED: usize = 128 << 10;
const MOST_WORDS: usize = COUNTED / 5;
/// Bytes of a line that are judged together: their columns take .8 MB at most.
const PART: usize = 32 << 10;
/// Bytes of a text that are split: more would cost time and memory on hostile pages, and no page of the
/// development corpus has as much text.
const SPLIT: usize = 512 << 10;
/// Lines below this length are not split.
const SHORTEST: usize = 120;
/// What the lines are longer than of a page that has hardly any.
const LONG: usize = 1500;
/// At most one blank in so many bytes of a part is judged, so that hostile text costs no more than menus.
const BYTES: usize = 8;

/// The weights: one forest over [`COLUMNS`].
#[derive(Clone, Debug, Default)]
pub(crate) struct Blanks {
    forest: Forest,
    borders: Arc<Borders>,
}

impl Blanks {
    pub(super) fn load(bytes: &[u8], name: &str) -> Result<Self, LoadError> {
        let columns = columns();
        let mut forest = Forest::read(Reader::open(bytes, name, columns)?, columns.count)?;
        let borders = Forest::share_borders(&mut [&mut forest], columns.count, 0..0)?;
        Ok(Self { forest, borders: Arc::new(borders) })
    }
}

/// The columns that the weights must be fitted to.
pub(crate) fn columns() -> Columns {
    let names: Vec<&str> = COLUMNS.iter().map(|(name, _)| *name).collect();
    Columns::of(&names)
}

/// A page in few lines.
pub(super) struct Page {
    counts: Counts,
}

impl Page {
    /// What a text shows; `None` if it has lines.
    pub(super) fn of(source: &str) -> Option<Self> {
        is_in_few_lines(source).then(|| Self::counted(source))
    }

    fn counted(source: &str) -> Self {
        let source = source.get(..floor(source, COUNTED)).unwrap_or(source);
        let words: Vec<Word> = words::words(source).take(MOST_WORDS).collect();
        Self { counts: Counts::of(&words) }
    }

    /// The lines of a text, long ones split where blocks meet.
    pub(super) fn split(&self, source: &str, lines: &[Line], weights: &Blanks) -> Vec<Line> {
        let mut split = Vec::with_capacity(lines.len());
        for line in lines {
            let mut rest = *line;
            if line.len() >= SHORTEST {
                let is_near = |part: &Range<usize>| line.start as usize + part.start < SPLIT;
                for part in parts(line.text(source)).take_while(is_near) {
                    let rows = self.rows(line.text(source), part, Some(&weights.borders));
                    for (at, chance) in rows.judge(weights) {
                        if chance > THRESHOLD {
                            split.extend(rest.split_off(source, line.start as usize + at));
                        }
                    }
                }
            }
            split.push(rest);
        }
        split
    }

    /// The blanks of a part of a line that are judged, for a forest with these borders.
    fn rows(&self, line: &str, part: Range<usize>, borders: Option<&Arc<Borders>>) -> Rows {
        let text = &line[part.clone()];
        let mut words: Vec<Word> = words::words(text).collect();
        // Numbers and single letters are not the text of a page.
        if words.len() * 7 > text.len() * 2 {
            words.clear();
        }
        words::find_phrases(text, &mut words);
        words::find_months(text, &mut words);
        let skipped = usize::from(part.start == 0);
        words::find_title(&self.counts.title, words.get_mut(skipped..).unwrap_or_default());
        self.counts.count_pairs(&mut words);
        let indices = (1..words.len()).filter(|index| may_meet(words[index - 1], words[*index]));
        let indices: Vec<u32> = indices.take(text.len() / BYTES).map(|i| i as u32).collect();
        let (left, right) = words::distances(&words);
        let count = |sum: &mut u32, word: &Word| {
            *sum += u32::from(word.is_function);
            Some(*sum)
        };
        let functions: Vec<u32> = words.iter().scan(0, count).collect();
        let view = View {
            words: &words,
            left: &left,
            right: &right,
            functions: &functions,
            counts: &self.counts,
            offset: part.start,
            length: line.len(),
        };
        let matrix = columns::matrix(&view, &indices, borders);
        let starts = indices.iter().map(|i| part.start + words[*i as usize].start as usize);
        Rows { starts: starts.collect(), matrix }
    }
}

/// The blanks of a part of a line: where the word after each begins, and its columns.
struct Rows {
    starts: Vec<usize>,
    matrix: Matrix,
}

impl Rows {
    /// For each blank where the word after it begins, and how likely two blocks meet at it.
    fn judge(self, weights: &Blanks) -> impl Iterator<Item = (usize, f32)> {
        let few = weights.forest.few(&self.matrix);
        let chances = few.unwrap_or_else(|| weights.forest.probabilities(&self.matrix));
        self.starts.into_iter().zip(chances)
    }
}

/// Whether blocks may meet between two words. Of the places where they do, 3 of 100 are left out with two
/// thirds of all blanks. A day and its month stay together: `12. | März`.
fn may_meet(before: Word, after: Word) -> bool {
    let is_sentence = before.last != Edge::Ender && after.first.continues();
    let is_date = before.has_digit && after.is_month || before.is_month && after.has_digit;
    !is_sentence && !is_date && before.last != Edge::Comma
}

/// The parts of a line, each ending at a blank, if one is near.
fn parts(line: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at;
        let end = floor(line, start + PART);
        let blank = line.get(start..end)?.rfind(' ').filter(|_| end < line.len());
        at = blank.map_or(end, |blank| start + blank + 1);
        (start < at).then_some(start..at)
    })
}

/// Whether most of a text is in very long lines, or all of it in one or two.
fn is_in_few_lines(source: &str) -> bool {
    let start = source.get(..floor(source, LOOKED_AT)).unwrap_or(source).trim();
    let (mut lines, mut long) = (0, 0);
    for line in start.lines().filter(|line| !line.is_empty()) {
        lines += 1;
        long += if line.len() > LONG { line.len() } else { 0 };
    }
    lines <= 2 && start.len() >= SHORTEST || long * 4 > start.len() * 3
}

/// The probability above which a line is split. By other trees with most of these columns, the F1 of `wcxb-dev` was
/// .823, .820 and .797 at .3, .5 and .7, and .518, .557 and .565 of the titles were right.
pub(crate) const THRESHOLD: f32 = 0.4;

/// A blank as the fit of the weights sees it (`examples/train/blanks`).
#[derive(Clone, Debug)]
pub struct BlankSample {
    /// The first byte after it.
    pub at: usize,
    /// What the forest is asked about.
    pub columns: Vec<f32>,
}

/// The blanks of a text in one line that are judged.
pub(crate) fn of(text: &str) -> Vec<BlankSample> {
    let page = Page::counted(text);
    let mut samples = Vec::new();
    for part in parts(text) {
        let rows = page.rows(text, part, None);
        let columns: Vec<Vec<f32>> = (0..COLUMNS.len()).map(|c| rows.matrix.column(c)).collect();
        samples.extend(rows.starts.iter().enumerate().map(|(row, at)| BlankSample {
            at: *at,
            columns: columns.iter().map(|column| column[row]).collect(),
        }));
    }
    samples
}
