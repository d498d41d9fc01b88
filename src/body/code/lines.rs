//! The text of a code block: one line per line that the page shows.

use crate::document::{Span, Tag};
use crate::html::tree::{NodeId, Tree};

use super::parts;

/// Elements inside one another that are told apart; deeper ones give their text as it is.
const DEEPEST: usize = 96;

/// The text of a code block, and what was left out of it.
#[derive(Debug)]
pub(super) struct Code {
    /// Without blanks at the ends of lines and without empty lines at both ends.
    pub(super) text: String,
    /// From the first character to the last.
    pub(super) span: Span,
    /// Headers that stand among the lines.
    pub(super) headers: Vec<NodeId>,
}

/// Reads the code inside an element; `pre` is whether its white space is shown as it is.
pub(super) fn read(tree: &Tree<'_>, root: NodeId, pre: bool) -> Code {
    let mut writer =
        Writer { tree, out: String::new(), place: None, headers: Vec::new(), is_start: true };
    writer.content(root, pre, 0, None);
    let (start, end) = writer.place.unwrap_or_else(|| {
        let place = tree.place(root);
        (place.start, place.start)
    });
    let mut text = trimmed(&writer.out);
    // Numbers that are coloured words.
    let first = tree.elements(root).next().filter(|&first| parts::number(tree, first) == Some(1));
    if first.is_some()
        && let Some(plain) = without_numbers(&text)
    {
        text = plain;
    }
    Code { text, span: Span::new(start, end), headers: writer.headers }
}

/// A text of several lines without their numbers, if each begins with its own.
fn without_numbers(text: &str) -> Option<String> {
    let mut lines = Vec::new();
    for (line, number) in text.split('\n').zip(1..) {
        let rest = line.trim_start().strip_prefix(&format!("{number}"))?;
        if rest.starts_with(|c: char| !c.is_whitespace()) {
            return None;
        }
        lines.push(rest.get(1..).unwrap_or_default());
    }
    let has_code = lines.iter().any(|line| !line.is_empty());
    (lines.len() > 1 && has_code).then(|| lines.join("\n"))
}

/// Without blanks at the ends of lines and without empty lines at both ends.
fn trimmed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.split('\n') {
        let line = line.trim_end();
        if line.is_empty() {
            empty += usize::from(!out.is_empty());
            continue;
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out.extend(std::iter::repeat_n('\n', empty));
        empty = 0;
        out.push_str(line);
    }
    out
}

