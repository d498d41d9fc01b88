//! White space as pages use it: what folds into one blank, and the text between.

const ONES: u64 = u64::MAX / 255;
/// The high bit of each of eight bytes.
const HIGH: u64 = ONES << 7;

/// A stretch of text as [`pieces`] cuts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// White space that is more, or other, than one blank between two words.
    Space,
    /// Visible text, its words separated by single blanks, and its offset.
    Text(&'a str, usize),
}

/// Splits a text where its white space must change. Most words of a paragraph are separated by
/// single blanks already, so that the pieces are long and can be copied whole.
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let mut space = false;
        loop {
            let start = at;
            at = ascii_blank_end(bytes, at);
            space |= at > start;
            let Some(width) = space_at(bytes, at) else { break };
            // A NUL is nothing at all, as in the standard's parser.
            space |= bytes[at] != 0;
            at += width;
        }
        if space {
            return Some(Piece::Space);
        }
        let from = at;
        at = run_end(bytes, at);
        (from < at).then(|| Piece::Text(text.get(from..at).unwrap_or_default(), from))
    })
}

/// Length of the leading white space in bytes, zero-width characters included.
pub(crate) fn blank_prefix(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        at = ascii_blank_end(bytes, at);
        let Some(width) = space_at(bytes, at) else { return at };
        at += width;
    }
}

/// Whether a text has nothing visible.
pub(crate) fn is_blank(text: &str) -> bool {
    blank_prefix(text) == text.len()
}

