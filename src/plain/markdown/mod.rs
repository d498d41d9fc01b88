//! Inline markup of Markdown: links and pictures of all forms, emphasis, deleted text, code, marks
//! of notes, escapes, tags of HTML.
//!
//! Signs are read as [CommonMark] reads them, with these differences, since what comes here was
//! written by converters: a link's address ends at the first blank that no title follows, and
//! references need their definition on a line of its own. Signs without a partner are text. The
//! text of links is kept and counted as such; pictures leave no text, as in markup.
//!
//! [CommonMark]: https://spec.commonmark.org/0.31.2/#inlines

mod brackets;
mod definitions;
mod emphasis;
mod html;
mod spanning;

use std::ops::Range;

use super::signs::{backticks, end_of_code};
use crate::document::{Builder, Inline, Span, TextLink, TextMarkKind as Kind};
use crate::text::floor;
pub(super) use definitions::{Definition, Definitions, definition};
pub(super) use html::heading as html_heading;
pub(super) use spanning::{Spanning, spanning};

/// Longest text of a link and longest address looked for, in bytes.
const LONGEST: usize = 2048;

/// Bytes of a block whose signs are read; what comes after them is text. Signs can take 30 times the
/// memory of the text.
const MOST: usize = 100_000;

/// A sign of markup: the bytes that are not text, and what they say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sign {
    pub at: Range<usize>,
    /// None for a backslash before a sign.
    pub kind: Option<Kind>,
}

/// Reads the signs of a text, in order. Every byte is read a fixed number of times.
pub(super) fn signs(text: &str, definitions: &Definitions) -> Vec<Sign> {
    let text = &text[..floor(text, MOST)];
    let mut signs = Vec::new();
    let mut brackets = brackets::Brackets::new(text, definitions);
    let mut runs = Vec::new();
    let mut tags = html::Tags::default();
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut unclosed = 0u64;
    while let Some(&byte) = bytes.get(at) {
        at = match byte {
            b'\\' if bytes.get(at + 1) == Some(&b'\n') => {
                signs.push(Sign { at: at..at + 2, kind: Some(Kind::Break) });
                at + 2
            }
            b'\\' if bytes.get(at + 1).is_some_and(u8::is_ascii_punctuation) => {
                signs.push(Sign { at: at..at + 1, kind: None });
                at + 2
            }
            b'`' => code(text, at, &mut unclosed, &mut signs),
            b'*' | b'_' | b'~' => {
                let end = at + bytes[at..].iter().take_while(|next| **next == byte).count();
                runs.extend(emphasis::Run::new(text, at..end));
                end
            }
            b'<' => match html::tag(&text[at..]) {
                Some(tag) => {
                    let end = at + tag.len;
                    if let Some(start) = tags.read(&tag, at..end, &mut signs) {
                        // As with links.
                        emphasis::resolve(&mut split_off(&mut runs, start), &mut signs);
                        brackets.leave_after(start);
                    }
                    end
                }
                None => autolink(text, at, &mut signs),
            },
            b'[' | b'!' => brackets.open(at, &mut signs),
            b']' => match brackets.close(at, &mut signs) {
                Some(link) => {
                    // What a link encloses pairs with nothing outside.
                    let mut inside = split_off(&mut runs, link.start);
                    tags.leave_after(link.start, &mut signs);
                    if !link.is_picture {
                        emphasis::resolve(&mut inside, &mut signs);
                    }
                    link.end
                }
                None => at + 1,
            },
            _ => {
                let rest = &bytes[at + 1..];
                let next = rest.iter().position(|byte| b"\\`*_~<[!]".contains(byte));
                next.map_or(bytes.len(), |next| at + 1 + next)
            }
        };
    }
    emphasis::resolve(&mut runs, &mut signs);
    tags.leave_after(0, &mut signs);
    signs.sort_unstable_by_key(|sign| (sign.at.start, sign.at.end));
    signs
}

