//! Links around several blocks, as converters write cards:
//!
//! ```text
//! [![The quay](quay.jpg)
//!
//! ### Ferry returns
//!
//! It left at six.](/ferry)
//! ```
//!
//! CommonMark knows no such links. Each of the blocks is read as if it were linked by itself.

use std::ops::Range;

use super::brackets::{inline, unescaped};
use super::{Kind, Sign};
use crate::document::TextLink;
use crate::plain::lines::{Line, Marker};

/// Lines from the first to the last of such a link, at most.
const MOST_LINES: usize = 24;

/// Bytes that the copies of an address may take, for each byte from the first bracket to the last.
const MOST_COPIES: usize = 4;

/// A link that ends in another line than it begins in; its places are bytes of the source.
#[derive(Debug)]
pub(in crate::plain) struct Spanning {
    /// Its first bracket.
    open: u32,
    /// The second one and the address.
    close: Range<u32>,
    link: TextLink,
}

/// The links of some lines that span several, in order.
pub(in crate::plain) fn spanning(source: &str, lines: &[Line]) -> Vec<Spanning> {
    let mut found = Vec::new();
    // The line and place of a bracket that is open.
    let mut open: Option<(usize, u32)> = None;
    for (index, line) in lines.iter().enumerate() {
        if matches!(line.marker, Marker::Verbatim | Marker::Row { .. }) {
            open = None;
            continue;
        }
        let text = line.text(source);
        let brackets = Brackets::of(text);
        let begun = open.take().filter(|(first, _)| index - first < MOST_LINES);
        if let (Some((first, open)), Some(at)) = (begun, brackets.closing)
            && let Some((url, title, len)) = inline(text.get(at + 1..).unwrap_or_default())
        {
            let at = line.start + at as u32;
            let close = at..at + 1 + len as u32;
            // The address is written once for each block: it must not outgrow the text.
            if url.len() * (index - first) > MOST_COPIES * (close.end - open) as usize {
                continue;
            }
            let link = TextLink { url: unescaped(url), title: title.map(unescaped) };
            found.push(Spanning { open, close, link });
        } else if brackets.opening && !brackets.is_linked {
            open = Some((index, line.start));
        } else if !brackets.is_linked && brackets.closing.is_none() {
            open = begun;
        }
    }
    found
}

/// The brackets of a line without a partner in it.
#[derive(Default)]
struct Brackets {
    /// Whether the first sign of the line is such a bracket.
    opening: bool,
    /// The first closing one that an address follows.
    closing: Option<usize>,
    /// Whether a link begins and ends in the line: a link holds no other.
    is_linked: bool,
}

impl Brackets {
    fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut found = Self { opening: bytes.first() == Some(&b'['), ..Self::default() };
        // How many brackets are open, and which of the innermost 64 are a picture's.
        let (mut depth, mut pictures) = (0usize, 0u64);
        let mut at = 0;
        while let Some(next) =
            memchr::memchr3(b'[', b']', b'\\', bytes.get(at..).unwrap_or_default())
        {
            at += next;
            match bytes[at] {
                b'[' => {
                    let is_picture = at > 0 && bytes[at - 1] == b'!';
                    pictures = pictures << 1 | u64::from(is_picture);
                    depth += 1;
                }
                b']' if depth > 0 => {
                    found.is_linked |= pictures & 1 == 0 && bytes.get(at + 1) == Some(&b'(');
                    pictures >>= 1;
                    depth -= 1;
                    found.opening &= depth > 0;
                }
                b']' if bytes.get(at + 1) == Some(&b'(') => {
                    found.closing = found.closing.or(Some(at));
                }
                b'\\' => at += 1,
                _ => {}
            }
            at += 1;
        }
        found
    }
}

impl Spanning {
    /// Whether a block from `start` to `end` is in the link, and the link not all in it.
    pub(in crate::plain) fn is_around(&self, start: u32, end: u32) -> bool {
        self.open < end && self.close.end > start && !self.is_in(start, end)
    }

