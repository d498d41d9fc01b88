//! Feeds: RSS, RDF and Atom, whole or an item alone.

use super::record::{self, Record};
use crate::text::entities;

/// What items are called.
const ITEMS: [&str; 2] = ["item", "entry"];
/// Elements of an item, the most telling first.
const BODIES: [&str; 4] = ["content:encoded", "content", "description", "summary"];
const DATES: [&str; 5] = ["pubDate", "published", "dc:date", "issued", "updated"];
const AUTHORS: [&str; 3] = ["dc:creator", "name", "author"];
/// Most items that are read.
const MOST: usize = 1000;

/// The page that shows a feed.
pub(super) fn page(xml: &str) -> Option<String> {
    xml.starts_with('<').then_some(())?;
    let root = root(xml)?;
    if !["rss", "feed", "rdf:RDF", "item", "entry"].contains(&root) {
        return None;
    }
    let name = ITEMS.into_iter().find(|name| element(xml, name).is_some())?;
    let mut records = Vec::new();
    let mut rest = xml;
    while let Some((_, item, after)) = element(rest, name).filter(|_| records.len() < MOST) {
        records.push(record(item));
        rest = after;
    }
    records.retain(|own| !own.body.is_empty());
    match records.as_slice() {
        [] => None,
        [one] if record::is_markup(&one.body) || one.body.len() > 200 => Some(one.page()),
        all => {
            let head = xml.split_once(&format!("<{name}")).map_or("", |(head, _)| head);
            Some(record::listing(&text(head, "title"), all))
        }
    }
}

fn record(item: &str) -> Record {
    let first = |names: &[&str]| {
        names.iter().map(|name| text(item, name)).find(|text| !text.is_empty()).unwrap_or_default()
    };
    let href = || {
        let (tag, ..) = element(item, "link")?;
        let (_, value) = tag.split_once("href=\"")?;
        Some(value.split_once('"')?.0.to_owned())
    };
    let url = text(item, "link");
    let author = first(&AUTHORS);
    Record {
        title: text(item, "title"),
        date: first(&DATES),
        modified: text(item, "updated"),
        authors: [author].into_iter().filter(|name| !name.is_empty()).collect(),
        url: if url.is_empty() { href().unwrap_or_default() } else { url },
        body: first(&BODIES),
        ..Record::default()
    }
    .tidied()
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
    let mut rest = xml;
    loop {
        let at = memchr::memmem::find(rest.as_bytes(), format!("<{name}").as_bytes())?;
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
