//! Sentence boundaries by Unicode's UAX #29, in linear time.
//!
//! A boundary can only follow a sentence's end mark or a paragraph's end, so the text is searched
//! for those, and the rules are applied around them. A paragraph with a character that is not in the
//! table is passed to `unicode-segmentation` if it is short and has no long run of closing marks: the
//! look-ahead of that crate is quadratic on these. In other paragraphs of that kind, end marks are
//! counted.

use unicode_segmentation::UnicodeSegmentation;

use super::script::begins_ideograph;
use super::{CharClass, has_word, swar};

/// Number of sentences: segments between sentence boundaries that hold a letter or a digit.
pub(crate) fn sentence_count(text: &str) -> usize {
    let bytes = text.as_bytes();
    let parted = memchr::memchr2(b'\n', b'\r', bytes).is_some();
    // The others of the list end in one of these bytes.
    if !parted && (text.is_ascii() || memchr::memchr3(0x85, 0xa8, 0xa9, bytes).is_none()) {
        return in_paragraph(text);
    }
    text.split(PARAGRAPH_ENDS).map(in_paragraph).sum()
}

/// Characters that end a paragraph, and any sentence.
const PARAGRAPH_ENDS: [char; 5] = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];

/// Longest paragraph that is passed to `unicode-segmentation`, in bytes.
const MAX_SLOW: usize = 4096;
/// Most closing marks and blanks in a row, in characters, of a paragraph that is passed to it: for each
/// of them after a full stop, that crate searches ahead for the next letter.
const MAX_CLOSING: usize = 32;

fn in_paragraph(text: &str) -> usize {
    let ascii = text.is_ascii();
    // Without an end mark before its end, a paragraph is one sentence.
    if ascii && next_mark(text).is_none() {
        return usize::from(has_word(text));
    }
    fast(text, ascii).unwrap_or_else(|| slow(text))
}

/// Where the next end mark in ASCII is.
fn next_mark(text: &str) -> Option<usize> {
    memchr::memchr3(b'.', b'!', b'?', text.as_bytes())
}

fn slow(text: &str) -> usize {
    if text.len() <= MAX_SLOW && !has_long_closing(text) {
        return text.split_sentence_bounds().filter(|sentence| has_word(sentence)).count();
    }
    text.split_inclusive(['.', '!', '?', '。', '।', '؟']).filter(|part| has_word(part)).count()
}

/// Whether more than [`MAX_CLOSING`] characters in a row may be closing marks, blanks, marks or
/// joiners.
fn has_long_closing(text: &str) -> bool {
    let mut run = 0;
    text.chars().any(|c| {
        let may_close = match class_of(c) {
            Class::Close | Class::Space => true,
            Class::Unknown => !CharClass::of(c).is_alphanumeric(),
            _ => false,
        };
        run = if may_close { run + 1 } else { 0 };
        run > MAX_CLOSING
    })
}

/// The classes that the rules use (Sentence_Break), without marks and joiners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Other,
    /// A letter; its case matters only next to a full stop, and is looked up there.
    Letter,
    Digit,
    /// `.`
    Stop,
    /// `!` `?`
    End,
    /// `,` `:` `-` …: the sentence goes on.
    Continues,
    /// Brackets and quotation marks.
    Close,
    Space,
    Unknown,
}

