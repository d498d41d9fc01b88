//! The list of authors in front matter.
//!
//! ```text
//! authors:                         authors = ["Anna Berg", "Bo Reed"]
//!   - name: Anna Berg
//!     affiliations:                [[authors]]
//!       - name: Gull Society       name = "Anna Berg"
//!   - Bo Reed
//! ```
//!
//! It becomes one line, `authors: Anna Berg, Bo Reed`. Names below other keys of an author are not those of
//! authors.

use super::super::lines::Line;
use super::{entry, narrow};
use crate::text::is_any_of;
use crate::vocab::lists;

/// Bytes of the longest name.
const LONGEST: usize = 80;
/// Bytes of the names that are read: more would not be taken for a byline.
const LONGEST_LIST: usize = 110;
/// Maps inside each other that are read.
const DEEPEST: usize = 4;
/// What a remark after a value begins with.
const COMMENT: &str = " #";
const AUTHORS: &[&str] = &["author", "authors", "by", "byline", "creator"];
/// Keys of a name, and of its parts.
const NAMES: &[&str] = &["name", "literal"];
const GIVEN: &[&str] = &["given", "given-names", "first", "firstname"];
const FAMILY: &[&str] = &["family", "surname", "last", "lastname"];
/// Keys of an author that have names of others.
const OTHERS: &[&str] =
    &["affiliation", "affiliations", "institution", "organization", "address", "contact"];

/// The list of authors that begins at a line, as the lines of one block, and the number of the line that
/// follows it; `None` for a line without a list.
pub(super) fn read(source: &str, lines: &[Line], at: usize) -> Option<(Vec<Line>, usize)> {
    let (head, rest) = lines.get(at..)?.split_first()?;
    let text = head.text(source);
    let mut names = Names::default();
    let (label, count) = match table(text) {
        Some(label) => (label, names.tables(source, rest, text)),
        None => {
            let (key, value) = entry(text).filter(|_| !text.starts_with('-'))?;
            if !is_any_of(key, AUTHORS) {
                return None;
            }
            let count = if value.is_empty() {
                names.block(source, rest, head.indent)
            } else if value.starts_with(['[', '{']) {
                let from = value.as_ptr() as usize - source.as_ptr() as usize;
                let list = source.get(from..lines.last()?.end as usize)?;
                let (_, len) = items(list)?;
                names.value(list.get(..len)?, 0);
                rest.iter().take_while(|line| (line.start as usize) < from + len).count()
            } else if value.contains(COMMENT) || value.starts_with('&') {
                names.push(value, true);
                0
            } else {
                return None;
            };
            (text.get(..=text.find([':', '='])?)?, count)
        }
    };
    if names.parts.is_empty() {
        return None;
    }
    let part = |text: &str| {
        let mut line = Line { gap: 0, ..*head };
        narrow(source, &mut line, text);
        line
    };
    let mut kept = vec![Line { gap: head.gap.max(1), ..part(label) }];
    let mut bytes = 0;
    for (name, is_next) in names.parts {
        bytes += name.len() + 2;
        if bytes > LONGEST_LIST && kept.len() > 1 {
            break;
        }
        let is_listed = is_next && kept.len() > 1;
        kept.push(Line { joins: true, is_listed, ..part(name) });
    }
    Some((kept, at + 1 + count))
}

/// Whether a line is the key of an author, `anna:`, with her keys below it.
fn is_key(text: &str) -> bool {
    let is_other =
        |key: &str| ![NAMES, GIVEN, FAMILY, OTHERS].iter().any(|keys| is_any_of(key, keys));
    let own = entry(text).filter(|_| item(text).is_none());
    own.is_some_and(|(key, value)| value.is_empty() && is_other(key))
}

/// Names, in parts; whether each part begins another name.
#[derive(Default)]
struct Names<'s> {
    parts: Vec<(&'s str, bool)>,
}

impl<'s> Names<'s> {
    fn push(&mut self, name: &'s str, is_next: bool) {
        let name = without_comment(without_anchor(name.trim())).trim_matches(['"', '\'']);
        // A link to the note about the author.
        let name = name.trim_start_matches('[').trim_end_matches(']');
        let name = name.rsplit_once('|').map_or(name, |(_, name)| name).trim();
        if !name.contains(char::is_alphabetic) || name.len() > LONGEST || name.starts_with('*') {
            return;
        }
        match given_and_family(name).filter(|_| is_next) {
            Some((given, family)) => self.parts.extend([(given, true), (family, false)]),
            None => self.parts.push((name, is_next)),
        }
    }

    /// Adds the names in a value: a name, a list of names, or a map of a name's keys.
    fn value(&mut self, value: &'s str, depth: usize) {
        let value = value.trim();
        let is_link = value.starts_with("[[") && value.ends_with("]]") && !value.contains(',');
        let parts = items(value).filter(|_| !is_link && depth < DEEPEST);
        match (value.as_bytes().first(), parts) {
            (Some(b'{'), Some((parts, _))) => {
                let entries: Vec<_> = parts.into_iter().filter_map(entry).collect();
                self.person(&entries, depth + 1);
            }
            (Some(b'['), Some((parts, _))) => {
                parts.into_iter().for_each(|part| self.value(part, depth + 1));
            }
            _ => self.push(value, true),
        }
    }

