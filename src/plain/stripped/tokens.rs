//! Splits a text into the tokens of code: words, signs, literals and comments.

use super::references;
use crate::text::{FNV, fnv};

/// Bytes of the longest word that has a weight of its own.
const LONGEST_WORD: usize = 24;
/// Bytes after which a word with letters outside ASCII ends: many scripts have no blanks.
const FOREIGN: usize = 12;
/// Bytes of the longest literal, which may be the state of a whole page, and of the longest comment.
const LONGEST: usize = 256 << 10;
/// Bytes of the longest comment that ends with its line.
const LONGEST_LINE: usize = 300;
/// Number of weights of words: a word has that of its hash.
pub(super) const WORDS: usize = 4096;
/// The signs of ASCII, but for `$` and `_`, which are of words. The last stands for the controls.
const SIGNS: &[u8; 31] = b"!\"#%&'()*+,-./:;<=>?@[\\]^`{|}~\x7f";
/// What code has before and after a literal.
const BEFORE_LITERAL: &[u8] = b":,([{=+?&|";
const AFTER_LITERAL: &[u8] = b":,)]};=+?|&.<\r\n";

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Kind {
    /// Before the first token.
    Start,
    /// A word of one or two small letters.
    Short,
    Lower,
    Capitalised,
    Upper,
    /// `innerHTML`.
    Camel,
    /// With `_` or `$`.
    Joined,
    Number,
    /// Letters and digits.
    Mixed,
    Long,
    /// With a letter outside ASCII.
    Foreign,
    /// A text in quotation marks where code has one.
    Literal,
    /// `/* ... */`, `// ...`
    Comment,
    /// The first of the signs, each a kind of its own.
    Sign,
}

/// Number of kinds, with those of the signs.
pub(super) const KINDS: usize = Kind::Sign as usize + SIGNS.len();

/// The white space between two tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Gap {
    Nothing,
    Blank,
    Newline,
}

/// Number of gaps.
pub(super) const GAPS: usize = Gap::Newline as usize + 1;

/// A word, sign, literal or comment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub start: usize,
    pub end: usize,
    /// The index of its kind.
    pub kind: usize,
    /// The index of the word's weight.
    pub word: Option<usize>,
    pub before: Gap,
    pub after: Gap,
}

/// The tokens of a text.
pub(super) struct Tokens<'a> {
    text: &'a str,
    at: usize,
    /// The last byte of the token before.
    last: u8,
    /// Where the next `*/` ends, as far as it is known.
    comment_end: usize,
}

impl<'a> Tokens<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { text, at: 0, last: b';', comment_end: 0 }
    }

    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// Goes over white space and character references: a reference has signs that code has.
    fn skip(&mut self) -> Gap {
        let mut gap = Gap::Nothing;
        while let Some(first) = self.rest().first() {
            let length = match first {
                b'&' => references::length(self.text.get(self.at..).unwrap_or_default()),
                _ => usize::from(first.is_ascii_whitespace()),
            };
            if length == 0 {
                break;
            }
            self.at += length;
            gap = if *first == b'\n' || gap == Gap::Newline { Gap::Newline } else { Gap::Blank };
        }
        gap
    }

    /// The length of a literal: from a quotation mark where code has one to the next like it.
    fn literal(&self, rest: &[u8]) -> Option<usize> {
        let quote = *rest.first()?;
        if !BEFORE_LITERAL.contains(&self.last) {
            return None;
        }
        let rest = rest.get(..rest.len().min(LONGEST))?;
        let mut from = 1;
        let end = memchr::memchr3_iter(quote, b'\\', b'\n', rest).find(|at| {
            let is_escaped = *at < from;
            if !is_escaped && rest.get(*at) == Some(&b'\\') {
                from = at + 2;
            }
            *at >= from && (quote != b'`' || rest.get(*at) == Some(&quote))
        })?;
        let after = rest.get(end + 1..)?.iter().find(|byte| !matches!(byte, b' ' | b'\t'));
        let is_closed =
            rest.get(end) == Some(&quote) && after.is_none_or(|byte| AFTER_LITERAL.contains(byte));
        is_closed.then_some(end + 1)
    }

    /// The length of a comment after a gap.
    fn comment(&mut self, rest: &[u8], gap: Gap) -> Option<usize> {
        match rest.get(1)? {
            b'/' if gap != Gap::Nothing => {
                memchr::memchr(b'\n', rest.get(..rest.len().min(LONGEST_LINE))?)
            }
            b'*' => {
                let inner = self.at + 2;
                if self.comment_end < inner + 2 {
                    let end = memchr::memmem::find(self.text.as_bytes().get(inner..)?, b"*/");
                    self.comment_end = end.map_or(usize::MAX, |end| inner + end + 2);
                }
                let length = self.comment_end - self.at;
                (length <= LONGEST).then_some(length)
            }
            _ => None,
        }
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let before = self.skip();
        let (start, rest) = (self.at, self.rest());
        let first = *rest.first()?;
        let mut hash = None;
        let (kind, length) = if is_of_word(first) {
            let word = rest.get(..length_of_word(rest))?;
            let kind = kind_of(word);
            if !matches!(kind, Kind::Number | Kind::Long | Kind::Foreign) {
                hash = Some(fnv(FNV, word.iter().copied()) as usize % WORDS);
            }
            (kind as usize, word.len())
        } else {
            let longer = match first {
                b'"' | b'\'' | b'`' => self.literal(rest).map(|length| (Kind::Literal, length)),
                b'/' => self.comment(rest, before).map(|length| (Kind::Comment, length)),
                _ => None,
            };
            longer.map_or((kind_of_sign(first), 1), |(kind, length)| (kind as usize, length))
        };
        self.at += length;
        self.last = *rest.get(length - 1)?;
        let after = match self.rest().first() {
            Some(b'\n' | b'\r') | None => Gap::Newline,
            Some(byte) if byte.is_ascii_whitespace() => Gap::Blank,
            Some(_) => Gap::Nothing,
        };
        Some(Token { start, end: self.at, kind, word: hash, before, after })
    }
}

const fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$') || byte >= 0x80
}

/// The kind of each sign by its byte.
const KINDS_OF_SIGNS: [u8; 128] = {
    let mut kinds = [(KINDS - 1) as u8; 128];
    let mut index = 0;
    while index < SIGNS.len() {
        kinds[SIGNS[index] as usize] = (Kind::Sign as usize + index) as u8;
        index += 1;
    }
    kinds
};

fn kind_of_sign(byte: u8) -> usize {
    KINDS_OF_SIGNS.get(usize::from(byte)).map_or(KINDS - 1, |kind| usize::from(*kind))
}

/// The length of the word that a text begins with. One in ASCII ends before another letter.
fn length_of_word(text: &[u8]) -> usize {
    if text.first().is_some_and(u8::is_ascii) {
        let is_inside = |byte: &&u8| byte.is_ascii() && is_of_word(**byte);
        return text.iter().take_while(is_inside).count();
    }
    let is_boundary = |byte: u8| !(0x80..0xc0).contains(&byte);
    let ends = |(at, byte): (usize, &u8)| !is_of_word(*byte) || at >= FOREIGN && is_boundary(*byte);
    text.iter().enumerate().position(ends).unwrap_or(text.len())
}

fn kind_of(word: &[u8]) -> Kind {
    let has = |is: fn(&u8) -> bool| word.iter().any(is);
    if !word.is_ascii() {
        return Kind::Foreign;
    }
    if word.len() > LONGEST_WORD {
        return Kind::Long;
    }
    let (digit, lower) = (has(u8::is_ascii_digit), has(u8::is_ascii_lowercase));
    let upper = has(u8::is_ascii_uppercase);
    let rises = |two: &[u8]| two[0].is_ascii_lowercase() && two[1].is_ascii_uppercase();
    match (digit, lower, upper) {
        _ if has(|byte| matches!(byte, b'_' | b'$')) => Kind::Joined,
        (true, false, false) => Kind::Number,
        (true, _, _) => Kind::Mixed,
        (_, true, true) if word.windows(2).any(rises) => Kind::Camel,
        (_, true, true) => Kind::Capitalised,
        (_, true, false) if word.len() < 3 => Kind::Short,
        (_, true, false) => Kind::Lower,
        (_, false, _) => Kind::Upper,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tokens of a text with their kinds; of a sign the sign alone.
    fn shown(text: &str) -> String {
        let show = |token: Token| {
            let own = &text[token.start..token.end];
            let kinds = [
                "start",
                "short",
                "lower",
                "capitalised",
                "upper",
                "camel",
                "joined",
                "number",
                "mixed",
                "long",
                "foreign",
                "literal",
                "comment",
            ];
            kinds.get(token.kind).map_or_else(|| own.to_owned(), |kind| format!("{kind}<{own}>"))
        };
        Tokens::of(text).map(show).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn tokens_of_code_and_text() {
        for (text, wanted) in [
            ("if (a0) _x.innerHTML", "short<if> ( mixed<a0> ) joined<_x> . camel<innerHTML>"),
            (
                r#"{"a": "b \" c", d:'e'}"#,
                r#"{ literal<"a"> : literal<"b \" c"> , short<d> : literal<'e'> }"#,
            ),
            (
                "He said: \"No\" again",
                "capitalised<He> lower<said> : \" capitalised<No> \" lower<again>",
            ),
            ("x=`a\nb`;", "short<x> = literal<`a\nb`> ;"),
            ("x='a\nb';", "short<x> = ' short<a> short<b> ' ;"),
            ("a /* b */ c /* d", "short<a> comment</* b */> short<c> / * short<d>"),
            (
                "a // b\nc http://d.e",
                "short<a> comment<// b> short<c> lower<http> : / / short<d> . short<e>",
            ),
            ("貸出は無料です 2024", "foreign<貸出は無> foreign<料です> number<2024>"),
            ("naïve ÜBER", "short<na> foreign<ïve> foreign<ÜBER>"),
            ("=\"", "= \""),
            ("a&amp;b && c&d;", "short<a> short<b> & & short<c> & short<d> ;"),
        ] {
            assert_eq!(shown(text), wanted);
        }
    }

    #[test]
    fn tokens_cover_all_but_white_space() {
        let text = "a\u{85}b \u{a0}c\r\n\t=\"é\\\"\";/**//*漢字仮名交じり文/\x01\x7f`'";
        let mut at = 0;
        for token in Tokens::of(text) {
            assert!(text[at..token.start].bytes().all(|byte| byte.is_ascii_whitespace()));
            assert!(text.is_char_boundary(token.end) && token.end > token.start);
            at = token.end;
        }
        assert_eq!(at, text.len());
    }
}
