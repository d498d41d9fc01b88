//! Pages whose classes and ids say nothing, as build tools that shorten them leave a page.

use std::sync::LazyLock;

use regex::{Captures, Regex};

/// `source` with every word of a class or an id in place of itself a made-up one, the same
/// wherever the same word stands on the page; `salt` makes those of another page others.
pub(crate) fn names(source: &str, salt: u32) -> String {
    static VALUE: LazyLock<Regex> = LazyLock::new(|| {
        let value = r#"(?i)(\s(?:class|id)\s*=\s*)("[^"<>]*"|'[^'<>]*')"#;
        Regex::new(value).expect("the pattern is sound")
    });
    let masked = |found: &Captures<'_>| {
        let quote = &found[2][..1];
        let words = found[2][1..].trim_end_matches(quote).split_whitespace();
        let words: Vec<String> = words.map(|word| made_up(super::hash(word) ^ salt)).collect();
        format!("{}{quote}{}{quote}", &found[1], words.join(" "))
    };
    VALUE.replace_all(source, masked).into_owned()
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
