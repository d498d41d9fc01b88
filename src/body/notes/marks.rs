//! What a mark says: `1`, `[2]`, `*`, `note 3`.

use crate::vocab::lists;

/// The text of a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// What identifies it among the marks of a page, without brackets.
    pub(super) key: String,
    /// Whether the key can be a label: digits or up to three letters.
    pub(super) is_label: bool,
}

/// Bytes of a mark, at most.
pub(super) const LONGEST: usize = 24;

/// The mark that a text is. An empty text is one without a key.
pub(super) fn mark(text: &str) -> Option<Mark> {
    let text = text.trim();
    if text.len() > LONGEST {
        return None;
    }
    let is_edge = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '[' | ']'
                    | '('
                    | ')'
                    | '{'
                    | '}'
                    | '^'
                    | '.'
                    | ':'
                    | '【'
                    | '】'
                    | '［'
                    | '］'
                    | '↑'
                    | '\u{fe0e}'
            )
    };
    let inner = text.trim_matches(is_edge).to_lowercase();
    let mut words = lists::WORDS_BEFORE_THE_NUMBER_OF_A_NOTE.iter();
    let inner = words.find_map(|word| inner.strip_prefix(word)).unwrap_or(&inner).trim();
    // `*1`, `※2`: pages in Japanese.
    let digits = |rest: &&str| rest.starts_with(|c: char| c.is_ascii_digit());
    let inner = inner.strip_prefix(['*', '※']).filter(digits).unwrap_or(inner);
    let has_word = inner.len() + 3 < text.len();
    let key: String = inner.chars().map(plain_digit).collect();
    let is_number = (1..=4).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_digit());
    let is_letter = |b: u8| b.is_ascii_lowercase();
    let is_short = (1..=2).contains(&key.len()) && key.bytes().all(is_letter);
    let is_roman = (1..=6).contains(&key.len()) && key.bytes().all(|b| b"ivxl".contains(&b));
    let is_lettered = key.len() <= 4
        && key.bytes().next().is_some_and(|b| b.is_ascii_digit())
        && key.bytes().last().is_some_and(is_letter)
        && key.bytes().rev().skip(1).all(|b| b.is_ascii_digit());
    let is_symbol =
        |c: char| matches!(c, '*' | '†' | '‡' | '§' | '¶' | '#' | '※' | '⁂' | '∗' | '⁎' | '+');
    let symbols = (1..=4).contains(&key.chars().count()) && key.chars().all(is_symbol);
    if key.is_empty() {
        return text.chars().all(char::is_whitespace).then_some(Mark { key, is_label: false });
    }
    let is_label = is_number || is_short || is_roman || is_lettered;
    (is_label || symbols).then_some(Mark { is_label: is_label && !has_word, key })
}

/// The mark that names a source in brackets and leads to a place of the same name, as those of
/// reStructuredText do: `[CIT2002]` and `#cit2002`.
pub(super) fn citation(text: &str, fragment: &str) -> Option<Mark> {
    let name = text.trim().strip_prefix('[')?.strip_suffix(']')?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '_' | '.' | ':');
    let letters = |text: &str| -> String {
        let own = text.chars().filter(char::is_ascii_alphanumeric);
        own.map(|c| c.to_ascii_lowercase()).collect()
    };
    let is_name = name.chars().all(is_part) && name.chars().any(|c| c.is_ascii_alphabetic());
    (is_name && letters(name) == letters(fragment))
        .then(|| Mark { key: name.to_ascii_lowercase(), is_label: true })
}

/// A raised digit as a digit.
fn plain_digit(c: char) -> char {
    match c {
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁰' | '⁴'..='⁹' => char::from_digit(c as u32 - 0x2070, 10).unwrap_or(c),
        _ => c,
    }
}

