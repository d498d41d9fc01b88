//! The weights that say whether two blocks meet at a blank of a page in one line (`src/plain/blanks`),
//! fitted to pages whose markup shows it.
//!
//! A blank between two elements that are blocks is true, one inside a node's text false; those next to
//! inline elements are left out. Each page is learned from twice: with a blank between all of its nodes,
//! and with blanks only where its source has white space; once with the title of its head.

use std::fs::File;
use std::io::{BufWriter, Write};

use corpus::{Input, Page, Result};
use gleaner::internals::blanks::{THRESHOLD, blanks};
use rayon::prelude::*;

use crate::context::{Context, Fit};
use crate::pieces::{Between, pieces};
use crate::python;

/// Archives that the weights are fitted to.
const ARCHIVES: &[&str] =
    &["wcxb", "news", "fundus", "misinfo", "daniel", "l3s", "trends", "caijing"];
/// Blanks of a page that are learned from, evenly spread.
const MOST: usize = 500;

/// A blank with its answer.
struct Sample {
    columns: Vec<f32>,
    is_true: bool,
    weight: f32,
    fold: usize,
}

pub(crate) fn train(context: &Context) -> Result<()> {
    let pages: Vec<&Page> = context.pages_of(ARCHIVES, Input::Html);
    let samples = pages.par_iter().map(|page| Ok(samples_of(&page.source()?, page.fold())));
    let samples: Vec<Vec<Sample>> = samples.collect::<Result<_>>()?;
    let folder = context.folder("work-blanks")?;
    let create = |name: &str| File::create(folder.join(name)).map(BufWriter::new);
    let (mut rows, mut answers) = (create("rows.f32")?, create("answers.f32")?);
    for sample in samples.iter().flatten() {
        for value in &sample.columns {
            rows.write_all(&value.to_le_bytes())?;
        }
        let answer = [f32::from(u8::from(sample.is_true)), sample.weight, sample.fold as f32];
        for value in answer {
            answers.write_all(&value.to_le_bytes())?;
        }
    }
    rows.flush()?;
    answers.flush()?;
    python::run("blanks.py", &folder, &[&THRESHOLD.to_string()])?;
    let scores = std::fs::read_to_string(folder.join("scores.txt"))?;
    println!("blanks\n{scores}");
    let provenance = context.provenance(&pages, "blanks", &scores);
    for fit in Fit::each() {
        let numbers = python::numbers(&folder, fit)?;
        context.write(fit, "blanks", &provenance, &numbers)?;
    }
    if !context.keeps_rows {
        std::fs::remove_dir_all(&folder)?;
    }
    Ok(())
}

/// The blanks of a page's text, once with all of its nodes apart and once as its source has them.
fn samples_of(html: &str, fold: usize) -> Vec<Sample> {
    let mut samples = Vec::new();
    let is_even = html.len().is_multiple_of(2);
    for (apart, is_titled) in [(true, is_even), (false, !is_even)] {
        let (text, words) = text_of(&pieces(html, is_titled), apart);
        let blanks = blanks(&text);
        let step = blanks.len().div_ceil(MOST).max(1);
        let weight = 1.0 / (blanks.len() / step).max(100) as f32;
        for blank in blanks.into_iter().step_by(step) {
            let word = words.binary_search_by_key(&blank.at, |(at, _)| *at);
            let between = word.map_or(Between::Nothing, |index| words[index].1);
            if between != Between::Inline {
                let is_true = between == Between::Block;
                samples.push(Sample { columns: blank.columns, is_true, weight, fold });
            }
        }
    }
    samples
}

/// The text of a page in one line; and where each word begins that is not the first of its node, or what is
/// before it. With `apart` there is a blank between all nodes.
fn text_of(pieces: &[(Between, String)], apart: bool) -> (String, Vec<(usize, Between)>) {
    let (mut text, mut words) = (String::new(), Vec::new());
    let (mut met, mut is_apart) = (Between::Nothing, false);
    for (between, piece) in pieces {
        met = met.max(*between);
        is_apart |= apart;
        for c in piece.chars() {
            if c.is_whitespace() {
                is_apart = true;
                continue;
            }
            if is_apart && !text.is_empty() {
                text.push(' ');
                words.push((text.len(), met));
            }
            text.push(c);
            (met, is_apart) = (Between::Nothing, false);
        }
    }
    (text, words)
}
