//! The languages, one file each.

use super::Signal;
use super::phrase::{Language, date, end, inside, name, start, whole};

mod any;
mod ar;
mod de;
mod en;
mod es;
mod fr;
mod he;
mod it;
mod ja;
mod nl;
mod pt;
mod ru;
mod zh;

/// All languages; a language's place here is its bit in sets of languages.
pub(super) const ALL: &[&Language] = &[
    &any::LANGUAGE,
    &en::LANGUAGE,
    &de::LANGUAGE,
    &fr::LANGUAGE,
    &es::LANGUAGE,
    &it::LANGUAGE,
    &pt::LANGUAGE,
    &nl::LANGUAGE,
    &ru::LANGUAGE,
    &ar::LANGUAGE,
    &he::LANGUAGE,
    &zh::LANGUAGE,
    &ja::LANGUAGE,
];
