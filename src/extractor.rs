//! The whole pipeline on one screen.

use std::sync::Arc;

use scraper::{Html, Selector};

use crate::article::Article;
use crate::body::Body;
use crate::document::Document;
use crate::error::{Error, ErrorKind};
use crate::explain::{ExplainedBlock, Explanation};
use crate::input::Input;
use crate::metadata::{self, Field, Metadata};
use crate::options::Builder;
use crate::plain::{self, Joins};
use crate::select::{self, Case, Verdict};
use crate::weights::{Judges, Weights};
use crate::{charset, features, html, stats};

/// Takes articles out of pages.
///
/// Immutable once built: the same page gives the same article, in any order and on any
/// thread. [`Extractor::default`] is what [`extract_html`](crate::extract_html) and
/// [`extract_text`](crate::extract_text) use.
#[derive(Clone, Debug, Default)]
pub struct Extractor {
    options: Builder,
    keep: Vec<Selector>,
    drop: Vec<Selector>,
    /// Weights in place of the shipped ones.
    weights: Option<Arc<Weights>>,
}

impl Extractor {
    pub(crate) fn new(options: Builder, keep: Vec<Selector>, drop: Vec<Selector>) -> Self {
        Self { options, keep, drop, weights: None }
    }

    /// The same extractor with other weights.
    pub(crate) fn with_weights(self, weights: Arc<Weights>) -> Self {
        Self { weights: Some(weights), ..self }
    }

    /// Options to set before building.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The article of a page in HTML: a document, or a fragment of one.
    ///
    /// What is read is the text that a browser would show, hidden parts and `<noscript>`
    /// included. Where that is less than a few lines, the text is taken from the page's JSON-LD
    /// or from the JSON that a script would draw the page from, if one of them holds prose of
    /// twice that length; [`explain_html`](Self::explain_html) marks such blocks.
    ///
    /// ```
    /// let html = r#"<title>Ferry returns</title><div id=app></div><script type="application/ld+json">
    ///     {"@type": "NewsArticle", "articleBody": "The ferry that left the harbour in October is
    ///     back at its old pier. Nobody had announced it, and so only the gulls and two anglers saw
    ///     it come in. The crossing takes twenty minutes, as it always did, and the café on board
    ///     sells the same soup. Season tickets of last year are good until the end of the month,
    ///     says the harbour office, which had forgotten to print new ones."}</script>"#;
    /// let explanation = gleaner::Extractor::default().explain_html(html);
    /// assert!(explanation.blocks.iter().all(|block| block.from_data));
    /// assert!(explanation.article.text().starts_with("The ferry that left"));
    /// ```
    #[must_use]
    pub fn html(&self, html: &str) -> Article {
        self.judge(&self.read_html(html)).0
    }

    /// The article of a page whose markup is gone.
    #[must_use]
    pub fn text(&self, text: &str) -> Article {
        self.judge(&self.read_text(text)).0
    }

    /// The article of a page of either kind, told apart by [`Input::of`].
    #[must_use]
    pub fn page(&self, page: &str) -> Article {
        self.judge(&self.read(page)).0
    }

    /// The article of a page as it came over the wire, HTML or text. Its charset is that of
    /// its byte order mark, else of `content_type` (the header's value, such as
    /// `text/html; charset=windows-1251`), else of its own `<meta>`, else what its bytes look
    /// like. Malformed sequences become U+FFFD; spans point into the decoded text.
    ///
    /// # Errors
    ///
    /// If the bytes are no text: a PDF, an image, an archive.
    pub fn bytes(&self, bytes: &[u8], content_type: Option<&str>) -> Result<Article, Error> {
        Ok(self.page(&decode(bytes, content_type)?))
    }

    /// The article of a page that the caller holds as a tree. Spans are empty: a tree has no
    /// source.
    #[must_use]
    pub fn dom(&self, dom: &Html) -> Article {
        self.judge(&self.read_dom(dom)).0
    }

    /// As [`html`](Self::html), with the reasons.
    #[must_use]
    pub fn explain_html(&self, html: &str) -> Explanation {
        self.explain(&self.read_html(html))
    }

    /// As [`text`](Self::text), with the reasons.
    #[must_use]
    pub fn explain_text(&self, text: &str) -> Explanation {
        self.explain(&self.read_text(text))
    }

    /// As [`page`](Self::page), with the reasons.
    #[must_use]
    pub fn explain_page(&self, page: &str) -> Explanation {
        self.explain(&self.read(page))
    }

