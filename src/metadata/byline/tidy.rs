//! Trims punctuation and conjunctions from both ends of a name, and refuses what is not one.

use super::run::{WORDS, is_date_word};
use crate::metadata::clean;
use crate::vocab::lists;

/// Longest byline in bytes.
/// Half of it makes 11 bylines better and 16 worse, twice of it none and 7.
const LONGEST: usize = 120;

/// The text without punctuation and conjunctions at its ends; `None` if no byline is left.
pub(super) fn tidy(text: &str) -> Option<String> {
    let text = clean::line(text, clean::NAME);
    let mut text =
        text.trim_matches(|c: char| c.is_whitespace() || ",;:-–—|/\\*•·_\"“”'‘’«»<>~=".contains(c));
    while let Some((before, last)) = text.rsplit_once(' ')
        && lists::WORDS_THAT_JOIN_NAMES.contains(&last)
    {
        text = before;
    }
    text = text.trim_end_matches([' ', ',']);
    if text.starts_with('(') && text.ends_with(')') {
        text = text.trim_matches(['(', ')']);
    }
    // The end of a bracket that began before the name, and a name that an element repeats unseen.
    for (open, close) in [('(', ')'), ('（', '）')] {
        if let Some(inner) = text.strip_suffix(close).filter(|inner| !inner.contains(open)) {
            text = inner.trim_end();
        }
    }
    text = once(text);
    let stem = text.trim_end_matches('.');
    // "Ann Pool." loses its stop, "Ann Pool, Ph.D." and "Ann P." keep it.
    if stem.len() < text.len() {
        let last = stem.rsplit([' ', ',']).next().unwrap_or_default();
        if last.chars().count() > 3 && !last.contains('.') {
            text = stem;
        }
    }
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let host = !text.contains([' ', '@'])
        && text.contains('.')
        && !text.contains(char::is_uppercase)
        && text
            .rsplit('.')
            .next()
            .is_some_and(|end| end.len() >= 2 && end.len() == letters_in(end));
    let address = text.contains("://")
        || host
        || text.starts_with("www.")
        || text.starts_with('/')
        || text.starts_with(['{', '#']);
    // Names of variables that a template did not fill, and dates.
    let code = matches!(text, "undefined" | "null" | "None" | "NULL" | "unknown" | "N/A")
        || text.contains(['{', '}', '<', '>', '⟨', '='])
        || (text.matches('.').count() > 1 && !text.contains(' ') && text.len() > 8)
        || (!text.contains(' ') && is_date_word(text.trim_end_matches('.')));
    let fits = letters >= 2
        && !code
        && text.len() <= LONGEST
        && !address
        && text.split(' ').count() <= WORDS;
    fits.then(|| text.to_owned())
}

/// A text without its second half, if that repeats the first: "Ann Pool Ann Pool".
fn once(text: &str) -> &str {
    let half = text.len() / 2;
    let halves = text.get(..half).zip(text.get(half + 1..));
    match halves {
        Some((one, other)) if one == other && half > 3 && text.as_bytes()[half] == b' ' => one,
        _ => text,
    }
}

/// Number of ASCII letters.
fn letters_in(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_alphabetic).count()
}