    /// Adds the name of an author who has several keys.
    fn person(&mut self, entries: &[(&'s str, &'s str)], depth: usize) {
        let of = |keys: &[&str]| {
            let own =
                entries.iter().filter(|(key, _)| is_any_of(key.trim().trim_matches('"'), keys));
            own.map(|(_, value)| *value).find(|value| !value.is_empty())
        };
        match (of(NAMES), of(GIVEN), of(FAMILY)) {
            (Some(name), ..) => self.value(name, depth),
            (_, Some(given), family) => {
                self.push(given, true);
                family.into_iter().for_each(|family| self.push(family, false));
            }
            (_, None, Some(family)) => self.push(family, true),
            (_, None, None) => match entries.first() {
                // `- Anna Berg:`, with the other keys below it.
                Some((name, "")) if name.contains(' ') => self.push(name, true),
                _ => {}
            },
        }
    }

    /// Adds the names in the lines below a key; returns how many lines are of it.
    fn block(&mut self, source: &'s str, lines: &[Line], indent: u32) -> usize {
        let is_inside = |line: &&Line| line.indent > indent || item(line.text(source)).is_some();
        let lines = lines.iter().take_while(is_inside);
        let count = lines.clone().count();
        let lines = lines.filter(|line| !line.text(source).starts_with('#'));
        let Some(first) = lines.clone().next().map(|line| line.indent) else { return count };
        let is_by_key =
            lines.clone().filter(|line| line.indent == first).all(|line| is_key(line.text(source)));
        let mut entries: Vec<(&str, &str)> = Vec::new();
        // Where the keys of the author at hand stand, and whether the line is below the key of the name.
        let (mut level, mut is_name) = (first, false);
        // Whether the keys of an author begin with the next line.
        let mut begins = false;
        for line in lines.clone() {
            let text = line.text(source);
            let item = item(text);
            let mut own = text;
            let mut place = line.indent;
            if begins && place > first {
                level = place;
            }
            begins = false;
            if is_by_key && place == first {
                self.person(&entries, 0);
                entries.clear();
                (begins, is_name) = (true, false);
                continue;
            }
            if let Some(item) = item.filter(|_| line.indent == first) {
                self.person(&entries, 0);
                entries.clear();
                level = line.indent + (text.len() - item.len()) as u32;
                (own, place, is_name) = (item, level, false);
                if item.is_empty() {
                    begins = true;
                    continue;
                }
                if entry(item).is_none() || item.starts_with(['{', '[', '"', '\'']) {
                    self.value(item, 0);
                    continue;
                }
            } else if item.is_some() {
                continue;
            }
            let Some((key, value)) = entry(own) else { continue };
            if place == level {
                is_name = value.is_empty() && is_any_of(key, NAMES);
            }
            if place == level || is_name {
                entries.push((key, value));
            }
        }
        self.person(&entries, 0);
        count
    }

    /// Adds the names in tables of TOML, of which `head` is the first line; returns how many lines are of them.
    fn tables(&mut self, source: &'s str, lines: &[Line], head: &str) -> usize {
        let texts = lines.iter().map(|line| line.text(source));
        let is_inside = |text: &&str| !text.starts_with('[') || *text == head;
        let texts = texts.take_while(|text| is_inside(text) && *text != "+++");
        let mut entries: Vec<(&str, &str)> = Vec::new();
        for text in texts.clone() {
            if text == head {
                self.person(&entries, 0);
                entries.clear();
            } else if let Some(own) = entry(text) {
                entries.push(own);
            }
        }
        self.person(&entries, 0);
        texts.count()
    }
}

/// The text of an item of a list.
fn item(text: &str) -> Option<&str> {
    let item = text.strip_prefix('-').filter(|item| item.is_empty() || item.starts_with(' '))?;
    Some(without_comment(without_anchor(item.trim_start())))
}

/// A value without the anchor before it: `&anna Anna Berg`.
fn without_anchor(value: &str) -> &str {
    let Some(anchor) = value.strip_prefix('&') else { return value };
    let end = anchor.find(char::is_whitespace).unwrap_or(anchor.len());
    anchor.get(end..).unwrap_or_default().trim_start()
}

/// A value without the remark after it.
fn without_comment(value: &str) -> &str {
    if let Some(quote) = value.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        let end = value.rfind(quote).filter(|&at| at > 0);
        let parts = end.and_then(|at| value.split_at_checked(at + 1));
        let is_comment = |rest: &str| rest.trim_start().starts_with('#');
        return parts.filter(|(_, rest)| is_comment(rest)).map_or(value, |(value, _)| value);
    }
    value.split_once(COMMENT).map_or(value, |(value, _)| value.trim_end())
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

/// The key of authors in the head of a table of TOML: `[[authors]]`, `[params.author]`.
fn table(text: &str) -> Option<&str> {
    let key = text.strip_prefix('[')?.strip_suffix(']')?.trim_matches(['[', ']']);
    let key = key.rsplit('.').next()?.trim();
    is_any_of(key, AUTHORS).then_some(key)
}

/// What stands between the commas of a list or map that a text begins with, and its bytes.
fn items(text: &str) -> Option<(Vec<&str>, usize)> {
    let mut parts = Vec::new();
    let (mut depth, mut from) = (0usize, 1);
    let (mut quote, mut last) = (None, b' ');
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if quote.is_some() => quote = quote.filter(|quote| *quote != byte),
            // "O'Shea" has one, too.
            b'"' | b'\'' if b"[{,:=".contains(&last) => quote = Some(byte),
            b'[' | b'{' => depth += 1,
            b',' if depth == 1 => {
                parts.push(text.get(from..at)?);
                from = at + 1;
            }
            b']' | b'}' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    parts.push(text.get(from..at)?);
                    return Some((parts, at + 1));
                }
            }
            _ => {}
        }
        if depth == 0 {
            return None;
        }
        if !byte.is_ascii_whitespace() {
            last = byte;
        }
    }
    None
}
