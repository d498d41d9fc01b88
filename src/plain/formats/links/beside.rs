//! Addresses in brackets after the text of their links, as html-to-text, Resiliparse and mail programs write
//! them.
//!
//! ```text
//! News [https://news.example/]
//! SPORT <https://news.example/sport>
//! Weather (https://news.example/weather)
//! The county council [https://county.example/] will pay.
//! ```

use std::ops::Range;

use super::super::super::lines::{Edge, Line, Marker};
use super::super::super::markdown::Sign;
use super::super::is_name_of_picture;
use super::{LONGEST_LINK, is_sentence, link};
use crate::document::TextMarkKind as Kind;
use crate::text::path_of;

/// Fewest whole addresses in brackets of a page whose links are written so.
const FEWEST: usize = 5;
/// The level of a heading in capitals: nothing tells it.
const LEVEL: u8 = 2;
/// Bytes of the longest text of an entry before its address.
const LONGEST_ENTRY: usize = 60;
/// Most lines of one after its first.
const LINES: usize = 2;
/// Fewest letters of one.
const LETTERS: usize = 3;
/// Most round brackets within one another in an address, so that each byte is read a few times at most.
const DEEPEST: usize = 3;
/// What whole addresses begin with.
const SCHEMES: [&str; 5] = ["http://", "https://", "mailto:", "tel:", "cid:"];

/// The brackets around a page's addresses.
#[derive(Clone, Copy, Debug)]
pub(in crate::plain) struct Beside {
    open: u8,
    close: u8,
}

/// The brackets that addresses may have, and most lines for one address. Articles name addresses between angles, too.
const BRACKETS: [(Beside, usize); 3] = [
    (Beside { open: b'[', close: b']' }, 16),
    (Beside { open: b'<', close: b'>' }, 8),
    (Beside { open: b'(', close: b')' }, 8),
];

impl Beside {
    /// The brackets around the addresses of a text, if it has enough of them.
    pub(super) fn of(source: &str) -> Option<Self> {
        let is_used = |(brackets, lines): &(Self, usize)| {
            let count = brackets.whole(source);
            let shown = || source.lines().filter(|line| !line.trim().is_empty()).count();
            count >= FEWEST
                && count * lines >= shown()
                && (brackets.open != b'(' || brackets.entries(source) * 2 >= count)
        };
        BRACKETS.into_iter().find(is_used).map(|(brackets, _)| brackets)
    }

    /// How many whole addresses and paths are in such brackets.
    fn whole(self, source: &str) -> usize {
        let mut from = 0;
        let next = || {
            let at = self.bracketed(source.get(from..)?)?;
            let address = source.get(from + at.start + 1..)?;
            from += at.end;
            Some(usize::from(address.starts_with('/') || is_whole(address)))
        };
        std::iter::from_fn(next).sum()
    }

    /// How many addresses are those of entries of menus and lists, in lines of nothing but short texts with an
    /// address each. Articles name addresses in round brackets inside sentences.
    fn entries(self, source: &str) -> usize {
        let of_line = |line: &str| {
            let line = line.trim();
            let (mut count, mut from) = (0, 0);
            while let Some(at) = line.get(from..).and_then(|rest| self.bracketed(rest)) {
                if at.start > LONGEST_ENTRY {
                    return 0;
                }
                count += 1;
                from += at.end;
            }
            if from == line.len() { count } else { 0 }
        };
        source.lines().map(of_line).sum()
    }

    /// Lets lines begin and end as what is between their addresses. One of nothing else goes on with the line
    /// before, as does one that begins with an address and goes on in small letters.
    pub(super) fn read_edges(self, source: &str, lines: &mut [Line]) {
        for (at, line) in lines.iter_mut().enumerate() {
            let text = line.text(source);
            let (mut start, mut end) = (0, text.len());
            for address in self.addresses(text) {
                if address.start == start {
                    start = address.end;
                }
                if address.end == text.len() {
                    end = address.start;
                }
            }
            let shown = text.get(start..end.max(start)).unwrap_or_default().trim();
            if shown.is_empty() {
                line.joins |= at > 0 && line.gap == 0;
            } else if shown.len() < text.len() {
                (line.first, line.last) = (Edge::first(shown), Edge::last(shown));
                line.joins |= start > 0 && at > 0 && line.gap == 0 && line.first.continues();
            }
        }
    }

    /// Reads lines in capitals between empty lines as headings: html-to-text writes headings so.
    pub(super) fn read_headings(self, source: &str, lines: &mut [Line]) {
        let mut at = 0;
        while at < lines.len() {
            let rest = lines.get(at..).unwrap_or_default();
            let is_more = |line: &&Line| line.gap == 0 && self.is_capital(line.text(source));
            let end = at + 1 + rest.iter().skip(1).take(LINES).take_while(is_more).count();
            let is_apart =
                (at == 0 || rest[0].gap > 0) && lines.get(end).is_none_or(|next| next.gap > 0);
            if is_apart && rest[0].marker == Marker::None && self.is_capital(rest[0].text(source)) {
                lines[at].marker = Marker::Heading { level: LEVEL };
                lines[at + 1..end].iter_mut().for_each(|line| line.joins = true);
            }
            at = end;
        }
    }

