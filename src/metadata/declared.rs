//! The head's declarations, sorted once by the fact they state.

use crate::document::{Document, Head, Meta};

/// Contents of `<meta>` and `<link>` elements by what they are about, in page order.
#[derive(Debug, Default)]
pub(super) struct Declared<'a> {
    pub og_title: Option<&'a str>,
    pub twitter_title: Option<&'a str>,
    /// Keys and contents of other metas that hold a title.
    pub titles: Vec<(&'a str, &'a str)>,
    pub site_name: Option<&'a str>,
    /// Other names the site gives itself, with their keys.
    pub site_names: Vec<(&'a str, &'a str)>,
    pub og_type: Option<&'a str>,
    pub og_url: Option<&'a str>,
    pub canonical: Option<&'a str>,
    pub descriptions: Vec<(&'a str, &'a str)>,
    pub images: Vec<(&'a str, &'a str)>,
    pub license: Option<&'a str>,
    pub languages: Vec<(&'a str, &'a str)>,
    pub authors: Vec<(&'a str, &'a str)>,
    pub tags: Vec<(&'a str, &'a str)>,
    /// All others: dates are looked for in these.
    pub others: Vec<(&'a str, &'a str)>,
}

/// Metas of one kind that are kept; pages repeat some of them by the hundred.
const EACH: usize = 32;

impl<'a> Declared<'a> {
    pub(super) fn of(document: &'a Document) -> Self {
        let head = &document.head;
        let mut declared = Self::default();
        for (key, value) in pairs(head, &head.metas) {
            declared.sort(key, value);
        }
        for (key, value) in pairs(head, &head.links) {
            match key {
                "canonical" => {
                    declared.canonical.get_or_insert(value);
                }
                "license" => {
                    declared.license.get_or_insert(value);
                }
                "image_src" => push(&mut declared.images, key, value),
                _ => {}
            }
        }
        declared
    }

    fn sort(&mut self, key: &'a str, value: &'a str) {
        match key {
            "og:title" => {
                self.og_title.get_or_insert(value);
            }
            "twitter:title" | "twitter:text:title" => {
                self.twitter_title.get_or_insert(value);
            }
            "title"
            | "dc.title"
            | "dcterms.title"
            | "headline"
            | "parsely-title"
            | "sailthru.title"
            | "citation_title"
            | "hdl"
            | "rnews:headline"
            | "name"
            | "article_title"
            | "article:title"
            | "cxenseparse:title"
            | "dc:title"
            | "page-title"
            | "mediator_title"
            | "fulltitle"
            | "eprints.title"
            | "bepress_citation_title" => {
                push(&mut self.titles, key, value);
            }
            "og:site_name" => {
                self.site_name.get_or_insert(value);
            }
            "application-name"
            | "apple-mobile-web-app-title"
            | "twitter:site"
            | "dc.publisher"
            | "publisher"
            | "al:ios:app_name"
            | "al:android:app_name"
            | "copyright"
            | "twitter:app:name:iphone"
            | "cre"
            | "sitename"
            | "dcterms.publisher"
            | "citation_journal_title"
            | "article:publisher" => {
                push(&mut self.site_names, key, value);
            }
            "og:type" => {
                self.og_type.get_or_insert(value);
            }
            "og:url" => {
                self.og_url.get_or_insert(value);
            }
            "description"
            | "og:description"
            | "twitter:description"
            | "dc.description"
            | "dcterms.abstract"
            | "sailthru.description"
            | "excerpt"
            | "dcterms.description" => {
                push(&mut self.descriptions, key, value);
            }
            "og:image"
            | "og:image:url"
            | "og:image:secure_url"
            | "twitter:image"
            | "twitter:image:src"
            | "thumbnail"
            | "parsely-image-url"
            | "sailthru.image.full"
            | "image" => push(&mut self.images, key, value),
            "og:locale" | "content-language" | "language" | "dc.language" | "dcterms.language"
            | "inlanguage" => push(&mut self.languages, key, value),
            "author"
            | "article:author"
            | "dc.creator"
            | "dcterms.creator"
            | "parsely-author"
            | "sailthru.author"
            | "byl"
            | "citation_author"
            | "twitter:creator"
            | "byline"
            | "rnews:author"
            | "og:article:author"
            | "article:author_name"
            | "dc.contributor"
            | "cxenseparse:author"
            | "dc:creator"
            | "authors"
            | "article_author"
            | "mediator_author"
            | "creator"
            | "article.author"
            | "twitter:data1"
            | "twitter:label1"
            | "twitter:label2"
            | "twitter:data2" => push(&mut self.authors, key, value),
            "keywords" | "news_keywords" | "article:tag" | "article:section" | "parsely-tags"
            | "sailthru.tags" | "og:article:tag" | "dc.subject" | "parsely-section" | "section"
            | "citation_keywords" => push(&mut self.tags, key, value),
            _ => {
                if self.others.len() < 256 {
                    self.others.push((key, value));
                }
            }
        }
    }
}

fn push<'a>(list: &mut Vec<(&'a str, &'a str)>, key: &'a str, value: &'a str) {
    if list.len() < EACH {
        list.push((key, value));
    }
}

fn pairs<'a>(head: &'a Head, metas: &'a [Meta]) -> impl Iterator<Item = (&'a str, &'a str)> {
    metas
        .iter()
        .map(|meta| (head.get(meta.key), head.get(meta.value)))
        .filter(|(_, value)| !value.is_empty())
}
