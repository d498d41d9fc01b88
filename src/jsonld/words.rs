//! Types of schema.org, from `words.txt`.

include!(concat!(env!("OUT_DIR"), "/jsonld_words.rs"));
