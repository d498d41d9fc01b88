//! What the tables find, and what they must leave alone.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::*;

#[test]
fn tables_stay_small() {
    let (prefixes, bytes) = phrases::size();
    assert!(prefixes > 10_000);
    assert!(bytes < 4 << 20, "{bytes} bytes");
}

/// A line, the places (`w`hole, `s`tart, `i`nside, or nothing) and what it signals.
const LINES: &[(&str, char, Signal)] = &[
    ("Related articles", 'w', Signal::Related),
    ("Comments (0)", 'w', Signal::Comments),
    ("12 Kommentare", 'w', Signal::Comments),
    ("By Anna Berg", 's', Signal::Byline),
    ("By the time it ended, 3 people had left.", ' ', Signal::Byline),
    ("By Monday the river had risen again.", ' ', Signal::Byline),
    ("Home Secretary resigns", ' ', Signal::Navigation),
    ("Share prices fell", ' ', Signal::Share),
    ("Privacy Policy | Terms of Use", 'w', Signal::Legal),
    ("5 min read", 'w', Signal::ReadTime),
    ("Published 3 March 2024", 's', Signal::Published),
    ("Published in 1998, it sold well", ' ', Signal::Published),
    ("© 2024 Example", 's', Signal::Legal),
    ("© Anna Berg", 's', Signal::Credit),
    ("Photo: Anna Berg", 's', Signal::Credit),
    ("Photo essay: the river", ' ', Signal::Credit),
    ("Lesen Sie auch: Der Fluss steigt", 's', Signal::Related),
    ("Facebook Twitter LinkedIn", 'w', Signal::Share),
];

#[test]
fn lines() {
    for &(line, place, signal) in LINES {
        let found = signals(line);
        let strongest = match () {
            () if found.is(signal) => 'w',
            () if found.starts(signal) => 's',
            () if found.has(signal) => 'i',
            () => ' ',
        };
        assert_eq!(strongest, place, "{line:?}, {signal:?}");
    }
}

/// [`noted_signals`] of a line, with notes on all its words.
fn noted(line: &str) -> Signals {
    let mut notes = Notes::default();
    notes.begin(line.len());
    for (at, word) in line.unicode_word_indices() {
        let (at, len) = (at as u32, word.len() as u32);
        let function = notes.pass(at, len, &Key::of(word));
        assert_eq!(function, is_function_word(word), "{word}");
    }
    noted_signals(line, &notes)
}

/// Every phrase of every language, as written.
fn phrases_of_all_languages() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/vocab/lang");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "txt"));
    let texts = files.map(|path| std::fs::read_to_string(path).unwrap());
    let mut phrases = Vec::new();
    for text in texts {
        let mut is_phrase = false;
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            match line.strip_prefix('[') {
                Some(section) => is_phrase = section.contains(", "),
                None if is_phrase => phrases.push(line.trim_matches('"').to_owned()),
                None => {}
            }
        }
    }
    phrases
}

#[test]
fn notes_miss_no_phrase() {
    let phrases = phrases_of_all_languages();
    assert!(phrases.len() > 10_000);
    for phrase in &phrases {
        for line in [phrase, &format!("12 quays {phrase} | quay"), &phrase.to_uppercase()] {
            let line = line.trim_start();
            assert_eq!(noted(line), signals(line), "{line}");
        }
    }
}

proptest! {
    #[test]
    fn notes_miss_nothing(
        words in proptest::collection::vec(
            "by|All|rights|reserved|read|more|Comments|(0)|l'article|24h|foo_bar|été|漢字|の|コメント|ー|photo:|quay",
            0..40,
        ),
        blanks in "[ \u{a0}·]",
    ) {
        let line = words.join(&blanks);
        prop_assert_eq!(noted(&line), signals(&line), "{}", line);
    }
}
