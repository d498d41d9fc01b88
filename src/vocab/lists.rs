//! The sections of the languages' files that are neither phrases nor function words, each a
//! static of its own, see `src/build/lists.rs`.

use super::table::{Set, Table};

include!(concat!(env!("OUT_DIR"), "/lists.rs"));
