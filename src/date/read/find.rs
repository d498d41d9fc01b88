//! Dates in a piece of text, whatever their shape.

use super::line::{Line, Locale, Shape, is_ideographic_number};
use super::{clock, named, numeric};
use crate::date::Date;
use crate::document::Span;
use crate::text::floor;

/// A date and where it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Hit {
    pub date: Date,
    /// Bytes of the text that was read; its time is inside.
    pub span: Span,
    pub shape: Shape,
    /// Whether day and month were told apart by the [`Locale`] alone.
    pub by_order: bool,
    /// Whether the year had two digits.
    pub short_year: bool,
}

/// Tokens from the name that a date begins with to its first number, at most.
const REACH: usize = 10;

/// Every date in a text, in order; dates do not overlap.
pub(crate) fn find_all(text: &str, locale: Locale) -> Vec<Hit> {
    if may_hold_date(text) { search(text, locale) } else { Vec::new() }
}

/// As [`find_all`], whatever the text.
fn search(text: &str, locale: Locale) -> Vec<Hit> {
    let line = Line::new(text, locale);
    let mut hits: Vec<Hit> = Vec::new();
    let mut at = 0;
    let mut number = None;
    while at < line.tokens.len() {
        // A date begins at a number, or at a name that a number follows soon.
        let next = number.filter(|next| *next >= at);
        number = next.or_else(|| (at..line.tokens.len()).find(|next| line.is_number(*next)));
        let Some(next) = number else { break };
        if next > at + REACH {
            at = next - REACH;
            continue;
        }
        let found = numeric::at(&line, at).or_else(|| named::at(&line, at));
        let Some(mut found) = found else {
            at += 1;
            continue;
        };
        let floor = hits.last().map_or(0, |hit| hit.span.end);
        clock::attach(&line, &mut found);
        let (Some(first), Some(last)) =
            (line.tokens.get(found.start), line.tokens.get(found.end.saturating_sub(1)))
        else {
            break;
        };
        at = found.end.max(at + 1);
        if first.start < floor {
            continue;
        }
        hits.push(Hit {
            date: found.date,
            span: Span::new(first.start, last.end),
            shape: found.shape,
            by_order: found.by_order,
            short_year: found.short_year,
        });
    }
    hits
}

/// The date that a machine-readable value states: an attribute's or a JSON string's.
/// In addition to the forms of [`find_all`], eight digits and Unix times are read.
pub(crate) fn parse_value(value: &str, locale: Locale) -> Option<Hit> {
    let value = value.trim().trim_matches(['"', '\'']);
    // What is longer than this is a sentence.
    let head = value.get(..floor(value, 120)).unwrap_or_default();
    let whole = |date| Hit {
        date,
        span: Span::of(0..value.len()),
        shape: Shape::YearFirst,
        by_order: false,
        short_year: false,
    };
    // Microsoft's form of JSON: "/Date(1709629920000+0100)/".
    let head = match head.strip_prefix("/Date(") {
        Some(rest) => rest.split(['+', '-', ')']).next().unwrap_or_default(),
        None => head,
    };
    if let Ok(date) = head.parse::<Date>() {
        return Some(whole(date));
    }
    if !head.is_empty() && head.bytes().all(|byte| byte.is_ascii_digit()) {
        return numeric::compact(head).or_else(|| clock::unix_time(head)).map(whole);
    }
    if let Some(hit) = find_all(head, locale).into_iter().next() {
        return Some(hit);
    }
    // 20220315T0743, 20220315-0743, 2022-3.
    let digits = head.bytes().take_while(u8::is_ascii_digit).count();
    match digits {
        8 => numeric::compact(&head[..8]).map(whole),
        4 => numeric::year_month(head).map(whole),
        _ => None,
    }
}

