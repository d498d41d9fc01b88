//! Not part of the public interface: lets the benches and the training command reach the
//! stages of the pipeline one by one. Anything here may change in any release.

use crate::document::{Document, Limits};
use crate::features::{self, Known};
use crate::{html, plain};

/// A page that has been read but not judged.
#[derive(Debug)]
pub struct Page {
    document: Document,
}

impl Page {
    /// Reads HTML.
    #[must_use]
    pub fn html(html: &str) -> Self {
        Self { document: html::read(html, &Limits::default()) }
    }

    /// Reads bare text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self { document: plain::read(text, &Limits::default()) }
    }

    /// The texts of the blocks.
    pub fn blocks(&self) -> impl Iterator<Item = &str> {
        self.document.blocks.iter().map(|block| self.document.text_of(block))
    }

    /// The feature matrix, a row a block, one column of [`feature_names`] after the other.
    #[must_use]
    pub fn features(&self, url: Option<&str>) -> Vec<f32> {
        let facts = features::facts(&self.document);
        let matrix = features::compute(&self.document, &facts, Known { url });
        let columns = (0..features::COLUMNS).map(|c| matrix.column(c));
        columns.flatten().copied().collect()
    }
}

/// The names of the columns of [`Page::features`].
#[must_use]
pub fn feature_names() -> Vec<String> {
    features::names()
}
