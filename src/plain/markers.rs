//! What the markers at the beginning of a line say: bullets, numbers, `#`, `>`, `|`, fences.
//!
//! ```text
//! ## Boxes, not trolleys
//! - Number the shelves first.
//!   - Then pack.
//! > "The longest walk", he says.
//! ```
//!
//! Only unambiguous markers are removed: a lone hyphen may begin a speech, a number may belong to a
//! heading or a date, and `>` separates the entries of a path. So hyphens and stars count only next
//! to a second one, or on a page that is Markdown elsewhere; numbers must count from one, line by
//! line.

use super::lines::{Edge, Line, Marker};
use super::markdown::{self, Definition};
use super::signs::{Bullet, Fence, bullet, heading, number, quote};

/// Whether the lines are Markdown: they have a Markdown link, the definition of one that they refer
/// to, or two Markdown headings.
pub(super) fn is_markdown(source: &str, lines: &[Line]) -> bool {
    let whole = match (lines.first(), lines.last()) {
        (Some(first), Some(last)) => source.get(first.start as usize..last.end as usize),
        _ => None,
    };
    whole.is_some_and(|whole| markdown::is_linked(whole) || defines(whole, source, lines))
        || lines.iter().filter(|line| heading(line.text(source)).is_some()).count() >= 2
}

/// Whether a text has two headings of Markdown, or a fence: its writer meant the signs in it to be shown.
pub(super) fn has_headings(text: &str) -> bool {
    let is_sign = |line: &&str| heading(line).is_some() || Fence::of(line).is_some();
    text.lines().filter(is_sign).nth(1).is_some()
}

/// Whether a line is the definition of a link, `[label]: address`, that the text of all lines, `whole`,
/// refers to.
fn defines(whole: &str, source: &str, lines: &[Line]) -> bool {
    let labels = lines.iter().filter_map(|line| match markdown::definition(line.text(source))? {
        (label, _, Definition::Link { .. }) => Some(format!("][{label}]")),
        _ => None,
    });
    labels
        .take(LABELS)
        .any(|label| memchr::memmem::find(whole.as_bytes(), label.as_bytes()).is_some())
}

/// Definitions whose references are looked for.
const LABELS: usize = 4;

/// Lines sought for the second fence, so that many first ones cost no more than that.
const FENCED: usize = 500;

/// Lines between two items of a list with numbers, so that many first items cost no more than that.
const APART: usize = 40;

/// Reads the markers of all lines.
pub(super) fn read(source: &str, lines: &mut [Line], is_markdown: bool) {
    Reader { source, lines, is_markdown, lists: Lists::default() }.run();
}

struct Reader<'s, 'l> {
    source: &'s str,
    lines: &'l mut [Line],
    is_markdown: bool,
    lists: Lists,
}

