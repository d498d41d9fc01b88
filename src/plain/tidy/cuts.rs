//! Finds what is to be removed, in one pass.

use std::ops::Range;

use memchr::memchr;

use super::ends::{Ends, address, attributes, line_is_blank, tag};
use super::lines::{fence_of_div, fenced, goes_on, is_text, marker};
use super::{Cut, Kind};
use crate::document::Tag;
use crate::plain::formats;
use crate::plain::signs::{Fence, backticks, end_of_code};
use crate::plain::wrap::wide;
use crate::vocab::lists;

/// Brackets that may be open at a time; where there are more, all are text.
const MOST: usize = 1000;
/// Bytes of the longest code in a line, and its longest run of backticks.
const LONGEST_CODE: usize = 4096;
const LONGEST_RUN: usize = 8;

/// Tags of containers and spans, which have no meaning in Markdown.
const CONTAINERS: &[Tag] = &[
    Tag::Div,
    Tag::Span,
    Tag::Section,
    Tag::Article,
    Tag::Main,
    Tag::Nav,
    Tag::Aside,
    Tag::Header,
    Tag::Footer,
    Tag::Figure,
    Tag::Figcaption,
    Tag::Form,
    Tag::Button,
    Tag::Label,
    Tag::Svg,
];

/// A line end inside a paragraph or a heading. Lengths of 255 and more are 255.
#[derive(Debug)]
pub(super) struct LineEnd {
    at: u32,
    /// Its bytes, with the indentation of the next line.
    bytes: u8,
    /// Columns of the line.
    columns: u8,
    /// The same with the first word of the next line.
    with_next: u8,
    pub is_heading: bool,
    /// Whether the line is longer than others because of one word, such as the address of a link.
    is_one_word: bool,
    /// Whether the lines are joined without a blank: `thirty-` and `one`.
    is_in_word: bool,
}

impl LineEnd {
    /// The columns at which the line may have been wrapped.
    pub(super) fn widths(&self) -> Range<u8> {
        // The address of a link may be longer.
        let least = if self.is_one_word { 0 } else { self.columns };
        least..self.with_next
    }

    /// Its bytes, and what replaces them.
    pub(super) fn replaced(&self) -> (Range<usize>, &'static str) {
        let at = self.at as usize;
        (at..at + usize::from(self.bytes), if self.is_in_word { "" } else { " " })
    }
}

/// What is to be removed from a text, in the order of its ends.
#[derive(Default)]
pub(super) struct Cuts<'a> {
    source: &'a str,
    pub all: Vec<Cut>,
    pub line_ends: Vec<LineEnd>,
    /// Fences of divs.
    pub opened: usize,
    pub closed: usize,
    /// Attributes after brackets and code, and at ends of headings.
    pub attributes: usize,
    /// Tags of containers that stand alone on their lines, and those with an empty line after them.
    pub tags: usize,
    pub apart: usize,
    /// The brackets that are open, and whether something was cut out right before.
    open: Vec<(usize, bool)>,
    is_heading: bool,
    /// Where the line begins.
    start: usize,
    /// Whether the line is one of a paragraph or a note.
    is_text: bool,
    /// Whether the line may belong to the item of a list: then it is not code, however it is indented.
    is_in_list: bool,
    /// Tags inside lines that were removed and have not ended.
    open_tags: usize,
    /// Fences of code that does not end.
    unclosed: Vec<Fence>,
    /// No attributes, no address and no tag end before these places.
    no_attributes: usize,
    no_address: usize,
    no_tag: usize,
    /// No code ends before these, by the length of its run of backticks.
    no_code: [usize; LONGEST_RUN],
}

