//! Words, sentences, shapes and scripts of plain strings.

mod script;
mod words;

pub(crate) use script::{Script, dominant_script};
pub(crate) use words::{word_count, words};
