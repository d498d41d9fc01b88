//! Splits a text into lines: their position, how they begin and how they end.

use memchr::memchr;

use crate::document::{blank_prefix, is_blank};

/// A line that holds something visible.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    /// First byte that is not white space; after the marker once one is read.
    pub start: u32,
    /// One past the last visible byte.
    pub end: u32,
    /// Bytes of white space before it.
    pub indent: u32,
    /// Empty lines before it, up to 255.
    pub gap: u8,
    /// How it begins and ends.
    pub first: Edge,
    pub last: Edge,
    /// What its marker says it is.
    pub marker: Marker,
    /// Whether it continues the previous line.
    pub joins: bool,
    /// Whether it is the next name of a list that the previous line is of.
    pub is_listed: bool,
    /// Whether a form feed is before it.
    pub page: bool,
    /// Whether a hyphen was taken off its end, because its last word goes on in the next line.
    pub hyphenated: bool,
}

/// What a line's marker says it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Marker {
    /// It has none.
    #[default]
    None,
    /// `- item`, `1. item`; a depth of 1 for a list in no other.
    Item { depth: u8, number: Option<u32> },
    /// `## heading`.
    Heading { level: u8 },
    /// `> quoted`, `>> twice`.
    Quote { depth: u8 },
    /// `| a | b |`.
    Row { header: bool },
    /// Between the lines of a fence, and as it stands.
    Verbatim,
    /// Only a marker: a fence, the rule under a table head.
    Rule,
}

/// The kind of character at a line's end or beginning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Edge {
    /// No line, or any other character.
    #[default]
    Other,
    Lower,
    Upper,
    /// A letter of a script without case.
    Caseless,
    Digit,
    /// A sentence end; quotation marks and brackets after it are ignored.
    Ender,
    Comma,
    Colon,
    /// Opening brackets and quotation marks.
    Open,
    /// Closing ones.
    Close,
    /// Quotation marks that may be either.
    Quote,
    /// `|` `/` `•` `»` and such.
    Separator,
    Dash,
}

/// Number of edges.
pub(super) const EDGES: usize = Edge::Dash as usize + 1;

impl Edge {
    pub(super) fn of(c: char) -> Self {
        match c {
            'a'..='z' => Self::Lower,
            'A'..='Z' => Self::Upper,
            '0'..='9' => Self::Digit,
            '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।' | '۔' => Self::Ender,
            ',' | ';' | '،' | '؛' | '、' | '，' | '；' => Self::Comma,
            ':' | '：' => Self::Colon,
            '(' | '[' | '{' | '“' | '„' | '«' | '‘' | '「' | '『' | '（' | '【' => {
                Self::Open
            }
            ')' | ']' | '}' | '”' | '’' | '」' | '』' | '）' | '】' => Self::Close,
            '"' | '\'' => Self::Quote,
            '|' | '/' | '\\' | '•' | '·' | '»' | '›' | '‹' | '→' | '←' | '>' | '<' | '*' => {
                Self::Separator
            }
            '-' | '–' | '—' => Self::Dash,
            '\0'..='\u{7f}' => Self::Other,
            c if c.is_lowercase() => Self::Lower,
            c if c.is_uppercase() => Self::Upper,
            c if c.is_alphabetic() => Self::Caseless,
            c if c.is_numeric() => Self::Digit,
            _ => Self::Other,
        }
    }

    /// How a text begins.
    pub(super) fn first(text: &str) -> Self {
        match text.as_bytes().first() {
            Some(b'a'..=b'z') => Self::Lower,
            Some(b'A'..=b'Z') => Self::Upper,
            _ => text.chars().next().map_or(Self::Other, Self::of),
        }
    }

    /// How a text ends.
    pub(super) fn last(text: &str) -> Self {
        let mut chars = text.chars().rev();
        let last = chars.next().map_or(Self::Other, Self::of);
        if matches!(last, Self::Close | Self::Quote) {
            let before = chars.map(Self::of).find(|e| !matches!(e, Self::Close | Self::Quote));
            if before == Some(Self::Ender) {
                return Self::Ender;
            }
        }
        last
    }

    /// Whether a line that begins so mostly continues the one before.
    pub(super) fn continues(self) -> bool {
        matches!(self, Self::Lower | Self::Comma | Self::Ender | Self::Close | Self::Colon)
    }
}

