//! What kind of page a page says it is: by `og:type`, by the types of its structured data, by its
//! address.

use super::words;

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
const TYPES: Names = &[
    (DeclaredKind::Article, words::TYPES_OF_ARTICLES),
    (DeclaredKind::Product, words::TYPES_OF_PRODUCTS),
    (DeclaredKind::Forum, words::TYPES_OF_FORUMS),
    (DeclaredKind::Listing, words::TYPES_OF_LISTINGS),
    (DeclaredKind::Documentation, words::TYPES_OF_DOCUMENTATION),
];

/// Whole words of an address; the first in the address counts.
const WORDS: Names = &[
    (DeclaredKind::Article, words::ADDRESSES_OF_ARTICLES),
    (DeclaredKind::Product, words::ADDRESSES_OF_PRODUCTS),
    (DeclaredKind::Forum, words::ADDRESSES_OF_FORUMS),
    (DeclaredKind::Listing, words::ADDRESSES_OF_LISTINGS),
    (DeclaredKind::Documentation, words::ADDRESSES_OF_DOCUMENTATION),
    (DeclaredKind::Website, words::ADDRESSES_OF_WEBSITES),
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
    kind_with(TYPES, |known| known == name)
}

/// The kind that an address hints at, given without its scheme and query.
pub(crate) fn kind_of_address(address: &str) -> Option<DeclaredKind> {
    let mut words = address.split(['/', '.', '-', '_']);
    words.find_map(|word| kind_with(WORDS, |known| word.eq_ignore_ascii_case(known)))
}

/// Whether an address, in lower case, has a part that those of dated pages have.
pub(crate) fn is_of_dated(address: &str) -> bool {
    words::DATED_ADDRESSES.iter().any(|part| address.contains(part))
}

/// Whether an address, in lower case, has a part that those of undated pages have.
pub(crate) fn is_of_undated(address: &str) -> bool {
    words::UNDATED_ADDRESSES.iter().any(|part| address.contains(part))
}
