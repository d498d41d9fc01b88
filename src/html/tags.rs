//! Element names and what the standard says of each.

use crate::document::Tag;
use crate::text::{FNV, fnv};

/// What is true of an element by its name alone; a set of the constants below.
pub(super) type Class = u32;

/// Has no end tag and no content.
pub(super) const VOID: Class = 1;
/// Starts and ends a block of text.
pub(super) const BLOCK: Class = 1 << 1;
/// The standard's "special" category.
pub(super) const SPECIAL: Class = 1 << 2;
/// Bounds every scope.
pub(super) const SCOPE: Class = 1 << 3;
/// Bounds the list item scope.
pub(super) const LIST_SCOPE: Class = 1 << 4;
/// Bounds the button scope.
pub(super) const BUTTON_SCOPE: Class = 1 << 5;
/// Its start tag closes an open `<p>`.
pub(super) const CLOSES_P: Class = 1 << 6;
/// The standard's "formatting" category: misnested end tags leave blocks open.
pub(super) const FORMATTING: Class = 1 << 7;
/// Its end tag may be left out; the end of what is around it implies it.
pub(super) const IMPLIED: Class = 1 << 8;
/// Links open outside are not open inside, and the reverse.
pub(super) const MARKER: Class = 1 << 9;
/// Its start tag ends SVG and MathML.
pub(super) const BREAKOUT: Class = 1 << 10;
/// A part of a table, the table included.
pub(super) const TABLE: Class = 1 << 11;
/// Text inside is not shown.
pub(super) const SKIP: Class = 1 << 12;
/// Its end tag closes the element in scope, whatever is open inside.
pub(super) const CLOSES_SCOPE: Class = 1 << 13;
/// Its content is text up to its end tag, whatever it looks like.
pub(super) const RAW: Class = 1 << 14;

/// Gives the text inside it a kind of its own.
pub(super) const SHAPES: Class = 1 << 15;
/// Shows a picture, a film, sound or another page.
pub(super) const MEDIA: Class = 1 << 16;

/// The class of a tag.
pub(super) fn class(tag: Tag) -> Class {
    CLASSES[tag as usize]
}

/// FNV-1a of a name's lower-case letters: tells apart the names that [`Tag`] does not.
pub(super) fn name_hash(name: &[u8]) -> u32 {
    fnv(FNV, name.iter().map(u8::to_ascii_lowercase))
}

/// Number of tags.
pub(super) const COUNT: usize = Tag::ALL.len() + 1;

static CLASSES: [Class; COUNT] = {
    let mut classes = [0; COUNT];
    let mut i = 0;
    while i < Tag::ALL.len() {
        classes[Tag::ALL[i] as usize] = class_of(Tag::ALL[i]);
        i += 1;
    }
    classes
};

