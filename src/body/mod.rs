//! The body of an article: a tree of blocks, made from the blocks of the page that were kept, and
//! its renderings as text, Markdown and HTML.

mod assembly;
mod block;
mod callout;
mod class_parts;
mod classes;
mod code;
mod formula;
mod inline;
mod make;
mod notes;
mod render;
mod signs;
mod walk;
mod words;

pub use crate::document::Style;
pub(crate) use assembly::{Markup, Parts};
pub use block::{Alignment, Block, Body, Cell, Content, Definition, Item, NumberStyle, Numbering};
pub use inline::{Inline, InlineContent, Inlines};
pub use render::{LinkForm, PictureForm, RenderOptions};
