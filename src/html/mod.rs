//! HTML into a document.

mod attrs;
mod class_words;
mod collect;
pub(crate) mod dom;
mod fallback;
mod flow;
mod foreign;
mod head;
mod names;
mod scan;
mod sink;
mod stack;
mod strip;
mod tags;
pub(crate) mod tree;
mod words;
mod xml;

use crate::document::{Document, Limits};
use crate::text::floor;
pub(crate) use flow::seam::{Seam, words_meet};
use stack::Stack;
pub(crate) use strip::{resolved_line, without_tags};
pub(crate) use words::UNSEEN_CLASSES;

/// Reads a page's source.
#[inline(never)]
pub(crate) fn read(html: &str, limits: &Limits) -> Document {
    let cut = floor(html, limits.input_bytes.min(u32::MAX as usize));
    let source = html.get(..cut).unwrap_or_default();
    let mut stack = Stack::new(limits, source.len(), true);
    stack.syntax = xml::Syntax::of(source);
    stack.flow.document().truncated = cut < html.len();
    scan::scan(source, 0, false, &mut stack);
    stack.flow.at = source.len() as u32;
    fallback::finish(stack, source, limits)
}

#[cfg(test)]
mod tests;