impl<'s> Reader<'s, '_> {
    fn run(&mut self) {
        let mut at = 0;
        while let Some(line) = self.lines.get(at).copied() {
            if let Marker::Item { .. } = line.marker {
                // Found with the item before it.
                self.lists.depth(line.indent);
                at += 1;
                continue;
            }
            let step = self.line(at, &line);
            if step == 0 {
                self.lists.leave(&line);
                self.join_broken(at);
            }
            at += step.max(1);
        }
    }

    /// Reads the marker of a line; returns how many lines it is of.
    fn line(&mut self, at: usize, line: &Line) -> usize {
        let may_count =
            |digit: u8| (digit == b'1' || self.is_markdown) && line.marker == Marker::None;
        match line.text(self.source).as_bytes().first() {
            Some(b'`' | b'~') => self.fence(at),
            Some(b'#') => self.headed(at),
            Some(b'>') => self.quoted(at),
            Some(b'|') => self.table(at),
            Some(b'[') if self.is_markdown => self.defined(at),
            Some(b'<') if self.is_markdown => self.headed_by_tag(at),
            Some(&digit @ b'0'..=b'9') if may_count(digit) => self.numbered(at),
            Some(b'a'..=b'n' | b'p'..=b'z' | b'A'..=b'Z' | b'"' | b'(') => 0,
            _ => self.bulleted(at),
        }
    }

    fn text(&self, at: usize) -> &'s str {
        self.lines[at].text(self.source)
    }

    /// Joins the next line to one whose end Markdown breaks.
    fn join_broken(&mut self, at: usize) {
        if self.is_markdown && breaks(self.text(at)) {
            let next = self.lines.get_mut(at + 1).filter(|next| next.gap == 0);
            next.into_iter().for_each(|next| next.joins = true);
        }
    }

    fn headed_by_tag(&mut self, at: usize) -> usize {
        let Some(level) = markdown::html_heading(self.text(at)) else { return 0 };
        self.lines[at].marker = Marker::Heading { level };
        1
    }

    fn headed(&mut self, at: usize) -> usize {
        let line = &mut self.lines[at];
        let Some((level, len)) = heading(line.text(self.source)) else { return 0 };
        line.take(self.source, len, Marker::Heading { level });
        let text = line.text(self.source);
        let bare = text.trim_end_matches('#');
        if bare.len() < text.len() && bare.ends_with(' ') && !bare.trim_end().is_empty() {
            line.end = line.start + bare.trim_end().len() as u32;
            line.last = Edge::last(bare.trim_end());
        }
        1
    }

    /// A definition of a link is not shown.
    fn defined(&mut self, at: usize) -> usize {
        let line = &mut self.lines[at];
        match markdown::definition(line.text(self.source)) {
            Some((_, _, Definition::Link { .. })) => line.marker = Marker::Rule,
            _ => return 0,
        }
        1
    }

    /// Lines between two fences stay as they are.
    fn fence(&mut self, at: usize) -> usize {
        let Some(fence) = Fence::of(self.text(at)) else { return 0 };
        let rest = self.lines.get(at + 1..).unwrap_or_default();
        let end =
            rest.iter().take(FENCED).position(|line| fence.is_closed_by(line.text(self.source)));
        let Some(end) = end else { return 0 };
        self.lines[at].marker = Marker::Rule;
        self.lines[at + 1 + end].marker = Marker::Rule;
        self.lines[at + 1..at + 1 + end].iter_mut().for_each(|line| line.marker = Marker::Verbatim);
        end + 2
    }

    fn quoted(&mut self, at: usize) -> usize {
        let begins = |line: &&Line| line.text(self.source).starts_with('>');
        let run = self.lines[at..].iter().take_while(begins).count();
        // A path such as "> News > Sport", with one entry per line, is not a quotation.
        let longest = self.lines[at..at + run]
            .iter()
            .map(|line| line.text(self.source).split(' ').count())
            .max();
        if !self.is_markdown && longest.is_none_or(|words| words < 6) {
            return run;
        }
        for line in &mut self.lines[at..at + run] {
            let (depth, len) = quote(line.text(self.source));
            let empty = len == line.len();
            line.take(self.source, len, if empty { Marker::Rule } else { Marker::Quote { depth } });
        }
        run
    }

    /// Rows of cells between bars. One row alone may be a menu.
    fn table(&mut self, at: usize) -> usize {
        let is_row = |line: &Line| {
            let text = line.text(self.source);
            text.len() > 3 && text.starts_with('|') && text.ends_with('|')
        };
        let follow =
            self.lines[at + 1..].iter().take_while(|line| line.gap == 0 && is_row(line)).count();
        if !is_row(&self.lines[at]) || follow == 0 {
            return 0;
        }
        let is_rule = |line: &Line| {
            line.text(self.source)
                .bytes()
                .all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'='))
        };
        let headed = is_rule(&self.lines[at + 1]);
        for (index, line) in self.lines[at..=at + follow].iter_mut().enumerate() {
            let header = headed && index == 0;
            line.marker = if is_rule(line) { Marker::Rule } else { Marker::Row { header } };
        }
        follow + 1
    }

    /// Items that count up, line by line. In Markdown, lines that are indented further may stand between
    /// two: what else the first holds.
    fn numbered(&mut self, at: usize) -> usize {
        let Some((start, _)) = number(self.text(at)) else { return 0 };
        let indent = self.lines[at].indent;
        let mut next = start;
        let mut found = Vec::new();
        let mut apart = 0;
        for (index, line) in self.lines.iter().enumerate().skip(at) {
            if line.marker == Marker::None
                && number(line.text(self.source)).is_some_and(|(number, _)| number == next)
                && (apart == 0 || line.indent == indent)
            {
                found.push(index);
                next += 1;
                apart = 0;
            } else if self.is_markdown && line.indent > indent && apart < APART {
                apart += 1;
            } else {
                break;
            }
        }
        if found.len() < 2 {
            return 0;
        }
        let run = found.iter().zip(at..).take_while(|(found, at)| *found == at).count();
        for (place, &index) in found.iter().enumerate() {
            let line = &mut self.lines[index];
            let Some((number, len)) = number(line.text(self.source)) else { continue };
            // Of those after another line, the depth is asked for again in its place.
            let depth =
                if place < run { self.lists.depth(line.indent) } else { self.lists.open as u8 };
            line.take(self.source, len, Marker::Item { depth, number: Some(number) });
        }
        run
    }

    fn bulleted(&mut self, at: usize) -> usize {
        let line = self.lines[at];
        let Some((found, len)) = bullet(line.text(self.source)) else { return 0 };
        let above = at.checked_sub(1).and_then(|at| self.lines.get(at));
        let in_list = above.is_some_and(|line| matches!(line.marker, Marker::Item { .. }));
        let sure = match found {
            Bullet::Sure => true,
            Bullet::Paired(_) => {
                let next = self.lines.get(at + 1);
                let inner = next.is_some_and(|next| next.indent > line.indent);
                let next = next.and_then(|next| bullet(next.text(self.source)));
                in_list || self.is_markdown || next.is_some_and(|(next, _)| next == found || inner)
            }
            Bullet::Inner => in_list && line.indent > 0 && above.is_some_and(|a| a.indent > 0),
        };
        if !sure {
            return 0;
        }
        let depth = self.lists.depth(line.indent);
        self.lines[at].take(self.source, len, Marker::Item { depth, number: None });
        1
    }
}

/// Whether a backslash at the end of a line breaks it.
pub(super) fn breaks(text: &str) -> bool {
    text.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}

/// The indentations of the lists that are open.
#[derive(Default)]
struct Lists {
    indents: [u32; 8],
    open: usize,
}

impl Lists {
    /// How many lists an item with this indentation is in, its own counted.
    fn depth(&mut self, indent: u32) -> u8 {
        while self.open > 0 && self.indents[self.open - 1] > indent {
            self.open -= 1;
        }
        let deeper = self.open == 0 || self.indents[self.open - 1] < indent;
        if deeper && self.open < self.indents.len() {
            self.indents[self.open] = indent;
            self.open += 1;
        }
        self.open as u8
    }

    /// A line that is not an item: it ends all lists except those it is indented in.
    fn leave(&mut self, line: &Line) {
        while self.open > 0 && (line.gap > 0 || self.indents[self.open - 1] >= line.indent) {
            self.open -= 1;
        }
    }
}
