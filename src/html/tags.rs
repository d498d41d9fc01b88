//! Element names and what the standard says of each.

use super::words;
use crate::document::{Tag, tag_key};
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

/// The elements of each class, from `words.txt`.
const ELEMENTS: [(&[&str], Class); 17] = [
    (words::VOID, VOID),
    (words::BLOCKS, BLOCK),
    (words::SPECIAL, SPECIAL),
    (words::SCOPES, SCOPE),
    (words::LIST_SCOPES, LIST_SCOPE),
    (words::BUTTON_SCOPES, BUTTON_SCOPE),
    (words::CLOSES_P, CLOSES_P),
    (words::FORMATTING, FORMATTING),
    (words::IMPLIED_ENDS, IMPLIED),
    (words::MARKERS, MARKER),
    (words::BREAKOUTS, BREAKOUT),
    (words::PARTS_OF_TABLES, TABLE),
    (words::SKIPPED, SKIP),
    (words::CLOSES_SCOPE, CLOSES_SCOPE),
    (words::RAW, RAW),
    (words::SHAPES, SHAPES),
    (words::MEDIA, MEDIA),
];

static CLASSES: [Class; COUNT] = {
    let mut classes = [0; COUNT];
    let mut row = 0;
    while row < ELEMENTS.len() {
        let (names, class) = ELEMENTS[row];
        let mut i = 0;
        while i < names.len() {
            let tag = Tag::with_key(tag_key(names[i].as_bytes()));
            assert!(!matches!(tag, Tag::Other), "not the name of an element");
            classes[tag as usize] |= class;
            i += 1;
        }
        row += 1;
    }
    classes
};

/// Whether the content of a `<noscript>` is markup whose signs were escaped: it shows tags, not text.
pub(super) fn is_escaped_markup(content: &str) -> bool {
    let content = content.trim_ascii();
    content.starts_with("&lt;") && content.ends_with("&gt;") && !content.contains('<')
}
