//! Title, date and the other facts about an article, each with its evidence.

mod date;
mod dates;
mod evidence;
mod jsonld;

pub use date::{Date, DateError, Time};
pub(crate) use evidence::Found;
pub use evidence::{Candidate, Evidence, Field, Source};
