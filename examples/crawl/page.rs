//! From an item of an input to a row of the output.

use std::time::{Duration, Instant};

use gleaner::{Article, Date, Extractor, Input, Page};
use gleaner_common::base64;
use gleaner_common::ordered::guarded;
use serde::Serialize;

use crate::budget::Permit;
use crate::columns::Columns;
use crate::given::{Body, Given};
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
        line: Line,
        kept: usize,
        facts: Facts,
    },
    /// Not a page, and why.
    Skipped(&'static str),
    Failed {
        line: Line,
        reason: &'static str,
    },
}

/// A row of a table, in the form that the table is written from.
#[derive(Debug)]
pub(crate) enum Line {
    /// JSON and a line end.
    Json(Vec<u8>),
    /// One value for each column.
    Cells(Vec<Cell>),
}

/// A value of a column.
#[derive(Debug)]
#[cfg_attr(not(feature = "parquet"), expect(dead_code))]
pub(crate) enum Cell {
    Text(Option<String>),
    Float(f32),
    Whole(i64),
}

/// How pages are processed.
pub(crate) struct Process {
    pub(crate) extractor: Extractor,
    /// Bytes that a page may have.
    pub(crate) most: usize,
    pub(crate) columns: Columns,
    /// Whether rows become cells instead of JSON.
    pub(crate) cells: bool,
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
struct Row {
    id: String,
    url: Option<String>,
    title: Option<String>,
    date: Option<String>,
    modified: Option<String>,
    byline: Option<String>,
    language: Option<String>,
    site_name: Option<String>,
    kind: String,
    confidence: f32,
    text: String,
    markdown: String,
}

/// A row of the table of errors.
#[derive(Serialize)]
struct Failed {
    id: String,
    url: Option<String>,
    input: String,
    record: u64,
    reason: &'static str,
    message: String,
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
pub(crate) fn process(item: Item, how: &Process) -> Outcome {
    let begun = Instant::now();
    let Item { at, name, content, permit } = item;
    let bytes = match &content {
        Content::Record(record) => record.block.len(),
        Content::Line(bytes) | Content::Page(bytes) => bytes.len(),
        Content::Row(row) => row.len(),
        Content::Fault(_) => 0,
    };
    let mut source = Source::default();
    let found = guarded(|| article(content, &name, &mut source, how));
    let found = found.unwrap_or_else(|panic| Err(Fault::Failed("extraction failed", panic)));
    let id = source.id.or_else(|| source.url.clone()).unwrap_or_else(|| format!("{name}:{}", at.1));
    let answer = match found {
        Ok(article) => row(id, source.url.as_deref(), &article, how.cells),
        Err(Fault::Skipped(reason)) => Answer::Skipped(reason),
        Err(Fault::Failed(reason, message)) => {
            let failed = Failed {
                id,
                url: source.url,
                input: name.to_string(),
                record: at.1,
                reason,
                message,
            };
            let line = if how.cells { failed.into_cells() } else { line(&failed) };
            Answer::Failed { line, reason }
        }
    };
    Outcome { at, bytes, time: begun.elapsed(), answer, _permit: permit }
}

fn row(id: String, url: Option<&str>, article: &Article, cells: bool) -> Answer {
    let row = Row {
        id: id.clone(),
        url: url.map(str::to_owned).or_else(|| article.url.clone()),
        title: article.title.clone(),
        date: article.date.as_ref().map(ToString::to_string),
        modified: article.modified.as_ref().map(ToString::to_string),
        byline: article.byline.clone(),
        language: article.language.clone(),
        site_name: article.site_name.clone(),
        kind: article.kind.to_string(),
        confidence: article.confidence,
        text: article.text(),
        markdown: article.markdown(),
    };
    let facts = Facts {
        kind: row.kind.clone(),
        language: article.language.clone().unwrap_or_else(|| "unknown".into()),
        confidence: article.confidence,
        id,
    };
    let kept = row.text.len();
    let line = if cells { row.into_cells() } else { line(&row) };
    Answer::Row { line, kept, facts }
}

impl Row {
    /// The values in the order of the columns.
    fn into_cells(self) -> Line {
        let text = |text| Cell::Text(Some(text));
        Line::Cells(vec![
            text(self.id),
            Cell::Text(self.url),
            Cell::Text(self.title),
            Cell::Text(self.date),
            Cell::Text(self.modified),
            Cell::Text(self.byline),
            Cell::Text(self.language),
            Cell::Text(self.site_name),
            text(self.kind),
            Cell::Float(self.confidence),
            text(self.text),
            text(self.markdown),
        ])
    }
}

impl Failed {
    /// The values in the order of the columns.
    fn into_cells(self) -> Line {
        let text = |text| Cell::Text(Some(text));
        Line::Cells(vec![
            text(self.id),
            Cell::Text(self.url),
            text(self.input),
            Cell::Whole(i64::try_from(self.record).unwrap_or(i64::MAX)),
            text(self.reason.to_owned()),
            text(self.message),
        ])
    }
}

/// A value on one line. Strings and numbers alone cannot fail to become JSON.
fn line(value: &impl Serialize) -> Line {
    let mut line = serde_json::to_vec(value).unwrap_or_default();
    line.push(b'\n');
    Line::Json(line)
}

fn article(
    content: Content,
    name: &str,
    source: &mut Source,
    how: &Process,
) -> Result<Article, Fault> {
    match content {
        Content::Fault(fault) => {
            source.id = fault.record.id;
            source.url = fault.record.url;
            Err(Fault::Failed(fault.reason, fault.message))
        }
        Content::Page(bytes) => {
            source.id = Some(name.to_owned());
            let page = Page::from_bytes(&bytes, None).map_err(not_text)?;
            Ok(extract(page, source, &how.extractor))
        }
        Content::Line(bytes) => {
            let given = Given::of(&bytes, &how.columns);
            of_row(given.map_err(|error| Fault::Failed("not a row", error))?, source, how)
        }
        Content::Row(given) => of_row(*given, source, how),
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
                    let response = http::read(&record.block, how.most)
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
            Ok(extract(page, source, &how.extractor))
        }
    }
}

fn not_text(error: gleaner::Error) -> Fault {
    Fault::Failed("not text", error.to_string())
}

/// The article of a row.
fn of_row(given: Given, source: &mut Source, how: &Process) -> Result<Article, Fault> {
    source.id = given.id;
    source.url = given.url;
    let bytes;
    let kind = given.content_type.as_deref();
    let page = match (given.html, given.text, given.html_base64) {
        (Some(Body::Text(html)), None, None) => Page::html(html),
        (None, Some(text), None) => Page::text(text.into_text()),
        (Some(Body::Bytes(own)), None, None) => {
            bytes = own;
            Page::from_bytes(&bytes, kind).map_err(not_text)?
        }
        (None, None, Some(encoded)) => {
            let decoded = base64::decode(&encoded.into_text());
            bytes = decoded.map_err(|error| Fault::Failed("not a row", error))?;
            Page::from_bytes(&bytes, kind).map_err(not_text)?
        }
        _ => {
            let message = "a row has one of \"html\", \"html_base64\" and \"text\"";
            return Err(Fault::Failed("not a row", message.into()));
        }
    };
    Ok(extract(page, source, &how.extractor))
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
