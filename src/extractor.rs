//! The pipeline: calls all steps in order.

use std::sync::Arc;

use crate::article::Article;
use crate::body::{Body, Markup, Parts};
use crate::document::{Document, Role};
use crate::error::Error;
use crate::explain::{ExplainedBlock, Explanation};
use crate::metadata::{self, Candidate, Field};
use crate::options::{ExtractorBuilder, Options};
use crate::page::{Page, Reading};
use crate::select::{self, Case, Disabled, Verdict};
use crate::weights::{Judges, Weights};
use crate::{features, stats};

/// Extracts articles from pages.
///
/// Immutable once built: the same page gives the same article, in any order and on any
/// thread. [`Extractor::default`] is what [`extract_html`](crate::extract_html) and
/// [`extract_text`](crate::extract_text) use.
///
/// ```
/// use gleaner::{Extractor, Page};
///
/// let extractor = Extractor::default();
/// let article = extractor.html("<h1>Ferry returns</h1><p>The ferry to Brill left the quay at six.");
/// assert_eq!(article.title.as_deref(), Some("Ferry returns"));
/// assert_eq!(article.text(), "The ferry to Brill left the quay at six.");
///
/// std::thread::scope(|scope| {
///     for page in ["<p>The ferry left at six.", "<p>A whale was seen from the pier."] {
///         scope.spawn(|| assert_eq!(extractor.html(page).body.blocks.len(), 1));
///     }
/// });
/// ```
#[derive(Clone, Debug, Default)]
pub struct Extractor {
    options: Options,
    /// Weights in place of the shipped ones.
    weights: Option<Arc<Weights>>,
    /// Overrides that do not run.
    disabled: Disabled,
}

impl Extractor {
    pub(crate) fn new(options: Options) -> Self {
        Self { options, weights: None, disabled: Disabled::default() }
    }

    /// The same extractor with other weights.
    pub(crate) fn with_weights(self, weights: Arc<Weights>) -> Self {
        Self { weights: Some(weights), ..self }
    }

    /// The same extractor without some overrides.
    pub(crate) fn without(self, disabled: Disabled) -> Self {
        Self { disabled, ..self }
    }

    /// Options to set before building.
    ///
    /// ```
    /// use gleaner::{Extractor, Focus};
    ///
    /// let extractor = Extractor::builder().focus(Focus::Recall).build()?;
    /// assert_eq!(extractor.html("<p>The ferry left at six.").text(), "The ferry left at six.");
    /// # Ok::<(), gleaner::Error>(())
    /// ```
    #[must_use]
    pub fn builder() -> ExtractorBuilder {
        ExtractorBuilder::default()
    }

