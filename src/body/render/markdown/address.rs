//! Addresses and titles of links and pictures, and the list of references.

use std::collections::HashMap;

use super::escape::is_entity;

/// An address as a link's destination.
pub(super) fn destination(url: &str) -> String {
    let url = url.trim();
    if url.is_empty() {
        return "<>".to_owned();
    }
    if url.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~:/?#@!$'*+,&=%[]".contains(&b)) {
        return url.to_owned();
    }
    let balanced = is_balanced(url);
    let mut out = String::with_capacity(url.len());
    for (i, c) in url.char_indices() {
        match c {
            // A code span, an element or the end of the line would end the link.
            ' ' | '<' | '>' | '`' | '\0'..='\u{1f}' | '\u{7f}' => out.push_str(&percent(c)),
            // As would any white space, for some parsers.
            c if c.is_whitespace() => out.push_str(&percent(c)),
            '(' | ')' if !balanced => {
                out.push('\\');
                out.push(c);
            }
            '\\' => out.push_str("\\\\"),
            '&' if is_entity(&url.as_bytes()[i + 1..]) => out.push_str("\\&"),
            c => out.push(c),
        }
    }
    out
}

fn percent(c: char) -> String {
    let mut bytes = [0; 4];
    c.encode_utf8(&mut bytes).bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// Whether each bracket has its like, and they nest no deeper than parsers follow.
fn is_balanced(url: &str) -> bool {
    let mut open = 0;
    for byte in url.bytes() {
        match byte {
            b'(' => open += 1,
            b')' if open == 0 => return false,
            b')' => open -= 1,
            _ => {}
        }
        if open > 8 {
            return false;
        }
    }
    open == 0
}

/// A title with the blank before it; nothing if there is none.
pub(super) fn title(title: Option<&str>) -> String {
    let words: Vec<&str> = title.unwrap_or_default().split_whitespace().collect();
    if words.is_empty() {
        return String::new();
    }
    let text = words.join(" ");
    let mut out = String::from(" \"");
    for (i, c) in text.char_indices() {
        match c {
            '"' | '\\' => out.push('\\'),
            '&' if is_entity(&text.as_bytes()[i + 1..]) => out.push('\\'),
            _ => {}
        }
        out.push(c);
    }
    out.push('"');
    out
}

/// Addresses that are written at the end, each once.
#[derive(Debug, Default)]
pub(super) struct References {
    numbers: HashMap<String, usize>,
    list: Vec<String>,
}

impl References {
    /// The number of an address with its title, as [`destination`] and [`title`] write them.
    pub(super) fn number(&mut self, target: String) -> usize {
        let list = &mut self.list;
        *self.numbers.entry(target).or_insert_with_key(|target| {
            list.push(target.clone());
            list.len()
        })
    }

    /// The definitions, a line each.
    pub(super) fn lines(&self) -> impl Iterator<Item = String> {
        self.list.iter().enumerate().map(|(i, target)| format!("[{}]: {target}", i + 1))
    }
}
