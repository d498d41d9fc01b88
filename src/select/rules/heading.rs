//! Subheadings.

use super::Page;
use crate::document::{BlockKind, Role};

/// Kept headings are subheadings. One that nothing kept follows before the next heading of
/// its level or above announces something that was dropped, and goes with it.
pub(super) fn apply(page: &mut Page) {
    let mut deepest_with_text = u8::MAX; // levels below it have text behind them
    for i in (0..page.len()).rev() {
        if !page.kept(i) {
            continue;
        }
        match page.block(i).kind {
            BlockKind::Heading { level } if deepest_with_text == u8::MAX => {
                let _ = level;
                page.set(i, Role::Other);
            }
            BlockKind::Heading { .. } => page.set(i, Role::Heading),
            _ => deepest_with_text = 0,
        }
    }
}