/// Whether a date may be in a text. Most have no digits, and most of the others no year.
fn may_hold_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Characters of other scripts than Latin, Greek, Cyrillic, Armenian and Hebrew, typographic
    // marks aside: among them are all other digits, and dates may have none.
    if text.is_ascii() || !holds(bytes, |byte| (*byte >= 0xd8) & (*byte != 0xe2)) {
        return may_hold_year(bytes);
    }
    // Besides none but characters of Chinese, Japanese and Korean, and symbols.
    if !holds(bytes, |byte| (0xd8..=0xe1).contains(byte)) && !holds_wide(bytes) {
        return holds_year_sign(bytes) || may_hold_year(bytes) || holds_initial(bytes);
    }
    let is_number = |c| super::lexer::digit(c).is_some() || is_ideographic_number(c);
    holds(bytes, u8::is_ascii_digit) || text.chars().any(|c| !c.is_ascii() && is_number(c))
}

/// Whether a wide digit or capital may be in a text, U+FF10 to U+FF3A.
fn holds_wide(bytes: &[u8]) -> bool {
    let mut places = memchr::memchr_iter(0xef, bytes);
    places.any(|at| matches!(bytes.get(at + 1..), Some([0xbc, 0x90..=0xba, ..])))
}

/// Whether 年 or 년 is in a text. The loop is of a form that compilers turn into vector instructions.
fn holds_year_sign(bytes: &[u8]) -> bool {
    let after = |count: usize| bytes.get(count..).unwrap_or_default();
    let threes = bytes.iter().zip(after(1)).zip(after(2));
    threes.fold(false, |any, ((a, b), c)| {
        any | (*a == 0xe5) & (*b == 0xb9) & (*c == 0xb4)
            | (*a == 0xeb) & (*b == 0x85) & (*c == 0x84)
    })
}

/// Whether the initial of a Japanese era may stand before a number: R4.3.15. As
/// [`holds_year_sign`], without branches.
fn holds_initial(bytes: &[u8]) -> bool {
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    pairs.fold(false, |any, (letter, digit)| {
        any | matches!(letter, b'R' | b'H' | b'S') & digit.is_ascii_digit()
    })
}

/// Whether one of the bytes `is_wanted`: by the chunk, for which a compiler finds one
/// instruction. The last chunk may overlap the one before it.
pub(crate) fn holds(bytes: &[u8], is_wanted: impl Fn(&u8) -> bool) -> bool {
    let Some(last) = bytes.last_chunk::<16>() else { return bytes.iter().any(is_wanted) };
    let any = |chunk: &[u8; 16]| chunk.iter().fold(false, |any, byte| any | is_wanted(byte));
    let (chunks, _) = bytes.as_chunks();
    chunks.iter().any(any) || any(last)
}

/// Where the first byte stands that `is_wanted`, sought by the chunk as in [`holds`].
fn first(bytes: &[u8], is_wanted: impl Fn(&u8) -> bool) -> Option<usize> {
    let none = |chunk: &&[u8; 16]| !chunk.iter().fold(false, |any, byte| any | is_wanted(byte));
    let (chunks, _) = bytes.as_chunks();
    let from = chunks.iter().take_while(none).count() * 16;
    bytes[from..].iter().position(is_wanted).map(|at| from + at)
}

/// Whether a year may be in a line whose digits are ASCII: a number of four digits or more; or one
/// of two digits right after another number (`5/6/21`), or after a month that follows one
/// (`5 May 21`).
fn may_hold_year(line: &[u8]) -> bool {
    let (mut at, mut last) = (0, None);
    while let Some(from) = first(&line[at..], u8::is_ascii_digit).map(|next| at + next) {
        let digits = line[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let gap = last.map(|end| &line[end..from]);
        at = from + digits;
        last = Some(at);
        let near = |gap: &[u8]| {
            let is_letter = |byte: &&u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
            let letters = || gap.iter().filter(is_letter).count();
            match gap.len() {
                0..=3 => matches!(letters(), 0 | 3),
                4..=16 => letters() >= 3,
                17..=32 => !gap.is_ascii() && letters() >= 3,
                _ => false,
            }
        };
        if digits >= 4 || digits == 2 && gap.is_some_and(near) || line[..from].ends_with(b"'") {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests;
