//! JSON-LD as pages really carry it, and what its objects say of the article.

mod parse;
mod thing;

pub(super) use thing::{Author, Class, Place, Thing, resolve_authors, things};
