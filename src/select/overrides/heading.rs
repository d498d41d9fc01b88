//! Headings that announce something that was dropped.
//!
//! ## What it does
//!
//! On an article, headings at the end of the kept blocks are dropped unless the classifier is sure
//! of them. In plain text a line of up to six words without a sentence's end counts as a heading.
//!
//! ## Why
//!
//! The list or form that the heading announces was dropped; alone it means nothing. On other kinds
//! of pages an entry may be a heading alone (forums lost .008 F1 by the rule).
//!
//! ## Example
//!
//! `More from the harbour` at the end, whose teasers were dropped.
//!
//! ## Known problems
//!
//! In plain text, a signature or the last line of a poem looks like a heading.
//!
//! ## Measured
//!
//! Left out, `daniel-dev` loses .0003, `l3s-dev` .0002, `snippets-dev` .0008, plain text up to
//! .0004; pages that are right word for word fall from .552 to .533 on `l3s-dev` and from .029 to
//! .017 on `fundus-dev` as plain text.

use super::Page;
use crate::document::{BlockKind, PageKind, Role};

pub(super) fn apply(page: &mut Page) {
    if page.kind != PageKind::Article {
        return;
    }
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

fn reads_as_heading(page: &Page, i: usize) -> bool {
    let f = &page.stats[i];
    f.words <= 6 && !f.ends_sentence() && page.probability(i) < 0.7
}
