//! Cheap signs of what kind of page it is: an article with one date and one headline, or a
//! shop, a service, a list.

use super::item::Item;
use super::macros::numbers;
use crate::declared::{Declared, is_of_dated, is_of_undated};
use crate::document::{Cues, Document};
use crate::jsonld::{Class, Place};

numbers! {
    /// A sign, `0.0..=1.0`.
    Sign {
        /// A site's front page.
        Front,
        /// `og:type` is "article".
        ArticleType,
        /// `og:type` is "website".
        WebsiteType,
        LdArticle,
        LdSubject,
        LdForum,
        /// An author is declared.
        Author,
        /// A product is declared.
        Product,
        NewsPath,
        OtherPath,
        /// Running text, over 6,000 bytes.
        Text,
        /// Less than 1,000 bytes of running text.
        LittleText,
        /// Paragraphs, logarithm over 4.
        Paragraphs,
        /// Share of the text inside links.
        Linked,
        /// The address ends in four words or more.
        Slug,
        /// The address has two path segments or more.
        Deep,
    }
}

/// The names of the columns that hold the signs, with the name of the rows that have them.
pub(super) fn sign_columns(row: &str) -> impl Iterator<Item = String> {
    Sign::NAMES.iter().map(move |name| format!("{row}{name}"))
}

/// Number of signs.
pub(super) const SIGNS: usize = Sign::NAMES.len();

/// Cues of elements whose dates and names are other stories'.
pub(super) const ASIDE: Cues = Cues::RELATED
    .with(Cues::POPULAR)
    .with(Cues::SIDEBAR)
    .with(Cues::NAV)
    .with(Cues::LISTING)
    .with(Cues::GALLERY)
    .with(Cues::TICKER);

/// Bytes from which a block with few links counts as running text.
pub(super) const RUNNING: usize = 160;

/// Whether a block is running text.
pub(super) fn is_running(document: &Document, index: usize) -> bool {
    document.blocks.get(index).is_some_and(|block| {
        block.span.len() >= RUNNING && (block.link_bytes as usize) * 3 < block.span.len()
    })
}

/// The signs of a page.
pub(super) fn signs(
    document: &Document,
    declared: &Declared,
    things: &[Item],
    url: Option<&str>,
    front: bool,
    slug: usize,
) -> [f32; SIGNS] {
    let mut signs = [0.0; SIGNS];
    let mut set = |sign: Sign, value: f32| signs[sign as usize] = value;
    let flag = |yes: bool| if yes { 1.0 } else { 0.0 };
    let og_type = |kind: &str| flag(declared.og_type.is_some_and(|found| found == kind));
    set(Sign::Front, flag(front));
    set(Sign::ArticleType, og_type("article"));
    set(Sign::WebsiteType, og_type("website"));
    let top = |class: Class| {
        flag(things.iter().any(|thing| thing.place == Place::Top && thing.class() == class))
    };
    set(Sign::LdArticle, top(Class::Article));
    set(Sign::LdSubject, top(Class::Subject));
    let kind = |kind: &str| things.iter().any(|t| t.kind == kind && t.place == Place::Top);
    set(Sign::LdForum, flag(kind("DiscussionForumPosting") || kind("Question")));
    let author = !declared.authors.is_empty()
        || things.iter().any(|t| t.class() == Class::Article && !t.authors.is_empty());
    set(Sign::Author, flag(author));
    let product = declared.og_type.is_some_and(|kind| kind.contains("product"));
    set(Sign::Product, flag(product || kind("Product")));
    let path = url.map(str::to_ascii_lowercase).unwrap_or_default();
    set(Sign::NewsPath, flag(is_of_dated(&path)));
    set(Sign::OtherPath, flag(is_of_undated(&path)));
    let blocks = &document.blocks;
    let running: usize = (0..blocks.len())
        .filter(|&index| is_running(document, index))
        .map(|index| blocks[index].span.len())
        .sum();
    set(Sign::Text, (running as f32 / 6000.0).min(1.0));
    set(Sign::LittleText, flag(running < 1000));
    let long = blocks.iter().filter(|block| block.span.len() >= RUNNING).count();
    set(Sign::Paragraphs, ((long as f32).ln_1p() / 4.0).min(1.0));
    let bytes: usize = blocks.iter().map(|block| block.span.len()).sum();
    let linked: usize = blocks.iter().map(|block| block.link_bytes as usize).sum();
    set(Sign::Linked, (linked as f32 / bytes.max(1) as f32).min(1.0));
    set(Sign::Slug, flag(slug >= 4));
    let depth = url.map_or(0, |url| url.trim_end_matches('/').matches('/').count());
    set(Sign::Deep, flag(depth >= 4));
    signs
}
