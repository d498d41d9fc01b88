//! The body of an article: typed parts, made from the blocks that were kept, and their
//! renderings as text, Markdown and HTML.

mod assembly;
mod grid;
mod part;
mod render;

pub use part::{Body, Cell, Content, Part};
