//! The junctions of a text as the fit of their weights sees them (`examples/train/joins`).

use super::inline::{Junction as Lines, Rhythm, Words, around};
use super::lines::{self, Line};
use super::sums::Sums;

pub(crate) use super::groups::{ALL, SIZE};

/// Two lines that may belong together.
#[derive(Clone, Debug)]
pub struct Junction {
    /// Byte after the end of the first line.
    pub end: usize,
    /// First byte of the second line.
    pub start: usize,
    /// The weights whose sum decides, by index.
    pub active: Vec<u16>,
}

/// All junctions of a text, for the first sum; with weights for that one, for the second.
pub(crate) fn of(text: &str, first: Option<&Sums>) -> Vec<Junction> {
    let lines: Vec<Line> = lines::Lines::new(text).collect();
    let rhythm = Rhythm::of(&lines);
    let words = Words::of_all(text, &lines);
    let scores = first.map(|joins| Lines::scores(text, &lines, &words, rhythm, joins));
    let junction = |at: usize| {
        let pair = Lines { source: text, lines: &lines, words: &words, at, rhythm };
        let mut active = Vec::new();
        if !pair.possible() {
            return None;
        }
        match &scores {
            Some(scores) => pair.again(around(scores, at), |i| active.push(i as u16)),
            None => pair.each(|i| active.push(i as u16)),
        }
        let (end, start) = (lines[at - 1].end as usize, lines[at].start as usize);
        Some(Junction { end, start, active })
    };
    (1..lines.len()).filter_map(junction).collect()
}
