//! Subheadings.

use super::Page;
use crate::document::{BlockKind, PageKind, Role};

/// Kept headings are subheadings. On an article, those that nothing kept follows announce
/// something that was dropped, and go with it; elsewhere an entry may be a heading alone
/// (forums lost .008 F1 by that).
pub(super) fn apply(page: &mut Page) {
    let mut bare_end = page.kind == PageKind::Article;
    for i in (0..page.len()).rev() {
        if !page.kept(i) {
            continue;
        }
        match page.block(i).kind {
            BlockKind::Heading { .. } if bare_end => page.set(i, Role::Other),
            BlockKind::Heading { .. } => page.set(i, Role::Heading),
            _ => bare_end = false,
        }
    }
}
