//! Tags of HTML in Markdown. Those of marked text, links, pictures and line breaks are read; others are
//! taken out, and what is between them stays.

use std::ops::Range;

use super::{Kind, LONGEST, Sign};
use crate::document::{Style, TextLink, TextPicture, attribute};
use crate::text::floor;

/// Most tags that are open at a time; of more, the outermost mark nothing.
const MOST: usize = 32;

/// Names of elements. Other text in angle brackets, such as `<T>`, is not a tag.
const NAMES: &str = "a abbr b big blockquote br center cite code dd del details dfn div dl dt em figcaption \
    figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q s samp section \
    small source span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var \
    video wbr";

/// A tag.
pub(super) struct Tag<'a> {
    name: String,
    is_end: bool,
    /// What stands between its brackets, without the slash of an end tag.
    source: &'a str,
    /// Its bytes.
    pub len: usize,
}

/// The tag that a text begins with.
pub(super) fn tag(text: &str) -> Option<Tag<'_>> {
    let near = &text[..floor(text, LONGEST)];
    let inner = near.strip_prefix('<')?;
    let (is_end, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
    let len = inner.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let (name, rest) = inner.split_at(len);
    let name = name.to_ascii_lowercase();
    if !rest.starts_with(['>', '/', ' ', '\t', '\n'])
        || !NAMES.split(' ').any(|known| known == name)
    {
        return None;
    }
    let end = memchr::memchr2(b'>', b'<', rest.as_bytes())?;
    let (source, rest) = inner.split_at(len + end);
    rest.starts_with('>').then(|| Tag { name, is_end, source, len: near.len() - rest.len() + 1 })
}

impl Tag<'_> {
    fn is(&self, name: &str) -> bool {
        self.name == name && !self.is_end
    }

    /// The value of an attribute.
    fn attribute(&self, name: &str) -> Option<String> {
        attribute::value(self.source, name).map(|value| value.replace("&amp;", "&"))
    }

    /// What the text up to the end tag is.
    fn marks(&self) -> Option<Kind> {
        Some(match self.name.as_str() {
            "em" | "i" => Kind::Styled(Style::Emphasis),
            "strong" | "b" => Kind::Styled(Style::Strong),
            "del" | "s" | "strike" => Kind::Styled(Style::Deleted),
            "ins" => Kind::Styled(Style::Inserted),
            "sub" => Kind::Styled(Style::Subscript),
            "sup" => Kind::Styled(Style::Superscript),
            "mark" => Kind::Styled(Style::Marked),
            "kbd" => Kind::Styled(Style::Keyboard),
            "code" | "samp" | "tt" => Kind::Code,
            "a" => {
                let url = self.attribute("href")?;
                Kind::Link(TextLink { url, title: self.attribute("title") }.into())
            }
            _ => return None,
        })
    }

    fn picture(&self) -> Option<Kind> {
        let (url, alt) = (self.attribute("src")?, self.attribute("alt").unwrap_or_default());
        Some(Kind::Picture(TextPicture { url, alt, title: None, alone: false }.into()))
    }
}

/// A tag whose end tag has not come.
struct Open {
    name: String,
    at: Range<usize>,
    kind: Kind,
}

/// The tags of a text that are open.
#[derive(Default)]
pub(super) struct Tags {
    open: Vec<Open>,
}

impl Tags {
    /// Reads a tag at a place. Gives where the tag is that it ends.
    pub(super) fn read(
        &mut self,
        tag: &Tag<'_>,
        at: Range<usize>,
        signs: &mut Vec<Sign>,
    ) -> Option<usize> {
        if tag.is_end
            && let Some(open) = self.open.iter().rposition(|open| open.name == tag.name)
        {
            self.leave(open + 1, signs);
            let Open { at: begin, kind, .. } = self.open.pop()?;
            let start = begin.start;
            signs.push(Sign { at: begin, kind: Some(kind) });
            signs.push(Sign { at, kind: Some(Kind::End) });
            return Some(start);
        }
        if !tag.is_end
            && let Some(kind) = tag.marks()
        {
            if self.open.len() == MOST {
                let outermost = self.open.remove(0);
                signs.push(Sign { at: outermost.at, kind: None });
            }
            self.open.push(Open { name: tag.name.clone(), at, kind });
            return None;
        }
        let kind = if tag.is("br") {
            Some(Kind::Break)
        } else if tag.is("img") {
            tag.picture()
        } else {
            None
        };
        signs.push(Sign { at, kind });
        None
    }

    /// Lets the tags that were opened after a place of the text mark nothing.
    pub(super) fn leave_after(&mut self, at: usize, signs: &mut Vec<Sign>) {
        let first = self.open.partition_point(|open| open.at.start < at);
        self.leave(first, signs);
    }

    fn leave(&mut self, first: usize, signs: &mut Vec<Sign>) {
        signs.extend(self.open.drain(first..).map(|open| Sign { at: open.at, kind: None }));
    }
}

/// The level of the heading that is all of a line.
pub(in crate::plain) fn heading(line: &str) -> Option<u8> {
    let tag = tag(line).filter(|tag| !tag.is_end && tag.name.len() == 2)?;
    let level = tag.name.strip_prefix('h')?.parse().ok()?;
    let end = format!("</{}>", tag.name);
    let tail = line.len().checked_sub(end.len()).and_then(|at| line.get(at..))?;
    tail.eq_ignore_ascii_case(&end).then_some(level)
}
