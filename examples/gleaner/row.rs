//! Rows, read quickly.
//!
//! A row is mostly one long string, the page. It is unescaped in the same pass that finds its end; a
//! JSON library makes two. What is not a row of the usual form is left to that library, which says
//! what is wrong with it.

use memchr::memchr2;
use serde_json::value::RawValue;

use crate::jsonl::{Given, Value};

/// A line as a row of the usual form: an object with one page that is not in base64, whose keys need
/// no escapes and are all different.
pub(crate) fn usual(line: &str) -> Option<Given<'_>> {
    let line = line.trim_ascii();
    // JSON allows no control character in a string, and rows seldom have tabs between keys.
    if line.bytes().fold(false, |any, byte| any | (byte < b' ')) {
        return None;
    }
    let mut row = Given::default();
    let mut rest = line.strip_prefix('{')?;
    loop {
        rest = after(rest, "\"")?;
        let (key, left) = rest.split_once('"')?;
        if key.contains('\\') {
            return None;
        }
        rest = after(left, ":")?.trim_start_matches(' ');
        let place = match key {
            "html" => Some(&mut row.html),
            "text" => Some(&mut row.text),
            _ => None,
        };
        if let Some(place) = place {
            let (page, left) = string(rest.strip_prefix('"')?)?;
            rest = left;
            if place.replace(Value::Read(page)).is_some() {
                return None;
            }
        } else {
            let mut values = serde_json::Deserializer::from_str(rest).into_iter::<&RawValue>();
            let value = values.next()?.ok()?;
            rest = rest.get(values.byte_offset()..)?;
            let is_known = match key {
                // `null` counts as a missing key.
                "id" => value.get() == "null" || row.id.replace(value).is_some(),
                "html_base64" => true,
                _ => row.rest.iter().any(|(other, _)| other == key),
            };
            if is_known {
                return None;
            }
            if key == "url" && value.get() != "null" {
                row.url = Some(value);
            }
            if key != "id" {
                row.rest.push((key.to_owned(), value));
            }
        }
        let Some(left) = after(rest, ",") else { break };
        rest = left;
    }
    (after(rest, "}")?.is_empty() && row.html.is_some() != row.text.is_some()).then_some(row)
}

/// What follows a sign and the blanks before it.
fn after<'a>(text: &'a str, sign: &str) -> Option<&'a str> {
    text.trim_start_matches(' ').strip_prefix(sign)
}

/// A string after its first quotation mark, unescaped, and what follows the second one.
fn string(text: &str) -> Option<(String, &str)> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    loop {
        let at = memchr2(b'"', b'\\', rest.as_bytes())?;
        out.push_str(rest.get(..at)?);
        let is_end = rest.as_bytes().get(at) == Some(&b'"');
        rest = rest.get(at + 1..)?;
        if is_end {
            return Some((out, rest));
        }
        let (c, len) = escape(rest.as_bytes())?;
        out.push(c);
        rest = rest.get(len..)?;
    }
}

/// The character that a backslash and what follows it stand for, and the length of the latter.
#[inline]
fn escape(bytes: &[u8]) -> Option<(char, usize)> {
    let c = match *bytes.first()? {
        b'n' => '\n',
        same @ (b'"' | b'\\' | b'/') => char::from(same),
        b't' => '\t',
        b'r' => '\r',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'u' => return unicode(bytes),
        _ => return None,
    };
    Some((c, 1))
}

/// The character of `uXXXX`, or of both halves of a surrogate pair, and the length.
fn unicode(bytes: &[u8]) -> Option<(char, usize)> {
    let half = |digits: &[u8]| {
        let digits = digits.iter().map(|digit| char::from(*digit).to_digit(16));
        digits.into_iter().try_fold(0, |number, digit| Some(number * 16 + digit?))
    };
    let first = half(bytes.get(1..5)?)?;
    let second = match bytes.get(5..11) {
        Some([b'\\', b'u', digits @ ..]) if (0xd800..0xdc00).contains(&first) => half(digits),
        _ => None,
    };
    let (number, len) = match second {
        Some(second @ 0xdc00..0xe000) => (0x10000 + ((first - 0xd800) << 10) + second - 0xdc00, 11),
        _ => (first, 5),
    };
    Some((char::from_u32(number)?, len))
}
