//! Beginnings of lines.

use super::ends::attributes;

/// The length of the indentation and the markers of lists and quotations at the start of a line.
pub(super) fn marker(line: &str) -> usize {
    let mut rest = line;
    loop {
        rest = rest.trim_start_matches([' ', '\t']);
        let digits = rest.bytes().take_while(u8::is_ascii_digit).take(9).count();
        let sign = rest.get(digits..).unwrap_or_default();
        let signs = if digits > 0 { [". ", ") "].as_slice() } else { &["- ", "* ", "+ ", ">"] };
        let Some(after) = signs.iter().find_map(|own| sign.strip_prefix(*own)) else {
            return line.len() - rest.len();
        };
        rest = after;
    }
}

/// Signs of the longest fence of code; longer ones are as long.
const LONGEST_FENCE: usize = 8;

/// The sign of the fence of code at the start of a line, and how often it is there.
pub(super) fn fence(line: &str) -> Option<(u8, usize)> {
    let sign = *line.as_bytes().first().filter(|sign| b"`~".contains(sign))?;
    let length = line.bytes().take(LONGEST_FENCE).take_while(|byte| *byte == sign).count();
    (length >= 3).then_some((sign, length))
}

/// The length of the code at the start of a text, from its fence to one that is as long.
pub(super) fn fenced(text: &str, (sign, length): (u8, usize)) -> usize {
    let mut end = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        end += line.len();
        let fence = line.get(marker(line)..).and_then(fence);
        if index > 0 && fence.is_some_and(|(own, signs)| own == sign && signs >= length) {
            return end - usize::from(line.ends_with('\n'));
        }
    }
    text.find('\n').unwrap_or(text.len())
}

/// The length of the front matter at the start of a text.
pub(super) fn front_matter(text: &str) -> usize {
    let Some(fence) = ["---", "+++"].into_iter().find(|own| text.starts_with(own)) else {
        return 0;
    };
    let mut end = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        end += line.len();
        let line = line.trim_end();
        if index > 0 && (line == fence || line == "...") {
            return end;
        }
        if index > 0 && line.is_empty() || index == 0 && line != fence {
            break;
        }
    }
    0
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
    let is_other = line.starts_with(['#', ':', '%', '•', '$']) || fence(line).is_some();
    !(is_rule || is_definition || is_table || is_other)
}

/// Whether a line goes on with the paragraph above.
pub(super) fn goes_on(line: &str) -> bool {
    let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
    marker(line) == indent && line.get(indent..).is_some_and(is_text)
}
