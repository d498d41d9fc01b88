//! The shape of a text: characters and words by class, counted without allocation; in one pass
//! over ASCII words, in two over others.

use super::class::CLASSES;
use super::class::CharClass::{self, Bracket, Colon, Ender, Lower, Other, Quote, Upper};
use super::script::{Tally, ideographs};
use super::words::ends_in_space;
use super::{Script, ascii, swar, word_indices};

/// Counts over one text, see [`Shape::of`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Bytes of UTF-8.
    pub bytes: u32,
    /// Unicode scalar values.
    pub chars: u32,
    /// Of those, how many are in each [`CharClass`].
    counts: [u32; CLASSES],
    /// Words of UAX #29.
    pub words: u32,
    /// Words whose first character is an upper-case letter.
    pub upper_words: u32,
    /// Of those, words of two bytes or more without a lower-case letter.
    pub caps_words: u32,
    /// Words of ASCII digits, `.` and `,`: `12`, `1,000`, `3.5`.
    pub numbers: u32,
    /// Function words, as the caller tells.
    pub function_words: u32,
    /// Bytes of the longest word.
    pub longest_word: u32,
    /// Whether its last number of four digits is a year from 1900 to 1939 or 1990 to 2039.
    pub year: bool,
    /// Where the first time of the day, such as `14:30`, is.
    pub clock: Clock,
    /// Class of its first character.
    pub first: CharClass,
    /// Class of its last character that is not white space; [`CharClass::Ender`] also if only
    /// quotation marks and brackets follow one.
    pub last: CharClass,
    /// The script of most letters.
    pub script: Script,
}

/// Where a time of the day (`dd:dd`) is in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Clock {
    /// The text has no time.
    #[default]
    None,
    Inside,
    /// Within the first three bytes.
    Start,
}

impl Shape {
    /// The shape of a text. `is_function_word` is called once for every word, in order, with the
    /// word's position and its bytes.
    pub(crate) fn of(text: &str, mut is_function_word: impl FnMut(u32, u32) -> bool) -> Self {
        let mut shape = Self { bytes: text.len() as u32, ..Self::default() };
        let mut counts = [0; CLASSES];
        let mut scripts = Tally::default();
        let mut take = |from: u32, places: &[ascii::Place]| {
            let (mut function_words, mut longest) = (0, 0);
            let mut no_words = 0;
            for &(at, len) in places {
                let at = from + at;
                let first = text.as_bytes().get(at as usize).copied().unwrap_or_default();
                let is_usual = USUAL[usize::from(first)];
                if !is_usual && !shape.note_word(part(text, at, len)) {
                    no_words += 1;
                    continue;
                }
                longest = longest.max(len);
                function_words += u32::from(is_function_word(at, len));
            }
            shape.words += places.len() as u32 - no_words;
            shape.longest_word = shape.longest_word.max(longest);
            shape.function_words += function_words;
        };
        let (mut rest, mut wide_letters) = (text, 0);
        while !rest.is_empty() {
            let from = text.len() - rest.len();
            let (plain, other) = rest.split_at(ascii_end(rest));
            ascii::scan(plain, &mut counts, |places| take(from as u32, places));
            let from = from + plain.len();
            let (other, tail) = other.split_at(other_end(other));
            rest = tail;
            if other.is_empty() {
                continue;
            }
            wide_letters += count_chars(other, &mut counts, &mut scripts);
            let mut words = word_indices(other);
            let mut places = [(0, 0); TOGETHER];
            loop {
                let found = words.places(&mut places);
                take(from as u32, places.get(..found).unwrap_or_default());
                if found < TOGETHER {
                    break;
                }
            }
        }
        shape.counts = counts;
        shape.chars = counts.iter().sum();
        let plain_letters = shape.letters() - wide_letters;
        shape.script = match (plain_letters, wide_letters) {
            (0, 0) => Script::Other,
            (_, 0) => Script::Latin,
            (plain, _) => scripts.dominant(plain),
        };
        shape.first = text.chars().next().map_or(Other, CharClass::of);
        shape.last = last(text);
        if shape.count(Colon) > 0 {
            shape.clock = clock(text.as_bytes());
        }
        shape
    }

    /// Number of characters of a class.
    pub(crate) fn count(&self, class: CharClass) -> u32 {
        self.counts[class as usize % CLASSES]
    }

    /// Number of letters.
    pub(crate) fn letters(&self) -> u32 {
        self.count(Lower) + self.count(Upper)
    }

