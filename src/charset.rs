//! Which charset a page is in, and decoding it.
//!
//! This follows the standard with two exceptions, in which declarations are wrong more often than
//! right: bytes outside ASCII that are valid UTF-8 are UTF-8 whatever is declared, and bytes that are
//! mostly malformed as UTF-8 are not UTF-8.

mod twice;

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, X_USER_DEFINED};

/// The bytes are not text: an image, an archive, a PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotText;

/// Bytes in which the page's own declaration is looked for. The standard prescribes 1,024;
/// browsers read on to the end of the head, which may come late.
const DECLARED: usize = 16 << 10;
/// Bytes that are read to distinguish text from other data.
const SNIFFED: usize = 64 << 10;
/// Control characters per thousand bytes above which data is not text. The corpus' pages
/// have 0.34 at most; random bytes have 105.
const CONTROLS: usize = 20;
/// Bytes, from the first outside ASCII on, from which the charset is guessed.
const GUESSED: usize = 256 << 10;
/// Bytes outside ASCII from which it is guessed: each goes through some thirty decoders.
const GUESSED_OUTSIDE_ASCII: usize = 32 << 10;
/// Bytes after which those outside ASCII are counted again.
const GUESSED_AT_ONCE: usize = 4 << 10;

/// The text of a page, and its charset from the first of these that gives one: the byte
/// order mark, the charset of `content_type` (a header's value), the page's own
/// declaration, detection from the bytes. Malformed sequences become U+FFFD.
///
/// # Errors
///
/// If the bytes are not text.
pub(crate) fn decode<'a>(
    bytes: &'a [u8],
    content_type: Option<&str>,
) -> Result<Cow<'a, str>, NotText> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let text = bytes.get(mark..).unwrap_or_default();
        return Ok(encoding.decode_without_bom_handling(text).0);
    }
    let header = content_type.and_then(|value| label_in(value.as_bytes()));
    let wide =
        header.filter(|e| [UTF_16LE, UTF_16BE].contains(e)).or_else(|| unmarked_utf16(bytes));
    if let Some(encoding) = wide {
        return Ok(encoding.decode_without_bom_handling(bytes).0);
    }
    if is_binary(bytes) {
        return Err(NotText);
    }
    let label = header.or_else(|| declared(bytes));
    if let Ok(text) = std::str::from_utf8(bytes) {
        if let Some(repaired) = twice::repaired(text) {
            return Ok(Cow::Owned(repaired));
        }
        // ISO-2022-JP is made of ASCII bytes.
        if label != Some(ISO_2022_JP) || !text.is_ascii() {
            let japanese = if label.is_none() { unlabelled_2022(bytes) } else { None };
            return Ok(japanese.unwrap_or(Cow::Borrowed(text)));
        }
    }
    let encoding = match label {
        Some(encoding) if encoding != UTF_8 || is_mostly_utf8(bytes) => encoding,
        _ => guess(bytes),
    };
    Ok(encoding.decode_without_bom_handling(bytes).0)
}

/// Whether the bytes are clearly not text.
fn is_binary(bytes: &[u8]) -> bool {
    const MAGIC: &[&[u8]] = &[
        b"%PDF-",
        b"\x89PNG",
        b"GIF8",
        b"\xff\xd8\xff",
        b"PK\x03\x04",
        b"\x1f\x8b",
        b"Rar!\x1a",
        b"7z\xbc\xaf",
        b"\x7fELF",
        b"\xd0\xcf\x11\xe0",
        b"wOFF",
        b"wOF2",
        b"OggS",
        b"ID3",
    ];
    if MAGIC.iter().any(|magic| bytes.starts_with(magic)) {
        return true;
    }
    let start = bytes.get(..SNIFFED).unwrap_or(bytes);
    start.chunks(usize::from(u8::MAX)).map(controls).sum::<usize>() * 1000 > start.len() * CONTROLS
}

/// The control characters that do not occur in text, among at most 255 bytes: so few can be counted in a
/// byte, many bytes at a time.
fn controls(bytes: &[u8]) -> usize {
    // Tab, line ends, form feed and escape occur in text.
    let is_control = |byte: u8| byte < 32 && !matches!(byte, b'\t'..=b'\r' | 0x1b);
    let count = |sum: u8, byte: &u8| sum.wrapping_add(u8::from(is_control(*byte)));
    usize::from(bytes.iter().fold(0, count))
}

/// UTF-16 is recognised without a mark, too: its blanks and marks, and most of its Latin letters,
/// have a byte that is 0, always the first or always the second.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes.get(..4)? {
        [b'<', 0, next, 0] if next.is_ascii_graphic() => return Some(UTF_16LE),
        [0, b'<', 0, next] if next.is_ascii_graphic() => return Some(UTF_16BE),
        _ => {}
    }
    let start = bytes.get(..UNITS * 2).unwrap_or(bytes);
    memchr::memchr(0, start)?;
    let (mut first, mut second, mut controls) = (0, 0, 0);
    let units = start.chunks_exact(2);
    let all = units.len();
    for unit in units {
        first += usize::from(unit[0] == 0);
        second += usize::from(unit[1] == 0);
        let low = unit[0] | unit[1];
        let is_control = unit.contains(&0) && low < 32 && !matches!(low, b'\t'..=b'\r');
        controls += usize::from(is_control);
    }
    if all < 8 || !bytes.len().is_multiple_of(2) || controls > 0 || (first + second) * 20 < all {
        return None;
    }
    match (first, second) {
        (0, _) => Some(UTF_16LE),
        (_, 0) => Some(UTF_16BE),
        _ => None,
    }
}

/// Units of 16 bits that are read to recognise UTF-16.
const UNITS: usize = 512;

