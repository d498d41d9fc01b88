//! The pipeline's stages one by one, for the benches alone: no part of the crate's API,
//! free to change in any release.

use crate::article::Article;
use crate::document::{Body, Document, Limits};
use crate::select::{Verdict, select};
use crate::{html, plain};

/// A page on its way through the stages: each leaves here what the next ones read.
#[derive(Debug, Default)]
pub struct Staged {
    source: String,
    is_html: bool,
    document: Document,
    probabilities: Vec<f32>,
    verdicts: Vec<Verdict>,
    article: Article,
}

/// A stage: does its part of the work, again at each call.
pub type Stage = fn(&mut Staged);

/// The stages in their order, by name.
pub const STAGES: &[(&str, Stage)] =
    &[("read", read), ("model", model), ("select", choose), ("body", body)];

impl Staged {
    /// A page that no stage has seen.
    #[must_use]
    pub fn new(source: &str, is_html: bool) -> Self {
        Self { source: source.to_owned(), is_html, ..Self::default() }
    }

    /// What has come of it so far.
    #[must_use]
    pub const fn article(&self) -> &Article {
        &self.article
    }
}

fn read(page: &mut Staged) {
    let read = if page.is_html { html::read } else { plain::read };
    page.document = read(&page.source, &Limits::default());
}

fn model(page: &mut Staged) {
    page.probabilities = vec![0.6; page.document.blocks.len()];
}

fn choose(page: &mut Staged) {
    page.verdicts = select(&page.document, &page.probabilities);
}

fn body(page: &mut Staged) {
    let verdicts = &page.verdicts;
    page.article.body = Body::of(&page.document, |i| verdicts[i].role);
}
