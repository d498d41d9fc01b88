//! Learned functions and how they are evaluated: forests of oblivious trees over a matrix,
//! small trees and weighted sums over single rows. What they are asked about is up to the
//! caller.

mod forest;
mod matrix;
mod questions;

pub(crate) mod logit;
pub(crate) mod trees;

pub(crate) use forest::{Forest, LoadError};
pub(crate) use matrix::Matrix;
