//! What the words before a date say of it.

use crate::vocab::{self, lists};

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

/// Whether the words right before a date say that it is a member's, or a term's, or the day on
/// which the page was fetched.
pub(super) fn is_of_others(lead: &str) -> bool {
    let between = [' ', ':', ',', '\u{a0}', '\n'];
    let mut lead = lead.trim_end_matches(between);
    let last = lead.rsplit(between).next().unwrap_or_default();
    if vocab::is_weekday(&vocab::fold(last)) {
        lead = lead.strip_suffix(last).unwrap_or(lead).trim_end_matches(between);
    }
    let lead = lead.to_lowercase();
    lists::LABELS_OF_OTHER_DATES.iter().any(|word| {
        lead.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
    })
}

#[cfg(test)]
mod tests {
    use super::is_of_others;

    #[test]
    fn dates_of_others() {
        for lead in ["Joined: ", "Joined: Sun ", "It is currently Tue ", "Mitglied seit: ", "Bis, "]
        {
            assert!(is_of_others(lead), "{lead}");
        }
        for lead in ["Posted: ", "Posted: Mon ", "", "Mon ", "He rejoined ", "Published "] {
            assert!(!is_of_others(lead), "{lead}");
        }
    }
}
