//! A JSON reader that reads as much as possible of broken input.
//!
//! Pages carry JSON-LD with trailing or missing commas, raw line breaks in strings,
//! unescaped quotation marks, comments around it, several documents in a row. All of
//! these are read; the rest is skipped. The reader does not recurse: it skips nesting past a bound,
//! and everything past a number of values.

use std::borrow::Cow;
use std::ops::Range;

use super::key::unprefixed;
use super::strings::decoded;

/// Most objects and arrays within one another; deeper ones are skipped.
const DEPTH: usize = 48;
/// Most values of one script.
const VALUES: usize = 20_000;

/// The values of a script, each after its parent.
#[derive(Debug, Default)]
pub(crate) struct Json<'a> {
    values: Vec<Value<'a>>,
}

#[derive(Debug)]
struct Value<'a> {
    kind: Kind<'a>,
    /// The key it stands under; empty in arrays and at the top.
    key: Cow<'a, str>,
    /// One past the last value inside it.
    end: u32,
    /// The bytes of the script between the quotation marks of a string; empty for other values.
    place: Range<u32>,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Kind<'a> {
    Object,
    Array,
    Text(Cow<'a, str>),
    /// A number, `true`, `false`, `null` or anything else without quotation marks.
    Bare(&'a str),
}

/// One value of a [`Json`].
#[derive(Clone, Copy)]
pub(crate) struct Ref<'j> {
    json: &'j Json<'j>,
    index: u32,
}

impl<'a> Json<'a> {
    /// Reads a script's content.
    pub(crate) fn read(text: &'a str) -> Self {
        let mut json = Self::default();
        // Some write all strings in single ones.
        let opening = |c: char| c.is_whitespace() || matches!(c, '{' | '[');
        let head = text.trim_start();
        let is_single =
            head.starts_with(['{', '[']) && head.trim_start_matches(opening).starts_with('\'');
        let quote = if is_single { b'\'' } else { b'"' };
        let mut reader = Reader {
            text,
            at: 0,
            quote,
            string_end: 0,
            open: Vec::new(),
            too_deep: 0,
            key: None,
            json: &mut json,
        };
        reader.run();
        json
    }

    /// All values, each after its parent.
    pub(crate) fn all<'j>(&'j self) -> impl Iterator<Item = Ref<'j>>
    where
        'a: 'j,
    {
        (0..self.values.len() as u32).map(|index| Ref { json: self, index })
    }

    /// The outermost values.
    pub(crate) fn roots<'j>(&'j self) -> impl Iterator<Item = Ref<'j>>
    where
        'a: 'j,
    {
        Children { json: self, next: 0, end: self.values.len() as u32 }
    }
}

impl<'j> Ref<'j> {
    fn value(self) -> Option<&'j Value<'j>> {
        self.json.values.get(self.index as usize)
    }

    pub(crate) fn key(self) -> &'j str {
        self.value().map_or("", |value| &value.key)
    }

    pub(crate) fn is_object(self) -> bool {
        matches!(self.value(), Some(Value { kind: Kind::Object, .. }))
    }

    pub(crate) fn is_array(self) -> bool {
        matches!(self.value(), Some(Value { kind: Kind::Array, .. }))
    }

    /// The text of a string or number.
    pub(crate) fn text(self) -> Option<&'j str> {
        match &self.value()?.kind {
            Kind::Text(text) => Some(text.trim()),
            Kind::Bare("null" | "true" | "false") => None,
            Kind::Bare(bare) => Some(bare),
            _ => None,
        }
    }

    /// Whether a value, or the schema's name for it, is true or false.
    pub(crate) fn truth(self) -> Option<bool> {
        let text = match &self.value()?.kind {
            Kind::Text(text) => text.trim().rsplit('/').next()?,
            Kind::Bare(bare) => bare,
            _ => return None,
        };
        let is = |word: &str| text.eq_ignore_ascii_case(word);
        if is("true") { Some(true) } else { is("false").then_some(false) }
    }

    /// The range of a string in the script, without its quotation marks.
    pub(crate) fn place(self) -> Option<Range<u32>> {
        let value = self.value()?;
        matches!(value.kind, Kind::Text(_)).then(|| value.place.clone())
    }

    /// Members of an object, elements of an array; nothing for other values.
    pub(crate) fn children(self) -> impl Iterator<Item = Ref<'j>> {
        let end = self.value().map_or(0, |value| value.end);
        Children { json: self.json, next: self.index + 1, end }
    }

    /// The first member of a name.
    pub(crate) fn get(self, key: &str) -> Option<Ref<'j>> {
        self.children().find(|child| child.key() == key)
    }

    /// The value itself, or the elements if it is an array.
    pub(crate) fn each(self) -> impl Iterator<Item = Ref<'j>> {
        let own = (!self.is_array()).then_some(self);
        own.into_iter().chain(self.children().filter(move |_| self.is_array()))
    }
}

