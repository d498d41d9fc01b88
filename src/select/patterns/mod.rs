//! Forms of short lines that a list of phrases cannot hold: credits, stamped headlines,
//! lone dates.

mod credit;
mod lone_date;

use once_cell::sync::Lazy;
use regex::bytes::Regex;

use crate::vocab::lists;
pub(super) use credit::ends_in_credit;
pub(super) use lone_date::is_lone_date;

/// A time of the day at the start of a line: `14:30`, and `9.05` or `9h05`, whose sign is captured.
/// These patterns are over bytes, which takes a third of the instructions to compile.
static TIME: Lazy<Option<Regex>> =
    Lazy::new(|| Regex::new(r"(?-u)^(?:[01]?[0-9]|2[0-3])(?::|([.h]))[0-5][0-9]").ok());

/// How a headline begins after its time: a few marks, an opening one and a letter.
static HEADLINE: Lazy<Option<Regex>> = Lazy::new(|| {
    Regex::new(
        r#"(?x-u) ^ (?: [\x20\])|:\-] | – | — ){0,4} (?: ["'(] | “ | „ | « | ‘ )? [A-Za-z\x80-\xFF]"#,
    )
    .ok()
});

/// Marks before the time of a stamped headline, at most.
const MARKS: usize = 4;

/// Whether the line is a headline with a time of the day before it: `14:30 Harbour reopens`,
/// `- 9.05 pm: …`.
pub(super) fn is_stamped(line: &str) -> bool {
    let is_mark = |c| matches!(c, ' ' | '-' | '–' | '—' | '•' | '*' | '|' | '[' | '(');
    let rest = line.trim_start_matches(is_mark);
    let begins = |rest: &str| HEADLINE.as_ref().is_some_and(|p| p.is_match(rest.as_bytes()));
    rest.starts_with(|c: char| c.is_ascii_digit())
        && line[..line.len() - rest.len()].chars().count() <= MARKS
        && after_time(rest).is_some_and(begins)
}

/// What follows a time of the day at the start of a line: `14:30`; `9.05` and `9h05` if a dash, a colon
/// or a word for the time of the day follows.
fn after_time(line: &str) -> Option<&str> {
    let found = TIME.as_ref()?.captures(line.as_bytes())?;
    let rest = line.get(found.get(0)?.end()..)?;
    if found.get(1).is_none() {
        return Some(rest);
    }
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    rest.strip_prefix(['|', '-', ':', '–', '—']).or_else(|| after_word(rest))
}

/// What follows a word for the time of the day: "Uhr", "pm", "p.m.".
fn after_word(line: &str) -> Option<&str> {
    let mut is_small = false;
    let is_end = |c: char| {
        let is_glued = is_small && c.is_uppercase();
        is_small = c.is_lowercase();
        is_glued || !(c.is_alphabetic() || c == '.')
    };
    let (word, rest) = line.split_at(line.find(is_end)?);
    let word = word.replace('.', "");
    [&lists::WORDS_AFTER_THE_HOUR, &lists::WORDS_AFTER_NOON, &lists::WORDS_BEFORE_NOON]
        .iter()
        .any(|words| words.contains_in_any_case(&word))
        .then_some(rest)
}

/// A letter, as far as these forms need to know.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || !c.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_patterns_compile() {
        assert!(TIME.is_some() && HEADLINE.is_some());
    }

    #[test]
    fn stamped_headlines() {
        for line in [
            "14:30Harbour reopens",
            "- 09:05 Harbour reopens",
            "[7:15 PM] Harbour reopens",
            "9.05 pm: Harbour reopens",
            "9.05 p.m. Harbour reopens",
            "9h05 – Le port rouvre",
            "21.15 Uhr Hafen wieder offen",
            "21.15 UhrHafen wieder offen",
            "15:21\"We were not asked,\" says harbour union",
            "••••14:30 Hafen wieder offen",
        ] {
            assert!(is_stamped(line), "{line}");
        }
        for line in [
            "14:30",
            "At 14:30 the harbour reopened",
            "3:2 for the home team",
            "10.5 million",
            "9.05 amounts to little",
            "9.05 Harbour reopens",
            "14:30 -",
            "14:30 ----- Harbour reopens",
            "25:61 Nonsense",
            "2021 was a good year",
        ] {
            assert!(!is_stamped(line), "{line}");
        }
    }
}
