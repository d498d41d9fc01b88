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
mod named_enum;
mod options;
mod page;
mod plain;
mod select;
mod site;
mod stats;
mod text;
mod vocab;
mod weights;

pub use article::Article;
pub use body::{Body, Cell, Content, Part};
pub use date::{Date, Time};
pub use document::{BlockKind, Limits, PageKind, Role, Span};
pub use error::{Error, ErrorKind};
pub use explain::{ExplainedBlock, Explanation};
pub use extractor::Extractor;
pub use input::Input;
pub use metadata::{Candidate, Evidence, Field, Source};
pub use options::{ExtractorBuilder, Focus};
pub use page::Page;
/// The HTML parser whose tree [`Page::dom`] takes, in the version that this crate uses.
pub use scraper;
pub use select::{RuleId, Verdict};
pub use site::{Recurrence, SiteModel};

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
