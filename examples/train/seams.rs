//! The weights that say whether two blocks meet inside a line of plain text (`src/plain/seams`), fitted to
//! pages whose markup shows it.
//!
//! The text of a page's nodes is put together as `textContent` of the DOM does. A seam between two elements
//! that are blocks is true, one inside a node's text false; those next to inline elements are left out. So
//! that names with capitals inside are known on pages without glued blocks, too, each page is learned
//! from a second time with its blocks on lines of their own.

use corpus::{FOLDS, Input, Page, Result};
use gleaner::internals::seams::{ALL, THRESHOLD, seams};
use rayon::prelude::*;

use crate::context::{Context, Fit};
use crate::pieces::{Between, pieces};
use crate::sums::{Sample, bytes, fit_each, weights_of};

/// Archives that the weights are fitted to.
const ARCHIVES: &[&str] =
    &["wcxb", "news", "fundus", "misinfo", "daniel", "l3s", "trends", "caijing"];
/// A split where no blocks meet costs more than a missed one.
const COST: f32 = 1.5;
/// A page of more seams counts as one of so many does.
const MOST: f32 = 100.0;

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
    let pieces = pieces(html, true);
    let mut samples = Vec::new();
    for glue in ["", "\n"] {
        let (text, places) = text_of(&pieces, glue);
        let seams = seams(&text);
        let weight = (MOST / seams.len() as f32).min(1.0);
        for seam in seams {
            let piece = places.binary_search_by_key(&seam.at, |(at, _)| *at);
            let between = piece.map_or(Between::Nothing, |index| places[index].1);
            if between != Between::Inline {
                let is_true = between == Between::Block;
                samples.push(Sample { active: seam.active, is_true, weight, fold });
            }
        }
    }
    samples
}

/// The text of a page with `glue` between its blocks, and where each piece of it begins and what is before it.
fn text_of(pieces: &[(Between, String)], glue: &str) -> (String, Vec<(usize, Between)>) {
    let (mut text, mut places) = (String::new(), Vec::new());
    for (between, piece) in pieces {
        if *between == Between::Block {
            text.push_str(glue);
        }
        places.push((text.len(), *between));
        text.push_str(piece);
    }
    (text, places)
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
