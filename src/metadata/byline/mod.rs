//! Who wrote the article: every text that could say so, and the choice.

mod candidates;
mod choice;
mod declared;
mod features;
mod leads;
mod names;
mod origins;
mod run;
mod shape;
mod tidy;
mod visible;

pub(super) use candidates::candidates;
pub(super) use choice::{choose, rank};
pub(super) use features::{columns, rows};
