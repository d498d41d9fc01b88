//! Paragraphs whose lines were wrapped at a fixed width, as in mail and agency text.
//!
//! A wrapped line is as long as it could be: the first word of the next line would not have
//! fitted. A list of headlines may look similar, but its lines differ more in length and begin in
//! upper case. So at least three consecutive lines of nearly the same length count as wrapped if
//! almost no line had room for the next word and if sentences continue across the line ends. If a
//! third of the text is in such runs, the width of the page is known, and shorter paragraphs are
//! compared with it.

use super::lines::{Edge, Line, Marker};
use crate::text::{Script, ideographs};

/// Columns of a wrapped line. Narrower columns than 48 look like menus, wider ones than 120
/// like paragraphs that happen to be short.
const WIDTHS: std::ops::RangeInclusive<usize> = 48..=120;
/// Columns by which the full lines of a paragraph may differ: the length of a long word.
const SPREAD: usize = 18;
/// The same where upper and lower case say nothing.
const SPREAD_CASELESS: usize = 10;

/// Joins the lines of wrapped paragraphs.
pub(super) fn join(source: &str, lines: &mut [Line]) {
    let (mut at, mut wrapped, mut widest) = (0, 0, 0);
    while at < lines.len() {
        let (end, width) = streak(source, lines, at);
        let Some(width) = width else {
            // A part of a long streak may be wrapped where the whole is not; to try from each
            // of its lines would take quadratic time.
            at += ((end - at) / 8).max(1);
            continue;
        };
        for next in at + 1..end {
            lines[next].joins |= forced(source, &lines[next - 1], &lines[next], width);
        }
        wrapped += bytes(lines.get(at..end).unwrap_or_default());
        widest = widest.max(width);
        at = end;
    }
    if wrapped * 3 < bytes(lines) {
        return;
    }
    for at in 1..lines.len() {
        let (a, b) = (lines[at - 1], lines[at]);
        let goes_on = b.first.continues() || matches!(a.last, Edge::Lower | Edge::Comma);
        let reads_on = goes_on && a.last != Edge::Ender;
        if follows(&a, &b) && reads_on && width(source, &a) <= widest {
            lines[at].joins |= forced(source, &a, &b, widest);
        }
    }
}

/// The bytes of some lines.
fn bytes(lines: &[Line]) -> usize {
    lines.iter().map(Line::len).sum()
}

/// The end of the streak of lines of nearly one length that begins at `start`, and their
/// width if they are wrapped.
fn streak(source: &str, lines: &[Line], start: usize) -> (usize, Option<usize>) {
    let full = |at: usize| lines.get(at).map(|line| width(source, line));
    let Some(first) = full(start).filter(|width| WIDTHS.contains(width)) else {
        return (start + 1, None);
    };
    let (mut low, mut high) = (first, first);
    let mut end = start + 1;
    while let (Some(a), Some(b)) = (lines.get(end - 1), lines.get(end)) {
        let columns = width(source, b);
        if !follows(a, b) || columns > low + SPREAD || columns > *WIDTHS.end() {
            break;
        }
        end += 1;
        if columns + SPREAD < high {
            // The paragraph's last line.
            high = high.max(columns);
            break;
        }
        (low, high) = (low.min(columns), high.max(columns));
    }
    let junctions = end - start - 1;
    if junctions < 2 {
        return (end, None);
    }
    let pairs = || lines[start..end].windows(2);
    let count = |is: &dyn Fn(&Line, &Line) -> bool| pairs().filter(|p| is(&p[0], &p[1])).count();
    let free = count(&|a, b| !forced(source, a, b, high));
    let reads_on = count(&|a, b| b.first.continues() && a.last != Edge::Ender);
    let caseless = count(&|a, b| b.first == Edge::Caseless && a.last != Edge::Ender);
    let cased = reads_on * 2 >= junctions && reads_on >= 2 || reads_on == 2 && junctions <= 3;
    let uncased = caseless * 3 >= junctions * 2 && junctions >= 3 && high - low <= SPREAD_CASELESS;
    (end, (free * 10 <= junctions && (cased || uncased)).then_some(high))
}

/// Whether one line may continue another: no empty line is between them, and no marker begins
/// something new.
fn follows(a: &Line, b: &Line) -> bool {
    let same = match (a.marker, b.marker) {
        (Marker::None | Marker::Item { .. }, Marker::None) => true,
        (Marker::Quote { depth }, Marker::Quote { depth: other }) => depth == other,
        _ => false,
    };
    b.gap == 0 && same && !matches!(b.first, Edge::Other | Edge::Separator | Edge::Dash)
}

/// Whether the first word of `b` would not have fitted after `a`.
fn forced(source: &str, a: &Line, b: &Line, columns: usize) -> bool {
    let text = b.text(source);
    let mut chars = text.chars();
    let word = match chars.next() {
        Some(c) if wide(c) => chars.as_str(),
        _ => text.find([' ', '\t']).and_then(|end| text.get(end..)).unwrap_or_default(),
    };
    let word = text.get(..text.len() - word.len()).unwrap_or_default();
    width(source, a) + 1 + columns_of(word) > columns
}

/// Columns that a line takes; those of very long ones are not counted.
fn width(source: &str, line: &Line) -> usize {
    let text = line.text(source);
    let marker = if line.marker == Marker::None { 0 } else { 2 };
    if text.len() > 4 * WIDTHS.end() { usize::MAX / 2 } else { columns_of(text) + marker }
}

fn columns_of(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    if !may_hold_wide(text.as_bytes()) {
        return text.chars().count();
    }
    let (mut rest, mut columns) = (text, 0);
    loop {
        // All of these are wide.
        let ideographs = ideographs(rest.as_bytes()) as usize;
        columns += 2 * ideographs;
        let mut chars = rest.get(3 * ideographs..).unwrap_or_default().chars();
        let Some(c) = chars.next() else { return columns };
        columns += if wide(c) { 2 } else { 1 };
        rest = chars.as_str();
    }
}

/// Whether a character from U+2E80 on may be in a text: those before take one column.
fn may_hold_wide(bytes: &[u8]) -> bool {
    let most = bytes.iter().fold(0, |most: u8, byte| most.max(*byte));
    let is_radical = |at: usize| bytes.get(at + 1).is_some_and(|next| *next >= 0xba);
    most >= 0xe3 || memchr::memchr_iter(0xe2, bytes).any(is_radical)
}

/// Whether a character takes two columns and may stand at either end of a line.
pub(super) fn wide(c: char) -> bool {
    // Most are ideographs.
    let wide = matches!(c as u32, 0x3001..=0x303f | 0x4e00..=0x9fff | 0xff01..=0xff60);
    wide || c as u32 > 0x2e7f && matches!(Script::of(c), Script::Han | Script::Kana)
}

#[cfg(test)]
mod tests {
    use super::columns_of;

    #[test]
    fn wide_characters_take_two_columns() {
        for (text, expected) in [
            ("Ferry", 5),
            ("Fähre – „ja“ …", 14),
            ("Паром", 5),
            ("\u{2e7f}a", 2),
            ("港务a", 5),
            ("“港”", 4),
            ("フェリー、", 10),
            ("Ｆ１", 4),
            ("페리", 2),
            ("⛴🌊", 2),
            ("", 0),
        ] {
            assert_eq!(columns_of(text), expected, "{text:?}");
        }
    }
}