#[rustfmt::skip]
fn class_of(c: char) -> Class {
    match c as u32 {
        0x2e => Class::Stop,
        0x21 | 0x3f => Class::End,
        0x2c | 0x2d | 0x3a | 0x3b => Class::Continues,
        0x22 | 0x27..=0x29 | 0x5b | 0x5d | 0x7b | 0x7d => Class::Close,
        0x09 | 0x0b | 0x0c | 0x20 | 0xa0 => Class::Space,
        0x30..=0x39 => Class::Digit,
        0x41..=0x5a | 0x61..=0x7a => Class::Letter,
        0x00..=0x7f => Class::Other,
        0xaa | 0xb5 | 0xba | 0xc0..=0xd6 | 0xd8..=0xf6 | 0xf8..=0x1c3 => Class::Letter,
        // Without the four letters in title case.
        0x1cd..=0x1f0 | 0x1f4..=0x2af => Class::Letter,
        0xab | 0xbb | 0x2018..=0x201f | 0x2039 | 0x203a => Class::Close,
        0x80..=0xac | 0xae..=0xbf | 0xd7 | 0xf7 => Class::Other,
        0x386 | 0x388..=0x38a | 0x38c | 0x38e..=0x3a1 | 0x3a3..=0x3f5 | 0x3f7..=0x3ff => Class::Letter,
        0x400..=0x481 | 0x48a..=0x52f | 0x1e00..=0x1eff => Class::Letter,
        0x5d0..=0x5ea | 0x620..=0x64a | 0x671..=0x6d3 => Class::Letter,
        0x660..=0x669 | 0x6f0..=0x6f9 => Class::Digit,
        0x60c => Class::Continues,
        0x61f | 0x6d4 | 0x203c | 0x203d | 0x2047..=0x2049 | 0x3002 | 0xff01 | 0xff1f => Class::End,
        0x2013 | 0x2014 | 0x3001 | 0xff0c | 0xff0d | 0xff1a => Class::Continues,
        0x2024 | 0xff0e => Class::Stop,
        0x2000..=0x200a | 0x3000 => Class::Space,
        0x2010..=0x2012 | 0x2015..=0x2017 | 0x2020..=0x2023 | 0x2025..=0x2027 => Class::Other,
        0x2030..=0x2038 | 0x203b | 0x203e | 0x20a0..=0x20c0 | 0x2116 | 0x2122 => Class::Other,
        0x2190..=0x2307 | 0x2500..=0x2767 => Class::Other,
        0x3008..=0x3011 | 0x3014..=0x301b | 0x301d | 0x301e | 0xff08 | 0xff09 => Class::Close,
        0x3041..=0x3096 | 0x30a1..=0x30fa | 0x30fc..=0x30fe => Class::Letter,
        0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xac00..=0xd7a3 => Class::Letter,
        0xff10..=0xff19 => Class::Digit,
        0x1f300..=0x1f3fa | 0x1f400..=0x1f64f | 0x1f680..=0x1f6ff => Class::Other,
        _ => Class::Unknown,
    }
}

/// The sentences of a paragraph of known characters; `None` if there is any other. `ascii` says
/// that it is all ASCII.
fn fast(text: &str, ascii: bool) -> Option<usize> {
    let mut count = 0;
    // Whether the sentence at hand holds a letter or digit.
    let mut word = false;
    // Where it begins.
    let mut from = 0;
    let mut chars = text.chars();
    // Where the look-ahead of a full stop has ended, and what it found: asked again before
    // that place, it finds the same.
    let mut ahead: Option<(usize, bool)> = None;
    loop {
        // Between the marks only whether there is a word matters.
        let rest = chars.as_str();
        if ascii {
            let (between, from_mark) = rest.split_at(next_mark(rest).unwrap_or(rest.len()));
            word = word || between.bytes().any(|byte| byte.is_ascii_alphanumeric());
            chars = from_mark.chars();
        } else if let Some(eight) = swar::ascii(rest.as_bytes())
            && (swar::within(eight, b'.', b'.')
                | swar::within(eight, b'!', b'!')
                | swar::within(eight, b'?', b'?'))
                == 0
        {
            // Setting the bit of the case lowers letters.
            let letters = swar::within(eight | (swar::HIGH >> 2), b'a', b'z');
            word |= letters | swar::within(eight, b'0', b'9') != 0;
            chars = rest.get(8..).unwrap_or_default().chars();
            continue;
        }
        if !ascii && begins_ideograph(rest.as_bytes()) {
            word = true;
            chars = rest.get(3..).unwrap_or_default().chars();
            continue;
        }
        // All from U+0400 to U+047F are letters, in two bytes each.
        if matches!(rest.as_bytes().first(), Some(0xd0 | 0xd1)) {
            word = true;
            chars = rest.get(2..).unwrap_or_default().chars();
            continue;
        }
        let Some(c) = chars.next() else { break };
        let class = class_of(c);
        match class {
            Class::Unknown => return None,
            Class::Letter | Class::Digit => word = true,
            Class::Other => word |= CharClass::of(c).is_alphanumeric(),
            Class::Stop | Class::End => {}
            Class::Continues | Class::Close | Class::Space => {}
        }
        if !matches!(class, Class::Stop | Class::End) {
            continue;
        }
        let mark = text.len() - chars.as_str().len() - c.len_utf8();
        let before = text.get(from..mark).and_then(|before| before.chars().next_back());
        let mut rest = chars.clone();
        let next = skip(&mut rest, Class::Close)?;
        let next = if next.is_some_and(|c| class_of(c) == Class::Space) {
            skip(&mut rest, Class::Space)?
        } else {
            next
        };
        let joined = match next {
            None => break, // the paragraph's end
            Some(next) => match class_of(next) {
                Class::Unknown => return None,
                Class::Continues | Class::Stop | Class::End => true,
                Class::Digit if class == Class::Stop && directly(&chars, next) => true,
                _ if class == Class::Stop
                    && directly(&chars, next)
                    && next.is_uppercase()
                    && before.is_some_and(|c: char| c.is_lowercase() || c.is_uppercase()) =>
                {
                    true
                }
                _ if class == Class::Stop => {
                    let at = text.len() - rest.as_str().len();
                    match ahead {
                        Some((end, found)) if at < end => found,
                        _ => {
                            let (end, found) = goes_on_in_lower(text, at)?;
                            ahead = Some((end, found));
                            found
                        }
                    }
                }
                _ => false,
            },
        };
        if !joined {
            count += usize::from(word);
            word = false;
            // The closing marks and blanks belong to the sentence that has ended.
            from = text.len() - rest.as_str().len();
            chars = rest;
        }
    }
    Some(count + usize::from(word))
}

