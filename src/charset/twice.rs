//! Repairs text that was encoded twice: UTF-8 that was read as Windows-1252 and encoded again, so
//! that "café" became "cafÃ©".

use encoding_rs::WINDOWS_1252;

/// Bytes in which such text is looked for.
const LOOKED_AT: usize = 64 << 10;
/// Fewest groups of characters that must read as UTF-8; a page about the fault may have two.
const FEWEST: usize = 3;

/// The text encoded once, if it was encoded twice: if nearly all groups of characters outside
/// ASCII are, as bytes of Windows-1252, valid UTF-8. Such groups do not occur in real words.
pub(super) fn repaired(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let start = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    // The characters of a leading byte of UTF-8, followed by one of another byte.
    let is_lead = |at: &usize| {
        matches!(start.get(at + 1..at + 3), Some([0x82..=0xb4, 0xc2 | 0xc5 | 0xc6 | 0xcb | 0xe2]))
    };
    if memchr::memchr_iter(0xc3, start).filter(is_lead).take(FEWEST).count() < FEWEST {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let (mut good, mut bad) = (0, 0);
    let mut rest = text;
    while let Some(from) = rest.find(|c: char| !c.is_ascii()) {
        let (ascii, group) = rest.split_at(from);
        let end = group.find(|c: char| c.is_ascii()).unwrap_or(group.len());
        let (group, after) = group.split_at(end);
        out.push_str(ascii);
        let (encoded, _, unmappable) = WINDOWS_1252.encode(group);
        match std::str::from_utf8(&encoded) {
            Ok(once) if !unmappable => {
                good += 1;
                out.push_str(once);
            }
            _ => {
                bad += 1;
                out.push_str(group);
            }
        }
        rest = after;
    }
    out.push_str(rest);
    (good >= FEWEST && good >= 8 * bad).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::repaired;

    #[test]
    fn text_encoded_twice_is_repaired() {
        for (text, expected) in [
            ("Ein CafÃ© fÃ¼r die GÃ¤ste", Some("Ein Café für die Gäste")),
            (
                "â€œTeaâ€\u{9d} on the pier â€“ it costs Â£2",
                Some("“Tea” on the pier – it costs £2"),
            ),
            ("ÐŸÐ°Ñ€Ð¾Ð¼ Ð½Ð° Ð¾Ñ\u{81}Ñ‚Ñ€Ð¾Ð²", Some("Паром на остров")),
            ("Ein Café für die Gäste", None),
            (
                "A page on “cafÃ©”, “fÃ¼r” and “GÃ¤ste”: text that was read in the wrong charset",
                None,
            ),
            ("SÃO PAULO, SÃO JOÃO, SÃO LUÍS", None),
            ("", None),
        ] {
            assert_eq!(repaired(text).as_deref(), expected, "{text}");
        }
    }
}
