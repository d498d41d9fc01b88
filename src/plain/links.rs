//! Inline markup of Markdown: `[text](address)`, `![description](address)`, `**strong**`,
//! `*emphasis*`.
//!
//! The text of links is kept and counted as such; pictures are counted and leave no
//! text, as in markup; stars are removed where they open and close, and so is a backslash before
//! a sign. Signs without a partner are text.

use crate::document::{Builder, Inline, Span};

/// Longest text of a link and longest address looked for, in bytes.
const LONGEST: usize = 2048;

/// A link or picture: where it stands, and its text.
struct Link {
    whole: std::ops::Range<usize>,
    text: std::ops::Range<usize>,
    picture: bool,
}

/// Writes a line that begins at `start` of the source into the open block.
pub(super) fn write(builder: &mut Builder, line: &str, start: u32) {
    let mut writer = Writer { builder, line, start, strong: false, emphasis: false };
    let mut at = 0;
    while let Some(link) = next(line, at) {
        writer.text(at..link.whole.start, 0);
        if link.picture {
            writer.builder.media();
            writer.builder.space();
        } else {
            // Its place is its number.
            let number = start.saturating_add(link.whole.start as u32).saturating_add(1);
            writer.text(link.text, number);
        }
        at = link.whole.end;
    }
    writer.text(at..line.len(), 0);
}

/// Whether a line has more than pictures.
pub(super) fn is_visible(line: &str) -> bool {
    let mut at = 0;
    while let Some(link) = next(line, at) {
        let before = line.get(at..link.whole.start).unwrap_or_default();
        if !before.trim().is_empty() || !link.picture && !link.text.is_empty() {
            return true;
        }
        at = link.whole.end;
    }
    !line.get(at..).unwrap_or_default().trim().is_empty()
}

/// Whether a text holds a link whose address looks like one: code has `](`, too.
pub(super) fn is_linked(text: &str) -> bool {
    const BEGINNINGS: [&str; 6] = ["/", "http", "#", "mailto:", "./", "../"];
    let mut closes = memchr::memmem::find_iter(text.as_bytes(), b"](");
    closes.any(|at| {
        let address = text.get(at + 2..).unwrap_or_default();
        BEGINNINGS.iter().any(|beginning| address.starts_with(beginning))
    })
}

/// Number of pictures in a line.
pub(super) fn pictures(line: &str) -> usize {
    let mut at = 0;
    std::iter::from_fn(|| {
        let link = next(line, at)?;
        at = link.whole.end;
        Some(usize::from(link.picture))
    })
    .sum()
}

/// The first link after `from`. Every byte is read a fixed number of times: text before a `](`
/// that closes nothing is not searched again.
fn next(line: &str, from: usize) -> Option<Link> {
    let bytes = line.as_bytes();
    let mut floor = from;
    loop {
        let close = floor + memchr::memmem::find(bytes.get(floor..)?, b"](")?;
        let window = floor.max(close.saturating_sub(LONGEST));
        let open = memchr::memrchr(b'[', bytes.get(window..close)?).map(|at| window + at);
        let address = bytes.get(close + 2..bytes.len().min(close + 2 + LONGEST))?;
        let stop = memchr::memchr3(b')', b'[', b']', address);
        let end = stop.filter(|at| address.get(*at) == Some(&b')')).map(|at| close + 3 + at);
        let (Some(open), Some(end)) = (open, end) else {
            floor = close + 2;
            continue;
        };
        let picture = open > floor && bytes.get(open - 1) == Some(&b'!');
        let mut whole = open - usize::from(picture)..end;
        // A picture that is a link.
        let linked = picture && whole.start > floor && bytes.get(whole.start - 1) == Some(&b'[');
        if linked && bytes.get(end..end + 2) == Some(b"](") {
            let rest = bytes.get(end + 2..bytes.len().min(end + 2 + LONGEST))?;
            if let Some(at) = memchr::memchr2(b')', b'[', rest).filter(|at| rest[*at] == b')') {
                whole = whole.start - 1..end + 3 + at;
            }
        }
        return Some(Link { whole, text: open + 1..close, picture });
    }
}

struct Writer<'a, 'b> {
    builder: &'b mut Builder,
    line: &'a str,
    start: u32,
    strong: bool,
    emphasis: bool,
}

impl Writer<'_, '_> {
    /// Writes a piece of the line without the stars in it that mean something.
    fn text(&mut self, piece: std::ops::Range<usize>, link: u32) {
        let mut at = piece.start;
        let mut search = at;
        while let Some(star) = self
            .line
            .get(search..piece.end)
            .and_then(|rest| memchr::memchr(b'*', rest.as_bytes()))
            .map(|star| search + star)
        {
            let width = if self.line[star..piece.end].starts_with("**") { 2 } else { 1 };
            search = star + width;
            if self.means(star, width) {
                self.plain(at..star, link);
                let state = if width == 2 { &mut self.strong } else { &mut self.emphasis };
                *state = !*state;
                at = search;
            }
        }
        self.plain(at..piece.end, link);
    }

    /// Whether stars open or close something: they touch a word on the inner side, and what
    /// they open is closed.
    fn means(&self, star: usize, width: usize) -> bool {
        let open = if width == 2 { self.strong } else { self.emphasis };
        let (before, after) = (&self.line[..star], &self.line[star + width..]);
        if before.ends_with('\\') {
            return false;
        }
        if open {
            return !before.ends_with(char::is_whitespace);
        }
        let near = after.as_bytes().get(..LONGEST).unwrap_or(after.as_bytes());
        let closed = memchr::memmem::find(near, &b"**"[..width]).is_some();
        let word = before.ends_with(char::is_alphanumeric);
        !word && !after.starts_with([' ', '*', '\t']) && closed
    }

    /// Writes a piece of the line without the backslashes before signs.
    fn plain(&mut self, piece: std::ops::Range<usize>, link: u32) {
        let bytes = self.line.as_bytes().get(..piece.end).unwrap_or_default();
        let mut from = piece.start;
        // Where a sign stands that is text, be it a backslash.
        let mut sign = None;
        for at in memchr::memchr_iter(b'\\', bytes.get(from..).unwrap_or_default()) {
            let at = piece.start + at;
            let escapes = bytes.get(at + 1).is_some_and(u8::is_ascii_punctuation);
            if escapes && sign != Some(at) {
                self.write(from..at, link);
                from = at + 1;
                sign = Some(from);
            }
        }
        self.write(from..piece.end, link);
    }

    fn write(&mut self, piece: std::ops::Range<usize>, link: u32) {
        let text = self.line.get(piece.clone()).unwrap_or_default();
        let from = self.start + piece.start as u32;
        let source = Span::new(from, from + text.len() as u32);
        self.builder.text(text, source, Inline { link });
    }
}
