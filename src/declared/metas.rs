//! The declarations of `<head>`, sorted by what they state.

use super::words;
use crate::document::{Document, Head, Meta};
use crate::text::is_any_of;

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
const KEYS: &[(List, &[&str])] = &[
    (|page| &mut page.titles, words::KEYS_OF_TITLES),
    (|page| &mut page.site_names, words::KEYS_OF_SITE_NAMES),
    (|page| &mut page.descriptions, words::KEYS_OF_DESCRIPTIONS),
    (|page| &mut page.images, words::KEYS_OF_IMAGES),
    (|page| &mut page.languages, words::KEYS_OF_LANGUAGES),
    (|page| &mut page.authors, words::KEYS_OF_AUTHORS),
    (|page| &mut page.tags, words::KEYS_OF_TAGS),
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
        .filter(|(_, value)| !value.is_empty() && !states_nothing(value))
}

/// Whether a value is a word that programs write in place of a missing value, such as `undefined`.
fn states_nothing(value: &str) -> bool {
    is_any_of(value, &["undefined", "null", "[object Object]"])
}
