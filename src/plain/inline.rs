//! Paragraphs that a converter broke at every inline element.
//!
//! ```text
//! The
//! Harbour Board
//! has said that the
//! second bid
//! , too, falls short.
//! ```
//!
//! is one paragraph, while menus, headings and tickers, which are short lines as well, must
//! stay separate. Whether two lines belong together is a sum of weights over how the first ends
//! and the second begins, both lengths, the surroundings, and how broken the whole page is. The
//! weights are fitted on pages whose markup shows the paragraphs (`examples/train`). A second sum
//! sees the first one's result for this junction and its two neighbours: a lone "The" is joined
//! to a name if the name is joined to what follows.
//!
//! Tried, without gain on the half of the sites that the fit leaves out: function words by
//! how the next line begins (208 weights for 8); texts with empty lines put between their
//! blocks among the examples (.01 fewer paragraphs whole); three times the weight on pages
//! that are not English; junctions inside of menus and code among the examples (more false
//! joins for the same paragraphs).
//!
//! Known problems: a bold label with a colon is not distinguished from a heading above its
//! paragraph, nor a line end inside the source of a paragraph from the end of the paragraph.

use super::groups::{
    AROUND, BEGINS, GAPS, LENGTH_AFTER, LENGTH_AGAIN, LENGTH_BEFORE, LENGTHS, LENGTHS_BOTH, NEXT,
    PAGE, PAIR, PREVIOUS, RUN_AFTER, RUN_BEFORE, SHORT, SIZE, TRIPLES, WORDS, WORDS_AGAIN,
};
use super::lines::{EDGES, Edge, Line, Marker};
use super::sums::{Sums, UNIT};
use crate::vocab;

/// What a window of lines looks like as a whole.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rhythm {
    /// Lines that begin as if in the middle of a sentence, in shares of the whole, binned.
    broken: usize,
    /// Empty lines, likewise.
    gaps: usize,
}

impl Rhythm {
    pub(super) fn of(lines: &[Line]) -> Self {
        let (mut broken, mut gaps) = (0, 0);
        let mut before = Edge::Ender;
        for line in lines {
            let goes_on = line.first.continues() && line.gap == 0 && line.marker == Marker::None;
            broken += usize::from(goes_on && before != Edge::Ender);
            gaps += usize::from(line.gap > 0);
            before = line.last;
        }
        let share = |n: usize| n * 1000 / lines.len().max(1);
        let bin = |n: usize, bounds: &[usize]| bounds.iter().filter(|b| n >= **b).count();
        let broken = bin(share(broken), &[5, 15, 40, 80, 150]);
        // A converter may break lines at inline elements and yet part paragraphs.
        let gaps = if broken < BROKEN_ANYWAY { bin(share(gaps), &[1, 100]) } else { 0 };
        Self { broken, gaps }
    }
}

/// From here on (4 % of the lines) a page counts as broken whether it has empty lines or not.
const BROKEN_ANYWAY: usize = 3;

/// Bytes of a line, binned.
fn length(line: &Line) -> usize {
    match line.len() {
        0..=3 => 0,
        4..=9 => 1,
        10..=19 => 2,
        20..=34 => 3,
        35..=69 => 4,
        70..=139 => 5,
        _ => 6,
    }
}

/// Which of the words at a line's ends are function words.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Words {
    first: bool,
    last: bool,
    /// Whether the line is one word.
    alone: bool,
}

/// Bytes of the longest word that is looked up.
const LONGEST: usize = 16;

impl Words {
    /// Those of all lines.
    pub(super) fn of_all(source: &str, lines: &[Line]) -> Vec<Self> {
        lines.iter().map(|line| Self::of(line.text(source))).collect()
    }

    fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let is_blank = |byte: &u8| *byte == b' ';
        let head = bytes.get(..=LONGEST).unwrap_or(bytes);
        let tail = bytes.len().saturating_sub(LONGEST + 1);
        let last = bytes.get(tail..).unwrap_or_default().iter().rposition(is_blank);
        // Without a blank the line is one word, which may be too long.
        let whole = Some(bytes.len()).filter(|len| *len <= LONGEST);
        let first = head.iter().position(is_blank).or(whole);
        let last = last.map(|at| tail + at + 1).or(whole.map(|_| 0));
        let is = |word: Option<&str>| word.is_some_and(vocab::is_function_word);
        Self {
            first: is(first.and_then(|end| text.get(..end))),
            last: is(last.and_then(|start| text.get(start..))),
            alone: last == Some(0),
        }
    }
}

