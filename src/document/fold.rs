//! White space as pages use it: what folds into one blank, and the text between.

/// A stretch of text as [`pieces`] cuts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// White space that is more, or other, than one blank between two words.
    Space,
    /// Visible text, words parted by single blanks, and its offset.
    Text(&'a str, usize),
}

/// Cuts a text where its white space must change. Most of a paragraph's words are parted
/// by single blanks already, so that the pieces are long and can be copied whole.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let mut space = false;
        loop {
            let start = at;
            at = ascii_space_end(bytes, at);
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

/// Number of bytes of white space, and of nothing, that a text begins with.
pub(crate) fn blank_prefix(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        at = ascii_space_end(bytes, at);
        let Some(width) = space_at(bytes, at) else { return at };
        at += width;
    }
}

/// Whether a text holds nothing visible.
pub(crate) fn is_blank(text: &str) -> bool {
    blank_prefix(text) == text.len()
}

/// The end of the ASCII white space that starts at `at`: mostly a line end and a deep
/// indentation.
fn ascii_space_end(bytes: &[u8], mut at: usize) -> usize {
    loop {
        while let Some(b"        ") = bytes.get(at..at + 8) {
            at += 8;
        }
        match bytes.get(at) {
            Some(b' ' | b'\n' | b'\t' | b'\r' | b'\x0b' | b'\x0c') => at += 1,
            _ => return at,
        }
    }
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

/// A visible byte of a character that is no white space.
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
    loop {
        let plain = plain_end(bytes, at);
        // A blank at its end may be the first of two.
        at = if plain > at && bytes[plain - 1] == b' ' { plain - 1 } else { plain };
        while at < bytes.len() && CLASSES[bytes[at] as usize] == VISIBLE {
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

/// Skips text by eights as long as it is ASCII without controls and two blanks in a row.
fn plain_end(bytes: &[u8], mut at: usize) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    let mut blank_before = 0;
    while let Some(eight) = bytes.get(at..at + 8) {
        let eight = u64::from_le_bytes(eight.try_into().unwrap_or_default());
        let controls = eight.wrapping_sub(ONES * 0x20) & !eight;
        // The high bit of every byte that is a blank, and of no other.
        let other = eight ^ (ONES * 0x20);
        let blanks = !(((other & !HIGH) + !HIGH) | other) & HIGH;
        let doubled = blanks & (blanks << 8 | blank_before);
        if (controls | eight) & HIGH | doubled != 0 {
            break;
        }
        blank_before = blanks >> 56;
        at += 8;
    }
    at
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
