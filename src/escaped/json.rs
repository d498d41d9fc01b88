//! Articles in JSON, as web services answer.
//!
//! ```text
//! {"title": {"rendered": "Ferry returns"}, "content": {"rendered": "<p>The ferry …"}, "date": "2024-03-05T06:12:00"}
//! {"data": {"title": "Ferry returns", "content": "The ferry is back.\n\nIt left at six.", "publishedTime": "…"}}
//! ```
//!
//! An object is an article if it has a title and a body of some length. If there is one outside lists, it is the page;
//! else those of the list with the longest bodies are.

use super::record::{self, Record};
use crate::html::without_tags;
use crate::jsonld::{Json, Ref, decoded};
use crate::text::word_count;

/// Fewest words of a body.
const WORDS: usize = 25;
/// Members of an article, the most telling first.
const TITLES: [&str; 4] = ["title", "headline", "name", "subject"];
const BODIES: [&str; 16] = [
    "content_html",
    "contentHtml",
    "html",
    "content",
    "body_html",
    "bodyHtml",
    "body",
    "articleBody",
    "markdown",
    "content_text",
    "text",
    "full_text",
    "fullText",
    "maintext",
    "selftext",
    "cooked",
];
const DATES: [&str; 14] = [
    "date",
    "datePublished",
    "date_published",
    "published",
    "publishedAt",
    "published_at",
    "publishedTime",
    "published_time",
    "publishDate",
    "publish_date",
    "pubDate",
    "created_at",
    "createdAt",
    "created",
];
const CHANGES: [&str; 5] = ["modified", "dateModified", "date_modified", "updated_at", "updatedAt"];
const AUTHORS: [&str; 5] = ["authors", "author", "byline", "creator", "by"];
const URLS: [&str; 4] = ["url", "link", "canonical_url", "permalink"];
const LANGUAGES: [&str; 2] = ["language", "lang"];
/// Objects with more of what is known of an article.
const DETAILS: [&str; 2] = ["metadata", "meta"];
/// Members that hold the text of an object.
const TEXTS: [&str; 6] = ["rendered", "name", "html", "text", "value", "markdown"];

/// The page that shows the articles.
pub(super) fn page(text: &str) -> Option<String> {
    let is_json = text.starts_with('{') && text.ends_with('}')
        || text.starts_with('[') && text.ends_with(']');
    if !is_json {
        return None;
    }
    let json = Json::read(text);
    let mut lone: Vec<Record> = Vec::new();
    let mut lists: Vec<Vec<Record>> = Vec::new();
    // Each with the number of the list that it is an element of, or that it is in.
    let mut roots = json.roots();
    // Several values, a line for each, are a list.
    let list = (roots.next().is_some() && roots.next().is_some())
        .then(|| lists.push(Vec::new()))
        .map(|()| 0);
    let mut open: Vec<(Ref, Option<usize>)> = json.roots().map(|root| (root, list)).collect();
    open.reverse();
    while let Some((value, list)) = open.pop() {
        if let Some(record) = value.is_object().then(|| record(text, value)).flatten() {
            match list.and_then(|list| lists.get_mut(list)) {
                Some(list) => list.push(record),
                None => lone.push(record),
            }
            continue;
        }
        let list = if value.is_array() {
            lists.push(Vec::new());
            Some(lists.len() - 1)
        } else {
            list
        };
        let from = open.len();
        open.extend(value.children().map(|child| (child, list)));
        if let Some(children) = open.get_mut(from..) {
            children.reverse();
        }
    }
    let length = |list: &Vec<Record>| list.iter().map(|own| own.body.len()).sum::<usize>();
    let records = match lone.into_iter().max_by_key(|own| own.body.len()) {
        Some(one) => vec![one],
        None => lists.into_iter().max_by_key(length)?,
    };
    match records.as_slice() {
        [] => None,
        [one] => Some(one.page()),
        all => Some(record::listing("", all)),
    }
}

fn record(json: &str, object: Ref<'_>) -> Option<Record> {
    let details = DETAILS.iter().filter_map(|name| object.get(name));
    let objects: Vec<Ref> = std::iter::once(object).chain(details).collect();
    let own = |names: &[&str]| {
        let mut members =
            objects.iter().flat_map(|own| names.iter().filter_map(|name| text(own.get(name)?)));
        members.find(|text| !text.is_empty())
    };
    let mut bodies = BODIES.iter().filter_map(|name| lines(json, object.get(name)?));
    let body = bodies.find(|body| word_count(&without_tags(body)) >= WORDS)?;
    let authors = objects.iter().flat_map(|own| AUTHORS.iter().filter_map(|name| own.get(name)));
    let mut authors =
        authors.map(|value| value.each().filter_map(text).map(str::to_owned).collect());
    let is_name = |names: &Vec<String>| names.iter().any(|name| name.contains(char::is_alphabetic));
    let value = |names: &[&str]| own(names).unwrap_or_default().to_owned();
    let record = Record {
        title: own(&TITLES).filter(|title| title.len() <= 500)?.to_owned(),
        date: value(&DATES),
        modified: value(&CHANGES),
        authors: authors.find(is_name).unwrap_or_default(),
        url: own(&URLS).filter(|url| url.starts_with("http")).unwrap_or_default().to_owned(),
        language: value(&LANGUAGES),
        body,
    };
    Some(record.tidied())
}

/// A string, or that of an object.
fn text<'j>(value: Ref<'j>) -> Option<&'j str> {
    value.text().or_else(|| TEXTS.iter().find_map(|name| value.get(name)?.text()))
}

/// The same with its line ends, or the strings of an array as lines.
fn lines(json: &str, value: Ref<'_>) -> Option<String> {
    let string = |value: Ref<'_>| {
        let place = value.place()?;
        Some(decoded(json.get(place.start as usize..place.end as usize)?))
    };
    if value.is_array() {
        let strings: Option<Vec<String>> = value.children().map(string).collect();
        return strings.map(|strings| strings.join("\n\n"));
    }
    string(value).or_else(|| TEXTS.iter().find_map(|name| string(value.get(name)?)))
}
