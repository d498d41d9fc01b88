//! Who wrote it.

use super::Page;
use crate::document::Role;
use crate::stats::BlockStats;
use crate::text::Script;
use crate::vocab::Signal;

/// Short lines before the body that the byline was read from, or that say "By …", with names
/// behind it: in scripts that have upper case, half of the words show it. Inside the body such
/// a line is left to the classifier: interviews and poems have them. A byline's class names
/// what is dropped anyway.
pub(super) fn apply(page: &mut Page) {
    let end = page.core().map_or(page.len(), |(first, _)| first);
    for i in 0..end {
        let f = &page.facts[i];
        let short = f.words > 0 && f.words <= 12 && !f.ends_sentence();
        if short && (page.byline == Some(i) || says_byline(f)) {
            page.set(i, Role::Byline);
        }
    }
}

/// Whether the line begins as a byline does and may name persons: in scripts that have upper
/// case, half of its words begin with it.
pub(in crate::select) fn says_byline(f: &BlockStats) -> bool {
    let cased = matches!(f.shape.script, Script::Latin | Script::Greek | Script::Cyrillic);
    f.signals.starts(Signal::Byline) && (!cased || f.shape.upper_words * 2 >= f.words)
}
