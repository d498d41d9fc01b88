//! Source into tags and texts: a tokenizer that jumps from `<` to `<`.

use std::borrow::Cow;

use memchr::{memchr, memchr2, memmem};

use super::attrs::{Attrs, Name};
use super::stack::Stack;
use super::tags::{self, RAW};
use crate::document::{Tag, key_step};

/// Reads a source, or a part of one that starts at offset `base`, to its end.
pub(super) fn scan<'a>(source: &'a str, base: u32, nested: bool, stack: &mut Stack<'a>) {
    let mut scanner = Scanner {
        source,
        bytes: source.as_bytes(),
        at: 0,
        base,
        nested,
        attributes: stack.flow.limits().attributes,
        attrs: Attrs::new(true),
    };
    scanner.run(stack);
}

struct Scanner<'a> {
    source: &'a str,
    bytes: &'a [u8],
    /// Offset of the next byte to read.
    at: usize,
    /// Offset of the source in the page.
    base: u32,
    /// Whether this is the content of a `<noscript>`, inside which is no other.
    nested: bool,
    /// Attributes looked at in one tag.
    attributes: usize,
    attrs: Attrs<'a>,
}

impl<'a> Scanner<'a> {
    fn run(&mut self, stack: &mut Stack<'a>) {
        let mut text = 0;
        // `text..at` is text not yet passed on; a `<` that starts no markup belongs to it.
        while let Some(start) = self.next_tag() {
            let Some(&next) = self.bytes.get(start + 1) else { break };
            let after_slash = self.bytes.get(start + 2).copied().unwrap_or(b' ');
            let markup = next.is_ascii_alphabetic()
                || matches!(next, b'!' | b'?')
                || next == b'/' && self.bytes.len() > start + 2;
            if !markup {
                self.at = start + 1;
                continue;
            }
            self.text(text, start, stack);
            self.at = start + 2;
            match next {
                b'/' if after_slash.is_ascii_alphabetic() => self.end_tag(start, stack),
                // `</>` is nothing, `</3` a comment.
                b'/' | b'?' => self.skip_past(b'>'),
                b'!' => self.declaration(start, stack),
                _ => self.start_tag(start, stack),
            }
            text = self.at;
        }
        self.text(text, self.bytes.len(), stack);
        self.at = self.bytes.len();
    }

    /// Offset of the next `<`; often it follows at once.
    fn next_tag(&self) -> Option<usize> {
        let rest = self.bytes.get(self.at..)?;
        if rest.first() == Some(&b'<') {
            return Some(self.at);
        }
        memchr(b'<', rest).map(|found| self.at + found)
    }

