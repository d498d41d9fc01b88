//! The article's title: every text that could be it, and the choice.

mod candidates;
mod choice;
mod features;
mod split;
mod weights;

pub(in crate::metadata) use candidates::{Candidate, candidates};
pub(in crate::metadata) use choice::{choose, rank};
#[cfg(test)]
pub(in crate::metadata) use features::{Feature, rows};
