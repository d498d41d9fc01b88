//! Learned functions and how they are stored and evaluated: forests of oblivious trees over a
//! matrix, and rankers of candidates. What they are asked about is up to the caller.
//!
//! All learned numbers of the crate are files in `src/model/weights`, of the form that
//! [`file`] reads; `MODEL_CARD.md` there says what each is for, and how it came about.

mod ask;
mod borders;
mod file;
mod forest;
mod matrix;
mod rank;

pub(crate) mod shipped;

pub(crate) use borders::Borders;
pub(crate) use file::{Columns, Header, LoadError, Reader};
pub(crate) use forest::{Forest, ROOM};
pub(crate) use matrix::Matrix;
pub(crate) use rank::{Ranker, best};
