//! A page and what the caller knows about it.

use std::borrow::Cow;

use scraper::{Html, Selector};

use crate::body::Markup;
use crate::charset;
use crate::date::Date;
use crate::document::{Document, Limits, PageKind};
use crate::error::{Error, ErrorKind};
use crate::escaped::{self, Undone};
use crate::input::Input;
use crate::plain::LineWeights;
use crate::{html, plain};

/// A page to extract from, with what the caller knows about it.
///
/// [`Extractor::extract`](crate::Extractor::extract) takes a `&str`, a `String` or a
/// `&`[`scraper::Html`](crate::scraper::Html) directly. Build a `Page` to say more:
///
/// ```
/// use gleaner::{Extractor, Page};
///
/// let html = "<h1>Ferry returns</h1><p>Published 3 days ago</p>
///     <p>The ferry that left the harbour in October is back at its old pier, and the café
///     on board sells the same soup as ever.</p>";
/// let page = Page::html(html)
///     .url("https://harbour-post.example/news/ferry")
///     .fetched("2024-05-06".parse()?);
/// let article = Extractor::default().extract(page);
/// assert_eq!(article.date.unwrap().to_string(), "2024-05-03");
/// # Ok::<(), gleaner::Error>(())
/// ```
///
/// These settings are made on the page, not on the extractor, so that one
/// [`Extractor`](crate::Extractor) serves pages of any address and language.
#[derive(Clone, Debug)]
pub struct Page<'a> {
    content: Content<'a>,
    pub(crate) url: Option<Cow<'a, str>>,
    pub(crate) language: Option<Cow<'a, str>>,
    pub(crate) fetched: Option<Date>,
    pub(crate) kind: Option<PageKind>,
}

#[derive(Clone, Debug)]
enum Content<'a> {
    Text(Source<'a>),
    Tree(&'a Html),
}

/// A text that is HTML or plain text.
#[derive(Clone, Debug)]
struct Source<'a> {
    given: Cow<'a, str>,
    /// What `given` stands for, if it is escaped.
    undone: Option<Cow<'a, str>>,
    /// `None` if that is to be detected.
    input: Option<Input>,
}

impl<'a> Source<'a> {
    fn new(given: Cow<'a, str>, input: Option<Input>) -> Self {
        match escaped::undone(&given, input) {
            Some(Undone { page, input }) => Self { given, undone: Some(Cow::Owned(page)), input },
            None => Self { given, undone: None, input },
        }
    }

    fn text(&self) -> &str {
        self.undone.as_deref().unwrap_or(&self.given)
    }

    fn borrowed(&self) -> Source<'_> {
        let undone = self.undone.as_deref().map(Cow::Borrowed);
        Source { given: Cow::Borrowed(&self.given), undone, input: self.input }
    }
}

/// How a page is read.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'a> {
    pub limits: &'a Limits,
    /// Elements of HTML to read; all if there is no selector.
    pub keep: &'a [Selector],
    /// Elements of HTML to leave out.
    pub drop: &'a [Selector],
    /// Weights that tell the blocks of plain text in place of the shipped ones.
    pub lines: Option<&'a LineWeights>,
}

impl<'a> Page<'a> {
    /// A page that is HTML or plain text; [`Input::of`] detects which.
    ///
    /// If a program escaped the whole page, this is undone first: a string or a list of strings as JSON and Python
    /// write them (`b'<p>…</p>\n'`), text with `\n` for its line ends, HTML with `&lt;` for its brackets, text with
    /// `<br>` for its line ends. An article in JSON or in a feed, and a file as a browser shows it (`<pre>`), are written
    /// as the page that they stand for. Spans of the result are ranges of [`source`](Self::source), which is not escaped.
    ///
    /// ```
    /// use gleaner::{Extractor, Page};
    ///
    /// let extractor = Extractor::default();
    /// let html = extractor.extract(Page::new("<p>The ferry left at six, with the band aboard.</p>"));
    /// let text = extractor.extract(Page::new("The ferry left at six, with the band aboard."));
    /// assert_eq!(html.text(), text.text());
    /// ```
    #[must_use]
    pub fn new(page: impl Into<Cow<'a, str>>) -> Self {
        Self::of(Content::Text(Source::new(page.into(), None)))
    }

    /// A page in HTML: a document, or a fragment of one.
    ///
    /// ```
    /// use gleaner::{Extractor, Page};
    ///
    /// let article = Extractor::default().extract(Page::html("<p>The ferry left at six."));
    /// assert_eq!(article.text(), "The ferry left at six.");
    /// ```
    #[must_use]
    pub fn html(html: impl Into<Cow<'a, str>>) -> Self {
        Self::of(Content::Text(Source::new(html.into(), Some(Input::Html))))
    }

