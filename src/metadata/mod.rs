//! Title, date and the other facts about an article, each with its evidence.

mod date;

pub use date::{Date, DateError, Time};
