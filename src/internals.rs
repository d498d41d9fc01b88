//! Not part of the public interface: lets the benches, the fuzz targets and the training command
//! reach the stages of the pipeline one by one. Anything here may change in any release.

pub mod overrides;
pub mod parts;
pub mod readers;
pub mod stages;
pub mod weights;

use crate::document::{Document, Limits, Span};
use crate::features::{self, Known};
use crate::stats::PageStats;
use crate::{html, plain};

pub use weights::Weights;

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

    /// Where each block stands in the source.
    pub fn sources(&self) -> impl Iterator<Item = Span> {
        self.document.blocks.iter().map(|block| block.source)
    }

    /// For each block the words in the class and id of the elements around it, as hashes,
    /// each with the number of elements between, up to 254.
    pub fn tokens(&self) -> impl Iterator<Item = Vec<(u32, u8)>> {
        self.document.blocks.iter().map(|block| {
            let around = self.document.ancestors(block.container).enumerate();
            let words = around.flat_map(|(level, container)| {
                let own = &self.document.tokens[container.tokens.range()];
                own.iter().map(move |word| (*word, level.min(254) as u8))
            });
            words.collect()
        })
    }

    /// The feature matrix, a row a block, one column of [`feature_names`] after the other.
    /// Columns that the model's own parts fill are zero without weights.
    #[must_use]
    pub fn features(&self, url: Option<&str>, weights: Option<&Weights>) -> Vec<f32> {
        let facts = PageStats::of(&self.document);
        let mut matrix = features::compute(&self.document, &facts, Known { url });
        if let Some(weights) = weights {
            let blocks = &weights.judges(self.document.is_plain_text).blocks;
            blocks.judge(&mut matrix, &self.document, &facts, None);
        }
        let columns = (0..features::COLUMNS).map(|c| matrix.column(c));
        columns.flatten().copied().collect()
    }
}

/// The names of the columns of [`Page::features`].
#[must_use]
pub fn feature_names() -> Vec<String> {
    features::names()
}