    /// Takes note of a word that begins with a digit or in upper case. `false` if it is not a word but
    /// joiners alone (`_`).
    fn note_word(&mut self, word: &str) -> bool {
        match word.as_bytes().first() {
            Some(b'0'..=b'9') => self.number(word.as_bytes()),
            Some(b'_') => return word.bytes().any(|byte| byte != b'_'),
            _ if starts_upper(word) => {
                self.upper_words += 1;
                self.caps_words += u32::from(is_caps(word));
            }
            _ => {}
        }
        true
    }

    fn number(&mut self, word: &[u8]) {
        if word.iter().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b',')) {
            self.numbers += 1;
            if let [b'1' | b'2', _, decade, _] = *word
                && matches!(&word[..2], b"19" | b"20")
            {
                self.year = matches!(decade, b'0'..=b'3' | b'9');
            }
        }
    }
}

/// The first bytes of most words, of which the length alone is noted: lower case, and characters from
/// U+3000 to U+9FFF, which are never upper case.
const USUAL: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = matches!(byte as u8, b'a'..=b'z' | 0xe3..=0xe9);
        byte += 1;
    }
    table
};

/// The `len` bytes of a text at `at`.
fn part(text: &str, at: u32, len: u32) -> &str {
    text.get(at as usize..(at + len) as usize).unwrap_or_default()
}

/// Words outside ASCII that are looked at together.
const TOGETHER: usize = 32;

/// Counts characters, and gives the number of letters outside ASCII.
fn count_chars(text: &str, counts: &mut [u32; CLASSES], scripts: &mut Tally) -> u32 {
    let bytes = text.as_bytes();
    let (mut at, mut wide_letters) = (0, 0);
    while let Some(&byte) = bytes.get(at) {
        if byte < 0x80 {
            counts[CharClass::of_ascii(byte) as usize % CLASSES] += 1;
            at += 1;
            continue;
        }
        // The letters of Russian, U+0400 to U+045F; those below U+0430 are in upper case.
        if let Some(&[byte @ (0xd0 | 0xd1), next, ..]) = bytes.get(at..)
            && (byte, next) < (0xd1, 0xa0)
        {
            let class = if (byte, next) < (0xd0, 0xb0) { Upper } else { Lower };
            counts[class as usize] += 1;
            scripts.add(Script::Cyrillic, 1);
            wide_letters += 1;
            at += 2;
            continue;
        }
        let ideographs = ideographs(bytes.get(at..).unwrap_or_default());
        if ideographs > 0 {
            counts[Lower as usize] += ideographs;
            scripts.add(Script::Han, ideographs);
            wide_letters += ideographs;
            at += 3 * ideographs as usize;
            continue;
        }
        let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
        let class = CharClass::of(c);
        counts[class as usize % CLASSES] += 1;
        scripts.add(Script::of(c), 1);
        wide_letters += u32::from(matches!(class, Lower | Upper));
        at += c.len_utf8();
    }
    wide_letters
}

/// Length of the ASCII words at the start of a text: up to the blank before the first word
/// with another character.
fn ascii_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    if text.is_ascii() {
        return bytes.len();
    }
    let Some(mut end) = first_other(bytes) else { return bytes.len() };
    while end > 0 && !(bytes[end] == b' ' && bytes[end - 1] != b' ') {
        end -= 1;
    }
    end
}

/// Length of the words at the start of a text that are not ASCII: up to the blank before the
/// first word that begins with an ASCII byte.
fn other_end(text: &str) -> usize {
    let blanks = memchr::memchr_iter(b' ', text.as_bytes()).skip_while(|at| *at == 0);
    let mut ends = blanks.filter(|at| {
        let plain = text.as_bytes().get(at + 1).is_none_or(u8::is_ascii);
        plain && !text.get(..*at).is_some_and(ends_in_space)
    });
    ends.next().unwrap_or(text.len())
}

/// Where the first byte is that is not ASCII.
fn first_other(bytes: &[u8]) -> Option<usize> {
    let eights = bytes.chunks_exact(8).take_while(|chunk| swar::ascii(chunk).is_some()).count();
    let rest = bytes.get(eights * 8..)?;
    rest.iter().position(|byte| !byte.is_ascii()).map(|at| eights * 8 + at)
}

/// Whether the word's first character is an upper-case letter.
fn starts_upper(word: &str) -> bool {
    word.chars().next().is_some_and(|c| CharClass::of(c) == Upper)
}

