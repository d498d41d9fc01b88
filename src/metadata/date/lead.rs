//! What the words before a date say of it.

use crate::date::Date;
use crate::vocab::{self, lists};

/// Whether a text begins with a place in capitals: "DUNMERE, March 15".
pub(super) fn begins_with_capitals(text: &str) -> bool {
    let capitals = text.chars().take_while(|c| c.is_uppercase()).count();
    capitals >= 3
}

/// Whether the text before a date is a place, and a dash or bracket follows the date.
pub(super) fn is_dateline(lead: &str, tail: &str) -> bool {
    let lead = lead.trim_end_matches([' ', ',', '(', '–', '-', '—', '/']);
    let words = lead.split_whitespace().count();
    let upper = lead.chars().next().is_some_and(char::is_uppercase) || lead.is_empty();
    let tail = tail.trim_start();
    words <= 6
        && upper
        && (tail.starts_with(['–', '—', '-', '(', ')', ':', '/', '|']) || lead.is_empty())
}

/// Whether what is around a date says that it is not the page's; `lead` is the part of `head` after the
/// date before.
pub(super) fn is_other(head: &str, lead: &str, own: (&str, &Date), tail: &str) -> bool {
    is_in_path(head, tail)
        || is_numbered(head)
        || is_of_others(lead)
        || is_of_range(head, own, tail)
}

/// Whether a date is part of a path or an address: "GET /api/2022-03-15/ships", "v/2022-03-15".
fn is_in_path(head: &str, tail: &str) -> bool {
    let word = head.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.ends_with('/')
        && (word.matches('/').count() > 1
            || tail.strip_prefix('/').is_some_and(|rest| rest.starts_with(char::is_alphabetic)))
}

/// Whether the words right before a date say that it is a member's, or a term's, or the day on
/// which the page was fetched.
fn is_of_others(lead: &str) -> bool {
    let between = [' ', ':', '：', ',', '(', '（', '\u{a0}', '\n'];
    let mut lead = lead.trim_end_matches(between);
    let last = lead.rsplit(between).next().unwrap_or_default();
    if vocab::is_weekday(&vocab::fold(last)) {
        lead = lead.strip_suffix(last).unwrap_or(lead).trim_end_matches(between);
    }
    let lead = lead.to_lowercase();
    let end = lead.bytes().last();
    lists::LABELS_OF_OTHER_DATES.iter().filter(|word| word.bytes().last() == end).any(|word| {
        lead.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
    })
}

/// Whether a whole line is a label of such a date: "When:".
pub(super) fn is_label_of_others(line: &str) -> bool {
    let line = line.trim().trim_end_matches([':', '：']).trim_end();
    lists::LABELS_OF_OTHER_DATES.contains(&line.to_lowercase().as_str())
}

/// Whether the text before a date is the number of a release, "v1.2.0 (2022-03-15)", or begins with that
/// of a reference: "[1] A. Pool. On ropes. 3 May 2018". Such a date is not the page's.
fn is_numbered(head: &str) -> bool {
    let head = head.trim();
    let number = head.strip_prefix('[').unwrap_or(head);
    let digits = number.bytes().take_while(u8::is_ascii_digit).count();
    let is_reference = number.len() < head.len()
        && (1..=3).contains(&digits)
        && number.get(digits..).is_some_and(|rest| rest.starts_with(']'));
    let marks = [']', '(', ':', ',', '-', '–', '—', ' '];
    let version = number.strip_prefix(['v', 'V']).unwrap_or(number).trim_end_matches(marks);
    let is_release = (3..=4).contains(&version.split('.').count())
        && version.split('.').all(|part| {
            (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        });
    is_reference || is_release
}

/// Whether nothing but a dash or a word such as "to" is between two dates, the first and the last day
/// of something.
pub(super) fn is_to(between: &str) -> bool {
    let between = between.trim();
    matches!(between, "-" | "–" | "—" | "‐" | "‑")
        || lists::WORDS_BETWEEN_DAYS_OF_A_RANGE.contains_in_any_case(between)
}

/// Whether the text before and after a date makes it the start or end of a range of days or hours:
/// "12 – 14 March 2022", "14 March 2022, 13:15 - 19:00". "Issue 12 – March 14" has a number instead.
fn is_of_range(head: &str, (own, date): (&str, &Date), tail: &str) -> bool {
    let dashes = ['-', '–', '—', '‐', '‑'];
    let are_two_at_most = |digits: usize| (1..=2).contains(&digits);
    let is_day = |text: &str| are_two_at_most(text.bytes().take_while(u8::is_ascii_digit).count());
    let lead = head.trim_end();
    let before = lead.trim_end_matches(dashes);
    let before = match lead.rsplit_once(' ') {
        // "Du 12 au 14 mars".
        Some((rest, word)) if is_to(word) => rest,
        _ => before,
    };
    let before = before.trim_end();
    let word = before.trim_end_matches('.').trim_end_matches(|c: char| c.is_ascii_digit());
    let is_month = |word: &str| vocab::month_of(&vocab::fold(word), None).is_some();
    let is_after_month = word.split_whitespace().next_back().is_some_and(is_month);
    let digits = before.trim_end_matches('.').len() - word.len();
    if before.len() < lead.len()
        && are_two_at_most(digits)
        && (is_after_month || !own.starts_with(char::is_alphabetic))
    {
        return true;
    }
    let rest = tail.trim_start();
    let after = rest.trim_start_matches(dashes).trim_start();
    date.time().is_some() && after.len() < rest.len() && is_day(after) && {
        let hour = after.trim_start_matches(|c: char| c.is_ascii_digit());
        let minute = hour.strip_prefix([':', '.']).unwrap_or_default();
        let word = hour.trim_start();
        let end = word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len());
        let word = word.get(..end).unwrap_or_default();
        is_day(minute)
            || lists::WORDS_AFTER_THE_HOUR.contains_in_any_case(word)
            || word.eq_ignore_ascii_case("pm")
    }
}
