//! The list of authors in front matter.
//!
//! ```text
//! authors:                         authors = ["Anna Berg", "Bo Reed"]
//!   - name: Anna Berg
//!     affiliation: Gull Society
//!   - Bo Reed
//! ```
//!
//! It becomes one line, `authors: Anna Berg, Bo Reed`. Names below other keys of an author are not those of
//! authors, and names in maps and tables of other forms are not read.

use super::super::lines::Line;
use super::{entry, narrow};
use crate::text::is_any_of;
use crate::vocab::lists;

/// Bytes of the longest name.
const LONGEST: usize = 80;
/// Bytes of the names that are read: more would not be taken for a byline.
const LONGEST_LIST: usize = 110;
const AUTHORS: &[&str] = &["author", "authors", "by", "byline", "creator"];
/// Keys of a name.
const NAMES: &[&str] = &["name", "literal"];

/// The list of authors that begins at a line, as the lines of one block, and the number of the line that
/// follows it; `None` for a line without a list.
pub(super) fn read(source: &str, lines: &[Line], at: usize) -> Option<(Vec<Line>, usize)> {
    let (head, rest) = lines.get(at..)?.split_first()?;
    let text = head.text(source);
    let (key, value) = entry(text).filter(|_| !text.starts_with('-'))?;
    if !is_any_of(key, AUTHORS) {
        return None;
    }
    let (names, count) = if value.is_empty() {
        below(source, rest, head.indent)
    } else if value.starts_with("[[") && !value.contains(',') {
        (vec![value], 0)
    } else {
        let from = value.as_ptr() as usize - source.as_ptr() as usize;
        let (names, len) = in_brackets(source.get(from..lines.last()?.end as usize)?)?;
        let is_inside = |line: &&Line| (line.start as usize) < from + len;
        (names, rest.iter().take_while(is_inside).count())
    };
    let mut names = names.into_iter().filter_map(name).peekable();
    names.peek()?;
    let part = |text: &str| {
        let mut line = Line { gap: 0, ..*head };
        narrow(source, &mut line, text);
        line
    };
    let label = text.get(..=text.find([':', '='])?)?;
    let mut kept = vec![Line { gap: head.gap.max(1), ..part(label) }];
    let mut bytes = 0;
    for name in names {
        bytes += name.len() + 2;
        if bytes > LONGEST_LIST && kept.len() > 1 {
            break;
        }
        let is_listed = kept.len() > 1;
        let (first, last) = given_and_family(name).unwrap_or((name, ""));
        kept.push(Line { joins: true, is_listed, ..part(first) });
        if !last.is_empty() {
            kept.push(Line { joins: true, ..part(last) });
        }
    }
    Some((kept, at + 1 + count))
}

/// A name without quotation marks, and of a link to a note what it shows.
fn name(text: &str) -> Option<&str> {
    let name = text.trim().trim_matches(['"', '\'']).trim_start_matches('[').trim_end_matches(']');
    let name = name.rsplit_once('|').map_or(name, |(_, name)| name).trim();
    let is_name = name.contains(char::is_alphabetic)
        && name.len() <= LONGEST
        && !name.starts_with(['*', '&', '{'])
        && !name.contains([':', '#']);
    is_name.then_some(name)
}

/// The names in the lines below a key, one per item or with the key of a name; and how many lines are of it.
fn below<'s>(source: &'s str, lines: &[Line], indent: u32) -> (Vec<&'s str>, usize) {
    let item = |text: &'s str| text.strip_prefix("- ").map(str::trim_start);
    let is_inside = |line: &&Line| line.indent > indent || item(line.text(source)).is_some();
    let lines = lines.iter().take_while(is_inside);
    let first = lines.clone().next().map_or(0, |line| line.indent);
    let mut names = Vec::new();
    // Where the keys of the author at hand stand, and whether one of them was the name.
    let (mut level, mut is_named) = (first, false);
    for line in lines.clone() {
        let text = line.text(source);
        let own = match item(text) {
            Some(own) if line.indent == first => {
                level = first + (text.len() - own.len()) as u32;
                is_named = false;
                own
            }
            None if line.indent == level => text,
            _ => continue,
        };
        match entry(own) {
            Some((key, value)) if is_any_of(key, NAMES) && !is_named => {
                names.push(value);
                is_named = true;
            }
            None if text.len() > own.len() => names.push(own),
            _ => {}
        }
    }
    (names, lines.count())
}

/// What stands between the commas of a list in brackets that a text begins with, and the list's bytes.
fn in_brackets(text: &str) -> Option<(Vec<&str>, usize)> {
    let list = text.strip_prefix('[')?;
    let mut parts = Vec::new();
    let (mut quote, mut last, mut from) = (None, b',', 0);
    for (at, byte) in list.bytes().enumerate() {
        match byte {
            _ if quote.is_some() => quote = quote.filter(|quote| *quote != byte),
            // "O'Shea" has one, too.
            b'"' | b'\'' if last == b',' => quote = Some(byte),
            b'[' | b'{' => return None,
            b',' | b']' => {
                parts.push(list.get(from..at)?);
                from = at + 1;
                if byte == b']' {
                    return Some((parts, from + 1));
                }
            }
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            last = byte;
        }
    }
    None
}

/// The parts of a name whose surname is first: "Berg, Anna", not "Bo Reed, Editor" or "Reed, Jr.".
fn given_and_family(name: &str) -> Option<(&str, &str)> {
    let (family, given) = name.split_once(", ")?;
    let is_part = |part: &str, words: usize| {
        part.split(' ').count() <= words
            && part.split(' ').all(|word| {
                let mut letters = word.chars();
                letters.next().is_some_and(char::is_uppercase)
                    && letters.any(char::is_lowercase)
                    && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
                    && !lists::ROLES.contains_in_any_case(word)
                    && !lists::TITLES_OF_PERSONS.contains_in_any_case(word)
            })
    };
    (is_part(family, 1) && is_part(given, 2) && given != "Jr" && given != "Sr")
        .then_some((given, family))
}
