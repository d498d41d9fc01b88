//! Headings at the margin of indented text, as Lynx dumps pages. Other converters indent what is nested.
//!
//! ```text
//! Last ferry
//!
//!    The last ferry leaves Skarv at noon, and the
//!    pier closes.
//! ```

use super::super::super::lines::{Line, Marker};

/// The level of such headings: nothing tells it.
const LEVEL: u8 = 2;
/// Fewest of them.
const FEWEST: usize = 2;
/// Most lines of one.
const LONGEST: usize = 3;

/// Reads the lines at the margin as headings if two thirds of the lines are indented, items of lists aside, and if
/// nine in ten of those at the margin stand apart from the others.
pub(super) fn read(source: &str, lines: &mut [Line]) {
    let at_margin = lines.iter().filter(|line| line.indent == 0).count();
    let is_item = |line: &&Line| {
        let text = line.text(source);
        ["* ", "- ", "+ ", "• ", "o "].iter().any(|sign| text.starts_with(sign))
    };
    let indented = lines.iter().filter(|line| line.indent > 0 && !is_item(line)).count();
    if at_margin < FEWEST || at_margin * 2 > indented {
        return;
    }
    let mut headings = Vec::new();
    let (mut blocks, mut at) = (0, 0);
    while at < lines.len() {
        let rest = lines.get(at + 1..).unwrap_or_default();
        let more = rest.iter().take_while(|line| line.indent == 0 && line.gap == 0).count();
        let end = at + 1 + more;
        if lines[at].indent == 0 {
            blocks += 1;
            let is_apart =
                lines.get(end).is_none_or(|next| next.gap > 0) && (at == 0 || lines[at].gap > 0);
            if is_apart && more < LONGEST && lines[at].marker == Marker::None {
                headings.push(at..end);
            }
            at = end;
        } else {
            at += 1;
        }
    }
    if headings.len() < FEWEST || headings.len() * 10 < blocks * 9 {
        return;
    }
    for heading in headings {
        let (first, more) = (heading.start, heading.start + 1..heading.end);
        lines[first].take(source, 0, Marker::Heading { level: LEVEL });
        more.for_each(|at| lines[at].joins = true);
    }
}
