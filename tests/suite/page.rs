//! A page, its truth as written by hand, and how it is given to the crate.
//!
//! Also compiled into `examples/add_page.rs`, which drafts page folders.

use std::collections::BTreeMap;

use gleaner::{Article, Block, Content, Page};
use serde::{Deserialize, Serialize};

/// `page.toml`: the right result for a page, written by hand.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Truth {
    /// Why the page is there.
    pub(crate) note: String,
    /// The page's address, given to the extractor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
    /// The content type that `source.bin` was served with, given to the extractor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) byline: Option<String>,
    /// Metadata that the page does not state, so that none may be extracted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) none: Vec<String>,
    /// Lines or sentences that must be in the body, white space folded.
    pub(crate) keep: Vec<String>,
    /// Lines that must not be a line of the body nor, from four words on, a part of one.
    pub(crate) drop: Vec<String>,
    /// The faults that are not fixed yet, by cause, word for word as the test reports them. Once one
    /// is fixed, its line must be removed.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) known: BTreeMap<String, Vec<String>>,
}

/// A page's source.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    Html(String),
    Text(String),
    /// Bytes as a server sent them, and its content type, if any.
    Bytes(Vec<u8>, Option<String>),
}

impl Source {
    /// The page as the crate gets it, with its address if that is known. Bytes that are not
    /// text give an empty page.
    pub(crate) fn page<'a>(&'a self, url: Option<&'a str>) -> Page<'a> {
        let page = match self {
            Self::Html(html) => Page::html(html),
            Self::Text(text) => Page::text(text),
            Self::Bytes(bytes, content_type) => {
                Page::from_bytes(bytes, content_type.as_deref()).unwrap_or(Page::text(""))
            }
        };
        match url {
            Some(url) => page.url(url),
            None => page,
        }
    }
}

/// White space folded to one blank, none at either end.
pub(crate) fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The texts of a body: one for each block that holds no other, one for each row of a table.
#[cfg_attr(not(test), allow(dead_code, reason = "only the suite compares texts"))]
pub(crate) fn texts(blocks: &[Block]) -> Vec<String> {
    let mut texts = Vec::new();
    for block in blocks {
        // A caption or note that was not chosen stands by what it belongs to.
        if !block.role.is_content() {
            block.children().for_each(|child| {
                if matches!(block.content, Content::Figure { .. }) {
                    texts.extend(self::texts(std::slice::from_ref(child)));
                }
            });
            continue;
        }
        if matches!(block.content, Content::Table { .. }) {
            texts.extend(block.text().lines().map(|row| row.replace('\t', " ")));
        } else if block.children().next().is_none() {
            texts.push(block.text());
            continue;
        } else {
            texts.extend(block.runs().map(ToString::to_string));
        }
        block.children().for_each(|child| texts.extend(self::texts(std::slice::from_ref(child))));
    }
    texts
}

/// The content of `expected.md`: the metadata, then the body.
pub(crate) fn rendered(article: &Article) -> String {
    let mut out = String::new();
    let date = article.date.as_ref().map(ToString::to_string);
    let modified = article.modified.as_ref().map(ToString::to_string);
    let fields = [
        ("title", &article.title),
        ("date", &date),
        ("modified", &modified),
        ("byline", &article.byline),
        ("site_name", &article.site_name),
        ("language", &article.language),
        ("url", &article.url),
        ("image", &article.image),
        ("section", &article.section),
        ("license", &article.license),
        ("description", &article.description),
    ];
    for (name, fact) in fields {
        if let Some(fact) = fact {
            out.push_str(&format!("{name}: {fact}\n"));
        }
    }
    if !article.tags.is_empty() {
        out.push_str(&format!("tags: {}\n", article.tags.join(", ")));
    }
    out.push_str("---\n\n");
    out.push_str(article.markdown().trim_end());
    out.push('\n');
    out
}
