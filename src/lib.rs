//! Takes the article out of a scraped page.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod article;
mod document;
mod error;
mod explain;
mod extractor;
mod features;
mod html;
mod input;
#[doc(hidden)]
pub mod lab;
mod metadata;
mod model;
mod options;
mod plain;
mod render;
mod select;
mod site;
mod text;
mod vocab;

pub use article::Article;
pub use document::{BlockKind, Body, Cell, Content, Limits, PageKind, Part, Role, Span};
pub use error::Error;
pub use explain::{ExplainedBlock, Explanation};
pub use extractor::{Extractor, decode};
pub use input::Input;
pub use metadata::{Candidate, Date, DateError, Evidence, Field, Source, Time};
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