/// Whether a word that starts in upper case has more bytes and no lower-case letter.
fn is_caps(word: &str) -> bool {
    let lower = if word.is_ascii() {
        word.bytes().any(|b| b.is_ascii_lowercase())
    } else {
        word.chars().any(char::is_lowercase)
    };
    word.len() > 1 && !lower
}

fn last(text: &str) -> CharClass {
    let mut classes = text.chars().rev().filter(|c| !c.is_whitespace()).map(CharClass::of);
    let last = classes.next().unwrap_or_default();
    if matches!(last, Quote | Bracket)
        && classes.find(|class| !matches!(class, Quote | Bracket)) == Some(Ender)
    {
        return Ender;
    }
    last
}

fn clock(bytes: &[u8]) -> Clock {
    let mut found = Clock::None;
    for colon in memchr::memchr_iter(b':', bytes) {
        let around = colon.checked_sub(2).and_then(|from| bytes.get(from..from + 5));
        if let Some([a, b, _, c, d]) = around
            && [a, b, c, d].iter().all(|byte| byte.is_ascii_digit())
        {
            found = if colon <= 4 { Clock::Start } else { Clock::Inside };
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::CharClass::{Comma, Digit, Ellipsis};
    use super::*;
    use crate::text::words;

    fn shape(text: &str) -> Shape {
        Shape::of(text, |at, len| matches!(part(text, at, len), "the" | "of" | "und"))
    }

    #[test]
    fn counts() {
        let s = shape("At 14:30 the river rose 1.5 m, said Dr. BERG (“it's bad”).");
        assert_eq!((s.words, s.upper_words, s.caps_words, s.numbers), (13, 3, 1, 3));
        assert_eq!(
            (s.count(Ender), s.count(Comma), s.count(Bracket), s.count(Quote)),
            (3, 1, 2, 3)
        );
        assert_eq!((s.first, s.last, s.clock), (Upper, Ender, Clock::Inside));
        assert_eq!((s.function_words, s.longest_word, s.script), (1, 5, Script::Latin));
        assert_eq!(s.count(Digit), 6);
    }

    #[test]
    fn ends() {
        for (text, expected) in [
            ("He left.”", Ender),
            ("He left.) ", Ender),
            ("He left (again)", Bracket),
            ("Read more…", Ellipsis),
            ("Topics:", Colon),
            ("Chapter 3", Digit),
            ("上昇した。", Ender),
            ("", Other),
            ("”", Quote),
        ] {
            assert_eq!(shape(text).last, expected, "{text:?}");
        }
    }

    #[test]
    fn clocks_and_years() {
        for (text, clock, year) in [
            ("14:30 The river rose", Clock::Start, false),
            ("| 14:30 The river rose", Clock::Start, false),
            ("The river rose at 14:30", Clock::Inside, false),
            ("Score: 3:2", Clock::None, false),
            ("In 2024", Clock::None, true),
            ("In 1850", Clock::None, false),
            ("20245", Clock::None, false),
        ] {
            let s = shape(text);
            assert_eq!((s.clock, s.year), (clock, year), "{text:?}");
        }
    }

    /// The same counts the slow way.
    fn slow(text: &str) -> ([u32; CLASSES], u32, u32, u32) {
        let mut counts = [0; CLASSES];
        text.chars().for_each(|c| counts[CharClass::of(c) as usize] += 1);
        let upper = || words(text).filter(|w| w.chars().next().is_some_and(char::is_uppercase));
        let caps = upper().filter(|w| w.len() > 1 && !w.chars().any(char::is_lowercase));
        (counts, text.chars().count() as u32, upper().count() as u32, caps.count() as u32)
    }

    proptest! {
        #[test]
        fn as_the_slow_way(text in "[a-zA-Zäß0-9 .,:;!?'\"()|/•»€@\nЖжé漢あא“”]{0,60}") {
            let s = shape(&text);
            prop_assert_eq!((s.counts, s.chars, s.upper_words, s.caps_words), slow(&text));
            prop_assert_eq!(s.counts.iter().sum::<u32>(), s.chars);
        }

        #[test]
        fn every_word_once_and_in_order(text in "[ab01_ .,'\"\u{3000}\u{301}é漢א’]{0,80}") {
            let mut asked = Vec::new();
            Shape::of(&text, |at, len| {
                asked.push(part(&text, at, len));
                false
            });
            prop_assert_eq!(asked, words(&text).collect::<Vec<_>>());
        }

        #[test]
        fn any_text(text in "\\PC{0,60}") {
            let s = shape(&text);
            prop_assert_eq!((s.counts, s.chars, s.upper_words, s.caps_words), slow(&text));
        }
    }
}
