//! Who wrote it.

use super::Page;
use crate::document::{Cues, Role};
use crate::text::Script;
use crate::vocab::Signal;

/// Short lines before the body that the byline was read from, or that say "By …", with names
/// behind it: in scripts that have upper case, half of the words show it. Inside the body such
/// a line is left to the classifier: interviews and poems have them. A byline's class names
/// what is dropped anyway.
pub(super) fn apply(page: &mut Page) {
    let end = page.core().map_or(page.len(), |(first, _)| first);
    for i in 0..page.len() {
        let f = &page.facts[i];
        if f.words == 0 || f.words > 12 || f.ends_sentence() {
            continue;
        }
        let cased = matches!(f.shape.script, Script::Latin | Script::Greek | Script::Cyrillic);
        let named = !cased || f.shape.upper_words * 2 >= f.words;
        let says = named && f.signals.starts(Signal::Byline);
        if i < end && (says || page.byline == Some(i)) {
            page.set(i, Role::Byline);
        } else if says || page.block(i).lead.any(Cues::BYLINE) {
            page.name(i, Role::Byline);
        }
    }
}
