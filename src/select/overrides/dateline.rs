//! When it was published.

use super::Page;
use crate::document::Role;
use crate::select::patterns::is_lone_date;
use crate::text::CharClass;
use crate::vocab::Signal;

/// Short lines that say "Published …" or "Updated …" with a digit, or that are a date or a
/// time of the day and little else, or that the date was read from. A lone date after the
/// body's first paragraph may head an entry, and is left to the classifier.
pub(super) fn apply(page: &mut Page) {
    let body = page.core().map_or(0, |(first, _)| first);
    for i in 0..page.len() {
        let f = &page.facts[i];
        if f.words > 14 || f.shape.count(CharClass::Digit) == 0 {
            continue;
        }
        let s = f.signals;
        let says = s.starts(Signal::Published) || s.starts(Signal::Updated);
        let own = || page.date == Some(i) && !f.ends_sentence();
        if says || i < body && (own() || is_lone_date(page.text(i))) {
            page.set(i, Role::Dateline);
        }
    }
}
