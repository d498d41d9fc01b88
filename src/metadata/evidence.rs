//! Where a fact about the article was found.

use crate::document::Span;

/// A fact and where it stands on the page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found<T> {
    pub value: T,
    pub evidence: Evidence,
}

impl<T> Found<T> {
    /// The fact without its evidence.
    pub(crate) fn into_value(self) -> T {
        self.value
    }
}

/// Which fact about the article a [`Candidate`] would be.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Field {
    /// The headline.
    Title,
    /// When it was published.
    Date,
    /// When it was last changed.
    Modified,
    /// Who wrote it.
    Byline,
    /// The site's name.
    SiteName,
    /// The language.
    Language,
    /// The page's own summary.
    Description,
    /// The canonical address.
    Url,
    /// The lead picture.
    Image,
}

/// A value that was considered for a fact about the article.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Candidate {
    /// The fact it would be.
    pub field: Field,
    /// The value, as the article would give it.
    pub value: String,
    /// Where it was found.
    pub evidence: Evidence,
    /// Whether it was chosen.
    pub chosen: bool,
}

/// Where a value was found, and how much the place is worth.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Evidence {
    /// What kind of place it is.
    pub source: Source,
    /// The place in full: `meta[property="article:published_time"]`,
    /// `JSON-LD NewsArticle.datePublished`, `h1`.
    pub path: String,
    /// The text the value was read from, cut to 200 characters.
    pub raw: String,
    /// Index of the block it stands in, if it stands in one.
    pub block: Option<u32>,
    /// Bytes of the caller's source, where known.
    pub span: Option<Span>,
    /// How good the candidate is beside others for the same fact; comparable only there.
    pub score: f32,
}

/// What kind of place a value was found in.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Source {
    /// A heading of level 1.
    H1,
    /// Another heading, or a line that stands where one would.
    Heading,
    /// `og:title`.
    OgTitle,
    /// `twitter:title`.
    TwitterTitle,
    /// The `<title>` element or a piece of it.
    TitleElement,
    /// A JSON-LD script.
    JsonLd,
    /// `itemprop` or RDFa `property`.
    Microdata,
    /// A line of bare text.
    TextLine,
    /// Another `<meta>` element.
    MetaTag,
    /// A `<link>` element.
    LinkElement,
    /// `<time datetime>`.
    TimeElement,
    /// The page's address.
    Url,
    /// The page's visible text.
    #[default]
    VisibleText,
    /// A `data-*` attribute.
    DataAttribute,
    /// An attribute of the root element.
    RootAttribute,
    /// A picture in the body.
    Picture,
    /// What the caller said.
    Caller,
}

impl Evidence {
    /// Evidence of a place outside the blocks.
    pub(super) fn at(source: Source, path: impl Into<String>, raw: &str) -> Self {
        Self { source, path: path.into(), raw: cut(raw), ..Self::default() }
    }

    /// The same with a score.
    pub(super) fn scored(self, score: f32) -> Self {
        Self { score, ..self }
    }
}

/// Characters of the raw text that evidence keeps.
const RAW_CHARS: usize = 200;

/// At most [`RAW_CHARS`] characters of a text.
fn cut(text: &str) -> String {
    match text.char_indices().nth(RAW_CHARS) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned(),
        None => text.to_owned(),
    }
}
