//! The declarations of `<head>`, sorted by what they state.

use crate::document::{Document, Head, Meta};

/// Contents of `<meta>` and `<link>` elements by what they are about, in page order.
#[derive(Debug, Default)]
pub(crate) struct Declared<'a> {
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
    /// All others: dates are searched for in these.
    pub others: Vec<(&'a str, &'a str)>,
}

/// Metas of one kind that are kept; pages repeat some of them by the hundred.
const EACH: usize = 32;
/// Metas of no kind that are kept.
const OTHERS: usize = 256;

/// The list of a page's declarations that a meta belongs to.
type List = for<'d, 'a> fn(&'d mut Declared<'a>) -> &'d mut Vec<(&'a str, &'a str)>;

/// The keys of metas by the list that they belong to.
#[rustfmt::skip]
const KEYS: &[(List, &[&str])] = &[
    (|page| &mut page.titles, &[
        "title", "dc.title", "dcterms.title", "headline", "parsely-title",
        "sailthru.title", "citation_title", "hdl", "rnews:headline", "name",
        "article_title", "article:title", "cxenseparse:title", "dc:title", "page-title",
        "mediator_title", "fulltitle", "eprints.title", "bepress_citation_title",
    ]),
    (|page| &mut page.site_names, &[
        "application-name", "apple-mobile-web-app-title", "twitter:site", "dc.publisher",
        "publisher", "al:ios:app_name", "al:android:app_name", "copyright",
        "twitter:app:name:iphone", "cre", "sitename", "dcterms.publisher",
        "citation_journal_title", "article:publisher",
    ]),
    (|page| &mut page.descriptions, &[
        "description", "og:description", "twitter:description", "dc.description",
        "dcterms.abstract", "sailthru.description", "excerpt", "dcterms.description",
    ]),
    (|page| &mut page.images, &[
        "og:image", "og:image:url", "og:image:secure_url", "twitter:image",
        "twitter:image:src", "thumbnail", "parsely-image-url", "sailthru.image.full",
        "image",
    ]),
    (|page| &mut page.languages, &[
        "og:locale", "content-language", "language", "dc.language", "dcterms.language",
        "inlanguage",
    ]),
    (|page| &mut page.authors, &[
        "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author",
        "sailthru.author", "byl", "citation_author", "twitter:creator", "byline",
        "rnews:author", "og:article:author", "article:author_name", "dc.contributor",
        "cxenseparse:author", "dc:creator", "authors", "article_author",
        "mediator_author", "creator", "bt:author", "article.author", "twitter:data1", "twitter:label1",
        "twitter:label2", "twitter:data2",
    ]),
    (|page| &mut page.tags, &[
        "keywords", "news_keywords", "article:tag", "article:section", "parsely-tags",
        "sailthru.tags", "og:article:tag", "dc.subject", "parsely-section", "section",
        "citation_keywords",
    ]),
];

impl<'a> Declared<'a> {
    pub(crate) fn of(document: &'a Document) -> Self {
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

    /// The declarations that Parse.ly has as JSON in one meta.
    fn members(&mut self, json: &'a str) {
        for (name, key) in [
            ("\"pub_date\"", "parsely-pub-date"),
            ("\"author\"", "parsely-author"),
            ("\"authors\"", "parsely-author"),
        ] {
            if let Some(value) = member(json, name) {
                self.sort(key, value);
            }
        }
    }

    fn sort(&mut self, key: &'a str, value: &'a str) {
        let first = match key {
            "og:title" => Some(&mut self.og_title),
            "twitter:title" | "twitter:text:title" => Some(&mut self.twitter_title),
            "og:site_name" => Some(&mut self.site_name),
            "og:type" => Some(&mut self.og_type),
            "og:url" => Some(&mut self.og_url),
            _ => None,
        };
        if let Some(first) = first {
            first.get_or_insert(value);
            return;
        }
        if key == "parsely-page" {
            return self.members(value);
        }
        match KEYS.iter().find(|(_, keys)| keys.contains(&key)) {
            Some((list, _)) => push(list(self), key, value),
            None if self.others.len() < OTHERS => self.others.push((key, value)),
            None => {}
        }
    }
}

/// The value of a member of JSON, up to the next quotation mark; `None` for one with escapes, which would have
/// to be decoded into a text of its own.
fn member<'a>(json: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = json.split_once(name)?;
    let rest = rest.trim_start_matches([' ', ':', '[']).strip_prefix('"')?;
    rest.split('"').next().filter(|value| !value.is_empty() && !value.contains('\\'))
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
