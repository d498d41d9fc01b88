//! Text whose line ends are written as `<br>`, and that has no other tags.

use crate::text::entities;

/// Fewest lines of a page, and fewest long ones: verses and addresses have none of these.
const LINES: usize = 6;
const LONG_LINES: usize = 2;
/// Bytes of a long line.
const LONG: usize = 100;

/// The text with line ends in place of the tags, and its references resolved; `None` for a page with other tags.
pub(super) fn replaced(page: &str) -> Option<String> {
    // The first tag of most pages is another.
    length(page.get(first_tag(page)?..)?)?;
    let (mut count, mut long) = (0, 0);
    for line in lines(page) {
        if first_tag(line).is_some() {
            return None;
        }
        // Markdown, which may have such a tag in a cell.
        let mut lines = line.trim().split('\n').skip(1).map(str::trim);
        if lines.any(|line| line.is_empty() || line.starts_with(['|', '#', '-', '*', '>'])) {
            return None;
        }
        count += 1;
        long += usize::from(line.len() >= LONG);
    }
    if count < LINES || long < LONG_LINES {
        return None;
    }
    let mut text = String::with_capacity(page.len());
    for line in lines(page) {
        // A line end in HTML is a space.
        for part in line.split(['\n', '\r']).map(str::trim).filter(|part| !part.is_empty()) {
            let joins = !text.is_empty() && !text.ends_with('\n');
            text.push_str(if joins { " " } else { "" });
            entities::push_text(&mut text, part);
        }
        text.push('\n');
    }
    Some(text)
}

/// What is between the tags `<br>` of a page.
fn lines(page: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(page);
    std::iter::from_fn(move || {
        let text = rest?;
        let mut tags = memchr::memchr_iter(b'<', text.as_bytes())
            .filter_map(|at| Some((at, at + length(text.get(at..)?)?)));
        let (end, next) = tags.next().unwrap_or((text.len(), text.len() + 1));
        rest = text.get(next..);
        text.get(..end)
    })
}

/// The length of the tag `<br>` at the start of a text.
fn length(text: &str) -> Option<usize> {
    let inside = text.get(..3).filter(|own| own.eq_ignore_ascii_case("<br")).and(text.get(3..))?;
    let end = inside.find(|c: char| c != ' ' && c != '/')?;
    inside.get(end..)?.starts_with('>').then_some(3 + end + 1)
}

/// Where something begins that looks like a tag.
fn first_tag(text: &str) -> Option<usize> {
    memchr::memchr_iter(b'<', text.as_bytes()).find(|at| {
        let next = text.as_bytes().get(at + 1);
        next.is_some_and(|byte| byte.is_ascii_alphabetic() || b"/!?".contains(byte))
    })
}
