//! The attributes of a start tag, as the standard reads them.

use std::ops::Range;

use super::bytes::{self, EQUALS, TAG_NAME};
use super::tag_key;

/// The name of the element: `tag` is what stands between `<` and `>`.
pub(crate) fn name(tag: &str) -> &str {
    let (_, end) = bytes::name(tag.as_bytes(), 0, TAG_NAME);
    tag.get(..end).unwrap_or_default()
}

/// The value of the first attribute with the name, in any case; references are unresolved. An
/// attribute without a value has an empty one.
pub(crate) fn value<'a>(tag: &'a str, wanted: &str) -> Option<&'a str> {
    let key = tag_key(wanted.as_bytes());
    let mut rest = Rest::of(tag);
    while let Some(next) = rest.next() {
        if next.key == key && tag.get(next.name)?.eq_ignore_ascii_case(wanted) {
            return tag.get(next.value);
        }
    }
    None
}

/// All attributes with their values, in order.
pub(crate) fn all(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = Rest::of(tag);
    std::iter::from_fn(move || {
        let next = rest.next()?;
        Some((tag.get(next.name)?, tag.get(next.value)?))
    })
}

/// The attributes of a tag from an offset on.
struct Rest<'a> {
    bytes: &'a [u8],
    at: usize,
}

/// Where an attribute stands in its tag.
struct Place {
    /// The key of its name.
    key: u64,
    name: Range<usize>,
    value: Range<usize>,
}

impl<'a> Rest<'a> {
    fn of(tag: &'a str) -> Self {
        let bytes = tag.as_bytes();
        Self { bytes, at: bytes::name(bytes, 0, TAG_NAME).1 }
    }

    /// The offset from which on a test fails.
    #[inline]
    fn skip(&self, mut at: usize, test: impl Fn(u8) -> bool) -> usize {
        while self.bytes.get(at).is_some_and(|&byte| test(byte)) {
            at += 1;
        }
        at
    }

    #[inline]
    fn next(&mut self) -> Option<Place> {
        let start = self.skip(self.at, |byte| byte.is_ascii_whitespace() || byte == b'/');
        self.bytes.get(start)?;
        // A `=` that begins a name is part of it.
        let (key, end) = bytes::name(self.bytes, start, TAG_NAME | EQUALS);
        let after = self.skip(end, |byte| byte.is_ascii_whitespace());
        if self.bytes.get(after) != Some(&b'=') {
            self.at = end;
            return Some(Place { key, name: start..end, value: end..end });
        }
        let from = self.skip(after + 1, |byte| byte.is_ascii_whitespace());
        let value = match self.bytes.get(from) {
            Some(&quote @ (b'"' | b'\'')) => {
                let rest = self.bytes.get(from + 1..)?;
                let to = from + 1 + memchr::memchr(quote, rest).unwrap_or(rest.len());
                self.at = to + 1;
                from + 1..to
            }
            _ => {
                self.at = self.skip(from, |byte| !byte.is_ascii_whitespace());
                from..self.at
            }
        };
        Some(Place { key, name: start..end, value })
    }
}

#[cfg(test)]
mod tests {
    use super::{all, name, value};

    #[test]
    fn attributes_are_read_as_browsers_do() {
        for (tag, want) in [
            ("a href=x", "href=x"),
            ("a  HREF = 'x y'title=\"z\"", "HREF=x y,title=z"),
            ("img/src=a.png/", "src=a.png/"),
            ("input checked disabled=", "checked=,disabled="),
            ("a =b=c d", "=b=c,d="),
            ("br/", ""),
            ("p title='open", "title=open"),
        ] {
            let list: Vec<_> = all(tag).map(|(name, value)| format!("{name}={value}")).collect();
            assert_eq!(list.join(","), want, "{tag}");
        }
        assert_eq!(name("mjx-container class=x"), "mjx-container");
        assert_eq!(value("a id=1 ID=2", "id"), Some("1"));
        assert_eq!(value("a idx=1", "id"), None);
    }
}
