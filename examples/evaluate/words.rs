//! Words and white space, as the measures count them.

use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;

/// A word is a run of letters, digits and underscores. Python's `\w` leaves combining marks
/// out, `regex`'s takes them in; the figures of other tools were counted by the former.
static WORD: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"[\p{L}\p{N}_]+").ok());

/// The words of a text, case kept.
pub(crate) fn words(text: &str) -> Vec<&str> {
    WORD.as_ref().map_or_else(Vec::new, |word| word.find_iter(text).map(|m| m.as_str()).collect())
}

/// White space folded to one blank, none at either end.
pub(crate) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// How titles and names are compared: NFKC, case folded, words joined by one blank.
pub(crate) fn normal(text: &str) -> String {
    let text = case_folded(&text.nfkc().collect::<String>());
    words(&text).join(" ")
}

/// A byline for comparison: [`normal`], without the "by" before the names.
pub(crate) fn normal_byline(text: &str) -> String {
    const LEADS: [&str; 8] =
        ["written by ", "posted by ", "by ", "von ", "par ", "por ", "di ", "door "];
    let text = normal(text);
    let lead = LEADS.iter().find_map(|lead| text.strip_prefix(lead));
    lead.map_or_else(|| text.clone(), str::to_owned)
}

/// Full case folding, as far as lower-casing alone falls short of it.
fn case_folded(text: &str) -> String {
    text.to_lowercase().replace('ß', "ss").replace('ς', "σ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_runs_of_letters_digits_and_underscores() {
        assert_eq!(
            words("It's snake_case, 3.5 km – ÉTÉ"),
            ["It", "s", "snake_case", "3", "5", "km", "ÉTÉ"]
        );
        assert_eq!(words("कि"), ["क"], "a combining mark ends a word");
        assert!(words(" …—! ").is_empty());
    }

    #[test]
    fn white_space_folds() {
        assert_eq!(folded("\n a\t\u{a0}b  c\r\n"), "a b c");
    }

    #[test]
    fn names_compare_without_case_width_or_punctuation() {
        assert_eq!(normal("“Größe” — ＡＢＣ № 5"), normal("GRÖSSE: abc No 5"));
        assert_ne!(normal("one two"), normal("onetwo"));
        assert_eq!(normal_byline("By  Ada Quill"), "ada quill");
        assert_eq!(normal_byline("Byron Quill"), "byron quill");
    }
}
