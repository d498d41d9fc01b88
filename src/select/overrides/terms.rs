//! Terms of a list of definitions.
//!
//! ## What it does
//!
//! A dropped term (`<dt>`) is kept if the block after it and the other terms of its group is a kept
//! description (`<dd>`).
//!
//! ## Why
//!
//! A description without its term says nothing. A term is often one word, such as a prompt is.
//!
//! ## Example
//!
//! In a glossary, "Job" was dropped as a prompt; its description is kept, so the term is, too.
//!
//! ## Known problems
//!
//! In a list of facts next to an article, the labels of kept values are kept ("Posted by").
//!
//! ## Measured
//!
//! Left out, 26 pages of `wcxb-dev` change: documentation loses .0001 and listings .0002, collections
//! gain .0005. `daniel-dev` gains less than .0001 by 4 pages. It is for the form of the body: a
//! description follows its term.

use super::Page;
use crate::document::{Role, Tag};

/// Below this the classifier rules the term out.
const RULED_OUT: f32 = 0.1;

pub(super) fn apply(page: &mut Page) {
    if page.document.is_plain_text {
        return;
    }
    for i in (0..page.len().saturating_sub(1)).rev() {
        let described = page.kept(i + 1) && !page.kept(i) && page.probability(i) >= RULED_OUT;
        if described && part(page, i) == Some(Tag::Dt) && part(page, i + 1).is_some() {
            page.set(i, Role::Body);
        }
    }
}

/// The part of a list of definitions that a block is in.
fn part(page: &Page, i: usize) -> Option<Tag> {
    page.around(i).map(|container| container.tag).find(|tag| matches!(tag, Tag::Dt | Tag::Dd))
}
