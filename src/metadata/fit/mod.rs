//! Fitting the weights and measuring the choices on an unpacked corpus. Not run by
//! default:
//!
//! ```text
//! GLEANER_CORPUS=DIR cargo test --release --lib metadata::fit::titles -- --ignored --nocapture
//! ```
//!
//! Each test prints the score out of fold (five folds, no domain in two of them), then the
//! table of weights fitted on everything, ready for its `weights.rs`.

mod boost;
mod bylines;
mod corpus;
mod dates;
mod logit;
mod titles;