    fn slice(&self, from: usize, to: usize) -> &'a str {
        self.source.get(from..to).unwrap_or_default()
    }

    fn position(&self, at: usize) -> u32 {
        self.base.saturating_add(at as u32)
    }

    fn text(&self, from: usize, to: usize, stack: &mut Stack<'a>) {
        if from < to {
            stack.flow.source_text(self.slice(from, to), self.position(from));
        }
    }

    fn skip_past(&mut self, byte: u8) {
        self.at = match memchr(byte, &self.bytes[self.at..]) {
            Some(found) => self.at + found + 1,
            None => self.bytes.len(),
        };
    }

    /// `<!…`: a comment, a doctype, or CDATA where that is markup.
    fn declaration(&mut self, start: usize, stack: &mut Stack<'a>) {
        let rest = &self.bytes[start + 2..];
        if rest.starts_with(b"--") {
            self.at = start + 4;
            self.comment();
        } else if rest.starts_with(b"[CDATA[") && stack.is_foreign() {
            let from = start + 9;
            let len = memmem::find(&self.bytes[from..], b"]]>");
            let to = len.map_or(self.bytes.len(), |len| from + len);
            stack.flow.text(self.slice(from, to), self.position(from), to - from);
            self.at = (to + 3).min(self.bytes.len());
        } else {
            self.skip_past(b'>');
        }
    }

    /// The rest of a comment: up to `-->` or `--!>`, and `<!-->` and `<!--->` are whole.
    fn comment(&mut self) {
        let rest = &self.bytes[self.at..];
        if rest.starts_with(b">") || rest.starts_with(b"->") {
            return self.skip_past(b'>');
        }
        while let Some(found) = memmem::find(&self.bytes[self.at..], b"--") {
            self.at += found;
            match self.bytes[self.at + 2..] {
                [b'>', ..] => return self.at += 3,
                [b'!', b'>', ..] => return self.at += 4,
                _ => self.at += 1,
            }
        }
        self.at = self.bytes.len();
    }

    /// Reads the tag name at `from`, up to white space, `/` or `>`.
    fn name(&mut self, from: usize) -> (Tag, &'a str) {
        let (key, end) = keyed_name(self.bytes, from, TAG_NAME);
        self.at = end;
        let name = self.slice(from, end);
        (Tag::keyed(key, name.as_bytes()), name)
    }

    fn end_tag(&mut self, start: usize, stack: &mut Stack<'a>) {
        let (tag, name) = self.name(start + 2);
        if self.bytes.get(self.at) == Some(&b'>') {
            self.at += 1;
        } else if self.attributes(0).is_none() {
            return self.at = self.bytes.len(); // the page ends inside the tag
        }
        stack.end(tag, name, self.position(start));
    }

    fn start_tag(&mut self, start: usize, stack: &mut Stack<'a>) {
        let (tag, name) = self.name(start + 1);
        self.attrs.clear();
        let mut self_closing = false;
        if self.bytes.get(self.at) == Some(&b'>') {
            self.at += 1;
        } else {
            match self.attributes(self.attributes) {
                Some(closing) => self_closing = closing,
                None => return self.at = self.bytes.len(), // the page ends inside the tag
            }
        }
        if tag == Tag::Other && name.contains('-') {
            self.attrs.push_name(name);
        }
        let at = self.position(start);
        // Markup inside `<noscript>` is for readers to whom it is an element like any other.
        let raw = tags::class(tag) & RAW != 0 && !(self.nested && tag == Tag::Noscript);
        if raw && !stack.expects_foreign() {
            self.raw(tag, name, at, stack);
        } else {
            stack.start(tag, name, &self.attrs, self_closing, at);
        }
    }

    /// Reads attributes up to the end of the tag, the first `most` of them into `attrs`.
    /// Gives whether the tag closes itself; nothing if the page ends first.
    fn attributes(&mut self, most: usize) -> Option<bool> {
        let bytes = self.bytes;
        let mut at = self.at;
        let mut room = most;
        let mut self_closing = false;
        loop {
            let byte = *bytes.get(at)?;
            if STOPS[byte as usize] & TAG_NAME != 0 {
                at += 1;
                match byte {
                    b'>' => {
                        self.at = at;
                        return Some(self_closing);
                    }
                    b'/' => self_closing = bytes.get(at) == Some(&b'>'),
                    _ => {}
                }
                continue;
            }
            let from = at;
            let (key, to) = keyed_name(bytes, from, TAG_NAME | EQUALS);
            at = to;
            let mut byte = *bytes.get(at)?;
            while is_space(byte) {
                at += 1;
                byte = *bytes.get(at)?;
            }
            let (mut start, mut end) = (at, at);
            if byte == b'=' {
                at += 1;
                while is_space(*bytes.get(at)?) {
                    at += 1;
                }
                (start, end, at) = self.value(at)?;
            }
            if room > 0 {
                room -= 1;
                if let Some(name) = Name::keyed(key, bytes.get(from..to)?) {
                    self.attrs.push(name, self.source.get(from..to)?, self.slice(start, end));
                }
            }
        }
    }

    /// The value that starts at `at`: its bounds, and where to read on.
    fn value(&self, at: usize) -> Option<(usize, usize, usize)> {
        let bytes = self.bytes;
        let quote = *bytes.get(at)?;
        if matches!(quote, b'"' | b'\'') {
            let end = at + 1 + memchr(quote, bytes.get(at + 1..)?)?;
            return Some((at + 1, end, end + 1));
        }
        let mut end = at;
        while !matches!(*bytes.get(end)?, b'>' | b' ' | b'\t' | b'\n' | b'\r' | b'\x0c') {
            end += 1;
        }
        Some((at, end, end))
    }

    /// An element whose content is text up to its end tag, whatever it looks like.
    fn raw(&mut self, tag: Tag, name: &'a str, at: u32, stack: &mut Stack<'a>) {
        let from = self.at;
        let to = match tag {
            Tag::Plaintext => self.bytes.len(),
            Tag::Script => self.script_end(from),
            _ => self.raw_end(from, name),
        };
        let content = self.slice(from, to);
        let inside = self.position(from);
        match tag {
            Tag::Noscript | Tag::Noframes => {
                // Frames show nothing else to a reader without them.
                let read = tag == Tag::Noscript || !self.nested && !stack.flow.has_text();
                if read {
                    stack.enclosed(tag, &self.attrs, |stack| scan(content, inside, true, stack));
                }
            }
            Tag::Textarea | Tag::Xmp | Tag::Plaintext => {
                stack.start(tag, name, &self.attrs, false, at);
                if tag == Tag::Textarea {
                    stack.flow.source_text(content, inside);
                } else {
                    stack.flow.text(content, inside, content.len());
                }
                stack.end(tag, name, inside);
            }
            _ => stack.flow.raw(tag, &self.attrs, Cow::Borrowed(content)),
        }
        self.at = to;
        if to < self.bytes.len() {
            // The end tag, with whatever stands in it.
            self.at = to + 2 + name.len();
            self.attrs.clear();
            if self.attributes(0).is_none() {
                self.at = self.bytes.len();
            }
        }
    }

    /// Where the end tag of a raw text element starts; the end of the source without one.
    fn raw_end(&self, from: usize, name: &str) -> usize {
        let mut at = from;
        while let Some(found) = memmem::find(&self.bytes[at..], b"</") {
            at += found;
            if self.is_name(at + 2, name.as_bytes()) {
                return at;
            }
            at += 2;
        }
        self.bytes.len()
    }

    /// Whether a name stands at an offset, in any case, and ends there.
    fn is_name(&self, at: usize, name: &[u8]) -> bool {
        let ends = |byte: &u8| matches!(byte, b'>' | b'/') || is_space(*byte);
        self.bytes.get(at..at + name.len()).is_some_and(|b| b.eq_ignore_ascii_case(name))
            && self.bytes.get(at + name.len()).is_some_and(ends)
    }

    /// As [`raw_end`](Self::raw_end) for scripts: inside `<!-- … -->`, a script may hold
    /// whole script elements.
    fn script_end(&self, from: usize) -> usize {
        const NAME: &str = "script";
        let end = self.raw_end(from, NAME);
        let Some(comment) = memmem::find(&self.bytes[from..end], b"<!--") else { return end };
        let mut at = from + comment;
        let (mut commented, mut nested) = (false, false);
        while let Some(found) = memchr2(b'<', b'-', &self.bytes[at..]) {
            at += found;
            let rest = &self.bytes[at..];
            let mut step = 1;
            if !commented {
                if rest.starts_with(b"<!--") {
                    commented = true;
                    step = 2; // `<!-->` is a whole comment
                }
            } else if rest.starts_with(b"-->") {
                commented = false;
                nested = false;
            }
            if rest.starts_with(b"</") && self.is_name(at + 2, NAME.as_bytes()) {
                if !nested {
                    return at;
                }
                nested = false;
            } else if commented && rest[0] == b'<' && self.is_name(at + 1, NAME.as_bytes()) {
                nested = true;
            }
            at += step;
        }
        self.bytes.len()
    }
}

