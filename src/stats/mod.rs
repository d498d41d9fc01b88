//! What is counted once per page and read by every later step: words, sentences and phrase
//! signals of each block, sums over ranges of blocks, groups of blocks that look alike.

mod block;
mod groups;
mod levels;
mod order;
mod page;
mod sums;
mod word_pairs;

pub(crate) use block::{BlockStats, KindNumber, is_long_word, share, word_key};
pub(crate) use groups::Groups;
pub(crate) use levels::{LEVELS, Levels, range};
pub(crate) use order::likeliest_first;
pub(crate) use page::PageStats;
pub(crate) use sums::{Sum, Sums};
pub(crate) use word_pairs::WordPairs;
