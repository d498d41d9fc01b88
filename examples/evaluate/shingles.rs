//! Finds which lines are in a text.

use std::collections::HashSet;

use crate::words::words;

/// A text's sequences of three words, to find which lines are in it.
pub(crate) struct Shingles(HashSet<Vec<String>>);

impl Shingles {
    pub(crate) fn of(text: &str) -> Self {
        let text = text.to_lowercase();
        let words: Vec<String> = words(&text).into_iter().map(str::to_owned).collect();
        let sizes = (1..=3).flat_map(|n| words.windows(n).map(<[_]>::to_vec));
        Self(sizes.collect())
    }

    /// Share of a line's shingles that the text has.
    pub(crate) fn holds(&self, line: &str) -> f64 {
        let line = line.to_lowercase();
        let words: Vec<String> = words(&line).into_iter().map(str::to_owned).collect();
        let all: Vec<&[String]> = words.windows(words.len().clamp(1, 3)).collect();
        let held = all.iter().filter(|shingle| self.0.contains(**shingle)).count();
        crate::outcome::share(held, all.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_found_by_their_shingles() {
        let text = Shingles::of("The ferry leaves at six. It takes four hours.");
        assert_eq!(text.holds("the ferry LEAVES at six"), 1.0);
        assert_eq!(text.holds("six it"), 1.0);
        assert_eq!(text.holds("hours four takes it six at leaves"), 0.0);
        // the-ferry-leaves, ferry-leaves-never, leaves-never-again
        assert!((text.holds("The ferry leaves never again") - 1.0 / 3.0).abs() < 1e-9);
        assert_eq!(text.holds(""), 0.0);
    }
}