    /// Whether what is shown of a text is in capitals.
    fn is_capital(self, text: &str) -> bool {
        let mut from = 0;
        let mut letters = 0;
        let ends = self.addresses(text).chain(std::iter::once(text.len()..text.len()));
        for address in ends {
            let shown = text.get(from..address.start).unwrap_or_default();
            if shown.chars().any(char::is_lowercase) {
                return false;
            }
            letters += shown.chars().filter(|c| c.is_uppercase()).count();
            from = address.end;
        }
        letters >= LETTERS
    }

    /// The addresses in a text, and what of it is linked: what is before an address, up to the one before.
    pub(super) fn signs(self, text: &str) -> Vec<Sign> {
        let mut signs = Vec::new();
        let mut from = 0;
        for at in self.addresses(text) {
            let before = text.get(from..at.start).unwrap_or_default();
            let whole = text.get(at.clone()).unwrap_or_default();
            let inner = whole.strip_prefix(char::from(self.open));
            let url =
                inner.and_then(|own| own.strip_suffix(char::from(self.close))).unwrap_or(whole);
            let linked = before.trim();
            let start = from + before.len() - before.trim_start().len();
            let end = start + linked.len();
            from = at.end;
            let is_link = linked.contains(char::is_alphanumeric)
                && linked.len() <= LONGEST_LINK
                && !is_sentence(linked);
            if is_link && !is_picture(url) {
                signs.push(Sign { at: start..start, kind: Some(link(url)) });
                signs.push(Sign { at: end..at.end, kind: Some(Kind::End) });
            } else {
                signs.push(Sign { at: end.max(start)..at.end, kind: None });
            }
        }
        signs
    }

    /// The addresses in a text, with their brackets; and those without, of links that show only a picture: right
    /// after another, or before one or nothing at the beginning.
    fn addresses(self, text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
        let mut from = 0;
        std::iter::from_fn(move || {
            let rest = text.get(from..)?;
            let own = bare(rest, self.open);
            let is_alone = rest.as_bytes().get(own).is_none_or(|next| *next == self.open);
            let at = if own > 0 && (from > 0 || is_alone) { 0..own } else { self.bracketed(rest)? };
            let at = from + at.start..from + at.end;
            from = at.end;
            Some(at)
        })
    }

    /// Where an address ends that is between brackets: at a blank or a bracket, but round ones may be in it in
    /// pairs.
    fn end_of_address(self, inner: &str) -> Option<usize> {
        let mut opened = 0;
        inner.bytes().position(|byte| {
            let is_inner = byte == self.close && opened > 0;
            if is_inner {
                opened -= 1;
            } else if byte == b'(' && self.open == b'(' && opened < DEEPEST {
                opened += 1;
            } else {
                return byte.is_ascii_whitespace() || byte == self.open || byte == self.close;
            }
            false
        })
    }

    /// The first address between brackets.
    fn bracketed(self, text: &str) -> Option<Range<usize>> {
        memchr::memchr_iter(self.open, text.as_bytes()).find_map(|at| {
            let inner = text.get(at + 1..)?;
            let (address, rest) = inner.split_at(self.end_of_address(inner)?);
            let is_closed = rest.as_bytes().first() == Some(&self.close);
            // A path between angles is a tag. Words between round brackets often have a stroke, so that a path
            // must begin as one.
            let is_address = is_whole(address)
                || match self.open {
                    b'[' => is_address(address),
                    b'(' => address.starts_with(['/', '#', '?']) && is_address(address),
                    _ => false,
                };
            (is_closed && is_address).then(|| at..at + address.len() + 2)
        })
    }
}

/// Bytes of the whole address that a text begins with; 0 if it does not.
fn bare(text: &str, open: u8) -> usize {
    let ends = |byte: u8| byte.is_ascii_whitespace() || byte == open;
    let address = text.get(..text.bytes().position(ends).unwrap_or(text.len())).unwrap_or_default();
    let is_path =
        address.starts_with('/') && address.bytes().filter(|byte| *byte == b'/').count() > 1;
    if is_path || is_whole(address) { address.len() } else { 0 }
}

/// Whether a text without blanks is an address with its scheme.
fn is_whole(text: &str) -> bool {
    SCHEMES.iter().any(|scheme| text.starts_with(scheme))
}

/// Whether a text without blanks looks like a part of an address.
fn is_address(text: &str) -> bool {
    let has_letter = text.bytes().any(|byte| byte.is_ascii_alphabetic());
    let slashes = text.bytes().filter(|byte| *byte == b'/').count();
    let is_path = text.starts_with(['/', '.']) && slashes > 0 || slashes > 1;
    let is_page = text.contains(".htm") || text.contains(".php") || text.contains(".do?");
    let is_anchor =
        text.strip_prefix('#').is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()));
    let is_query = text.starts_with('?') && text.contains('=');
    text.len() > 1
        && has_letter
        && (is_path || is_page || is_anchor || is_query || text.starts_with("javascript:"))
}

fn is_picture(url: &str) -> bool {
    // "cid:" is a picture that the mail holds.
    url.starts_with("cid:") || is_name_of_picture(path_of(url))
}
