//! What a page declares of itself: its title, its address, what kind of page it is, and all
//! else that its `<head>` states.

mod address;
mod kind;
mod metas;
mod words;

pub(crate) use address::{Address, resolve, resolve_at};
pub(crate) use kind::{
    DeclaredKind, is_of_dated, is_of_undated, kind_of_address, kind_of_og_type, kind_of_type,
};
pub(crate) use metas::Declared;

use crate::document::Head;

/// The declared title: `og:title`, else `<title>`.
pub(crate) fn title(head: &Head) -> Option<&str> {
    head.meta("og:title").next().or(head.title.map(|span| head.get(span)))
}

/// The declared description: `og:description`, else `description`.
pub(crate) fn description(head: &Head) -> Option<&str> {
    head.meta("og:description").chain(head.meta("description")).next()
}

/// The declared address: the canonical one, else `og:url`.
pub(crate) fn address(head: &Head) -> Option<&str> {
    addresses(head).next()
}

/// The declared addresses: the canonical ones, then those of `og:url`.
pub(crate) fn addresses(head: &Head) -> impl Iterator<Item = &str> {
    let canonical = head.links.iter().filter(|link| head.get(link.key) == "canonical");
    canonical.map(|link| head.get(link.value)).chain(head.meta("og:url"))
}
