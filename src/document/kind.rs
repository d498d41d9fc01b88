//! Kinds of pages.

use crate::named_enum::named_enum;

named_enum! {
    /// The kind of a page. Most pages that are scraped for text are articles. On other kinds, other
    /// things are content (a forum's posts, a product's description, a listing's entries), so the kind
    /// is classified first, and all later steps use it.
    ///
    /// The seven kinds are those of the Web Content eXtraction Benchmark (Foley, 2026).
    ///
    /// ```
    /// use gleaner::{Page, PageKind};
    ///
    /// let kind: PageKind = "forum".parse()?;
    /// assert_eq!(kind.to_string(), "forum");
    /// let page = Page::html("<p>Does the ferry sail on Sundays?</p>").kind(kind);
    /// assert_eq!(gleaner::Extractor::default().extract(page).kind, PageKind::Forum);
    /// # Ok::<(), gleaner::Error>(())
    /// ```
    #[non_exhaustive]
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum PageKind {
        /// One story: news, a blog post, a feature, a recipe.
        #[default]
        Article = "article",
        /// Several short pieces on one page, complete in themselves.
        Collection = "collection",
        /// A manual, a reference, a help page.
        Documentation = "documentation",
        /// A thread of posts, or a question with its answers.
        Forum = "forum",
        /// Entries that lead elsewhere: a category, search results, a home page.
        Listing = "listing",
        /// One product for sale.
        Product = "product",
        /// A company's or institution's page about what it offers.
        Service = "service",
    }
}
