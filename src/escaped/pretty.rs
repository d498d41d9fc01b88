//! HTML with each tag and each text on a line of its own, as `prettify()` of Beautiful Soup writes it.
//!
//! ```text
//! <p>
//!  It left from
//!  <a href="/brill">
//!   Brill
//!  </a>
//!  , at six.
//! </p>
//! ```
//!
//! The line ends around elements inside a line are blanks that the page did not have. They
//! are removed before a mark that follows a word (a comma) and after one that a word follows (a bracket). Between two words
//! there may have been a blank or not, so they stay.

use super::words::{INLINE_ELEMENTS, RAW_ELEMENTS};

/// Bytes at the beginning of the page in which all tags begin their lines.
const START: usize = 2048;
/// Fewest tags there and of the page, and one of how many may not begin its line (in an attribute, in a text).
const FIRST: usize = 3;
const TAGS: usize = 12;
const OTHERS: usize = 50;
/// Fewest bytes of its lines, on average: bounds the memory that they take.
const LINE: usize = 8;
/// Marks that follow a word, those of them before which French has a blank, and marks that a word follows. Other quotation
/// marks open in one language and close in another.
const AFTER: [char; 8] = [',', '.', ')', ']', '%', '…', '،', '。'];
const AFTER_BLANK: [char; 5] = [';', ':', '!', '?', '»'];
const BEFORE: [char; 3] = ['(', '[', '„'];

/// The page without these blanks.
pub(super) fn joined(page: &str) -> Option<String> {
    if !page.starts_with('<') || !begins_lines(page.get(..page.len().min(START)).unwrap_or(page), 0)
    {
        return None;
    }
    if !begins_lines(page, OTHERS) {
        return None;
    }
    if memchr::memchr_iter(b'\n', page.as_bytes()).count() * LINE > page.len() {
        return None;
    }
    let lines: Vec<&str> = page.split_inclusive('\n').collect();
    let is_french = lines.iter().take(8).any(|line| line.contains("lang=\"fr"));
    // Whether the white space before each line goes.
    let mut joins = vec![false; lines.len()];
    let mut raw: Option<&str> = None;
    for (at, line) in lines.iter().enumerate() {
        let text = line.trim();
        if let Some(name) = raw {
            raw = Some(name).filter(|_| !ends_with_tag(text, name));
            continue;
        }
        if let Some(name) = start_tag(text) {
            raw =
                RAW_ELEMENTS.iter().copied().find(|raw| *raw == name && !ends_with_tag(text, name));
            continue;
        }
        if ends_word(text, is_french) {
            let tags = lines.get(..at).unwrap_or_default().iter().rev();
            let ends = tags.take_while(|line| end_tag(line.trim()).is_some_and(is_inline)).count();
            if ends > 0
                && let Some(joins) = joins.get_mut(at - ends..=at)
            {
                joins.fill(true);
            }
        }
        if text.ends_with(BEFORE) {
            let tags = lines.get(at + 1..).unwrap_or_default().iter();
            let starts =
                tags.take_while(|line| start_tag(line.trim()).is_some_and(is_inline)).count();
            if starts > 0
                && let Some(joins) = joins.get_mut(at + 1..=(at + 1 + starts).min(lines.len() - 1))
            {
                joins.fill(true);
            }
        }
    }
    if !joins.contains(&true) {
        return None;
    }
    let mut out = String::with_capacity(page.len());
    for (line, joins) in lines.into_iter().zip(joins) {
        if joins {
            out.truncate(out.trim_end().len());
            out.push_str(line.trim_start());
        } else {
            out.push_str(line);
        }
    }
    Some(out)
}

/// Whether a line begins with marks that end a word: not those of ".NET" and "…and".
fn ends_word(line: &str, is_french: bool) -> bool {
    let is_mark = |c: char| AFTER.contains(&c) || !is_french && AFTER_BLANK.contains(&c);
    let rest = line.trim_start_matches(is_mark);
    rest.len() < line.len() && !rest.starts_with(char::is_alphanumeric)
}

/// Whether the tags of a page begin their lines. One of `others` tags may not; if that is 0, each of them must.
fn begins_lines(page: &str, others: usize) -> bool {
    let (mut tags, mut inside) = (0, 0);
    let mut raw: Option<&str> = None;
    for line in page.lines() {
        let text = line.trim_start();
        if let Some(name) = raw {
            raw = Some(name).filter(|_| !ends_with_tag(text, name));
            continue;
        }
        let is_tag = text.starts_with('<');
        tags += usize::from(is_tag);
        let rest = text.strip_prefix('<').unwrap_or(text);
        let name = start_tag(text.trim_end());
        // Such an element without content is one line.
        raw = name.and_then(|name| RAW_ELEMENTS.iter().copied().find(|raw| *raw == name));
        let is_whole = raw.is_some_and(|name| ends_with_tag(text, name));
        if is_whole {
            raw = None;
        } else if !text.starts_with("<!--") && !text.starts_with("<![") {
            inside += memchr::memchr_iter(b'<', rest.as_bytes()).count();
        }
        if others == 0 && inside > 0 {
            return false;
        }
    }
    tags >= if others == 0 { FIRST } else { TAGS } && inside * others <= tags
}

/// The name of a start tag that is a line.
fn start_tag(line: &str) -> Option<&str> {
    let tag = line.strip_prefix('<')?;
    let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next()?;
    (!name.is_empty() && line.ends_with('>')).then_some(name)
}

/// The name of an end tag that is a line.
fn end_tag(line: &str) -> Option<&str> {
    line.strip_prefix("</")?.strip_suffix('>')
}

fn ends_with_tag(line: &str, name: &str) -> bool {
    line.trim_end()
        .strip_suffix('>')
        .and_then(|line| line.strip_suffix(name))
        .is_some_and(|line| line.ends_with("</"))
}

fn is_inline(name: &str) -> bool {
    INLINE_ELEMENTS.contains(&name)
}
