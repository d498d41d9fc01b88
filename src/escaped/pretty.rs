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
/// Marks that follow a word, those of them before which French has a blank, and marks that a word follows. Other quotation
/// marks open in one language and close in another.
const AFTER: [char; 8] = [',', '.', ')', ']', '%', '…', '،', '。'];
const AFTER_BLANK: [char; 5] = [';', ':', '!', '?', '»'];
const BEFORE: [char; 3] = ['(', '[', '„'];

/// The page without these blanks.
pub(super) fn joined(page: &str) -> Option<String> {
    let start = page.starts_with('<').then(|| page.get(..page.len().min(START)).unwrap_or(page))?;
    let first = tags(start).try_fold(0, |count, (begins, others)| {
        (others == 0).then_some(count + usize::from(begins))
    });
    if first? < FIRST {
        return None;
    }
    let (begin, others) = tags(page).fold((0, 0), |(begin, others), (begins, inside)| {
        (begin + usize::from(begins), others + inside)
    });
    if begin < TAGS || others * OTHERS > begin {
        return None;
    }
    let is_french = page.lines().take(8).any(|line| line.contains("lang=\"fr"));
    let mut out = String::with_capacity(page.len());
    let mut is_changed = false;
    // Where end tags begin, if the last lines are such tags.
    let mut ends = None;
    // Whether a mark that a word follows is the last line but start tags, and whether there are any.
    let (mut opens, mut starts) = (false, false);
    for (line, kind) in lines(page) {
        let text = line.trim();
        let is_start = matches!(kind, Line::Start(name) if is_inline(name));
        let is_text = kind == Line::Text;
        let tags = ends.filter(|_| is_text && ends_word(text, is_french));
        let joins = tags.is_some() || opens && (starts || is_start);
        if let Some(at) = tags {
            let tags = out.split_off(at);
            out.truncate(out.trim_end().len());
            tags.lines().for_each(|tag| out.push_str(tag.trim()));
        } else if joins {
            out.truncate(out.trim_end().len());
        }
        is_changed |= joins;
        let is_end = matches!(kind, Line::End(name) if is_inline(name));
        ends = is_end.then(|| ends.unwrap_or(out.len()));
        starts = opens && is_start;
        opens = starts || is_text && text.ends_with(BEFORE);
        out.push_str(if joins { line.trim_start() } else { line });
    }
    is_changed.then_some(out)
}

/// Whether a line begins with marks that end a word: not those of ".NET" and "…and".
fn ends_word(line: &str, is_french: bool) -> bool {
    let is_mark = |c: char| AFTER.contains(&c) || !is_french && AFTER_BLANK.contains(&c);
    let rest = line.trim_start_matches(is_mark);
    rest.len() < line.len() && !rest.starts_with(char::is_alphanumeric)
}

/// For each line, whether a tag begins it, and how many other tags it has.
fn tags(page: &str) -> impl Iterator<Item = (bool, usize)> {
    lines(page).map(|(line, kind)| {
        let text = line.trim_start();
        let is_whole = matches!(kind, Line::Code)
            || matches!(kind, Line::Start(name) if RAW_ELEMENTS.contains(&name))
            || text.starts_with("<!--")
            || text.starts_with("<![");
        let begins = text.starts_with('<') && kind != Line::Code;
        let others = || memchr::memchr_iter(b'<', text.as_bytes()).count() - usize::from(begins);
        (begins, if is_whole { 0 } else { others() })
    })
}

/// What a line is.
#[derive(PartialEq)]
enum Line<'a> {
    /// A start tag of this name, after which there may be more.
    Start(&'a str),
    /// An end tag of this name.
    End(&'a str),
    /// Content of an element with its own line ends, or its end tag.
    Code,
    Text,
}

/// The lines of a page.
fn lines(page: &str) -> impl Iterator<Item = (&str, Line<'_>)> {
    let mut raw: Option<&str> = None;
    page.split_inclusive('\n').map(move |line| {
        let text = line.trim();
        if let Some(name) = raw {
            raw = raw.filter(|_| !ends_with_tag(text, name));
            return (line, Line::Code);
        }
        let Some(tag) = text.strip_prefix('<').and_then(|text| text.strip_suffix('>')) else {
            return (line, Line::Text);
        };
        if let Some(name) = tag.strip_prefix('/') {
            return (line, Line::End(name));
        }
        let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        raw = Some(name).filter(|name| RAW_ELEMENTS.contains(name) && !ends_with_tag(text, name));
        (line, if name.is_empty() { Line::Text } else { Line::Start(name) })
    })
}

fn ends_with_tag(line: &str, name: &str) -> bool {
    let tag = line.strip_suffix('>').and_then(|line| line.strip_suffix(name));
    tag.is_some_and(|line| line.ends_with("</"))
}

fn is_inline(name: &str) -> bool {
    INLINE_ELEMENTS.contains(&name)
}
