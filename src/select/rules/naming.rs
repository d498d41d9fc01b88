//! Names for what was dropped.

use super::Page;
use crate::document::{Cues, Role, Tag};
use crate::vocab::Signal;

/// Cues that name a role, the most telling first.
const BY_CUE: &[(Cues, Role)] = &[
    (Cues::COMMENT, Role::Comments),
    (Cues::RELATED, Role::Related),
    (Cues::POPULAR, Role::Related),
    (Cues::SHARE, Role::Share),
    (Cues::CONSENT, Role::Promo),
    (Cues::SUBSCRIBE, Role::Promo),
    (Cues::ADVERT, Role::Promo),
    (Cues::PAYWALL, Role::Promo),
    (Cues::LEGAL, Role::Legal),
    (Cues::TICKER, Role::Ticker),
    (Cues::CAPTION, Role::Caption),
    (Cues::BYLINE, Role::Byline),
    (Cues::DATE, Role::Dateline),
    (Cues::NAV, Role::Nav),
    (Cues::PAGINATION, Role::Nav),
    (Cues::FOOTER, Role::Footer),
    (Cues::HEADER, Role::Nav),
    (Cues::SEARCH, Role::Nav),
    (Cues::CONTENTS, Role::Nav),
];

/// Signals that name a role wherever the line stands.
const BY_SIGNAL: &[(Signal, Role)] = &[
    (Signal::Legal, Role::Legal),
    (Signal::Comments, Role::Comments),
    (Signal::Related, Role::Related),
    (Signal::MostRead, Role::Related),
    (Signal::Subscribe, Role::Promo),
    (Signal::Consent, Role::Promo),
    (Signal::Advert, Role::Promo),
    (Signal::Share, Role::Share),
    (Signal::ReadMore, Role::Related),
    (Signal::Navigation, Role::Nav),
    (Signal::Pagination, Role::Nav),
    (Signal::Account, Role::Nav),
];

/// Says of every dropped block what it most likely is: by its own words, by the names and
/// tags of the elements around it, else by where it stands.
pub(super) fn apply(page: &mut Page) {
    let body = page.core();
    for i in 0..page.len() {
        if !page.unnamed(i) {
            continue;
        }
        let f = &page.facts[i];
        let said = BY_SIGNAL.iter().find(|(signal, _)| {
            f.signals.is(*signal) || (f.words <= 20 && f.signals.starts(*signal))
        });
        let role = match said {
            Some((_, role)) => *role,
            None => by_element(page, i).unwrap_or_else(|| by_place(page, i, body)),
        };
        page.set(i, role);
    }
}

fn by_element(page: &Page, i: usize) -> Option<Role> {
    page.around(i).find_map(|container| {
        let by_tag = match container.tag {
            Tag::Nav | Tag::Menu => Some(Role::Nav),
            Tag::Footer => Some(Role::Footer),
            Tag::Figcaption | Tag::Figure => Some(Role::Caption),
            _ => None,
        };
        let by_cue = BY_CUE.iter().find(|(cue, _)| container.cues.any(*cue)).map(|(_, role)| *role);
        by_cue.or(by_tag)
    })
}

/// Short lines before the body are its navigation, those after it the foot.
fn by_place(page: &Page, i: usize, body: Option<(usize, usize)>) -> Role {
    let f = &page.facts[i];
    match body {
        _ if f.words > 12 => Role::Other,
        Some((first, _)) if i < first => Role::Nav,
        Some((_, last)) if i > last => Role::Footer,
        _ => Role::Other,
    }
}
