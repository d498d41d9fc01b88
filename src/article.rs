//! The result of an extraction.

use crate::body::{Body, RenderOptions};
use crate::date::Date;
use crate::document::PageKind;

/// The article of a page.
///
/// Nothing in it is invented: metadata that the page does not state is `None`, and a page without
/// an article gives an empty body. Only the language may be recognised from the words.
///
/// ```
/// let html = "<html lang=en><title>Ferry returns - Skarn Post</title>
///     <meta name=author content='Ann Pool'><meta property=og:site_name content='Skarn Post'>
///     <h1>Ferry returns</h1><p class=date>Published: 15 March 2022, 07:43</p>
///     <p>The ferry to Brill, out of service since the storm, left the quay on Monday at six.</p>
///     <p>It carried forty passengers and, the harbour master said, a lot of hope.</p>";
/// let article = gleaner::extract_html(html);
/// assert_eq!(article.title.as_deref(), Some("Ferry returns"));
/// assert_eq!(article.byline.as_deref(), Some("Ann Pool"));
/// assert_eq!(article.site_name.as_deref(), Some("Skarn Post"));
/// assert_eq!(article.date.unwrap().to_string(), "2022-03-15T07:43");
/// assert_eq!(article.language.as_deref(), Some("en"));
/// assert_eq!(article.description, None);
/// assert!(article.text().starts_with("The ferry to Brill"));
/// assert!(article.confidence > 0.5 && !article.truncated);
/// ```
///
/// With the feature `serde` it can be written as JSON and read back; `docs/json.md` lists the keys.
/// There, the blocks of the body are under the key `blocks`.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default))]
pub struct Article {
    /// The headline, without the site's name.
    pub title: Option<String>,
    /// The date of publication; else that of the last change, if the page states it above its text.
    pub date: Option<Date>,
    /// When it was last changed, if the page says so.
    pub modified: Option<Date>,
    /// Who wrote it, as one text.
    pub byline: Option<String>,
    /// The authors that the byline names, in its order.
    pub authors: Vec<Author>,
    /// The site's name.
    pub site_name: Option<String>,
    /// The language as a BCP 47 tag, lower case: `en`, `pt-br`. As the page declares it, else
    /// recognised from the words of the text, if there are enough of them. The feature `whatlang`
    /// recognises more languages.
    pub language: Option<String>,
    /// The summary that the page declares.
    pub description: Option<String>,
    /// The canonical address.
    pub url: Option<String>,
    /// Address of the lead picture, absolute; `None` if the page gives a relative one and its own address
    /// is not known.
    pub image: Option<String>,
    /// The section of the site, as the page names it: `Harbours`.
    pub section: Option<String>,
    /// The licence of the page: its address, if the page links to it, else its name.
    pub license: Option<String>,
    /// Tags or keywords.
    pub tags: Vec<String>,
    /// Whether only subscribers may read all of it, if the page's structured data says so or denies
    /// it.
    pub paywalled: Option<bool>,
    /// The body.
    #[cfg_attr(feature = "serde", serde(rename = "blocks"))]
    pub body: Body,
    /// The kind of the page.
    pub kind: PageKind,
    /// The probability of that kind, `0.0..=1.0`; 1 if the caller set the kind.
    pub kind_probability: f32,
    /// The F1 that is expected of the body, compared with the right one, `0.0..=1.0`. Of a page of a few
    /// sentences it is low, whether the body is right or not. Measured on 1,476 HTML pages of the benchmark
    /// WCXB, with weights trained without the page's site:
    ///
    /// | confidence | pages | mean F1 |
    /// |---|---|---|
    /// | below .4 | 18 | .30 |
    /// | .4 to .5 | 25 | .51 |
    /// | .5 to .6 | 35 | .52 |
    /// | .6 to .7 | 76 | .68 |
    /// | .7 to .8 | 143 | .74 |
    /// | .8 to .9 | 237 | .86 |
    /// | .9 and more | 942 | .97 |
    pub confidence: f32,
    /// Whether a limit cut the page short, see [`Limits`](crate::Limits).
    pub truncated: bool,
}

