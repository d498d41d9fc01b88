//! Title, date and the other facts about an article, each with its evidence.

mod address;
mod clean;
mod date;
mod dates;
mod declared;
mod evidence;
#[cfg(test)]
mod fit;
mod jsonld;
mod logit;
mod page;
mod title;

pub use date::{Date, DateError, Time};
pub(crate) use evidence::Found;
pub use evidence::{Candidate, Evidence, Field, Source};
