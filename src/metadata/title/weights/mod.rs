//! Trees that score titles, fitted; see `fit/titles.rs` for the command. Columns are
//! numbered as `Feature` lists them, the page's signs after them.

// Fitted numbers may come near a constant.
#![allow(clippy::approx_constant)]

pub(super) mod bare;
pub(super) mod html;
