//! Dates: reading them as pages write them, finding them, choosing among them.

mod choice;
mod clock;
mod features;
mod keys;
mod lead;
mod lexer;
mod marks;
mod named;
mod numeric;
mod order;
mod parse;
mod place;
mod relative;
mod sightings;
mod url;
mod weights;

pub(super) use choice::{choose, choose_modified, rank};
pub(super) use features::merge;
#[cfg(test)]
pub(super) use features::{Feature, rows};
pub(super) use order::Order;
pub(super) use parse::{Hit, Locale, find_all, parse_value};
pub(super) use relative::is_age;
pub(super) use sightings::sightings;
pub(super) use url::date as date_of_address;
