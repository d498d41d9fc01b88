//! Class words, attributes and names by which parts of a body are told, from `words.txt`.

include!(concat!(env!("OUT_DIR"), "/body_words.rs"));
