//! What a caller may set.

use std::sync::Arc;

use scraper::Selector;

use crate::date::Date;
use crate::document::{Limits, PageKind};
use crate::error::{Error, ErrorKind};
use crate::extractor::Extractor;
use crate::site::SiteModel;

/// What to favour where a block could be either.
///
/// It becomes the weight in the F-measure that the selection maximises; there is no
/// threshold behind it.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Focus {
    /// Rather lose a line than keep a wrong one: F-beta with beta 1/2.
    Precision,
    /// Both errors weigh the same: F1.
    #[default]
    Balanced,
    /// Rather keep a wrong line than lose one: F-beta with beta 2.
    Recall,
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

/// Options of an [`Extractor`], each with a default that suits most pages.
///
/// ```
/// use gleaner::{Extractor, Focus};
///
/// let extractor = Extractor::builder()
///     .url("https://harbour-post.example/2024/05/03/ferry")
///     .focus(Focus::Precision)
///     .drop(".fact-box")
///     .build()?;
/// # Ok::<(), gleaner::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Builder {
    pub(crate) url: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) now: Option<Date>,
    pub(crate) kind: Option<PageKind>,
    pub(crate) focus: Focus,
    pub(crate) limits: Limits,
    pub(crate) site: Option<Arc<SiteModel>>,
    keep: Vec<String>,
    drop: Vec<String>,
}

impl Builder {
    /// The page's address: evidence for its date and title, and the base of relative
    /// addresses. Without it the page's own canonical address serves.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The page's language as a BCP 47 tag, where the caller knows it. It settles
    /// how ambiguous dates are read (`03/04/2024`).
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// The day on which the page was fetched: dates behind it are refused, and "3 days ago"
    /// is counted from it. Without it relative dates are no dates.
    #[must_use]
    pub fn now(mut self, now: Date) -> Self {
        self.now = Some(now);
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

    /// What the pages of the site have in common. A line that recurs on them is held to be
    /// furniture; see [`SiteModel`]. An `Arc` is shared, not copied.
    #[must_use]
    pub fn site(mut self, site: impl Into<Arc<SiteModel>>) -> Self {
        self.site = Some(site.into());
        self
    }

    /// Reads only the elements of an HTML page that match the CSS selector, beside its
    /// head; may be called again for more. Bare text is not affected.
    ///
    /// With a selector set, pages are parsed into a tree by `scraper`: many times slower
    /// than without, not linear in the depth of hostile markup, and the spans in the source
    /// are empty. [`Limits::depth`] does not bound that parser.
    #[must_use]
    pub fn keep(mut self, selector: impl Into<String>) -> Self {
        self.keep.push(selector.into());
        self
    }

    /// Leaves out the elements of an HTML page that match the CSS selector; may be called
    /// again for more. What [`keep`](Self::keep) says of its cost holds here, too.
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
        let keep = selectors(&self.keep)?;
        let drop = selectors(&self.drop)?;
        Ok(Extractor::new(self, keep, drop))
    }
}

fn selectors(css: &[String]) -> Result<Vec<Selector>, Error> {
    let parse = |css: &String| {
        if css.trim().is_empty() {
            let (selector, reason) = (css.clone(), "it is empty".to_owned());
            return Err(Error::from(ErrorKind::Selector { selector, reason }));
        }
        Selector::parse(css).map_err(|reason| {
            let (selector, reason) = (css.clone(), reason.to_string());
            Error::from(ErrorKind::Selector { selector, reason })
        })
    };
    css.iter().map(parse).collect()
}

#[cfg(test)]
mod tests {
    use super::Builder;

    #[test]
    fn a_selector_that_does_not_parse_is_an_error() {
        let error = Builder::default().drop("p").keep("div >").build().unwrap_err();
        assert!(error.to_string().starts_with("the selector `div >` does not parse: "), "{error}");
    }
}
