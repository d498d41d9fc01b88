//! Phrases, function words and month names: what lines say in many languages.
//!
//! One file per language in `lang/`, of the form that `src/build/sections.rs` describes. The
//! build script (`src/build`) compiles them into the tables of [`layout`], which are looked up
//! in place.
//!
//! A signal is a hint, not a verdict: "Read more:" may open a paragraph, and a heading may be
//! called "Contact". Callers weigh it with the line's length, place and neighbours. Left out on
//! purpose: sentences of one outlet, names of sections ("Politics"), and words that open running
//! text as often as boilerplate ("Home", as in "Home Secretary", counts only as the whole line).

mod fold;
mod hints;
mod inside;
mod key;
mod layout;
mod line_start;
pub(crate) mod lists;
mod months;
mod notes;
mod phrases;
mod signal;
mod spelling;
mod table;
mod words;

use std::ops::Range;

pub(crate) use key::Key;
pub(crate) use months::{
    is_month_in, is_weekday, is_weekday_number, may_name_month, month_of, solar_hijri_month_of,
};
pub(crate) use notes::Notes;
pub(crate) use signal::Signal;
pub(crate) use spelling::fold;
pub(crate) use table::Set;

use crate::text::floor;

/// The signals found in a line, by how strongly the phrase claims it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signals {
    /// Bit `Signal as u8`: the phrase is the whole line (numbers and punctuation aside).
    pub whole: u32,
    /// The line starts with the phrase, at a word boundary. Includes `whole`.
    pub start: u32,
    /// The phrase stands anywhere in it. Includes `start`.
    pub inside: u32,
}

impl Signals {
    /// Whether the phrase is the whole line.
    pub(crate) const fn is(self, signal: Signal) -> bool {
        self.whole & (1 << signal as u8) != 0
    }

    /// Whether the line starts with such a phrase.
    pub(crate) const fn starts(self, signal: Signal) -> bool {
        self.start & (1 << signal as u8) != 0
    }

    /// Whether the line is, or starts with, any phrase.
    pub(crate) const fn starts_with_any(self) -> bool {
        self.whole | self.start != 0
    }

    /// Whether any phrase stands in the line.
    pub(crate) const fn any(self) -> bool {
        self.inside != 0
    }

    /// Whether such a phrase stands anywhere in the line.
    pub(crate) const fn has(self, signal: Signal) -> bool {
        self.inside & (1 << signal as u8) != 0
    }
}

/// The signals of one line of text, in any of the languages.
///
/// Costs little on long lines: phrases at the start are looked for in the first words only, and
/// phrases anywhere in the first 256 and the last 96 bytes.
pub(crate) fn signals(line: &str) -> Signals {
    let line = line.trim_start();
    search(line, true, |from, to| std::iter::once(from..to))
}

/// Whether a phrase may begin with a word. If not, the word alone is not a phrase either.
pub(crate) fn may_begin_phrase(word: &str) -> bool {
    let key = Key::of(word);
    !key.is_plain() || hints::of(key.hash()) & layout::PHRASE != 0
}

/// The end of the longest phrase that begins a text and, as far as its words tell, may be a line of its own
/// or begin one.
pub(crate) fn phrase_end(text: &str) -> Option<usize> {
    line_start::phrase_end(text.get(..floor(text, HEAD)).unwrap_or_default())
}

/// Whether a text begins with the label of a date of so many letters, and a colon or a date follows.
pub(crate) fn is_date_label(text: &str, letters: usize) -> bool {
    line_start::is_date_label(text.get(..floor(text, HEAD)).unwrap_or_default(), letters)
}

/// The [`signals`] of a line without white space at its start, for whose words there are [`Notes`].
pub(crate) fn noted_signals(line: &str, notes: &Notes) -> Signals {
    search(line, notes.may_start(), |from, to| notes.stretches(from..to))
}

/// Searches a line: for phrases at its start, if one may be there, and in the stretches of its
/// head and tail where any other may begin.
fn search<I: Iterator<Item = Range<usize>>>(
    line: &str,
    may_start: bool,
    stretches: impl Fn(usize, usize) -> I,
) -> Signals {
    let head = line.get(..floor(line, HEAD)).unwrap_or_default();
    let whole = head.len() == line.len();
    let mut found = if may_start { line_start::signals(head, whole) } else { Signals::default() };
    inside::signals(head, stretches(0, head.len()), whole, &mut found);
    if !whole {
        // A phrase across the two is missed; a word may be cut there, too.
        let tail = line.len() - suffix(line, TAIL.min(line.len() - head.len())).len();
        inside::signals(line, stretches(tail, line.len()), true, &mut found);
    }
    copyright(line, &mut found);
    found
}

/// Bytes at a line's start in which phrases are looked for.
const HEAD: usize = 256;
/// Bytes at the end of a longer one.
const TAIL: usize = 96;

/// Adds the signal of a copyright sign: "© 2024" is legal, "© Anna Berg" a credit.
fn copyright(line: &str, found: &mut Signals) {
    let signed = line.strip_prefix("(c)").or_else(|| line.strip_prefix("(C)"));
    let signed = signed.or_else(|| line.trim_start_matches(['(', '[', ' ']).strip_prefix('©'));
    if let Some(rest) = signed {
        let year = rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
        let bit = 1 << if year { Signal::Legal } else { Signal::Credit } as u8;
        found.start |= bit;
        found.inside |= bit;
    }
}

/// The last `len` bytes, or fewer where that would cut a character.
fn suffix(text: &str, len: usize) -> &str {
    let mut start = text.len() - len.min(text.len());
    while !text.is_char_boundary(start) {
        start += 1;
    }
    text.get(start..).unwrap_or_default()
}

/// Whether a character is in a list of letters, of whichever language.
pub(crate) fn is_one_of(letters: &[(&str, &str)], c: char) -> bool {
    !c.is_ascii() && letters.iter().any(|(_, letters)| letters.contains(c))
}

/// Whether a word, in any case, is a function word (article, preposition, pronoun,
/// auxiliary) of any of the languages: such words are frequent in running text and rare in
/// menus.
pub(crate) fn is_function_word(word: &str) -> bool {
    function_word_languages(word) != 0
}

/// The languages that a word is a function word of: bit `i` is [`language_code`]`(i)`.
pub(crate) fn function_word_languages(word: &str) -> u64 {
    words::languages(&Key::of(word))
}

/// The ISO 639-1 code of a language by its bit; `None` past the last and for bit 0, which stands
/// for what pages in any language print.
pub(crate) fn language_code(bit: u32) -> Option<&'static str> {
    CODES.get(bit as usize).copied().filter(|code| !code.is_empty())
}

/// Whether a word, in any case, is the name of a month in any of the languages.
pub(crate) fn names_month(word: &str) -> bool {
    may_name_month(word) && months::is_month(&fold(word))
}

/// Whether a text starts with a number or the name of a month or weekday.
fn starts_with_date(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    text.starts_with(char::is_numeric) || {
        let word = fold(text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default());
        months::is_month(&word) || is_weekday(&word)
    }
}

/// The codes of the languages by their bits, see `lang/order.txt`.
static CODES: &[&str] = include!(concat!(env!("OUT_DIR"), "/codes.rs"));

#[cfg(test)]
mod tests;
