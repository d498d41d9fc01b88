//! One row of numbers for every block: what the model judges by.
//!
//! The numbers are computed here and nowhere else; training reads what this writes.
//! [`names`] says what each column is. Bare text fills the columns that mean the same
//! without markup and leaves the others at zero.

mod candidate;
mod context;
mod data;
mod facts;
mod groups;
mod kin;
mod markup;
mod matrix;
mod names;
mod nest;
mod order;
mod overlap;
mod own;
mod page;
mod pairs;
mod second;
mod sums;

use crate::document::Document;
pub(crate) use facts::{Facts, PageFacts, is_long_word, word_key};
pub(crate) use matrix::Matrix;
pub(crate) use names::{COLUMNS, KIND_COLUMN, NAMES_COLUMN, names};
pub(crate) use order::likeliest_first;
pub(crate) use pairs::Pairs;
pub(crate) use second::fill as fill_second;

/// What the caller knows of the page beside its text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Known<'a> {
    /// The page's address.
    pub url: Option<&'a str>,
}

/// The feature matrix of a page; `facts` are the page's own.
pub(crate) fn compute(document: &Document, page: &PageFacts, known: Known) -> Matrix {
    let mut matrix = Matrix::new(document.blocks.len());
    if document.blocks.is_empty() {
        return matrix;
    }
    let facts = page.blocks.as_slice();
    own::fill(&mut matrix, document, facts);
    let title = overlap::fill(&mut matrix, document, page);
    context::fill(&mut matrix, document, page);
    data::fill(&mut matrix, document, page);
    page::fill(&mut matrix, document, facts, known);
    if !document.bare {
        markup::fill(&mut matrix, document, page);
        candidate::fill(&mut matrix, document, page);
        kin::fill(&mut matrix, document, page, title);
    }
    matrix
}
