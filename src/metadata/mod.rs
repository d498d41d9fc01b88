//! Title, date and the other facts about an article, each with its evidence.

mod date;
mod dates;

pub use date::{Date, DateError, Time};