/// Whether a text says that a link leads back to the text: an arrow, `^`, `Back`.
pub(super) fn is_back(text: &str) -> bool {
    let text = text.trim().trim_matches(['[', ']', '(', ')']).trim();
    let is_arrow = |c: char| {
        matches!(
            c,
            '^' | '↩'
                | '↵'
                | '↑'
                | '⤴'
                | '⏎'
                | '⇧'
                | '⬆'
                | '↖'
                | '☝'
                | '⮐'
                | '⇑'
                | '▲'
                | '🔙'
                | '◀'
                | '←'
                | '\u{fe0e}'
                | '\u{fe0f}'
        )
    };
    let is_sign =
        |c: char| is_arrow(c) || c.is_whitespace() || c.is_ascii_digit() || c == '.' || c == '-';
    let lower = text.to_lowercase();
    !text.is_empty()
        && text.len() <= 60
        && (text.chars().all(is_sign) && text.chars().any(is_arrow)
            || lists::LINKS_BACK.contains(&lower)
            || lists::BEGINNINGS_OF_LINKS_BACK.iter().any(|words| lower.starts_with(words)))
}

/// Bytes at the start of a note's text that repeat its key: `1. `, `[a] `, `* `.
pub(super) fn repeated(text: &str, key: &str) -> Option<usize> {
    let rest = text.trim_start().trim_start_matches(['[', '(', '^']).trim_start();
    let head =
        rest.get(..key.len()).filter(|head| !key.is_empty() && head.eq_ignore_ascii_case(key));
    let rest = rest.get(head?.len()..)?;
    let after = rest.trim_start_matches(['.', ')', ']', ':']);
    let is_sign = key.chars().all(|c| !c.is_alphanumeric());
    let is_apart = is_sign || after.len() < rest.len() || rest.starts_with(char::is_whitespace);
    // A letter may be a word, and a number may be of the sentence.
    let is_sure = is_sign || after.len() < rest.len();
    let after = after.trim_start();
    (is_apart && is_sure && !after.is_empty()).then(|| text.len() - after.len())
}

/// Bytes of punctuation and blanks that follow a number: `. `, `) `.
pub(super) fn after_number(text: &str) -> usize {
    let rest = text.trim_start().trim_start_matches(['.', ')', ']', ':', '^', '–', '—']);
    let apart = rest.len() == text.trim_start().len()
        || rest.is_empty()
        || rest.starts_with(char::is_whitespace);
    if apart { text.len() - rest.trim_start().len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_told_from_other_texts() {
        for (text, key, is_label) in [
            ("1", "1", true),
            ("[12]", "12", true),
            (" (a) ", "a", true),
            ("iv.", "iv", true),
            ("*", "*", false),
            ("††", "††", false),
            ("note 3", "3", false),
            ("[nb 2]", "2", false),
            ("²", "2", true),
            ("*1", "1", true),
            ("12b", "12b", true),
            ("", "", false),
        ] {
            let mark = mark(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((&*mark.key, mark.is_label), (key, is_label), "{text}");
        }
        for text in
            ["here", "12345", "Figure 3", "↩", "see [1]", "a long text that is no mark at all"]
        {
            assert_eq!(mark(text), None, "{text}");
        }
    }

    #[test]
    fn links_back_are_told_from_other_texts() {
        for text in ["↩", "↩︎", "^", "[↩]", "Back", "return to text", "↩ 2"] {
            assert!(is_back(text), "{text}");
        }
        for text in ["", "1", "the back of the quay", "arrow"] {
            assert!(!is_back(text), "{text}");
        }
    }

    #[test]
    fn the_number_at_the_start_is_measured() {
        for (text, key, want) in [
            ("1. According to", "1", Some(3)),
            (" [2] See", "2", Some(5)),
            ("* See", "*", Some(2)),
            ("1 boat", "1", None),
            ("12. See", "1", None),
            ("a boat", "a", None),
            ("a) boat", "a", Some(3)),
            ("1.", "1", None),
        ] {
            assert_eq!(repeated(text, key), want, "{text}");
        }
        for (text, want) in [(". See", 2), (" See", 1), (".5 m", 0), ("See", 0), (")", 1)] {
            assert_eq!(after_number(text), want, "{text}");
        }
    }
}
