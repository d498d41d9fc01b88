//! The shape of a language's file.

use super::Signal;

/// What is known of a language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Language {
    /// ISO 639-1; empty for what stands in pages of any language.
    pub code: &'static str,
    /// Cue phrases.
    pub phrases: &'static [Group],
    /// Function words in lower case, with spaces between them.
    pub function_words: &'static str,
}

/// Phrases that say the same thing in the same place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    pub signal: Signal,
    pub place: Place,
    /// Phrases with "; " between them, compared as [`fold`](super::fold) leaves them: case,
    /// accents, numbers and punctuation do not count. A colon at the end of a `Start` phrase
    /// must be there in the line, too.
    text: &'static str,
}

impl Group {
    pub(super) fn phrases(&self) -> impl Iterator<Item = &'static str> {
        self.text.split("; ")
    }
}

/// Where a phrase must stand in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// It must be all of the line.
    Whole,
    /// The line must start with it.
    Start,
    /// The line must start with it, a capitalised word must follow, and the line must be
    /// short and no sentence: "By Anna Berg".
    Name,
    /// The line must start with it, and a date, a time or a colon must follow.
    Date,
    /// It may stand anywhere in the line, between word boundaries. Here punctuation counts.
    Inside,
    /// Nothing but punctuation and numbers may follow it. Here punctuation inside counts.
    End,
}

pub(super) const fn whole(signal: Signal, text: &'static str) -> Group {
    Group { signal, place: Place::Whole, text }
}

pub(super) const fn start(signal: Signal, text: &'static str) -> Group {
    Group { signal, place: Place::Start, text }
}

pub(super) const fn name(signal: Signal, text: &'static str) -> Group {
    Group { signal, place: Place::Name, text }
}

pub(super) const fn date(signal: Signal, text: &'static str) -> Group {
    Group { signal, place: Place::Date, text }
}

pub(super) const fn inside(signal: Signal, text: &'static str) -> Group {
    Group { signal, place: Place::Inside, text }
}

pub(super) const fn end(signal: Signal, text: &'static str) -> Group {
    Group { signal, place: Place::End, text }
}
