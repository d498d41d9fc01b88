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

/// The fence of code at the start of a line.
pub(super) fn fence(line: &str) -> Option<&'static str> {
    ["```", "~~~"].into_iter().find(|own| line.starts_with(own))
}

/// The length of the code at the start of a text, from its fence to the one that ends it.
pub(super) fn fenced(text: &str, fence: &str) -> usize {
    let mut end = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        end += line.len();
        if index > 0 && line.get(marker(line)..).is_some_and(|own| own.starts_with(fence)) {
            return end - usize::from(line.ends_with('\n'));
        }
    }
    text.find('\n').unwrap_or(text.len())
}

/// The length of the fence of a div at the start of a line, with its name and attributes; a title after these stays.
pub(super) fn fence_of_div(line: &str) -> Option<usize> {
    let name = line.strip_prefix(":::")?.trim_start_matches(':').trim_start_matches([' ', '\t']);
    let after = name.trim_start_matches(|c: char| c.is_alphanumeric() || "-_.".contains(c));
    let after = after.trim_start_matches([' ', '\t']);
    let end = attributes(after, 0).unwrap_or(0);
    let rest = after.get(end..)?.trim_start_matches([':', ' ', '\t', '\r']);
    Some(line.len() - rest.len())
}

/// Whether a line is text of a paragraph, seen from its first character that is neither white space nor a marker: not a
/// heading, a part of a table, a definition or a rule.
pub(super) fn is_text(line: &str) -> bool {
    let line = line.trim_end();
    let is_rule = line.bytes().all(|b| b" -=_*+|:".contains(&b));
    let is_definition = line.starts_with('[') && line.contains("]: ") || line.starts_with("{:");
    let is_table = line.starts_with(['|', '+']) || line.contains("   ");
    let is_other = line.starts_with(['#', ':']) || fence(line).is_some();
    !(is_rule || is_definition || is_table || is_other)
}

/// Whether a line goes on with the paragraph above.
pub(super) fn goes_on(line: &str) -> bool {
    let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
    marker(line) == indent && line.get(indent..).is_some_and(is_text)
}
