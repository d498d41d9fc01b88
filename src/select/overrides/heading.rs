//! Headings that announce something that was dropped.

use super::Page;
use crate::document::{BlockKind, PageKind, Role};

/// On an article, headings that nothing kept follows announce something that was dropped, and
/// are dropped with it; elsewhere an entry may be a heading alone (forums lost .008 F1 by that).
/// In plain text a short line without a sentence's end counts as a heading.
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
    let f = &page.facts[i];
    f.words <= 6 && !f.ends_sentence() && page.probability(i) < 0.7
}
