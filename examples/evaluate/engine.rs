//! The one place that calls the crate.

use gleaner::{Article, Cell, Content, Explanation, Extractor, Part};

use crate::Result;
use crate::corpus::{Input, Page};

/// How pages are put to the crate.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Setting {
    /// Whether the page's address is told.
    pub(crate) urls: bool,
}

/// A page's source, read.
pub(crate) enum Source {
    Html(String),
    Text(String),
}

impl Source {
    /// Reads a page's file.
    pub(crate) fn read(page: &Page) -> Result<Self> {
        let bytes = std::fs::read(&page.path)?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Ok(match page.input {
            Input::Html => Self::Html(text),
            Input::Text => Self::Text(text),
        })
    }

    /// Length in bytes.
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Html(source) | Self::Text(source) => source.len(),
        }
    }
}

/// The extractor for a page.
pub(crate) fn extractor(setting: Setting, url: Option<&str>) -> Result<Extractor> {
    let mut builder = Extractor::builder();
    if let Some(url) = url.filter(|_| setting.urls) {
        builder = builder.url(url);
    }
    Ok(builder.build()?)
}

/// The article of a source.
pub(crate) fn article(extractor: &Extractor, source: &Source) -> Article {
    match source {
        Source::Html(html) => extractor.html(html),
        Source::Text(text) => extractor.text(text),
    }
}

/// The article of a source and the reasons behind it.
pub(crate) fn explanation(extractor: &Extractor, source: &Source) -> Explanation {
    match source {
        Source::Html(html) => extractor.explain_html(html),
        Source::Text(text) => extractor.explain_text(text),
    }
}

/// The body as it is scored: the text of all parts, a line each.
pub(crate) fn body(article: &Article) -> String {
    article.body.parts.iter().map(|part| text(part) + "\n").collect()
}

/// The text of one part, rows of a table a line each.
pub(crate) fn text(part: &Part) -> String {
    match &part.content {
        Content::Table { rows } => {
            let joined = |row: &Vec<Cell>| {
                let cells: Vec<&str> = row.iter().map(|cell| cell.text.as_str()).collect();
                cells.join(" ")
            };
            rows.iter().map(joined).collect::<Vec<_>>().join("\n")
        }
        Content::Heading { text, .. }
        | Content::Paragraph { text }
        | Content::ListItem { text, .. }
        | Content::Quote { text }
        | Content::Preformatted { text }
        | Content::Caption { text } => text.clone(),
        _ => String::new(),
    }
}
