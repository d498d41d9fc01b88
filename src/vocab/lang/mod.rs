//! The languages, one file each.

use super::Signal;
use super::phrase::{Language, date, end, inside, name, start, whole};

mod any;
mod de;
mod en;

/// All languages; a language's place here is its bit in sets of languages.
pub(super) const ALL: &[&Language] = &[&any::LANGUAGE, &en::LANGUAGE, &de::LANGUAGE];