    /// The article of a page.
    ///
    /// A string may be HTML or plain text; [`Input::of`](crate::Input::of) detects which. With a
    /// [`Page`] you can set that, and its address, language and more; [`Page::from_bytes`] takes bytes.
    ///
    /// ```
    /// use gleaner::{Extractor, Page};
    ///
    /// let extractor = Extractor::default();
    /// let html = "<h1>Ferry returns</h1><p>The ferry to Brill left the quay on Monday at six.";
    /// assert_eq!(extractor.extract(html).date, None);
    ///
    /// let page = Page::html(html).url("https://harbour-post.example/2024/05/03/ferry");
    /// assert_eq!(extractor.extract(page).date.unwrap().to_string(), "2024-05-03");
    /// ```
    #[must_use]
    pub fn extract<'a>(&self, page: impl Into<Page<'a>>) -> Article {
        let page = page.into();
        let (document, markup) = self.read(&page);
        self.judge(&document, &markup, &page).0
    }

    /// As [`extract`](Self::extract), with the reasons: why each block was kept or dropped, and
    /// where title, date and other metadata were found. It costs little more.
    ///
    /// Of HTML, the text that a browser would show is read, and also hidden parts and
    /// `<noscript>`. If that is less than a few lines, the text is taken from the page's JSON-LD
    /// or from the JSON from which a script would draw the page, if one of them has prose of
    /// twice that length; [`ExplainedBlock::from_data`] marks such blocks. Of a page that shows
    /// more, an article is taken that only its JSON-LD has.
    ///
    /// ```
    /// let html = r#"<title>Ferry returns</title><div id=app></div><script type="application/ld+json">
    ///     {"@type": "NewsArticle", "articleBody": "The ferry that left the harbour in October is
    ///     back at its old pier. Nobody had announced it, and so only the gulls and two anglers saw
    ///     it come in. The crossing takes twenty minutes, as it always did, and the café on board
    ///     sells the same soup. Season tickets of last year are good until the end of the month,
    ///     says the harbour office, which had forgotten to print new ones."}</script>"#;
    /// let explanation = gleaner::Extractor::default().explain(html);
    /// assert!(explanation.blocks.iter().all(|block| block.from_data));
    /// assert!(explanation.article.text().starts_with("The ferry that left"));
    /// ```
    #[must_use]
    pub fn explain<'a>(&self, page: impl Into<Page<'a>>) -> Explanation {
        let page = page.into();
        let (document, markup) = self.read(&page);
        let (article, verdicts, mut candidates) = self.judge(&document, &markup, &page);
        let blocks = document.blocks.iter().zip(verdicts).map(|(block, verdict)| ExplainedBlock {
            text: document.text_of(block).to_owned(),
            span: block.source,
            from_data: block.from_data,
            kind: block.kind,
            verdict,
        });
        metadata::order(&mut candidates);
        Explanation { blocks: blocks.collect(), candidates, article }
    }

    /// The article of a page in HTML about which nothing else is known.
    ///
    /// ```
    /// let article = gleaner::Extractor::default().html("<p>The ferry left at six.");
    /// assert_eq!(article.markdown(), "The ferry left at six.");
    /// ```
    #[must_use]
    pub fn html(&self, html: &str) -> Article {
        self.extract(Page::html(html))
    }

    /// The article of a page in plain text about which nothing else is known.
    ///
    /// ```
    /// let text = "Ferry returns to Brill\n\n\
    ///     The ferry to Brill left the quay on Monday, with forty aboard.\n\n\
    ///     The islanders stood on the quay and sang, as they had promised in the spring.";
    /// let article = gleaner::Extractor::default().text(text);
    /// assert_eq!(article.title.as_deref(), Some("Ferry returns to Brill"));
    /// assert!(article.text().starts_with("The ferry to Brill left the quay on Monday"));
    /// ```
    #[must_use]
    pub fn text(&self, text: &str) -> Article {
        self.extract(Page::text(text))
    }

    fn read<'p>(&self, page: &'p Page<'_>) -> (Document, Markup<'p>) {
        let Options { limits, keep, drop, .. } = &self.options;
        let lines = self.weights.as_deref().map(|own| &own.lines);
        page.read(&Reading { limits, keep, drop, lines })
    }

    /// All that follows reading, the same for every input: the article, the verdicts on its blocks,
    /// and the candidates for its metadata.
    fn judge(
        &self,
        document: &Document,
        markup: &Markup<'_>,
        page: &Page,
    ) -> (Article, Vec<Verdict>, Vec<Candidate>) {
        let options = &self.options;
        let stats = stats::PageStats::of(document);
        let known = features::Known { url: page.url.as_deref() };
        let judges = match &self.weights {
            Some(weights) => weights.judges(document),
            None => Judges::shipped(document),
        };
        let borders = judges.blocks.borders();
        let mut matrix = features::compute(document, &stats, known, Some(borders));
        let mut opinion = judges.blocks.judge(&mut matrix, document, &stats, page.kind);
        drop(matrix); // most of the memory of a page
        let site = options.site.as_deref();
        let site = site.map(|site| site.weigh(document, &stats, &mut opinion.blocks));
        let found = metadata::read(&metadata::Request {
            document,
            stats: &stats,
            probabilities: &opinion.blocks,
            // What the caller says is sure.
            kind: (opinion.kind, page.kind.map_or(opinion.kind_probability, |_| 1.0)),
            recurs: site.as_ref().map_or(&[], |site| &site.recurs),
            url: page.url.as_deref(),
            language: page.language.as_deref(),
            rankers: &judges.rankers,
            now: page.fetched,
        });
        let case = Case {
            document,
            stats: &stats,
            probabilities: &opinion.blocks,
            site: site.as_ref(),
            kind: opinion.kind,
            title: found.article.title.as_deref(),
            author: found.article.byline.as_deref(),
            byline: found.block_of(Field::Byline),
            date: found.block_of(Field::Date),
            beta: options.focus.beta(),
        };
        let judgement = select::judge(&case, self.disabled);
        let (kind, kind_probability) = (opinion.kind, opinion.kind_probability);
        drop((stats, site, opinion));
        let article = Article {
            body: self.body(document, markup, page, &judgement.verdicts),
            kind,
            kind_probability,
            confidence: judgement.confidence,
            truncated: document.truncated,
            ..found.article
        };
        (article, judgement.verdicts, found.candidates)
    }

    /// The body of the blocks that were kept.
    fn body(
        &self,
        document: &Document,
        markup: &Markup<'_>,
        page: &Page,
        verdicts: &[Verdict],
    ) -> Body {
        let Options { flat, keep, drop, .. } = &self.options;
        let roles: Vec<Role> = verdicts.iter().map(|verdict| verdict.role).collect();
        let markup = if *flat { &Markup::None } else { markup };
        let url = page.url.as_deref();
        Body::of(&Parts { document, markup, keep, drop, url }, &roles)
    }
}

impl ExtractorBuilder {
    /// The extractor.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Selector`](crate::ErrorKind::Selector) if a selector does not parse.
    pub fn build(self) -> Result<Extractor, Error> {
        Ok(Extractor::new(self.options()?))
    }
}
