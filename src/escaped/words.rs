//! Names of elements and members, from `words.txt`.

include!(concat!(env!("OUT_DIR"), "/escaped_words.rs"));
