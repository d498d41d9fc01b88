//! Places in the output to which its links may lead.

use std::collections::HashSet;

use once_cell::unsync::OnceCell;

use crate::body::render::plain::plain;
use crate::body::{Body, Content};
use crate::text::percent_decoded;

/// The names by which readers of Markdown know a body's headings.
#[derive(Debug)]
pub(super) struct Anchors<'a> {
    body: &'a Body,
    /// Made when a link asks.
    names: OnceCell<HashSet<String>>,
}

impl<'a> Anchors<'a> {
    pub(super) fn of(body: &'a Body) -> Self {
        Self { body, names: OnceCell::new() }
    }

    /// Whether an address is not one of a place in the page, or a heading has its name.
    pub(super) fn lead(&self, url: &str) -> bool {
        let Some(name) = url.trim_start().strip_prefix('#') else { return true };
        let names = self.names.get_or_init(|| {
            let headings = self.body.walk().filter_map(|block| match &block.content {
                Content::Heading { text, .. } => Some(name_of(&plain(text))),
                _ => None,
            });
            headings.collect()
        });
        names.contains(&percent_decoded(name.trim_end(), false))
    }
}

/// The name of a heading, as GitHub and most others make it: `The old pier!` is `the-old-pier`.
fn name_of(heading: &str) -> String {
    let stays = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    let lower = heading.trim().chars().filter(stays).flat_map(char::to_lowercase);
    lower.map(|c| if c == ' ' { '-' } else { c }).collect()
}
