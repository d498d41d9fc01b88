//! What the wording of a line says: a menu, a note below a title, a field of a mail's head.

use crate::date::read::{Locale, find_all};
use crate::text::Script;
use crate::vocab::{self, lists};

/// Lines of a text that may be the head of a mail.
/// Half or twice as many change no page.
pub(super) const MAIL: usize = 10;
/// Most bytes of a list's name in brackets before the subject of its mails.
/// Half or twice as many change no page.
const LIST_NAME: usize = 32;

/// The title that a line of a mail's head has, without the name of a list: "Subject: \[ships\] Ferry
/// returns".
pub(super) fn subject(line: &str) -> Option<&str> {
    let (label, subject) = line.split_once([':', '：'])?;
    let list = subject.trim_start().strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let subject = match list {
        Some((name, rest)) if name.len() <= LIST_NAME && !rest.trim().is_empty() => rest.trim(),
        _ => subject.trim(),
    };
    let quoted = [('"', '"'), ('\'', '\''), ('“', '”')];
    let subject = quoted
        .into_iter()
        .find_map(|(open, close)| subject.strip_prefix(open)?.strip_suffix(close))
        .unwrap_or(subject);
    (lists::LABELS_OF_SUBJECTS.contains_in_any_case(label.trim()) && !subject.is_empty())
        .then_some(subject)
}

/// Whether a text before a colon may be the name of a field of a mail's head.
pub(super) fn is_field(name: &str) -> bool {
    let name = name.trim();
    name.chars().count() <= 14
        && !name.is_empty()
        && name.chars().all(|c| c.is_alphabetic() || c == '-')
}

/// Bytes of the longest note. Half or twice as many change no page.
const NOTE: usize = 40;

/// Whether what follows a title in its heading is a date or a count: "12 comments". "Ferry returns -
/// March 2026" is a title.
pub(super) fn is_note(rest: &str) -> bool {
    let rest = rest.trim();
    rest.len() <= NOTE
        && rest.starts_with(|c: char| c.is_ascii_digit())
        && (vocab::signals(rest).whole != 0
            || find_all(rest, Locale::default())
                .iter()
                .any(|hit| hit.span.len() * 4 >= rest.len() * 3))
}

/// Whether a line is written as menus and names of sites are: a few words, or all of them
/// capitalised and no function word, or several short pieces.
pub(super) fn is_menu(text: &str) -> bool {
    let words = text.split_whitespace();
    if words.clone().count() <= 4 {
        return true;
    }
    if text.contains(['|', '•', '·', '›', '>', '/']) {
        let mut pieces = text.split(['|', '•', '·', '›', '>', '/']);
        return pieces.all(|piece| piece.split_whitespace().count() <= 3);
    }
    let is_entry = |word: &str| {
        !word.starts_with(char::is_lowercase)
            && !word.contains(|c: char| c.is_ascii_digit() || ",.:;!?".contains(c))
            && !vocab::is_function_word(&word.to_lowercase())
    };
    let entries = words.clone().filter(|word| is_entry(word)).count();
    let has_marks = text.contains(|c: char| c.is_ascii_digit() || ",.:;!?“”\"".contains(c));
    // In a script without capitals, a title is written as a menu is.
    let is_telling = !has_marks && text.contains(char::is_uppercase);
    let most = match is_telling {
        true if text.is_ascii() => 6,
        true => 5,
        false => 9,
    };
    entries * 10 >= words.count() * most
}

/// Characters of a run in Thai and Lao: about two syllables.
/// Half or twice as many change no page.
const SYLLABLES: usize = 5;

/// The share of a text's longer words, or of its runs of characters in a script without blanks, that
/// a text in lower case holds. Endings do not count, and a word of three letters does if one of them
/// is not of English.
pub(super) fn share_in(text: &str, body: &str) -> f32 {
    let text = text.to_lowercase();
    let (mut all, mut known) = (0usize, 0usize);
    let mut count = |part: &str, is_start: bool| {
        all += 1;
        let begins = |at: usize| !body[..at].ends_with(char::is_alphanumeric);
        known += usize::from(body.match_indices(part).any(|(at, _)| !is_start || begins(at)));
    };
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        let is_wide = word.starts_with(|c: char| ('\u{2e80}'..='\u{9fff}').contains(&c));
        let is_thai = word.starts_with(|c: char| ('\u{e00}'..='\u{eff}').contains(&c));
        let is_hangul = word.starts_with(|c: char| Script::of(c) == Script::Hangul);
        let ends: Vec<usize> = word.char_indices().map(|(at, c)| at + c.len_utf8()).collect();
        if is_wide {
            for pair in ends.windows(2) {
                let from = word.get(..pair[0]).and_then(|own| own.char_indices().next_back());
                count(word.get(from.map_or(0, |(at, _)| at)..pair[1]).unwrap_or_default(), false);
            }
        } else if is_thai {
            for at in SYLLABLES..ends.len() {
                count(word.get(ends[at - SYLLABLES]..ends[at]).unwrap_or_default(), false);
            }
        } else if is_hangul && ends.len() >= 2 {
            count(word.get(..ends[1]).unwrap_or_default(), true);
        } else if ends.len() >= 4 || ends.len() == 3 && !word.is_ascii() {
            count(word.get(..ends[ends.len().min(5) - 1]).unwrap_or_default(), true);
        }
    }
    known as f32 / all.max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::{is_field, is_menu, is_note, share_in, subject};

    #[test]
    fn menus_are_told_from_headlines() {
        for line in [
            "Home",
            "The Skarn Post",
            "News Sport Weather Opinion Culture Contact",
            "News | Sport | Weather | About us | Contact",
            "Noticias Deportes El tiempo Opinión",
        ] {
            assert!(is_menu(line), "{line}");
        }
        for line in [
            "Ferry returns to Brill after nine weeks",
            "News | Ferry returns to Brill after nine weeks",
            "“We Waited”: Ferry Returns To Brill",
        ] {
            assert!(!is_menu(line), "{line}");
        }
    }

    #[test]
    fn bodies_repeat_the_words_of_their_titles() {
        let body = "the ferry to brill returned on monday, and the islanders cheered.";
        assert_eq!(share_in("Ferry returns to Brill", body), 1.0);
        assert_eq!(share_in("News Sport Weather", body), 0.0);
        assert_eq!(share_in("渡船回来", "渡船昨日回来了"), 2.0 / 3.0);
    }

    #[test]
    fn mails_have_a_subject() {
        for (line, expected) in [
            ("Subject: Re: Ferry returns", Some("Re: Ferry returns")),
            ("Betreff: Fähre fährt", Some("Fähre fährt")),
            ("Subject: [ships] Ferry returns", Some("Ferry returns")),
            ("Subject: [draft]", Some("[draft]")),
            ("件名：渡船", Some("渡船")),
            ("Subject:", None),
            ("A subject: the ferry", None),
        ] {
            assert_eq!(subject(line), expected, "{line}");
        }
        assert!(is_field("Reply-To") && is_field("Von") && !is_field("12") && !is_field(""));
    }

    #[test]
    fn notes_follow_titles() {
        assert!(is_note(" 12 comments") && is_note(" 15 March 2022") && !is_note(" and stays"));
    }
}
