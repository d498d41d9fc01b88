//! Prompts to the reader, and legal lines.

use super::Page;
use crate::document::{BlockKind, Role};
use crate::vocab::Signal;

/// Signals that make a line a prompt if it is nothing else, and the role each gives.
const WHOLE: &[(Signal, Role)] = &[
    (Signal::Share, Role::Share),
    (Signal::Tools, Role::Share),
    (Signal::Subscribe, Role::Promo),
    (Signal::Consent, Role::Promo),
    (Signal::Account, Role::Promo),
    (Signal::Advert, Role::Promo),
    (Signal::Shop, Role::Promo),
    (Signal::Legal, Role::Legal),
    (Signal::ReadMore, Role::Related),
    (Signal::Related, Role::Related),
    (Signal::MostRead, Role::Related),
    (Signal::AuthorBox, Role::Other),
    (Signal::Comments, Role::Comments),
    (Signal::Skip, Role::Nav),
    (Signal::Navigation, Role::Nav),
    (Signal::Pagination, Role::Nav),
    (Signal::Search, Role::Nav),
    (Signal::Technical, Role::Other),
];

/// Signals that make a short line a prompt if it begins so.
const START: &[(Signal, Role, u32)] = &[
    (Signal::Related, Role::Related, 25),
    (Signal::MostRead, Role::Related, 12),
    (Signal::Share, Role::Share, 12),
    (Signal::Subscribe, Role::Promo, 16),
    (Signal::Consent, Role::Promo, 60),
    (Signal::Legal, Role::Legal, 40),
    (Signal::Skip, Role::Nav, 8),
    (Signal::Technical, Role::Other, 25),
];

/// Lines that are a prompt, or begin as one and are short, are no body, however sure the
/// classifier is; the same words inside a paragraph mean nothing.
pub(super) fn apply(page: &mut Page) {
    for i in 0..page.len() {
        let f = &page.facts[i];
        let whole = WHOLE.iter().find(|(signal, _)| f.signals.is(*signal)).map(|(_, role)| *role);
        let start =
            START.iter().find(|(signal, _, words)| f.words <= *words && f.signals.starts(*signal));
        if let Some(role) = whole.or(start.map(|(_, role, _)| *role)) {
            // A heading, an item or a cell of the body may be a single word such as "Contact".
            if page.kept(i) && page.sure(i) && page.block(i).kind != BlockKind::Paragraph {
                continue;
            }
            page.set(i, role);
        }
    }
}
