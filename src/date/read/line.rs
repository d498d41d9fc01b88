//! A line as tokens, and what the readers of single forms ask of it.

use super::lexer::{Kind, Token, is_thai, tokens};
use super::order::Order;
use crate::date::Date;
use crate::document::Span;
use crate::vocab::{fold, lists, may_name_month, month_of};

/// What is known of a text before its dates are read.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Locale<'a> {
    /// BCP 47 tag, lower case.
    pub language: Option<&'a str>,
    /// How all-number dates are ordered; where unknown, those that could be either are refused.
    pub order: Option<Order>,
}

/// How a date was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Year, month, day as numbers, in that order.
    YearFirst,
    /// Numbers, year last.
    YearLast,
    /// With a month's name.
    Named,
}

/// Tokens of one text that are looked at; a longer one is read so far.
const TOKENS: usize = 400;

/// A match over tokens `start..end`.
pub(super) struct Match {
    pub date: Date,
    pub start: usize,
    pub end: usize,
    pub shape: Shape,
    pub by_order: bool,
    pub short_year: bool,
}

/// A text as tokens, with lookups that never fail.
pub(super) struct Line<'a> {
    pub text: &'a str,
    pub tokens: Vec<Token>,
    pub locale: Locale<'a>,
    /// Whether it, or its page, is Thai.
    thai: bool,
}

impl<'a> Line<'a> {
    pub(super) fn new(text: &'a str, locale: Locale<'a>) -> Self {
        let thai = locale.language.is_some_and(|tag| tag.starts_with("th"))
            // U+0E01 to U+0E4E begin with this byte, and few others do.
            || memchr::memchr(0xe0, text.as_bytes()).is_some() && text.chars().any(is_thai);
        Self { text, tokens: tokens(text, TOKENS), locale, thai }
    }

    /// Whether a token is a number, in digits or in ideographs.
    pub(super) fn is_number(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| match token.kind {
            Kind::Number { .. } => true,
            Kind::Mark(mark) => is_ideographic_number(mark),
            Kind::Word => false,
        })
    }

    pub(super) fn get(&self, at: usize) -> Option<Token> {
        self.tokens.get(at).copied()
    }

    /// The token before `at`.
    pub(super) fn before(&self, at: usize) -> Option<Token> {
        self.get(at.checked_sub(1)?)
    }

    pub(super) fn number(&self, at: usize) -> Option<(u32, u8)> {
        match self.get(at)?.kind {
            Kind::Number { value, width } => Some((value, width)),
            _ => None,
        }
    }

    pub(super) fn mark(&self, at: usize) -> Option<char> {
        match self.get(at)?.kind {
            Kind::Mark(c) => Some(c),
            _ => None,
        }
    }

    /// The word at a token as written; empty if it is none.
    pub(super) fn word(&self, at: usize) -> &'a str {
        match self.get(at) {
            Some(Token { kind: Kind::Word, start, end, .. }) => {
                Span::new(start, end).of_text(self.text)
            }
            _ => "",
        }
    }

    pub(super) fn is_spaced(&self, at: usize) -> bool {
        self.get(at).is_none_or(|token| token.spaced)
    }

    /// The month named at a token, and how many tokens its name has.
    pub(super) fn month(&self, at: usize) -> Option<(u8, usize)> {
        let word = after_small_letter(self.word(at));
        // The longest name has under 40 bytes ("Σεπτεμβρίου" 22, "பிப்ரவரி" 24).
        if word.is_empty() || word.len() > 40 || !may_name_month(word) {
            return None;
        }
        let folded = fold(word);
        let language = self.locale.language;
        // Hebrew writes "in March" as one word with its preposition.
        let stripped = folded.strip_prefix('ב').filter(|_| folded.chars().count() > 3);
        let second = self.word(at + 1);
        if !second.is_empty() && second.len() <= 40 && !word.is_ascii()
            || lists::WORDS_BEFORE_THE_MONTH.contains(&folded)
        {
            let pair = format!("{folded} {}", fold(second));
            if let Some(month) = month_of(&pair, language) {
                return Some((month, 2));
            }
        }
        month_of(&folded, language)
            .or_else(|| month_of(folded.trim_end_matches('.'), language))
            .or_else(|| stripped.and_then(|word| month_of(word, language)))
            .map(|month| (month, 1))
    }
}

/// The part of a word that begins with a capital after a small letter: "March" of "HarbourMarch".
fn after_small_letter(word: &str) -> &str {
    let mut seam = word.as_bytes().windows(2);
    let at = seam.rposition(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    at.and_then(|at| word.get(at + 1..)).unwrap_or(word)
}

/// A year as pages write it: four digits from 1900 on, or a Buddhist year where the line
/// or the language is Thai.
pub(super) fn year(line: &Line, at: usize) -> Option<u16> {
    let (value, width) = line.number(at)?;
    if width != 4 {
        return None;
    }
    let value = u16::try_from(value).ok()?;
    // 2443..=2642 are 1900..=2099.
    if (2443..=2642).contains(&value) {
        return line.thai.then(|| value - 543);
    }
    (1900..=2099).contains(&value).then_some(value)
}

/// A year of two digits: 1970 to 2069.
pub(super) fn short_year(value: u32) -> u16 {
    let value = value as u16 % 100;
    if value < 70 { 2000 + value } else { 1900 + value }
}

pub(super) fn is_ideographic_number(c: char) -> bool {
    // Most characters are not ideographs.
    c >= '〇'
        && matches!(c, '〇' | '一'..='九' | '二' | '四' | '五' | '六' | '八' | '十' | '零' | '元')
}