/// The runs from a place of the text on.
fn split_off(runs: &mut Vec<emphasis::Run>, at: usize) -> Vec<emphasis::Run> {
    let first = runs.partition_point(|run| run.at.start < at);
    runs.split_off(first)
}

/// Code between as many backticks as begin at `at`; gives where to go on. `unclosed` has a bit for
/// each number of backticks that is not found again.
fn code(text: &str, at: usize, unclosed: &mut u64, signs: &mut Vec<Sign>) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    let width = backticks(rest);
    let open = at..at + width;
    if width >= 64 || *unclosed & 1 << width != 0 {
        return open.end;
    }
    let Some(end) = end_of_code(rest.get(width..).unwrap_or_default(), width) else {
        *unclosed |= 1 << width;
        return open.end;
    };
    let close = open.end + end..open.end + end + width;
    signs.push(Sign { at: open, kind: Some(Kind::Code) });
    signs.push(Sign { at: close.clone(), kind: Some(Kind::End) });
    close.end
}

/// `<https://…>`; gives where to go on.
fn autolink(text: &str, at: usize, signs: &mut Vec<Sign>) -> usize {
    let rest = &text[at + 1..];
    let near = &rest.as_bytes()[..rest.len().min(LONGEST)];
    let end = memchr::memchr3(b'>', b'<', b' ', near).filter(|end| near[*end] == b'>');
    let Some(end) = end.filter(|_| ["https://", "http://"].iter().any(|s| rest.starts_with(s)))
    else {
        return at + 1;
    };
    let link = TextLink { url: rest[..end].to_owned(), title: None };
    signs.push(Sign { at: at..at + 1, kind: Some(Kind::Link(link.into())) });
    signs.push(Sign { at: at + 1 + end..at + 2 + end, kind: Some(Kind::End) });
    at + 2 + end
}

/// Whether a text has more than pictures.
pub(super) fn is_visible(text: &str, signs: &[Sign]) -> bool {
    let mut from = 0;
    let ends = signs.iter().map(|sign| sign.at.clone()).chain(std::iter::once(text.len()..0));
    let mut visible = ends.filter_map(|sign| {
        let between = text.get(from..sign.start);
        from = from.max(sign.end);
        between
    });
    visible.any(|between| !between.trim().is_empty())
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

/// Writes a text with signs into the open block. `place` gives the byte of the source for a byte of
/// the text.
pub(super) fn write(
    builder: &mut Builder,
    text: &str,
    signs: Vec<Sign>,
    place: impl Fn(usize) -> u32,
) {
    let mut from = 0;
    // The number of the link that is open, and how many signs are open inside it.
    let (mut link, mut open) = (0, Vec::new());
    for sign in signs {
        piece(builder, text, from..sign.at.start, link, &place);
        from = from.max(sign.at.end);
        let Some(kind) = sign.kind else { continue };
        match &kind {
            Kind::Picture(_) => {
                builder.media();
                builder.space();
            }
            Kind::End => {
                if open.pop() == Some(true) {
                    link = 0;
                }
            }
            Kind::NoteReference { .. } => {}
            Kind::Break => {
                builder.line_break();
                continue;
            }
            kind => {
                let is_link = matches!(kind, Kind::Link(_));
                open.push(is_link);
                if is_link {
                    // Its place is its number.
                    link = place(sign.at.start).saturating_add(1);
                }
            }
        }
        builder.mark(kind, Span::new(place(sign.at.start), place(sign.at.end)));
    }
    piece(builder, text, from..text.len(), link, &place);
}

fn piece(
    builder: &mut Builder,
    text: &str,
    range: Range<usize>,
    link: u32,
    place: impl Fn(usize) -> u32,
) {
    if let Some(piece) = text.get(range.clone()).filter(|piece| !piece.is_empty()) {
        let source = Span::new(place(range.start), place(range.end));
        builder.text(piece, source, Inline { link });
    }
}

#[cfg(test)]
mod tests;
