//! Where a run of names ends in the text after a cue.

use crate::text::Script;
use crate::vocab::{self, lists};

/// Characters between the parts of a line.
pub(super) const PARTS: &[char] =
    &['\n', '|', '•', '·', '∙', '●', '｜', '»', '→', '★', '⋅', '‧', '▪', '）', '】'];

/// Most words of a byline.
/// Half as many make 3 bylines better and 3 worse; twice as many change no page.
pub(super) const WORDS: usize = 24;

/// The start of a text that may be names: up to a date, a bracket, a verb.
pub(super) fn run(text: &str) -> &str {
    let text = text.trim_start();
    let end = text.find(PARTS).unwrap_or(text.len());
    let text = text.get(..end).unwrap_or_default();
    let text = text.get(..label_start(text, text.len())).unwrap_or_default();
    let mut at = 0;
    let mut words = 0;
    let mut comma = false;
    for word in text.split_inclusive(' ') {
        let trimmed = word.trim_matches(|c: char| c.is_whitespace() || c == ',');
        let core = trimmed.trim_matches(|c: char| !c.is_alphanumeric());
        let after = text.get(at + word.len()..).unwrap_or_default();
        let is_end = || stops(trimmed, core) && !is_nickname(trimmed, after);
        if words > 0 && (is_end() || begins_date(core, after, comma))
            || words >= WORDS
            || (words == 0 && starts_with_digit(core))
        {
            break;
        }
        words += usize::from(!core.is_empty());
        at += word.len();
        comma = word.trim_end().ends_with(',');
        // "Ann Pool. The ferry": a sentence's end, unless it closes an initial or a title.
        if trimmed.ends_with(['.', '!', '?'])
            && core.chars().count() > 3
            && !core.contains('.')
            && !lists::TITLES_OF_PERSONS.contains_in_any_case(core)
        {
            break;
        }
    }
    let run = text.get(..at).unwrap_or_default();
    let run = run.get(..glued_date(run)).unwrap_or_default();
    run.get(..glued_note(run)).unwrap_or_default()
}

/// Bytes of the shortest name in a script without capitals before a label that is glued to it: two
/// ideographs, three syllables of Hangul.
const SHORTEST: usize = 6;
const SHORTEST_HANGUL: usize = 9;

/// Where the label of a date begins in the first `end` bytes of a line, glued to a name or not:
/// "林小港发布时间：2022年"; the given end if the text has none.
pub(super) fn label_start(line: &str, end: usize) -> usize {
    let head = line.get(..end).unwrap_or_default();
    let may_date = |byte: u8| byte.is_ascii_digit() || byte == b':' || !byte.is_ascii();
    if !line.bytes().any(may_date) {
        return end;
    }
    let mut last = '-';
    for (at, c) in head.char_indices() {
        let is_caseless = c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase();
        let shortest = || if Script::of(c) == Script::Hangul { SHORTEST_HANGUL } else { SHORTEST };
        let may_begin = last == ' '
            || last.is_lowercase() && c.is_uppercase()
            || is_caseless && at >= shortest();
        // "Ma" is a name, too.
        let least = if is_wide(c) { 2 } else { 4 };
        if may_begin && vocab::is_date_label(line.get(at..).unwrap_or_default(), least) {
            return at;
        }
        last = c;
    }
    end
}