/// The two lines at a junction and what stands around them.
pub(super) struct Junction<'a> {
    pub source: &'a str,
    pub lines: &'a [Line],
    /// What the words at the lines' ends are, see [`Words`].
    pub words: &'a [Words],
    /// Index of the second line; above 0.
    pub at: usize,
    pub rhythm: Rhythm,
}

impl Junction<'_> {
    /// The weights that count here: one of each group.
    pub(super) fn each(&self, mut weigh: impl FnMut(usize)) {
        let blank = Line { gap: 1, ..Line::default() };
        let line = |at: Option<usize>| at.and_then(|at| self.lines.get(at));
        let (Some(a), Some(b)) = (line(self.at.checked_sub(1)), line(Some(self.at))) else {
            return;
        };
        let before = line(self.at.checked_sub(2)).filter(|_| a.gap == 0).unwrap_or(&blank);
        let after = line(Some(self.at + 1)).filter(|c| c.gap == 0).unwrap_or(&blank);
        let (last, first) = (a.last as usize, b.first as usize);
        let long = usize::from(a.len() >= 35) * 2 + usize::from(b.len() >= 35);
        weigh(PAIR + (long * EDGES + last) * EDGES + first);
        weigh(LENGTH_BEFORE + length(a) * EDGES + first);
        weigh(LENGTH_AFTER + length(b) * EDGES + last);
        let ends = if b.last == Edge::Ender { 1 } else { usize::from(b.last == Edge::Comma) * 2 };
        weigh(NEXT + ends * EDGES + after.first as usize);
        weigh(PREVIOUS + usize::from(a.first.continues()) * EDGES + before.last as usize);
        weigh(BEGINS + usize::from(ends == 1) * EDGES + a.first as usize);
        weigh(LENGTHS_BOTH + length(a) * LENGTHS + length(b));
        weigh(WORDS + self.words());
        let goes_on = usize::from(b.first.continues());
        weigh(PAGE + (self.rhythm.broken * GAPS + self.rhythm.gaps) * 2 + goes_on);
        weigh(RUN_BEFORE + self.run((0..self.at).rev()) * 2 + goes_on);
        weigh(RUN_AFTER + self.run(self.at..self.lines.len()) * 2 + goes_on);
        let short = self.short((0..self.at).rev()) * 7 + self.short(self.at..self.lines.len());
        weigh(SHORT + short * 2 + goes_on);
        weigh(AROUND + (length(before) * LENGTHS + length(after)) * 2 + goes_on);
    }

    /// Which of the words at the junction are function words.
    fn words(&self) -> usize {
        let of = |at: usize| self.words.get(at).copied().unwrap_or_default();
        let (before, after) = (of(self.at.wrapping_sub(1)), of(self.at));
        usize::from(before.last) + 2 * usize::from(after.first) + 4 * usize::from(before.alone)
    }

    /// How many consecutive lines, from the junction on, are short and do not end a sentence.
    fn run(&self, lines: impl Iterator<Item = usize>) -> usize {
        let short = |at: &usize| {
            self.lines.get(*at).is_some_and(|line| {
                line.len() < 35
                    && matches!(line.first, Edge::Upper | Edge::Caseless | Edge::Digit)
                    && line.last != Edge::Ender
                    && line.last != Edge::Comma
            })
        };
        match lines.take(6).take_while(short).count() {
            0 => 0,
            1 => 1,
            2..=4 => 2,
            _ => 3,
        }
    }

    /// How many consecutive lines, from the junction on, are a few words without a sentence end.
    fn short(&self, lines: impl Iterator<Item = usize>) -> usize {
        let short = |at: &usize| {
            self.lines.get(*at).is_some_and(|line| {
                line.len() < 25
                    && !matches!(line.last, Edge::Ender | Edge::Comma | Edge::Close)
                    && !matches!(line.first, Edge::Ender | Edge::Comma | Edge::Close)
            })
        };
        lines.take(6).take_while(short).count()
    }

    /// The weights of the second sum: the first sum's result for this junction and the ones
    /// before and after it.
    pub(super) fn again(&self, scores: [i32; 3], mut weigh: impl FnMut(usize)) {
        let [before, here, after] = scores.map(|score| (score / UNIT + 4).clamp(0, 8) as usize);
        weigh(SIZE + (here * 9 + before) * 9 + after);
        let line = |at: usize| self.lines.get(at).copied().unwrap_or_default();
        let (a, b) = (line(self.at.wrapping_sub(1)), line(self.at));
        weigh(TRIPLES + self.words() * 9 + after);
        weigh(WORDS_AGAIN + length(&a) * 9 + after);
        weigh(LENGTH_AGAIN + length(&b) * 9 + before);
    }

    fn score(&self, joins: &Sums) -> i32 {
        let mut sum = 0;
        self.each(|index| sum += joins.weight(index));
        sum
    }

    fn score_again(&self, joins: &Sums, scores: [i32; 3]) -> i32 {
        let mut sum = 0;
        self.again(scores, |index| sum += joins.weight(index));
        sum
    }

    /// Whether the two lines may belong together at all.
    pub(super) fn possible(&self) -> bool {
        let line = |at: Option<usize>| at.and_then(|at| self.lines.get(at));
        let (Some(a), Some(b)) = (line(self.at.checked_sub(1)), line(Some(self.at))) else {
            return false;
        };
        let parted = [a.last, a.first, b.first, b.last].contains(&Edge::Separator);
        let address = |line: &Line| line.text(self.source).starts_with("http");
        b.gap == 0
            && !parted
            && !address(a)
            && !address(b)
            && a.marker == Marker::None
            && b.marker == Marker::None
    }

    /// Whether the second line begins with a sign that can only follow a word. Of these the gold has, in
    /// `bs4` lines of six archives, 510 in one line with the text before and 4 in a line of its own.
    fn goes_on(&self) -> bool {
        self.lines.get(self.at).is_some_and(|line| line.begins_inside(self.source))
    }

    /// The first sum of every junction of the lines; far below zero where two
    /// lines cannot belong together. Index `i` is the junction before line `i`.
    pub(super) fn scores(
        source: &str,
        lines: &[Line],
        words: &[Words],
        rhythm: Rhythm,
        joins: &Sums,
    ) -> Vec<i32> {
        let junction = |at| Junction { source, lines, words, at, rhythm };
        let score = |at| if junction(at).possible() { junction(at).score(joins) } else { NEVER };
        (0..lines.len()).map(score).collect()
    }
}

