//! Dates: reading them as pages write them, finding them, choosing among them.

mod clock;
mod lexer;
mod named;
mod numeric;
mod order;
mod parse;
mod relative;

pub(super) use order::Order;
pub(super) use parse::{Hit, Locale, find_all, parse_value};
