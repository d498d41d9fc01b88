//! Words, sentences, shapes and scripts of plain strings.

mod ascii;
mod class;
mod eight;
mod hash;
mod script;
mod sentences;
mod shape;
mod words;

pub(crate) use class::CharClass;
pub(crate) use hash::line_hash;
pub(crate) use script::Script;
pub(crate) use sentences::sentence_count;
pub(crate) use shape::{Clock, Shape};
pub(crate) use words::{word_count, word_indices, words};
