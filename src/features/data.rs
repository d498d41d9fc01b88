//! A column that compares a block's words with the texts in the page's structured data.
//!
//! A JSON-LD object often says a part of the page once more: `text` of a forum's posts and answers.
//! Which block says the same is evidence; the text itself is not trusted, for it is cut, or not
//! the page's own, too often. (`articleBody`, `description` and `reviewBody` told the model
//! nothing: what they say stands where it looks like an article anyway.)

use memchr::memmem;

use super::columns::Feature as F;
use crate::document::Document;
use crate::model::Matrix;
use crate::stats::WordPairs;
use crate::stats::{PageStats, word_key};
use crate::text;

/// The key whose strings are compared.
const KEY: &str = "\"text\"";

/// Fills the column: the share of a block's pairs of neighbouring words that stand in the
/// strings of the key.
pub(super) fn fill(m: &mut Matrix, document: &Document, page: &PageStats) {
    let mut said = String::new();
    for json in document.head.json_ld.iter().map(|span| document.head.get(*span)) {
        for found in memmem::find_iter(json.as_bytes(), KEY) {
            string(&json[found + KEY.len()..], &mut said);
        }
    }
    if said.is_empty() {
        return;
    }
    let pairs = WordPairs::of(&text::words(&said).map(word_key).collect::<Vec<_>>());
    m.fill_each(F::DataText, page.blocks.iter().map(|f| pairs.cover(page.words_of(f))));
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
                    let (c, read) = text::utf16_escape(chars.as_str());
                    chars = chars.as_str().get(read..).unwrap_or_default().chars();
                    c.unwrap_or(' ')
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
}
