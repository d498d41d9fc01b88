//! Character references, by the standard's table.

use std::borrow::Cow;

use markup5ever::data::{C1_REPLACEMENTS, NAMED_ENTITIES};

/// What a reference stands for: one character or two.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Decoded {
    bytes: [u8; 8],
    len: u8,
}

impl Decoded {
    fn of(first: char, second: Option<char>) -> Self {
        let mut bytes = [0; 8];
        let mut len = first.encode_utf8(&mut bytes).len();
        if let Some(second) = second {
            len += second.encode_utf8(&mut bytes[len..]).len();
        }
        Self { bytes, len: len as u8 }
    }

    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..usize::from(self.len)]).unwrap_or_default()
    }
}

/// Longest name of the table, the semicolon included.
const LONGEST: usize = 33;
/// Longest name that may stand without its semicolon.
const LONGEST_BARE: usize = 6;

/// Reads the reference at the start of `text` (its first byte is `&`): its value and its length
/// in bytes. `None` if the `&` is only an ampersand.
///
/// Inside attributes, a name without semicolon before `=`, a letter or a digit is not a
/// reference, because addresses contain `&copy=1`.
pub(crate) fn decode(text: &str, in_attribute: bool) -> Option<(Decoded, usize)> {
    let bytes = text.as_bytes();
    match bytes.get(1)? {
        b'#' => numeric(bytes),
        byte if byte.is_ascii_alphabetic() => named(text, in_attribute),
        _ => None,
    }
}

fn numeric(bytes: &[u8]) -> Option<(Decoded, usize)> {
    let hex = matches!(bytes.get(2), Some(b'x' | b'X'));
    let start = if hex { 3 } else { 2 };
    let radix = if hex { 16 } else { 10 };
    let mut code = 0u32;
    let mut end = start;
    while let Some(digit) = bytes.get(end).and_then(|&byte| char::from(byte).to_digit(radix)) {
        // Past the last code point it stays past it, whatever follows.
        code = code.saturating_mul(radix).saturating_add(digit);
        end += 1;
    }
    if end == start {
        return None;
    }
    if bytes.get(end) == Some(&b';') {
        end += 1;
    }
    let windows = |code: u32| C1_REPLACEMENTS.get(code.wrapping_sub(0x80) as usize).copied();
    let decoded = match code {
        0 => '\u{fffd}',
        0x80..=0x9f => windows(code).flatten().or(char::from_u32(code)).unwrap_or('\u{fffd}'),
        _ => char::from_u32(code).unwrap_or('\u{fffd}'),
    };
    Some((Decoded::of(decoded, None), end))
}

fn named(text: &str, in_attribute: bool) -> Option<(Decoded, usize)> {
    let bytes = text.as_bytes();
    let letters = bytes[1..].iter().take(LONGEST).take_while(|b| b.is_ascii_alphanumeric()).count();
    let end = 1 + letters;
    if bytes.get(end) == Some(&b';')
        && let Some(decoded) = lookup(&text[1..=end])
    {
        return Some((decoded, end + 1));
    }
    // The longest name that needs no semicolon.
    let longest = letters.min(LONGEST_BARE);
    let (decoded, len) =
        (2..=longest).rev().find_map(|len| Some((lookup(&text[1..=len])?, len)))?;
    let next = bytes.get(1 + len).copied().unwrap_or(b' ');
    if in_attribute && (next == b'=' || next.is_ascii_alphanumeric()) {
        return None;
    }
    Some((decoded, 1 + len))
}

/// The table holds the prefixes of names as well, without a value.
fn lookup(name: &str) -> Option<Decoded> {
    let &(first, second) = NAMED_ENTITIES.get(name)?;
    let first = char::from_u32(first).filter(|&c| c != '\0')?;
    Some(Decoded::of(first, char::from_u32(second).filter(|&c| c != '\0')))
}

/// An attribute's value with its references resolved, if they are still to be (`raw`).
pub(crate) fn attribute(value: &str, raw: bool) -> Cow<'_, str> {
    if !raw || memchr::memchr(b'&', value.as_bytes()).is_none() {
        return Cow::Borrowed(value);
    }
    let mut out = String::with_capacity(value.len());
    push_attribute(&mut out, value);
    Cow::Owned(out)
}

/// Appends an attribute's value with its references resolved.
pub(crate) fn push_attribute(out: &mut String, value: &str) {
    push_resolved(out, value, true);
}

/// Appends a text with its references resolved.
pub(crate) fn push_text(out: &mut String, text: &str) {
    push_resolved(out, text, false);
}

fn push_resolved(out: &mut String, mut rest: &str, in_attribute: bool) {
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        let (before, reference) = rest.split_at(at);
        out.push_str(before);
        match decode(reference, in_attribute) {
            Some((decoded, len)) => {
                out.push_str(decoded.as_str());
                rest = &reference[len..];
            }
            None => {
                out.push('&');
                rest = &reference[1..];
            }
        }
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(source: &str) -> String {
        let mut out = String::new();
        push_text(&mut out, source);
        out
    }

    #[test]
    fn references_in_text() {
        for (source, want) in [
            ("a &amp; b", "a & b"),
            ("&nbsp;&lt;&#x27;&#39;", "\u{a0}<''"),
            ("&copy2024", "©2024"),
            ("&notit; &notin;", "¬it; ∉"),
            ("&Auml;rger &auml&uuml;", "Ärger äü"),
            ("&#150;&#x80;&#129;", "–€\u{81}"),
            ("&#0;&#xD800;&#1114112;&#99999999999999999999;", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
            ("&#;&#x;&;& &&amp;", "&#;&#x;&;& &&"),
            ("&unknown; &NotEqualTilde;", "&unknown; ≂\u{338}"),
            ("&CounterClockwiseContourIntegral;", "∳"),
            ("&am", "&am"),
            ("&amp", "&"),
        ] {
            assert_eq!(text(source), want, "{source}");
        }
    }

    #[test]
    fn references_in_attributes() {
        for (source, want) in [
            ("?a=1&copy=2&amp;b", "?a=1&copy=2&b"),
            ("?a&notb&lt;&lt", "?a&notb<<"),
            ("&quot;x&quot;", "\"x\""),
        ] {
            let mut out = String::new();
            push_attribute(&mut out, source);
            assert_eq!(out, want, "{source}");
        }
    }

    #[test]
    fn names_are_as_long_as_is_said() {
        let bare = NAMED_ENTITIES.keys().filter(|key| !key.ends_with(';') && lookup(key).is_some());
        assert_eq!(bare.map(|key| key.len()).max(), Some(LONGEST_BARE));
        assert!(NAMED_ENTITIES.keys().all(|key| key.len() < LONGEST));
    }
}
