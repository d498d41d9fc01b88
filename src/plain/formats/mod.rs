//! Formats of text that is not a page's: subtitles, pages of print, headings between or above signs.
//!
//! | format | what shows it | what is read |
//! |---|---|---|
//! | SubRip, WebVTT | two lines or more of `00:00:01,000 --> 00:00:04,200` | the cues' lines, joined to sentences |
//! | pages of print | form feeds, or page numbers beside a running head | the text without both, and without hyphens at line ends |
//! | wiki text | two lines or more as `== History ==` | headings |
//! | front matter, reader services | keys and values between `---` or above `Markdown Content:` | the title as a heading, dates and authors |
//! | dumps of Lynx, ELinks, w3m | numbers in brackets right before words, and the addresses with these numbers at the end | the links, and as headings the lines at the margin of indented text |
//! | dumps of Lynx | `(BUTTON)`, `IFRAME:`, `[name.jpg]` | nothing of them |
//! | dumps of html-to-text, mails | five addresses or more in brackets after words | the links, and as headings lines in capitals |
//! | reStructuredText, Markdown | two titles or more with a line of signs below | headings |
//!
//! What remains of a page hardly ever has these signs, so nothing else is needed to tell the format.

mod authors;
mod browsers;
mod head;
mod headings;
mod links;
mod print;
mod subtitles;

use super::lines::{Edge, Line};
pub(super) use head::front_matter;
pub(super) use links::Links;

/// Reads the signs of all formats; `is_start` is whether the lines are the first ones. Lines that are
/// nothing but such a sign are taken out: returns how many lines are left at the front.
pub(super) fn read(source: &str, lines: &mut [Line], is_start: bool) -> usize {
    let left = if is_start { head::read(source, lines) } else { lines.len() };
    browsers::read(source, lines.get_mut(..left).unwrap_or_default());
    let left = subtitles::read(source, lines.get_mut(..left).unwrap_or_default());
    let left = print::read(source, lines.get_mut(..left).unwrap_or_default());
    headings::read(source, lines.get_mut(..left).unwrap_or_default())
}

/// What names of pictures end with.
const PICTURES: [&str; 6] = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg"];

/// Whether a text without blanks ends as the name of a picture.
fn is_name_of_picture(text: &str) -> bool {
    PICTURES.iter().any(|ending| text.len() > ending.len() && text.ends_with(ending))
}

/// Moves the lines that are kept to the front, in order; returns how many they are.
fn retain(lines: &mut [Line], mut keep: impl FnMut(usize) -> bool) -> usize {
    let mut left = 0;
    let mut gap = 0u8;
    for at in 0..lines.len() {
        if keep(at) {
            let mut line = lines[at];
            line.gap = line.gap.saturating_add(std::mem::take(&mut gap));
            lines[left] = line;
            left += 1;
        } else {
            gap = gap.saturating_add(lines[at].gap);
        }
    }
    left
}

/// Makes a line a part of its text.
fn narrow(source: &str, line: &mut Line, part: &str) {
    let start = part.as_ptr() as usize - source.as_ptr() as usize;
    (line.start, line.end) = (start as u32, (start + part.len()) as u32);
    (line.first, line.last) = (Edge::first(part), Edge::last(part));
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
