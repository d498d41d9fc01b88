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

/// Types of schema.org and what they declare.
const SCHEMA: &[(&str, DeclaredKind)] = &[
    ("Article", DeclaredKind::Article),
    ("NewsArticle", DeclaredKind::Article),
    ("BlogPosting", DeclaredKind::Article),
    ("ReportageNewsArticle", DeclaredKind::Article),
    ("Recipe", DeclaredKind::Article),
    ("Product", DeclaredKind::Product),
    ("ProductGroup", DeclaredKind::Product),
    ("DiscussionForumPosting", DeclaredKind::Forum),
    ("QAPage", DeclaredKind::Forum),
    ("ItemList", DeclaredKind::Listing),
    ("CollectionPage", DeclaredKind::Listing),
    ("SearchResultsPage", DeclaredKind::Listing),
    ("TechArticle", DeclaredKind::Documentation),
    ("APIReference", DeclaredKind::Documentation),
];

/// Words of an address, whole ones, and what they hint at; the first in the address counts.
const WORDS: &[(&str, DeclaredKind)] = &[
    ("blog", DeclaredKind::Article),
    ("news", DeclaredKind::Article),
    ("article", DeclaredKind::Article),
    ("story", DeclaredKind::Article),
    ("post", DeclaredKind::Article),
    ("product", DeclaredKind::Product),
    ("shop", DeclaredKind::Product),
    ("item", DeclaredKind::Product),
    ("forum", DeclaredKind::Forum),
    ("thread", DeclaredKind::Forum),
    ("viewtopic", DeclaredKind::Forum),
    ("showthread", DeclaredKind::Forum),
    ("discussion", DeclaredKind::Forum),
    ("questions", DeclaredKind::Forum),
    ("community", DeclaredKind::Forum),
    ("category", DeclaredKind::Listing),
    ("collections", DeclaredKind::Listing),
    ("tag", DeclaredKind::Listing),
    ("archive", DeclaredKind::Listing),
    ("search", DeclaredKind::Listing),
    ("docs", DeclaredKind::Documentation),
    ("doc", DeclaredKind::Documentation),
    ("documentation", DeclaredKind::Documentation),
    ("reference", DeclaredKind::Documentation),
    ("manual", DeclaredKind::Documentation),
    ("api", DeclaredKind::Documentation),
    ("wiki", DeclaredKind::Documentation),
    ("guide", DeclaredKind::Documentation),
    ("services", DeclaredKind::Website),
    ("service", DeclaredKind::Website),
    ("about", DeclaredKind::Website),
];

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
    SCHEMA.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
}

/// The kind that an address hints at, given without its scheme and query.
pub(crate) fn kind_of_address(address: &str) -> Option<DeclaredKind> {
    address.split(['/', '.', '-', '_']).find_map(|word| {
        let known = WORDS.iter().find(|(hint, _)| word.eq_ignore_ascii_case(hint));
        known.map(|(_, kind)| *kind)
    })
}

/// Parts of addresses under which dated pages stand. Whether a page has a date and an author is
/// another question than what kind of page it is, and parts of words answer it: `/202` is a year.
const DATED: &[&str] = &[
    "/blog", "blog.", "/news", "news.", "/article", "/post", "/story", "/stories", "/202", "/201",
    "/200", "/thread", "/topic", "/forum", "forum.", "/review", "/press", "/magazin", "/artikel",
];
/// Parts of addresses under which undated pages stand.
const UNDATED: &[&str] = &[
    "/product",
    "/shop",
    "/collection",
    "/category",
    "/categories",
    "/tag/",
    "/docs",
    "docs.",
    "/service",
    "/about",
    "/contact",
    "/solution",
    "/store",
    "/wiki/",
    "/reference",
    "/manual",
    "/features",
    "/pricing",
    "/search",
    "/listing",
    "/courses",
    "/catalog",
    "/jobs",
];

/// Whether an address, in lower case, is of the kind under which dated pages stand.
pub(crate) fn is_of_dated(address: &str) -> bool {
    DATED.iter().any(|part| address.contains(part))
}

/// Whether an address, in lower case, is of the kind under which undated pages stand.
pub(crate) fn is_of_undated(address: &str) -> bool {
    UNDATED.iter().any(|part| address.contains(part))
}
