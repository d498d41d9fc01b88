//! Lines said twice.

use std::collections::HashMap;

use super::Page;
use crate::document::BlockKind;

/// Of a paragraph that stands on the page twice, word for word, the body holds one copy:
/// the one the classifier is surer of, the first of two equals. Short lines may repeat.
pub(super) fn apply(page: &mut Page) {
    let mut seen: HashMap<u64, usize> = HashMap::new();
    for i in 0..page.len() {
        let f = &page.facts[i];
        let plain = matches!(page.block(i).kind, BlockKind::Paragraph | BlockKind::Quote);
        if f.words < 12 || !plain || !page.kept(i) {
            continue;
        }
        let Some(first) = seen.insert(f.hash, i) else { continue };
        let spare = if page.probability(i) > page.probability(first) + 0.1 { first } else { i };
        seen.insert(f.hash, first + i - spare);
        page.set(spare, crate::document::Role::Other);
    }
}
