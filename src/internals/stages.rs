//! The pipeline's stages one by one, so that the benches can time each alone.

use crate::article::Article;
use crate::body::{Body, Markup, Parts};
use crate::classify::Opinion;
use crate::document::{Document, Limits};
use crate::features::{self, Known};
use crate::metadata::{self, Request};
use crate::model::Matrix;
use crate::select::{self, Case, Disabled, Judgement};
use crate::stats::PageStats;
use crate::weights::Judges;
use crate::{html, plain};

/// A page on its way through the stages: each leaves here what the next ones read.
#[derive(Debug, Default)]
pub struct Staged {
    source: String,
    is_html: bool,
    document: Document,
    stats: PageStats,
    matrix: Matrix,
    opinion: Opinion,
    judgement: Judgement,
    article: Article,
    rendered: String,
}

/// A stage: does its part of the work, again at each call.
pub type Stage = fn(&mut Staged);

/// The stages in their order, by name.
pub const STAGES: &[(&str, Stage)] = &[
    ("read", |page| {
        let read = if page.is_html { html::read } else { plain::read };
        page.document = read(&page.source, &Limits::default());
    }),
    ("stats", |page| page.stats = PageStats::of(&page.document)),
    ("features", |page| {
        let borders = Judges::shipped(&page.document).blocks.borders();
        let known = Known::default();
        page.matrix = features::compute(&page.document, &page.stats, known, Some(borders));
    }),
    ("model", |page| {
        let judges = Judges::shipped(&page.document);
        page.opinion = judges.blocks.judge(&mut page.matrix, &page.document, &page.stats, None);
    }),
    ("metadata", |page| {
        let found = metadata::read(&Request {
            document: &page.document,
            stats: &page.stats,
            probabilities: &page.opinion.blocks,
            kind: (page.opinion.kind, page.opinion.kind_probability),
            recurs: &[],
            url: None,
            language: None,
            rankers: &Judges::shipped(&page.document).rankers,
            now: None,
        });
        page.article = found.article;
    }),
    ("select", |page| {
        let case = Case {
            document: &page.document,
            stats: &page.stats,
            probabilities: &page.opinion.blocks,
            site: None,
            kind: page.opinion.kind,
            title: page.article.title.as_deref(),
            author: page.article.byline.as_deref(),
            byline: None,
            date: None,
            beta: 1.0,
        };
        page.judgement = select::judge(&case, Disabled::default());
    }),
    ("body", |page| {
        let roles: Vec<_> = page.judgement.verdicts.iter().map(|verdict| verdict.role).collect();
        let markup = if page.is_html { Markup::Source(&page.source) } else { Markup::Text };
        let parts =
            Parts { document: &page.document, markup: &markup, keep: &[], drop: &[], url: None };
        page.article.body = Body::of(&parts, &roles);
    }),
    ("render-text", |page| page.rendered = page.article.text()),
    ("render-markdown", |page| page.rendered = page.article.markdown()),
    ("render-html", |page| page.rendered = page.article.html()),
];

impl Staged {
    /// A page that no stage has seen.
    #[must_use]
    pub fn new(source: &str, is_html: bool) -> Self {
        Self { source: source.to_owned(), is_html, ..Self::default() }
    }

    /// Number of blocks that reading found.
    #[must_use]
    pub const fn blocks(&self) -> usize {
        self.document.blocks.len()
    }

    /// What has come of the page so far.
    #[must_use]
    pub const fn article(&self) -> &Article {
        &self.article
    }
}
