//! Lists of tags.

use super::Page;
use crate::document::{Cues, Role};
use crate::vocab::Signal;

/// A line that begins "Tags" or "Filed under" and is short and without a sentence's end.
pub(super) fn apply(page: &mut Page) {
    for i in 0..page.len() {
        let f = &page.facts[i];
        if f.signals.starts(Signal::Tags) && f.words <= 25 && !f.ends_sentence() {
            page.set(i, Role::Related);
        } else if page.block(i).lead.any(Cues::TAGS) {
            page.name(i, Role::Nav);
        }
    }
}
