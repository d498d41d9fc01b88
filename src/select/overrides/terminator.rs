//! Lines after which nothing is body.

use super::Page;
use crate::document::{PageKind, Role};
use crate::vocab::Signal;

/// After the last sure paragraph of the body, a short line such as "Comments (0)", "Most
/// read" or "Related articles" ends it: blocks behind it go that are not sure. Long blocks
/// behind the line mean that it stood inside the article, and it ends nothing. On other
/// kinds of pages such a list may be the content (listings lost .03 F1 by the rule).
pub(super) fn apply(page: &mut Page) {
    if page.kind != PageKind::Article {
        return;
    }
    let Some((_, last)) = page.core() else { return };
    let Some(mark) = (last + 1..page.len()).find(|i| role_of(page, *i).is_some()) else { return };
    let role = role_of(page, mark).unwrap_or_default();
    for i in mark..page.len() {
        if page.kept(i) && !page.sure(i) {
            page.set(i, if i == mark { role } else { role_of(page, i).unwrap_or(role) });
        }
    }
}

/// What a terminator announces.
fn role_of(page: &Page, i: usize) -> Option<Role> {
    let f = &page.facts[i];
    let s = f.signals;
    if f.words > 6 {
        None
    } else if s.is(Signal::Comments) {
        Some(Role::Comments)
    } else if s.is(Signal::MostRead) || s.is(Signal::Related) {
        Some(Role::Related)
    } else {
        None
    }
}
