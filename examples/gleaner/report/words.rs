//! What the report says of roles and rules: the sentences of `words.txt`.

const WORDS: &str = include_str!("words.txt");

/// The sentence about a `role` or `rule`.
pub(super) fn of(what: &str, name: &str) -> &'static str {
    all(what).find(|(known, _)| *known == name).map_or("", |(_, sentence)| sentence)
}

/// All names of roles or rules with their sentences.
pub(super) fn all(what: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    WORDS.lines().filter_map(move |line| {
        let mut cells = line.split('\t');
        (cells.next()? == what).then_some((cells.next()?, cells.next()?))
    })
}
