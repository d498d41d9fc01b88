//! Cue phrases, function words and month names: what lines say in many languages.
//! One file a language under `lang/`; every phrase with its [`Signal`] and the place it
//! must stand in.
//!
//! A signal is a hint and no verdict: "Read more:" may open a paragraph, and a heading may
//! be called "Contact". Whoever asks weighs it with the line's length, place and
//! neighbours. What is kept out on purpose: sentences of one outlet, names of sections
//! ("Politics"), and words that open running text as often as furniture ("Home", as in
//! "Home Secretary", counts only when it is the whole line).

mod fold;
mod hints;
mod inside;
mod key;
mod lang;
mod lead;
mod months;
mod notes;
mod phrase;
mod phrases;
mod spelling;
mod words;

use std::ops::Range;

use once_cell::sync::Lazy;

use hints::Hints;
use phrases::Phrases;
use words::Words;

pub(crate) use key::Key;
pub(crate) use months::{is_month_in, is_weekday, may_name_month, month_of};
pub(crate) use notes::Notes;
pub(crate) use spelling::fold;

/// What a phrase tells of the line it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Signal {
    /// "Related articles", "Read also", "You may also like".
    Related,
    /// "Most read", "Trending", "Latest news".
    MostRead,
    /// "Comments (0)", "Leave a reply", "Log in to comment".
    Comments,
    /// "Share this", "Follow us on", "Tweet".
    Share,
    /// "Subscribe", "Sign up for our newsletter".
    Subscribe,
    /// "All rights reserved", "©", "Terms of use".
    Legal,
    /// "We use cookies", "Accept all".
    Consent,
    /// "Log in", "My account", "Register".
    Account,
    /// "Home", "About us", "Contact", "Sitemap", "Menu".
    Navigation,
    /// "Read more", "Continue reading", "Show all".
    ReadMore,
    /// "Tags:", "Filed under", "Topics".
    Tags,
    /// "Advertisement", "Sponsored", "Affiliate links".
    Advert,
    /// "Photo:", "(photo credit", "Image courtesy of", "/Reuters)".
    Credit,
    /// "By", "Written by", "von", "par".
    Byline,
    /// "Published", "Posted on", "veröffentlicht am".
    Published,
    /// "Updated", "Last modified".
    Updated,
    /// "Skip to content", "Back to top".
    Skip,
    /// "Search", "Sort by", "Filter".
    Search,
    /// "5 min read", "Reading time".
    ReadTime,
    /// "Previous article", "Next page", "Older posts".
    Pagination,
    /// "About the author", "More from".
    AuthorBox,
    /// "Add to cart", "In stock", "Buy now".
    Shop,
    /// "Loading…", "Please enable JavaScript", "Your browser does not support".
    Technical,
    /// "Print", "Download PDF", "Copy link", "Save".
    Tools,
}

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

    /// Whether such a phrase stands anywhere in the line.
    pub(crate) const fn has(self, signal: Signal) -> bool {
        self.inside & (1 << signal as u8) != 0
    }
}

/// The signals of one line of text, in any of the languages.
///
/// Costs little on long lines: phrases at the start are sought in the first words only, and
/// phrases inside in the first 256 and the last 96 bytes.
pub(crate) fn signals(line: &str) -> Signals {
    let line = line.trim_start();
    search(line, true, |from, to| std::iter::once(from..to))
}

/// The same of a line without white space at its start, of whose words [`Notes`] were taken.
pub(crate) fn noted_signals(line: &str, notes: &Notes) -> Signals {
    search(line, notes.leads(), |from, to| notes.stretches(from..to))
}

/// Searches a line: for phrases at its start, if one may be there, and in the stretches of its
/// head and tail where any other may begin.
fn search<I: Iterator<Item = Range<usize>>>(
    line: &str,
    leads: bool,
    stretches: impl Fn(usize, usize) -> I,
) -> Signals {
    let phrases = &TABLES.phrases;
    let head = prefix(line, HEAD);
    let whole = head.len() == line.len();
    let mut found = if leads { lead::signals(phrases, head, whole) } else { Signals::default() };
    inside::signals(phrases, head, stretches(0, head.len()), whole, &mut found);
    if !whole {
        // A phrase across the two is missed: a word may be cut there, too.
        let tail = line.len() - suffix(line, TAIL.min(line.len() - head.len())).len();
        inside::signals(phrases, line, stretches(tail, line.len()), true, &mut found);
    }
    copyright(line, &mut found);
    found
}

/// Bytes at a line's start in which phrases are sought.
const HEAD: usize = 256;
/// Bytes at the end of a longer one.
const TAIL: usize = 96;

/// What the copyright sign says: "© 2024" is legal, "© Anna Berg" a credit.
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

/// The first `len` bytes, or fewer where that would cut a character.
fn prefix(text: &str, len: usize) -> &str {
    let mut end = len.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// The last `len` bytes, or fewer where that would cut a character.
fn suffix(text: &str, len: usize) -> &str {
    let mut start = text.len() - len.min(text.len());
    while !text.is_char_boundary(start) {
        start += 1;
    }
    text.get(start..).unwrap_or_default()
}

/// Whether a word, in any case, is a function word (article, preposition, pronoun,
/// auxiliary) of any of the languages: such words are frequent in running text and rare in
/// menus.
pub(crate) fn is_function_word(word: &str) -> bool {
    function_word_languages(word) != 0
}

/// The languages that a word is a function word of: bit `i` is [`language_code`]`(i)`.
pub(crate) fn function_word_languages(word: &str) -> u64 {
    TABLES.words.languages(&Key::of(word))
}

/// The ISO 639-1 code of a language by its bit; `None` past the last and for bit 0, which is
/// no language but what pages of any language print.
pub(crate) fn language_code(bit: u32) -> Option<&'static str> {
    lang::ALL.get(bit as usize).map(|language| language.code).filter(|code| !code.is_empty())
}

/// Whether a text starts with a number or the name of a month or weekday.
fn starts_with_date(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    text.starts_with(char::is_numeric) || {
        let word = fold(text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default());
        months::is_month(&word) || is_weekday(&word)
    }
}

/// What is looked up, built once from the languages' files.
struct Tables {
    hints: Hints,
    phrases: Phrases,
    words: Words,
}

static TABLES: Lazy<Tables> = Lazy::new(|| {
    let mut hints = Hints::default();
    let phrases = Phrases::new(lang::ALL, &mut hints);
    lang::ALL.iter().for_each(|language| hints.add_function_words(language.function_words));
    Tables { hints, phrases, words: Words::new(lang::ALL) }
});

#[cfg(test)]
mod tests;
