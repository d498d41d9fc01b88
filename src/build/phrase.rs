//! One phrase of a language's file: its words, the punctuation around them, and where it must
//! stand in a line.

use crate::fold::Sink;
use crate::key::Key;
use crate::layout::COLONS;
use crate::sections::Section;
use crate::signal::{SIGNALS, Signal};

/// A phrase of a language's file.
#[derive(Debug)]
pub(crate) struct Phrase<'a> {
    pub(crate) signal: Signal,
    pub(crate) place: Place,
    pub(crate) text: &'a str,
    pub(crate) file: &'a str,
    pub(crate) line: usize,
}

/// Where a phrase must stand in a line, in the order of the numbers of [`ENDS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
pub(crate) enum Place {
    /// It must be the whole line.
    Whole,
    /// The line must start with it.
    Start,
    /// The line must start with it, and a colon must follow.
    Colon,
    /// The line must start with it, a capitalised word must follow, and the line must be
    /// short and not a sentence: "By Anna Berg".
    Name,
    /// The line must start with it, and a date, a time or a colon must follow.
    Date,
    /// It may stand anywhere in the line, between word boundaries. Its punctuation counts.
    Inside,
    /// Only punctuation and numbers may follow it. Its punctuation counts.
    End,
}

/// The places as the names of sections have them.
const PLACES: [(&str, Place); 6] = [
    ("whole line", Place::Whole),
    ("start of line", Place::Start),
    ("before a name", Place::Name),
    ("before a date", Place::Date),
    ("anywhere", Place::Inside),
    ("end of line", Place::End),
];

/// The signal and the place of a section of phrases; `None` for another section.
pub(crate) fn kind(section: &Section) -> Option<(Signal, Place)> {
    let (signal, place) = section.name.split_once(", ")?;
    let &(_, signal) = SIGNALS.iter().find(|(name, _)| *name == signal)?;
    let (_, place) = PLACES.into_iter().find(|(name, _)| *name == place)?;
    Some((signal, place))
}

/// The phrases of a file.
pub(crate) fn phrases<'a>(file: &'a str, sections: &'a [Section]) -> Vec<Phrase<'a>> {
    let of = |section: &'a Section| {
        let (signal, place) = kind(section)?;
        let phrase = move |(line, text): &'a (usize, String)| {
            // A colon at the end of a prompt must be in the line, too.
            let colon = place == Place::Start && marks(text).1.ends_with(COLONS);
            let place = if colon { Place::Colon } else { place };
            Phrase { signal, place, text, file, line: *line }
        };
        Some(section.entries.iter().map(phrase))
    };
    sections.iter().filter_map(of).flatten().collect()
}

/// The punctuation before and after the words of a phrase, without blanks.
pub(crate) fn marks(phrase: &str) -> (&str, &str) {
    // Accents, the dot below of Devanagari and the tone marks of Thai belong to words.
    let inside = |c: char| {
        !c.is_alphanumeric()
            && !matches!(c, '\u{300}'..='\u{36f}' | '\u{93c}' | '\u{e47}'..='\u{e4e}')
    };
    let words = phrase.trim_start_matches(inside);
    let before = phrase.strip_suffix(words).unwrap_or_default();
    let after = words.strip_prefix(words.trim_end_matches(inside)).unwrap_or_default();
    // A full stop or an apostrophe at either end is spelling: "min.", "'n".
    (before.trim(), after.trim_matches(['.', '\'', ' ', '،', ',']))
}

/// Takes the first sixteen folded bytes of a word. Longer ones are never
/// plain, see `Key::is_plain`.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Spelling {
    bytes: [u8; 16],
    len: usize,
}

impl Spelling {
    pub(crate) fn hash(self) -> u64 {
        Key::of_lower(self.bytes).hash()
    }
}

impl Sink for Spelling {
    fn push(&mut self, byte: u8) {
        if let Some(to) = self.bytes.get_mut(self.len) {
            *to = byte;
        }
        self.len += 1;
    }
}
