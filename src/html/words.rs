//! Names in HTML that the readers look for, from `words.txt`.

include!(concat!(env!("OUT_DIR"), "/html_words.rs"));
