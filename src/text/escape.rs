//! Escapes in the strings of JSON, JavaScript and Python.

/// What an escape stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Escape {
    Char(char),
    /// `\xe9`: a byte in a string of bytes, a character in others.
    Byte(u8),
    /// Half of a surrogate pair, which is not a character.
    Half,
}

/// Reads an escape from after its backslash: what it stands for, and its length there; `None` for one that is unknown or
/// broken.
pub(crate) fn escape(after: &str) -> Option<(Escape, usize)> {
    let kind = *after.as_bytes().first()?;
    let c = match kind {
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'b' | b'f' | b'v' => ' ',
        b'"' | b'\'' | b'/' | b'\\' | b'`' => char::from(kind),
        b'u' => return utf16(after),
        b'x' => return Some((Escape::Byte(code(after, 1, 2)? as u8), 3)),
        b'U' => {
            let c = char::from_u32(code(after, 1, 8)?).unwrap_or(char::REPLACEMENT_CHARACTER);
            return Some((Escape::Char(c), 9));
        }
        _ => return None,
    };
    Some((Escape::Char(c), 1))
}

/// One code of UTF-16 or a surrogate pair: `u00e9`, `ud83d\ude00`.
fn utf16(after: &str) -> Option<(Escape, usize)> {
    let first = code(after, 1, 4)?;
    if let Some(c) = char::from_u32(first) {
        return Some((Escape::Char(c), 5));
    }
    let is_high = (0xd800..=0xdbff).contains(&first);
    if !is_high || after.get(5..7) != Some("\\u") {
        return Some((Escape::Half, 5));
    }
    let c = match code(after, 7, 4) {
        Some(low @ 0xdc00..=0xdfff) => {
            char::from_u32(0x10000 + ((first - 0xd800) << 10) + (low - 0xdc00))
        }
        _ => None,
    };
    Some(c.map_or((Escape::Half, 5), |c| (Escape::Char(c), 11)))
}

/// The number that hexadecimal digits at a place of a text are.
fn code(text: &str, at: usize, digits: usize) -> Option<u32> {
    let digits = text.get(at..at + digits)?;
    // `from_str_radix` would take a sign, too.
    digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(())?;
    u32::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::{Escape, escape};

    #[test]
    fn codes_pairs_and_letters() {
        for (text, expected) in [
            ("u00e9x", Some((Escape::Char('é'), 5))),
            ("ud83d\\ude00", Some((Escape::Char('😀'), 11))),
            ("ud83d\\u0041", Some((Escape::Half, 5))),
            ("ud83d", Some((Escape::Half, 5))),
            ("ude00", Some((Escape::Half, 5))),
            ("u+041", None),
            ("u00", None),
            ("ué123", None),
            ("n", Some((Escape::Char('\n'), 1))),
            ("\\n", Some((Escape::Char('\\'), 1))),
            ("xe9", Some((Escape::Byte(0xe9), 3))),
            ("x+9", None),
            ("U0001f600", Some((Escape::Char('😀'), 9))),
            ("Uffffffff", Some((Escape::Char('\u{fffd}'), 9))),
            ("q", None),
            ("", None),
        ] {
            assert_eq!(escape(text), expected, "{text}");
        }
    }
}