/// Unlabelled bytes that are ASCII except for escape sequences that switch to a Japanese set and
/// back. Browsers do not detect this, because it can hide scripts; no script runs here.
fn unlabelled_2022(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let switch = memchr::memmem::find(bytes, b"\x1b$")?;
    let is_switch = matches!(bytes.get(switch + 2), Some(b'B' | b'@'));
    let decode = || ISO_2022_JP.decode_without_bom_handling_and_without_replacement(bytes);
    if is_switch && bytes.is_ascii() { decode() } else { None }
}

/// Whether more of the bytes outside ASCII are valid UTF-8 than are not.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += chunk.invalid().len();
    }
    good >= bad
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let ascii = Encoding::ascii_valid_up_to(bytes);
    let telling = bytes.get(ascii..).unwrap_or_default();
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let (mut fed, mut outside) = (0, 0);
    for chunk in telling.chunks(GUESSED_AT_ONCE) {
        fed += chunk.len();
        // A character that is cut in two speaks against a charset only at the end of the page.
        detector.feed(chunk, fed == telling.len());
        outside += chunk.iter().filter(|byte| !byte.is_ascii()).count();
        if fed >= GUESSED || outside >= GUESSED_OUTSIDE_ASCII {
            break;
        }
    }
    detector.guess(None, Utf8Detection::Deny)
}

/// The charset that the page's `<meta>` declares, by the standard's prescan.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let bytes = bytes.get(..DECLARED).unwrap_or(bytes);
    let mut at = 0;
    loop {
        at += memchr::memchr(b'<', bytes.get(at..)?)?;
        let rest = bytes.get(at..)?;
        if rest.starts_with(b"<!--") {
            at += 2 + memchr::memmem::find(rest.get(2..)?, b"-->")?;
            continue;
        }
        let name = rest.get(1..)?.strip_prefix(b"/").unwrap_or(rest.get(1..)?);
        if !name.first()?.is_ascii_alphabetic() {
            at += 1;
            continue;
        }
        let end = name
            .iter()
            .position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'))?;
        let is_meta = name.get(..end)?.eq_ignore_ascii_case(b"meta");
        let mut tag = Attributes { bytes: name.get(end..)? };
        if is_meta {
            if let Some(encoding) = tag.charset() {
                return Some(match encoding {
                    _ if encoding == UTF_16LE || encoding == UTF_16BE => UTF_8,
                    _ if encoding == X_USER_DEFINED => WINDOWS_1252,
                    _ => encoding,
                });
            }
        } else {
            while tag.next().is_some() {}
        }
        at = bytes.len() - tag.bytes.len();
    }
}

/// The attributes of the tag that the bytes are inside of.
struct Attributes<'a> {
    bytes: &'a [u8],
}

impl Attributes<'_> {
    /// What a `<meta>` with these attributes declares.
    fn charset(&mut self) -> Option<&'static Encoding> {
        let (mut charset, mut content, mut is_type) = (None, None, false);
        for (name, value) in self.by_ref() {
            if name.eq_ignore_ascii_case(b"charset") {
                charset = charset.or_else(|| known(value));
            } else if name.eq_ignore_ascii_case(b"content") {
                content = content.or_else(|| label_in(value));
            } else if name.eq_ignore_ascii_case(b"http-equiv") {
                is_type |= value.eq_ignore_ascii_case(b"content-type");
            }
        }
        charset.or(content.filter(|_| is_type))
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let skip = |bytes: &'a [u8], test: fn(u8) -> bool| {
            let end = bytes.iter().position(|&byte| !test(byte)).unwrap_or(bytes.len());
            bytes.split_at(end)
        };
        let rest = skip(self.bytes, |byte| byte.is_ascii_whitespace() || byte == b'/').1;
        self.bytes = rest;
        if rest.is_empty() || rest.starts_with(b">") {
            return None;
        }
        let (name, rest) =
            skip(rest, |byte| !byte.is_ascii_whitespace() && !b"/>=".contains(&byte));
        // A name may start with `=`, as nowhere else.
        let (name, rest) = if name.is_empty() { self.bytes.split_at(1) } else { (name, rest) };
        let after = skip(rest, |byte| byte.is_ascii_whitespace()).1;
        let Some(value) = after.strip_prefix(b"=") else {
            self.bytes = after;
            return Some((name, b""));
        };
        let value = skip(value, |byte| byte.is_ascii_whitespace()).1;
        let quote = value.first().copied().filter(|byte| matches!(byte, b'"' | b'\''));
        let (value, rest) = match quote {
            Some(quote) => {
                let inner = &value[1..];
                let end = memchr::memchr(quote, inner).unwrap_or(inner.len());
                (&inner[..end], inner.get(end + 1..).unwrap_or_default())
            }
            None => skip(value, |byte| !byte.is_ascii_whitespace() && byte != b'>'),
        };
        self.bytes = rest;
        Some((name, value))
    }
}

/// The encoding of a label; none for those that would decode nothing.
fn known(label: &[u8]) -> Option<&'static Encoding> {
    Encoding::for_label_no_replacement(label)
}

/// The charset that a content type names: `text/html; charset=x`.
fn label_in(value: &[u8]) -> Option<&'static Encoding> {
    let mut rest = value;
    loop {
        let at = rest.windows(7).position(|window| window.eq_ignore_ascii_case(b"charset"))?;
        rest = rest.get(at + 7..)?.trim_ascii_start();
        let Some(label) = rest.strip_prefix(b"=") else { continue };
        let label = label.trim_ascii_start();
        let label = match label.first() {
            Some(&quote @ (b'"' | b'\'')) => label.get(1..)?.split(|&byte| byte == quote).next()?,
            _ => label.split(|&byte| byte.is_ascii_whitespace() || byte == b';').next()?,
        };
        return known(label);
    }
}
