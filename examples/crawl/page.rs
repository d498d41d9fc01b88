//! From an item of an input to a row of the output.

use std::time::{Duration, Instant};

use gleaner::{Article, ExplainedBlock, Explanation};
use gleaner_common::ordered::guarded;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::budget::Permit;
use crate::columns::Columns;
use crate::input::{Content, Item};
use crate::sites::Extractors;
use crate::source::{self, Fault, Source};

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
    Flag(bool),
    /// Rows of a table within the table.
    Rows(Vec<Vec<Cell>>),
}

/// How pages are processed.
pub(crate) struct Process {
    pub(crate) extractors: Extractors,
    /// Bytes that a page may have.
    pub(crate) most: usize,
    pub(crate) columns: Columns,
    /// Whether rows become cells instead of JSON.
    pub(crate) cells: bool,
    /// Whether rows have all blocks of the page.
    pub(crate) explain: bool,
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
    /// Columns of the input, as they were; only if the call names some.
    #[serde(skip_serializing_if = "Option::is_none")]
    row: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_blocks: Option<Vec<ExplainedBlock>>,
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
    let found = guarded(|| {
        let limits = (how.most, &how.columns);
        source::read(content, &name, &mut source, limits, |page, source| {
            let extractor = how.extractors.for_page(source.url.as_deref());
            if how.explain {
                let Explanation { article, blocks, .. } = extractor.explain(page);
                return (article, Some(blocks));
            }
            (extractor.extract(page), None)
        })
    });
    let found = found.unwrap_or_else(|panic| Err(Fault::Failed("extraction failed", panic)));
    let own = how.columns.has_row().then_some(source.row);
    let id = source.id.or_else(|| source.url.clone()).unwrap_or_else(|| format!("{name}:{}", at.1));
    let answer = match found {
        Ok((article, blocks)) => row((id, own), source.url.as_deref(), &article, blocks, how.cells),
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

fn row(
    (id, row): (String, Option<Map<String, Value>>),
    url: Option<&str>,
    article: &Article,
    page_blocks: Option<Vec<ExplainedBlock>>,
    cells: bool,
) -> Answer {
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
        row,
        page_blocks,
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
        let mut cells = vec![
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
        ];
        if let Some(row) = self.row {
            cells.push(text(Value::Object(row).to_string()));
        }
        if let Some(blocks) = self.page_blocks {
            cells.push(Cell::Rows(blocks.into_iter().map(block).collect()));
        }
        Line::Cells(cells)
    }
}

/// A block of a page, in the order of the columns.
fn block(block: ExplainedBlock) -> Vec<Cell> {
    let verdict = block.verdict;
    let text = |text| Cell::Text(Some(text));
    vec![
        text(block.text),
        Cell::Whole(block.span.start.into()),
        Cell::Whole(block.span.end.into()),
        Cell::Flag(block.from_data),
        text(block.kind.to_string()),
        text(verdict.role.to_string()),
        Cell::Float(verdict.probability),
        text(verdict.rule.to_string()),
    ]
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
