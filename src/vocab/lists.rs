//! The sections of the language files that are neither phrases nor function words, one static
//! each, see `src/build/lists.rs`.

use super::table::{Set, Table};

include!(concat!(env!("OUT_DIR"), "/lists.rs"));
