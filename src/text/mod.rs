//! Words, sentences, shapes and scripts of plain strings.

mod address;
mod ascii;
mod class;
pub(crate) mod entities;
mod escape;
mod hash;
mod script;
mod sentences;
mod shape;
mod swar;
mod table;
mod words;

pub(crate) use address::{path_of, percent_decoded};
pub(crate) use class::CharClass;
pub(crate) use escape::{Escape, escape};
pub(crate) use hash::{
    FACTOR, FNV, FNV_64, PerfectHash, fnv, fnv_64_step, fnv_step, line_hash, product,
};
pub(crate) use script::{Script, ideographs};
pub(crate) use sentences::sentence_count;
pub(crate) use shape::{Clock, Shape};
pub(crate) use table::Table;
pub(crate) use words::{word_count, word_indices, words};

/// Whether a text has a letter or digit.
fn has_word(text: &str) -> bool {
    text.chars().any(|c| CharClass::of(c).is_alphanumeric())
}

/// Whether a text is one of the words, in any case of ASCII.
pub(crate) fn is_any_of(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// The largest character boundary of a text not past byte `at`.
pub(crate) fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
