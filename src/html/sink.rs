//! What takes the tags and texts that the scanner finds.

use super::attrs::Attrs;
use super::xml::Syntax;
use crate::document::Tag;

/// What is made of the tags and texts.
pub(super) trait Sink<'a> {
    /// Attributes to look at in one tag.
    fn attributes(&self) -> usize;
    /// Notes that a tag has more attributes than are looked at.
    fn cut(&mut self) {}
    /// ASCII white space between two tags. Returns `false` where every character counts; it is
    /// then passed on as text.
    fn blank(&mut self) -> bool;
    /// Text with its character references unresolved; `plain` if it has none.
    fn text(&mut self, text: &'a str, at: u32, plain: bool);
    /// A start tag. `name` is given only where the tag does not tell it.
    fn start(&mut self, tag: Tag, name: &[u8], start: &Start<'_, 'a>);
    /// An end tag.
    fn end(&mut self, tag: Tag, name: &[u8], at: u32);
    /// An element whose content is not markup, such as a script.
    fn raw(&mut self, tag: Tag, start: &Start<'_, 'a>, content: Content<'a>);
    /// A `<noscript>` or `<noframes>`; `nested` if it stands in another.
    fn noscript(&mut self, tag: Tag, start: &Start<'_, 'a>, content: Content<'a>, nested: bool);
    /// Whether the innermost element is SVG or MathML.
    fn is_foreign(&self) -> bool;
    /// Whether a start tag that comes now is one of SVG or MathML.
    fn expects_foreign(&self) -> bool;
    /// The syntax of the page.
    fn syntax(&mut self) -> &mut Syntax<'a>;
    /// After a start tag, where to read on if not right after it.
    #[inline]
    fn resume(&mut self) -> Option<usize> {
        None
    }
}

/// A start tag.
pub(super) struct Start<'s, 'a> {
    /// What stands between its `<` and `>`.
    pub(super) source: &'a str,
    /// Those of its attributes that extraction reads.
    pub(super) attrs: &'s Attrs<'a>,
    pub(super) self_closing: bool,
    /// Offset of its `<`.
    pub(super) at: u32,
}

/// The content of an element that is not read as markup, and its offset.
#[derive(Clone, Copy)]
pub(super) struct Content<'a> {
    pub(super) text: &'a str,
    pub(super) at: u32,
}