impl<'a> Cuts<'a> {
    pub(super) fn of(source: &'a str) -> Self {
        let mut cuts = Self { source, ..Self::default() };
        let head = formats::front_matter(source.lines()).unwrap_or(0);
        let head = source.split_inclusive('\n').take(head).map(str::len).sum();
        let mut at = cuts.line(head);
        while let Some(&byte) = source.as_bytes().get(at) {
            at = match byte {
                b'\n' => cuts.line_end(at),
                b'\\' => at + 2,
                b'`' => cuts.code(at),
                b'[' => cuts.open(at),
                b']' => cuts.close(at),
                b'<' => cuts.tag(at),
                b'{' if cuts.is_heading => cuts.after_heading(at),
                _ => at + 1,
            };
        }
        cuts
    }

    fn rest(&self, at: usize) -> &'a str {
        self.source.get(at..).unwrap_or_default()
    }

    fn cut(&mut self, part: Range<usize>, kind: Kind) {
        self.all.push(Cut::new(part, false, kind));
    }

    /// Notes a line end inside a paragraph or a heading, and returns where the text of the next line begins.
    fn line_end(&mut self, at: usize) -> usize {
        // Not where a line was read last: attributes may be broken over lines.
        let start = memchr::memrchr(b'\n', self.source.as_bytes().get(..at).unwrap_or_default());
        let start = start.map_or(0, |before| before + 1);
        let line = self.source.get(start..at).unwrap_or_default();
        let line = line.strip_suffix('\r').unwrap_or(line);
        let next = self.rest(at + 1).lines().next().unwrap_or_default();
        let is_broken = line.ends_with("  ") || line.ends_with('\\');
        let indent = next.len() - next.trim_start().len();
        let begins = next.get(indent..).and_then(|own| own.strip_prefix('<'));
        let is_container = begins.and_then(is_container) == Some(true);
        let is_open = self.is_text || self.is_heading && self.is_followed_by_one_line(at);
        if !is_open || is_broken || is_container || !goes_on(next) {
            return self.line(at + 1);
        }
        let word = next.split_whitespace().next().unwrap_or_default();
        let columns = line.trim_end().chars().count();
        let with_next = columns + 1 + word.chars().count();
        let short = |length: usize| u8::try_from(length).unwrap_or(u8::MAX);
        let end = start + line.len();
        self.line_ends.push(LineEnd {
            at: end as u32,
            bytes: short(at + 1 + indent - end),
            columns: short(columns),
            with_next: short(with_next),
            is_heading: self.is_heading,
            is_one_word: !line.get(marker(line)..).unwrap_or_default().trim().contains(' '),
            is_in_word: in_word(line, word),
        });
        self.start = at + 1;
        self.is_text = !self.is_heading;
        self.is_heading = false;
        at + 1 + indent
    }

    /// Whether one line follows a line that ends at a byte, and then an empty one. Text right below a heading is
    /// not a part of it.
    fn is_followed_by_one_line(&self, at: usize) -> bool {
        let next = memchr(b'\n', self.rest(at + 1).as_bytes()).map(|end| at + 1 + end + 1);
        next.is_none_or(|next| line_is_blank(self.source.as_bytes(), next))
    }

    /// Reads the beginning of a line, and returns where its text begins.
    fn line(&mut self, start: usize) -> usize {
        let bytes = self.source.as_bytes();
        if line_is_blank(bytes, start) {
            self.open.clear();
        }
        self.start = start;
        let mut at = start;
        loop {
            let text = at + marker(self.rest(at));
            let rest = self.rest(text);
            let line = rest.lines().next().unwrap_or_default();
            self.is_heading =
                line.trim_start_matches('#').starts_with(' ') && line.starts_with('#');
            self.is_text = is_text(line) || line.starts_with("[^");
            let before = self.source.get(start..text).unwrap_or_default();
            let is_marked = !before.trim().is_empty();
            let is_blank = line.trim().is_empty();
            self.is_in_list = is_marked || self.is_in_list && (is_blank || !before.is_empty());
            if !self.is_in_list && !is_blank && before.starts_with("    ") {
                // Code, which is shown as it is.
                self.is_text = false;
                return text + line.len();
            }
            if let Some(fence) = Fence::of(line) {
                return text + self.fenced(rest, fence).unwrap_or(line.len());
            }
            let Some(length) = fence_of_div(line) else {
                return if line.starts_with("{:") { self.alone(text) } else { text };
            };
            let is_closed = line.trim_matches([':', ' ', '\t']).is_empty();
            *if is_closed { &mut self.closed } else { &mut self.opened } += 1;
            // What is on the line after the marker of an item belongs to it.
            let next = memchr(b'\n', rest.as_bytes()).map_or(bytes.len(), |end| text + end + 1);
            let is_marked = is_marked && !before.trim_end().ends_with('>');
            let is_alone =
                length == line.len() && next < bytes.len() && !line_is_blank(bytes, next);
            if !is_marked || !is_alone {
                self.cut(text..text + length, Kind::Div);
                // A title: `:::note[Take care]`.
                if rest.get(length..).is_some_and(|own| own.starts_with('[')) && line.ends_with(']')
                {
                    self.cut(text + length..text + length + 1, Kind::Div);
                    self.cut(text + line.len() - 1..text + line.len(), Kind::Div);
                    return text + line.len();
                }
                return text + length;
            }
            let indent = self.rest(next).bytes().take_while(|b| b" \t".contains(b)).count();
            self.cut(text..next + indent, Kind::Div);
            at = next + indent;
        }
    }

    /// The length of the code that a fence begins.
    fn fenced(&mut self, text: &str, fence: Fence) -> Option<usize> {
        if self.unclosed.contains(&fence) {
            return None;
        }
        let length = fenced(text, fence);
        self.unclosed.extend(length.is_none().then_some(fence));
        length
    }

    /// Cuts out the attributes that a line consists of.
    fn alone(&mut self, at: usize) -> usize {
        let Some(end) = self.attributes_end(at) else { return at };
        if !line_is_blank(self.source.as_bytes(), end) {
            return at;
        }
        self.cut_attributes(at..end)
    }

    /// Reads code between backticks, and returns where it ends.
    fn code(&mut self, at: usize) -> usize {
        let near = self.rest(at).as_bytes();
        let near = near.get(..near.len().min(LONGEST_CODE)).unwrap_or_default();
        let ticks = backticks(near);
        if ticks >= LONGEST_RUN || self.no_code.get(ticks).is_some_and(|&until| at < until) {
            return at + ticks;
        }
        if let Some(end) = end_of_code(near.get(ticks..).unwrap_or_default(), ticks) {
            return self.after(at + 2 * ticks + end);
        }
        self.no_code.get_mut(ticks).into_iter().for_each(|until| *until = at + near.len());
        at + ticks
    }

    fn open(&mut self, at: usize) -> usize {
        if self.open.len() == MOST {
            self.open.clear();
        }
        let is_after_cut = self.all.last().is_some_and(|cut| cut.part().end == at);
        self.open.push((at, is_after_cut));
        at + 1
    }

    fn close(&mut self, at: usize) -> usize {
        let Some((start, is_after_cut)) = self.open.pop() else { return at + 1 };
        let rest = self.rest(at + 1);
        if rest.starts_with('(') {
            let Some(end) = self.address_end(at + 1) else { return at + 1 };
            let is_picture = start > 0 && self.rest(start - 1).starts_with('!');
            let end = self.after(end);
            if is_picture && rest.starts_with("(data:") {
                while self.all.pop_if(|cut| cut.part().start >= start).is_some() {}
                self.cut(start - 1..end, Kind::Picture);
            }
            return end;
        }
        let Some(end) = self.attributes_end(at + 1) else { return at + 1 };
        // Spans that a style sets apart are written without a blank.
        self.all.push(Cut::new(start..start + 1, is_after_cut, Kind::Attribute));
        self.cut_attributes(at..end)
    }

    /// Cuts out the attributes at a place, if there are any, and returns where they end.
    fn after(&mut self, at: usize) -> usize {
        let end = self.attributes_end(at);
        end.map_or(at, |end| self.cut_attributes(at..end))
    }

    fn after_heading(&mut self, at: usize) -> usize {
        let Some(end) = self.attributes_end(at) else { return at + 1 };
        if !line_is_blank(self.source.as_bytes(), end) {
            return at + 1;
        }
        let before = self.source.get(..at).unwrap_or_default();
        self.cut_attributes(before.trim_end_matches(' ').len()..end)
    }

    /// Cuts out a tag of a container or a span, and the line ends in other tags. Tags that a text names are bare and
    /// inside a line.
    fn tag(&mut self, at: usize) -> usize {
        let bytes = self.source.as_bytes();
        let Some(is_container) = is_container(self.rest(at + 1)) else { return at + 1 };
        let ends = |at| tag(bytes, at);
        let Some(end) = unless_known(at, &mut self.no_tag, ends) else { return at + 1 };
        let inside = self.source.get(at..end).unwrap_or_default();
        if !is_container {
            for line in memchr::memchr_iter(b'\n', inside.as_bytes()).map(|line| at + line) {
                let indent = self.rest(line + 1).bytes().take_while(|b| b" \t".contains(b)).count();
                self.all.push(Cut::new(line..line + 1 + indent, true, Kind::Tag));
            }
            return end;
        }
        let before = self.source.get(self.start..at).unwrap_or_default();
        let is_alone = before.trim().is_empty() && line_is_blank(bytes, end);
        let is_end = inside.starts_with("</");
        let is_markup = is_alone || inside.contains('=') || is_end && self.open_tags > 0;
        if !is_markup {
            return end;
        }
        if is_alone {
            self.tags += 1;
            let next = memchr(b'\n', bytes.get(end..).unwrap_or_default());
            let is_apart = next.is_none_or(|next| line_is_blank(bytes, end + next + 1));
            self.apart += usize::from(is_apart);
        } else if is_end {
            self.open_tags -= 1;
        } else {
            self.open_tags += 1;
        }
        self.cut(at..end, Kind::Tag);
        end
    }

    fn cut_attributes(&mut self, part: Range<usize>) -> usize {
        let end = part.end;
        self.attributes += 1;
        self.cut(part, Kind::Attribute);
        end
    }

    fn attributes_end(&mut self, at: usize) -> Option<usize> {
        unless_known(at, &mut self.no_attributes, |at| attributes(self.source, at))
    }

    fn address_end(&mut self, at: usize) -> Option<usize> {
        unless_known(at, &mut self.no_address, |at| address(self.source, at))
    }
}

