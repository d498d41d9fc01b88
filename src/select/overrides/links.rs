//! Links that end the text of an article.
//!
//! ## What it does
//!
//! On an article in HTML, two or more paragraphs or items at the end of the kept blocks that are a link each are
//! dropped, unless the classifier leaves no doubt.
//!
//! ## Why
//!
//! Such links lead to other stories. One alone is the text's as often as not.
//!
//! ## Example
//!
//! `<p><a href=/a>Bridge to close</a></p>` and `<p><a href=/b>Ferry returns</a></p>` below the last paragraph.
//!
//! ## Known problems
//!
//! A list of sources that are links, without a heading that is kept, is dropped.
//!
//! ## Measured
//!
//! By it news gains .0011 (word for word .381 -> .392), caijing and snippets .0003, `daniel-dev`, `l3s-dev` and
//! trends .0002, and no set loses anything; with single links misinfo loses .011.

use super::Page;
use crate::document::{BlockKind, PageKind, Role};

/// Links that end a text.
const FEWEST: usize = 2;

pub(super) fn apply(page: &mut Page) {
    if page.kind != PageKind::Article || page.document.is_plain_text {
        return;
    }
    let mut kept = (0..page.len()).rev().filter(|i| page.kept(*i)).peekable();
    let links: Vec<usize> = std::iter::from_fn(|| kept.next_if(|i| is_link(page, *i))).collect();
    if links.len() >= FEWEST && kept.next().is_some() {
        links.into_iter().for_each(|i| page.set(i, Role::Related));
    }
}

fn is_link(page: &Page, i: usize) -> bool {
    let block = page.block(i);
    matches!(block.kind, BlockKind::Paragraph | BlockKind::ListItem { .. })
        && block.link_bytes as usize * 10 >= block.span.len() * 9
        && !page.certain(i)
}
