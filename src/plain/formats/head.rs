//! What a tool wrote above a text: front matter, and the head of a reader service.
//!
//! ```text
//! ---                                       Title: Ferry returns - Harbour Notes
//! title: "Ferry returns"                    URL Source: https://notes.example/ferry
//! author: Anna Berg                         Published Time: 2024-03-05T06:12:00Z
//! tags: [harbour, ferry]                    Markdown Content:
//! ---
//! ```
//!
//! Names listed below `author:` are read as lines of their own. Pandoc's title block (lines after `%`) and the
//! keywords of Org mode (`#+TITLE:`) are read, too.
//!
//! The title of a reader service, which may have the site's name, is read as a heading, and so is that of
//! TOML (between `+++`). Other lines that may hold title, date or names stay as they are, and all others
//! are taken out.

use super::super::lines::{Edge, Line, Marker};

/// Lines of the longest head.
const LONGEST: usize = 64;
/// Bytes of the longest name in a list of authors.
const LONGEST_NAME: usize = 80;
/// Keys of lines that may tell the title, the date or the author.
const KEPT: [&str; 13] = [
    "author",
    "authors",
    "by",
    "byline",
    "creator",
    "created",
    "date",
    "modified",
    "published",
    "published time",
    "updated",
    "pubdate",
    "title",
];

/// Reads the head of a text, if its first lines are one; returns how many lines are left.
pub(super) fn read(source: &str, lines: &mut [Line]) -> usize {
    let first = lines.first().map(|line| line.text(source)).unwrap_or_default();
    // The choice of the title knows `title:`.
    let is_yaml = first == "---";
    let end = match first {
        "---" | "+++" => front_matter(source, lines, first),
        _ if first.starts_with("Title: ") => reader(source, lines),
        _ => None,
    };
    let Some(end) = end else {
        title_block(source, lines);
        return org(source, lines);
    };
    let mut kept = vec![false; end];
    let mut names_follow = false;
    for (line, kept) in lines.iter_mut().zip(&mut kept) {
        let text = line.text(source);
        if names_follow && let Some(name) = listed_name(text, line.indent) {
            *kept = true;
            narrow(source, line, name);
            continue;
        }
        let Some((key, value)) = entry(text).filter(|_| !text.starts_with('-')) else { continue };
        // The other keys of an author who has several.
        if names_follow && line.indent > 0 {
            continue;
        }
        *kept = is_kept(key);
        names_follow = value.is_empty() && is_author(key);
        if key.eq_ignore_ascii_case("title") && !is_yaml && !value.is_empty() {
            narrow(source, line, value);
            line.marker = Marker::Heading { level: 1 };
        }
    }
    super::retain(lines, |at| kept.get(at).is_none_or(|kept| *kept))
}

/// Makes a line a part of its text.
fn narrow(source: &str, line: &mut Line, part: &str) {
    let start = part.as_ptr() as usize - source.as_ptr() as usize;
    (line.start, line.end) = (start as u32, (start + part.len()) as u32);
    (line.first, line.last) = (Edge::first(part), Edge::last(part));
}

/// The name in a line below `author:`, an item or an entry: `- "[[Anna Berg]]"`, `- name: Anna Berg`.
fn listed_name(text: &str, indent: u32) -> Option<&str> {
    let item = text.strip_prefix("- ");
    let own = item.unwrap_or(text).trim();
    let name = match entry(own) {
        Some((key, value)) => {
            let is_name = key.eq_ignore_ascii_case("name") || key.eq_ignore_ascii_case("given");
            (is_name && (item.is_some() || indent > 0)).then_some(value)?
        }
        None => {
            let own = item?.trim().trim_matches(['"', '\'']);
            // A link to the note about the author.
            let inner = own.strip_prefix("[[").and_then(|own| own.strip_suffix("]]"));
            inner.map_or(own, |inner| inner.rsplit_once('|').map_or(inner, |(_, name)| name))
        }
    };
    (!name.is_empty() && name.len() <= LONGEST_NAME).then_some(name)
}

