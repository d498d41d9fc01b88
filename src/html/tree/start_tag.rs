//! A start tag, in which an attribute is found without a look at the others where that can be.

use super::super::attrs::{Attrs, Name};
use super::super::names::Names;
use super::attribute;

/// A start tag in the source.
#[derive(Clone, Copy, Debug)]
pub(in crate::html) struct StartTag<'a> {
    /// What stands between `<` and `>`.
    pub(super) source: &'a str,
    /// Of its attributes.
    pub(super) names: Names,
    /// Where the value of its class begins, and its length; zero if that is to be searched for.
    class: (u16, u16),
}

impl<'a> StartTag<'a> {
    /// A tag without attributes.
    pub(super) fn bare(name: &'a str) -> Self {
        Self { source: name, names: Names::default(), class: (0, 0) }
    }

    /// A tag as the scanner has read it.
    pub(super) fn of(source: &'a str, attrs: &Attrs<'a>) -> Self {
        let class = attrs.get(Name::Class).and_then(|value| {
            let start = (value.as_ptr() as usize).checked_sub(source.as_ptr() as usize)?;
            Some((u16::try_from(start).ok()?, u16::try_from(value.len()).ok()?))
        });
        Self { source, names: attrs.names, class: class.unwrap_or_default() }
    }

    /// The value of an attribute, references unresolved. `name` in lower case.
    pub(super) fn attr(&self, name: &str) -> Option<&'a str> {
        let (start, len) = (usize::from(self.class.0), usize::from(self.class.1));
        if start > 0 && name == "class" {
            return self.source.get(start..start + len);
        }
        attribute::value(self.source, name)
    }
}
