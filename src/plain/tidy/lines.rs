//! Beginnings of lines.

use super::super::signs::{Bullet, Fence, bullet, number};
use super::ends::attributes;

/// The length of the indentation and the markers of lists and quotations at the start of a line.
pub(super) fn marker(line: &str) -> usize {
    let mut rest = line;
    loop {
        rest = rest.trim_start_matches([' ', '\t']);
        let listed = bullet(rest).filter(|(bullet, _)| *bullet != Bullet::Inner);
        let length = listed.map(|(_, length)| length).or_else(|| Some(number(rest)?.1));
        let length = length.or_else(|| rest.starts_with('>').then_some(1));
        let Some(after) = length.and_then(|length| rest.get(length..)) else {
            return line.len() - rest.len();
        };
        rest = after;
    }
}

/// The length of the code at the start of a text, from its fence to the one that closes it.
pub(super) fn fenced(text: &str, fence: Fence) -> Option<usize> {
    let mut end = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        end += line.len();
        let own = line.get(marker(line)..).unwrap_or_default().trim_end();
        if index > 0 && fence.is_closed_by(own) {
            return Some(end - usize::from(line.ends_with('\n')));
        }
    }
    None
}

/// The length of the fence of a div at the start of a line, with its name and attributes; a title after these stays.
pub(super) fn fence_of_div(line: &str) -> Option<usize> {
    let name = line.strip_prefix(":::")?.trim_start_matches(':').trim_start_matches([' ', '\t']);
    let after = name.trim_start_matches(|c: char| c.is_alphanumeric() || "-_.".contains(c));
    let after = after.trim_start_matches([' ', '\t']);
    let end = attributes(after, 0).ok().or_else(|| directive(after)).unwrap_or(0);
    let rest = after.get(end..)?.trim_start_matches([':', ' ', '\t', '\r']);
    Some(line.len() - rest.len())
}

/// The length of the name of a directive of MyST in braces: `{note}`.
fn directive(text: &str) -> Option<usize> {
    let name = text.strip_prefix('{')?;
    let length = name.find(|c: char| !c.is_ascii_alphanumeric() && !"-_:".contains(c))?;
    (length > 0 && name.get(length..)?.starts_with('}')).then_some(length + 2)
}

/// Whether a line is text of a paragraph, seen from its first character that is neither white space nor a marker: not a
/// heading, a part of a table, a definition or a rule.
pub(super) fn is_text(line: &str) -> bool {
    let line = line.trim_end();
    let is_rule = line.bytes().all(|b| b" -=_*+|:".contains(&b));
    let is_definition = line.starts_with('[') && line.contains("]: ") || line.starts_with("{:");
    let is_table = line.starts_with(['|', '+']) || line.contains("   ");
    let is_other = line.starts_with(['#', ':', '%', '•', '$']) || Fence::of(line).is_some();
    !(is_rule || is_definition || is_table || is_other)
}

/// Whether a line goes on with the paragraph above.
pub(super) fn goes_on(line: &str) -> bool {
    let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
    marker(line) == indent && line.get(indent..).is_some_and(is_text)
}
