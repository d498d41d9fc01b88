//! Sentence boundaries by Unicode's UAX #29, in linear time.
//!
//! A boundary can only follow a sentence's end mark or a paragraph's end, so the text is searched
//! for those, and the rules are applied around them. A paragraph with a character that is not in the
//! table is passed to `unicode-segmentation` if it is short and has no long run of closing marks: the
//! look-ahead of that crate is quadratic on these. In other paragraphs of that kind, end marks are
//! counted.

mod classes;
mod plain;

use unicode_segmentation::UnicodeSegmentation;

use super::script::ideographs;
use super::{CharClass, has_word, swar};
use classes::{Class, class_of};

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
    let ascii = text.is_ascii();
    // Without an end mark before its end, a paragraph is one sentence.
    if ascii && plain::next_mark(text.as_bytes()).is_none() {
        return usize::from(has_word(text));
    }
    if ascii {
        return plain::count(text.as_bytes());
    }
    fast(text).unwrap_or_else(|| slow(text))
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

/// The sentences of a paragraph of known characters; `None` if there is any other.
fn fast(text: &str) -> Option<usize> {
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
        if let Some(eight) = swar::ascii(rest.as_bytes())
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
        // All from U+0400 to U+047F are letters, in two bytes each.
        if matches!(rest.as_bytes().first(), Some(0xd0 | 0xd1)) {
            word = true;
            chars = rest.get(2..).unwrap_or_default().chars();
            continue;
        }
        let ideographs = ideographs(rest.as_bytes());
        if ideographs > 0 {
            word = true;
            chars = rest.get(3 * ideographs as usize..).unwrap_or_default().chars();
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