/// Whether nothing is between the last word of a line and the first of the next: they are parts of one, or of a
/// script without blanks.
fn in_word(line: &str, next: &str) -> bool {
    let touches = |c: Option<char>| c.is_some_and(wide);
    if touches(line.chars().next_back()) || touches(next.chars().next()) {
        return true;
    }
    let before = line.strip_suffix('-').and_then(|own| own.chars().next_back());
    // "Haupt- und Nebenstraßen".
    let joins = lists::WORDS_THAT_JOIN_NAMES.contains(&next);
    before.is_some_and(char::is_alphanumeric) && next.starts_with(char::is_alphanumeric) && !joins
}

/// Whether the tag whose name a text begins with is one of a container or a span, which say nothing in Markdown; `None`
/// for text that is not a tag.
fn is_container(text: &str) -> Option<bool> {
    let name = text.strip_prefix('/').unwrap_or(text);
    let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let tag = Tag::of(name.get(..length)?.to_ascii_lowercase().as_bytes());
    let ends = name.get(length..)?.starts_with(['>', '/', ' ', '\t', '\n']);
    (ends && tag != Tag::Other).then(|| CONTAINERS.contains(&tag))
}

/// Where something ends that begins at a place, unless it is known that it does not end, so that a page of things
/// without end is read twice, and not once for each of them.
fn unless_known(at: usize, none: &mut usize, ends: impl Fn(usize) -> Ends) -> Option<usize> {
    if at < *none {
        return None;
    }
    ends(at).map_err(|until| *none = until).ok()
}
