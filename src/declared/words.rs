//! Names by which a page says what it is, from `words.txt`.

include!(concat!(env!("OUT_DIR"), "/declared_words.rs"));
