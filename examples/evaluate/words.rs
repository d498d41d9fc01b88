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

/// What a body is counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Word,
    /// Two adjacent characters of a word: for scripts that do not separate words by blanks.
    Pair,
}

impl Unit {
    /// The unit for a text: pairs if most of its letters are Chinese, Japanese or Thai.
    pub(crate) fn for_text(text: &str) -> Self {
        let letters = text.chars().filter(|c| c.is_alphabetic());
        let (joined, all) = letters.fold((0usize, 0usize), |(joined, all), letter| {
            (joined + usize::from(is_of_joined_script(letter)), all + 1)
        });
        if joined * 2 > all { Self::Pair } else { Self::Word }
    }

    /// The units of a text, case kept.
    pub(crate) fn of(self, text: &str) -> Vec<&str> {
        match self {
            Self::Word => words(text),
            Self::Pair => words(text).into_iter().flat_map(pairs).collect(),
        }
    }

    /// Length of a text in words; in scripts without blanks two characters count as one.
    pub(crate) fn length(self, text: &str) -> usize {
        match self {
            Self::Word => words(text).len(),
            Self::Pair => words(text).iter().map(|word| word.chars().count()).sum::<usize>() / 2,
        }
    }
}

/// The pairs of a word's characters; a single character is one by itself.
fn pairs(word: &str) -> Vec<&str> {
    let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
    if starts.len() < 3 {
        return vec![word];
    }
    starts.windows(3).filter_map(|at| word.get(at[0]..at[2])).collect()
}

/// Kana, Chinese characters and Thai letters.
const fn is_of_joined_script(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
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

/// Several names for comparison, in whatever order and however they are joined.
pub(crate) fn normal_names(text: &str) -> String {
    const JOINING: [&str; 9] = ["and", "und", "et", "y", "e", "i", "og", "och", "en"];
    let parts = text.split([';', ',', '&', '|', '/', '\n']);
    let mut names = Vec::new();
    for part in parts {
        let part = normal_byline(part);
        let words: Vec<&str> = part.split(' ').collect();
        let split = words.split(|word| JOINING.contains(word)).map(|name| name.join(" "));
        names.extend(split.filter(|name| !name.is_empty()));
    }
    names.sort();
    names.join("; ")
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
    fn units_follow_the_script() {
        for (text, unit) in [
            ("海港 harbour 很静很静很静", Unit::Pair),
            ("ท่าเรือ", Unit::Pair),
            ("A harbour, 港", Unit::Word),
            ("항구는 조용하다", Unit::Word),
            ("", Unit::Word),
        ] {
            assert_eq!(Unit::for_text(text), unit, "{text}");
        }
        assert_eq!(Unit::Pair.of("海港很 a 静"), ["海港", "港很", "a", "静"]);
        assert_eq!((Unit::Pair.length("海港很静"), Unit::Word.length("a b")), (2, 2));
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
        assert_eq!(normal_names("By Ben Oar and Ada Quill"), normal_names("Ada Quill; Ben Oar"));
        assert_ne!(normal_names("Ada Quill"), normal_names("Ada Quill; Ben Oar"));
    }
}
