//! Definitions of links and notes: `[label]: address "title"`, `[^label]: text`.

use std::collections::HashMap;

use super::LONGEST;

/// What a label stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Definition<'a> {
    /// An address and its title.
    Link { url: &'a str, title: Option<&'a str> },
    /// A note whose text follows the label.
    Note,
}

/// The definitions of a page by their labels.
#[derive(Debug, Default)]
pub(crate) struct Definitions<'a> {
    known: HashMap<String, Definition<'a>>,
}

impl<'a> Definitions<'a> {
    /// The definitions on lines of a text; the first of a label counts.
    pub(crate) fn of(source: &'a str) -> Self {
        let mut known = HashMap::new();
        let mut from = 0;
        // A definition begins a line.
        while let Some(close) = memchr::memmem::find(&source.as_bytes()[from..], b"]:") {
            let close = from + close;
            let start = source[from..close].rfind('\n').map_or(from, |at| from + at + 1);
            let end = source[close..].find('\n').map_or(source.len(), |at| close + at);
            if let Some((label, _, found)) = definition(source[start..end].trim()) {
                known.entry(key(label)).or_insert(found);
            }
            from = end;
        }
        Self { known }
    }

    /// What a label stands for.
    pub(super) fn get(&self, label: &str) -> Option<Definition<'a>> {
        if self.known.is_empty() || label.len() > LONGEST {
            return None;
        }
        self.known.get(&key(label)).copied()
    }
}

/// Labels are compared without case, white space folded.
fn key(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The definition that a line is: its label, the bytes before what it says, and that.
pub(crate) fn definition(line: &str) -> Option<(&str, usize, Definition<'_>)> {
    let (label, rest) = line.strip_prefix('[')?.split_once("]:")?;
    let named = label.len() <= LONGEST && !label.trim().is_empty() && !label.contains('[');
    let value = rest.trim_start();
    if !named || value.is_empty() {
        return None;
    }
    let start = line.len() - value.len();
    if let Some(label) = label.strip_prefix('^') {
        return Some((label, start, Definition::Note));
    }
    let (url, title) = match value.split_once([' ', '\t']) {
        Some((url, title)) => (url, Some(quoted(title.trim())?)),
        None => (value, None),
    };
    let url = url.strip_prefix('<').and_then(|url| url.strip_suffix('>')).unwrap_or(url);
    let is_address = url.contains([':', '/', '#', '.']);
    is_address.then_some((label, start, Definition::Link { url, title }))
}

/// A text without the quotation marks or brackets around it, or `None` if it has none.
pub(super) fn quoted(text: &str) -> Option<&str> {
    [('"', '"'), ('\'', '\''), ('(', ')')]
        .iter()
        .find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close))
}
