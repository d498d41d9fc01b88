//! The dates of a page: finding them, and choosing among them.

mod choice;
mod features;
mod keys;
mod lead;
mod marks;
mod order;
mod place;
mod sightings;

pub(super) use choice::{choose, choose_modified, rank};
pub(super) use features::{columns, merge, rows};
pub(super) use sightings::sightings;
