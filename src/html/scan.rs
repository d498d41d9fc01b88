//! Source into tags and texts: a tokenizer that jumps from `<` to `<`.

use memchr::{memchr, memchr2, memmem};

use super::attrs::{Attrs, Name};
use super::names::Names;
use super::sink::{Content, Sink, Start};
use super::tags::{self, RAW, VOID};
use crate::document::bytes::{self, EQUALS, TAG_NAME};
use crate::document::{Tag, ascii_blank_end, tag_key};

const CLASS: u64 = tag_key(b"class");

/// Reads a source, or a part of one that starts at offset `base`, to its end.
pub(super) fn scan<'a>(source: &'a str, base: u32, nested: bool, sink: &mut impl Sink<'a>) {
    let mut scanner = Scanner {
        source,
        bytes: source.as_bytes(),
        at: 0,
        base,
        nested,
        attributes: sink.attributes(),
        attrs: Attrs::new(true),
        end_tags: memmem::Finder::new("</"),
        dashes: memmem::Finder::new("--"),
        cut: false,
    };
    scanner.run(sink);
    if scanner.cut {
        sink.cut();
    }
}

struct Scanner<'a> {
    source: &'a str,
    bytes: &'a [u8],
    /// Offset of the next byte to read.
    at: usize,
    /// Offset of the source in the page.
    base: u32,
    /// Whether this is the content of a `<noscript>`; they do not nest.
    nested: bool,
    /// Attributes looked at in one tag.
    attributes: usize,
    attrs: Attrs<'a>,
    /// Finds `</`.
    end_tags: memmem::Finder<'static>,
    /// Finds `--`, which ends a comment.
    dashes: memmem::Finder<'static>,
    /// Whether a start tag had more attributes.
    cut: bool,
}

impl<'a> Scanner<'a> {
    fn run(&mut self, sink: &mut impl Sink<'a>) {
        while let Some((start, next)) = self.text(sink) {
            self.at = start + 2;
            match next {
                b'/' if self.bytes.get(self.at).is_some_and(u8::is_ascii_alphabetic) => {
                    self.end_tag(start, sink);
                }
                // `</>` is nothing, `</3` a comment.
                b'/' | b'?' => self.skip_past(b'>'),
                b'!' => self.declaration(start, sink),
                _ => self.start_tag(start, sink),
            }
        }
        self.at = self.bytes.len();
    }

    /// Passes on the text up to the next markup, or to the source's end. Gives where the
    /// markup starts, and the byte after its `<`.
    fn text(&mut self, sink: &mut impl Sink<'a>) -> Option<(usize, u8)> {
        let bytes = self.bytes;
        let from = self.at;
        // Most texts are nothing, or the line end and indentation between two tags.
        let blank = ascii_blank_end(bytes, from);
        if let Some(next) = self.markup(blank)
            && (blank == from || sink.blank())
        {
            return Some((blank, next));
        }
        let after = |at: usize, found: Option<usize>| found.map(|found| at + found);
        let mut open = after(blank, memchr2(b'<', b'&', &bytes[blank..]));
        let mut plain = true;
        let markup = loop {
            let Some(at) = open else { break None };
            if let Some(next) = self.markup(at) {
                break Some((at, next));
            }
            // A `<` that starts no markup belongs to the text.
            plain = false;
            open = after(at + 1, memchr(b'<', &bytes[at + 1..]));
        };
        let to = markup.map_or(bytes.len(), |(at, _)| at);
        if from < to {
            sink.text(self.slice(from, to), self.position(from), plain);
        }
        markup
    }

    /// The byte after the `<` at an offset, if markup starts there.
    #[inline]
    fn markup(&self, at: usize) -> Option<u8> {
        let [open, next] = *self.bytes.get(at..)?.first_chunk()?;
        let starts = next.is_ascii_alphabetic()
            || matches!(next, b'!' | b'?')
            || next == b'/' && self.bytes.len() > at + 2;
        (open == b'<' && starts).then_some(next)
    }