/// The score of a pair of lines that may not be joined.
const NEVER: i32 = -10 * UNIT;

/// The scores at a junction and at both of its neighbours.
pub(super) fn around(scores: &[i32], at: usize) -> [i32; 3] {
    let score = |at: Option<usize>| at.and_then(|at| scores.get(at)).copied().unwrap_or(NEVER);
    [score(at.checked_sub(1)), score(Some(at)), score(Some(at + 1))]
}

/// Joins what belongs together.
pub(super) fn join(source: &str, lines: &mut [Line], is_markdown: bool, joins: &Sums) {
    let rhythm = Rhythm::of(lines);
    if rhythm.gaps > 0 {
        return;
    }
    let words = Words::of_all(source, lines);
    let scores = Junction::scores(source, lines, &words, rhythm, joins);
    for at in 1..lines.len() {
        let junction = Junction { source, lines, words: &words, at, rhythm };
        let joined = scores[at] > NEVER
            && (!is_markdown && junction.goes_on()
                || junction.score_again(joins, around(&scores, at)) > THRESHOLD);
        lines[at].joins |= joined;
    }
}

/// Sum of weights above which two lines are joined. On half 1 of the sites, whole blocks of
/// `bs4` lines and false joins, before markers and wrapped lines were read: 8 .760 and 3.4 %,
/// 16 .753 and 2.4 %, 24 .736 and 1.8 %. On news, which was not used, 16 has 8.6 %.
const THRESHOLD: i32 = 16;
