//! What kind of page a page says it is: by `og:type`, by the types of its structured data, by its
//! address.

/// Kinds a page may declare itself to be; the numbers are those of columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum DeclaredKind {
    Article = 1,
    Product = 2,
    Forum = 3,
    Listing = 4,
    Documentation = 5,
    Website = 6,
}

/// Names by the kind that they declare.
type Names = &'static [(DeclaredKind, &'static [&'static str])];

/// Types of schema.org.
#[rustfmt::skip]
const SCHEMA: Names = &[
    (DeclaredKind::Article, &[
        "Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "Recipe",
    ]),
    (DeclaredKind::Product, &["Product", "ProductGroup"]),
    (DeclaredKind::Forum, &["DiscussionForumPosting", "QAPage"]),
    (DeclaredKind::Listing, &["ItemList", "CollectionPage", "SearchResultsPage"]),
    (DeclaredKind::Documentation, &["TechArticle", "APIReference"]),
];

/// Whole words of an address; the first in the address counts.
#[rustfmt::skip]
const WORDS: Names = &[
    (DeclaredKind::Article, &["blog", "news", "article", "story", "post"]),
    (DeclaredKind::Product, &["product", "shop", "item"]),
    (DeclaredKind::Forum, &[
        "forum", "thread", "viewtopic", "showthread", "discussion", "questions", "community",
    ]),
    (DeclaredKind::Listing, &["category", "collections", "tag", "archive", "search"]),
    (DeclaredKind::Documentation, &[
        "docs", "doc", "documentation", "reference", "manual", "api", "wiki", "guide",
    ]),
    (DeclaredKind::Website, &["services", "service", "about"]),
];

/// The kind that has a name which is wanted.
fn kind_with(names: Names, is_wanted: impl Fn(&str) -> bool) -> Option<DeclaredKind> {
    names.iter().find(|(_, names)| names.iter().any(|name| is_wanted(name))).map(|(kind, _)| *kind)
}

/// The kind that `og:type` declares.
pub(crate) fn kind_of_og_type(og_type: &str) -> Option<DeclaredKind> {
    match og_type.split(['.', ':']).next().unwrap_or_default() {
        "article" | "blog" | "news" => Some(DeclaredKind::Article),
        "product" => Some(DeclaredKind::Product),
        "website" => Some(DeclaredKind::Website),
        _ => None,
    }
}

/// The kind that a type of schema.org declares.
pub(crate) fn kind_of_type(name: &str) -> Option<DeclaredKind> {
    kind_with(SCHEMA, |known| known == name)
}

/// The kind that an address hints at, given without its scheme and query.
pub(crate) fn kind_of_address(address: &str) -> Option<DeclaredKind> {
    let mut words = address.split(['/', '.', '-', '_']);
    words.find_map(|word| kind_with(WORDS, |known| word.eq_ignore_ascii_case(known)))
}

/// Parts of the addresses of dated pages. Whether a page has a date and an author is
/// another question than what kind of page it is, and parts of words answer it: `/202` is a year.
const DATED: &[&str] = &[
    "/blog", "blog.", "/news", "news.", "/article", "/post", "/story", "/stories", "/202", "/201",
    "/200", "/thread", "/topic", "/forum", "forum.", "/review", "/press", "/magazin", "/artikel",
];
/// Parts of the addresses of undated pages.
#[rustfmt::skip]
const UNDATED: &[&str] = &[
    "/product", "/shop", "/collection", "/category", "/categories", "/tag/", "/docs", "docs.",
    "/service", "/about", "/contact", "/solution", "/store", "/wiki/", "/reference", "/manual",
    "/features", "/pricing", "/search", "/listing", "/courses", "/catalog", "/jobs",
];

/// Whether an address, in lower case, has a part that those of dated pages have.
pub(crate) fn is_of_dated(address: &str) -> bool {
    DATED.iter().any(|part| address.contains(part))
}

/// Whether an address, in lower case, has a part that those of undated pages have.
pub(crate) fn is_of_undated(address: &str) -> bool {
    UNDATED.iter().any(|part| address.contains(part))
}
