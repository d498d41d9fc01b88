//! A page that has been read, and what training learns from.

use crate::document::{BlockKind, Document, Limits, PageKind, Span};
use crate::features::{self, Known};
use crate::internals::Weights;
use crate::metadata::{self, Request};
use crate::stats::PageStats;
use crate::{html, plain};

pub use crate::metadata::Choice;

/// A page that has been read but not judged.
#[derive(Debug)]
pub struct Page {
    document: Document,
}

/// A block of a page.
#[derive(Clone, Copy, Debug)]
pub struct Block<'a> {
    /// Its text.
    pub text: &'a str,
    /// Where it stands in the page's source.
    pub source: Span,
    /// What it is.
    pub kind: BlockKind,
    /// Bytes of its text inside links.
    pub link_bytes: usize,
}

/// The candidates of a page for its title, date or byline.
#[derive(Clone, Debug)]
pub struct Candidates {
    /// The value that each stands for; a date is `YYYY-MM-DD`, or less of it.
    pub values: Vec<String>,
    /// The row of each; for dates and bylines another one follows, that stands for none.
    pub rows: Vec<Vec<f32>>,
}

impl Page {
    /// Reads HTML.
    #[must_use]
    pub fn html(html: &str) -> Self {
        Self { document: html::read(html, &Limits::default()) }
    }

    /// Reads plain text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self { document: plain::read(text, &Limits::default()) }
    }

    /// Reads plain text, joining lines as other weights say.
    #[must_use]
    pub fn text_with(text: &str, weights: &Weights) -> Self {
        Self { document: plain::read_with(text, &Limits::default(), weights.lines()) }
    }

    /// Whether it is plain text that keeps markup, Markdown or a dump: it has weights of its own.
    #[must_use]
    pub fn keeps_markup(&self) -> bool {
        self.document.keeps_markup
    }

    /// The blocks, in order.
    pub fn blocks(&self) -> impl Iterator<Item = Block<'_>> {
        self.document.blocks.iter().map(|block| Block {
            text: self.document.text_of(block),
            source: block.source,
            kind: block.kind,
            link_bytes: block.link_bytes as usize,
        })
    }

    /// For each block the words in the class and id of the elements around it, as hashes,
    /// each with the number of elements between, up to 254.
    pub fn class_words(&self) -> impl Iterator<Item = Vec<(u32, u8)>> {
        self.document.blocks.iter().map(|block| {
            let around = self.document.ancestors(block.container).enumerate();
            let words = around.flat_map(|(level, container)| {
                let own = &self.document.tokens[container.tokens.range()];
                own.iter().map(move |word| (*word, level.min(254) as u8))
            });
            words.collect()
        })
    }

    /// The matrix of the blocks' columns: one row per block, one column of [`column_names`] after
    /// the other. Columns that the model's own parts fill are zero without weights.
    #[must_use]
    pub fn columns(&self, url: Option<&str>, weights: Option<&Weights>) -> Vec<f32> {
        let stats = PageStats::of(&self.document);
        let mut matrix = features::compute(&self.document, &stats, Known { url }, None);
        if let Some(weights) = weights {
            let blocks = &weights.judges(&self.document).blocks;
            blocks.judge(&mut matrix, &self.document, &stats, None);
        }
        let columns = (0..features::COLUMNS).map(|c| matrix.column(c));
        columns.flatten().collect()
    }

    /// The probability of each block that it is part of the article, by the weights.
    #[must_use]
    pub fn probabilities(&self, url: Option<&str>, weights: &Weights) -> Vec<f32> {
        self.judged(&PageStats::of(&self.document), url, weights)
    }

    /// The candidates for a choice. The blocks are judged and choices that come before this one
    /// are made by the weights.
    #[must_use]
    pub fn candidates(&self, choice: Choice, url: Option<&str>, weights: &Weights) -> Candidates {
        let stats = PageStats::of(&self.document);
        let probabilities = self.judged(&stats, url, weights);
        let request = Request {
            document: &self.document,
            stats: &stats,
            probabilities: &probabilities,
            kind: (PageKind::default(), 0.0),
            recurs: &[],
            url,
            language: None,
            rankers: &weights.judges(&self.document).rankers,
            now: None,
        };
        let (values, rows) = metadata::candidates(&request, choice);
        Candidates { values, rows }
    }

    fn judged(&self, stats: &PageStats, url: Option<&str>, weights: &Weights) -> Vec<f32> {
        let blocks = &weights.judges(&self.document).blocks;
        let borders = Some(blocks.borders());
        let mut matrix = features::compute(&self.document, stats, Known { url }, borders);
        blocks.judge(&mut matrix, &self.document, stats, None).blocks
    }
}

/// The names of the columns of [`Page::columns`].
#[must_use]
pub fn column_names() -> Vec<String> {
    features::names()
}

/// The names of the columns of a choice's rows.
#[must_use]
pub fn choice_columns(choice: Choice) -> Vec<String> {
    choice.names()
}
