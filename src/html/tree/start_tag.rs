//! A start tag, in which an attribute is found without a look at the others where that can be.

use super::super::attrs::{Attrs, Name};
use super::super::names::Names;
use crate::document::attribute;

/// A start tag in the source.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub(in crate::html) struct StartTag<'a> {
    /// What stands between `<` and `>`.
    pub(super) source: &'a str,
    /// Of its attributes.
    pub(super) names: Names,
    /// Where the value of its class begins, and its length.
    class: (u8, u8),
    /// Whether that is known; otherwise it is to be searched for. Its spare values also tell the kinds of
    /// [`Data`](super::Data) apart, which would take eight bytes a node.
    has_class: bool,
}

impl<'a> StartTag<'a> {
    /// A tag without attributes.
    pub(super) fn bare(name: &'a str) -> Self {
        Self { source: name, names: Names::default(), class: (0, 0), has_class: false }
    }

    /// A tag as the scanner has read it.
    pub(super) fn of(source: &'a str, attrs: &Attrs<'a>) -> Self {
        let class = attrs.get(Name::Class).and_then(|value| {
            let start = (value.as_ptr() as usize).checked_sub(source.as_ptr() as usize)?;
            Some((u8::try_from(start).ok()?, u8::try_from(value.len()).ok()?))
        });
        let has_class = class.is_some();
        Self { source, names: attrs.names, class: class.unwrap_or_default(), has_class }
    }

    /// The value of an attribute, references unresolved. `name` in lower case.
    pub(super) fn attr(&self, name: &str) -> Option<&'a str> {
        let (start, len) = (usize::from(self.class.0), usize::from(self.class.1));
        if self.has_class && name == "class" {
            return self.source.get(start..start + len);
        }
        attribute::value(self.source, name)
    }
}
