//! The summary above the body.

use super::Page;
use crate::document::{BlockKind, Cues, Role};
use crate::vocab::Signal;

/// The kept paragraph before the body's first, if the title, the byline or the date stands
/// between the two or its element is named a standfirst.
pub(super) fn apply(page: &mut Page) {
    let kept: Vec<usize> = (0..page.len())
        .filter(|i| page.kept(*i) && page.block(*i).kind == BlockKind::Paragraph)
        .take(3)
        .collect();
    for pair in kept.windows(2) {
        let [i, next] = *pair else { return };
        let between = |role: Role| page.verdicts[i..next].iter().any(|v| v.role == role);
        let apart = [Role::Title, Role::Byline, Role::Dateline].into_iter().any(between);
        let f = &page.facts[i];
        let named = page.under(i, Cues::STANDFIRST) && f.words <= 80;
        if !(apart || named) || f.words < 5 || f.signals.starts(Signal::Byline) {
            return;
        }
        page.set(i, Role::Standfirst);
    }
}
