//! Values made fit to be given out, and words made fit to be compared.

use crate::vocab::fold;

/// Longest title in bytes; a longer text is none.
pub(super) const TITLE: usize = 500;
/// Longest name of a person or site in bytes.
pub(super) const NAME: usize = 300;
/// Longest description in bytes; a longer one is cut at a character.
pub(super) const DESCRIPTION: usize = 4000;

/// A value as one line: character references resolved (again, for values that were
/// escaped twice, as half of all JSON-LD is), tags dropped, white space folded, control
/// and direction characters dropped, cut to `limit` bytes.
pub(super) fn line(value: &str, limit: usize) -> String {
    if value.len() <= limit && is_clean(value.as_bytes()) {
        return value.to_owned();
    }
    let mut decoded = String::new();
    let value = if value.contains(['&', '<']) {
        decode(value, &mut decoded);
        &decoded
    } else {
        value
    };
    let mut out = String::with_capacity(value.len().min(limit));
    let mut space = false;
    for c in value.chars() {
        if c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2028}' | '\u{2029}') {
            space = true;
        } else if !is_dropped(c) {
            if out.len() + c.len_utf8() + usize::from(space) > limit {
                break;
            }
            if std::mem::take(&mut space) && !out.is_empty() {
                out.push(' ');
            }
            out.push(c);
        }
    }
    out
}

/// Whether nothing needs to be done to a value, as to most: ASCII without controls, marks of
/// markup and white space to fold.
fn is_clean(value: &[u8]) -> bool {
    let mut previous = b' ';
    value.iter().all(|&byte| {
        let before = std::mem::replace(&mut previous, byte);
        matches!(byte, b'!'..=b'~') && !matches!(byte, b'&' | b'<')
            || byte == b' ' && before != b' '
    }) && previous != b' '
}

/// Controls and direction marks: no part of any value.
fn is_dropped(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
            | '\u{ad}' | '\u{fffe}' | '\u{ffff}')
}

/// Resolves references and drops tags.
fn decode(value: &str, out: &mut String) {
    let mut rest = value;
    while let Some(at) = rest.find(['&', '<']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        if let Some(behind) = from.strip_prefix('<') {
            match tag_len(from) {
                Some(len) => {
                    out.push(' ');
                    rest = from.get(len..).unwrap_or_default();
                }
                None => {
                    out.push('<');
                    rest = behind;
                }
            }
            continue;
        }
        match reference(from) {
            Some((c, len)) => {
                out.push(c);
                rest = from.get(len..).unwrap_or_default();
            }
            None => {
                out.push('&');
                rest = &from[1..];
            }
        }
    }
    out.push_str(rest);
}

/// Elements that values are given in, and that need no end tag.
const ALONE: [&str; 5] = ["br", "p", "wbr", "img", "div"];
/// Those that do.
const PAIRED: [&str; 26] = [
    "a", "b", "i", "em", "strong", "span", "u", "s", "q", "h1", "h2", "h3", "h4", "sup", "sub",
    "small", "big", "mark", "font", "cite", "abbr", "time", "del", "ins", "center", "strike",
];

/// Length of the tag that a text starting with `<` begins with: an end tag, or the start tag of
/// an element that ends, or need not end, in the text. `Vec<T>` and "the `<b>` tag" have none.
fn tag_len(text: &str) -> Option<usize> {
    // Attributes of tags in titles are short.
    let end = text.bytes().take(200).position(|byte| byte == b'>')?;
    let inside = text.get(1..end)?;
    let (name, closes) = match inside.strip_prefix('/') {
        Some(name) => (name, true),
        None => (inside, false),
    };
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let is_in = |list: &[&str]| list.iter().any(|element| element.eq_ignore_ascii_case(name));
    let ends = || {
        let behind = text.as_bytes().get(end + 1..).unwrap_or_default();
        let near = behind.get(..TITLE).unwrap_or(behind);
        memchr::memmem::find_iter(near, b"</").any(|at| {
            let rest = near.get(at + 2..at + 2 + name.len());
            rest.is_some_and(|rest| rest.eq_ignore_ascii_case(name.as_bytes()))
        })
    };
    let is_tag = is_in(&ALONE) || is_in(&PAIRED) && (closes || ends());
    is_tag.then_some(end + 1)
}

fn reference(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(12).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let c = if let Some(number) = name.strip_prefix('#') {
        if number.contains('+') {
            return None;
        }
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        match code {
            0x91 | 0x92 => '’',
            0x93 => '“',
            0x94 => '”',
            0x96 => '–',
            0x97 => '—',
            code => char::from_u32(code)?,
        }
    } else {
        named(name)?
    };
    Some((c, end + 1))
}