/// The key of the name at `from` and the name's end. Its first letter may be anything.
#[inline]
fn keyed_name(bytes: &[u8], from: usize, stops: u8) -> (u64, usize) {
    let Some(&first) = bytes.get(from) else { return (0, from) };
    let mut key = key_step(0, first);
    let mut at = from + 1;
    let most = bytes.len().min(from + 8);
    while at < most && STOPS[bytes[at] as usize] & stops == 0 {
        key = key_step(key, bytes[at]);
        at += 1;
    }
    if at == from + 8 {
        while at < bytes.len() && STOPS[bytes[at] as usize] & stops == 0 {
            at += 1;
        }
    }
    (key, at)
}

/// Ends a tag's name, and an attribute's: white space, `/`, `>`.
const TAG_NAME: u8 = 1;
/// Ends an attribute's name as well.
const EQUALS: u8 = 2;

static STOPS: [u8; 256] = {
    let mut stops = [0; 256];
    stops[b' ' as usize] = TAG_NAME;
    stops[b'\t' as usize] = TAG_NAME;
    stops[b'\n' as usize] = TAG_NAME;
    stops[b'\r' as usize] = TAG_NAME;
    stops[b'\x0c' as usize] = TAG_NAME;
    stops[b'/' as usize] = TAG_NAME;
    stops[b'>' as usize] = TAG_NAME;
    stops[b'=' as usize] = EQUALS;
    stops
};

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0c')
}