#[rustfmt::skip]
const fn class_of(tag: Tag) -> Class {
    use Tag::*;
    let mut class = 0;
    if matches!(tag, Area | Base | Br | Col | Embed | Frame | Hr | Img | Input | Link | Meta | Param
        | Source | Track | Wbr) {
        class |= VOID;
    }
    // The standard's style sheet (block, list item, table parts), then controls and frames:
    // their text must not run into the prose next to them.
    if matches!(tag, Address | Article | Aside | Blockquote | Body | Caption | Center | Dd | Details
        | Dialog | Dir | Div | Dl | Dt | Fieldset | Figcaption | Figure | Footer | Form | H1 | H2 | H3
        | H4 | H5 | H6 | Header | Hgroup | Hr | Legend | Li | Listing | Main | Menu | Nav | Ol
        | Optgroup | Option | P | Plaintext | Pre | Search | Section | Summary | Table | Tbody | Td
        | Tfoot | Th | Thead | Tr | Ul | Xmp
        | Button | Select | Textarea | Datalist | Video | Iframe | Object | Embed | Marquee
        | Frameset | Frame | Noframes) {
        class |= BLOCK;
    }
    if matches!(tag, Address | Area | Article | Aside | Base | Blockquote | Body | Br | Button
        | Caption | Center | Col | Colgroup | Dd | Details | Dir | Div | Dl | Dt | Embed | Fieldset
        | Figcaption | Figure | Footer | Form | Frame | Frameset | H1 | H2 | H3 | H4 | H5 | H6 | Head
        | Header | Hgroup | Hr | Html | Iframe | Img | Input | Li | Link | Listing | Main | Marquee
        | Menu | Meta | Nav | Noembed | Noframes | Noscript | Object | Ol | P | Param | Plaintext
        | Pre | Script | Search | Section | Select | Source | Style | Summary | Table | Tbody | Td
        | Template | Textarea | Tfoot | Th | Thead | Title | Tr | Track | Ul | Wbr | Xmp) {
        class |= SPECIAL;
    }
    if matches!(tag, Caption | Html | Table | Td | Th | Marquee | Object | Select | Template) {
        class |= SCOPE;
    }
    if matches!(tag, Ol | Ul) {
        class |= LIST_SCOPE;
    }
    if matches!(tag, Button) {
        class |= BUTTON_SCOPE;
    }
    if matches!(tag, Address | Article | Aside | Blockquote | Center | Details | Dialog | Dir | Div
        | Dl | Fieldset | Figcaption | Figure | Footer | Form | Header | Hgroup | Main | Menu | Nav
        | Ol | P | Search | Section | Summary | Ul | H1 | H2 | H3 | H4 | H5 | H6 | Pre | Listing
        | Li | Dd | Dt | Plaintext | Table | Hr | Xmp) {
        class |= CLOSES_P;
    }
    if matches!(tag, A | B | Big | Code | Em | Font | I | Nobr | S | Small | Strike | Strong | Tt | U) {
        class |= FORMATTING;
    }
    if matches!(tag, Dd | Dt | Li | Option | Optgroup | P | Rp | Rt) {
        class |= IMPLIED;
    }
    if matches!(tag, Td | Th | Caption | Object | Marquee | Template) {
        class |= MARKER;
    }
    if matches!(tag, B | Big | Blockquote | Body | Br | Center | Code | Dd | Div | Dl | Dt | Em
        | Embed | H1 | H2 | H3 | H4 | H5 | H6 | Head | Hr | I | Img | Li | Listing | Menu | Meta
        | Nobr | Ol | P | Pre | Ruby | S | Small | Span | Strong | Strike | Sub | Sup | Table | Tt
        | U | Ul | Var) {
        class |= BREAKOUT;
    }
    if matches!(tag, Table | Caption | Colgroup | Col | Tbody | Thead | Tfoot | Tr | Td | Th) {
        class |= TABLE;
    }
    if matches!(tag, Template | Svg | Video | Audio | Canvas | Object | Iframe | Noembed) {
        class |= SKIP;
    }
    if matches!(tag, Address | Article | Aside | Blockquote | Button | Center | Details | Dialog
        | Dir | Div | Dl | Fieldset | Figcaption | Figure | Footer | Header | Hgroup | Listing
        | Main | Menu | Nav | Ol | Pre | Search | Section | Select | Summary | Ul | Marquee
        | Object) {
        class |= CLOSES_SCOPE;
    }
    if matches!(tag, Script | Style | Title | Textarea | Xmp | Iframe | Noembed | Noframes
        | Noscript | Plaintext) {
        class |= RAW;
    }
    if matches!(tag, Li | Ul | Ol | Menu | Dir | Blockquote | Pre | Listing | Xmp | Plaintext
        | Textarea | Figcaption | Caption | Table | Thead | Tbody | Tfoot | Tr | Td | Th
        | H1 | H2 | H3 | H4 | H5 | H6) {
        class |= SHAPES;
    }
    if matches!(tag, Img | Video | Audio | Iframe | Object | Embed) {
        class |= MEDIA;
    }
    class
}

/// Whether the content of a `<noscript>` is markup whose signs were escaped: it shows tags, not text.
pub(super) fn is_escaped_markup(content: &str) -> bool {
    let content = content.trim_ascii();
    content.starts_with("&lt;") && content.ends_with("&gt;") && !content.contains('<')
}
