//! From an item of an input to a row of the output.

use std::time::{Duration, Instant};

use gleaner::{Article, Date, Extractor, Input, Page};
use gleaner_common::base64;
use gleaner_common::ordered::guarded;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::budget::Permit;
use crate::http;
use crate::input::{Content, Item};

/// The result for one item.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) at: (usize, u64),
    /// Bytes of the source.
    pub(crate) bytes: usize,
    pub(crate) time: Duration,
    pub(crate) answer: Answer,
    /// Held until the row is written.
    pub(crate) _permit: Permit,
}

#[derive(Debug)]
pub(crate) enum Answer {
    Row {
        line: Vec<u8>,
        kept: usize,
        facts: Facts,
    },
    /// Not a page, and why.
    Skipped(&'static str),
    Failed {
        line: Vec<u8>,
        reason: &'static str,
    },
}

/// What the summary counts of a page.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) language: String,
    pub(crate) confidence: f32,
}

/// A row of the output; `docs/crawl.md` describes it.
#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    url: Option<&'a str>,
    title: Option<&'a str>,
    date: Option<String>,
    modified: Option<String>,
    byline: Option<&'a str>,
    language: Option<&'a str>,
    site_name: Option<&'a str>,
    kind: String,
    confidence: f32,
    text: String,
    markdown: String,
}

/// A row of the table of errors.
#[derive(Serialize)]
struct Failed<'a> {
    id: &'a str,
    url: Option<&'a str>,
    input: &'a str,
    record: u64,
    reason: &'static str,
    message: &'a str,
}

/// A line of an input.
#[derive(Deserialize)]
struct Given {
    id: Option<Value>,
    url: Option<String>,
    html: Option<String>,
    text: Option<String>,
    /// The bytes of a page in base64, and their type.
    html_base64: Option<String>,
    content_type: Option<String>,
}

/// What an item is about, as far as it is known.
#[derive(Default)]
struct Source {
    id: Option<String>,
    url: Option<String>,
    fetched: Option<Date>,
}

