//! Keys by which a line is recognised on another page.

use crate::document::Document;
use crate::text::{FNV_64, fnv_64_step as step};

/// The keys of a page's blocks. They are stored in models, so their definition must not change
/// without a new version of the format.
#[derive(Clone, Debug, Default)]
pub(super) struct Keys {
    /// One for each block by itself. `None` if it has neither letter nor digit.
    pub lines: Vec<Option<Line>>,
    /// One for each block that has a key, together with the block above it; then one for the last
    /// block and the page's end. The edges of the page count as neighbours.
    pub pairs: Vec<u64>,
}

/// The keys of a line: hashes of its letters and digits, case aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// With all runs of digits taken as equal, so that clocks and counters do not matter; but in a
    /// line without letters the digits count.
    pub folded: u64,
    /// With all digits; the same key for a line without digits.
    pub exact: u64,
}

impl Keys {
    pub(super) fn of(document: &Document) -> Self {
        let mut keys = Self::default();
        let mut above = FNV_64;
        for block in &document.blocks {
            let line = Line::of(document.text_of(block));
            keys.lines.push(line);
            if let Some(line) = line {
                keys.pairs.push(pair(above, line.folded));
                above = line.folded;
            }
        }
        keys.pairs.push(pair(above, FNV_64));
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
        let (mut folded, mut exact) = (FNV_64, FNV_64);
        let (mut letters, mut any, mut gap, mut digits) = (false, false, false, false);
        for c in text.chars() {
            if !c.is_alphanumeric() {
                gap = true;
                continue;
            }
            let digit = c.is_numeric();
            // Clocks are often glued to their headlines.
            if any && (gap || digit != digits) {
                (folded, exact) = (step(folded, 0), step(exact, 0));
            }
            // Further digits of a run do not count.
            let again = digit && digits && !gap;
            let mut add = |c: char| {
                exact = step(exact, c.into());
                if !again {
                    folded = step(folded, if digit { '0' } else { c }.into());
                }
            };
            if c.is_ascii() {
                add(c.to_ascii_lowercase());
            } else {
                c.to_lowercase().for_each(add);
            }
            letters |= !digit;
            (any, gap, digits) = (true, false, digit);
        }
        let exact = finished(exact);
        any.then(|| Self { folded: if letters { finished(folded) } else { exact }, exact })
    }
}

/// The key of two lines, in this order.
fn pair(above: u64, below: u64) -> u64 {
    finished(step(step(FNV_64, above), below))
}

/// Spreads a hash over all bits.
fn finished(mut hash: u64) -> u64 {
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

#[cfg(test)]
mod tests {
    use super::{Keys, Line};
    use crate::document::Limits;
    use crate::plain;

    #[test]
    fn what_is_one_line_and_what_are_two() {
        let line = |text| Line::of(text).unwrap();
        for (one, other) in [
            ("Comments (3)", "COMMENTS (12)"),
            ("14:30Ferry returns", "9:05 Ferry returns"),
            ("» Most read", "Most  read:"),
            ("Über uns", "ÜBER UNS"),
            ("3 minutes ago", "17 minutes ago"),
        ] {
            assert_eq!(line(one).folded, line(other).folded, "{one} | {other}");
        }
        for (one, other) in [
            ("Ferry returns", "Ferry returned"),
            ("A new ferry", "Anew ferry"),
            ("1", "2"),
            ("14.03.2022", "15.03.2022"),
            ("Ferry", "Ferry 1"),
        ] {
            assert_ne!(line(one).folded, line(other).folded, "{one} | {other}");
        }
        assert_ne!(line("15 March 2022").exact, line("16 March 2022").exact);
        assert_eq!(line("No digit").exact, line("No digit").folded);
        assert_eq!(Line::of(" … | "), None);
        // Models keep keys: these may not change but with the version of the format.
        assert_eq!(line("Page 1").exact, 0x577f_1eae_527c_ec23);
        assert_eq!(line("Page 1").folded, 0x0629_8102_3106_da52);
    }

    #[test]
    fn pairs_know_their_order() {
        let pairs = |text| Keys::of(&plain::read(text, &Limits::default())).pairs;
        let (one, other) = (pairs("Home page\n\nNews page"), pairs("News page\n\nHome page"));
        assert!(one.iter().all(|pair| !other.contains(pair)), "{one:?} {other:?}");
        let (twice, thrice) = (pairs("Home\n\nHome"), pairs("News\n\nNews"));
        assert!(twice.iter().all(|pair| !thrice.contains(pair)), "{twice:?} {thrice:?}");
        assert_eq!(twice.len(), 3);
    }
}