    /// A page in plain text: its markup is gone.
    ///
    /// ```
    /// use gleaner::{Extractor, Page};
    ///
    /// let article = Extractor::default().extract(Page::text("<p> marks a paragraph in HTML."));
    /// assert_eq!(article.text(), "<p> marks a paragraph in HTML.");
    /// ```
    #[must_use]
    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Self::of(Content::Text(Source::new(text.into(), Some(Input::Text))))
    }

    /// The bytes of a page as it was downloaded, HTML or plain text.
    ///
    /// The charset is that of the byte order mark, else of `content_type` (the header's value,
    /// such as `text/html; charset=windows-1251`), else of the page's own `<meta>`, else it is
    /// detected from the bytes. Of `content_type` only the charset is read: whether the page is HTML or plain
    /// text is detected, unless [`input`](Self::input) says it. Malformed sequences become U+FFFD. Spans of the
    /// result are ranges of the decoded text, [`source`](Self::source).
    ///
    /// ```
    /// use gleaner::{Extractor, Page};
    ///
    /// let bytes = b"<p>The caf\xe9 on the pier is open again, after nine weeks of winter.</p>";
    /// let page = Page::from_bytes(bytes, Some("text/html; charset=iso-8859-1"))?;
    /// let text = Extractor::default().extract(page).text();
    /// assert!(text.starts_with("The café on the pier"));
    ///
    /// assert!(Page::from_bytes(b"%PDF-1.7", None).is_err());
    /// # Ok::<(), gleaner::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotText`] if the bytes are not text: a PDF, an image, an archive.
    pub fn from_bytes(bytes: &'a [u8], content_type: Option<&str>) -> Result<Self, Error> {
        let text = charset::decode(bytes, content_type).map_err(|_| ErrorKind::NotText)?;
        Ok(Self::new(text))
    }

    /// A page that the caller has parsed already. Spans of the result are empty: a tree has
    /// no source.
    ///
    /// ```
    /// use gleaner::{Extractor, Page, scraper};
    ///
    /// let tree = scraper::Html::parse_document("<p>The ferry left at six.</p>");
    /// let article = Extractor::default().extract(Page::dom(&tree));
    /// assert_eq!(article.text(), "The ferry left at six.");
    /// assert!(article.body.blocks[0].span.is_empty());
    /// ```
    #[must_use]
    pub fn dom(tree: &'a Html) -> Self {
        Self::of(Content::Tree(tree))
    }

    fn of(content: Content<'a>) -> Self {
        Self { content, url: None, language: None, fetched: None, kind: None }
    }

    /// Sets whether the page is HTML or plain text; by default it is detected. Has no effect on
    /// a parsed page.
    ///
    /// ```
    /// use gleaner::{Extractor, Input, Page};
    ///
    /// let bytes = b"A tag such as <b>this</b> makes words bold, which says little about them.";
    /// let page = Page::from_bytes(bytes, None)?;
    /// let text = |input| Extractor::default().extract(page.clone().input(input)).text();
    /// assert!(text(Input::Text).contains("<b>this</b>"));
    /// assert!(text(Input::Html).contains("such as this makes"));
    /// # Ok::<(), gleaner::Error>(())
    /// ```
    #[must_use]
    pub fn input(self, input: Input) -> Self {
        let content = match self.content {
            Content::Text(source) => Content::Text(Source::new(source.given, Some(input))),
            tree @ Content::Tree(_) => tree,
        };
        Self { content, ..self }
    }

    /// The page's address: evidence for its date and title, and the base of relative
    /// addresses. Without it the page's own canonical address is used. It begins with `http://` or
    /// `https://` and has a host; any other is ignored.
    ///
    /// ```
    /// use gleaner::{Extractor, Page};
    ///
    /// let html = "<h1>Ferry returns</h1><p>The ferry to Brill left the quay on Monday at six.</p>";
    /// let page = Page::html(html).url("https://harbour-post.example/2024/05/03/ferry-returns");
    /// let article = Extractor::default().extract(page);
    /// assert_eq!(article.date.unwrap().to_string(), "2024-05-03");
    /// ```
    #[must_use]
    pub fn url(self, url: impl Into<Cow<'a, str>>) -> Self {
        Self { url: Some(url.into()), ..self }
    }

    /// The page's language as a BCP 47 tag. It decides how ambiguous dates (`03/04/2024`) are
    /// read, and becomes [`Article::language`](crate::Article::language).
    ///
    /// ```
    /// use gleaner::{Extractor, Page};
    ///
    /// let html = "<h1>Ferry returns</h1><p>Published: 03/04/2024</p>
    ///     <p>The ferry to Brill left the quay on Monday at six.</p>";
    /// let day = |language| {
    ///     let article = Extractor::default().extract(Page::html(html).language(language));
    ///     article.date.unwrap().to_string()
    /// };
    /// assert_eq!(day("en-US"), "2024-03-04");
    /// assert_eq!(day("en-GB"), "2024-04-03");
    /// ```
    #[must_use]
    pub fn language(self, language: impl Into<Cow<'a, str>>) -> Self {
        Self { language: Some(language.into()), ..self }
    }

    /// The day on which the page was fetched: later dates are refused, and "3 days ago" is
    /// counted from it. Without it relative dates are not read. A month or a year refuses dates after
    /// its end, and no age is counted from it.
    ///
    /// ```
    /// use gleaner::{Date, Extractor, Page};
    ///
    /// let html = "<h1>Ferry returns</h1><p>Published 3 days ago</p>
    ///     <p>The ferry to Brill left the quay on Monday at six, with forty aboard.</p>";
    /// let date = |page: Page| Extractor::default().extract(page).date;
    /// assert_eq!(date(Page::html(html)), None);
    /// let fetched = Date::from_day(2022, 3, 18).unwrap();
    /// assert_eq!(date(Page::html(html).fetched(fetched)), Date::from_day(2022, 3, 15));
    /// ```
    #[must_use]
    pub fn fetched(self, day: Date) -> Self {
        Self { fetched: Some(day), ..self }
    }

    /// The page's kind; by default the classifier decides.
    ///
    /// ```
    /// use gleaner::{Extractor, Page, PageKind};
    ///
    /// let page = Page::html("<h1>Two lamps</h1><p>A lamp.</p>").kind(PageKind::Product);
    /// assert_eq!(Extractor::default().extract(page).kind, PageKind::Product);
    /// ```
    #[must_use]
    pub fn kind(self, kind: PageKind) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// The text that the spans of the result are ranges of; empty for a parsed page.
    ///
    /// ```
    /// use gleaner::{Extractor, Page};
    ///
    /// let page = Page::from_bytes(b"<p>The ferry left at six.</p>", None)?;
    /// let article = Extractor::default().extract(&page);
    /// assert_eq!(article.body.blocks[0].span.of_text(page.source()), "The ferry left at six.");
    /// # Ok::<(), gleaner::Error>(())
    /// ```
    #[must_use]
    pub fn source(&self) -> &str {
        match &self.content {
            Content::Text(source) => source.text(),
            Content::Tree(_) => "",
        }
    }

    /// Reads the page. With selectors, HTML is read as a tree.
    pub(crate) fn read(&self, how: &Reading) -> (Document, Markup<'_>) {
        let Reading { limits, keep, drop, lines } = *how;
        let (text, input) = match &self.content {
            Content::Tree(tree) => {
                return (
                    html::dom::read(tree, keep, drop, limits),
                    Markup::Tree(Cow::Borrowed(tree)),
                );
            }
            Content::Text(source) => {
                let text = source.text();
                (text, source.input.unwrap_or_else(|| Input::of(text)))
            }
        };
        match (input, lines) {
            (Input::Text, None) => (plain::read(text, limits), Markup::Text),
            (Input::Text, Some(lines)) => (plain::read_with(text, limits, lines), Markup::Text),
            (Input::Html, _) if keep.is_empty() && drop.is_empty() => {
                (html::read(text, limits), Markup::Source(text))
            }
            (Input::Html, _) => {
                let tree = Html::parse_document(text);
                (html::dom::read(&tree, keep, drop, limits), Markup::Tree(Cow::Owned(tree)))
            }
        }
    }
}

