//! The dates of a page: finding them, and choosing among them.

mod choice;
mod features;
mod keys;
mod lead;
mod marks;
mod order;
mod place;
mod sightings;
mod weights;

pub(super) use choice::{choose, choose_modified, rank};
pub(super) use features::merge;
#[cfg(test)]
pub(super) use features::{Feature, rows};
pub(super) use sightings::sightings;
