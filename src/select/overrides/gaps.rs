//! Paragraphs that stand among paragraphs.

use super::Page;
use crate::document::Role;

/// Below this the classifier has a reason of its own against the block.
const DOUBT: f32 = 0.3;

/// In bare text, a long line that ends a sentence and stands right behind two such lines of
/// the body is kept if the classifier is merely in doubt: without markup its doubt comes of
/// the page's end being near.
pub(super) fn apply(page: &mut Page) {
    let solid = |page: &Page, i: usize| {
        page.kept(i) && page.facts[i].is_long() && page.facts[i].ends_sentence()
    };
    for i in 2..page.len() {
        let f = &page.facts[i];
        let doubted = !page.kept(i) && page.probability(i) >= DOUBT;
        if doubted && f.is_long() && f.ends_sentence() && solid(page, i - 1) && solid(page, i - 2) {
            page.set(i, Role::Body);
        }
    }
}
