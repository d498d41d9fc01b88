//! Cleans values for output, and hashes words for comparison.

use crate::html::resolved_line;
use crate::text::{CharClass, FNV, fnv};
use crate::vocab::fold;

/// Longest title in bytes; a longer text is rejected.
/// Half of it makes 2 values better and 1 worse; twice of it changes no page.
pub(super) const TITLE: usize = 500;
/// Longest name of a person or site in bytes.
/// Half of it changes 6 pages, twice of it 3, none of them in title, date or byline.
pub(super) const NAME: usize = 300;
/// Longest description in bytes; a longer one is cut at a character.
pub(super) const DESCRIPTION: usize = 4000;

/// A value as one line: character references resolved (again, for values that were
/// escaped twice, as half of all JSON-LD is), tags dropped, white space folded, control
/// and direction characters dropped, cut to `limit` bytes.
pub(super) fn line(value: &str, limit: usize) -> String {
    if value.len() <= limit && is_clean(value.as_bytes()) {
        return value.to_owned();
    }
    let value = resolved_line(value);
    let mut out = String::with_capacity(value.len().min(limit));
    let mut space = false;
    for c in value.chars() {
        if c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2028}' | '\u{2029}') {
            space = true;
        } else if !is_dropped(c) {
            if out.len() + c.len_utf8() + usize::from(space) > limit {
                break;
            }
            if std::mem::take(&mut space) && !out.is_empty() {
                out.push(' ');
            }
            out.push(c);
        }
    }
    out
}

/// Whether nothing needs to be done to a value, as to most: ASCII without controls, marks of
/// markup and white space to fold.
fn is_clean(value: &[u8]) -> bool {
    let mut previous = b' ';
    value.iter().all(|&byte| {
        let before = std::mem::replace(&mut previous, byte);
        matches!(byte, b'!'..=b'~') && !matches!(byte, b'&' | b'<')
            || byte == b' ' && before != b' '
    }) && previous != b' '
}

/// Controls and direction marks: no part of any value.
fn is_dropped(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
            | '\u{ad}' | '\u{fffe}' | '\u{ffff}')
}

/// Hashes of a text's words in order: letters and digits, case and accents aside;
/// ideographs one by one.
pub(super) fn word_hashes(text: &str) -> Vec<u32> {
    let mut words = Vec::with_capacity(text.len() / 6 + 1);
    if text.is_ascii() {
        let parts = text.as_bytes().split(|byte| !byte.is_ascii_alphanumeric());
        words.extend(parts.filter(|word| !word.is_empty()).map(ascii_hash));
        return words;
    }
    let mut start = None;
    for (at, c) in text.char_indices() {
        let ideograph = matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}');
        if (CharClass::of(c).is_alphanumeric() || is_mark(c)) && !ideograph {
            start.get_or_insert(at);
            continue;
        }
        if let Some(start) = start.take() {
            words.push(word_hash(text.get(start..at).unwrap_or_default()));
        }
        if ideograph {
            words.push(word_hash(text.get(at..at + c.len_utf8()).unwrap_or_default()));
        }
    }
    if let Some(start) = start {
        words.push(word_hash(text.get(start..).unwrap_or_default()));
    }
    words
}

/// Vowel signs and accents inside words.
fn is_mark(c: char) -> bool {
    !c.is_ascii()
        && matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}'
            | '\u{93a}'..='\u{94d}' | '\u{981}'..='\u{983}' | '\u{9bc}'..='\u{9cd}'
            | '\u{b82}' | '\u{bbe}'..='\u{bcd}' | '\u{c3e}'..='\u{c4d}' | '\u{e31}'..='\u{e4e}')
}

fn word_hash(word: &str) -> u32 {
    if word.is_ascii() { ascii_hash(word.as_bytes()) } else { fnv(FNV, fold(word).bytes()) }
}

fn ascii_hash(word: &[u8]) -> u32 {
    fnv(FNV, word.iter().map(u8::to_ascii_lowercase))
}

/// The share of `words` that are in `others` too, `0.0..=1.0`.
pub(super) fn covered(words: &[u32], others: &[u32]) -> f32 {
    if words.is_empty() {
        return 0.0;
    }
    // Titles are short: a scan beats a set.
    let others = &others[..others.len().min(64)];
    let words = &words[..words.len().min(64)];
    words.iter().filter(|word| others.contains(word)).count() as f32 / words.len() as f32
}

/// Whether a text is in capitals.
pub(super) fn is_shouted(text: &str) -> bool {
    text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase)
}

/// Whether a text has four digits that may be a year.
pub(super) fn has_year(text: &str) -> bool {
    text.as_bytes().windows(4).any(|digits| {
        matches!(digits, [b'1', b'9', ..] | [b'2', b'0', ..])
            && digits[2..].iter().all(u8::is_ascii_digit)
    })
}

#[cfg(test)]
mod tests {
    use super::{covered, has_year, line, word_hashes};

    #[test]
    fn values_become_one_clean_line() {
        for (value, expected) in [
            ("  a\n\tb\u{a0}c ", "a b c"),
            ("Fish &amp; Chips &#8211; &quot;best&quot;", "Fish & Chips – \"best\""),
            ("A <em>very</em> fine day", "A very fine day"),
            ("a < b > c & d", "a < b > c & d"),
            ("\u{202b}שלום\u{202c}\u{0}", "שלום"),
            ("R&D; costs", "R&D; costs"),
        ] {
            assert_eq!(line(value, 100), expected);
        }
        assert_eq!(line("äöü", 4), "äö", "cut between characters");
    }

    #[test]
    fn words_compare_without_case_accent_and_punctuation() {
        assert_eq!(word_hashes("Café — “Noir”"), word_hashes("cafe noir"));
        assert_eq!(word_hashes("東京都").len(), 3);
        assert_eq!(covered(&word_hashes("a b"), &word_hashes("b c a")), 1.0);
        assert_eq!(covered(&[], &[1]), 0.0);
    }

    #[test]
    fn years_have_four_digits() {
        assert!(has_year("3 March 2022") && !has_year("Room 104"));
    }
}
