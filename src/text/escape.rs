//! Escapes of JSON and JavaScript.

/// The character whose UTF-16 code follows a `\u`, one code or a surrogate pair, and the number of
/// bytes read: 0 without four hexadecimal digits, 4 for half a pair, which is not a character.
pub(crate) fn utf16_escape(text: &str) -> (Option<char>, usize) {
    let code = |from: usize| {
        let digits = text.get(from..from + 4)?;
        // `from_str_radix` would take a sign, too.
        digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(())?;
        u32::from_str_radix(digits, 16).ok()
    };
    match code(0) {
        Some(high @ 0xd800..=0xdbff) if text.get(4..6) == Some("\\u") => match code(6) {
            Some(low @ 0xdc00..=0xdfff) => {
                (char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)), 10)
            }
            _ => (None, 4),
        },
        Some(code) => (char::from_u32(code), 4),
        None => (None, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::utf16_escape;

    #[test]
    fn codes_and_pairs() {
        for (text, expected) in [
            ("00e9x", (Some('é'), 4)),
            ("d83d\\ude00", (Some('😀'), 10)),
            ("d83d\\u0041", (None, 4)),
            ("d83d", (None, 4)),
            ("de00", (None, 4)),
            ("+041", (None, 0)),
            ("00", (None, 0)),
            ("é123", (None, 0)),
        ] {
            assert_eq!(utf16_escape(text), expected, "{text}");
        }
    }
}
