//! The title above the body.

use super::Page;
use crate::document::Role;
use crate::stats::word_key;
use crate::text;

/// Blocks that say the article's title are no body themselves; the gold of 97 % of the
/// development articles leaves them out. A title of one or two words may stand in the body
/// for itself: only its copies up to the first paragraph are taken. A whole paragraph is
/// none, even where a page without a headline had nothing better to be called by.
pub(super) fn apply(page: &mut Page) {
    let Some(title) = page.title else { return };
    let words: Vec<u32> = text::words(title).map(word_key).collect();
    let length = words.len() as u32;
    let end = page.core().map_or(page.len(), |(first, _)| first);
    for i in 0..if length > 2 { page.len() } else { end } {
        let f = &page.facts[i];
        let paragraph = f.is_long() && f.ends_sentence();
        if f.words == length && !paragraph && page.words_of(i) == words {
            page.set(i, Role::Title);
        }
    }
}
