//! Scripts and attributes that may hold the page's text as data, collected while reading.
//! None is looked into here; [`fallback`](super::fallback) does that for pages that show
//! almost no text.

use std::borrow::Cow;

use super::attrs::{Attrs, Name};
use crate::document::Limits;

/// A script, or an attribute, that may hold text.
#[derive(Clone, Debug)]
pub(super) struct Data<'a> {
    pub(super) kind: Kind,
    pub(super) content: Cow<'a, str>,
    /// Whether its character references are yet to be resolved.
    pub(super) raw: bool,
    /// Whether it is too long and therefore empty here.
    pub(super) is_cut: bool,
}

impl<'a> Data<'a> {
    fn new(kind: Kind, content: Cow<'a, str>, raw: bool, limits: &Limits) -> Self {
        let is_cut = content.len() > limits.json_bytes;
        let content = if is_cut { Cow::Borrowed("") } else { content };
        Self { kind, content, raw, is_cut }
    }
}

/// Where data stands; the first that holds a text is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// JSON-LD.
    Linked,
    /// A script or an attribute of JSON.
    State,
    /// A program that may begin with the state.
    Program,
}

impl Kind {
    /// Bytes of visible text past which a page has said enough. JSON-LD says which of its
    /// strings is the article, state does not: three development pages with 600 to 1,500 bytes
    /// bring state with enough prose, and all three show what they are about. Of some 2,400
    /// pages 68 show less than 1,500 bytes.
    pub(super) const fn most_visible(self) -> usize {
        match self {
            Self::Linked => 1500,
            Self::State | Self::Program => 600,
        }
    }
}

/// Notes a script of JSON-LD, the next of those that [`Head::scripts`] lists.
///
/// [`Head::scripts`]: crate::document::Head::scripts
pub(super) fn linked<'a>(list: &mut Vec<Data<'a>>, content: Cow<'a, str>, limits: &Limits) {
    if content.len() <= limits.json_bytes {
        list.push(Data::new(Kind::Linked, content, false, limits));
    }
}

/// Notes another script.
pub(super) fn script<'a>(
    list: &mut Vec<Data<'a>>,
    attrs: &Attrs<'_>,
    content: Cow<'a, str>,
    limits: &Limits,
) {
    let kind = attrs.resolved(Name::Type).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    let ends_with = |end: &str| {
        kind.len()
            .checked_sub(end.len())
            .and_then(|at| kind.get(at..))
            .is_some_and(|tail| tail.eq_ignore_ascii_case(end))
    };
    let kind = if ends_with("json") {
        Kind::State
    } else if kind.is_empty() || ends_with("javascript") || ends_with("module") {
        Kind::Program
    } else {
        return;
    };
    list.push(Data::new(kind, content, false, limits));
}

/// Notes the attributes that hold state.
pub(super) fn attributes<'a>(list: &mut Vec<Data<'a>>, attrs: &Attrs<'a>, limits: &Limits) {
    for attr in attrs.iter().filter(|attr| attr.name == Name::State) {
        list.push(Data::new(Kind::State, Cow::Borrowed(attr.value), attrs.raw, limits));
    }
}
