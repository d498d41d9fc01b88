//! Source into tags and texts: a tokenizer that jumps from `<` to `<`.

use memchr::{memchr, memmem};

use super::attrs::Attrs;
use super::stack::Stack;
use crate::document::Tag;

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
        while let Some(found) = memchr(b'<', &self.bytes[self.at..]) {
            let start = self.at + found;
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

    /// Reads the name at `from`; gives its end.
    fn name_end(&self, from: usize) -> usize {
        let mut end = from;
        while let Some(&byte) = self.bytes.get(end) {
            if matches!(byte, b'>' | b'/') || is_space(byte) {
                break;
            }
            end += 1;
        }
        end
    }

    fn end_tag(&mut self, start: usize, stack: &mut Stack<'a>) {
        let end = self.name_end(start + 2);
        let name = self.slice(start + 2, end);
        self.at = end;
        if self.bytes.get(end) == Some(&b'>') {
            self.at += 1;
        } else {
            self.attrs.clear();
            if self.attributes(0).is_none() {
                return; // the page ends inside the tag
            }
        }
        stack.end(Tag::of(name.as_bytes()), name, self.position(start));
    }

    fn start_tag(&mut self, start: usize, stack: &mut Stack<'a>) {
        let end = self.name_end(start + 1);
        let name = self.slice(start + 1, end);
        self.at = end;
        self.attrs.clear();
        let mut self_closing = false;
        if self.bytes.get(end) == Some(&b'>') {
            self.at += 1;
        } else {
            match self.attributes(self.attributes) {
                Some(closing) => self_closing = closing,
                None => return, // the page ends inside the tag
            }
        }
        let tag = Tag::of(name.as_bytes());
        if tag == Tag::Other && name.contains('-') {
            self.attrs.push_name(name);
        }
        let at = self.position(start);
        if is_raw(tag) && !stack.is_foreign() {
            self.raw(tag, name, at, stack);
        } else {
            stack.start(tag, name, &self.attrs, self_closing, at);
        }
    }

    /// Reads attributes up to the end of the tag, the first `most` of them into `attrs`.
    /// Gives whether the tag closes itself; nothing if the page ends first.
    fn attributes(&mut self, most: usize) -> Option<bool> {
        let mut count = 0;
        let mut self_closing = false;
        loop {
            let byte = *self.bytes.get(self.at)?;
            match byte {
                b'>' => {
                    self.at += 1;
                    return Some(self_closing);
                }
                b'/' => {
                    self.at += 1;
                    self_closing = self.bytes.get(self.at) == Some(&b'>');
                    continue;
                }
                _ if is_space(byte) => {
                    self.at += 1;
                    continue;
                }
                _ => {}
            }
            let from = self.at;
            self.at += 1; // a name may start with `=`
            while let Some(&byte) = self.bytes.get(self.at) {
                if matches!(byte, b'=' | b'>' | b'/') || is_space(byte) {
                    break;
                }
                self.at += 1;
            }
            let to = self.at;
            let value = self.value()?;
            if count < most {
                count += 1;
                self.attrs.push(self.source.get(from..to).unwrap_or_default(), value);
            }
        }
    }

    /// The value after an attribute's name, empty if there is none.
    fn value(&mut self) -> Option<&'a str> {
        let mut at = self.at;
        while is_space(*self.bytes.get(at)?) {
            at += 1;
        }
        if self.bytes[at] != b'=' {
            self.at = at;
            return Some("");
        }
        at += 1;
        while is_space(*self.bytes.get(at)?) {
            at += 1;
        }
        let quote = self.bytes[at];
        if matches!(quote, b'"' | b'\'') {
            let from = at + 1;
            let len = memchr(quote, &self.bytes[from..]);
            self.at = len.map_or(self.bytes.len(), |len| from + len + 1);
            return len.map(|len| self.slice(from, from + len));
        }
        let from = at;
        while let Some(&byte) = self.bytes.get(at) {
            if byte == b'>' || is_space(byte) {
                break;
            }
            at += 1;
        }
        self.at = at;
        Some(self.slice(from, at))
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
                let read = match tag {
                    Tag::Noscript => !self.nested,
                    // Frames show nothing else to a reader without them.
                    _ => !self.nested && !stack.flow.has_text(),
                };
                if read {
                    stack
                        .enclosed(tag, &self.attrs, at, |stack| scan(content, inside, true, stack));
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
            _ => stack.flow.raw(tag, &self.attrs, content, at),
        }
        self.at = to;
        if to < self.bytes.len() {
            // The end tag, with whatever stands in it.
            self.at = to + 2 + name.len();
            self.attrs.clear();
            let _ = self.attributes(0);
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

    /// As [`raw_end`](Self::raw_end) for scripts: inside `<!-- … -->` a script may hold
    /// whole script elements.
    fn script_end(&self, from: usize) -> usize {
        const NAME: &[u8] = b"script";
        let mut at = from;
        let mut comment = from;
        loop {
            let end = self.raw_end(at, "script");
            let Some(open) = memmem::find(&self.bytes[comment..end], b"<!--") else { return end };
            // The comment, with no script inside, or with one, which makes `end` its end.
            let open = comment + open;
            let close = memmem::find(&self.bytes[open + 2..], b"-->")
                .map_or(self.bytes.len(), |close| open + 2 + close + 3);
            let inner = memmem::find_iter(&self.bytes[open..end.min(close)], b"<")
                .any(|found| self.is_name(open + found + 1, NAME));
            if !inner && end < close || end == self.bytes.len() {
                return end;
            }
            if end < close {
                at = end + 2;
            } else {
                comment = close;
                at = at.max(close);
            }
            if inner && end < close {
                comment = at;
            }
        }
    }
}

fn is_raw(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Script
            | Tag::Style
            | Tag::Title
            | Tag::Textarea
            | Tag::Xmp
            | Tag::Iframe
            | Tag::Noembed
            | Tag::Noframes
            | Tag::Noscript
            | Tag::Plaintext
    )
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0c')
}