/// Reads the title, the authors and the date that Pandoc has after `%`.
fn title_block(source: &str, lines: &mut [Line]) {
    let of = |at: usize| lines.get(at).map_or("", |line: &Line| line.text(source));
    // Comments of LaTeX begin so, too.
    let is_latex = (0..LONGEST).any(|at| of(at).starts_with('\\'));
    if is_latex || !of(0).starts_with("% ") || !of(1).starts_with("% ") {
        return;
    }
    for (at, line) in lines.iter_mut().take(3).enumerate() {
        let Some(part) = line.text(source).strip_prefix("% ") else { break };
        narrow(source, line, part.trim_start());
        if at == 0 {
            line.marker = Marker::Heading { level: 1 };
        }
    }
}

/// Reads the keywords that Org mode has above a text, `#+TITLE:`, if it has any that is known; returns how many
/// lines are left. Other keywords, properties and the line for the editor are taken out.
fn org(source: &str, lines: &mut [Line]) -> usize {
    let mut kept = Vec::new();
    let (mut in_drawer, mut is_known) = (false, false);
    for line in lines.iter().take(LONGEST) {
        let text = line.text(source);
        let keyword = text.strip_prefix("#+").and_then(entry);
        let is_drawer = in_drawer || text == ":PROPERTIES:";
        if keyword.is_none() && !is_drawer && !text.starts_with("# -*-") {
            break;
        }
        in_drawer = is_drawer && text != ":END:";
        let keeps = keyword.is_some_and(|(key, value)| is_kept(key) && !value.is_empty());
        is_known |= keeps;
        kept.push(keeps);
    }
    if !is_known || in_drawer {
        return lines.len();
    }
    let mut is_titled = false;
    for line in lines.iter_mut().take(kept.len()) {
        let Some(part) = line.text(source).strip_prefix("#+") else { continue };
        match entry(part) {
            Some((key, value)) if key.eq_ignore_ascii_case("title") && !value.is_empty() => {
                narrow(source, line, value);
                line.marker = Marker::Heading { level: 1 };
                // A title may have several lines.
                line.joins = is_titled;
                is_titled = true;
            }
            _ => narrow(source, line, part),
        }
    }
    super::retain(lines, |at| kept.get(at).is_none_or(|kept| *kept))
}

/// The lines of a front matter, if they are one: keys, one of them known, between two lines of its sign.
fn front_matter(source: &str, lines: &[Line], sign: &str) -> Option<usize> {
    let inner = lines.iter().take(LONGEST).skip(1).position(|line| line.text(source) == sign)?;
    let own = lines.get(1..=inner)?;
    // Values go on in lines that are indented, and lists have a line for each item.
    let is_entry = |line: &Line| {
        let text = line.text(source);
        line.indent > 0 || text.starts_with(['-', '#', '[', ']']) || entry(text).is_some()
    };
    let has_known =
        own.iter().any(|line| entry(line.text(source)).is_some_and(|(key, _)| is_kept(key)));
    (has_known && own.iter().all(is_entry)).then_some(inner + 2)
}

/// The lines above the text of a reader service.
fn reader(source: &str, lines: &[Line]) -> Option<usize> {
    let own = || lines.iter().take(LONGEST).map(|line| line.text(source));
    let end = own().position(|text| text == "Markdown Content:")?;
    own().take(end).any(|text| text.starts_with("URL Source: ")).then_some(end + 1)
}

fn is_author(key: &str) -> bool {
    ["author", "authors", "by", "creator"].iter().any(|own| own.eq_ignore_ascii_case(key))
}

fn is_kept(key: &str) -> bool {
    KEPT.iter().any(|kept| kept.eq_ignore_ascii_case(key))
}

/// `key: value` or `key = value`, the value without its quotation marks.
fn entry(text: &str) -> Option<(&str, &str)> {
    let (key, value) = text.split_once([':', '='])?;
    let key = key.trim_end();
    let is_key = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | ' ' | '.');
    let value = value.trim();
    let inner = |sign: char| value.strip_prefix(sign)?.strip_suffix(sign);
    let value = inner('"').or_else(|| inner('\'')).unwrap_or(value);
    (!key.is_empty() && key.len() <= 40 && key.chars().all(is_key)).then_some((key, value.trim()))
}
