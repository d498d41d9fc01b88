//! Text without the tags in it, as values of structured data and attributes hold them.

use std::borrow::Cow;

use memchr::{memchr, memchr2};

use super::words;
use crate::text::{entities, is_any_of};

/// A text with a blank in place of each tag; `<` opens one if a letter, `/` or `!` follows.
pub(crate) fn without_tags(text: &str) -> Cow<'_, str> {
    if memchr(b'<', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    strip(text, false, any_tag, &mut out);
    Cow::Owned(out)
}

/// A short value with its character references resolved, where they end with a semicolon, and a
/// blank in place of each tag that belongs to a line of text: neither `Vec<T>` nor
/// "the `<b>` tag" has such a tag.
pub(crate) fn resolved_line(value: &str) -> Cow<'_, str> {
    if memchr2(b'<', b'&', value.as_bytes()).is_none() {
        return Cow::Borrowed(value);
    }
    let mut out = String::with_capacity(value.len());
    strip(value, true, inline_tag, &mut out);
    Cow::Owned(out)
}

/// Appends a text without its tags, whose lengths `tag_len` tells, and with its references
/// resolved if `references`.
fn strip(text: &str, references: bool, tag_len: impl Fn(&str) -> Option<usize>, out: &mut String) {
    let other = if references { b'&' } else { b'<' };
    let mut rest = text;
    while let Some(at) = memchr2(b'<', other, rest.as_bytes()) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let len = if from.starts_with('<') {
            let len = tag_len(from);
            out.push(if len.is_some() { ' ' } else { '<' });
            len
        } else {
            let found = entities::decode(from, true);
            let found = found.filter(|(_, len)| from[..*len].ends_with(';'));
            out.push_str(found.as_ref().map_or("&", |(decoded, _)| decoded.as_str()));
            found.map(|(_, len)| len)
        };
        rest = &from[len.unwrap_or(1)..];
    }
    out.push_str(rest);
}

/// Length of any tag that a text starting with `<` begins with; a tag that is cut off takes the
/// rest.
fn any_tag(text: &str) -> Option<usize> {
    let opens = |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, b'/' | b'\\' | b'!');
    text.as_bytes().get(1).filter(|byte| opens(byte))?;
    Some(memchr(b'>', text.as_bytes()).map_or(text.len(), |end| end + 1))
}

/// Longest tag in bytes: attributes of tags in titles are short.
const TAG: usize = 200;
/// Bytes after a start tag in which its end tag is looked for: those of the longest title.
const NEAR: usize = 500;

/// Length of the tag that a text starting with `<` begins with: an end tag, or the start tag of
/// an element that ends, or need not end, in the text.
fn inline_tag(text: &str) -> Option<usize> {
    let end = text.bytes().take(TAG).position(|byte| byte == b'>')?;
    let inside = text.get(1..end)?;
    let (name, closes) = match inside.strip_prefix('/') {
        Some(name) => (name, true),
        None => (inside, false),
    };
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let is_in = |list| is_any_of(name, list);
    let ends = || {
        let after = text.as_bytes().get(end + 1..).unwrap_or_default();
        let near = after.get(..NEAR).unwrap_or(after);
        memchr::memmem::find_iter(near, b"</").any(|at| {
            let rest = near.get(at + 2..at + 2 + name.len());
            rest.is_some_and(|rest| rest.eq_ignore_ascii_case(name.as_bytes()))
        })
    };
    let is_tag =
        is_in(words::ELEMENTS_ALONE) || is_in(words::ELEMENTS_IN_PAIRS) && (closes || ends());
    is_tag.then_some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::{resolved_line, without_tags};

    #[test]
    fn tags_become_blanks() {
        for (text, expected) in [
            ("<p>One</p><b>two</b>", " One  two "),
            ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
            ("a &amp; b<br", "a &amp; b "),
            ("<", "<"),
            ("", ""),
        ] {
            assert_eq!(without_tags(text), expected, "{text}");
        }
    }

    #[test]
    fn lines_lose_their_own_tags_only() {
        for (text, expected) in [
            ("A <em>very</em> fine&nbsp;day", "A  very  fine\u{a0}day"),
            ("Fish &amp; Chips &#8211; &#x93;best&#x94;", "Fish & Chips – “best”"),
            ("Vec<T> and the <b> tag", "Vec<T> and the <b> tag"),
            ("Q&not so; R&D; AT&T", "Q&not so; R&D; AT&T"),
            ("&frac12; &zwj;&", "½ \u{200d}&"),
        ] {
            assert_eq!(resolved_line(text), expected, "{text}");
        }
    }
}