/// A text without the blanks that all its lines begin with.
pub(super) fn without_margin(text: &str) -> String {
    let blanks = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let margin = text.lines().filter(|line| !line.is_empty()).map(blanks).min().unwrap_or(0);
    let lines = text.lines().map(|line| line.get(margin..).unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

struct Writer<'t, 'a> {
    tree: &'t Tree<'a>,
    out: String,
    place: Option<(u32, u32)>,
    headers: Vec<NodeId>,
    /// Whether white space that is not shown as it is would be dropped here.
    is_start: bool,
}

impl Writer<'_, '_> {
    /// Writes what is inside an element, but not the node `without`.
    fn content(&mut self, id: NodeId, pre: bool, depth: usize, without: Option<NodeId>) {
        let tree = self.tree;
        if depth > DEEPEST {
            for id in tree.subtree(id) {
                self.text(id, pre);
            }
            return;
        }
        if let Some(lines) = self.lines(id) {
            self.write_lines(&lines, pre, depth);
            return;
        }
        let numbers = (tree.tag(id) == Tag::Tr).then(|| self.number_cell(id)).flatten();
        for child in tree.children(id) {
            if Some(child) != without && Some(child) != numbers {
                self.node(child, pre, depth);
            }
        }
    }

    fn node(&mut self, id: NodeId, pre: bool, depth: usize) {
        let tree = self.tree;
        if tree.is_text(id) {
            self.text(id, pre);
            return;
        }
        let tag = tree.tag(id);
        if tag == Tag::Br {
            self.end_line();
            return;
        }
        if self.is_left_out(id) {
            return;
        }
        let is_block = parts::is_block(tag);
        // A highlighted line among others may be broken off by the style sheet only.
        let is_line = pre && !is_block && tag == Tag::Span && parts::is_line(tree, id);
        if is_block || is_line {
            self.break_line();
        }
        self.content(id, pre || is_pre(tree, id), depth + 1, None);
        let next = tree.next(id).filter(|_| is_line);
        if is_block || is_line && !next.is_some_and(|id| tree.text(id).starts_with(['\n', '\r'])) {
            self.break_line();
        }
    }

    fn is_left_out(&mut self, id: NodeId) -> bool {
        if parts::is_skipped(self.tree, id) {
            return true;
        }
        let is_header = parts::is_header(self.tree, id);
        if is_header {
            self.headers.push(id);
        }
        is_header
    }

    /// The elements inside an element if each is a line, or several whole lines, and there is
    /// nothing else.
    fn lines(&mut self, id: NodeId) -> Option<Vec<NodeId>> {
        let tree = self.tree;
        // As nearly all elements in code: a coloured word.
        tree.children(id).nth(1)?;
        let headers = self.headers.len();
        let mut lines = Vec::new();
        let mut are_code = false;
        let is_in_line = parts::is_line(tree, id);
        for child in tree.shown(id) {
            let tag = tree.tag(child);
            let is_line = !tree.is_text(child)
                && (tag == Tag::Br
                    || parts::is_block(tag)
                    || parts::is_line(tree, child)
                    || tag == Tag::Code && !is_in_line
                    || self.is_left_out(child));
            if !is_line {
                self.headers.truncate(headers);
                return None;
            }
            are_code |= tag == Tag::Code;
            if tag != Tag::Br {
                lines.push(child);
            }
        }
        let before = self.headers.len();
        let bars = self.headers.get(headers..before).unwrap_or_default();
        lines.retain(|id| !bars.contains(id));
        let mut kept = Vec::with_capacity(lines.len());
        for line in lines {
            if !self.is_left_out(line) {
                kept.push(line);
            }
        }
        let broken = |id| {
            let next = tree.next(id);
            let is_blank = |id: &NodeId| tree.is_blank(*id);
            next.filter(is_blank).is_none_or(|id| tree.text(id).contains('\n'))
        };
        if kept.len() < 2 || are_code && !kept.iter().all(|&id| broken(id)) {
            self.headers.truncate(headers);
            return None;
        }
        sort_by_top(tree, &mut kept);
        Some(kept)
    }

    fn write_lines(&mut self, lines: &[NodeId], pre: bool, depth: usize) {
        let tree = self.tree;
        let numbered = are_numbered(tree, lines);
        self.break_line();
        for &line in lines {
            let start = self.out.len();
            let first = numbered.then(|| tree.shown(line).next()).flatten();
            let is_pre = pre || is_pre(tree, line);
            self.is_start = true;
            self.content(line, is_pre, depth + 1, first);
            let ended = self.out.len() > start && self.out.ends_with('\n');
            if !ended {
                self.end_line();
            }
            let is_inline = !parts::is_block(tree.tag(line));
            let after = tree.next(line).filter(|&id| is_inline && !ended && tree.is_text(id));
            let breaks = after.map_or(0, |id| tree.text(id).matches('\n').count());
            for _ in 1..breaks {
                self.end_line();
            }
        }
    }

    /// The first cell of a row if it holds the numbers of the lines in the next.
    fn number_cell(&self, row: NodeId) -> Option<NodeId> {
        let tree = self.tree;
        let mut cells = tree.elements(row);
        let (first, second) = (cells.next()?, cells.next()?);
        let texts = tree.subtree(first).filter(|&id| !tree.text(id).trim().is_empty());
        let count: usize = texts.map(|id| tree.text(id).split_whitespace().count()).sum();
        let is_numbers = |id| parts::is_numbers(tree, id, parts::LONGEST_GUTTER);
        (count > 1 && is_numbers(first) && !is_numbers(second)).then_some(first)
    }

    fn break_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.end_line();
        }
    }

    fn end_line(&mut self) {
        self.out.push('\n');
        self.is_start = true;
    }

    fn text(&mut self, id: NodeId, pre: bool) {
        let text = self.tree.text(id);
        if text.is_empty() {
            return;
        }
        if !text.trim().is_empty() {
            let place = self.tree.place(id);
            let start = self.place.map_or(place.start, |(start, _)| start.min(place.start));
            let end = self.place.map_or(place.end, |(_, end)| end.max(place.end));
            self.place = Some((start, end));
        }
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                // Zero-width space, word joiner, byte order mark, soft hyphen.
                '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => continue,
                '\u{a0}' => self.out.push(' '),
                ' ' | '\t' | '\n' | '\r' if !pre => {
                    if !self.is_start {
                        self.out.push(' ');
                        self.is_start = true;
                    }
                    continue;
                }
                '\r' if chars.peek() == Some(&'\n') => continue,
                '\r' => self.out.push('\n'),
                _ => self.out.push(c),
            }
            self.is_start = false;
        }
    }
}

/// Whether an element shows white space as it is.
pub(super) fn is_pre(tree: &Tree<'_>, id: NodeId) -> bool {
    matches!(tree.tag(id), Tag::Pre | Tag::Listing | Tag::Xmp | Tag::Plaintext)
        || parts::is_line(tree, id)
        || parts::style(tree, id, &["white-space:pre", "white-space:break-spaces"])
}

/// Whether each line starts with an element that holds its number.
fn are_numbered(tree: &Tree<'_>, lines: &[NodeId]) -> bool {
    let mut next = None;
    let mut has_text = false;
    lines.iter().filter(|&&line| tree.shown(line).next().is_some()).all(|&line| {
        let mut shown = tree.shown(line);
        let first = shown.next().filter(|&id| !tree.is_text(id));
        has_text |= shown.next().is_some();
        let number = first.and_then(|id| parts::number(tree, id));
        let fits = number.is_some() && next.is_none_or(|next| number == Some(next));
        next = number.map(|number| number.saturating_add(1));
        fits
    }) && has_text
}

/// Puts lines that are placed by their distance from the top in order.
fn sort_by_top(tree: &Tree<'_>, lines: &mut [NodeId]) {
    let top = |&id: &NodeId| {
        let style = tree.attr(id, "style")?;
        let (_, rest) = style.split_once("top:")?;
        let digits = rest.trim_start().split(|c: char| !c.is_ascii_digit()).next()?;
        digits.parse::<u32>().ok()
    };
    if lines.iter().all(|id| top(id).is_some()) {
        lines.sort_by_key(|id| top(id).unwrap_or_default());
    }
}
