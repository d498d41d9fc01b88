//! Text into the tokens dates are made of: numbers, words, single marks.

use crate::text::CharClass;

/// A piece of text between white space, digits and letters told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub kind: Kind,
    /// Bytes of the text.
    pub start: u32,
    /// See `start`.
    pub end: u32,
    /// Whether white space stands before it.
    pub spaced: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Decimal digits of any script; more than nine are cut.
    Number {
        /// The value of at most nine digits.
        value: u32,
        /// Number of digits, up to 255.
        width: u8,
    },
    /// Letters and their marks.
    Word,
    /// Anything else, and each ideograph or Hangul syllable by itself.
    Mark(char),
}

/// The tokens of a text, at most `limit` of them.
pub(super) fn tokens(text: &str, limit: usize) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(limit.min(text.len() / 3 + 4));
    let mut spaced = false;
    let mut at = 0;
    while tokens.len() < limit
        && let Some(c) = char_at(text, at)
    {
        let start = at;
        at += c.len_utf8();
        if c.is_whitespace() || is_ignorable(c) {
            spaced |= c.is_whitespace();
            continue;
        }
        let kind = if let Some(digit) = digit(c) {
            let (mut value, mut width) = (digit, 1u8);
            while let Some(c) = char_at(text, at)
                && let Some(next) = self::digit(c)
            {
                at += c.len_utf8();
                width = width.saturating_add(1);
                if width <= 9 {
                    value = value * 10 + next;
                }
            }
            Kind::Number { value, width }
        } else if is_letter(c) && !is_solitary(c) {
            at = word_end(text, at, is_thai(c));
            Kind::Word
        } else {
            Kind::Mark(c)
        };
        tokens.push(Token { kind, start: start as u32, end: at as u32, spaced });
        spaced = false;
    }
    tokens
}

/// The character at a boundary; `None` at the end.
fn char_at(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at)? {
        byte @ 0..0x80 => Some(char::from(*byte)),
        _ => text.get(at..)?.chars().next(),
    }
}

/// Where the word ends whose letters go on at `at`. Thai abbreviates with a full stop after
/// every letter: ม.ค.
fn word_end(text: &str, mut at: usize, thai: bool) -> usize {
    while let Some(c) = char_at(text, at) {
        let joins = is_letter(c) && !is_solitary(c)
            || thai && c == '.' && text.get(..at).is_some_and(|word| word.ends_with(is_thai));
        if !joins {
            break;
        }
        at += c.len_utf8();
    }
    at
}

/// The value of a decimal digit of the scripts that pages write dates in.
pub(super) fn digit(c: char) -> Option<u32> {
    const ZEROS: [u32; 16] = [
        0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
        0x1040, 0x17e0, 0xff10,
    ];
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let code = c as u32;
    // Most characters outside ASCII: European letters, typographic marks, ideographs.
    if code < ZEROS[0] || (0x17ea..0xff10).contains(&code) {
        return None;
    }
    ZEROS.iter().find(|&&zero| (zero..zero + 10).contains(&code)).map(|zero| code - zero)
}

fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    CharClass::of(c).is_letter()
        || matches!(c,
            '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{93c}'
            | '\u{94d}' | '\u{9bc}' | '\u{9cd}' | '\u{bcd}' | '\u{c4d}' | '\u{e47}'..='\u{e4e}')
}

/// Characters of scripts that write no spaces and mark dates with single characters.
fn is_solitary(c: char) -> bool {
    !c.is_ascii()
        && matches!(c, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}')
}

pub(super) fn is_thai(c: char) -> bool {
    ('\u{e01}'..='\u{e4e}').contains(&c)
}

/// Characters without a shape: joiners, direction marks, soft hyphens.
fn is_ignorable(c: char) -> bool {
    !c.is_ascii()
        && matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
        | '\u{feff}' | '\u{ad}')
}

#[cfg(test)]
mod tests {
    use super::{Kind, tokens};

    #[test]
    fn numbers_words_and_marks() {
        let kinds = |text| tokens(text, 99).iter().map(|token| token.kind).collect::<Vec<_>>();
        let number = |value, width| Kind::Number { value, width };
        assert_eq!(kinds("15th,"), [number(15, 2), Kind::Word, Kind::Mark(',')]);
        assert_eq!(kinds("٢٠٢٢"), [number(2022, 4)]);
        assert_eq!(kinds("ม.ค. 2565"), [Kind::Word, number(2565, 4)]);
        assert_eq!(
            kinds("2022年3月"),
            [number(2022, 4), Kind::Mark('年'), number(3, 1), Kind::Mark('月')]
        );
    }

    #[test]
    fn the_limit_holds() {
        assert_eq!(tokens("1 2 3 4 5 6", 4).len(), 4);
    }
}
