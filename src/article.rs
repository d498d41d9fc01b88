//! What comes back of a page.

use crate::body::Body;
use crate::date::Date;
use crate::document::PageKind;

/// An article: what was found of it on a page. Nothing in it is invented: a fact the page
/// does not state is `None`, and a page without an article gives an empty body.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default))]
pub struct Article {
    /// The headline, without the site's name.
    pub title: Option<String>,
    /// When it was published.
    pub date: Option<Date>,
    /// When it was last changed, if the page says so.
    pub modified: Option<Date>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// The site's name.
    pub site_name: Option<String>,
    /// The language as a BCP 47 tag, lower case: `en`, `pt-br`. As declared, else by the words
    /// of the text: one of the 21 languages listed under `src/vocab/lang`, or, with the feature
    /// `whatlang`, of the 70 that the crate of that name tells apart.
    pub language: Option<String>,
    /// The page's own summary of itself.
    pub description: Option<String>,
    /// The canonical address.
    pub url: Option<String>,
    /// Address of the lead picture.
    pub image: Option<String>,
    /// The section of the site that it stands in, as the page names it: `Harbours`.
    pub section: Option<String>,
    /// The licence that the page is under: an address, if the page links to it, else its name.
    pub license: Option<String>,
    /// Tags or keywords.
    pub tags: Vec<String>,
    /// The body.
    pub body: Body,
    /// What kind of page it is.
    pub kind: PageKind,
    /// How likely it is of that kind, `0.0..=1.0`.
    pub kind_probability: f32,
    /// The F1 that the selection expects of this body against a reader's choice, `0.0..=1.0`.
    pub confidence: f32,
    /// Whether a limit cut the page short, see [`Limits`](crate::Limits).
    pub truncated: bool,
}

impl Article {
    /// Whether the page gave no body.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.body.is_empty()
    }

    /// The body as text, see [`Body::text`]. Title and date stand in their own fields.
    #[must_use]
    pub fn text(&self) -> String {
        self.body.text()
    }

    /// The body as Markdown, see [`Body::markdown`].
    #[must_use]
    pub fn markdown(&self) -> String {
        self.body.markdown()
    }

    /// The body as an HTML fragment, see [`Body::html`].
    #[must_use]
    pub fn html(&self) -> String {
        self.body.html()
    }
}
