//! Names of dates, from `words.txt`.

include!(concat!(env!("OUT_DIR"), "/metadata_date_words.rs"));
