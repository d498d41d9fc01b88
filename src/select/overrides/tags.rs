//! Lists of tags.

use super::Page;
use crate::document::Role;
use crate::text;
use crate::vocab::{self, Signal};

/// A line that begins "Tags:" or "Filed under" and is short and without a sentence's end.
/// Without the colon ("Tags Ferries Harbour Winter") it must stand behind the body.
pub(super) fn apply(page: &mut Page) {
    let last = page.core().map_or(0, |(_, last)| last);
    for i in 0..page.len() {
        let f = &page.facts[i];
        if f.words > 25 || f.ends_sentence() {
            continue;
        }
        let led = || text::words(page.text(i)).next().map(vocab::signals);
        if f.signals.starts(Signal::Tags)
            || i > last && page.kept(i) && led().is_some_and(|s| s.is(Signal::Tags))
        {
            page.set(i, Role::Related);
        }
    }
}