/// As [`Page::new`].
impl<'a> From<&'a str> for Page<'a> {
    fn from(page: &'a str) -> Self {
        Self::new(page)
    }
}

/// As [`Page::new`].
impl<'a> From<&'a String> for Page<'a> {
    fn from(page: &'a String) -> Self {
        Self::new(page)
    }
}

/// As [`Page::new`].
impl From<String> for Page<'_> {
    fn from(page: String) -> Self {
        Self::new(page)
    }
}

/// As [`Page::new`].
impl<'a> From<Cow<'a, str>> for Page<'a> {
    fn from(page: Cow<'a, str>) -> Self {
        Self::new(page)
    }
}

/// As [`Page::dom`].
impl<'a> From<&'a Html> for Page<'a> {
    fn from(tree: &'a Html) -> Self {
        Self::dom(tree)
    }
}

/// The same page, nothing copied.
impl<'a, 'b: 'a> From<&'a Page<'b>> for Page<'a> {
    fn from(page: &'a Page<'b>) -> Self {
        let content = match &page.content {
            Content::Text(source) => Content::Text(source.borrowed()),
            Content::Tree(tree) => Content::Tree(tree),
        };
        Self {
            content,
            url: page.url.as_deref().map(Cow::Borrowed),
            language: page.language.as_deref().map(Cow::Borrowed),
            fetched: page.fetched,
            kind: page.kind,
        }
    }
}
