//! What the programs in `examples/gleaner` and `examples/crawl` share.

pub mod compressed;
pub mod ordered;