    fn slice(&self, from: usize, to: usize) -> &'a str {
        self.source.get(from..to).unwrap_or_default()
    }

    fn position(&self, at: usize) -> u32 {
        self.base.saturating_add(at as u32)
    }

    fn skip_past(&mut self, byte: u8) {
        self.at = match memchr(byte, &self.bytes[self.at..]) {
            Some(found) => self.at + found + 1,
            None => self.bytes.len(),
        };
    }

    /// `<!…`: a comment, a doctype, or CDATA where that is markup.
    fn declaration(&mut self, start: usize, sink: &mut impl Sink<'a>) {
        let rest = &self.bytes[start + 2..];
        if rest.starts_with(b"--") {
            self.at = start + 4;
            self.comment();
        } else if rest.starts_with(b"[CDATA[") && sink.is_foreign() {
            let from = start + 9;
            let len = memmem::find(&self.bytes[from..], b"]]>");
            let to = len.map_or(self.bytes.len(), |len| from + len);
            sink.text(self.slice(from, to), self.position(from), true);
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
        while let Some(found) = self.dashes.find(&self.bytes[self.at..]) {
            self.at += found;
            match self.bytes[self.at + 2..] {
                [b'>', ..] => return self.at += 3,
                [b'!', b'>', ..] => return self.at += 4,
                _ => self.at += 1,
            }
        }
        self.at = self.bytes.len();
    }

    /// Reads the tag name at `from`, up to white space, `/` or `>`; gives the name itself only
    /// where the tag does not tell it.
    #[inline(always)] // at both of its calls: every tag passes here
    fn name(&mut self, from: usize) -> (Tag, &'a [u8]) {
        let (key, end) = bytes::name(self.bytes, from, TAG_NAME);
        self.at = end;
        let name = |from, end| self.bytes.get(from..end).unwrap_or_default();
        match Tag::keyed(key, end - from, || name(from, end)) {
            Tag::Other => (Tag::Other, name(from, end)),
            tag => (tag, b""),
        }
    }

    fn end_tag(&mut self, start: usize, sink: &mut impl Sink<'a>) {
        let (tag, name) = self.name(start + 2);
        if self.bytes.get(self.at) == Some(&b'>') {
            self.at += 1;
        } else if self.attributes(0).is_none() {
            return self.at = self.bytes.len(); // the page ends inside the tag
        }
        sink.end(tag, name, self.position(start));
    }

    fn start_tag(&mut self, start: usize, sink: &mut impl Sink<'a>) {
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
        if name.contains(&b'-') {
            self.attrs.push_name(self.slice(start + 1, start + 1 + name.len()));
        }
        let opened = start;
        let start = Start {
            source: self.slice(opened + 1, self.at.saturating_sub(1)),
            attrs: &self.attrs,
            self_closing,
            at: self.position(opened),
        };
        let class = tags::class(tag);
        if self_closing && class & VOID == 0 && !sink.expects_foreign() && sink.syntax().is_xml() {
            return self.empty(tag, name, &start, sink);
        }
        // Markup inside `<noscript>` is for readers to whom it is an element like any other.
        let raw = class & RAW != 0 && !(self.nested && tag == Tag::Noscript);
        if raw && !sink.expects_foreign() {
            let to = self.raw(tag, &start, sink);
            self.at = to;
            if to < self.bytes.len() {
                // The end tag, with whatever stands in it.
                self.at = to + 2 + tag.name().len();
                if self.attributes(0).is_none() {
                    self.at = self.bytes.len();
                }
            }
        } else {
            sink.start(tag, name, &start);
            if let Some(at) = sink.resume() {
                self.at = at.saturating_sub(self.base as usize).min(self.bytes.len());
            }
        }
    }

    /// An element of XML without content: `<div/>`.
    fn empty(&self, tag: Tag, name: &[u8], start: &Start<'_, 'a>, sink: &mut impl Sink<'a>) {
        let content = Content { text: "", at: self.position(self.at) };
        match tag {
            Tag::Script | Tag::Style | Tag::Title | Tag::Iframe => sink.raw(tag, start, content),
            Tag::Noscript | Tag::Noframes => {}
            _ => {
                sink.start(tag, name, start);
                sink.end(tag, name, content.at);
            }
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
            if byte.is_ascii_whitespace() {
                at += 1;
                continue;
            }
            if byte == b'>' {
                self.at = at + 1;
                return Some(self_closing);
            }
            if byte == b'/' {
                at += 1;
                self_closing = bytes.get(at) == Some(&b'>');
                continue;
            }
            let from = at;
            let (key, to) = bytes::name(bytes, from, TAG_NAME | EQUALS);
            at = to;
            let mut byte = *bytes.get(at)?;
            while byte.is_ascii_whitespace() {
                at += 1;
                byte = *bytes.get(at)?;
            }
            let (mut start, mut end) = (at, at);
            if byte == b'=' {
                at += 1;
                while bytes.get(at)?.is_ascii_whitespace() {
                    at += 1;
                }
                (start, end, at) = self.value(at)?;
            }
            if room == 0 {
                self.cut |= most > 0;
                // Who reads no attributes learns their names and the class all the same.
                self.attrs.names = self.attrs.names.with(Names::keyed(key));
                if most == 0 && key == CLASS && to - from == 5 {
                    self.attrs.push(Name::Class, self.slice(start, end));
                }
            } else {
                room -= 1;
                if let Some(name) = Name::keyed(key, bytes.get(from..to)?) {
                    if name == Name::Date {
                        self.attrs.push_date(self.slice(from, to));
                    }
                    self.attrs.push(name, self.slice(start, end));
                }
            }
        }
    }

    /// The value that starts at `at`: its bounds, and where to read on.
    #[inline]
    fn value(&self, at: usize) -> Option<(usize, usize, usize)> {
        let bytes = self.bytes;
        let quote = *bytes.get(at)?;
        if matches!(quote, b'"' | b'\'') {
            let end = at + 1 + memchr(quote, bytes.get(at + 1..)?)?;
            return Some((at + 1, end, end + 1));
        }
        let ends = |byte: &u8| *byte == b'>' || byte.is_ascii_whitespace();
        let mut end = at;
        while !ends(bytes.get(end)?) {
            end += 1;
        }
        Some((at, end, end))
    }

    /// An element whose content is text up to its end tag, whatever it looks like. Gives where
    /// the content ends.
    fn raw(&self, tag: Tag, start: &Start<'_, 'a>, sink: &mut impl Sink<'a>) -> usize {
        let name = tag.name().as_bytes();
        let from = self.at;
        let to = match tag {
            Tag::Plaintext => self.bytes.len(),
            Tag::Script => self.script_end(from),
            _ => self.raw_end(from, name),
        };
        let content = Content { text: self.slice(from, to), at: self.position(from) };
        match tag {
            Tag::Noscript | Tag::Noframes => sink.noscript(tag, start, content, self.nested),
            Tag::Textarea | Tag::Xmp | Tag::Plaintext => {
                sink.start(tag, b"", start);
                sink.text(content.text, content.at, tag != Tag::Textarea);
                sink.end(tag, b"", content.at);
            }
            _ => sink.raw(tag, start, content),
        }
        to
    }

    /// Where the end tag of a raw text element starts; the end of the source without one.
    fn raw_end(&self, from: usize, name: &[u8]) -> usize {
        let mut at = from;
        while let Some(found) = self.end_tags.find(&self.bytes[at..]) {
            at += found;
            if self.is_name(at + 2, name) {
                return at;
            }
            at += 2;
        }
        self.bytes.len()
    }

    /// Whether a name stands at an offset, in any case, and ends there.
    fn is_name(&self, at: usize, name: &[u8]) -> bool {
        let ends = |byte: &u8| matches!(byte, b'>' | b'/') || byte.is_ascii_whitespace();
        self.bytes.get(at..at + name.len()).is_some_and(|b| b.eq_ignore_ascii_case(name))
            && self.bytes.get(at + name.len()).is_some_and(ends)
    }

    /// As [`raw_end`](Self::raw_end) for scripts: inside `<!-- … -->`, a script may hold
    /// whole script elements.
    fn script_end(&self, from: usize) -> usize {
        const NAME: &[u8] = b"script";
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
            if rest.starts_with(b"</") && self.is_name(at + 2, NAME) {
                if !nested {
                    return at;
                }
                nested = false;
            } else if commented && rest[0] == b'<' && self.is_name(at + 1, NAME) {
                nested = true;
            }
            at += step;
        }
        self.bytes.len()
    }
}
