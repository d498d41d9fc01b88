//! One row of numbers for every block: the input of the classifier.
//!
//! The numbers are computed here and nowhere else; training reads what this writes.
//! [`names`] says what each column is. Plain text fills the columns that mean the same
//! without markup and leaves the others at zero.

mod best_element;
mod block;
mod class_words;
mod columns;
mod context;
mod data;
mod markup;
mod overlap;
mod page;
mod stacked;
mod tree_distance;

use std::sync::Arc;

use crate::document::Document;
use crate::model::{Borders, Matrix};
use crate::stats::PageStats;
pub(crate) use class_words::ClassWords;
pub(crate) use columns::{COLUMNS, KIND_COLUMN, SMALL, names};
pub(crate) use stacked::fill as fill_stacked;

/// What the caller knows about the page in addition to its text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Known<'a> {
    /// The page's address.
    pub url: Option<&'a str>,
}

/// The feature matrix of a page, for forests with these borders. Without borders, all values are kept.
pub(crate) fn compute(
    document: &Document,
    page: &PageStats,
    known: Known,
    borders: Option<&Arc<Borders>>,
) -> Matrix {
    let mut matrix = Matrix::new(document.blocks.len(), COLUMNS, borders);
    if document.blocks.is_empty() {
        return matrix;
    }
    let stats = page.blocks.as_slice();
    block::fill(&mut matrix, document, stats);
    matrix.settle();
    let title = overlap::fill(&mut matrix, document, page);
    context::fill(&mut matrix, document, page, title);
    matrix.settle();
    data::fill(&mut matrix, document, page);
    page::fill(&mut matrix, document, stats, known);
    if !document.is_plain_text {
        markup::fill(&mut matrix, document, page);
        best_element::fill(&mut matrix, document, page);
        tree_distance::fill(&mut matrix, document, page, title);
    }
    matrix.settle();
    matrix
}
