//! Articles in JSON, as web services answer.
//!
//! ```text
//! {"title": {"rendered": "Ferry returns"}, "content": {"rendered": "<p>The ferry …"}, "date": "2024-03-05T06:12:00"}
//! {"data": {"title": "Ferry returns", "content": "The ferry is back.\n\nIt left at six.", "publishedTime": "…"}}
//! ```
//!
//! An object is an article if it has a title and a body of some length. The page is the outermost one outside lists that
//! is long enough, unless a list has much longer ones; else it is the list with the longest bodies. Nothing but JSON may be
//! on the page.

use super::record::{self, Record};
use super::words;
use crate::html::without_tags;
use crate::jsonld::{Json, Ref, decoded};
use crate::text::word_count;

/// Fewest words of a body.
const WORDS: usize = 25;
/// Fewest words of a body that needs no date or author, unless the object is the outermost.
const ENOUGH: usize = 60;
/// The title of an object that has a date or an author. Other things have names, too.
const NAME: [&str; 1] = ["name"];

/// The page that shows the articles.
pub(super) fn page(text: &str) -> Option<String> {
    let is_json = text.starts_with('{') && text.ends_with('}')
        || text.starts_with('[') && text.ends_with(']');
    if !is_json || !is_whole(text) {
        return None;
    }
    let json = Json::read(text);
    let mut lone: Vec<Found> = Vec::new();
    let mut lists: Vec<Vec<Found>> = Vec::new();
    let mut roots = json.roots();
    // Several values, a line for each, are a list.
    let list = if roots.nth(1).is_some() {
        lists.push(Vec::new());
        Some(0)
    } else {
        None
    };
    let mut open: Vec<Open> =
        json.roots().map(|value| Open { value, list, depth: 0, is_inside: false }).collect();
    open.reverse();
    while let Some(Open { value, list, depth, is_inside }) = open.pop() {
        let found = value.is_object().then(|| record(text, value)).flatten();
        let is_outermost = depth == 0 && list.is_none();
        let found = found.map(|(record, words)| Found { record, words, depth });
        let found = found.filter(|own| is_outermost || own.is_sure());
        let is_inside = is_inside || found.is_some();
        if let Some(found) = found {
            match list.and_then(|list| lists.get_mut(list)) {
                Some(list) => {
                    list.push(found);
                    continue;
                }
                None => lone.push(found),
            }
        }
        // The lists of an article are its comments and the like.
        if is_inside && value.is_array() {
            continue;
        }
        let list = if value.is_array() {
            lists.push(Vec::new());
            Some(lists.len() - 1)
        } else {
            list
        };
        let from = open.len();
        let depth = depth + 1;
        open.extend(value.children().map(|value| Open { value, list, depth, is_inside }));
        if let Some(children) = open.get_mut(from..) {
            children.reverse();
        }
    }
    let records = chosen(lone, lists);
    match records.as_slice() {
        [] => None,
        [one] => Some(one.page()),
        all => Some(record::listing("", all)),
    }
}

/// A value that was not looked at yet.
struct Open<'j> {
    value: Ref<'j>,
    /// The list that it is an element of, or that it is in.
    list: Option<usize>,
    depth: usize,
    /// Whether it belongs to an article.
    is_inside: bool,
}

/// An article and the words of its body.
struct Found {
    record: Record,
    words: usize,
    depth: usize,
}

impl Found {
    /// Whether it is more than a label and a help text.
    fn is_sure(&self) -> bool {
        self.words >= ENOUGH || self.record.is_attested()
    }
}

/// The articles of the page. One outside lists is preferred if it is long enough, and the outer of two.
fn chosen(lone: Vec<Found>, lists: Vec<Vec<Found>>) -> Vec<Record> {
    let length = |list: &Vec<Found>| list.iter().map(|own| own.words).sum::<usize>();
    let list = lists.into_iter().rev().max_by_key(length).unwrap_or_default();
    // The first of those of the same length.
    let one = lone.into_iter().rev().max_by_key(|own| {
        let is_enough = own.words >= ENOUGH;
        (is_enough, if is_enough { usize::MAX - own.depth } else { 0 }, own.words)
    });
    let others = list.iter().any(|own| own.record.is_attested());
    let longest = list.iter().map(|own| own.words).max().unwrap_or_default();
    let is_page = |own: &Found| {
        let is_enough = own.words >= ENOUGH
            && (own.record.is_attested() || !others || own.words * 4 >= longest);
        own.depth == 0 || is_enough || own.words >= length(&list)
    };
    let found = match one.filter(is_page) {
        Some(one) => vec![one],
        None => list,
    };
    found.into_iter().map(|own| own.record).collect()
}

