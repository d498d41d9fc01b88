//! Feeds: RSS, RDF and Atom, whole or an item alone.

use std::borrow::Cow;

use super::kind::Kind;
use super::record::{self, Record};
use super::words::{AUTHORS_OF_FEEDS, BODIES_OF_FEEDS, DATES_OF_FEEDS, ITEMS_OF_FEEDS};
use crate::html::without_tags;
use crate::text::{entities, word_count};

/// Most items that are read.
const MOST: usize = 1000;

/// The page that shows a feed.
pub(super) fn page(xml: &str) -> Option<String> {
    xml.starts_with('<').then_some(())?;
    let root = root(xml)?;
    if !["rss", "feed", "rdf:RDF", "item", "entry"].contains(&root) {
        return None;
    }
    let name = ITEMS_OF_FEEDS.iter().find(|name| element(xml, name).is_some())?;
    let head = xml.split_once(&format!("<{name}")).map_or("", |(head, _)| head);
    let (author, language) = (author(head), text(head, "language"));
    let mut records = Vec::new();
    let mut rest = xml;
    while let Some((_, item, after)) = element(rest, name).filter(|_| records.len() < MOST) {
        records.push(record(item, &author, &language));
        rest = after;
    }
    records.retain(|own| !own.body.is_empty());
    match records.as_slice() {
        [] => None,
        [one] if one.kind == Kind::Html || one.body.len() > 200 => Some(one.page()),
        all => Some(record::listing(&text(head, "title"), all)),
    }
}

/// The article that an item is, in a feed with an author and a language.
fn record(item: &str, author: &str, language: &str) -> Record {
    let without = without_source(item);
    let item = without.as_ref();
    let first = |names: &[&str]| {
        names.iter().map(|name| text(item, name)).find(|text| !text.is_empty()).unwrap_or_default()
    };
    let url = text(item, "link");
    let author =
        [first(AUTHORS_OF_FEEDS), author.to_owned()].into_iter().find(|name| !name.is_empty());
    Record {
        title: text(item, "title"),
        date: first(DATES_OF_FEEDS),
        modified: text(item, "updated"),
        authors: author.into_iter().collect(),
        url: if url.is_empty() { href(item).unwrap_or_default() } else { url },
        language: language.to_owned(),
        body: body(item),
        key: "html",
        ..Record::default()
    }
    .tidied()
}

/// An item without what it says of the feed that it is from.
fn without_source(item: &str) -> Cow<'_, str> {
    let tag = item.find("<source>").or_else(|| item.find("<source "));
    let before = tag.and_then(|at| item.get(..at));
    let is_own = |before: &&str| !before.contains("<![CDATA[");
    let Some((before, (.., after))) = before.filter(is_own).zip(element(item, "source")) else {
        return Cow::Borrowed(item);
    };
    Cow::Owned(format!("{before}{after}"))
}

/// The author of a feed.
fn author(head: &str) -> String {
    let name = || element(head, "author").map(|(_, author, _)| text(author, "name"));
    let names = [text(head, "dc:creator"), name().unwrap_or_default()];
    names.into_iter().find(|name| !name.is_empty()).unwrap_or_default()
}

/// The address of an item of Atom: that of its first link to itself.
fn href(item: &str) -> Option<String> {
    let mut rest = item;
    while let Some((tag, _, after)) = element(rest, "link") {
        rest = after;
        if attribute(tag, "rel").is_none_or(|rel| rel == "alternate")
            && let Some(href) = attribute(tag, "href")
        {
            return Some(href.to_owned());
        }
    }
    None
}

/// The value of an attribute of a start tag, in quotation marks of either kind.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = tag;
    loop {
        let (own, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, after) = after.get(1..)?.split_once(quote)?;
        if own.trim() == name {
            return Some(value);
        }
        rest = after;
    }
}

/// The longest body of an item; the first of those of the same length.
fn body(item: &str) -> String {
    let bodies = BODIES_OF_FEEDS.iter().rev().map(|name| text(item, name));
    bodies.max_by_key(|body| word_count(&without_tags(body))).unwrap_or_default()
}

/// The name of the outermost element.
fn root(xml: &str) -> Option<&str> {
    let mut rest = xml;
    loop {
        rest = rest.trim_start().strip_prefix('<')?;
        let end = match rest.as_bytes().first()? {
            b'!' if rest.starts_with("!--") => "-->",
            b'?' | b'!' => ">",
            _ => return rest.split(|c: char| c.is_whitespace() || c == '>').next(),
        };
        rest = rest.split_once(end)?.1;
    }
}

/// The start tag, the content and what follows, of the first element of a name.
fn element<'a>(xml: &'a str, name: &str) -> Option<(&'a str, &'a str, &'a str)> {
    let start = format!("<{name}");
    let mut rest = xml;
    loop {
        let at = memchr::memmem::find(rest.as_bytes(), start.as_bytes())?;
        rest = rest.get(at + 1 + name.len()..)?;
        if !rest.starts_with(|c: char| c.is_whitespace() || c == '>' || c == '/') {
            continue;
        }
        let (tag, content) = rest.split_once('>')?;
        if tag.ends_with('/') {
            return Some((tag, "", content));
        }
        let (content, after) = content.split_once(&format!("</{name}>"))?;
        return Some((tag, content, after));
    }
}

/// The text of the first element of a name: what is in its CDATA, its markup, or what is escaped in it.
fn text(xml: &str, name: &str) -> String {
    let Some((_, content, _)) = element(xml, name) else { return String::new() };
    let content = content.trim();
    if content.starts_with("<![CDATA[") {
        return content.replace("<![CDATA[", "").replace("]]>", "").trim().to_owned();
    }
    if content.contains('<') {
        return content.to_owned();
    }
    let mut out = String::with_capacity(content.len());
    entities::push_text(&mut out, content);
    out.trim().to_owned()
}
