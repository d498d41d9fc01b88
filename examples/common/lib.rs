//! What the programs in `examples/gleaner` and `examples/crawl` share.

pub mod base64;
pub mod compressed;
pub mod kind;
pub mod message;
pub mod ordered;
pub mod template;
pub mod terminal;
pub mod walk;
