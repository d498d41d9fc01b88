//! Phrases at a line's start, and lines made of nothing but phrases.

use super::fold::{Hash, Sink, Word, has_word, read_word};
use super::layout::COLONS;
use super::phrases::{Ends, find};
use super::{Signal, Signals, lists, starts_with_date};

/// Lines of more bytes are not tested for being phrases as a whole: of the menu lines of the
/// development corpus that consist of phrases, the longest has no more.
const MAX_WHOLE: usize = 300;

/// A byline or a dateline is at most this many bytes long.
const MAX_NAME: usize = 100;
const MAX_DATE: usize = 200;

/// Most phrases in a row that a line is read as.
const MAX_PHRASES: usize = 32;

/// The signals that the beginning of `line` gives; `complete` says that `line` is not itself
/// the beginning of a longer one.
pub(super) fn signals(line: &str, complete: bool) -> Signals {
    let mut found = Signals::default();
    let complete = complete && line.len() <= MAX_WHOLE;
    // The longest phrase that begins the line and may stand in a row of phrases.
    let mut row = None;
    let mut hash = Hash::START;
    let Some(mut word) = read_word(line, 0, &mut hash) else { return found };
    while let Some(ends) = find(hash) {
        let rest = line.get(word.end..).unwrap_or_default();
        let mut start = ends.start | ends.inside;
        if ends.colon != 0 && starts_with_colon(rest) {
            start |= ends.colon;
        }
        if ends.name != 0 && complete && line.len() <= MAX_NAME && is_name(rest) {
            start |= ends.name;
        }
        if ends.date != 0
            && complete
            && line.len() <= MAX_DATE
            && (starts_with_colon(rest) || starts_with_date(rest))
            && !(line.len() > MAX_NAME && ends_sentence(rest))
        {
            start |= ends.date;
        }
        found.start |= start;
        let alone = ends.whole | ends.end | start;
        if complete && alone != 0 {
            if has_word(rest) {
                row = Some((word.end, ends.whole | start));
            } else {
                found.whole |= alone;
            }
        }
        hash.push(b' ');
        match read_word(line, word.end, &mut hash) {
            Some(next) => word = next,
            None => break,
        }
    }
    if found.whole == 0
        && let Some((at, bits)) = row.filter(|(_, bits)| *bits != 0)
        && let Some(all) = rows(line, at, bits)
    {
        found.whole |= all;
    }
    found.start |= found.whole;
    found.inside = found.start;
    found
}

/// The signals of a line that is a row of phrases, of which the first gives `bits` and ends at
/// `at`; `None` if the line has anything else.
///
/// Two phrases with different signals and only a space between them are not a row: "Email
/// marketing" and "Product photography" consist of two menu words each.
fn rows(line: &str, mut at: usize, mut bits: u32) -> Option<u32> {
    let mut count = 1;
    let mut parted = false;
    let mut alike = true;
    let mut glued = false;
    while count < MAX_PHRASES {
        let (first, longest) = longest(line, at, |ends| ends.whole | ends.start)?;
        let Some((end, found)) = longest else {
            let glue = line.get(first.start..first.end).unwrap_or_default();
            if glued || !lists::WORDS_THAT_JOIN_PHRASES.contains_in_any_case(glue) {
                return None;
            }
            at = first.end;
            glued = true;
            parted = true;
            continue;
        };
        parted |= line.get(at..first.start).unwrap_or_default().contains(is_parting);
        alike &= bits & found != 0;
        bits |= found;
        count += 1;
        at = end;
        glued = false;
        if !has_word(line.get(at..).unwrap_or_default()) {
            return (count > 2 || parted || alike).then_some(bits);
        }
    }
    None
}

/// The next word of a line from byte `at` on; and of the longest phrase that it begins for which `bits` are
/// not 0, the end and these bits.
fn longest(
    line: &str,
    at: usize,
    bits: impl Fn(&Ends) -> u32,
) -> Option<(Word, Option<(usize, u32)>)> {
    let mut hash = Hash::START;
    let first = read_word(line, at, &mut hash)?;
    let mut word = first;
    let mut longest = None;
    while let Some(ends) = find(hash) {
        let found = bits(&ends);
        if found != 0 {
            longest = Some((word.end, found));
        }
        hash.push(b' ');
        match read_word(line, word.end, &mut hash) {
            Some(next) => word = next,
            None => break,
        }
    }
    Some((first, longest))
}

/// The end of the longest phrase that begins a text and may be a line or begin one.
pub(super) fn phrase_end(text: &str) -> Option<usize> {
    let any = |ends: &Ends| ends.whole | ends.start | ends.colon | ends.name | ends.date;
    longest(text, 0, any)?.1.map(|(end, _)| end)
}

/// See [`super::is_date_label`].
pub(super) fn is_date_label(text: &str, letters: usize) -> bool {
    const DATES: u32 = 1 << Signal::Published as u8 | 1 << Signal::Updated as u8;
    let Some((_, Some((end, _)))) = longest(text, 0, |ends| ends.date & DATES) else {
        return false;
    };
    let (label, rest) = text.split_at(end);
    text.starts_with(char::is_alphabetic)
        && label.chars().filter(|c| c.is_alphabetic()).count() >= letters
        && (starts_with_colon(rest) || starts_with_date(rest))
}

/// What separates the entries of a menu on one line.
fn is_parting(c: char) -> bool {
    matches!(c, '|' | '/' | '•' | '·' | '»' | '›' | '>' | ',' | '&' | '–' | '-' | '\n' | '←' | '→')
}

/// Whether one of [`COLONS`] follows a label; "Photo(s):" counts.
fn starts_with_colon(rest: &str) -> bool {
    rest.trim_start_matches([' ', '\u{a0}', ')', '(', 's']).starts_with(COLONS)
}

/// Whether a name can follow: a capitalised word, and not a sentence.
fn is_name(rest: &str) -> bool {
    read_word(rest, 0, &mut Hash::START.clone()).is_some_and(|word| word.capital)
        && !ends_sentence(rest)
}

/// Whether the line ends like a sentence; "Jr." and initials do not count.
fn ends_sentence(rest: &str) -> bool {
    let rest = rest.trim_end();
    match rest.strip_suffix(['.', '!', '?', '。', '！', '？', '؟', '…']) {
        Some(before) => {
            let last = before.rsplit(' ').next().unwrap_or_default();
            last.chars().count() > 3 || !rest.ends_with('.')
        }
        None => false,
    }
}
