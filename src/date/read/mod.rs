//! Reading dates as pages write them: in numbers, in words, as ages, in addresses.

mod address;
mod clock;
mod find;
mod lexer;
mod line;
mod named;
mod numeric;
mod order;
mod relative;
mod solar_hijri;

pub(crate) use address::date as date_of_address;
pub(crate) use find::{Hit, find_all, holds, parse_value};
pub(crate) use line::{Locale, Shape};
pub(crate) use order::Order;
pub(crate) use relative::{is_age, relative};