struct Children<'j> {
    json: &'j Json<'j>,
    next: u32,
    end: u32,
}

impl<'j> Iterator for Children<'j> {
    type Item = Ref<'j>;

    fn next(&mut self) -> Option<Ref<'j>> {
        if self.next >= self.end {
            return None;
        }
        let index = self.next;
        let value = self.json.values.get(index as usize)?;
        self.next = value.end.max(index + 1);
        Some(Ref { json: self.json, index })
    }
}

struct Reader<'a, 'j> {
    text: &'a str,
    at: usize,
    /// The quotation mark of its strings.
    quote: u8,
    /// Where the last string ended, its closing mark not included.
    string_end: usize,
    /// The objects and arrays that have not ended, and how many more are past the bound.
    open: Vec<u32>,
    too_deep: usize,
    /// The key whose value was not read yet.
    key: Option<Cow<'a, str>>,
    json: &'j mut Json<'a>,
}

impl<'a> Reader<'a, '_> {
    fn run(&mut self) {
        while let Some(byte) = self.skip_space() {
            if self.json.values.len() >= VALUES {
                break;
            }
            match byte {
                b'{' | b'[' => self.begin(byte),
                b'}' | b']' => self.close(byte),
                b',' | b':' | b';' => self.at += 1,
                b'"' | b'\'' if byte == self.quote => self.quoted(),
                _ => self.unquoted(),
            }
        }
        while let Some(index) = self.open.pop() {
            self.end(index);
        }
    }

    fn begin(&mut self, bracket: u8) {
        self.at += 1;
        if self.open.len() >= DEPTH {
            self.too_deep += 1;
        } else if self.too_deep == 0 {
            let kind = if bracket == b'{' { Kind::Object } else { Kind::Array };
            let index = self.push(kind, 0..0);
            self.open.push(index);
        }
    }

    /// Closes the innermost value that the bracket fits, and all inside it; a bracket that
    /// fits none is dropped.
    fn close(&mut self, bracket: u8) {
        self.at += 1;
        self.key = None;
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        let fits = |index: &u32| {
            let kind = self.json.values.get(*index as usize).map(|value| &value.kind);
            matches!((kind, bracket), (Some(Kind::Object), b'}') | (Some(Kind::Array), b']'))
        };
        let Some(position) = self.open.iter().rposition(fits) else { return };
        for index in self.open.split_off(position).into_iter().rev() {
            self.end(index);
        }
    }

    /// A key or a text between quotation marks.
    fn quoted(&mut self) {
        self.at += 1;
        let start = self.at;
        let text = self.string();
        let place = start as u32..self.string_end as u32;
        if self.too_deep > 0 {
            return;
        }
        // In an object a string is a key until one is waiting for its value;
        // looking for the colon makes up for lost commas.
        if self.in_object() && self.skip_space() == Some(b':') {
            self.at += 1;
            self.key = Some(unprefixed(text));
        } else {
            self.push(Kind::Text(text), place);
        }
    }

    /// A key or a value without quotation marks.
    fn unquoted(&mut self) {
        let bare = self.bare();
        if self.too_deep > 0 {
            return;
        }
        if self.in_object() && self.key.is_none() && self.skip_space() == Some(b':') {
            self.at += 1;
            self.key = Some(Cow::Borrowed(bare.trim_matches('\'')));
        } else if !self.open.is_empty() && !bare.is_empty() {
            self.push(Kind::Bare(bare), 0..0);
        }
    }

    fn in_object(&self) -> bool {
        let innermost = self.open.last().and_then(|&index| self.json.values.get(index as usize));
        innermost.is_some_and(|value| value.kind == Kind::Object)
    }

    fn end(&mut self, index: u32) {
        let end = self.json.values.len() as u32;
        if let Some(value) = self.json.values.get_mut(index as usize) {
            value.end = end;
        }
    }

    /// Adds a value under the key that waits for one.
    fn push(&mut self, kind: Kind<'a>, place: Range<u32>) -> u32 {
        let index = self.json.values.len() as u32;
        let key = self.key.take().unwrap_or_default();
        self.json.values.push(Value { kind, key, end: index + 1, place });
        index
    }

    /// The next byte that matters: white space, comments and the marks that hide scripts from old
    /// browsers are skipped.
    fn skip_space(&mut self) -> Option<u8> {
        loop {
            let rest = self.text.as_bytes().get(self.at..)?;
            let byte = *rest.first()?;
            let skipped = match byte {
                _ if byte.is_ascii_whitespace() => 1,
                b'/' if rest.starts_with(b"/*") => rest
                    .windows(2)
                    .skip(2)
                    .position(|pair| pair == b"*/")
                    .map_or(rest.len(), |n| n + 4),
                b'/' if rest.starts_with(b"//") => {
                    // Only to the end of the mark if one follows: all may be one line.
                    if rest[2..].trim_ascii_start().starts_with(b"<![CDATA[") {
                        2
                    } else {
                        rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len())
                    }
                }
                b'<' if rest.starts_with(b"<!--") => 4,
                b'<' if rest.starts_with(b"<![CDATA[") => 9,
                b'-' if rest.starts_with(b"-->") => 3,
                b']' if rest.starts_with(b"]]>") => 3,
                0xef if rest.starts_with(b"\xef\xbb\xbf") => 3,
                _ => return Some(byte),
            };
            self.at += skipped;
        }
    }

    /// A value without quotation marks, up to the next mark of structure.
    fn bare(&mut self) -> &'a str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.find([',', ':', '}', ']', '{', '[', '"', '\n', ';']).unwrap_or(rest.len());
        // At least one character, so that the reader always moves on.
        let end = if end == 0 { rest.chars().next().map_or(1, char::len_utf8) } else { end };
        self.at += end;
        rest.get(..end).unwrap_or_default().trim()
    }

    /// The rest of a string whose opening mark has been read.
    fn string(&mut self) -> Cow<'a, str> {
        let start = self.at;
        self.string_end = self.end_of_string();
        let string = self.text.get(start..self.string_end).unwrap_or_default();
        if string.contains('\\') { Cow::Owned(decoded(string)) } else { Cow::Borrowed(string) }
    }

    /// Passes a string and its closing mark; where it ends.
    fn end_of_string(&mut self) -> usize {
        let bytes = self.text.as_bytes();
        while let Some(found) =
            bytes.get(self.at..).and_then(|rest| memchr::memchr2(self.quote, b'\\', rest))
        {
            let at = self.at + found;
            self.at = at + 1;
            if bytes.get(at) == Some(&b'\\') {
                self.at += 1;
            } else if self.ends_string() {
                return at;
            }
        }
        self.at = bytes.len();
        self.at
    }

    /// Whether the quotation mark just read ends its string: a mark of structure follows,
    /// or the next string on a line of its own (a lost comma). Otherwise it is part of the
    /// text, unescaped by mistake.
    fn ends_string(&self) -> bool {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        // Far beyond any real indentation; keeps the look-ahead short.
        let mut line_ended = false;
        for &byte in rest.iter().take(400) {
            match byte {
                b'\n' | b'\r' => line_ended = true,
                b' ' | b'\t' => {}
                b',' | b':' | b'}' | b']' => return true,
                _ if byte == self.quote => return line_ended,
                // The script's end: "-->", "]]>", ";", a comment.
                b'-' | b';' | b'/' | b'<' => return line_ended,
                _ => return false,
            }
        }
        true
    }
}
