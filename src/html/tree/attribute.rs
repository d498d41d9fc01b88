//! The attributes of a start tag, as the standard reads them.

use super::super::bytes::is_space;

/// The name of the element: `tag` is what stands between `<` and `>`.
pub(super) fn name(tag: &str) -> &str {
    let ends = |byte: u8| is_space(byte) || byte == b'/';
    let len = tag.bytes().position(ends).unwrap_or(tag.len());
    tag.get(..len).unwrap_or_default()
}

/// The value of the first attribute with the name, in any case; references are unresolved. An
/// attribute without a value has an empty one.
pub(super) fn value<'a>(tag: &'a str, wanted: &str) -> Option<&'a str> {
    all(tag).find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value)
}

/// All attributes with their values, in order.
pub(super) fn all(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    let bytes = tag.as_bytes();
    let mut at = name(tag).len();
    std::iter::from_fn(move || {
        let skip = |mut at: usize, test: fn(u8) -> bool| {
            while bytes.get(at).is_some_and(|&byte| test(byte)) {
                at += 1;
            }
            at
        };
        at = skip(at, |byte| is_space(byte) || byte == b'/');
        let start = at;
        bytes.get(start)?;
        // A `=` that begins a name is part of it.
        at = skip(at + 1, |byte| !is_space(byte) && !matches!(byte, b'/' | b'='));
        let name = tag.get(start..at)?;
        let after = skip(at, is_space);
        if bytes.get(after) != Some(&b'=') {
            return Some((name, ""));
        }
        let from = skip(after + 1, is_space);
        let quote = bytes.get(from).copied().filter(|byte| matches!(byte, b'"' | b'\''));
        let (from, to) = match quote {
            Some(quote) => {
                let rest = bytes.get(from + 1..)?;
                let len = memchr::memchr(quote, rest).unwrap_or(rest.len());
                (from + 1, from + 1 + len)
            }
            None => (from, skip(from, |byte| !is_space(byte))),
        };
        at = to + usize::from(quote.is_some());
        Some((name, tag.get(from..to)?))
    })
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
