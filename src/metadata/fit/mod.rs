//! Fitting the weights and measuring the choices on an unpacked corpus. Not run by
//! default:
//!
//! ```text
//! GLEANER_CORPUS=DIR cargo test --release --lib metadata::fit::titles -- --ignored --nocapture
//! ```
//!
//! Each test prints the score out of fold (five folds, no domain in two of them), then the
//! table of weights fitted on everything, ready for its `weights.rs`.
//!
//! The choices see the blocks' probabilities, and must see them as they are on a page that the
//! classifier does not know: from the weights of the folds that training left in
//! `target/train/html` and `target/train/text`, or in the folders that `GLEANER_FOLDS_HTML`
//! and `GLEANER_FOLDS_TEXT` name.

mod boost;
mod bylines;
mod corpus;
mod dates;
mod logit;
mod titles;
