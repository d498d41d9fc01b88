//! Who wrote the article: every text that could say so, and the choice.

mod candidates;
mod columns;
mod cues;
mod declared;
mod names;
mod run;
mod shape;
mod tidy;
mod visible;

pub(super) use candidates::candidates;
pub(super) use columns::{names, rows};

use super::choice::{self, Text};

pub(super) type Candidate = choice::Candidate<Text>;
