//! Elements of XML. What is not well-formed is read as far as it goes: an element without an end tag has all that follows.

use memchr::{memchr, memchr_iter, memmem};

use crate::document::attribute;
use crate::text::entities;

/// `<atom:title type="html">…</atom:title>`
pub(super) struct Element<'a> {
    /// Its name with the prefix.
    pub(super) name: &'a str,
    tag: &'a str,
    content: &'a str,
}

impl<'a> Element<'a> {
    /// The elements in it.
    pub(super) fn elements(&self) -> impl Iterator<Item = Element<'a>> + use<'a> {
        elements(self.content, &[])
    }

    /// Its text; its markup without the prefix of the first element, if there are elements in it.
    pub(super) fn text(&self) -> String {
        let mut text = String::with_capacity(self.content.len());
        let mut reader = Reader(self.content);
        while let Some((before, markup)) = reader.next() {
            entities::push_text(&mut text, before);
            match markup {
                Markup::Data(data) => text.push_str(data),
                Markup::Tag(tag) => {
                    let (prefix, _) = parts(name(tag));
                    let content = self.content.trim();
                    return if prefix.is_empty() {
                        content.to_owned()
                    } else {
                        let start = content.replace(&format!("<{prefix}"), "<");
                        start.replace(&format!("</{prefix}"), "</")
                    };
                }
                Markup::Other => {}
            }
        }
        entities::push_text(&mut text, reader.0);
        text.trim().to_owned()
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&'a str> {
        attribute::value(self.tag, name)
    }
}

/// The elements of a text. Those with these names, without prefixes, are replaced by the elements in them.
pub(super) fn elements<'a>(
    text: &'a str,
    replaced: &'static [&'static str],
) -> impl Iterator<Item = Element<'a>> {
    let mut reader = Reader(text);
    std::iter::from_fn(move || {
        loop {
            let (_, Markup::Tag(tag)) = reader.next()? else { continue };
            let name = name(tag);
            if !name.is_empty() && !replaced.contains(&parts(name).1) {
                let content = if tag.ends_with('/') { "" } else { reader.content(name) };
                return Some(Element { name, tag, content });
            }
        }
    })
}

/// The name of the first element, without its prefix, if only declarations and comments are before it.
pub(super) fn root(text: &str) -> Option<&str> {
    let mut reader = Reader(text);
    loop {
        match reader.next().filter(|(before, _)| before.trim_start().is_empty())?.1 {
            Markup::Tag(tag) => return Some(parts(name(tag)).1),
            Markup::Data(_) => return None,
            Markup::Other => {}
        }
    }
}

/// The prefix of a name with its colon, and the rest.
pub(super) fn parts(name: &str) -> (&str, &str) {
    name.split_at(name.find(':').map_or(0, |at| at + 1))
}

/// The name in a tag; empty if it is an end tag.
fn name(tag: &str) -> &str {
    tag.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default()
}

enum Markup<'a> {
    /// What is between the brackets of a tag.
    Tag(&'a str),
    /// The text of a section of CDATA.
    Data(&'a str),
    /// A comment, an instruction, a declaration.
    Other,
}

/// What is left of a text.
struct Reader<'a>(&'a str);

impl<'a> Reader<'a> {
    /// The text before the next markup, and the markup.
    fn next(&mut self) -> Option<(&'a str, Markup<'a>)> {
        let bytes = self.0.as_bytes();
        let begins = |byte: &u8| byte.is_ascii_alphabetic() || b"_/!?".contains(byte);
        let at = memchr_iter(b'<', bytes).find(|at| bytes.get(at + 1).is_some_and(begins))?;
        let (before, from) = self.0.split_at_checked(at)?;
        let known = [("<![CDATA[", "]]>"), ("<!--", "-->"), ("<?", "?>")];
        let (start, end) =
            known.into_iter().find(|(start, _)| from.starts_with(start)).unwrap_or(("<", ">"));
        let to = match end {
            ">" => tag_end(from),
            _ => memmem::find(from.as_bytes(), end.as_bytes()),
        };
        let to = to.unwrap_or(from.len());
        let inside = from.get(start.len()..to).unwrap_or_default();
        self.0 = from.get(to + end.len()..).unwrap_or_default();
        let markup = match end {
            "]]>" => Markup::Data(inside),
            ">" if !inside.starts_with('!') => Markup::Tag(inside),
            _ => Markup::Other,
        };
        Some((before, markup))
    }

    /// The content of an element whose start tag was read. What follows its end tag is left.
    fn content(&mut self, own: &str) -> &'a str {
        let text = self.0;
        let mut depth = 0usize;
        loop {
            let left = self.0.len();
            let Some((before, markup)) = self.next() else { break };
            let Markup::Tag(tag) = markup else { continue };
            if tag.strip_prefix('/').is_some_and(|tag| name(tag) == own) {
                if depth == 0 {
                    return text.get(..text.len() - left + before.len()).unwrap_or_default();
                }
                depth -= 1;
            } else if name(tag) == own && !tag.ends_with('/') {
                depth += 1;
            }
        }
        self.0 = "";
        text
    }
}

/// Where a tag or a declaration ends: at the first `>` outside of values, comments and the declarations in it.
fn tag_end(text: &str) -> Option<usize> {
    let (mut at, mut depth) = (0, 0);
    loop {
        let rest = text.get(at..)?;
        let found = rest.find(['<', '>', '"', '\''])?;
        let rest = rest.as_bytes().get(found..)?;
        at += found
            + match rest {
                [b'<', b'!', b'-', b'-', ..] => memmem::find(rest, b"-->")? + 3,
                [quote @ (b'"' | b'\''), rest @ ..] => memchr(*quote, rest)? + 2,
                [b'<', ..] => {
                    depth += 1;
                    1
                }
                _ if depth == 1 => return Some(at + found),
                _ => {
                    depth -= 1;
                    1
                }
            };
    }
}