fn is_wide(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// Where a bracket begins that no white space parts from the name, "Ann Pool(Brill)", or what an agency
/// adds to a name in a script without blanks: "林小港／綜合報導".
fn glued_note(run: &str) -> usize {
    let mut last = ' ';
    for (at, c) in run.char_indices() {
        let is_bracket = matches!(c, '(' | '（' | '[') && last.is_alphanumeric();
        let is_report = || {
            let word = run.get(at + c.len_utf8()..).unwrap_or_default();
            let word = word.split(char::is_whitespace).next().unwrap_or_default();
            let mut ends = word.char_indices().filter_map(|(at, _)| word.get(at..));
            ends.any(|end| !end.is_ascii() && lists::WORDS_AFTER_NAMES.contains(end))
        };
        if is_bracket || matches!(c, '／' | '/') && !last.is_ascii() && is_report() {
            return at;
        }
        last = c;
    }
    run.len()
}

/// Where a date begins that no white space parts from the name: "Ann Pool3/4/2025",
/// "Ann PoolNovember 3".
fn glued_date(run: &str) -> usize {
    let mut last = ' ';
    for (at, c) in run.char_indices() {
        let tail = || run.get(at..).unwrap_or_default();
        if last.is_lowercase() && c.is_uppercase() {
            let word = tail().split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
            let is_last = tail().len() <= word.len() + 2;
            let is_label = || lists::WORDS_OUTSIDE_PERSON_NAMES.contains_in_any_case(word);
            if is_last && word.len() >= 3 && (is_date_word(word) || is_label()) {
                return at;
            }
        }
        // Users' names end in digits, too, but have no second word before them.
        let spaced = run.get(..at).is_some_and(|head| head.trim_start().contains(' '));
        // A script without blanks has none before it: "林小港2022年3月15日".
        let wide = is_wide(last);
        if last.is_alphabetic() && c.is_ascii_digit() && (spaced || wide || tail().contains('/')) {
            return at;
        }
        last = c;
    }
    run.len()
}

pub(super) fn is_date_word(word: &str) -> bool {
    let folded = vocab::fold(word);
    // "Thu" is a Thursday, and a name in Vietnam.
    vocab::month_of(&folded, None).is_some() || (folded.len() > 3 && vocab::is_weekday(&folded))
}

fn starts_with_digit(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_numeric)
}

/// Whether a word ends the names before it.
fn stops(word: &str, core: &str) -> bool {
    if core.is_empty() {
        return matches!(word, "—" | "–" | "-" | "/" | "//" | "»" | "›" | ">" | ":" | "*" | "~");
    }
    if word.starts_with(['(', '[', '@', '“', '"', '#', '（', '【'])
        || starts_with_digit(core)
        || word.contains("://")
        || word.contains(['@', '：'])
    {
        return true;
    }
    let label = core.split(['/', '／', '｜', '＝']).next().unwrap_or_default();
    lists::WORDS_AFTER_NAMES.contains_in_any_case(core)
        || lists::WORDS_OF_PICTURE_CREDITS.contains_in_any_case(label)
        || lists::WORDS_OF_PICTURE_CREDITS.contains_in_any_case(core)
        || is_small_article(core)
}

/// Whether a word is in quotation marks and a name goes on after it: "Ann “Bo” Pool".
fn is_nickname(word: &str, after: &str) -> bool {
    word.len() > 2
        && word.starts_with(['“', '"', '„'])
        && word.ends_with(['”', '"', '“'])
        && after.starts_with(char::is_uppercase)
}

/// Whether a word is an article that does not begin a name: "Ann Pool, The Harbour Post".
fn is_small_article(word: &str) -> bool {
    let mut letters = word.chars();
    let capital = letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase);
    !capital && lists::ARTICLES.contains_in_any_case(word)
}

/// Whether a word after a name begins a date. "April", "Jan" and "May" are names as well, so
/// that a number or another such word must follow, or a comma before a weekday.
fn begins_date(core: &str, after: &str, after_comma: bool) -> bool {
    let weekday = |word: &str| vocab::is_weekday(&vocab::fold(word));
    let is_month =
        |word: &str| word.len() > 2 && vocab::month_of(&vocab::fold(word), None).is_some();
    // "July/August", an issue's.
    let month = |word: &str| word.split('/').all(is_month);
    if core.is_empty() || !(month(core) || weekday(core)) {
        return false;
    }
    let mut next = after.split(' ').map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let next = [next.next(), next.next()].map(Option::unwrap_or_default);
    next.into_iter().any(starts_with_digit)
        || core.contains('/') && month(core)
        || month(next[0])
        || weekday(core) && (after_comma || weekday(next[0]))
}
