//! Which date the name of a `<meta>`, property or attribute is of.

use super::columns::Column;
use super::words;
use crate::document::{CHANGED, Head, Mark, MarkKind};
use crate::metadata::columns::Places;

/// What a machine-readable date says of the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// When it was published.
    Published,
    /// When it was made; for most pages the same.
    Created,
    /// When it was last changed.
    Modified,
    /// A date of no stated meaning.
    Unsaid,
}

// The places of dates by their roles: published, created, modified and of no stated meaning.
pub(super) const META: [Places; 4] =
    [Column::MetaPublished, Column::MetaCreated, Column::MetaModified, Column::MetaUnsaid];
pub(super) const DATA: [Places; 4] =
    [Column::DataPublished, Column::DataPublished, Column::DataModified, Column::DataUnsaid];
pub(super) const PROPERTY: [Places; 4] =
    [Column::PropertyPublished, Column::PropertyCreated, Column::PropertyModified, Column::Time];

/// `<time>` elements that another is compared with. Set by hand.
const TIMES: usize = 64;

/// Whether a `<time>` whose class says that it is of a change states another day than the others. Alone,
/// or on the day of another, it says when the page was published.
pub(super) fn is_change(head: &Head, value: &str) -> bool {
    let is_other = |mark: &&Mark| mark.kind == MarkKind::Time && head.get(mark.key) != CHANGED;
    let mut others = head.marks.iter().take(TIMES).filter(is_other).peekable();
    others.peek().is_some()
        && others.all(|other| head.get(other.value).get(..10) != value.get(..10))
}

/// Names whose meaning their words do not give, and those that come up most. All others
/// are read by [`role_of`].
const NAMES: [(&[&str], Role); 4] = [
    (words::PUBLISHED, Role::Published),
    (words::MODIFIED, Role::Modified),
    (words::CREATED, Role::Created),
    (words::UNSAID, Role::Unsaid),
];

/// What a date under this name, in lower case, would mean; `None` if such a name holds no
/// date of the article.
pub(super) fn role_of(name: &str) -> Option<Role> {
    if let Some((_, role)) = NAMES.iter().find(|(known, _)| known.contains(&name)) {
        return Some(*role);
    }
    let own = letters(name);
    let has = |stems: Stems| {
        stems.iter().any(|(stem, letters)| letters & !own == 0 && name.contains(stem))
    };
    let roles = [
        (MODIFIED, Role::Modified),
        (PUBLISHED, Role::Published),
        (CREATED, Role::Created),
        (UNSAID, Role::Unsaid),
    ];
    let (_, role) = roles.into_iter().find(|(stems, _)| has(stems))?;
    if has(OTHERS) { None } else { Some(role) }
}

/// Parts of names that tell what the name is of. A name that lacks one of the letters of a part
/// need not be searched.
type Stems = &'static [(&'static str, u32)];

/// The letters of a text, one bit each.
const fn letters(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let (mut letters, mut at) = (0, 0);
    while at < bytes.len() {
        letters |= 1 << (bytes[at] & 31);
        at += 1;
    }
    letters
}

macro_rules! stems {
    ($($text:literal)*) => { &[$(($text, letters($text))),*] };
}

/// Stems of names of dates of other things than the article.
const OTHERS: Stems = stems!(
    "expir" "event" "start" "end" "coverage" "review" "cache" "timeout" "zone" "birth" "valid"
    "format" "class" "comment" "upda-" "crawl" "build" "generator" "verif" "locale" "reading"
    "delay" "first-time" "countdown" "duration" "target"
);
const MODIFIED: Stems = stems!("modif" "updat" "revis" "lastmod" "last-mod" "changed");
const PUBLISHED: Stems = stems!(
    "publi" "pubdate" "pub-date" "issued" "posted" "post_date" "post-date" "release"
    "veroeffentlich"
);
const CREATED: Stems = stems!("create" "upload" "submit");
const UNSAID: Stems = stems!("date" "timestamp");

#[cfg(test)]
mod tests {
    use super::{Role, role_of};

    #[test]
    fn names_mean_what_they_say() {
        for (name, role) in [
            ("article:published_time", Some(Role::Published)),
            ("x-first-published-on", Some(Role::Published)),
            ("data-last-updated-ts", Some(Role::Modified)),
            ("node-created", Some(Role::Created)),
            ("article-date", Some(Role::Unsaid)),
            ("event-date", None),
            ("expires", None),
            ("viewport", None),
        ] {
            assert_eq!(role_of(name), role, "{name}");
        }
    }
}
