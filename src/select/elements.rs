//! What the elements around a block say of its role, once per element: many deep blocks cost no more than
//! flat ones.

use crate::document::{Container, Cues, Document, Role, Tag};

/// Class cues of an element that name a role, the most telling first.
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

/// What the elements around a block and the innermost one itself say.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Elements {
    /// The role that the innermost one with a telling tag or class names.
    pub role: Option<Role>,
    pub in_figcaption: bool,
}

impl Elements {
    /// What the elements around each container and the container itself say.
    pub(super) fn of_containers(document: &Document) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::with_capacity(document.containers.len());
        for container in &document.containers {
            let above = all.get(container.parent as usize).copied().unwrap_or_default();
            all.push(Self {
                role: by_element(container).or(above.role),
                in_figcaption: above.in_figcaption || container.tag == Tag::Figcaption,
            });
        }
        all
    }
}

/// The role that an element's class or else its tag names.
fn by_element(container: &Container) -> Option<Role> {
    let by_cue = |(cue, role): &(Cues, Role)| container.cues.any(*cue).then_some(*role);
    let named = container.cues != Cues::NONE;
    named.then(|| BY_CUE.iter().find_map(by_cue)).flatten().or(match container.tag {
        Tag::Nav | Tag::Menu => Some(Role::Nav),
        Tag::Footer => Some(Role::Footer),
        Tag::Figcaption | Tag::Figure => Some(Role::Caption),
        _ => None,
    })
}
