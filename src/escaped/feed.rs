//! Feeds: RSS, RDF and Atom, whole or an item alone.

use super::kind::Kind;
use super::record::{self, Record};
use super::words::{
    AUTHORS_OF_FEEDS, BODIES_OF_FEEDS, DATES_OF_FEEDS, FEEDS, ITEMS_OF_FEEDS, OTHERS_OF_FEEDS,
};
use super::xml::{self, Element};
use crate::html::without_tags;
use crate::text::word_count;

/// Most items that are read.
const MOST: usize = 1000;

/// The page that shows a feed.
pub(super) fn page(xml: &str) -> Option<String> {
    let root = xml::root(xml)?;
    if !FEEDS.contains(&root) && !ITEMS_OF_FEEDS.contains(&root) {
        return None;
    }
    let is_item = |own: &Element| ITEMS_OF_FEEDS.contains(&xml::parts(own.name).1);
    // The names of the feed have the prefix of its items.
    let (prefix, _) = xml::parts(xml::elements(xml, FEEDS).find(is_item)?.name);
    let mut feed = Texts::default();
    let mut records = Vec::new();
    for own in xml::elements(xml, FEEDS) {
        if !is_item(&own) {
            feed.add(&own, prefix);
            continue;
        }
        let mut item = Texts::default();
        own.elements().for_each(|own| item.add(&own, prefix));
        let record = record(&item, &feed);
        if !record.body.is_empty() {
            records.push(record);
        }
        if records.len() == MOST {
            break;
        }
    }
    match records.as_slice() {
        [] => None,
        [one] if one.kind == Kind::Html || one.body.len() > 200 => Some(one.page()),
        all => Some(record::listing(feed.first(&["title"]), all)),
    }
}

/// What an item or a feed says of itself: the first text of each element.
#[derive(Default)]
struct Texts<'a>(Vec<(&'a str, String)>);

impl<'a> Texts<'a> {
    fn add(&mut self, own: &Element<'a>, prefix: &str) {
        let name = own.name.strip_prefix(prefix).unwrap_or(own.name);
        let lists = [OTHERS_OF_FEEDS, BODIES_OF_FEEDS, DATES_OF_FEEDS, AUTHORS_OF_FEEDS];
        let is_known = lists.iter().any(|list| list.contains(&name));
        if !is_known || self.0.iter().any(|(known, _)| *known == name) {
            return;
        }
        let inner = || own.elements().find(|own| own.name.strip_prefix(prefix) == Some("name"));
        let text = match name {
            "author" => inner().as_ref().unwrap_or(own).text(),
            "link" if own.attribute("rel").is_none_or(|rel| rel == "alternate") => {
                own.attribute("href").map_or_else(|| own.text(), str::to_owned)
            }
            "link" => String::new(),
            _ => own.text(),
        };
        if !text.is_empty() {
            self.0.push((name, text));
        }
    }

    /// The first of these that is known.
    fn first(&self, names: &[&str]) -> &str {
        let text = |name: &&str| self.0.iter().find(|(known, _)| known == name);
        names.iter().find_map(text).map_or("", |(_, text)| text)
    }
}

/// The article that an item of a feed is.
fn record(item: &Texts, feed: &Texts) -> Record {
    let authors = [item, feed].map(|own| own.first(AUTHORS_OF_FEEDS));
    // The longest; the first of those of the same length.
    let bodies = BODIES_OF_FEEDS.iter().rev().map(|name| item.first(&[name]));
    let body = bodies.max_by_key(|body| word_count(&without_tags(body)));
    Record {
        title: item.first(&["title"]).to_owned(),
        date: item.first(DATES_OF_FEEDS).to_owned(),
        modified: item.first(&["updated"]).to_owned(),
        authors: authors
            .iter()
            .find(|name| !name.is_empty())
            .map(|name| (*name).to_owned())
            .into_iter()
            .collect(),
        url: item.first(&["link"]).to_owned(),
        language: feed.first(&["language"]).to_owned(),
        body: body.unwrap_or_default().to_owned(),
        key: "html",
        ..Record::default()
    }
    .tidied()
}
