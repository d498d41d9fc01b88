//! The whole pipeline on one screen.

use std::sync::Arc;

use crate::article::Article;
use crate::document::{Body, Document, Limits, PageKind};
use crate::error::Error;
use crate::explain::{ExplainedBlock, Explanation};
use crate::metadata::{self, Found};
use crate::model::Model;
use crate::select::{self, Case, Verdict};
use crate::{features, html, plain};

/// What to favour where a block could be either.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Focus {
    /// Rather lose a line than keep a wrong one.
    Precision,
    /// Both errors weigh the same.
    #[default]
    Balanced,
    /// Rather keep a wrong line than lose one.
    Recall,
}

/// Takes articles out of pages. Immutable once built; share it between threads.
#[derive(Clone, Debug, Default)]
pub struct Extractor {
    options: Builder,
    /// Weights in place of the shipped ones.
    model: Option<Arc<Model>>,
}

/// Options of an [`Extractor`].
#[derive(Clone, Debug, Default)]
pub struct Builder {
    url: Option<String>,
    language: Option<String>,
    kind: Option<PageKind>,
    focus: Focus,
    limits: Limits,
    keep: Vec<String>,
    drop: Vec<String>,
}

impl Builder {
    /// The page's address: evidence for its date, base of relative addresses.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The page's language, where the caller knows it (BCP 47).
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// The page's kind, where the caller knows it; else it is judged.
    #[must_use]
    pub fn kind(mut self, kind: PageKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// What to favour; balanced by default.
    #[must_use]
    pub fn focus(mut self, focus: Focus) -> Self {
        self.focus = focus;
        self
    }

    /// Bounds on the work a page may cause.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Reads only the elements that match the CSS selector; may be called again for more.
    #[must_use]
    pub fn keep(mut self, selector: impl Into<String>) -> Self {
        self.keep.push(selector.into());
        self
    }

    /// Leaves out the elements that match the CSS selector; may be called again for more.
    #[must_use]
    pub fn drop(mut self, selector: impl Into<String>) -> Self {
        self.drop.push(selector.into());
        self
    }

    /// The extractor.
    ///
    /// # Errors
    ///
    /// If a selector does not parse.
    pub fn build(self) -> Result<Extractor, Error> {
        Ok(Extractor { options: self, model: None })
    }
}

impl Extractor {
    /// Options to set before building.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The article of a page in HTML.
    #[must_use]
    pub fn html(&self, html: &str) -> Article {
        self.judge(&html::read(html, &self.options.limits)).0
    }

    /// The article of a page whose markup is gone.
    #[must_use]
    pub fn text(&self, text: &str) -> Article {
        self.judge(&plain::read(text, &self.options.limits)).0
    }

    /// As [`html`](Self::html), with the reasons.
    #[must_use]
    pub fn explain_html(&self, html: &str) -> Explanation {
        self.explain(&html::read(html, &self.options.limits))
    }

    /// As [`text`](Self::text), with the reasons.
    #[must_use]
    pub fn explain_text(&self, text: &str) -> Explanation {
        self.explain(&plain::read(text, &self.options.limits))
    }

    /// The same extractor with other weights.
    pub(crate) fn with_model(self, model: Model) -> Self {
        Self { model: Some(Arc::new(model)), ..self }
    }

    fn judge(&self, document: &Document) -> (Article, Vec<Verdict>) {
        let facts = features::facts(document);
        let known = features::Known { url: self.options.url.as_deref() };
        let mut matrix = features::compute(document, &facts, known);
        let model = self.model.as_deref().unwrap_or_else(|| Model::shipped(document.bare));
        let opinion = model.judge(&mut matrix, self.options.kind);
        let beta = match self.options.focus {
            Focus::Precision => 0.5,
            Focus::Balanced => 1.0,
            Focus::Recall => 2.0,
        };
        let found = metadata::read(&metadata::Request {
            document,
            probabilities: &opinion.blocks,
            url: self.options.url.as_deref(),
            language: self.options.language.as_deref(),
            now: None,
        });
        let judgement = select::judge(&Case {
            document,
            facts: &facts,
            probabilities: &opinion.blocks,
            title: found.title.as_ref().map(|title| title.value.as_str()),
            beta,
        });
        let body = Body::of(document, |i| judgement.verdicts[i].role);
        let article = Article {
            body,
            kind: opinion.kind,
            kind_probability: opinion.kind_probability,
            confidence: judgement.confidence,
            truncated: document.truncated,
            title: found.title.map(Found::into_value),
            date: found.date.map(Found::into_value),
            modified: found.modified.map(Found::into_value),
            byline: found.byline.map(Found::into_value),
            site_name: found.site_name.map(Found::into_value),
            language: found.language.map(Found::into_value),
            description: found.description.map(Found::into_value),
            url: found.url.map(Found::into_value),
            image: found.image.map(Found::into_value),
            tags: found.tags,
        };
        (article, judgement.verdicts)
    }

    fn explain(&self, document: &Document) -> Explanation {
        let (article, verdicts) = self.judge(document);
        let blocks = document.blocks.iter().zip(verdicts).map(|(block, verdict)| ExplainedBlock {
            text: document.text_of(block).to_owned(),
            source: block.source,
            kind: block.kind,
            verdict,
        });
        Explanation { blocks: blocks.collect(), article }
    }
}
