//! Words of addresses, from `words.txt`.

include!(concat!(env!("OUT_DIR"), "/document_words.rs"));
