//! The weights that say whether two blocks meet inside a line of plain text (`src/plain/seams`), fitted to
//! pages whose markup shows it.
//!
//! The text of a page's nodes is put together as `textContent` of the DOM does. A seam between two elements
//! that are blocks is true, one inside a node's text false; those next to inline elements are left out. So
//! that names with capitals inside are known on pages without glued blocks, too, each page is learned
//! from a second time with its blocks on lines of their own.

use corpus::{FOLDS, Input, Page, Result};
use ego_tree::iter::Edge;
use gleaner::internals::seams::{ALL, THRESHOLD, seams};
use rayon::prelude::*;

use crate::context::{Context, Fit};
use crate::sums::{Sample, bytes, fit_each, weights_of};

/// Archives that the weights are fitted to.
const ARCHIVES: &[&str] =
    &["wcxb", "news", "fundus", "misinfo", "daniel", "l3s", "trends", "caijing"];
/// A split where no blocks meet costs more than a missed one.
const COST: f32 = 1.5;
/// A page of more seams counts as one of so many does.
const MOST: f32 = 100.0;

/// Elements that the text around goes on in.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp",
    "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
];
/// Elements whose text no reader sees.
const HIDDEN: &[&str] = &["script", "style", "template", "noscript"];

/// What is between two pieces of a page's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Between {
    Nothing,
    Inline,
    Block,
}

pub(crate) fn train(context: &Context) -> Result<()> {
    let pages: Vec<&Page> = context.pages_of(ARCHIVES, Input::Html);
    let samples = pages.par_iter().map(|page| Ok(samples_of(&page.source()?, page.fold())));
    let samples: Vec<Vec<Sample>> = samples.collect::<Result<_>>()?;
    let samples: Vec<Sample> = samples.into_iter().flatten().collect();
    let mut fitted: Vec<Vec<i8>> = Fit::each().map(|_| vec![0; ALL]).collect();
    fit_each(&samples, &mut fitted, 0..ALL, COST);
    // What the crate would refuse is not written.
    weights_of("seams", &fitted)?;
    let scores = scores(&samples, &fitted[..FOLDS]);
    println!("seams\n{scores}");
    let provenance = context.provenance(&pages, "seams", &scores);
    for (fit, numbers) in Fit::each().zip(&fitted) {
        context.write(fit, "seams", &provenance, &bytes(numbers))?;
    }
    Ok(())
}

/// The seams of a page's text, once with its blocks glued together and once with them apart.
fn samples_of(html: &str, fold: usize) -> Vec<Sample> {
    let mut samples = Vec::new();
    for glue in ["", "\n"] {
        let (text, pieces) = text_of(html, glue);
        let seams = seams(&text);
        let weight = (MOST / seams.len() as f32).min(1.0);
        for seam in seams {
            let piece = pieces.binary_search_by_key(&seam.at, |(at, _)| *at);
            let between = piece.map_or(Between::Nothing, |index| pieces[index].1);
            if between != Between::Inline {
                let is_true = between == Between::Block;
                samples.push(Sample { active: seam.active, is_true, weight, fold });
            }
        }
    }
    samples
}

/// The text of a page with `glue` between its blocks, and where each piece of it begins and what is before it.
fn text_of(html: &str, glue: &str) -> (String, Vec<(usize, Between)>) {
    let dom = scraper::Html::parse_document(html);
    let (mut text, mut pieces) = (String::new(), Vec::new());
    let mut between = Between::Block;
    let mut hidden = 0;
    for edge in dom.tree.root().traverse() {
        let (node, opens) = match edge {
            Edge::Open(node) => (node, true),
            Edge::Close(node) => (node, false),
        };
        if let Some(element) = node.value().as_element() {
            let is_hidden = HIDDEN.contains(&element.name());
            hidden = if opens {
                hidden + usize::from(is_hidden)
            } else {
                hidden - usize::from(is_hidden)
            };
            let own =
                if INLINE.contains(&element.name()) { Between::Inline } else { Between::Block };
            between = between.max(own);
        } else if let Some(piece) = node.value().as_text()
            && opens
            && hidden == 0
        {
            if between == Between::Block {
                text.push_str(glue);
            }
            pieces.push((text.len(), between));
            text.push_str(piece);
            between = Between::Nothing;
        }
    }
    (text, pieces)
}

/// How many of the splits are right, and how many places where blocks meet are found, out of fold.
fn scores(samples: &[Sample], folds: &[Vec<i8>]) -> String {
    let folds: Vec<Vec<f32>> =
        folds.iter().map(|fold| fold.iter().map(|weight| f32::from(*weight)).collect()).collect();
    let (mut right, mut wrong, mut missed) = (0.0, 0.0, 0.0);
    for sample in samples {
        match (sample.score(&folds[sample.fold]) > THRESHOLD as f32, sample.is_true) {
            (true, true) => right += sample.weight,
            (true, false) => wrong += sample.weight,
            (false, true) => missed += sample.weight,
            (false, false) => {}
        }
    }
    format!(
        "{} seams: {:.3} of the splits right, {:.3} of the true seams found\n",
        samples.len(),
        right / (right + wrong),
        right / (right + missed),
    )
}
