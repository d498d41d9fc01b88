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
//! A list of authors becomes one line. Pandoc's title block (lines after `%`) and the
//! keywords of Org mode (`#+TITLE:`) are read, too.
//!
//! The title of a reader service, which may have the site's name, is read as a heading, and so is that of
//! TOML (between `+++`). Other lines that may hold title, date or names stay as they are, and all others
//! are taken out.

use super::super::lines::{Line, Marker};
use super::{authors, entry, narrow};
use crate::text::is_any_of;

/// Lines of the longest head.
const LONGEST: usize = 64;
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
        "---" | "+++" => front_matter_of(source, lines),
        _ if first.starts_with("Title: ") => reader(source, lines),
        _ => None,
    };
    let Some(end) = end else {
        return title_block(source, lines).unwrap_or_else(|| org(source, lines));
    };
    let mut kept: Vec<Line> = Vec::new();
    let mut at = 0;
    while let Some(&line) = lines.get(at).filter(|_| at < end) {
        if let Some((names, next)) = authors::read(source, lines.get(..end).unwrap_or_default(), at)
        {
            kept.extend(names);
            at = next;
            continue;
        }
        at += 1;
        let text = line.text(source);
        let Some((key, value)) = entry(text).filter(|_| !text.starts_with('-')) else { continue };
        if !is_kept(key) {
            continue;
        }
        let mut line = Line { gap: line.gap.max(1), ..line };
        if key.eq_ignore_ascii_case("title") && !is_yaml && !value.is_empty() {
            narrow(source, &mut line, value);
            line.marker = Marker::Heading { level: 1 };
        }
        kept.push(line);
    }
    // Where a name in brackets takes a line, the last names yield to the date.
    while kept.len() > end
        && let Some(from) = kept.iter().rposition(|line| line.is_listed)
    {
        let parts = kept.iter().skip(from + 1).take_while(|line| line.joins && !line.is_listed);
        let to = from + 1 + parts.count();
        kept.drain(from..to);
    }
    kept.truncate(end);
    let room = lines.iter_mut().take(kept.len());
    room.zip(&kept).for_each(|(line, own)| *line = *own);
    super::retain(lines, |at| at < kept.len() || at >= end)
}

/// Reads the title, the authors and the date that Pandoc has after `%`; the last two may be missing, and a part
/// may go on in lines that are indented. Returns how many lines are left.
fn title_block(source: &str, lines: &mut [Line]) -> Option<usize> {
    let of = |at: usize| lines.get(at).map_or("", |line: &Line| line.text(source));
    // Comments of LaTeX and of other languages begin so, too.
    let is_comment = |text: &str| text.starts_with(['\\', '%']);
    let title = of(0).strip_prefix("% ")?.trim_start();
    let is_of =
        |line: &&Line| line.gap == 0 && (line.indent > 0 || line.text(source).starts_with('%'));
    let count = 1 + lines.iter().skip(1).take_while(is_of).count();
    let parts = lines.iter().take(count).filter(|line| line.text(source).starts_with('%')).count();
    let is_title = title.starts_with(char::is_uppercase) && !title.ends_with('.');
    if parts > 3
        || parts == 1 && !(is_title && lines.get(count).is_some_and(|next| next.gap > 0))
        || (count..LONGEST).any(|at| is_comment(of(at)))
    {
        return None;
    }
    let mut part = 0;
    for (at, line) in lines.iter_mut().take(count).enumerate() {
        let own = line.text(source).strip_prefix('%');
        part += usize::from(own.is_some());
        // A title goes on, and each author has a line.
        line.joins = own.is_none();
        line.is_listed = own.is_none() && part == 2;
        if let Some(own) = own.map(str::trim_start) {
            narrow(source, line, own);
        }
        if at == 0 {
            line.marker = Marker::Heading { level: 1 };
        }
    }
    let is_empty: Vec<bool> = lines.iter().take(count).map(|line| line.start == line.end).collect();
    Some(super::retain(lines, |at| is_empty.get(at) != Some(&true)))
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

/// How many of the lines are front matter, if one of its keys is known.
fn front_matter_of(source: &str, lines: &[Line]) -> Option<usize> {
    let whole = |line: &Line| source.get((line.start - line.indent) as usize..line.end as usize);
    let end = front_matter(lines.iter().map(|line| whole(line).unwrap_or_default()))?;
    let mut keys = lines.iter().take(end).filter_map(|line| Some(entry(line.text(source))?.0));
    keys.any(is_kept).then_some(end)
}

/// How many lines the front matter is that these begin with: keys and values between two lines of its sign.
pub(in super::super) fn front_matter<'a>(lines: impl Iterator<Item = &'a str>) -> Option<usize> {
    let mut lines = lines.take(LONGEST).map(str::trim_end);
    let sign = lines.next().filter(|first| ["---", "+++"].contains(first))?;
    for (at, line) in lines.enumerate() {
        if line == sign || line == "..." {
            return Some(at + 2);
        }
        // Values go on in lines that are indented, and lists have a line for each item.
        let goes_on = line.starts_with(|c: char| c.is_whitespace() || "-#[]".contains(c));
        if !goes_on && entry(line).is_none() {
            return None;
        }
    }
    None
}

/// The lines above the text of a reader service.
fn reader(source: &str, lines: &[Line]) -> Option<usize> {
    let own = || lines.iter().take(LONGEST).map(|line| line.text(source));
    let end = own().position(|text| text == "Markdown Content:")?;
    own().take(end).any(|text| text.starts_with("URL Source: ")).then_some(end + 1)
}

fn is_kept(key: &str) -> bool {
    is_any_of(key, &KEPT)
}
