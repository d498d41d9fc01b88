//! Articles as JSON: the library's own objects, with the tool's keys around them. The keys are
//! listed in `docs/json.md`.

use gleaner::{Article, Body, Candidate, ExplainedBlock, Explanation};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::args::{Format, Options};
use crate::page::body_in;

/// What names a page or row.
#[derive(Debug)]
pub(crate) enum Id<'a> {
    /// The page's name, as the other formats print it.
    Page(&'a str),
    /// Nothing names the row: the line it came on, from 1.
    Line(u64),
    /// What the row gave, whatever it is, to the letter.
    Given(&'a RawValue),
}

impl Serialize for Id<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Page(name) => name.serialize(to),
            Self::Line(_) => to.serialize_none(),
            Self::Given(id) => id.serialize(to),
        }
    }
}

impl Id<'_> {
    /// The line of a row that nothing names.
    fn line(&self) -> Option<u64> {
        match self {
            Self::Line(number) => Some(*number),
            _ => None,
        }
    }
}

/// Keys of a row and their values, to the letter.
pub(crate) type Rest<'a> = Vec<(String, &'a RawValue)>;

/// A page or row with what was found.
#[derive(Serialize)]
struct Found<'a> {
    id: Id<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "map")]
    row: Option<&'a Rest<'a>>,
    #[serde(flatten)]
    article: &'a Article,
    body: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_blocks: Option<&'a [ExplainedBlock]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    candidates: Option<&'a [Candidate]>,
}

/// A row that failed.
#[derive(Serialize)]
struct Failed<'a> {
    id: Id<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    error: &'a str,
}

/// What was found, on one line without its end. The page's blocks and the candidates are there
/// with `--explain`, the body's blocks with `--format json`. `row` has the other keys of a row.
pub(crate) fn found(
    id: Id<'_>,
    row: Option<&Rest<'_>>,
    mut explanation: Explanation,
    options: &Options,
) -> String {
    let article = &mut explanation.article;
    let body = Some(body_in(article, options)).filter(|body| !body.is_empty());
    if options.format != Format::Json {
        article.body = Body::default();
    }
    line(&Found {
        line: id.line(),
        id,
        row,
        article,
        body,
        page_blocks: options.explain.then_some(&explanation.blocks),
        candidates: options.explain.then_some(&explanation.candidates),
    })
}

/// A row's other keys as an object.
fn map<S: Serializer>(row: &Option<&Rest<'_>>, to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(row.iter().flat_map(|row| row.iter().map(|(key, value)| (key, value))))
}

/// Why a row failed, on one line.
pub(crate) fn failed(id: Id<'_>, error: &str) -> String {
    line(&Failed { line: id.line(), id, error })
}

/// A value on one line. Strings and numbers alone cannot fail to become JSON.
fn line(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|error| format!("{{\"error\":\"{error}\"}}"))
}
