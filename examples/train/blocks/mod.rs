//! The block classifier: rows and targets of every page for `fit.py`, which fits the forests.
//!
//! The first forests are fitted on columns that need no model. Then the columns that those fill
//! are computed, each page's by forests that have not seen its site, and the second forest is
//! fitted on all of them.

mod align;
mod boxes;
mod mask;
mod samples;
mod tables;

use std::fs;
use std::path::Path;

use corpus::{FOLDS, Page, Result};
use gleaner::internals::Weights;
use gleaner::internals::weights;
use rayon::prelude::*;

use crate::context::{Context, Fit, Form};
use crate::python;
use crate::text::share;
use samples::{Lesson, Sample};

pub(crate) fn train(context: &Context, form: Form) -> Result<()> {
    let name = &*form.file("blocks");
    let folds = context.folds(&[])?;
    let samples = samples::read(context, form, &folds)?;
    let folder = context.folder(&format!("work-{name}"))?;
    tables::write(&folder, &samples)?;
    tables::columns(&folder, &samples, None)?;
    python::run("fit.py", &folder, &["first"])?;
    let first = fitted(&folder, name, &folds)?;
    tables::columns(&folder, &samples, Some(&first))?;
    python::run("fit.py", &folder, &["second"])?;
    let second = fitted(&folder, name, &folds)?;
    let scores = scores(&folder, &samples, &second)?;
    println!("{name}\n{scores}");
    let pages: Vec<&Page> =
        samples.iter().filter(|own| own.is_whole).filter_map(|own| own.page).collect();
    let provenance = context.provenance(&pages, name, &scores);
    for fit in Fit::each() {
        context.write(fit, name, &provenance, &python::numbers(&folder, fit)?)?;
    }
    if !context.keeps_rows {
        // A gigabyte that no later step reads.
        fs::remove_dir_all(&folder)?;
    }
    Ok(())
}

/// Each fold's weights with what `fit.py` fitted for the fold.
fn fitted(folder: &Path, name: &str, folds: &[Weights]) -> Result<Vec<Weights>> {
    let with = |fold: usize| {
        let file = weights::file(name, "", &python::numbers(folder, Fit::Without(fold))?)?;
        let mut weights = folds[fold].clone();
        weights.set(name, &file)?;
        Ok(weights)
    };
    (0..FOLDS).map(with).collect()
}

/// Scores out of fold: words of blocks with a probability over one half, against what of them the
/// gold has, as F1 per page; the mean of each set.
fn scores(folder: &Path, samples: &[Sample], folds: &[Weights]) -> Result<String> {
    let score = |sample: &Sample| {
        let Lesson { read, targets, words, .. } = &sample.lesson;
        let probabilities = read.probabilities(sample.url(), &folds[sample.fold()]);
        let (mut both, mut taken, mut wanted) = (0.0, 0.0, 0.0);
        for ((probability, target), words) in probabilities.iter().zip(targets).zip(words) {
            let count = words.len() as f64;
            if target.is_nan() {
                continue;
            }
            wanted += count * f64::from(*target);
            if *probability > 0.5 {
                both += count * f64::from(*target);
                taken += count;
            }
        }
        if taken + wanted > 0.0 { 2.0 * both / (taken + wanted) } else { 0.0 }
    };
    let counted: Vec<&Sample> =
        samples.iter().filter(|sample| sample.is_whole && sample.lesson.is_told).collect();
    let all: Vec<f64> = counted.par_iter().map(|sample| score(sample)).collect();
    let mut text = String::new();
    let mut sets: Vec<&str> = counted.iter().map(|own| own.set).collect();
    sets.dedup();
    for set in sets {
        let own = || counted.iter().zip(&all).filter(|(own, _)| own.set == set);
        let mean = own().map(|(_, f1)| f1).sum::<f64>() / own().count() as f64;
        text += &format!("{set:28} {} pages: F1 of the words of blocks {mean:.3}\n", own().count());
    }
    let measured: serde_json::Value =
        serde_json::from_slice(&fs::read(folder.join("scores.json"))?)?;
    let right = measured["kinds_right"].as_f64().unwrap_or_default();
    text += &format!("kind of page right {}\n", share((right * 1000.0) as usize, 1000));
    Ok(text)
}
