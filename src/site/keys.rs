//! What a line is recognised by on another page.

use crate::document::Document;

const START: u64 = 0xcbf2_9ce4_8422_2325;
const FACTOR: u64 = 0x100_0000_01b3;

/// The keys of a page's blocks. They are stored in models: what they are made of must not
/// change without a new version of the format.
#[derive(Clone, Debug, Default)]
pub(super) struct Keys {
    /// Of each block by itself. `None` where there is neither letter nor digit.
    pub lines: Vec<Option<Line>>,
    /// Of each block that has a key and the one above it; then of the last one and the
    /// page's end. The page's edges are neighbours like others.
    pub pairs: Vec<u64>,
}

/// The keys of a line, case, punctuation and white space aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// With every run of digits the same, so that clocks and counters do not hide it; but
    /// without a letter the digits count.
    pub folded: u64,
    /// With all digits; the same key if there are none.
    pub exact: u64,
}

impl Keys {
    pub(super) fn of(document: &Document) -> Self {
        let mut keys = Self::default();
        let mut above = START;
        for block in &document.blocks {
            let line = Line::of(document.text_of(block));
            keys.lines.push(line);
            if let Some(line) = line {
                keys.pairs.push(finished(step(above, line.folded)));
                above = line.folded;
            }
        }
        keys.pairs.push(finished(step(above, START)));
        keys
    }

    /// Every key of the page, once, in ascending order.
    pub(super) fn all(&self) -> Vec<u64> {
        let lines = self.lines.iter().flatten().flat_map(|line| [line.folded, line.exact]);
        let mut all: Vec<u64> = lines.chain(self.pairs.iter().copied()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

impl Line {
    fn of(text: &str) -> Option<Self> {
        let (mut folded, mut exact) = (START, START);
        let (mut letters, mut any, mut gap, mut digits) = (false, false, false, false);
        for c in text.chars() {
            if !c.is_alphanumeric() {
                gap = true;
                continue;
            }
            if gap && any {
                (folded, exact) = (step(folded, 0), step(exact, 0));
            }
            let digit = c.is_numeric();
            // The second digit of a run says nothing more.
            let again = digit && digits && !gap;
            for c in c.to_lowercase() {
                exact = step(exact, c.into());
                if !again {
                    folded = step(folded, if digit { '0' } else { c }.into());
                }
            }
            letters |= !digit;
            (any, gap, digits) = (true, false, digit);
        }
        let exact = finished(exact);
        any.then(|| Self { folded: if letters { finished(folded) } else { exact }, exact })
    }
}

fn step(hash: u64, item: u64) -> u64 {
    (hash ^ item).wrapping_mul(FACTOR)
}

/// Spreads what was hashed over all bits.
fn finished(mut hash: u64) -> u64 {
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}
