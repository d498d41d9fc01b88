//! Finds entries that have no effect: repeated ones, and ones that another implies.

use std::collections::HashMap;

use crate::fold::{Hash, Sink, read_word};
use crate::phrase::{Phrase, Place, marks};
use crate::sections::Fault;

/// The phrases that another one makes useless, with the line of the other.
///
/// A phrase repeats another if it has the same words, signal, place and punctuation, in whatever
/// language. A phrase that must be the whole line is implied by one that may start the line.
pub(crate) fn useless(phrases: &[Phrase<'_>]) -> Vec<Fault> {
    let mut known = HashMap::new();
    for phrase in phrases.iter().rev() {
        known.insert(key(phrase, phrase.place), phrase);
    }
    let mut faults = Vec::new();
    for phrase in phrases {
        let first = known.get(&key(phrase, phrase.place)).filter(|first| !same(first, phrase));
        let start = known.get(&key(phrase, Place::Start));
        let start = start.filter(|_| phrase.place == Place::Whole);
        let Some(other) = first.or(start) else { continue };
        let (file, line) = (other.file, other.line);
        faults.push(Fault {
            file: phrase.file.to_owned(),
            line: phrase.line,
            what: format!("`{}` does nothing: {file}:{line} says it already", phrase.text),
        });
    }
    faults
}

fn same(one: &Phrase<'_>, other: &Phrase<'_>) -> bool {
    (one.file, one.line) == (other.file, other.line)
}

/// The key by which phrases are equal: signal, place, words, and punctuation where it counts.
fn key<'a>(phrase: &Phrase<'a>, place: Place) -> (u8, usize, u64, &'a str, &'a str) {
    let mut hash = Hash::START;
    let mut at = 0;
    while let Some(word) = read_word(phrase.text, at, &mut hash) {
        hash.push(b' ');
        at = word.end;
    }
    let counts = matches!(place, Place::Inside | Place::End);
    let (before, after) = if counts { marks(phrase.text) } else { ("", "") };
    (phrase.signal as u8, place as usize, hash.0, before, after)
}
