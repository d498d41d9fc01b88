//! Links, pictures and marks of notes: what begins with a bracket.

use std::ops::Range;

use super::definitions::{Definition, Definitions, quoted};
use super::{Kind, LONGEST, Sign};
use crate::document::{TextLink, TextPicture};
use crate::text::floor;

/// Most brackets that are open at a time; of more, the outermost are text.
const MOST: usize = 32;

/// A bracket that is open.
struct Bracket {
    /// Where it begins.
    at: usize,
    is_picture: bool,
    /// The signs found before it.
    signs: usize,
}

/// The brackets of a text that are open.
pub(super) struct Brackets<'a> {
    text: &'a str,
    definitions: &'a Definitions<'a>,
    open: Vec<Bracket>,
}

/// A link or picture that was found.
pub(super) struct Found {
    pub start: usize,
    pub end: usize,
    pub is_picture: bool,
}

impl<'a> Brackets<'a> {
    pub(super) fn new(text: &'a str, definitions: &'a Definitions<'a>) -> Self {
        Self { text, definitions, open: Vec::new() }
    }

    /// At `[` or `!`; gives where to go on.
    pub(super) fn open(&mut self, at: usize, signs: &mut Vec<Sign>) -> usize {
        let rest = &self.text[at..];
        let is_picture = rest.starts_with('!');
        if is_picture && !rest.starts_with("![") {
            return at + 1;
        }
        if let Some(label) = rest.strip_prefix("[^") {
            let near = &label.as_bytes()[..label.len().min(LONGEST)];
            let end = memchr::memchr3(b']', b'[', b' ', near).filter(|end| near[*end] == b']');
            let label = end.and_then(|end| label.get(..end));
            if let Some(label) = label
                && self.definitions.get(label) == Some(Definition::Note)
            {
                let to = at + 2 + label.len() + 1;
                let kind = Kind::NoteReference { label: label.into() };
                signs.push(Sign { at: at..to, kind: Some(kind) });
                return to;
            }
        }
        if self.open.len() == MOST {
            self.open.remove(0);
        }
        self.open.push(Bracket { at, is_picture, signs: signs.len() });
        at + 1 + usize::from(is_picture)
    }

    /// Lets the brackets that were opened after a place be text.
    pub(super) fn leave_after(&mut self, at: usize) {
        self.open.retain(|bracket| bracket.at < at);
    }

    /// At `]`.
    pub(super) fn close(&mut self, at: usize, signs: &mut Vec<Sign>) -> Option<Found> {
        let Bracket { at: open, is_picture, signs: before } = self.open.pop()?;
        let inside = open + 1 + usize::from(is_picture)..at;
        if inside.len() > LONGEST {
            return None;
        }
        let (url, title, end) = self.target(inside.clone(), at + 1)?;
        if is_picture {
            // What stands in the description is not markup.
            signs.truncate(before);
            let alt = self.text[inside].to_owned();
            let picture = TextPicture { url, alt, title, alone: false };
            signs.push(Sign { at: open..end, kind: Some(Kind::Picture(picture.into())) });
        } else {
            let link = TextLink { url, title };
            signs.push(Sign { at: open..open + 1, kind: Some(Kind::Link(link.into())) });
            signs.push(Sign { at: at..end, kind: Some(Kind::End) });
            // A link holds no other.
            self.open.retain(|bracket| bracket.is_picture);
        }
        Some(Found { start: open, end, is_picture })
    }

    /// The address and title of a link whose text ends before `at`, and where they end.
    fn target(&self, inside: Range<usize>, at: usize) -> Option<(String, Option<String>, usize)> {
        let rest = &self.text[at..];
        if rest.starts_with('(') {
            let (url, title, len) = inline(rest)?;
            return Some((unescaped(url), title.map(unescaped), at + len));
        }
        let (label, end) = match rest.strip_prefix('[') {
            Some(label) => {
                let len = label.as_bytes().iter().take(LONGEST).position(|byte| *byte == b']')?;
                (label.get(..len)?, at + len + 2)
            }
            None => ("", at),
        };
        let label = if label.is_empty() { &self.text[inside] } else { label };
        match self.definitions.get(label)? {
            Definition::Link { url, title } => Some((unescaped(url), title.map(unescaped), end)),
            Definition::Note => None,
        }
    }
}

/// `(address "title")` at the start of a text: the parts, and the length of all.
pub(super) fn inline(text: &str) -> Option<(&str, Option<&str>, usize)> {
    let near = &text[..floor(text, LONGEST)];
    let inner = near.strip_prefix('(')?;
    let body = inner.trim_start();
    let (url, after) = if let Some(rest) = body.strip_prefix('<') {
        rest.split_once('>')?
    } else {
        let mut depth = 0usize;
        let mut escaped = false;
        let end = body.bytes().position(|byte| {
            let was = std::mem::take(&mut escaped);
            match byte {
                _ if was => {}
                b'\\' => escaped = true,
                b'(' => depth += 1,
                b')' if depth == 0 => return true,
                b')' => depth -= 1,
                b' ' | b'\t' | b'\n' | b'[' => return true,
                _ => {}
            }
            false
        });
        body.split_at(end?)
    };
    let after = after.trim_start();
    let end = |rest: &str| text.len() - (text.len() - near.len()) - rest.len();
    if let Some(rest) = after.strip_prefix(')') {
        return Some((url, None, end(rest)));
    }
    // The title ends with its sign before the bracket.
    let sign = after.chars().next()?;
    let closing = match sign {
        '"' => "\")",
        '\'' => "')",
        '(' => "))",
        _ => return None,
    };
    let stop = after.find(closing)?;
    let title = quoted(after.get(..=stop)?)?;
    Some((url, Some(title), end(after.get(stop + 2..)?)))
}

/// A value without the backslashes before signs.
pub(super) fn unescaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut chars = value.chars().peekable();
    while let Some(c) = chars.next() {
        let escapes = c == '\\' && chars.peek().is_some_and(char::is_ascii_punctuation);
        out.extend(if escapes { chars.next() } else { Some(c) });
    }
    out
}
