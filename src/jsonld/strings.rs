//! The strings of a JSON document, or of a script that has one in it.
//!
//! Only strings are read, so the structure around them may be broken: a string before a colon is the
//! key of the strings after it, up to the next key. One pass, whatever the input.

use memchr::{memchr, memchr2};

use crate::text::{Escape, escape};

/// Most bytes of a name without quotation marks.
const NAME: usize = 64;

/// A string and its key as written: escapes unresolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found<'t> {
    pub(crate) key: &'t str,
    pub(crate) text: &'t str,
    /// Its range in the script.
    pub(crate) at: usize,
    /// Whether it follows its key at once, as a member of an object does.
    pub(crate) member: bool,
}

/// The strings of a text that are not keys, in order.
pub(crate) fn strings(text: &str) -> impl Iterator<Item = Found<'_>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut key = "";
    let mut colon = None;
    std::iter::from_fn(move || {
        loop {
            let start = at + memchr(b'"', bytes.get(at..)?)? + 1;
            let end = end_of_string(bytes, start)?;
            let string = text.get(start..end)?;
            at = end + 1;
            let after = text.get(at..)?.trim_ascii_start();
            if after.starts_with(':') {
                key = string;
                colon = Some(text.len() - after.len() + 1);
                continue;
            }
            // Only white space is between a key's colon and its string.
            let between = colon.take().and_then(|colon| bytes.get(colon..start - 1));
            let mut member = between.is_some_and(|bytes| bytes.iter().all(u8::is_ascii_whitespace));
            if let Some(name) = name_before(text, start - 1) {
                key = name;
                member = true;
            }
            return Some(Found { key, text: string, at: start, member });
        }
    })
}

/// The name of the member whose value is at `at`, where it is not in quotation marks: `{title: "Ferry"}`.
fn name_before(text: &str, at: usize) -> Option<&str> {
    let before = text.get(..at)?.trim_ascii_end().strip_suffix(':')?;
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$');
    let length = before.bytes().rev().take(NAME).take_while(is_part).count();
    let (outside, name) = before.split_at_checked(before.len() - length)?;
    let is_member = outside.trim_ascii_end().ends_with(['{', ',']);
    (is_member && name.starts_with(|c: char| !c.is_ascii_digit())).then_some(name)
}

/// Where the string that starts at `at` ends, if it does.
fn end_of_string(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at += memchr2(b'"', b'\\', bytes.get(at..)?)?;
        if bytes.get(at) == Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}

/// A string with its escapes resolved.
pub(crate) fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = memchr(b'\\', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        let length = unescape(&rest[at + 1..], &mut out);
        rest = &rest[at + 1 + length..];
    }
    out.push_str(rest);
    out
}

/// Adds what an escape stands for, read from after its backslash, and returns its length there. A broken code is left
/// out; any other letter stands for itself.
fn unescape(after: &str, out: &mut String) -> usize {
    let (c, length) = match escape(after) {
        Some((Escape::Char(c), length)) => (Some(c), length),
        Some((Escape::Byte(byte), length)) => (Some(char::from(byte)), length),
        Some((Escape::Half, length)) => (None, length),
        None => (None, usize::from(after.starts_with('u'))),
    };
    out.extend(c);
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(json: &str) -> String {
        let one = |found: Found<'_>| format!("{}={}", found.key, decoded(found.text));
        strings(json).map(one).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn strings_come_with_their_keys() {
        for (json, expected) in [
            (r#"{"a": "one", "b" : {"c":["two","three"], "d": 4}}"#, "a=one; c=two; c=three"),
            (r#"window.x = {"a":"say \"hi\"\n\u003cp>"};"#, "a=say \"hi\"\n<p>"),
            (r#"{"a":"\ud83d\ude00 \ud83d \u00zz \q \u12"}"#, "a=😀  00zz q 12"),
            (r#""\\","a":"é\u00e9""#, "=\\; a=éé"),
            // A string that is cut off does not count.
            (r#"{"a":"one","b":"two"#, "a=one"),
            (r#"{"a":"one","b":"two\"#, "a=one"),
            (r#"{"a"#, ""),
            (
                r#"{a:"one",b_1: "two",c:["three"],d?"x":"four","e":f("five")}"#,
                "a=one; b_1=two; b_1=three; x=four; e=five",
            ),
            ("", ""),
        ] {
            assert_eq!(all(json), expected, "{json}");
        }
    }

    #[test]
    fn positions_are_those_of_the_script() {
        let json = r#"é {"a":"one"}"#;
        let found = strings(json).next().unwrap();
        assert_eq!(&json[found.at..found.at + 3], "one");
    }

    #[test]
    fn hostile_scripts_take_one_pass() {
        for piece in ["\"", "\\", "\"\\", "{\"a\":", "\":\"", "[[", "\"\\u", "\u{0}\""] {
            let script = piece.repeat(100_000);
            assert!(strings(&script).count() <= script.len());
            assert!(decoded(&script).len() <= script.len());
        }
    }
}
