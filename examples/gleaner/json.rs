//! Articles as JSON objects, keys in the order of the fields below.

use gleaner::{Article, Cell, Content, Explanation, Part, Role, Span};
use serde::Serialize;
use serde_json::value::RawValue;

use crate::args::Format;
use crate::page::body_in;
use crate::table::kind;

/// A row of `--jsonl`: null where nothing was found.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Row<'a> {
    pub(crate) id: Id<'a>,
    pub(crate) title: Option<&'a str>,
    pub(crate) date: Option<String>,
    pub(crate) body: Option<String>,
    pub(crate) byline: Option<&'a str>,
    pub(crate) site_name: Option<&'a str>,
    pub(crate) language: Option<&'a str>,
    pub(crate) description: Option<&'a str>,
    pub(crate) confidence: Option<f32>,
    pub(crate) error: Option<String>,
}

/// What names a row.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Id<'a> {
    /// The line it came on, from 1.
    Line(u64),
    /// What the caller gave, whatever it is, to the letter.
    Given(&'a RawValue),
}

impl Default for Id<'_> {
    fn default() -> Self {
        Self::Line(0)
    }
}

impl<'a> Row<'a> {
    /// A row of what was found.
    pub(crate) fn of(id: Id<'a>, article: &'a Article, format: Format) -> Self {
        let body = Some(body_in(article, format)).filter(|body| !body.is_empty());
        Self {
            id,
            title: article.title.as_deref(),
            date: article.date.as_ref().map(ToString::to_string),
            confidence: body.is_some().then_some(article.confidence),
            body,
            byline: article.byline.as_deref(),
            site_name: article.site_name.as_deref(),
            language: article.language.as_deref(),
            description: article.description.as_deref(),
            error: None,
        }
    }

    /// A row that failed.
    pub(crate) fn failed(id: Id<'a>, error: impl Into<String>) -> Self {
        Self { id, error: Some(error.into()), ..Self::default() }
    }

    /// The row on one line, without its end.
    pub(crate) fn line(&self) -> String {
        line(self)
    }
}

/// A page of `--format json`.
#[derive(Serialize)]
struct Page<'a> {
    page: &'a str,
    title: Option<&'a str>,
    date: Option<String>,
    modified: Option<String>,
    byline: Option<&'a str>,
    site_name: Option<&'a str>,
    language: Option<&'a str>,
    description: Option<&'a str>,
    url: Option<&'a str>,
    image: Option<&'a str>,
    section: Option<&'a str>,
    license: Option<&'a str>,
    tags: &'a [String],
    body: Option<String>,
    parts: Vec<JsonPart<'a>>,
    kind: &'static str,
    kind_probability: f32,
    confidence: f32,
    truncated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    blocks: Option<Vec<JsonBlock<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    facts: Option<Vec<JsonFact<'a>>>,
}

/// A part of the body, as the library's `serde` feature writes it.
#[derive(Serialize)]
struct JsonPart<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    depth: Option<u8>,
    /// Null for an item of a list without numbers, absent for what is no item.
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<Option<u32>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rows: Option<Vec<Vec<JsonCell<'a>>>>,
    role: &'static str,
    source: JsonSpan,
}

#[derive(Serialize)]
struct JsonCell<'a> {
    header: bool,
    text: &'a str,
}

#[derive(Serialize)]
struct JsonSpan {
    start: u32,
    end: u32,
}

/// A block of an explanation.
#[derive(Serialize)]
struct JsonBlock<'a> {
    text: &'a str,
    source: JsonSpan,
    kind: String,
    kept: bool,
    role: &'static str,
    probability: f32,
    rule: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    recurs: Option<JsonRecurrence>,
}

/// On how many of the site's pages a block stands.
#[derive(Serialize)]
struct JsonRecurrence {
    pages: u32,
    of: u32,
}

/// A candidate for a fact, in an explanation.
#[derive(Serialize)]
struct JsonFact<'a> {
    fact: &'static str,
    value: &'a str,
    chosen: bool,
    score: f32,
    path: &'a str,
    raw: &'a str,
    block: Option<u32>,
    source: Option<JsonSpan>,
}

/// A page and, if asked for, all its blocks, on one line.
pub(crate) fn page(name: &str, article: &Article, explanation: Option<&Explanation>) -> String {
    let blocks = explanation.map(|explanation| {
        let blocks = explanation.blocks.iter().map(|block| JsonBlock {
            text: &block.text,
            source: span(block.source),
            kind: kind(block.kind),
            kept: block.verdict.role.is_content(),
            role: block.verdict.role.name(),
            probability: block.verdict.probability,
            rule: block.verdict.by.name(),
            recurs: block
                .verdict
                .recurs
                .map(|recurs| JsonRecurrence { pages: recurs.pages, of: recurs.of }),
        });
        blocks.collect()
    });
    let facts = explanation.map(|explanation| {
        let facts = explanation.candidates.iter().map(|candidate| JsonFact {
            fact: candidate.field.name(),
            value: &candidate.value,
            chosen: candidate.chosen,
            score: candidate.evidence.score,
            path: &candidate.evidence.path,
            raw: &candidate.evidence.raw,
            block: candidate.evidence.block,
            source: candidate.evidence.span.map(span),
        });
        facts.collect()
    });
    line(&Page {
        page: name,
        title: article.title.as_deref(),
        date: article.date.as_ref().map(ToString::to_string),
        modified: article.modified.as_ref().map(ToString::to_string),
        byline: article.byline.as_deref(),
        site_name: article.site_name.as_deref(),
        language: article.language.as_deref(),
        description: article.description.as_deref(),
        url: article.url.as_deref(),
        image: article.image.as_deref(),
        section: article.section.as_deref(),
        license: article.license.as_deref(),
        tags: &article.tags,
        body: Some(article.text()).filter(|body| !body.is_empty()),
        parts: article.body.parts.iter().map(part).collect(),
        kind: article.kind.name(),
        kind_probability: article.kind_probability,
        confidence: article.confidence,
        truncated: article.truncated,
        blocks,
        facts,
    })
}

fn part<'a>(part: &'a Part) -> JsonPart<'a> {
    let mut json = JsonPart {
        kind: "paragraph",
        level: None,
        depth: None,
        number: None,
        text: part.content.texts().next(),
        rows: None,
        role: Role::name(part.role),
        source: span(part.source),
    };
    match &part.content {
        Content::Heading { level, .. } => {
            json.kind = "heading";
            json.level = Some(*level);
        }
        Content::ListItem { depth, number, .. } => {
            json.kind = "list_item";
            json.depth = Some(*depth);
            json.number = Some(*number);
        }
        Content::Quote { .. } => json.kind = "quote",
        Content::Preformatted { .. } => json.kind = "preformatted",
        Content::Caption { .. } => json.kind = "caption",
        Content::Table { rows } => {
            let cell = |cell: &'a Cell| JsonCell { header: cell.header, text: &cell.text };
            json.kind = "table";
            json.text = None;
            json.rows = Some(rows.iter().map(|row| row.iter().map(cell).collect()).collect());
        }
        _ => {}
    }
    json
}

fn span(span: Span) -> JsonSpan {
    JsonSpan { start: span.start, end: span.end }
}

/// A value on one line. Strings and numbers alone cannot fail to become JSON.
fn line(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|error| format!("{{\"error\":\"{error}\"}}"))
}
