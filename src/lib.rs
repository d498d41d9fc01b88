//! Takes the article out of a scraped page.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod article;
mod body;
mod charset;
mod classify;
mod date;
mod document;
mod error;
mod explain;
mod extractor;
mod features;
mod html;
mod input;
#[doc(hidden)]
pub mod internals;
mod jsonld;
mod metadata;
mod model;
mod options;
mod plain;
mod select;
mod site;
mod stats;
mod text;
mod vocab;
mod weights;

pub use article::Article;
pub use body::{Body, Cell, Content, Part};
pub use date::{Date, DateError, Time};
pub use document::{BlockKind, Limits, PageKind, Role, Span};
pub use error::Error;
pub use explain::{ExplainedBlock, Explanation};
pub use extractor::{Extractor, decode};
pub use input::Input;
pub use metadata::{Candidate, Evidence, Field, Source};
pub use options::{Builder, Focus};
pub use select::{RuleId, Verdict};
pub use site::{Recurrence, SiteError, SiteModel};

/// The article of a page in HTML, with the default options.
#[must_use]
pub fn extract_html(html: &str) -> Article {
    Extractor::default().html(html)
}

/// The article of a page whose markup is gone, with the default options.
#[must_use]
pub fn extract_text(text: &str) -> Article {
    Extractor::default().text(text)
}
