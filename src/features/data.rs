//! Columns that compare a block's words with the texts in the page's structured data.
//!
//! A JSON-LD object often says the article once more: `articleBody` of a story, `text` of a
//! forum's posts and answers, `description` of a product. Which block says the same is
//! evidence; the text itself is not trusted, for it is cut, or not the page's own, too often.

use memchr::memmem;

use super::facts::{PageFacts, share, word_key};
use super::matrix::Matrix;
use super::names::Feature as F;
use crate::document::Document;
use crate::text;

/// Keys whose strings are compared, and their columns.
const KEYS: [(&str, F); 4] = [
    ("\"articleBody\"", F::DataBody),
    ("\"text\"", F::DataText),
    ("\"description\"", F::DataDescription),
    ("\"reviewBody\"", F::DataReview),
];

/// Fills the columns: the share of a block's pairs of neighbouring words that stand in
/// the strings of a key.
pub(super) fn fill(m: &mut Matrix, document: &Document, page: &PageFacts) {
    let scripts = || document.head.json_ld.iter().map(|span| document.head.get(*span));
    for (key, column) in KEYS {
        let mut said = String::new();
        for json in scripts() {
            for found in memmem::find_iter(json.as_bytes(), key) {
                string(&json[found + key.len()..], &mut said);
            }
        }
        if said.is_empty() {
            continue;
        }
        let pairs = Pairs::of(&said);
        for (i, f) in page.blocks.iter().enumerate() {
            m.set(column, i, pairs.cover(page.words_of(f)));
        }
    }
}

/// Appends the string that follows a key, without the markup in it, and a blank.
fn string(json: &str, to: &mut String) {
    let Some(value) = json.trim_start().strip_prefix(':') else { return };
    let Some(value) = value.trim_start().strip_prefix('"') else { return };
    let mut chars = value.chars();
    let mut markup = false;
    let opens = |c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '\\' | '!');
    while let Some(c) = chars.next() {
        let c = match c {
            '"' => break,
            '\\' => match chars.next() {
                Some('u') => {
                    let digits = chars.as_str().get(..4).unwrap_or_default();
                    let code = u32::from_str_radix(digits, 16).unwrap_or(0x20);
                    chars = chars.as_str().get(digits.len()..).unwrap_or_default().chars();
                    char::from_u32(code).unwrap_or(' ')
                }
                Some('n' | 't' | 'r' | 'b' | 'f') | None => ' ',
                Some(c) => c,
            },
            c => c,
        };
        match c {
            '<' if chars.as_str().starts_with(opens) => markup = true,
            '>' if markup => {
                markup = false;
                to.push(' ');
            }
            _ if markup => {}
            c => to.push(c),
        }
    }
    to.push(' ');
}

/// The pairs of neighbouring words of a text.
struct Pairs {
    /// Open addressing; zero is an empty slot.
    slots: Vec<u32>,
}

impl Pairs {
    fn of(text: &str) -> Self {
        let words: Vec<u32> = text::words(text).map(word_key).collect();
        let mut pairs = Self { slots: vec![0; (words.len() * 2 + 2).next_power_of_two()] };
        for pair in words.windows(2) {
            let key = pair_key(pair);
            let slot = pairs.slot(key);
            pairs.slots[slot] = key;
        }
        pairs
    }

    /// Where a key stands, or would.
    fn slot(&self, key: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = key as usize & mask;
        while self.slots[slot] != 0 && self.slots[slot] != key {
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// Share of the pairs of a block's words that are among these; 0 below two words.
    fn cover(&self, words: &[u32]) -> f32 {
        let found = words.windows(2).filter(|pair| self.slots[self.slot(pair_key(pair))] != 0);
        share(found.count() as u32, words.len().saturating_sub(1) as u32)
    }
}

fn pair_key(pair: &[u32]) -> u32 {
    let hash = pair
        .iter()
        .fold(0u32, |hash, word| (hash ^ word).wrapping_mul(0x9e37_79b1).rotate_left(15));
    hash | 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_lose_their_markup() {
        for (json, expected) in [
            (r#": "One \"two\"\nthree" , "x""#, "One \"two\" three "),
            (r#":"\u003cp\u003eOne\u003c/p\u003e<b>two</b>""#, " One  two  "),
            (r#": "cut \u00"#, "cut  00 "),
            (r#": "1 < 2 and 3 > 2""#, "1 < 2 and 3 > 2 "),
            (r#": ["a"]"#, ""),
            ("", ""),
        ] {
            let mut to = String::new();
            string(json, &mut to);
            assert_eq!(to, expected, "{json}");
        }
    }

    #[test]
    fn pairs_are_counted() {
        let pairs = Pairs::of("The harbour board has met again");
        let cover = |text: &str| pairs.cover(&text::words(text).map(word_key).collect::<Vec<_>>());
        assert_eq!(cover("the harbour board"), 1.0);
        assert_eq!(cover("board the harbour"), 0.5);
        assert_eq!((cover("harbour"), cover("met the board")), (0.0, 0.0));
    }
}
