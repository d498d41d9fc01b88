//! The names of members.

use std::borrow::Cow;

/// What keys may begin with.
const VOCABULARY: [&str; 3] = ["schema:", "https://schema.org/", "http://schema.org/"];

/// A key without the name of the vocabulary: `schema:headline`, `https://schema.org/headline`.
pub(super) fn unprefixed(key: Cow<'_, str>) -> Cow<'_, str> {
    let rest = |key: &str| {
        let start = VOCABULARY.iter().find(|prefix| key.starts_with(**prefix))?;
        Some(start.len())
    };
    match (rest(&key), key) {
        (None, key) => key,
        (Some(start), Cow::Borrowed(key)) => Cow::Borrowed(&key[start..]),
        (Some(start), Cow::Owned(key)) => Cow::Owned(key[start..].to_owned()),
    }
}
