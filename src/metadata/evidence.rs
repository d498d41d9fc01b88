//! Where a value of the metadata was found.

use crate::document::{Document, Span};
use crate::named_enum::named_enum;

/// A value and where it is on the page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found<T> {
    pub value: T,
    pub evidence: Evidence,
}

named_enum! {
    /// A field of the metadata that a [`Candidate`] would fill.
    ///
    /// ```
    /// use gleaner::{Extractor, Field};
    ///
    /// let html = "<html lang=en><title>Ferry returns</title><h1>Ferry returns</h1><p>It is back.</p>";
    /// let explanation = Extractor::default().explain(html);
    /// assert!(explanation.evidence(Field::Title).is_some());
    /// assert!(explanation.evidence(Field::Byline).is_none());
    /// assert_eq!("site_name".parse(), Ok(Field::SiteName));
    /// ```
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Field {
        /// The headline.
        Title = "title",
        /// When it was published.
        Date = "date",
        /// When it was last changed.
        Modified = "modified",
        /// Who wrote it.
        Byline = "byline",
        /// The site's name.
        SiteName = "site_name",
        /// The language.
        Language = "language",
        /// The page's own summary.
        Description = "description",
        /// The canonical address.
        Url = "url",
        /// The lead picture.
        Image = "image",
        /// The section of the site.
        Section = "section",
        /// The licence.
        License = "license",
    }
}

/// A value that was considered for a field of the metadata.
///
/// ```
/// use gleaner::{Extractor, Field};
///
/// let html = "<title>Ferry returns - Skarn Post</title><h1>Ferry returns</h1><p>It is back.";
/// let explanation = Extractor::default().explain(html);
/// for candidate in explanation.candidates_for(Field::Title) {
///     println!("{} {:.2} {}", candidate.chosen, candidate.evidence.score, candidate.value);
/// }
/// assert_eq!(explanation.candidates_for(Field::Title).filter(|c| c.chosen).count(), 1);
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Candidate {
    /// The field that it would fill.
    pub field: Field,
    /// The value, as the article would give it.
    pub value: String,
    /// Where it was found.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub evidence: Evidence,
    /// Whether it was chosen.
    pub chosen: bool,
}

/// Where a value was found, and how good it is.
///
/// ```
/// use gleaner::{Extractor, Field, Source};
///
/// let html = "<meta name=author content='Ann Pool'><h1>Ferry returns</h1><p>It is back.</p>";
/// let explanation = Extractor::default().explain(html);
/// let evidence = &explanation.evidence(Field::Byline).unwrap().evidence;
/// assert_eq!(evidence.source, Source::MetaTag);
/// assert_eq!(evidence.path, "meta[name=\"author\"]");
/// assert_eq!(evidence.raw, "Ann Pool");
/// assert_eq!((evidence.block, evidence.span), (None, None)); // it is in the head
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Evidence {
    /// What kind of place it is.
    pub source: Source,
    /// The place in full: `meta[property="article:published_time"]`,
    /// `JSON-LD NewsArticle.datePublished`, `h1`. `[class=byline]` and `[class=user]` stand for all
    /// classes of blocks that say the same: "author", "written-by".
    pub path: String,
    /// The text the value was read from, cut to 200 characters.
    pub raw: String,
    /// Index in [`Explanation::blocks`](crate::Explanation::blocks) of the block it is
    /// in, if it is in one.
    pub block: Option<u32>,
    /// Bytes of the caller's source: those of that block. `None` for what the head declares,
    /// and for a page that came as `scraper::Html`, which has no source.
    pub span: Option<Span>,
    /// How good the candidate is among those for the same field; comparable only there.
    /// For a date or byline, one above zero is better than giving none. `0.0` for fields
    /// that are taken as declared, without a choice.
    pub score: f32,
}

named_enum! {
    /// What kind of place a value was found in.
    ///
    /// ```
    /// use gleaner::{Extractor, Field, Source};
    ///
    /// let html = "<html lang=en><title>Ferry returns</title><h1>Ferry returns</h1><p>It is back.</p>";
    /// let explanation = Extractor::default().explain(html);
    /// let language = explanation.evidence(Field::Language).unwrap();
    /// assert_eq!(language.evidence.source, Source::RootAttribute);
    /// assert_eq!(Source::JsonLd.to_string(), "json_ld");
    /// ```
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Source {
        /// A heading of level 1.
        H1 = "h1",
        /// Another heading, or a line at the place of one.
        Heading = "heading",
        /// `og:title`.
        OgTitle = "og_title",
        /// `twitter:title`.
        TwitterTitle = "twitter_title",
        /// The `<title>` element or a piece of it.
        TitleElement = "title_element",
        /// A JSON-LD script.
        JsonLd = "json_ld",
        /// `itemprop` or RDFa `property`.
        Microdata = "microdata",
        /// A line of plain text.
        TextLine = "text_line",
        /// Another `<meta>` element.
        MetaTag = "meta_tag",
        /// A `<link>` element.
        LinkElement = "link_element",
        /// `<time datetime>`.
        TimeElement = "time_element",
        /// The page's address.
        Url = "url",
        /// The page's visible text.
        #[default]
        VisibleText = "visible_text",
        /// A `data-*` attribute.
        DataAttribute = "data_attribute",
        /// An attribute of the root element.
        RootAttribute = "root_attribute",
        /// A picture in the body.
        Picture = "picture",
        /// What the caller said.
        Caller = "caller",
    }
}

/// Where the text of a candidate is from.
#[derive(Clone, Copy)]
pub(super) struct Origin<'p> {
    pub(super) source: Source,
    pub(super) path: &'p str,
    /// The block that the text is in, if it is in one.
    pub(super) block: Option<u32>,
}

impl<'p> Origin<'p> {
    /// A place outside the blocks.
    pub(super) const fn head(source: Source, path: &'p str) -> Self {
        Self { source, path, block: None }
    }

    pub(super) const fn block(source: Source, path: &'p str, index: u32) -> Self {
        Self { source, path, block: Some(index) }
    }

    /// The evidence that a text from here is.
    pub(super) fn evidence(self, document: &Document, raw: &str) -> Evidence {
        let evidence = Evidence::at(self.source, self.path, raw);
        match self.block {
            Some(index) => evidence.in_block(document, index),
            None => evidence,
        }
    }
}

impl Evidence {
    /// Evidence of a place outside the blocks.
    pub(super) fn at(source: Source, path: impl Into<String>, raw: &str) -> Self {
        let end = raw.char_indices().nth(RAW_CHARS).map_or(raw.len(), |(end, _)| end);
        let raw = raw.get(..end).unwrap_or_default().to_owned();
        Self { source, path: path.into(), raw, ..Self::default() }
    }

    /// The same in a block.
    pub(super) fn in_block(self, document: &Document, index: u32) -> Self {
        let source = document.blocks.get(index as usize).map(|block| block.source);
        Self { block: Some(index), span: source.filter(|span| !span.is_empty()), ..self }
    }

    /// The same with a score.
    pub(super) fn scored(self, score: f32) -> Self {
        Self { score, ..self }
    }
}

/// Characters of the raw text that evidence keeps.
const RAW_CHARS: usize = 200;
