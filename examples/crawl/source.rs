//! From an item of an input to a page.

use gleaner::{Date, Input, Page};
use gleaner_common::{base64, message};
use serde_json::{Map, Value};

use crate::columns::Columns;
use crate::given::{Body, Given};
use crate::http;
use crate::input::Content;

/// What an item is about, as far as it is known.
#[derive(Default)]
pub(crate) struct Source {
    pub(crate) id: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) fetched: Option<Date>,
    /// What is written unchanged of a row.
    pub(crate) row: Map<String, Value>,
}

/// Why an item is not a page.
pub(crate) enum Fault {
    Skipped(&'static str),
    Failed(&'static str, String),
}

/// Reads the page of an item, of at most so many bytes, and gives it to `then`; what is known of it is
/// in `source` by then.
///
/// # Errors
///
/// If it is not a page, or cannot be read.
pub(crate) fn read<T>(
    content: Content,
    name: &str,
    source: &mut Source,
    limits: (usize, &Columns),
    then: impl FnOnce(Page<'_>, &Source) -> T,
) -> Result<T, Fault> {
    let (most, columns) = limits;
    match content {
        Content::Fault(fault) => {
            source.id = fault.record.id;
            source.url = fault.record.url;
            Err(Fault::Failed(fault.reason, fault.message))
        }
        Content::Page(bytes) => {
            source.id = Some(name.to_owned());
            let broken = |error| Fault::Failed("unreadable input", error);
            let part = if message::is_message(&bytes) {
                message::page(&bytes).map_err(broken)?
            } else {
                None
            };
            let Some(part) = part else {
                let page = Page::from_bytes(&bytes, None).map_err(not_text)?;
                return Ok(told(page, source, then));
            };
            source.url = part.url;
            let page = Page::from_bytes(&part.bytes, Some(&part.content_type)).map_err(not_text)?;
            Ok(told(page, source, then))
        }
        Content::Line(bytes) => {
            let given = Given::of(&bytes, columns);
            of_row(given.map_err(|error| Fault::Failed("not a row", error))?, source, then)
        }
        Content::Row(given) => of_row(*given, source, then),
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
            Ok(told(page, source, then))
        }
    }
}

fn not_text(error: gleaner::Error) -> Fault {
    Fault::Failed("not text", error.to_string())
}

/// Reads the page of a row.
fn of_row<T>(
    given: Given,
    source: &mut Source,
    then: impl FnOnce(Page<'_>, &Source) -> T,
) -> Result<T, Fault> {
    source.id = given.id;
    source.url = given.url;
    source.row = given.row;
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
        (None, None, None) => {
            let message = "a row needs \"html\", \"html_base64\" or \"text\"";
            return Err(Fault::Failed("not a row", message.into()));
        }
        _ => {
            let message = "a row has only one of \"html\", \"html_base64\" and \"text\"";
            return Err(Fault::Failed("not a row", message.into()));
        }
    };
    Ok(told(page, source, then))
}

/// Adds to a page what is known of it.
fn told<'a, T>(
    mut page: Page<'a>,
    source: &'a Source,
    then: impl FnOnce(Page<'_>, &Source) -> T,
) -> T {
    if let Some(url) = &source.url {
        page = page.url(url.as_str());
    }
    if let Some(day) = source.fetched {
        page = page.fetched(day);
    }
    then(page, source)
}

/// Whether a body is HTML or plain text, as its type says, or if it has none, its content.
fn is_page(content_type: Option<&str>, body: &[u8]) -> bool {
    let Some(content_type) = content_type else {
        return Input::of_bytes(body) == Input::Html;
    };
    let named = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    matches!(named.as_str(), "text/html" | "application/xhtml+xml" | "text/plain")
}
