//! Kinds of pages.

/// What kind of page it is. The mission's pages are articles; on the other kinds other
/// things are content (a forum's posts, a product's description, a listing's entries), so
/// the kind is judged first and steers the rest.
///
/// The seven kinds are those of the Web Content eXtraction Benchmark (Foley, 2026).
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum PageKind {
    /// One story: news, a blog post, a feature, a recipe.
    #[default]
    Article,
    /// Several short pieces on one page, complete in themselves.
    Collection,
    /// A manual, a reference, a help page.
    Documentation,
    /// A thread of posts, or a question with its answers.
    Forum,
    /// Entries that lead elsewhere: a category, search results, a home page.
    Listing,
    /// One product for sale.
    Product,
    /// A company's or institution's page about what it offers.
    Service,
}

impl PageKind {
    /// Every kind, in the order of the model's columns.
    pub(crate) const ALL: [Self; 7] = [
        Self::Article,
        Self::Collection,
        Self::Documentation,
        Self::Forum,
        Self::Listing,
        Self::Product,
        Self::Service,
    ];

    /// The kind's name in lower case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Collection => "collection",
            Self::Documentation => "documentation",
            Self::Forum => "forum",
            Self::Listing => "listing",
            Self::Product => "product",
            Self::Service => "service",
        }
    }
}

impl std::fmt::Display for PageKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.name())
    }
}
