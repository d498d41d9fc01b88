//! Forms of short lines that a list of phrases cannot hold: credits, stamped headlines,
//! lone dates.

mod credit;
mod lone_date;

pub(super) use credit::ends_in_credit;
pub(super) use lone_date::is_lone_date;

use crate::vocab::lists;

/// Marks before and after the time of a stamped headline, at most.
const MARKS: usize = 4;

/// Whether the line is a headline with a time of the day before it: `14:30 Harbour reopens`,
/// `- 9.05 pm: …`.
pub(super) fn is_stamped(line: &str) -> bool {
    let is_mark = |c| matches!(c, ' ' | '-' | '–' | '—' | '•' | '*' | '|' | '[' | '(');
    let rest = line.trim_start_matches(is_mark);
    rest.starts_with(|c: char| c.is_ascii_digit())
        && line[..line.len() - rest.len()].chars().count() <= MARKS
        && after_time(rest).is_some_and(begins_headline)
}

/// What follows a time of the day at the start of a line: `14:30`; `9.05` and `9h05` if a dash, a colon
/// or a word for the time of the day follows.
fn after_time(line: &str) -> Option<&str> {
    let digits = line.find(|c: char| !c.is_ascii_digit()).filter(|len| *len <= 2)?;
    line[..digits].parse::<u8>().ok().filter(|hour| *hour < 24)?;
    let sign = line[digits..].chars().next()?;
    let minute = line.get(digits + 1..digits + 3)?;
    let is_minute = minute.bytes().all(|byte| byte.is_ascii_digit()) && minute < "60";
    let rest = line.get(digits + 3..).filter(|_| is_minute)?;
    match sign {
        ':' => Some(rest),
        '.' | 'h' => {
            let rest = rest.strip_prefix(' ').unwrap_or(rest);
            let mark = rest.strip_prefix(['|', '-', ':', '–', '—']);
            mark.or_else(|| after_word(rest))
        }
        _ => None,
    }
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

/// Whether a headline begins after a few marks and an opening one.
fn begins_headline(text: &str) -> bool {
    let is_mark = |c: char| matches!(c, ' ' | ']' | ')' | '|' | ':' | '-' | '–' | '—');
    let text = text
        .char_indices()
        .find(|&(_, c)| !is_mark(c))
        .and_then(|(at, _)| (text[..at].chars().count() <= MARKS).then(|| &text[at..]));
    text.is_some_and(|text| {
        text.strip_prefix(['"', '\'', '(', '“', '„', '«', '‘'])
            .unwrap_or(text)
            .starts_with(is_letter)
    })
}

/// A letter, as far as these forms need to know.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || !c.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

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
