//! SVG and MathML: what is true of the elements inside them, and what ends them. The two readers of
//! a source share these rules.

use std::borrow::Cow;

use super::flow::{FOREIGN, Flags, HUSHED, INTEGRATION, MATH, SVG};
use super::tags::{self, BREAKOUT};
use crate::document::Tag;
use crate::text::is_any_of;

/// The flags of the element that begins SVG or MathML; none for other elements.
pub(super) fn root(tag: Tag) -> Flags {
    match tag {
        Tag::Svg => SVG,
        Tag::Math => MATH,
        _ => 0,
    }
}

/// Whether the content of an element with these flags is SVG or MathML.
pub(super) fn is_foreign(flags: Flags) -> bool {
    flags & FOREIGN != 0 && flags & INTEGRATION == 0
}

/// Whether a start tag ends SVG and MathML; `font` says whether it has an attribute that makes a
/// `<font>` do so.
pub(super) fn breaks_out(tag: Tag, font: impl FnOnce() -> bool) -> bool {
    tags::class(tag) & BREAKOUT != 0 || tag == Tag::Font && font()
}

/// The flags of an element inside SVG or MathML, from those of the element around it; `encoding`
/// gives the value of its attribute of that name.
pub(super) fn inside<'v>(
    tag: Tag,
    name: &[u8],
    around: Flags,
    encoding: impl FnOnce() -> Option<Cow<'v, str>>,
) -> Flags {
    let is = |other: &str| name.eq_ignore_ascii_case(other.as_bytes());
    let flags = around & FOREIGN;
    if flags & SVG != 0 {
        if is("foreignobject") || is("desc") || tag == Tag::Title {
            return flags | INTEGRATION;
        }
        return flags;
    }
    if is("mi") || is("mo") || is("mn") || is("ms") || is("mtext") {
        flags | INTEGRATION
    } else if is("annotation") {
        flags | HUSHED
    } else if is("annotation-xml") {
        let encoding = encoding().unwrap_or_default();
        let is_html = is_any_of(&encoding, &["text/html", "application/xhtml+xml"]);
        flags | HUSHED | if is_html { INTEGRATION } else { 0 }
    } else {
        flags
    }
}
