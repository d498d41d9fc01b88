//! The title above the body.

use super::Page;
use crate::document::Role;
use crate::text;

/// Blocks that say the article's title are no body themselves; the gold of 97 % of the
/// development articles leaves them out. A title of one or two words may stand in the body
/// for itself: only its copies up to the first paragraph are taken. A whole paragraph is
/// none, even where a page without a headline had nothing better to be called by.
pub(super) fn apply(page: &mut Page) {
    let Some(title) = page.title else { return };
    let length = text::word_count(title) as u32;
    let end = page.core().map_or(page.len(), |(first, _)| first);
    for i in 0..if length > 2 { page.len() } else { end } {
        let f = &page.facts[i];
        let paragraph = f.is_long() && f.ends_sentence();
        if f.words == length && !paragraph && same(page.text(i), title) {
            page.set(i, Role::Title);
        }
    }
}

/// Whether two strings have the same words, case aside.
fn same(a: &str, b: &str) -> bool {
    let lower = |word: &str| word.to_lowercase();
    text::words(a).map(lower).eq(text::words(b).map(lower))
}