/// An author of an article.
///
/// ```
/// let html = "<h1>Ferry returns</h1><script type=application/ld+json>{\"@type\": \"NewsArticle\",
///     \"headline\": \"Ferry returns\", \"author\": [{\"@type\": \"Person\", \"name\": \"Ann Pool\",
///     \"jobTitle\": \"Harbour correspondent\", \"url\": \"https://post.example/ann\"},
///     {\"@type\": \"Person\", \"name\": \"Bo Reed\"}]}</script>
///     <p>The ferry to Brill, out of service since the storm, left the quay on Monday at six.</p>";
/// let article = gleaner::extract_html(html);
/// assert_eq!(article.byline.as_deref(), Some("Ann Pool, Bo Reed"));
/// let [ann, bo] = &article.authors[..] else { panic!() };
/// assert_eq!((ann.name.as_str(), bo.name.as_str()), ("Ann Pool", "Bo Reed"));
/// assert_eq!(ann.role.as_deref(), Some("Harbour correspondent"));
/// assert_eq!(ann.url.as_deref(), Some("https://post.example/ann"));
/// assert_eq!(bo.role, None);
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default))]
pub struct Author {
    /// The name of the person or organisation.
    pub name: String,
    /// The role or profession, as the page states it: `Harbour correspondent`.
    pub role: Option<String>,
    /// Address of a page about the author.
    pub url: Option<String>,
}

impl Article {
    /// Whether the body is empty.
    ///
    /// ```
    /// assert!(gleaner::extract_html("").is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.body.is_empty()
    }

    /// The body as text, see [`Body::text`]. Title and date are fields of their own.
    ///
    /// ```
    /// let article = gleaner::extract_html("<p>The ferry to Brill left at six.<br>It is back.</p>");
    /// assert_eq!(article.text(), "The ferry to Brill left at six.\nIt is back.");
    /// ```
    #[must_use]
    pub fn text(&self) -> String {
        self.body.text()
    }

    /// The body as Markdown, see [`Body::markdown`].
    ///
    /// ```
    /// let article = gleaner::extract_html("<p>The ferry to Brill left at *six*.</p>");
    /// assert_eq!(article.markdown(), "The ferry to Brill left at \\*six\\*.");
    /// ```
    #[must_use]
    pub fn markdown(&self) -> String {
        self.body.markdown()
    }

    /// The body as Markdown, with options: see [`Body::markdown_with`].
    ///
    /// ```
    /// use gleaner::{LinkForm, RenderOptions};
    ///
    /// let article = gleaner::extract_html("<p>The <a href=/ferry>ferry</a> to Brill left at six.</p>");
    /// let options = RenderOptions::default().links(LinkForm::None);
    /// assert_eq!(article.markdown_with(options), "The ferry to Brill left at six.");
    /// ```
    #[must_use]
    pub fn markdown_with(&self, options: RenderOptions) -> String {
        self.body.markdown_with(options)
    }

    /// The body as an HTML fragment, see [`Body::html`].
    ///
    /// ```
    /// let article = gleaner::extract_html("<p class=x>The ferry to <i>Brill</i> left at six.</p>");
    /// assert_eq!(article.html(), "<p>The ferry to <em>Brill</em> left at six.</p>");
    /// ```
    #[must_use]
    pub fn html(&self) -> String {
        self.body.html()
    }

    /// The body as an HTML fragment, with options: see [`Body::html_with`].
    ///
    /// ```
    /// use gleaner::{LinkForm, RenderOptions};
    ///
    /// let article = gleaner::extract_html("<p>The <a href=/ferry>ferry</a> to Brill left at six.</p>");
    /// let options = RenderOptions::default().links(LinkForm::None);
    /// assert_eq!(article.html_with(options), "<p>The ferry to Brill left at six.</p>");
    /// ```
    #[must_use]
    pub fn html_with(&self, options: RenderOptions) -> String {
        self.body.html_with(options)
    }
}
