//! Literals of strings, as Python, JavaScript and JSON write them, and lists of these.

use crate::charset;
use crate::text::{Escape, escape};

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
    let (c, length) = match escape(after) {
        Some((Escape::Char(c), length)) => (c, length),
        Some((Escape::Byte(byte), length)) if is_binary => {
            out.push(byte);
            return length;
        }
        Some((Escape::Byte(byte), length)) => utf8(after).unwrap_or((char::from(byte), length)),
        Some((Escape::Half, length)) => return length,
        None => ('\\', 0),
    };
    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    length
}

/// The character outside ASCII whose UTF-8 these escapes are, and their length: `xc3\\xa9`, read from after the first
/// backslash.
pub(super) fn utf8(after: &str) -> Option<(char, usize)> {
    let mut bytes = [0; 4];
    for count in 0..bytes.len() {
        let (Escape::Byte(byte), _) = escape(after.get(4 * count..)?)? else { return None };
        *bytes.get_mut(count)? = byte;
        let text = std::str::from_utf8(bytes.get(..=count)?).ok();
        if let Some(c) = text.and_then(|own| own.chars().next()) {
            return Some((c, 4 * count + 3));
        }
        (after.as_bytes().get(4 * count + 3) == Some(&b'\\')).then_some(())?;
    }
    None
}
