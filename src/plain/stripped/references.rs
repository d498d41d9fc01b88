//! Character references in a text that should not have them.

use crate::text::entities::{Decoded, decode};

/// Fewest references of a page that are part of a word, as in `F&auml;hre` and `Skarn&rsquo;s`, and of those that
/// are not: a text about references has these.
const IN_WORDS: usize = 3;
const APART: usize = 10;

/// Whether the parts of a text have character references that a converter would have resolved.
pub(super) fn are_left<'a>(parts: impl Iterator<Item = &'a str>) -> bool {
    let (mut in_words, mut apart) = (0, 0);
    for part in parts {
        for (at, decoded, length) in of(part) {
            let (before, after) = (part.get(..at), part.get(at + length..));
            let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let is_in_word = is_word(before.and_then(|own| own.chars().next_back()))
                || is_word(after.and_then(|own| own.chars().next()));
            // Code that a page shows has these.
            let counts = !["<", ">"].contains(&decoded.as_str());
            *if is_in_word { &mut in_words } else { &mut apart } += usize::from(counts);
        }
        if in_words >= IN_WORDS || apart >= APART {
            // Those of Markdown are meant.
            return !part.contains("](");
        }
    }
    false
}

/// The length of the reference, its semicolon included, at the start of a text; 0 for a text without one there.
pub(super) fn length(text: &str) -> usize {
    whole(text).map_or(0, |(_, length)| length)
}

/// The references of a text that end with a semicolon: where each is, what it stands for, and its length.
pub(super) fn of(text: &str) -> impl Iterator<Item = (usize, Decoded, usize)> {
    memchr::memchr_iter(b'&', text.as_bytes()).filter_map(|at| {
        let (decoded, length) = whole(text.get(at..)?)?;
        Some((at, decoded, length))
    })
}

fn whole(text: &str) -> Option<(Decoded, usize)> {
    decode(text, false)
        .filter(|(_, length)| text.get(..*length).is_some_and(|own| own.ends_with(';')))
}