    fn is_in(&self, start: u32, end: u32) -> bool {
        start <= self.open && self.close.end <= end
    }

    /// The source's byte after it.
    pub(in crate::plain) fn end(&self) -> u32 {
        self.close.end
    }

    /// Puts the link around a block into its signs. `at` gives the byte of the block's text for a byte of
    /// the source.
    pub(in crate::plain) fn mark(
        &self,
        signs: &mut Vec<Sign>,
        len: usize,
        at: impl Fn(u32) -> Option<usize>,
    ) {
        let from = at(self.open).map_or(0..0, |open| open..(open + 1).min(len));
        let to = at(self.close.start)
            .map_or(len..len, |close| close.min(len)..(close + self.close.len()).min(len));
        signs.retain(|sign| sign.at.end <= to.start || sign.at.start >= to.end);
        let before = |at: usize| move |sign: &Sign| sign.at.start < at;
        let first = signs.partition_point(before(from.end));
        signs.insert(first, Sign { at: from, kind: Some(Kind::Link(self.link.clone().into())) });
        let last = signs.partition_point(before(to.end.max(1)));
        signs.insert(last, Sign { at: to, kind: Some(Kind::End) });
    }
}

#[cfg(test)]
mod tests {
    use crate::document::{Block, Limits, TextMarkKind};
    use crate::plain::read;

    /// A block: its text, how many of its bytes are linked, and where the last of its links leads.
    type Linked = (&'static str, u32, &'static str);

    #[test]
    fn blocks_are_linked_one_by_one() {
        // Markdown, and its blocks.
        let long = format!("[a\n\nb\n\nc\n\nd\n\ne\n\nf\n\ng\n\nh](/{})", "long".repeat(100));
        assert!(!read(&long, &Limits::default()).blocks.iter().any(|block| block.link_bytes > 0));
        let cases: [(&str, &[Linked]); 6] = [
            (
                "[![The quay](quay.jpg)\n\n### Ferry returns\n\nIt left at *six*.](/ferry)\n\nSeen.",
                &[
                    ("Ferry returns", 13, "/ferry"),
                    ("It left at six.", 15, "/ferry"),
                    ("Seen.", 0, ""),
                ],
            ),
            (
                "[\n\nFerry returns\n\n](/a_b_c \"News\")\n\nSeen.",
                &[("Ferry returns", 13, "/a_b_c"), ("Seen.", 0, "")],
            ),
            (
                "- [Ferry\n\n- returns](/ferry) today",
                &[("Ferry", 5, "/ferry"), ("returns today", 7, "/ferry")],
            ),
            // A link holds no other, and a bracket without an address is text.
            (
                "[Ferry\n\n[six](/six)\n\nreturns](/ferry)",
                &[("[Ferry", 0, ""), ("six", 3, "/six"), ("returns](/ferry)", 0, "")],
            ),
            (
                "[Ferry\n\nreturns] (at six)\n\n[six](/six)",
                &[("[Ferry", 0, ""), ("returns] (at six)", 0, ""), ("six", 3, "/six")],
            ),
            ("[Ferry\nreturns](/ferry)", &[("Ferry", 5, "/ferry"), ("returns", 7, "/ferry")]),
        ];
        for (markdown, expected) in cases {
            let document = read(markdown, &Limits::default());
            let block = |(number, block): (usize, &Block)| {
                let own = document.marks.iter().filter(|mark| mark.block as usize == number);
                let mut links = own.filter_map(|mark| match &mark.kind {
                    TextMarkKind::Link(link) => Some(link.url.as_str()),
                    _ => None,
                });
                let url = links.next_back().unwrap_or_default();
                (block.span.of_text(&document.text), block.link_bytes, url)
            };
            let blocks: Vec<_> = document.blocks.iter().enumerate().map(block).collect();
            assert_eq!(blocks, expected, "{markdown}");
        }
    }
}
