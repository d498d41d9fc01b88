//! Pages whose classes and ids say nothing, as build tools that shorten them leave a page.

use regex::{Captures, Regex};

use crate::text::hash;

/// Puts made-up words in place of a page's class words.
pub(crate) struct Mask {
    value: Regex,
}

impl Mask {
    pub(crate) fn new() -> Result<Self, regex::Error> {
        let value = r#"(?i)(\s(?:class|id)\s*=\s*)("[^"<>]*"|'[^'<>]*')"#;
        Ok(Self { value: Regex::new(value)? })
    }

    /// `source` with every word of a class or an id in place of itself a made-up one, the same
    /// wherever the same word stands on the page; `salt` makes those of another page others.
    pub(crate) fn names(&self, source: &str, salt: u32) -> String {
        let masked = |found: &Captures<'_>| {
            let quote = &found[2][..1];
            let words = found[2][1..].trim_end_matches(quote).split_whitespace();
            let words: Vec<String> = words.map(|word| made_up(hash(word) ^ salt)).collect();
            format!("{}{quote}{}{quote}", &found[1], words.join(" "))
        };
        self.value.replace_all(source, masked).into_owned()
    }
}

/// A word of consonants, which is none of any language.
fn made_up(mut hash: u32) -> String {
    let letter = |_| {
        let letter = b"bcdfghjklmnpqrtvwxz"[(hash % 19) as usize];
        hash /= 19;
        char::from(letter)
    };
    (0..7).map(letter).collect()
}
