//! Rows, read quickly.
//!
//! A row is mostly one long string, the page. It is unescaped in the same pass that finds its end; a
//! JSON library makes two. What is not a row of the usual form is left to that library, which says
//! what is wrong with it.

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

/// A string after its first quotation mark, unescaped, and what follows the second one. In pages an
/// escape comes every twenty bytes, so sixteen bytes are copied at a time, and cut where one begins.
fn string(text: &str) -> Option<(String, &str)> {
    let bytes = text.as_bytes();
    // What is unescaped is never longer, but up to fifteen bytes more are copied.
    let mut out = vec![0; bytes.len() + 16];
    let (mut at, mut len) = (0, 0);
    loop {
        if let Some(chunk) = bytes.get(at..)?.first_chunk::<16>() {
            *out.get_mut(len..)?.first_chunk_mut()? = *chunk;
            let plain = first_special(chunk);
            at += plain;
            len += plain;
            if plain == chunk.len() {
                continue;
            }
        }
        let (mut byte, mut read) = (*bytes.get(at)?, 1);
        if byte == b'"' {
            out.truncate(len);
            return Some((String::from_utf8(out).ok()?, text.get(at + 1..)?));
        }
        if byte == b'\\' {
            (byte, read) = (ESCAPES[usize::from(*bytes.get(at + 1)?)], 2);
            if byte == 0 {
                let (c, digits) = unicode(bytes.get(at + 1..)?)?;
                len += c.encode_utf8(out.get_mut(len..)?).len();
                at += 1 + digits;
                continue;
            }
        }
        // An escape of one byte, or one of the last fifteen bytes.
        *out.get_mut(len)? = byte;
        len += 1;
        at += read;
    }
}

/// The place of the first quotation mark or backslash among sixteen bytes; 16 without one.
#[inline]
fn first_special(bytes: &[u8; 16]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    // The high bit of the first byte that is zero, and perhaps of some after it.
    let zeros = |eight: u64| eight.wrapping_sub(ONES) & !eight & (ONES << 7);
    let special = |eight: u64, byte: u8| zeros(eight ^ (ONES * u64::from(byte)));
    let first =
        |eight: u64| (special(eight, b'"') | special(eight, b'\\')).trailing_zeros() as usize / 8;
    let all = u128::from_le_bytes(*bytes);
    match first(all as u64) {
        8 => 8 + first((all >> 64) as u64),
        place => place,
    }
}

/// What a backslash and this byte stand for; 0 where it is not one byte.
const ESCAPES: [u8; 256] = {
    let mut table = [0; 256];
    table[b'"' as usize] = b'"';
    table[b'\\' as usize] = b'\\';
    table[b'/' as usize] = b'/';
    table[b'n' as usize] = b'\n';
    table[b't' as usize] = b'\t';
    table[b'r' as usize] = b'\r';
    table[b'b' as usize] = 8;
    table[b'f' as usize] = 12;
    table
};

/// The character of `uXXXX`, or of both halves of a surrogate pair, and the length.
fn unicode(bytes: &[u8]) -> Option<(char, usize)> {
    if bytes.first() != Some(&b'u') {
        return None;
    }
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