/// Whether there is nothing between the values of a text but white space and commas.
fn is_whole(text: &str) -> bool {
    let opening = |c: char| c.is_whitespace() || matches!(c, '{' | '[');
    // Some write all strings in single quotation marks.
    let is_single = text.trim_start_matches(opening).starts_with('\'');
    let quote = if is_single { b'\'' } else { b'"' };
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ if depth == 0 && !byte.is_ascii_whitespace() && byte != b',' => return false,
            _ if byte == quote => {
                while let Some(&byte) = bytes.get(at).filter(|byte| **byte != quote) {
                    at += 1 + usize::from(byte == b'\\');
                }
                at += 1;
            }
            _ => {}
        }
    }
    true
}

/// The article that an object is, and the words of its body.
fn record(json: &str, object: Ref<'_>) -> Option<(Record, usize)> {
    let details = words::MEMBERS_OF_DETAILS.iter().filter_map(|name| object.get(name));
    let objects: Vec<Ref> = std::iter::once(object).chain(details).collect();
    let own = |names: &[&str]| {
        let mut members =
            objects.iter().flat_map(|own| names.iter().filter_map(|name| text(own.get(name)?)));
        members.find(|text| !text.is_empty())
    };
    let (key, body, words) = body(json, object)?;
    let authors = objects
        .iter()
        .flat_map(|own| words::MEMBERS_OF_AUTHORS.iter().filter_map(|name| own.get(name)));
    let embedded = object.get("_embedded").and_then(|own| own.get("author"));
    let mut authors = authors
        .chain(embedded)
        .chain(object.get("user"))
        .map(|value| value.each().filter_map(text).map(str::to_owned).collect());
    let is_name = |names: &Vec<String>| names.iter().any(|name| name.contains(char::is_alphabetic));
    let value = |names: &[&str]| own(names).unwrap_or_default().to_owned();
    let mut record = Record {
        title: value(words::MEMBERS_OF_TITLES),
        date: value(words::MEMBERS_OF_DATES),
        modified: value(words::MEMBERS_OF_CHANGES),
        authors: authors.find(is_name).unwrap_or_default(),
        url: own(words::MEMBERS_OF_ADDRESSES)
            .filter(|url| url.starts_with("http"))
            .unwrap_or_default()
            .to_owned(),
        language: value(words::MEMBERS_OF_LANGUAGES),
        body,
        key,
        ..Record::default()
    };
    if record.title.is_empty() && record.is_attested() {
        record.title = value(&NAME);
    }
    let is_title = !record.title.is_empty() && record.title.len() <= 500;
    is_title.then(|| (record.tidied(), words))
}

/// The longest body of an object, its name and its words. The first of those of about the same length is taken, since
/// the same text may be there as HTML and without tags.
fn body(json: &str, object: Ref<'_>) -> Option<(&'static str, String, usize)> {
    let mut longest: Option<(&'static str, String, usize)> = None;
    for name in words::MEMBERS_OF_BODIES {
        let Some(value) = object.get(name) else { continue };
        let Some(body) = lines(json, value) else { continue };
        let is_html = ["rendered", "html"].iter().any(|name| value.get(name).is_some());
        let words = word_count(&without_tags(&body));
        let least = longest.as_ref().map_or(WORDS, |(.., words)| words + words / 10 + 1);
        if words >= least {
            longest = Some((if is_html { "html" } else { name }, body, words));
        }
    }
    longest
}

/// A string, or that of an object.
fn text<'j>(value: Ref<'j>) -> Option<&'j str> {
    value.text().or_else(|| words::MEMBERS_OF_TEXTS.iter().find_map(|name| value.get(name)?.text()))
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
    string(value)
        .or_else(|| words::MEMBERS_OF_TEXTS.iter().find_map(|name| string(value.get(name)?)))
}
