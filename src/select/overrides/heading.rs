//! Headings that announce something that was dropped, and links that end the text.
//!
//! ## What it does
//!
//! On an article, headings at the end of the kept blocks are dropped unless the classifier is sure
//! of them. In plain text a line of up to six words without a sentence's end counts as a heading. In
//! HTML two or more paragraphs or items at the end that are a link each are dropped before, unless the
//! classifier leaves no doubt.
//!
//! ## Why
//!
//! The list or form that the heading announces was dropped; alone it means nothing. On other kinds
//! of pages an entry may be a heading alone (forums lost .008 F1 by the rule). Links that end a text lead to
//! other stories.
//!
//! ## Example
//!
//! `More from the harbour` at the end, whose teasers were dropped, and `<p><a href=/a>Bridge to close</a></p>` twice
//! below it.
//!
//! ## Known problems
//!
//! In plain text, a signature or the last line of a poem looks like a heading. A list of sources that are
//! links, without a heading that is kept, is dropped.
//!
//! ## Measured
//!
//! Left out, `daniel-dev` loses .0003, `l3s-dev` .0002, `snippets-dev` .0008, plain text up to
//! .0004; pages that are right word for word fall from .552 to .533 on `l3s-dev` and from .029 to
//! .017 on `fundus-dev` as plain text. By the links news gains .0011 (word for word .381 -> .392), caijing and
//! snippets .0003, `daniel-dev`, `l3s-dev` and trends .0002, and no set loses anything; with single links misinfo
//! loses .011.

use super::Page;
use crate::document::{BlockKind, PageKind, Role};

/// Links that end a text. One alone is the text's as often as not.
const LINKS: usize = 2;

pub(super) fn apply(page: &mut Page) {
    if page.kind != PageKind::Article {
        return;
    }
    drop_links(page);
    for i in (0..page.len()).rev() {
        if !page.kept(i) {
            continue;
        }
        let announces = match page.block(i).kind {
            BlockKind::Heading { .. } => !page.sure(i),
            _ => page.document.is_plain_text && reads_as_heading(page, i),
        };
        if !announces {
            return;
        }
        page.set(i, Role::Other);
    }
}

/// Drops the paragraphs and items at the end of HTML that are a link each, if there are several and
/// other blocks are kept.
fn drop_links(page: &mut Page) {
    if page.document.is_plain_text {
        return;
    }
    let is_link = |i: &usize| {
        let block = page.block(*i);
        matches!(block.kind, BlockKind::Paragraph | BlockKind::ListItem { .. })
            && block.link_bytes as usize * 10 >= block.span.len() * 9
            && !page.certain(*i)
    };
    let mut kept = (0..page.len()).rev().filter(|i| page.kept(*i)).peekable();
    let links: Vec<usize> = std::iter::from_fn(|| kept.next_if(is_link)).collect();
    if links.len() >= LINKS && kept.next().is_some() {
        links.into_iter().for_each(|i| page.set(i, Role::Related));
    }
}

fn reads_as_heading(page: &Page, i: usize) -> bool {
    let f = &page.stats[i];
    f.words <= 6 && !f.ends_sentence() && page.probability(i) < 0.7
}