/// Skips characters of a class and returns the first of another class: `Some(None)` at the
/// end of the text, `None` if an unknown character is met.
fn skip(rest: &mut std::str::Chars<'_>, class: Class) -> Option<Option<char>> {
    loop {
        match rest.clone().next() {
            None => return Some(None),
            Some(c) => match class_of(c) {
                Class::Unknown => return None,
                found if found == class => {
                    rest.next();
                }
                _ => return Some(Some(c)),
            },
        }
    }
}

/// Whether `next` is the very next character.
fn directly(chars: &std::str::Chars<'_>, next: char) -> bool {
    chars.clone().next() == Some(next)
}

/// Rule SB8: whether the next letter or end mark from byte `at` on is a lower-case letter,
/// and where it stands.
fn goes_on_in_lower(text: &str, at: usize) -> Option<(usize, bool)> {
    for (i, c) in text.get(at..)?.char_indices() {
        match class_of(c) {
            Class::Unknown => return None,
            Class::Letter => return Some((at + i, c.is_lowercase())),
            Class::Stop | Class::End => return Some((at + i, false)),
            _ => {}
        }
    }
    Some((text.len(), false))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    use super::sentence_count;

    #[test]
    fn sentences() {
        for (text, expected) in [
            ("He left. She stayed.", 2),
            ("He left at 5.30 p.m. and came back.", 1),
            ("“Stop!” he said. “Why?”", 3),
            ("The U.S.A. won.", 1),
            ("No end mark", 1),
            ("One\nTwo", 2),
            ("…", 0),
            ("川が上昇した。危険だ！", 2),
            ("Он ушёл. Она осталась.", 2),
            ("", 0),
        ] {
            assert_eq!(sentence_count(text), expected, "{text:?}");
            assert_eq!(text.unicode_sentences().count(), expected, "{text:?}");
        }
    }

    #[test]
    fn every_character_in_context() {
        let mut wrong = std::collections::BTreeSet::new();
        for c in ('\0'..=char::MAX).filter(|&c| super::class_of(c) != super::Class::Unknown) {
            if matches!(c as u32, 0x3500..=0x9fef | 0xac10..=0xd790)
                && !(c as u32).is_multiple_of(97)
            {
                continue;
            }
            for text in [
                format!("a. {c} B"),
                format!("a. {c} b"),
                format!("a.{c}"),
                format!("a.{c}B"),
                format!("a! {c}b"),
                format!("a{c} B"),
                format!("a{c}B. C"),
                format!("{c}.B"),
                format!("{c}. b"),
                format!("a.{c} {c}B"),
            ] {
                if sentence_count(&text) != text.unicode_sentences().count() {
                    wrong.insert(c as u32);
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:x?}");
    }

    #[test]
    fn linear_on_closing_marks() {
        let long = format!("a.{}\u{301}", ")".repeat(100_000));
        assert_eq!(sentence_count(&long), 1);
        let long = format!("a.{}", ") ".repeat(100_000));
        assert_eq!(sentence_count(&long), 1);
        // As many as the text has paragraphs, each of which that crate takes .1 s for.
        let long = format!("xéa.{}\n", ")".repeat(4000)).repeat(1000);
        assert_eq!(sentence_count(&long), 1000);
    }

    proptest! {
        #[test]
        fn ascii_soup(text in "[aB1.!?,:()'\" \n\r-]{0,30}") {
            prop_assert_eq!(sentence_count(&text), text.unicode_sentences().count(), "{:?}", text);
        }

        #[test]
        fn mixed_soup(text in "[aBéЖж1.!?,)“”«»…。、漢 \u{a0}\u{301}\u{2028}–]{0,30}") {
            prop_assert_eq!(sentence_count(&text), text.unicode_sentences().count(), "{:?}", text);
        }

        #[test]
        fn any_text(text in "\\PC{0,60}") {
            prop_assert_eq!(sentence_count(&text), text.unicode_sentences().count(), "{:?}", text);
        }
    }
}
