//! The pages that the block classifier learns from, and what each block of them should give.

use corpus::{Input, Page, Result};
use gleaner::internals::{self, Weights};
use rayon::prelude::*;

use super::align;
use super::mask::Mask;
use crate::context::Context;
use crate::text::{hash, words};

/// An archive to learn from.
struct Archive {
    name: &'static str,
    /// What a page counts: measured by scores out of fold.
    weight: f32,
    /// The kind of its pages where the archive itself does not say it; empty where they are of
    /// all kinds.
    kind: &'static str,
    /// Whether its gold is snippets that must, and that must not, stand in the body.
    is_snippets: bool,
}

const fn archive(name: &'static str, weight: f32) -> Archive {
    Archive { name, weight, kind: "", is_snippets: false }
}

const HTML: &[Archive] = &[
    archive("wcxb", 1.0),
    Archive { kind: "article", ..archive("news", 2.0) },
    archive("features", 0.5),
    Archive { is_snippets: true, ..archive("snippets", 1.0) },
];
const TEXT: &[Archive] =
    &[archive("wcxb", 1.0), Archive { kind: "article", ..archive("news", 2.0) }];
/// Archives of whose pages changed copies are made, see [`masked`] and [`cropped`].
const COPIED: &[&str] = &["wcxb", "news"];
/// What such a copy counts.
const COPY: f32 = 0.5;
/// One page in so many is copied.
const COPY_EACH: u32 = 3;
/// Pages with gold of fewer words teach nothing.
const LEAST_GOLD: usize = 5;

/// A page, or a changed copy of one.
pub(super) struct Sample<'a> {
    pub page: &'a Page,
    /// Whether it is the page itself.
    pub is_whole: bool,
    pub is_masked: bool,
    pub kind: &'a str,
    pub weight: f32,
    pub lesson: Lesson,
}

/// What a page's source gives.
pub(super) struct Lesson {
    pub read: internals::Page,
    /// For each block the share of it that stands in the gold; NaN where the gold does not say.
    pub targets: Vec<f32>,
    /// The words of each block, as hashes.
    pub words: Vec<Vec<u32>>,
    /// Whether there is enough gold to learn from.
    pub is_told: bool,
}

impl Sample<'_> {
    pub(super) fn url(&self) -> Option<&str> {
        let is_cropped = !self.is_whole && !self.is_masked;
        self.page.url().filter(|_| !is_cropped)
    }
}

/// Every page of one input, and the changed copies. Plain text is read by each fold's own joins.
pub(super) fn read<'a>(
    context: &'a Context,
    input: Input,
    folds: &[Weights],
) -> Result<Vec<Sample<'a>>> {
    let archives = if input == Input::Html { HTML } else { TEXT };
    let mask = Mask::new()?;
    let mut samples = Vec::new();
    let mut copies = Vec::new();
    for archive in archives {
        let pages: Vec<&Page> = context.pages(archive.name, input).collect();
        let read = |page: &&'a Page| -> Result<(Sample<'a>, Option<Sample<'a>>)> {
            let source = page.source()?;
            let weights = &folds[page.fold()];
            let sample = |source: &str| Sample {
                page,
                is_whole: true,
                is_masked: false,
                kind: if page.kind.is_empty() { archive.kind } else { &page.kind },
                weight: archive.weight,
                lesson: lesson(page, source, weights, archive.is_snippets),
            };
            let whole = sample(&source);
            let salt = hash(&page.name());
            let is_copied = COPIED.contains(&archive.name) && salt.is_multiple_of(COPY_EACH);
            let copy = match input {
                _ if !is_copied => None,
                Input::Html => Some(mask.names(&source, salt)),
                Input::Text => cropped(&source, &whole.lesson, salt),
            };
            let copy = copy.map(|source| Sample {
                is_whole: false,
                is_masked: input == Input::Html,
                weight: COPY,
                ..sample(&source)
            });
            Ok((whole, copy))
        };
        let both: Vec<_> = pages.par_iter().map(read).collect::<Result<_>>()?;
        let (whole, changed): (Vec<_>, Vec<_>) = both.into_iter().unzip();
        samples.extend(whole);
        copies.extend(changed.into_iter().flatten());
    }
    samples.extend(copies);
    Ok(samples)
}

fn lesson(page: &Page, source: &str, weights: &Weights, is_snippets: bool) -> Lesson {
    let read = match page.set.input {
        Input::Html => internals::Page::html(source),
        Input::Text => internals::Page::text_with(source, weights),
    };
    let own: Vec<Vec<u32>> = read.blocks().map(|block| words(block.text)).collect();
    let gold = words(page.gold.body());
    let (targets, is_told) = if is_snippets {
        (by_snippets(&read, &page.gold.with, &page.gold.without), true)
    } else {
        (align::shares(&own, &gold), gold.len() >= LEAST_GOLD)
    };
    Lesson { read, targets, words: own, is_told }
}

/// Targets where snippets decide: 1 or 0, and NaN for the blocks that hold none.
fn by_snippets(read: &internals::Page, with: &[String], without: &[String]) -> Vec<f32> {
    let fold = |s: &str| s.split_whitespace().collect::<Vec<_>>().join(" ");
    let with: Vec<String> = with.iter().map(|s| fold(s)).collect();
    let without: Vec<String> = without.iter().map(|s| fold(s)).collect();
    let judge = |text: &str| {
        let text = fold(text);
        let found =
            |list: &[String]| list.iter().any(|s| !s.is_empty() && text.contains(s.as_str()));
        match (found(&with), found(&without)) {
            (true, false) => 1.0,
            (false, true) => 0.0,
            _ => f32::NAN,
        }
    };
    read.blocks().map(|block| judge(block.text)).collect()
}

/// The same text with most of what stands above and below its body cut off, as texts come
/// that somebody has cleaned a little already. How much stays is decided by a hash of the
/// page's name: nothing, a few lines or many.
fn cropped(source: &str, lesson: &Lesson, salt: u32) -> Option<String> {
    let first = lesson.targets.iter().position(|t| *t > 0.5)?;
    let last = lesson.targets.iter().rposition(|t| *t > 0.5)?;
    let lines = |bits: u32| [0, 1, 2, 4, 8, 12, 20, 40][(bits % 8) as usize];
    let start = first.saturating_sub(lines(salt >> 8));
    let end = (last + lines(salt >> 16)).min(lesson.targets.len() - 1);
    let places: Vec<_> = lesson.read.blocks().map(|block| block.source).collect();
    source.get(places[start].start as usize..places[end].end as usize).map(str::to_owned)
}
