//! The weights that say whether two lines of plain text belong together (`src/plain/inline.rs`),
//! fitted to pages whose markup shows it.
//!
//! Logistic regression over the pairs of lines without a gap (`sums.rs`). Pairs inside of blocks that
//! are not prose (bylines, inline menus) are left out: joined or not, nothing is won. The second
//! sum is fitted once the first one has its weights.

mod reference;
mod tally;

use std::collections::BTreeMap;

use corpus::{FOLDS, Input, Page, Result};
use gleaner::internals::joins::{ALL, FIRST, junctions};
use gleaner::internals::{self, Weights};
use rayon::prelude::*;
use reference::{Place, Reference};
use tally::Tally;

use crate::context::{Context, Fit};
use crate::sums::{Sample, bytes, fit_each, weights_of};

/// Archives whose plain text is learned from, made by all converters.
const TEXT: &[&str] = &["wcxb"];
/// Archives whose HTML is broken at every piece of text: pages that are mostly German.
const BROKEN: &[&str] = &["snippets"];
/// Archives that are measured only. Neither weights nor thresholds were chosen by them.
const MEASURED: &[&str] = &["news"];

/// A false join costs more than a missed one.
const COST: f32 = 1.5;
/// A page of thousands of lines counts as one of so many does.
const MOST_LINES: f32 = 400.0;

/// A text without markup, and the page that it was made of.
struct Text<'a> {
    page: &'a Page,
    source: String,
    reference: Reference,
    /// Whether weights may be fitted to it.
    teaches: bool,
}

impl<'a> Text<'a> {
    fn new(page: &'a Page, source: String, html: &str, teaches: bool) -> Result<Self> {
        let reference = Reference::of(&internals::Page::html(html));
        Ok(Self { page, source, reference, teaches })
    }
}

pub(crate) fn train(context: &Context) -> Result<()> {
    let texts = texts(context)?;
    // First the weights of the first sum, those of the second zero; then both.
    let first = samples(&texts, None)?;
    let mut fitted: Vec<Vec<i8>> = Fit::each().map(|_| vec![0; ALL]).collect();
    fit_each(&first, &mut fitted, 0..FIRST, COST);
    let folds = weights_of("joins", &fitted[..FOLDS])?;
    fit_each(&samples(&texts, Some(&folds))?, &mut fitted, FIRST..ALL, COST);
    let folds = weights_of("joins", &fitted[..FOLDS])?;
    let scores = scores(&texts, &folds);
    println!("joins\n{scores}");
    let pages: Vec<&Page> =
        texts.iter().filter(|text| text.teaches).map(|text| text.page).collect();
    let provenance = context.provenance(&pages, "joins", &scores);
    for (fit, numbers) in Fit::each().zip(&fitted) {
        context.write(fit, "joins", &provenance, &bytes(numbers))?;
    }
    Ok(())
}

/// All texts, each with its reference.
fn texts(context: &Context) -> Result<Vec<Text<'_>>> {
    let mut texts = Vec::new();
    for archive in [TEXT, MEASURED].concat() {
        let html: BTreeMap<&str, &Page> =
            context.pages(archive, Input::Html).map(|page| (page.id.as_str(), page)).collect();
        let teaches = TEXT.contains(&archive);
        // Converters that write Markdown do not break lines at inline elements.
        let pages = context.pages(archive, Input::Text).filter(|page| !page.set.has_links());
        let pairs: Vec<(&Page, &Page)> =
            pages.filter_map(|page| Some((page, *html.get(page.id.as_str())?))).collect();
        let read = pairs
            .par_iter()
            .map(|(page, html)| Text::new(page, page.source()?, &html.source()?, teaches));
        texts.extend(read.collect::<Result<Vec<_>>>()?);
    }
    for archive in BROKEN {
        let pages: Vec<&Page> = context.pages(archive, Input::Html).collect();
        let read = pages.par_iter().map(|page| {
            let html = page.source()?;
            Text::new(page, broken(&html), &html, true)
        });
        texts.extend(read.collect::<Result<Vec<_>>>()?);
    }
    Ok(texts)
}

/// A page's text as converters leave it that give every piece of text a line of its own.
fn broken(html: &str) -> String {
    let dom = scraper::Html::parse_document(html);
    let hidden = ["script", "style", "template", "noscript", "iframe", "textarea"];
    let mut text = String::new();
    for node in dom.tree.root().descendants() {
        let parent = node.parent().and_then(|parent| parent.value().as_element());
        if let (Some(piece), Some(parent)) = (node.value().as_text(), parent)
            && !hidden.contains(&parent.name())
            && !piece.trim().is_empty()
        {
            text.push_str(piece.trim());
            text.push('\n');
        }
    }
    text
}

/// The pairs of lines to learn from: for the first sum, or for the second one, which sees the
/// first one's result by weights that have not seen the page's site.
fn samples(texts: &[Text], folds: Option<&[Weights]>) -> Result<Vec<Sample>> {
    let of = |text: &Text| {
        let fold = text.page.fold();
        let junctions = junctions(&text.source, folds.map(|folds| &folds[fold]));
        let alignment = text.reference.align(&text.source);
        let weight = (MOST_LINES / junctions.len() as f32).min(1.0);
        let sample = |junction: internals::joins::Junction| {
            let joined = match alignment.place(junction.end, junction.start) {
                Place::Unknown => return None,
                Place::Across => false,
                Place::Inside => true,
            };
            let owner = alignment.owner(junction.start);
            let counts = !joined || owner.is_some_and(|owner| text.reference.prose[owner]);
            counts.then_some(Sample { active: junction.active, is_true: joined, weight, fold })
        };
        junctions.into_iter().filter_map(sample).collect::<Vec<_>>()
    };
    let samples: Vec<Vec<Sample>> = texts.par_iter().filter(|text| text.teaches).map(of).collect();
    Ok(samples.into_iter().flatten().collect())
}

/// Scores of each set out of fold.
fn scores(texts: &[Text], folds: &[Weights]) -> String {
    let tally = |text: &Text| {
        let read = internals::Page::text_with(&text.source, &folds[text.page.fold()]);
        Tally::of(&text.reference, &text.source, &read)
    };
    let all: Vec<Tally> = texts.par_iter().map(tally).collect();
    let mut sets: BTreeMap<String, Tally> = BTreeMap::new();
    for (text, tally) in texts.iter().zip(all) {
        let set = &text.page.set;
        let broken = if set.input == Input::Html { " (broken)" } else { "" };
        *sets.entry(format!("{}{broken}", set.name)).or_default() += tally;
    }
    sets.iter().map(|(set, tally)| tally.line(set)).collect()
}
