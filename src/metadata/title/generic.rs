//! Headings that are not titles.

use crate::vocab::lists;

/// Headings that stand on every page of a site or name a part of the page.
pub(super) fn is_generic(text: &str) -> bool {
    let text = text.trim_end_matches([':', '.', '!', '…']);
    text.len() <= 30 && lists::GENERIC_HEADINGS.contains_in_any_case(text)
}
