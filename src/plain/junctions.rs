//! The junctions of a text as the fit of their weights sees them (`lab/bare/fit.rs`).

use super::inline::{Junction, Rhythm, around};
use super::lines::{Line, Lines};

pub(crate) use super::inline::{ALL, SIZE, UNIT};
pub(crate) use super::weights::WEIGHTS;

/// Two lines that may belong together.
pub(crate) struct Sample {
    /// Where the one ends and the other begins.
    pub end: usize,
    pub start: usize,
    /// The weights at work.
    pub active: Vec<u16>,
}

/// All junctions of a text, for the first look or for the second.
pub(crate) fn samples(text: &str, again: bool) -> Vec<Sample> {
    let lines: Vec<Line> = Lines::new(text).collect();
    let rhythm = Rhythm::of(&lines);
    let scores = if again { Junction::scores(text, &lines, rhythm) } else { Vec::new() };
    let sample = |at: usize| {
        let junction = Junction { source: text, lines: &lines, at, rhythm };
        let mut active = Vec::new();
        if !junction.possible() {
            return None;
        } else if again {
            junction.again(around(&scores, at), |i| active.push(i as u16));
        } else {
            junction.each(|i| active.push(i as u16));
        }
        let (end, start) = (lines[at - 1].end as usize, lines[at].start as usize);
        Some(Sample { end, start, active })
    };
    (1..lines.len()).filter_map(sample).collect()
}
