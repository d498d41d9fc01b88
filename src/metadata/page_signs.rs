//! Cheap signs of what kind of page it is: an article with one date and one headline, or a
//! shop, a service, a list.

use super::columns::{columns, log};
use super::item::Item;
use super::position::{RUNNING, is_running};
use crate::declared::{Declared, is_of_dated, is_of_undated};
use crate::document::Document;
use crate::jsonld::{Class, Place};

columns! {
    /// The signs, `0.0..=1.0`.
    Sign of c: Signs<'_> {
        /// A site's front page.
        Front = c.front,
        ArticleType = c.declared.og_type == Some("article"),
        WebsiteType = c.declared.og_type == Some("website"),
        LdArticle = c.tops().any(|top| top.class() == Class::Article),
        LdSubject = c.tops().any(|top| top.class() == Class::Subject),
        LdForum = c.is_kind("DiscussionForumPosting") || c.is_kind("Question"),
        /// An author is declared.
        Author = !c.declared.authors.is_empty()
            || c.things.iter().any(|own| own.class() == Class::Article && !own.authors.is_empty()),
        /// A product is declared.
        Product = c.declared.og_type.is_some_and(|kind| kind.contains("product"))
            || c.is_kind("Product"),
        NewsPath = is_of_dated(&c.path),
        OtherPath = is_of_undated(&c.path),
        /// Running text, over 6,000 bytes.
        Text = (c.text.running as f32 / 6000.0).min(1.0),
        /// Less than 1,000 bytes of running text.
        LittleText = c.text.running < 1000,
        /// Paragraphs, logarithm over 4.
        Paragraphs = log(c.text.paragraphs, 4.0),
        /// Share of the text inside links.
        Linked = (c.text.linked as f32 / c.text.bytes.max(1) as f32).min(1.0),
        /// The address ends in four words or more.
        Slug = c.slug >= 4,
        /// The address has two path segments or more.
        Deep = c.path.trim_end_matches('/').matches('/').count() >= 4,
    }
}

/// Number of signs.
pub(super) const SIGNS: usize = Sign::COUNT;

/// What the signs are read from.
pub(super) struct Signs<'s> {
    pub(super) declared: &'s Declared<'s>,
    pub(super) things: &'s [Item<'s>],
    pub(super) front: bool,
    /// The address in lower case; empty without one.
    pub(super) path: String,
    /// Words of its last segments.
    pub(super) slug: usize,
    pub(super) text: Lengths,
}

/// How long the texts of a page are.
#[derive(Default)]
pub(super) struct Lengths {
    /// Bytes of running text, of all text, and of text inside links.
    running: usize,
    bytes: usize,
    linked: usize,
    paragraphs: usize,
}

impl Lengths {
    pub(super) fn of(document: &Document) -> Self {
        let mut sum = Self::default();
        for (index, block) in document.blocks.iter().enumerate() {
            let bytes = block.span.len();
            sum.running += if is_running(document, index) { bytes } else { 0 };
            sum.bytes += bytes;
            sum.linked += block.link_bytes as usize;
            sum.paragraphs += usize::from(bytes >= RUNNING);
        }
        sum
    }
}

impl<'s> Signs<'s> {
    fn tops(&self) -> impl Iterator<Item = &'s Item<'s>> {
        self.things.iter().filter(|thing| thing.place == Place::Top)
    }

    fn is_kind(&self, kind: &str) -> bool {
        self.tops().any(|top| top.kind == kind)
    }

    /// All signs.
    pub(super) fn row(&self) -> [f32; SIGNS] {
        Sign::of(self)
    }
}