/// The names that come up in escaped titles.
fn named(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "rsquo" => '’',
        "lsquo" => '‘',
        "rdquo" => '”',
        "ldquo" => '“',
        "bdquo" => '„',
        "sbquo" => '‚',
        "laquo" => '«',
        "raquo" => '»',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "middot" => '·',
        "bull" => '•',
        "shy" => '\u{ad}',
        "copy" => '©',
        "reg" => '®',
        "trade" => '™',
        "euro" => '€',
        "pound" => '£',
        "deg" => '°',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Uuml" => 'Ü',
        "szlig" => 'ß',
        "eacute" => 'é',
        "egrave" => 'è',
        "ecirc" => 'ê',
        "agrave" => 'à',
        "aacute" => 'á',
        "acirc" => 'â',
        "atilde" => 'ã',
        "aring" => 'å',
        "ccedil" => 'ç',
        "iacute" => 'í',
        "icirc" => 'î',
        "ntilde" => 'ñ',
        "oacute" => 'ó',
        "ocirc" => 'ô',
        "otilde" => 'õ',
        "oslash" => 'ø',
        "uacute" => 'ú',
        "ucirc" => 'û',
        _ => return None,
    })
}

/// Hashes of a text's words in order: letters and digits, case and accents aside;
/// ideographs one by one.
pub(super) fn word_hashes(text: &str) -> Vec<u32> {
    let mut words = Vec::with_capacity(text.len() / 6 + 1);
    if text.is_ascii() {
        let parts = text.as_bytes().split(|byte| !byte.is_ascii_alphanumeric());
        words.extend(parts.filter(|word| !word.is_empty()).map(ascii_hash));
        return words;
    }
    let mut start = None;
    for (at, c) in text.char_indices() {
        let ideograph = matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}');
        if (c.is_alphanumeric() || is_mark(c)) && !ideograph {
            start.get_or_insert(at);
            continue;
        }
        if let Some(start) = start.take() {
            words.push(word_hash(text.get(start..at).unwrap_or_default()));
        }
        if ideograph {
            words.push(word_hash(text.get(at..at + c.len_utf8()).unwrap_or_default()));
        }
    }
    if let Some(start) = start {
        words.push(word_hash(text.get(start..).unwrap_or_default()));
    }
    words
}

/// Vowel signs and accents inside words.
fn is_mark(c: char) -> bool {
    !c.is_ascii()
        && matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}'
            | '\u{93a}'..='\u{94d}' | '\u{981}'..='\u{983}' | '\u{9bc}'..='\u{9cd}'
            | '\u{b82}' | '\u{bbe}'..='\u{bcd}' | '\u{c3e}'..='\u{c4d}' | '\u{e31}'..='\u{e4e}')
}

fn word_hash(word: &str) -> u32 {
    if word.is_ascii() { ascii_hash(word.as_bytes()) } else { fnv(fold(word).bytes()) }
}

fn ascii_hash(word: &[u8]) -> u32 {
    fnv(word.iter().map(u8::to_ascii_lowercase))
}

fn fnv(bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The share of `words` that stand in `others` too, `0.0..=1.0`.
pub(super) fn covered(words: &[u32], others: &[u32]) -> f32 {
    if words.is_empty() {
        return 0.0;
    }
    // Titles are short: a scan beats a set.
    let others = &others[..others.len().min(64)];
    let words = &words[..words.len().min(64)];
    words.iter().filter(|word| others.contains(word)).count() as f32 / words.len() as f32
}

#[cfg(test)]
mod tests {
    use super::{covered, line, word_hashes};

    #[test]
    fn values_become_one_clean_line() {
        for (value, expected) in [
            ("  a\n\tb\u{a0}c ", "a b c"),
            ("Fish &amp; Chips &#8211; &quot;best&quot;", "Fish & Chips – \"best\""),
            ("A <em>very</em> fine day", "A very fine day"),
            ("a < b > c & d", "a < b > c & d"),
            ("\u{202b}שלום\u{202c}\u{0}", "שלום"),
            ("R&D; costs", "R&D; costs"),
        ] {
            assert_eq!(line(value, 100), expected);
        }
        assert_eq!(line("äöü", 4), "äö", "cut between characters");
    }

    #[test]
    fn words_compare_without_case_accent_and_punctuation() {
        assert_eq!(word_hashes("Café — “Noir”"), word_hashes("cafe noir"));
        assert_eq!(word_hashes("東京都").len(), 3);
        assert_eq!(covered(&word_hashes("a b"), &word_hashes("b c a")), 1.0);
        assert_eq!(covered(&[], &[1]), 0.0);
    }
}
