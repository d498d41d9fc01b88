//! Headings that other signs than `#` mark.
//!
//! ```text
//! == History ==                Machinery
//!                              ~~~~~~~~~
//! ```
//!
//! On the left as in wikis, on the right as in reStructuredText and Markdown (setext headings). A line
//! of signs also separates parts, so there must be two such headings, and the signs must be as long as
//! the line above them.

use super::super::lines::{Edge, Line, Marker};

/// Signs of a line below a title, of those that reStructuredText recommends: others end sentences.
const SIGNS: &[u8] = b"=-~^+*";

/// Signs that such a line has at least: `===` compares values in code.
const FEWEST: usize = 4;

pub(super) fn read(source: &str, lines: &mut [Line]) -> usize {
    between(source, lines);
    below(source, lines)
}

/// `== History ==`, a level for each sign.
fn between(source: &str, lines: &mut [Line]) {
    let mut marked: Vec<usize> = Vec::new();
    marked.extend((0..lines.len()).filter(|at| equals(lines[*at].text(source)).is_some()));
    outside_code(source, lines, &mut marked);
    if marked.len() < 2 {
        return;
    }
    for at in marked {
        let line = &mut lines[at];
        if let Some((level, text)) = equals(line.text(source)) {
            line.take(source, level, Marker::Heading { level: level as u8 });
            line.end = line.start + text.len() as u32;
            line.last = Edge::last(text);
        }
    }
}

/// The level of a heading between equals signs, and its text.
fn equals(text: &str) -> Option<(usize, &str)> {
    if !text.starts_with("==") {
        return None;
    }
    let inner = text.trim_matches('=');
    let level = text.bytes().take_while(|byte| *byte == b'=').count();
    let right = text.len() - level - inner.len();
    let named =
        inner.chars().any(char::is_alphabetic) && inner.starts_with(' ') == inner.ends_with(' ');
    (level == right && level <= 6 && named).then_some((level, inner.trim()))
}

/// Leaves out what stands between fences of code.
fn outside_code(source: &str, lines: &[Line], places: &mut Vec<usize>) {
    if places.len() < 2 {
        return;
    }
    let (mut at, mut code) = (0, false);
    places.retain(|place| {
        for line in lines.get(at..*place).unwrap_or_default() {
            code ^= line.text(source).starts_with("```");
        }
        at = *place;
        !code
    });
}

/// Titles with a line of signs below them; the signs that come first are the highest level.
fn below(source: &str, lines: &mut [Line]) -> usize {
    let mut titles: Vec<usize> = Vec::new();
    titles.extend((1..lines.len()).filter(|at| underlines(source, lines, *at)));
    outside_code(source, lines, &mut titles);
    if titles.len() < 2 {
        return lines.len();
    }
    let mut levels: Vec<u8> = Vec::new();
    let mut sign = vec![false; lines.len()];
    for at in titles {
        let byte = source.as_bytes().get(lines[at].start as usize).copied().unwrap_or_default();
        let level = levels.iter().position(|known| *known == byte).unwrap_or(levels.len());
        if level == levels.len() {
            levels.push(byte);
        }
        lines[at - 1].marker = Marker::Heading { level: (level + 1).min(6) as u8 };
        sign[at] = true;
        // A title of reStructuredText may have the same signs above it.
        if at >= 2 && lines[at - 1].gap == 0 {
            sign[at - 2] |= lines[at - 2].text(source) == lines[at].text(source);
        }
    }
    super::retain(lines, |at| !sign[at])
}

/// Whether a line is signs below the title directly above it.
fn underlines(source: &str, lines: &[Line], at: usize) -> bool {
    let (line, above) = (&lines[at], &lines[at - 1]);
    let signs = line.text(source).as_bytes();
    let Some(sign) = signs.first().filter(|sign| SIGNS.contains(sign)) else { return false };
    if signs.len() < FEWEST || line.gap > 0 || !signs.iter().all(|byte| byte == sign) {
        return false;
    }
    let title = above.text(source);
    let begins = at == 1 || above.gap > 0 || lines[at - 2].text(source) == line.text(source);
    let columns = if title.is_ascii() { title.len() } else { title.chars().count() };
    // Signs are written by hand; a character may take two columns.
    let fits = signs.len() + 1 >= columns && signs.len() <= 2 * columns;
    begins && fits && above.marker == Marker::None && title.chars().any(char::is_alphabetic)
}
