//! Options that are the same for all pages.

use std::sync::Arc;

use scraper::Selector;
use scraper::error::SelectorErrorKind;

use crate::document::Limits;
use crate::error::Error;
use crate::named_enum::named_enum;
use crate::site::SiteModel;

named_enum! {
    /// Which error to avoid where a block may or may not belong to the article.
    ///
    /// It sets the weight in the F-measure that the selection maximises; it is not a threshold.
    ///
    /// ```
    /// use gleaner::{Extractor, Focus};
    ///
    /// let focus: Focus = "recall".parse()?;
    /// let extractor = Extractor::builder().focus(focus).build()?;
    /// assert_eq!(extractor.html("<p>The ferry left at six.</p>").body.blocks.len(), 1);
    /// # Ok::<(), gleaner::Error>(())
    /// ```
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum Focus {
        /// Prefer losing a block to keeping a wrong one: F-beta with beta 1/2.
        Precision = "precision",
        /// Both errors count the same: F1.
        #[default]
        Balanced = "balanced",
        /// Prefer keeping a wrong block to losing one: F-beta with beta 2.
        Recall = "recall",
    }
}

impl Focus {
    /// The beta of F-beta.
    pub(crate) const fn beta(self) -> f32 {
        match self {
            Self::Precision => 0.5,
            Self::Balanced => 1.0,
            Self::Recall => 2.0,
        }
    }
}

/// Options of an [`Extractor`](crate::Extractor), the same for all its pages. Each has a default
/// that suits most pages. What you know about a single page is set on the [`Page`](crate::Page).
///
/// ```
/// use gleaner::{Extractor, Focus, Limits};
///
/// let extractor = Extractor::builder()
///     .focus(Focus::Precision)
///     .limits(Limits::default())
///     .drop(".fact-box")
///     .build()?;
/// let article = extractor.html("<p>The ferry left at six.</p><p class=fact-box>Length: 40 m</p>");
/// assert_eq!(article.text(), "The ferry left at six.");
/// # Ok::<(), gleaner::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct ExtractorBuilder {
    /// The selectors of the options are empty until [`options`](Self::options).
    options: Options,
    keep: Vec<String>,
    drop: Vec<String>,
}

/// Options as the pipeline uses them: selectors compiled.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub focus: Focus,
    pub limits: Limits,
    pub site: Option<Arc<SiteModel>>,
    pub keep: Vec<Selector>,
    pub drop: Vec<Selector>,
    /// Whether the body is made from the texts of the blocks alone.
    pub flat: bool,
}

impl ExtractorBuilder {
    /// Which error to avoid; balanced by default.
    ///
    /// ```
    /// use gleaner::{Extractor, Focus};
    ///
    /// let careful = Extractor::builder().focus(Focus::Precision).build()?;
    /// assert!(careful.html("<p>Home | News | Contact</p>").is_empty());
    /// # Ok::<(), gleaner::Error>(())
    /// ```
    #[must_use]
    pub fn focus(mut self, focus: Focus) -> Self {
        self.options.focus = focus;
        self
    }

    /// Bounds on the cost of one page.
    ///
    /// ```
    /// use gleaner::{Extractor, Limits};
    ///
    /// let extractor = Extractor::builder().limits(Limits::default().blocks(1)).build()?;
    /// assert!(extractor.html("<p>The ferry left at six.<p>It came back at eight.").truncated);
    /// # Ok::<(), gleaner::Error>(())
    /// ```
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.options.limits = limits;
        self
    }

    /// The lines that recur on the pages of the site: they are more likely boilerplate. See
    /// [`SiteModel`] for an example. An `Arc` is shared, not copied.
    #[must_use]
    pub fn site(mut self, site: impl Into<Arc<SiteModel>>) -> Self {
        self.options.site = Some(site.into());
        self
    }

    /// Reads only the head of an HTML page and the elements that match the CSS selector. May be
    /// called again for more selectors. Plain text is not affected.
    ///
    /// With a selector, `scraper` parses pages into a tree: an extraction takes 1.4 to 6 times as long
    /// as without, its time is not linear in the depth of hostile markup, and the spans in the source are
    /// empty. [`Limits::depth`] does not bound that parser. A title or date outside of the elements and of the
    /// head is not read.
    ///
    /// ```
    /// use gleaner::Extractor;
    ///
    /// let extractor = Extractor::builder().keep("article").build()?;
    /// let html = "<p>Our ferries are the fastest.</p><article><p>The ferry left at six.</article>";
    /// assert_eq!(extractor.html(html).text(), "The ferry left at six.");
    /// # Ok::<(), gleaner::Error>(())
    /// ```
    #[must_use]
    pub fn keep(mut self, selector: impl Into<String>) -> Self {
        self.keep.push(selector.into());
        self
    }

    /// Leaves out the elements of an HTML page that match the CSS selector. May be called again
    /// for more selectors. It costs the same as [`keep`](Self::keep).
    ///
    /// ```
    /// use gleaner::Extractor;
    ///
    /// let extractor = Extractor::builder().drop("aside, .promo").build()?;
    /// let html = "<p>The ferry left at six.</p><aside><p>Ferries are ships.</p></aside>";
    /// assert_eq!(extractor.html(html).text(), "The ferry left at six.");
    /// # Ok::<(), gleaner::Error>(())
    /// ```
    #[must_use]
    pub fn drop(mut self, selector: impl Into<String>) -> Self {
        self.drop.push(selector.into());
        self
    }

    /// Whether the body has links, pictures, emphasis, formulas, nested blocks …; it has by
    /// default. Without, an extraction takes less time: about a sixth fewer instructions on 50 pages
    /// of the benchmark WCXB, and a tenth on the bench's article (`cargo bench --bench instructions`, which
    /// prints this share of any pages with `-- --structure FILE…`).
    ///
    /// Plain text that is not Markdown, and texts taken from a page's data, have the texts of their
    /// blocks alone, whatever is set here; so has a page whose tree would take more than 3 MB and
    /// six times the page's length of memory, which none of the development pages would. Of Markdown
    /// the first 100,000 bytes of a block are read, and of a page 6,000 signs and one more for every 50
    /// bytes.
    ///
    /// ```
    /// use gleaner::Extractor;
    ///
    /// let extractor = Extractor::builder().rich(false).build()?;
    /// let article = extractor.html("<p>The ferry left <em>at six</em>.</p>");
    /// assert_eq!(article.markdown(), "The ferry left at six.");
    /// # Ok::<(), gleaner::Error>(())
    /// ```
    #[must_use]
    pub fn rich(mut self, rich: bool) -> Self {
        self.options.flat = !rich;
        self
    }

    /// The options with their selectors compiled.
    pub(crate) fn options(self) -> Result<Options, Error> {
        let (keep, drop) = (selectors(&self.keep)?, selectors(&self.drop)?);
        Ok(Options { keep, drop, ..self.options })
    }
}

fn selectors(css: &[String]) -> Result<Vec<Selector>, Error> {
    let parse = |css: &String| {
        if css.trim().is_empty() {
            return Err(Error::selector(css, &"it is empty"));
        }
        Selector::parse(css).map_err(|reason| match reason {
            // The parser's own words ask the caller to report it.
            SelectorErrorKind::UnexpectedSelectorParseError(_) => {
                Error::selector(css, &"a part of it is missing or not known")
            }
            reason => Error::selector(css, &reason),
        })
    };
    css.iter().map(parse).collect()
}
