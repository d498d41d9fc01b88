//! The one place that calls the crate.

use gleaner::internals::Weights;
use gleaner::{Article, Cell, Content, Explanation, Extractor, PageKind, Part};

use crate::Result;
use crate::folds::Folds;
use crate::sites::Models;
use corpus::{Input, Page};

/// How pages are put to the crate.
#[derive(Debug, Default)]
pub(crate) struct Engine {
    /// Whether the page's address is told.
    pub(crate) urls: bool,
    /// Whether the page's kind is told, where the gold knows it.
    pub(crate) kinds: bool,
    /// Whether the page's declarations of its language are hidden.
    pub(crate) hide_language: bool,
    /// Weights in place of the shipped ones.
    pub(crate) weights: Option<Weights>,
    /// Weights that have not seen the page; before `weights`.
    pub(crate) folds: Folds,
    /// What is known of the pages' sites.
    pub(crate) sites: Models,
}

impl Engine {
    /// The extractor for a page.
    pub(crate) fn extractor(&self, page: &Page) -> Result<Extractor> {
        let mut builder = Extractor::builder();
        if let Some(url) = page.url().filter(|_| self.urls) {
            builder = builder.url(url);
        }
        if let Some(kind) = kind(&page.kind).filter(|_| self.kinds) {
            builder = builder.kind(kind);
        }
        if let Some(site) = self.sites.of(page) {
            builder = builder.site(site);
        }
        match self.folds.weights(page).or(self.weights.as_ref()) {
            Some(weights) => Ok(weights.extractor(builder)?),
            None => Ok(builder.build()?),
        }
    }
}

/// The kind of a name.
fn kind(name: &str) -> Option<PageKind> {
    use PageKind::*;
    let kinds = [Article, Collection, Documentation, Forum, Listing, Product, Service];
    kinds.into_iter().find(|kind| kind.name() == name)
}

/// A page's source, read.
pub(crate) enum Source {
    Html(String),
    Text(String),
}

impl Source {
    /// Reads a page's file.
    pub(crate) fn read(page: &Page) -> Result<Self> {
        let text = page.source()?;
        Ok(match page.set.input {
            Input::Html => Self::Html(text),
            Input::Text => Self::Text(text),
        })
    }

    /// Length in bytes.
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Html(source) | Self::Text(source) => source.len(),
        }
    }
}

/// The article of a source.
pub(crate) fn article(extractor: &Extractor, source: &Source) -> Article {
    match source {
        // As `Extractor::bytes` does after decoding: nobody says here that it is HTML.
        Source::Html(html) => extractor.page(html),
        Source::Text(text) => extractor.text(text),
    }
}

/// The article of a source and the reasons behind it.
pub(crate) fn explanation(extractor: &Extractor, source: &Source) -> Explanation {
    match source {
        Source::Html(html) => extractor.explain_page(html),
        Source::Text(text) => extractor.explain_text(text),
    }
}

/// The body as it is scored: its text rendering.
pub(crate) fn body(article: &Article) -> String {
    article.text()
}

/// The text of one part, rows of a table a line each.
pub(crate) fn text(part: &Part) -> String {
    match &part.content {
        Content::Table { rows } => {
            let joined = |row: &Vec<Cell>| {
                let cells: Vec<&str> = row.iter().map(|cell| cell.text.as_str()).collect();
                cells.join(" ")
            };
            rows.iter().map(joined).collect::<Vec<_>>().join("\n")
        }
        Content::Heading { text, .. }
        | Content::Paragraph { text }
        | Content::ListItem { text, .. }
        | Content::Quote { text }
        | Content::Preformatted { text }
        | Content::Caption { text } => text.clone(),
        _ => String::new(),
    }
}
