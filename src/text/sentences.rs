//! Sentence boundaries by Unicode's UAX #29, in linear time.
//!
//! A boundary can only follow a sentence's end mark or a paragraph's end, so the text is searched
//! for those, and the rules are applied around them. A paragraph with a character that is not in the
//! table is passed to `unicode-segmentation` if it is short and has no long run of closing marks: the
//! look-ahead of that crate is quadratic on these. In other paragraphs of that kind, end marks are
//! counted.

mod classes;

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::script::ideographs;
use super::{CharClass, has_word, swar};
use classes::{Class, OF_ASCII, class_of};

/// Number of sentences: segments between sentence boundaries that hold a letter or a digit.
pub(crate) fn sentence_count(text: &str) -> usize {
    let bytes = text.as_bytes();
    let parted = memchr::memchr2(b'\n', b'\r', bytes).is_some();
    if !parted && (text.is_ascii() || !holds_wide_end(bytes)) {
        return in_paragraph(text);
    }
    text.split(PARAGRAPH_ENDS).map(in_paragraph).sum()
}

/// Whether one of [`PARAGRAPH_ENDS`] that are not ASCII is in a text.
fn holds_wide_end(bytes: &[u8]) -> bool {
    memchr::memchr2_iter(0xc2, 0xe2, bytes)
        .any(|at| matches!(bytes.get(at..), Some([0xc2, 0x85, ..] | [0xe2, 0x80, 0xa8 | 0xa9, ..])))
}

/// Characters that end a paragraph, and any sentence.
const PARAGRAPH_ENDS: [char; 5] = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];

/// Longest paragraph that is passed to `unicode-segmentation`, in bytes.
const MAX_SLOW: usize = 4096;
/// Most closing marks and blanks in a row, in characters, of a paragraph that is passed to it: for each
/// of them after a full stop, that crate searches ahead for the next letter.
const MAX_CLOSING: usize = 32;

fn in_paragraph(text: &str) -> usize {
    let count = if text.is_ascii() { fast::<true>(text) } else { fast::<false>(text) };
    count.unwrap_or_else(|| slow(text))
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

/// The sentences of a paragraph of known characters, which may all be `ASCII`; `None` if there is any other.
fn fast<const ASCII: bool>(text: &str) -> Option<usize> {
    let skip = |mut at: usize, class: Class| {
        loop {
            match at_byte::<ASCII>(text, at) {
                Some((c, own)) if own == class => at += c.len_utf8(),
                found => return (at, found),
            }
        }
    };
    // Whether the sentence at hand has a letter or digit.
    let (mut count, mut word) = (0, false);
    // Where it begins, and where to read on.
    let (mut from, mut at) = (0, 0);
    // Where the look-ahead of a full stop has ended, and what it found: before that place it finds the same.
    let mut ahead = (0, false);
    loop {
        let mark = next_mark::<ASCII>(text, at, &mut word)?;
        let Some((sign, kind)) = at_byte::<ASCII>(text, mark) else { break };
        at = mark + sign.len_utf8();
        let (next, Some((first, class))) = skip(skip(at, Class::Close).0, Class::Space) else {
            break;
        };
        let stop = kind == Class::Stop;
        let joined = match class {
            Class::Continues | Class::Stop | Class::End => true,
            Class::Digit if stop && next == at => true,
            _ if stop && next == at && first.is_uppercase() && ends_in_letter(text, from..mark) => {
                true
            }
            _ if stop => {
                if next >= ahead.0 {
                    ahead = goes_on_in_lower::<ASCII>(text, next);
                }
                ahead.1
            }
            _ => false,
        };
        if !joined {
            count += usize::from(word);
            word = false;
            // The closing marks and blanks belong to the sentence that has ended.
            (from, at) = (next, next);
        }
    }
    Some(count + usize::from(word))
}

/// The character at a byte, and its class.
#[inline]
fn at_byte<const ASCII: bool>(text: &str, at: usize) -> Option<(char, Class)> {
    if ASCII {
        let byte = *text.as_bytes().get(at)?;
        return Some((char::from(byte), OF_ASCII[usize::from(byte)]));
    }
    let c = text.get(at..)?.chars().next()?;
    Some((c, class_of(c)))
}

/// Where the next end mark is, or the end; whether a letter or digit is before it. `None` if a character before it is
/// not known.
#[inline]
fn next_mark<const ASCII: bool>(text: &str, mut at: usize, word: &mut bool) -> Option<usize> {
    if ASCII {
        let rest = text.as_bytes().get(at..).unwrap_or_default();
        let len = memchr::memchr3(b'.', b'!', b'?', rest).unwrap_or(rest.len());
        *word = *word || rest.iter().take(len).any(u8::is_ascii_alphanumeric);
        return Some(at + len);
    }
    loop {
        let rest = text.get(at..)?;
        if let Some(eight) = swar::ascii(rest.as_bytes())
            && (swar::within(eight, b'.', b'.')
                | swar::within(eight, b'!', b'!')
                | swar::within(eight, b'?', b'?'))
                == 0
        {
            // Setting the bit of the case lowers letters.
            let letters = swar::within(eight | (swar::HIGH >> 2), b'a', b'z');
            *word |= letters | swar::within(eight, b'0', b'9') != 0;
            at += 8;
            continue;
        }
        // All from U+0400 to U+047F are letters, in two bytes each.
        if matches!(rest.as_bytes().first(), Some(0xd0 | 0xd1)) {
            *word = true;
            at += 2;
            continue;
        }
        let ideographs = ideographs(rest.as_bytes());
        if ideographs > 0 {
            *word = true;
            at += 3 * ideographs as usize;
            continue;
        }
        let Some(c) = rest.chars().next() else { return Some(at) };
        match class_of(c) {
            Class::Unknown => return None,
            Class::Stop | Class::End => return Some(at),
            Class::Letter | Class::Digit => *word = true,
            Class::Other => *word |= CharClass::of(c).is_alphanumeric(),
            Class::Continues | Class::Close | Class::Space => {}
        }
        at += c.len_utf8();
    }
}

/// Whether a part of a text ends in a letter that has a case.
fn ends_in_letter(text: &str, part: Range<usize>) -> bool {
    let is_cased = |c: char| c.is_lowercase() || c.is_uppercase();
    text.get(part).is_some_and(|part| part.ends_with(is_cased))
}

/// Rule SB8: where the next letter or end mark from a byte on is, and whether it is a lower-case letter.
fn goes_on_in_lower<const ASCII: bool>(text: &str, mut at: usize) -> (usize, bool) {
    while let Some((c, class)) = at_byte::<ASCII>(text, at) {
        match class {
            Class::Letter => return (at, c.is_lowercase()),
            Class::Stop | Class::End => return (at, false),
            _ => at += c.len_utf8(),
        }
    }
    (at, false)
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
