//! JSON-LD, valid or broken, and what its objects say about the article.

mod data;
mod key;
mod parse;
mod show;
mod strings;
mod thing;
mod words;

pub(crate) use data::{StructuredData, Text, TextKey};
pub(crate) use parse::{Json, Ref};
pub(crate) use show::shown;
pub(crate) use strings::{decoded, strings};
pub(crate) use thing::{Class, Place, Thing};
