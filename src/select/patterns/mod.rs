//! Forms of short lines that a list of phrases cannot hold: credits, stamped headlines,
//! lone dates.

mod credit;
mod lone_date;

use once_cell::sync::Lazy;
use regex::bytes::Regex;

pub(super) use credit::ends_in_credit;
pub(super) use lone_date::is_lone_date;

/// A time of the day and the headline after it: `14:30 Harbour reopens`, `9.05 pm: …`. Over bytes and
/// without what stands before it, it takes a third of the instructions to compile.
static STAMP: Lazy<Option<Regex>> = Lazy::new(|| {
    Regex::new(
        r#"(?x-u) ^ (?: [01]?[0-9] | 2[0-3] )
        (?: : [0-5][0-9] | [.h] [0-5][0-9] \x20? (?: [|\-:] | – | — | Uhr | [aApP]\.?[mM] ) )
        (?: [\x20\])|:\-] | – | — ){0,4} (?: ["'(] | “ | „ | « | ‘ )? [A-Za-z\x80-\xFF]"#,
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
    rest.starts_with(|c: char| c.is_ascii_digit())
        && line[..line.len() - rest.len()].chars().count() <= MARKS
        && STAMP.as_ref().is_some_and(|pattern| pattern.is_match(rest.as_bytes()))
}

/// A letter, as far as these forms need to know.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || !c.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pattern_compiles() {
        assert!(STAMP.is_some());
    }

    #[test]
    fn stamped_headlines() {
        for line in [
            "14:30Harbour reopens",
            "- 09:05 Harbour reopens",
            "[7:15 PM] Harbour reopens",
            "9.05 pm: Harbour reopens",
            "21.15 Uhr Hafen wieder offen",
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
            "25:61 Nonsense",
            "2021 was a good year",
        ] {
            assert!(!is_stamped(line), "{line}");
        }
    }
}
