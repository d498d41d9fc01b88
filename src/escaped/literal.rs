//! Literals of strings, as Python, JavaScript and JSON write them, and lists of these.

use crate::charset;
use crate::text::utf16_escape;

/// The value of the literal that a page consists of. A quotation is not one: a literal of text has an escape.
pub(super) fn whole(page: &str) -> Option<String> {
    if let Some(cell) = cell(page) {
        return Some(cell);
    }
    let literal = Literal::at(page).filter(|own| own.is_escaped && own.rest.is_empty())?;
    literal.value()
}

/// The values of the literals in the list that a page consists of, one to a line.
pub(super) fn list(page: &str) -> Option<String> {
    let mut rest = page.strip_prefix('[')?.trim_start();
    let mut values: Option<String> = None;
    loop {
        let literal = Literal::at(rest)?;
        rest = literal.rest.trim_start();
        let value = literal.value()?;
        values = Some(values.map_or_else(String::new, |own| own + "\n") + &value);
        rest = match rest.split_at_checked(1)? {
            (",", after) => after.trim_start(),
            _ => rest,
        };
        if let Some(after) = rest.strip_prefix(']') {
            return values.filter(|_| after.is_empty());
        }
    }
}

/// The text of a cell of a table in CSV, in which quotation marks are doubled.
fn cell(page: &str) -> Option<String> {
    let inner = page.strip_prefix('"')?.strip_suffix('"')?;
    let marks = memchr::memchr_iter(b'"', inner.as_bytes()).count();
    let pairs = memchr::memmem::find_iter(inner.as_bytes(), "\"\"").count();
    (pairs > 0 && marks == 2 * pairs).then(|| inner.replace("\"\"", "\""))
}

/// The literal at the start of a text.
struct Literal<'a> {
    bytes: Vec<u8>,
    /// Whether it stands for bytes: `b'…'`.
    is_binary: bool,
    is_escaped: bool,
    /// What follows it.
    rest: &'a str,
}

impl<'a> Literal<'a> {
    fn at(text: &'a str) -> Option<Self> {
        let (quoted, is_binary) = match text.as_bytes() {
            [b'b' | b'B', b'"' | b'\'', ..] => (text.get(1..)?, true),
            [b'u' | b'U', b'"' | b'\'', ..] => (text.get(1..)?, false),
            [b'"' | b'\'', ..] => (text, false),
            _ => return None,
        };
        let (quote, mut rest) = quoted.split_at_checked(1)?;
        let quote = *quote.as_bytes().first()?;
        let mut literal = Self { bytes: Vec::new(), is_binary, is_escaped: is_binary, rest };
        loop {
            let at = memchr::memchr3(quote, b'\\', b'\n', rest.as_bytes())?;
            let (before, from) = rest.split_at_checked(at)?;
            literal.bytes.extend_from_slice(before.as_bytes());
            let (found, after) = from.split_at_checked(1)?;
            rest = match found {
                // A program writes no others: `'C:\\new\\table'` is a quotation.
                "\\" if !is_escape(after) => return None,
                "\\" => after.get(unescape(after, is_binary, &mut literal.bytes)..)?,
                "\n" => return None,
                _ => {
                    literal.rest = after;
                    return Some(literal);
                }
            };
            literal.is_escaped |= found == "\\";
        }
    }

    /// What it stands for; `None` for bytes that are not text.
    fn value(self) -> Option<String> {
        if self.is_binary {
            return charset::decode(&self.bytes, None).ok().map(Into::into);
        }
        String::from_utf8(self.bytes).ok()
    }
}

/// Whether a text is the rest of an escape after its backslash.
pub(super) fn is_escape(after: &str) -> bool {
    after.starts_with(|c| "nrtbfvuxU\"'/\\`".contains(c))
}

/// Adds what an escape stands for, read from after its backslash, and returns its length there. An unknown one stands
/// for itself.
pub(super) fn unescape(after: &str, is_binary: bool, out: &mut Vec<u8>) -> usize {
    let Some(kind) = after.chars().next() else {
        out.push(b'\\');
        return 0;
    };
    let digits = after.get(kind.len_utf8()..).unwrap_or_default();
    let push =
        |c: char, out: &mut Vec<u8>| out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    match kind {
        'n' => out.push(b'\n'),
        'r' => out.push(b'\r'),
        't' => out.push(b'\t'),
        'b' | 'f' | 'v' => out.push(b' '),
        '"' | '\'' | '/' | '\\' | '`' => push(kind, out),
        'u' => {
            let (c, length) = utf16_escape(digits);
            c.iter().for_each(|&c| push(c, out));
            if length > 0 {
                return 1 + length;
            }
            out.extend_from_slice(b"\\u");
        }
        'x' | 'U' => {
            let length = if kind == 'x' { 2 } else { 8 };
            let code =
                digits.get(..length).filter(|own| own.bytes().all(|b| b.is_ascii_hexdigit()));
            match code.and_then(|own| u32::from_str_radix(own, 16).ok()) {
                Some(byte @ 0..=255) if is_binary => out.push(byte as u8),
                Some(0xc2..=0xf4) if kind == 'x' && utf8(after).is_some() => {
                    let (c, length) = utf8(after).unwrap_or_default();
                    push(c, out);
                    return length;
                }
                Some(code) => push(char::from_u32(code).unwrap_or('\u{fffd}'), out),
                None => {
                    out.extend_from_slice(&[b'\\', kind as u8]);
                    return 1;
                }
            }
            return 1 + length;
        }
        _ => {
            out.push(b'\\');
            push(kind, out);
        }
    }
    kind.len_utf8()
}

/// The character outside ASCII whose UTF-8 these escapes are, and their length: `xc3\\xa9`, read from after the first
/// backslash.
pub(super) fn utf8(after: &str) -> Option<(char, usize)> {
    let mut bytes = [0; 4];
    for count in 0..bytes.len() {
        let code = after.get(4 * count..4 * count + 3)?.strip_prefix('x')?;
        *bytes.get_mut(count)? = u8::from_str_radix(code, 16).ok()?;
        let text = std::str::from_utf8(bytes.get(..=count)?).ok();
        if let Some(c) = text.and_then(|own| own.chars().next()) {
            return Some((c, 4 * count + 3));
        }
        (after.as_bytes().get(4 * count + 3) == Some(&b'\\')).then_some(())?;
    }
    None
}
