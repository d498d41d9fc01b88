//! Character references in a text that should not have them.

use crate::text::entities::{Decoded, decode};

/// Fewest references of a page that are not those of code, `&lt;` and `&gt;`. Of 1,497 pages of `wcxb-dev`, 1,329
/// have as many once their tags are removed, and 3 as Beautiful Soup writes them.
const FEWEST: usize = 3;

/// Whether the parts of a text have character references that a converter would have resolved. Those of Markdown
/// are what the writer of the page meant.
pub(super) fn are_left<'a>(parts: impl Iterator<Item = &'a str> + Clone) -> bool {
    let counted =
        parts.clone().flat_map(of).filter(|(_, own, _)| !["<", ">"].contains(&own.as_str()));
    counted.take(FEWEST).count() == FEWEST && !parts.clone().any(|part| part.contains("]("))
}

/// The length of the reference with a semicolon that a text begins with; 0 if there is none.
pub(super) fn length(text: &str) -> usize {
    let length = decode(text, false).map_or(0, |(_, length)| length);
    if text.get(..length).is_some_and(|own| own.ends_with(';')) { length } else { 0 }
}

/// The references of a text with a semicolon: where each is, what it stands for, and its length.
pub(super) fn of(text: &str) -> impl Iterator<Item = (usize, Decoded, usize)> {
    memchr::memchr_iter(b'&', text.as_bytes()).filter_map(|at| {
        let rest = text.get(at..)?;
        let (decoded, length) = decode(rest, false)?;
        rest.get(..length)?.ends_with(';').then_some((at, decoded, length))
    })
}