    /// As [`bytes`](Self::bytes), with the reasons.
    ///
    /// # Errors
    ///
    /// If the bytes are no text.
    pub fn explain_bytes(
        &self,
        bytes: &[u8],
        content_type: Option<&str>,
    ) -> Result<Explanation, Error> {
        Ok(self.explain_page(&decode(bytes, content_type)?))
    }

    /// As [`dom`](Self::dom), with the reasons.
    #[must_use]
    pub fn explain_dom(&self, dom: &Html) -> Explanation {
        self.explain(&self.read_dom(dom))
    }

    fn read(&self, page: &str) -> Document {
        match Input::of(page) {
            Input::Html => self.read_html(page),
            Input::Text => self.read_text(page),
        }
    }

    fn read_text(&self, text: &str) -> Document {
        let joins = self.weights.as_ref().map_or_else(|| Joins::shipped(), |own| &own.joins);
        plain::read_with(text, &self.options.limits, joins)
    }

    fn read_html(&self, html: &str) -> Document {
        if self.keep.is_empty() && self.drop.is_empty() {
            html::read(html, &self.options.limits)
        } else {
            self.read_dom(&Html::parse_document(html))
        }
    }

    fn read_dom(&self, dom: &Html) -> Document {
        html::dom::read(dom, &self.keep, &self.drop, &self.options.limits)
    }

    /// All that comes after reading, the same for every input. Of the facts, those that the
    /// article holds have been taken out; the candidates for them are left.
    fn judge(&self, document: &Document) -> (Article, Vec<Verdict>, Metadata) {
        let options = &self.options;
        let facts = stats::PageStats::of(document);
        let known = features::Known { url: options.url.as_deref() };
        let mut matrix = features::compute(document, &facts, known);
        let judges = match &self.weights {
            Some(weights) => weights.judges(document.is_plain_text),
            None => Judges::shipped(document.is_plain_text),
        };
        let mut opinion = judges.blocks.judge(&mut matrix, document, &facts, options.kind);
        let site = options.site.as_deref();
        let site = site.map(|site| site.weigh(document, &facts, &mut opinion.blocks));
        let mut found = metadata::read(&metadata::Request {
            document,
            facts: &facts,
            probabilities: &opinion.blocks,
            recurs: site.as_ref().map_or(&[], |site| &site.recurs),
            url: options.url.as_deref(),
            language: options.language.as_deref(),
            rankers: &judges.rankers,
            now: options.now,
        });
        let judgement = select::judge(&Case {
            document,
            facts: &facts,
            probabilities: &opinion.blocks,
            site: site.as_ref(),
            kind: opinion.kind,
            title: found.title.as_deref(),
            byline: found.block_of(Field::Byline),
            date: found.block_of(Field::Date),
            beta: options.focus.beta(),
        });
        let article = Article {
            title: found.title.take(),
            date: found.date.take(),
            modified: found.modified.take(),
            byline: found.byline.take(),
            site_name: found.site_name.take(),
            language: found.language.take(),
            description: found.description.take(),
            url: found.url.take(),
            image: found.image.take(),
            section: found.section.take(),
            license: found.license.take(),
            tags: std::mem::take(&mut found.tags),
            body: Body::of(document, |i| judgement.verdicts[i].role),
            kind: opinion.kind,
            kind_probability: opinion.kind_probability,
            confidence: judgement.confidence,
            truncated: document.truncated,
        };
        (article, judgement.verdicts, found)
    }

    fn explain(&self, document: &Document) -> Explanation {
        let (article, verdicts, found) = self.judge(document);
        let blocks = document.blocks.iter().zip(verdicts).map(|(block, verdict)| ExplainedBlock {
            text: document.text_of(block).to_owned(),
            source: block.source,
            from_data: block.from_data,
            kind: block.kind,
            verdict,
        });
        Explanation { blocks: blocks.collect(), candidates: found.ordered_candidates(), article }
    }
}

/// The text of a page as it came over the wire: what [`Extractor::bytes`] reads, with the
/// charset found as it says, and what the spans of its answer point into.
///
/// # Errors
///
/// If the bytes are no text: a PDF, an image, an archive.
pub fn decode<'a>(
    bytes: &'a [u8],
    content_type: Option<&str>,
) -> Result<std::borrow::Cow<'a, str>, Error> {
    charset::decode(bytes, content_type).map_err(|_| ErrorKind::Undecodable.into())
}
