//! The one place that calls the crate.

use gleaner::internals::{Weights, overrides};
use gleaner::{Article, Block, Content, Explanation, Extractor, ExtractorBuilder, PageKind, Role};

use crate::Result;
use crate::folds::Folds;
use crate::sites::Models;
use corpus::{Input, Page};

/// How pages are passed to the crate.
#[derive(Clone, Debug, Default)]
pub(crate) struct Engine {
    /// Whether the page's address is passed.
    pub(crate) urls: bool,
    /// Whether the page's kind is passed, if the gold has it.
    pub(crate) kinds: bool,
    /// Whether the page's declarations of its language are hidden.
    pub(crate) hide_language: bool,
    /// Weights in place of the shipped ones.
    pub(crate) weights: Option<Weights>,
    /// Weights that have not seen the page; before `weights`.
    pub(crate) folds: Folds,
    /// The models of the pages' sites.
    pub(crate) sites: Models,
    /// Names of overrides that are switched off.
    pub(crate) without: Vec<String>,
}

impl Engine {
    /// The extractor for a page, and what is passed with the page.
    pub(crate) fn extractor<'a>(&self, page: &'a Page) -> Result<Prepared<'a>> {
        let mut builder = Extractor::builder();
        if let Some(site) = self.sites.of(page) {
            builder = builder.site(site);
        }
        let extractor = self.built(self.folds.weights(page), builder)?;
        let url = page.url().filter(|_| self.urls);
        let kind = page.kind.parse().ok().filter(|_| self.kinds);
        Ok(Prepared { extractor, url, kind })
    }

    /// An extractor for pages that are in no corpus, and so in no fold.
    pub(crate) fn general(&self) -> Result<Extractor> {
        self.built(None, Extractor::builder())
    }

    fn built(&self, unseen: Option<&Weights>, builder: ExtractorBuilder) -> Result<Extractor> {
        let extractor = match unseen.or(self.weights.as_ref()) {
            Some(weights) => weights.extractor(builder)?,
            None => builder.build()?,
        };
        if self.without.is_empty() {
            return Ok(extractor);
        }
        let names: Vec<&str> = self.without.iter().map(String::as_str).collect();
        Ok(overrides::without(&extractor, &names)?)
    }
}

/// An extractor for one page, and what is passed with the page.
pub(crate) struct Prepared<'a> {
    extractor: Extractor,
    url: Option<&'a str>,
    kind: Option<PageKind>,
}

impl Prepared<'_> {
    /// The page as the crate gets it.
    fn page<'a>(&'a self, source: &'a Source) -> gleaner::Page<'a> {
        let mut page = match source {
            // Whether it is HTML is left to detection.
            Source::Html(html) => gleaner::Page::new(html),
            Source::Text(text) => gleaner::Page::text(text),
        };
        if let Some(url) = self.url {
            page = page.url(url);
        }
        if let Some(kind) = self.kind {
            page = page.kind(kind);
        }
        page
    }
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
pub(crate) fn article(prepared: &Prepared, source: &Source) -> Article {
    prepared.extractor.extract(prepared.page(source))
}

/// The article of a source, with the reason for each block.
pub(crate) fn explanation(prepared: &Prepared, source: &Source) -> Explanation {
    prepared.extractor.explain(prepared.page(source))
}

/// The body as it is scored: its text rendering.
pub(crate) fn body(article: &Article) -> String {
    article.text()
}

/// The texts of the body in reading order, with their roles: one for each block that holds no
/// other, and one for a table, whose rows are lines.
pub(crate) fn texts(article: &Article) -> Vec<(Role, String)> {
    let mut texts = Vec::new();
    article.body.blocks.iter().for_each(|block| push_texts(&mut texts, block));
    texts
}

fn push_texts(texts: &mut Vec<(Role, String)>, block: &Block) {
    if !block.role.is_content() {
        return;
    }
    let is_whole =
        matches!(block.content, Content::Table { .. }) || block.children().next().is_none();
    if is_whole {
        return texts.push((block.role, block.text()));
    }
    texts.extend(block.inlines().map(|run| (block.role, run.to_string())));
    if let Content::Definitions { entries, .. } = &block.content {
        for entry in entries {
            texts.extend(entry.terms.iter().map(|term| (block.role, term.to_string())));
            entry.details.iter().flatten().for_each(|block| push_texts(texts, block));
        }
        return;
    }
    block.children().for_each(|child| push_texts(texts, child));
}
