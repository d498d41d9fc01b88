//! JSON-LD, valid or broken, and what its objects say about the article.

mod data;
mod escape;
mod parse;
mod show;
mod strings;
mod thing;

pub(crate) use data::{StructuredData, Text, TextKey};
pub(crate) use strings::{decoded, strings};
pub(crate) use thing::{Class, Place, Thing};

/// What is read of a script, as text, see [`show`].
pub(crate) fn shown(script: &str) -> String {
    parse::Json::read(script).to_string()
}