enum Fault {
    Skipped(&'static str),
    Failed(&'static str, String),
}

/// Extracts the article of an item.
pub(crate) fn process(item: Item, extractor: &Extractor, most: usize) -> Outcome {
    let begun = Instant::now();
    let Item { at, name, content, permit } = item;
    let bytes = match &content {
        Content::Record(record) => record.block.len(),
        Content::Line(bytes) | Content::Page(bytes) => bytes.len(),
        Content::Fault(_) => 0,
    };
    let mut source = Source::default();
    let found = guarded(|| article(content, &name, &mut source, extractor, most));
    let found = found.unwrap_or_else(|panic| Err(Fault::Failed("extraction failed", panic)));
    let id = source.id.or_else(|| source.url.clone()).unwrap_or_else(|| format!("{name}:{}", at.1));
    let answer = match found {
        Ok(article) => row(id, source.url.as_deref(), &article),
        Err(Fault::Skipped(reason)) => Answer::Skipped(reason),
        Err(Fault::Failed(reason, message)) => {
            let failed = Failed {
                id: &id,
                url: source.url.as_deref(),
                input: &name,
                record: at.1,
                reason,
                message: &message,
            };
            Answer::Failed { line: line(&failed), reason }
        }
    };
    Outcome { at, bytes, time: begun.elapsed(), answer, _permit: permit }
}

fn row(id: String, url: Option<&str>, article: &Article) -> Answer {
    let row = Row {
        id: &id,
        url: url.or(article.url.as_deref()),
        title: article.title.as_deref(),
        date: article.date.as_ref().map(ToString::to_string),
        modified: article.modified.as_ref().map(ToString::to_string),
        byline: article.byline.as_deref(),
        language: article.language.as_deref(),
        site_name: article.site_name.as_deref(),
        kind: article.kind.to_string(),
        confidence: article.confidence,
        text: article.text(),
        markdown: article.markdown(),
    };
    let (line, kept) = (line(&row), row.text.len());
    let facts = Facts {
        kind: row.kind,
        language: article.language.clone().unwrap_or_else(|| "unknown".into()),
        confidence: article.confidence,
        id,
    };
    Answer::Row { line, kept, facts }
}

/// A value on one line. Strings and numbers alone cannot fail to become JSON.
fn line(value: &impl Serialize) -> Vec<u8> {
    let mut line = serde_json::to_vec(value).unwrap_or_default();
    line.push(b'\n');
    line
}

fn article(
    content: Content,
    name: &str,
    source: &mut Source,
    extractor: &Extractor,
    most: usize,
) -> Result<Article, Fault> {
    let not_text = |error: gleaner::Error| Fault::Failed("not text", error.to_string());
    match content {
        Content::Fault(fault) => {
            source.id = fault.record.id;
            source.url = fault.record.url;
            Err(Fault::Failed(fault.reason, fault.message))
        }
        Content::Page(bytes) => {
            source.id = Some(name.to_owned());
            let page = Page::from_bytes(&bytes, None).map_err(not_text)?;
            Ok(extract(page, source, extractor))
        }
        Content::Line(bytes) => {
            let given: Given = serde_json::from_slice(&bytes)
                .map_err(|error| Fault::Failed("not a row", error.to_string()))?;
            source.id = given.id.map(|id| match id {
                Value::String(id) => id,
                id => id.to_string(),
            });
            source.url = given.url;
            let bytes;
            let page = match (given.html, given.text, given.html_base64) {
                (Some(html), None, None) => Page::html(html),
                (None, Some(text), None) => Page::text(text),
                (None, None, Some(encoded)) => {
                    bytes = base64::decode(&encoded)
                        .map_err(|error| Fault::Failed("not a row", error))?;
                    Page::from_bytes(&bytes, given.content_type.as_deref()).map_err(not_text)?
                }
                _ => {
                    let message = "a row has one of \"html\", \"html_base64\" and \"text\"";
                    return Err(Fault::Failed("not a row", message.into()));
                }
            };
            Ok(extract(page, source, extractor))
        }
        Content::Record(record) => {
            source.id = record.id;
            source.url = record.url;
            source.fetched = record.date.and_then(|date| date.get(..10)?.parse().ok());
            let (content_type, body) = match record.kind.as_str() {
                "response" => {
                    let is_http = source.url.as_ref().is_some_and(|url| url.starts_with("http"));
                    if !is_http {
                        return Err(Fault::Skipped("not HTTP"));
                    }
                    let response = http::read(&record.block, most)
                        .map_err(|(reason, message)| Fault::Failed(reason, message))?;
                    if !(200..300).contains(&response.status) {
                        return Err(Fault::Skipped("status is not 2xx"));
                    }
                    (response.content_type, response.body)
                }
                "resource" | "conversion" => (record.content_type, record.block),
                _ => return Err(Fault::Skipped("other record")),
            };
            if !is_page(content_type.as_deref(), &body) {
                return Err(Fault::Skipped("neither HTML nor plain text"));
            }
            let mut page = Page::from_bytes(&body, content_type.as_deref()).map_err(not_text)?;
            if record.kind == "conversion" {
                page = page.input(Input::Text);
            }
            Ok(extract(page, source, extractor))
        }
    }
}

/// The article of a page about which more is known.
fn extract<'a>(mut page: Page<'a>, source: &'a Source, extractor: &Extractor) -> Article {
    if let Some(url) = &source.url {
        page = page.url(url.as_str());
    }
    if let Some(day) = source.fetched {
        page = page.fetched(day);
    }
    extractor.extract(page)
}

/// Whether a body is HTML or plain text, as its type says, or if it has none, its content.
fn is_page(content_type: Option<&str>, body: &[u8]) -> bool {
    let Some(content_type) = content_type else {
        return Input::of_bytes(body) == Input::Html;
    };
    let named = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    matches!(named.as_str(), "text/html" | "application/xhtml+xml" | "text/plain")
}
