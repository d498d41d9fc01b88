//! Phrases anywhere in a line.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use super::Signals;
use super::phrase::{Language, Place};

/// One automaton over the phrases of all languages.
#[derive(Debug)]
pub(super) struct Inside {
    automaton: Option<AhoCorasick>,
    /// By pattern.
    found: Vec<Found>,
}

#[derive(Clone, Copy, Debug)]
struct Found {
    bit: u32,
    /// Whether nothing but punctuation and numbers may follow.
    at_end: bool,
    /// Whether letters may touch it: scripts without spaces between words.
    touching: bool,
}

impl Inside {
    pub(super) fn new(languages: &[&Language]) -> Self {
        let mut patterns = Vec::new();
        let mut found = Vec::new();
        for group in languages.iter().flat_map(|language| language.phrases) {
            if !matches!(group.place, Place::Inside | Place::End) {
                continue;
            }
            for phrase in group.phrases() {
                let entry = Found {
                    bit: 1 << group.signal as u8,
                    at_end: group.place == Place::End,
                    touching: phrase.chars().any(|c| ('\u{3041}'..='\u{9fff}').contains(&c)),
                };
                for form in forms(phrase) {
                    patterns.push(form);
                    found.push(entry);
                }
            }
        }
        // A dense automaton: phrases are few and every line passes here. It falls back to
        // nothing, i.e. finds nothing, only if the tables outgrew the crate's limits, which
        // the tests would show.
        let automaton = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::LeftmostLongest)
            .kind(Some(AhoCorasickKind::DFA))
            .build(&patterns)
            .ok();
        Self { automaton, found }
    }

    /// Adds the signals found in `text`; `from_start` and `to_end` say whether its ends are
    /// the line's.
    pub(super) fn signals(&self, text: &str, from_start: bool, to_end: bool, to: &mut Signals) {
        let Some(automaton) = &self.automaton else { return };
        for found in automaton.find_iter(text) {
            let Some(entry) = self.found.get(found.pattern().as_usize()) else { continue };
            let before = text.get(..found.start()).and_then(|t| t.chars().next_back());
            let after = text.get(found.end()..).unwrap_or_default();
            let phrase = text.get(found.range()).unwrap_or_default();
            if !entry.touching
                && (joined(before, phrase.chars().next())
                    || joined(phrase.chars().next_back(), after.chars().next()))
            {
                continue;
            }
            if entry.at_end && (!to_end || has_word(after)) {
                continue;
            }
            to.inside |= entry.bit;
            if from_start && !text.get(..found.start()).is_some_and(has_word) {
                to.start |= entry.bit;
            }
        }
    }
}

fn has_word(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Whether no word boundary lies between the two characters.
fn joined(left: Option<char>, right: Option<char>) -> bool {
    left.is_some_and(char::is_alphanumeric) && right.is_some_and(char::is_alphanumeric)
}

/// The phrase as lines have it: the automaton folds ASCII case only, so phrases with other
/// letters come in lower case, capitalised and in capitals; and apostrophes are straight
/// or curly.
fn forms(phrase: &str) -> Vec<String> {
    let mut forms = vec![phrase.to_owned()];
    if !phrase.is_ascii() {
        let mut chars = phrase.chars();
        if let Some(first) = chars.next() {
            forms.push(first.to_uppercase().chain(chars).collect());
        }
        forms.push(phrase.to_uppercase());
    }
    if phrase.contains('\'') {
        for i in 0..forms.len() {
            forms.push(forms[i].replace('\'', "\u{2019}"));
        }
    }
    forms.sort_unstable();
    forms.dedup();
    forms
}