impl Line {
    /// The line's visible text, its marker aside.
    pub(super) fn text<'a>(&self, source: &'a str) -> &'a str {
        source.get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    /// Whether it begins with a sign that follows a word of the same sentence: ", too, falls short",
    /// ": 40 crowns", "。".
    pub(super) fn begins_inside(&self, source: &str) -> bool {
        let mut chars = self.text(source).chars();
        match chars.next() {
            Some(',' | ';' | ':' | '.') => {
                chars.next().is_none_or(|next| next.is_whitespace() || "\"”’»)".contains(next))
            }
            Some('，' | '、' | '。' | '：' | '；') => true,
            _ => false,
        }
    }

    /// Bytes of its visible text.
    pub(super) fn len(&self) -> usize {
        (self.end - self.start) as usize
    }

    /// Takes a marker of `width` bytes, and the white space after it, off the beginning.
    pub(super) fn take(&mut self, source: &str, width: usize, marker: Marker) {
        let rest = self.text(source).get(width..).unwrap_or_default();
        let blank = blank_prefix(rest);
        self.start += (width + blank) as u32;
        self.first = Edge::first(&rest[blank..]);
        self.marker = marker;
    }

    /// Cuts off and gives what is before a byte of the source; `None` if one part would be empty.
    pub(super) fn split_off(&mut self, source: &str, at: usize) -> Option<Self> {
        let before = source.get(self.start as usize..at)?.trim_end();
        let after = source.get(at..self.end as usize)?;
        if before.is_empty() || after.is_empty() {
            return None;
        }
        let end = self.start + before.len() as u32;
        let first = Self { end, last: Edge::last(before), hyphenated: false, ..*self };
        let first_edge = Edge::first(after);
        *self =
            Self { start: at as u32, indent: 0, gap: 0, first: first_edge, page: false, ..*self };
        Some(first)
    }
}

/// The lines of a text, one after the other.
///
/// A line feed ends a line, with or without a carriage return, and so does a form feed. Other line
/// ends (a lone carriage return, U+2028 and U+2029) count only if the text has no line feed at all;
/// otherwise they are left over from the page and are white space.
pub(super) struct Lines<'a> {
    source: &'a str,
    at: usize,
    gap: u8,
    /// Whether a form feed is between the last line and the one at hand.
    page: bool,
    /// Whether the text has no line feed.
    foreign: bool,
    /// Whether the text has a form feed.
    paged: bool,
}

impl<'a> Lines<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        let bytes = source.as_bytes();
        Self {
            source,
            at: 0,
            gap: 0,
            page: false,
            foreign: memchr(b'\n', bytes).is_none(),
            paged: memchr(b'\x0c', bytes).is_some(),
        }
    }

    /// The end of the line at hand, and where the next one begins.
    fn end(&self) -> (usize, usize) {
        let rest = self.source.as_bytes().get(self.at..).unwrap_or_default();
        let (len, width) = if self.foreign {
            foreign_end(rest)
        } else if self.paged {
            memchr::memchr2(b'\n', b'\x0c', rest).map_or((rest.len(), 0), |end| (end, 1))
        } else {
            memchr(b'\n', rest).map_or((rest.len(), 0), |end| (end, 1))
        };
        (self.at + len, self.at + len + width)
    }
}

/// The end of a line where a text has no line feed, and its width.
fn foreign_end(rest: &[u8]) -> (usize, usize) {
    for at in memchr::memchr3_iter(b'\r', b'\x0c', 0xe2, rest) {
        match rest.get(at..) {
            Some([0xe2, 0x80, 0xa8 | 0xa9, ..]) => return (at, 3),
            Some([0xe2, ..]) => {}
            _ => return (at, 1),
        }
    }
    (rest.len(), 0)
}

impl Iterator for Lines<'_> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        while self.at < self.source.len() {
            let (end, next) = self.end();
            let raw = self.source.get(self.at..end).unwrap_or_default();
            let indent = blank_prefix(raw);
            let start = self.at + indent;
            self.at = next;
            let fed = self.paged && self.source.as_bytes().get(end) == Some(&b'\x0c');
            if indent == raw.len() {
                self.gap = self.gap.saturating_add(1);
                self.page |= fed;
                continue;
            }
            let text = trim_end(&raw[indent..]);
            return Some(Line {
                start: start as u32,
                end: (start + text.len()) as u32,
                indent: indent as u32,
                gap: std::mem::take(&mut self.gap),
                page: std::mem::replace(&mut self.page, fed),
                first: Edge::first(text),
                last: Edge::last(text),
                ..Line::default()
            });
        }
        None
    }
}

/// A text without the white space at its end, as the builder folds it.
fn trim_end(text: &str) -> &str {
    let mut text = text;
    while let Some(c) = text.chars().next_back() {
        if c.is_ascii_graphic() {
            break;
        }
        let shorter = &text[..text.len() - c.len_utf8()];
        if !is_blank(&text[shorter.len()..]) {
            break;
        }
        text = shorter;
    }
    text
}