/// The end of the ASCII white space that starts at `at`: mostly a line end and a deep
/// indentation.
#[inline]
pub(crate) fn ascii_blank_end(bytes: &[u8], mut at: usize) -> usize {
    if bytes.get(at).is_none_or(|&byte| byte > b' ') {
        return at;
    }
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let eight = u64::from_le_bytes(*eight);
        let low = eight & !HIGH;
        // From 9 on, past 13, other than 32: by the high bit of each byte.
        let breaks = (low + ONES * (0x80 - 9)) & !(low + ONES * (0x7f - 13));
        let others = (low ^ (ONES * 0x20)) + ONES * 0x7f;
        let visible = (!breaks & others | eight) & HIGH;
        if visible != 0 {
            return at + (visible.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while let Some(b' ' | 9..=13) = bytes.get(at) {
        at += 1;
    }
    at
}

/// Appends a text with its white space folded: none at either end, single blanks between.
pub(crate) fn push_folded(out: &mut String, text: &str) {
    let start = out.len();
    let mut space = false;
    for piece in pieces(text) {
        match piece {
            Piece::Space => space = out.len() > start,
            Piece::Text(run, _) => {
                if space {
                    out.push(' ');
                }
                space = false;
                out.push_str(run);
            }
        }
    }
}

/// Folds the white space of what a string holds from `start` on, as [`push_folded`] does.
pub(crate) fn fold_tail(text: &mut String, start: usize) {
    let is_folded = |tail: &str| {
        let mut pieces = pieces(tail);
        match (pieces.next(), pieces.next()) {
            (None, _) => tail.is_empty(),
            (Some(Piece::Text(run, _)), None) => run.len() == tail.len(),
            _ => false,
        }
    };
    if !text.get(start..).is_none_or(is_folded) {
        let tail = text.split_off(start);
        push_folded(text, &tail);
    }
}

/// A visible byte of a character that is not white space.
const VISIBLE: u8 = 0;
/// The blank.
const BLANK: u8 = 1;
/// Other ASCII white space, and NUL.
const SPACE: u8 = 2;
/// First byte of a character of two or three bytes that may be white space.
const MAYBE: u8 = 3;

static CLASSES: [u8; 256] = {
    let mut classes = [VISIBLE; 256];
    let mut byte = 9;
    while byte <= 13 {
        classes[byte] = SPACE;
        byte += 1;
    }
    classes[0] = SPACE;
    classes[b' ' as usize] = BLANK;
    classes[0xc2] = MAYBE;
    classes[0xe1] = MAYBE;
    classes[0xe2] = MAYBE;
    classes[0xe3] = MAYBE;
    classes[0xef] = MAYBE;
    classes
};

/// The end of the run of visible text that starts at `at`: lone blanks belong to it.
fn run_end(bytes: &[u8], mut at: usize) -> usize {
    let is_visible = |at: usize| bytes.get(at).is_some_and(|&b| CLASSES[b as usize] == VISIBLE);
    loop {
        // Sixteen bytes at a time, and the next one.
        while is_visible(at) && bytes.get(at..at + 17).is_some_and(is_plain) {
            at += 16;
        }
        while is_visible(at) {
            at += 1;
        }
        let Some(&byte) = bytes.get(at) else { return at };
        match CLASSES[byte as usize] {
            BLANK => match bytes.get(at + 1) {
                Some(&next) if CLASSES[next as usize] == VISIBLE => at += 2,
                Some(_) if space_at(bytes, at + 1).is_none() => at += 1,
                _ => return at,
            },
            MAYBE => match space_at(bytes, at) {
                Some(_) => return at,
                None => at += if byte == 0xc2 { 2 } else { 3 },
            },
            _ => return at,
        }
    }
}

/// Whether a text of two bytes and more is plain all through, without two blanks in a row. The loop is
/// of a form that compilers turn into vector instructions.
fn is_plain(bytes: &[u8]) -> bool {
    let Some((last, _)) = bytes.split_last().filter(|(_, before)| !before.is_empty()) else {
        return false;
    };
    let not_plain =
        |byte: u8| (byte < b' ') | (byte == 0xc2) | (byte & 0xfc == 0xe0) | (byte == 0xef);
    let next = bytes.get(1..).unwrap_or_default();
    let any = bytes.iter().zip(next).fold(false, |any, (byte, next)| {
        any | not_plain(*byte) | ((*byte == b' ') & (*next == b' '))
    });
    !any && !not_plain(*last)
}

/// For a text that [`pieces`] would leave unchanged except for a blank at either end (most
/// texts): whether a blank precedes it, the text without blanks, whether a blank follows.
pub(crate) fn simple(text: &str) -> Option<(bool, &str, bool)> {
    if !is_plain(text.as_bytes()) {
        return None;
    }
    let inner = text.strip_prefix(' ').unwrap_or(text);
    let visible = inner.strip_suffix(' ').unwrap_or(inner);
    Some((inner.len() < text.len(), visible, visible.len() < inner.len()))
}

/// Length of the white space character, or NUL, at `at`: Unicode's, and the invisible characters that
/// pages use as such (U+200B, U+2060, U+FEFF).
fn space_at(bytes: &[u8], at: usize) -> Option<usize> {
    let &byte = bytes.get(at)?;
    match CLASSES[byte as usize] {
        VISIBLE => None,
        BLANK | SPACE => Some(1),
        _ => match bytes.get(at..)? {
            [0xc2, 0x85 | 0xa0, ..] => Some(2),
            [0xe1, 0x9a, 0x80, ..]
            | [0xe2, 0x80, 0x80..=0x8b | 0xa8 | 0xa9 | 0xaf, ..]
            | [0xe2, 0x81, 0x9f | 0xa0, ..]
            | [0xe3, 0x80, 0x80, ..]
            | [0xef, 0xbb, 0xbf, ..] => Some(3),
            _ => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_classed_as_unicode_does() {
        for c in (0..=0x10_ffff).filter_map(char::from_u32) {
            let text = c.to_string();
            let folds = c.is_whitespace() || "\u{200b}\u{2060}\u{feff}\0".contains(c);
            assert_eq!(is_blank(&text), folds, "{c:?}");
            let spaced = format!("a{c}b");
            let count = pieces(&spaced).count();
            assert_eq!(count == 1, !folds || c == ' ', "{c:?}");
        }
    }

    #[test]
    fn tails_are_folded_in_place() {
        for (text, folded) in [
            ("", ""),
            ("one two", "one two"),
            (" one  two\n", "one two"),
            ("one\u{a0}two ", "one two"),
            ("\0", ""),
            ("o\0ne", "one"),
        ] {
            let mut all = format!(" a  {text}");
            fold_tail(&mut all, 4);
            assert_eq!(all, format!(" a  {folded}"), "{text:?}");
        }
    }

    #[test]
    fn ascii_blanks_end_at_the_first_other_byte() {
        for byte in 0..=255u8 {
            let folds = matches!(byte, b' ' | 9..=13);
            for place in 0..20 {
                let mut bytes = b" \n\t     \r\n      \x0b\x0c  .".to_vec();
                bytes[place] = byte;
                let end = if folds { 20 } else { place };
                assert_eq!(ascii_blank_end(&bytes, 0), end, "{byte} {place}");
                assert_eq!(
                    ascii_blank_end(&bytes[..=place], 0),
                    if folds { place + 1 } else { place }
                );
            }
        }
    }

    #[test]
    fn simple_texts_are_one_piece() {
        let parts =
            ["a", "bc", " ", "d e", "é", "ж", "漢", "\u{a0}", "…", "«", "\n", "\0", "\u{3000}"];
        let mut state = 1u64;
        for _ in 0..20_000 {
            let mut text = String::new();
            for _ in 0..state % 9 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                text += parts[(state >> 33) as usize % parts.len()];
            }
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1) >> 1;
            let Some((before, visible, after)) = simple(&text) else { continue };
            let mut expected = Vec::new();
            expected.extend(before.then_some(Piece::Space));
            expected.push(Piece::Text(visible, usize::from(before)));
            expected.extend(after.then_some(Piece::Space));
            assert_eq!(pieces(&text).collect::<Vec<_>>(), expected, "{text:?}");
        }
        for text in ["ferries ", " the tides of spring", "Ärger mit Fähren", "Паром не пришёл"]
        {
            assert!(simple(text).is_some(), "{text}");
        }
    }

    #[test]
    fn pieces_are_as_long_as_they_can_be() {
        let cut: Vec<_> = pieces(" one two  drei … vier\u{a0}fünf ").collect();
        assert_eq!(
            cut,
            [
                Piece::Space,
                Piece::Text("one two", 1),
                Piece::Space,
                Piece::Text("drei … vier", 10),
                Piece::Space,
                Piece::Text("fünf", 25),
                Piece::Space,
            ]
        );
    }
}
