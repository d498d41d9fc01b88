//! Subheadings.

use super::Page;
use crate::document::{BlockKind, PageKind, Role};

/// Kept headings are subheadings. On an article, those that nothing kept follows announce
/// something that was dropped, and go with it; elsewhere an entry may be a heading alone
/// (forums lost .008 F1 by that). In bare text a short line without a sentence's end reads
/// as a heading.
pub(super) fn apply(page: &mut Page) {
    let mut at_end = page.kind == PageKind::Article;
    for i in (0..page.len()).rev() {
        if !page.kept(i) {
            continue;
        }
        match page.block(i).kind {
            BlockKind::Heading { .. } if at_end && !page.sure(i) => page.set(i, Role::Other),
            BlockKind::Heading { .. } => {
                page.set(i, Role::Heading);
                at_end = false;
            }
            _ if at_end && page.document.is_plain_text && reads_as_heading(page, i) => {
                page.set(i, Role::Other);
            }
            _ => at_end = false,
        }
    }
}

fn reads_as_heading(page: &Page, i: usize) -> bool {
    let f = &page.facts[i];
    f.words <= 6 && !f.ends_sentence() && page.probability(i) < 0.7
}
