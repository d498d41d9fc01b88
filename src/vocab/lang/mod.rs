//! The languages, one file each.

use super::Signal;
use super::phrase::{Language, date, end, inside, name, start, whole};

mod any;
mod ar;
mod cs;
mod da;
mod de;
mod en;
mod es;
mod fi;
mod fr;
mod he;
mod hu;
mod it;
mod ja;
mod nl;
mod no;
mod pl;
mod pt;
mod ro;
mod ru;
mod sv;
mod tr;
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
    &pl::LANGUAGE,
    &cs::LANGUAGE,
    &hu::LANGUAGE,
    &ro::LANGUAGE,
    &sv::LANGUAGE,
    &da::LANGUAGE,
    &no::LANGUAGE,
    &fi::LANGUAGE,
    &tr::LANGUAGE,
];
