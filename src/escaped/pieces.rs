//! The tags of a page, and the texts between them.

use memchr::{memchr, memchr3, memmem, memrchr};

/// A piece of a page.
pub(super) enum Piece<'a> {
    Text(&'a str),
    /// A tag: its name, whether it is an end tag, and all of it.
    Tag(&'a str, bool, &'a str),
}

/// The pieces of a page, comments left out.
pub(super) fn pieces(page: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = page;
    // After the last end of one there are no tags, and no comments.
    let tags = memrchr(b'>', page.as_bytes()).map_or(page.len(), |at| page.len() - at);
    let mut comments_end = true;
    std::iter::from_fn(move || {
        loop {
            let is_comment = rest.starts_with("<!--");
            let may_end = rest.len() > tags && (comments_end || !is_comment);
            if let Some((name, is_end, tag, after)) = if may_end { tag(rest) } else { None } {
                rest = after;
                if !is_comment {
                    return Some(Piece::Tag(name, is_end, tag));
                }
                continue;
            }
            comments_end &= !is_comment;
            let end = memchr(b'<', rest.as_bytes().get(1..)?);
            let (text, after) = rest.split_at_checked(end.map_or(rest.len(), |end| end + 1))?;
            rest = after;
            return Some(Piece::Text(text));
        }
    })
}

/// The name of a tag at the start of a text, whether it is an end tag, the tag, and what follows it.
fn tag(text: &str) -> Option<(&str, bool, &str, &str)> {
    let inside = text.strip_prefix('<')?;
    let (is_end, named) = inside.strip_prefix('/').map_or((false, inside), |own| (true, own));
    let name = named.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next()?;
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) && !inside.starts_with('!') {
        return None;
    }
    let end = match inside.starts_with("!--") {
        true => memmem::find(text.as_bytes(), b"-->")? + 3,
        false => end_of_tag(text)?,
    };
    let (tag, after) = text.split_at_checked(end)?;
    Some((name, is_end, tag, after))
}

/// Bytes of a tag in which values are told from its end.
const VALUES: usize = 2_000;

/// The length of a tag. A `>` in a quoted value does not end it.
fn end_of_tag(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let values = &bytes[..bytes.len().min(VALUES)];
    let mut at = 0;
    while let Some(next) = memchr3(b'>', b'"', b'\'', &values[at..]) {
        at += next;
        if values[at] == b'>' {
            return Some(at + 1);
        }
        let is_value = values[..at].trim_ascii_end().ends_with(b"=");
        at += 1;
        if is_value && let Some(length) = memchr(values[at - 1], &values[at..]) {
            at += length + 1;
        }
    }
    Some(memchr(b'>', bytes)? + 1)
}
