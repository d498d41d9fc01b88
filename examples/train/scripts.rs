//! The weights that say whether a token of plain text is of a script or style sheet (`src/plain/stripped`), fitted to
//! pages whose markup shows it: their text with the code in it, as what only removes tags leaves it.

use corpus::{FOLDS, Input, Page, Result};
use gleaner::internals::Weights;
use gleaner::internals::scripts::{ALL, Stretch, are_scripts, stretches, tokens};
use rayon::prelude::*;

use crate::context::{Context, Fit};
use crate::sums::{Sample, bytes, fit_each, weights_of};
use crate::text::hash;

/// Archives that the weights are fitted to.
const ARCHIVES: &[&str] =
    &["wcxb", "news", "fundus", "misinfo", "daniel", "l3s", "trends", "caijing"];
/// Text that is taken for code costs more than code that is left.
const COST: f32 = 2.0;
/// Most tokens of each sort that a page gives, evenly spread.
const MOST: usize = 150;
/// Tokens of the code that a page shows count more: they are few, and look like those of scripts.
const SHOWN: f32 = 3.0;

/// What a part of a page's text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Text,
    /// `<pre>` and `<code>`.
    Shown,
    /// `<script>` and `<style>`.
    Script,
}

/// Number of sorts.
const SORTS: usize = Sort::Script as usize + 1;

/// A page's text in order, in parts.
type Parts = Vec<(Sort, String)>;

pub(crate) fn train(context: &Context) -> Result<()> {
    let pages: Vec<&Page> = context.pages_of(ARCHIVES, Input::Html);
    let read = |page: &&Page| Ok((parts(&page.source()?), glue(page), page.fold()));
    let read: Vec<(Parts, &str, usize)> = pages.par_iter().map(read).collect::<Result<_>>()?;
    let samples = read.par_iter().flat_map_iter(|(parts, glue, fold)| samples(parts, glue, *fold));
    let samples: Vec<Sample> = samples.collect();
    let mut fitted: Vec<Vec<i8>> = Fit::each().map(|_| vec![0; ALL]).collect();
    fit_each(&samples, &mut fitted, 0..ALL, COST);
    let folds = weights_of("scripts", &fitted[..FOLDS])?;
    let scores = scores(&read, &folds);
    println!("scripts\n{scores}");
    let provenance = context.provenance(&pages, "scripts", &scores);
    for (fit, numbers) in Fit::each().zip(&fitted) {
        context.write(fit, "scripts", &provenance, &bytes(numbers))?;
    }
    Ok(())
}

/// What a page's tags leave in their place.
fn glue(page: &Page) -> &'static str {
    if hash(&page.name()).is_multiple_of(2) { "" } else { " " }
}

/// The texts of a page in order.
fn parts(html: &str) -> Parts {
    let dom = scraper::Html::parse_document(html);
    let mut parts = Vec::new();
    for node in dom.tree.root().descendants() {
        let Some(text) = node.value().as_text() else { continue };
        let elements = node.ancestors().filter_map(|own| own.value().as_element());
        let names: Vec<&str> = elements.map(|own| own.name()).collect();
        let is_in = |some: &[&str]| names.iter().any(|name| some.contains(name));
        if is_in(&["template", "noscript"]) {
            continue;
        }
        parts.push(if is_in(&["script", "style"]) {
            (Sort::Script, without_tags(text))
        } else {
            let is_shown = is_in(&["pre", "code", "samp", "kbd"]);
            (if is_shown { Sort::Shown } else { Sort::Text }, text.to_string())
        });
    }
    parts
}

/// A text without what looks like a tag.
fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, (_, after))) =
        rest.split_once('<').and_then(|(before, tag)| Some((before, tag.split_once('>')?)))
    {
        out.push_str(before);
        rest = after;
    }
    out + rest
}

/// All parts with `glue` after each, and where each begins.
fn joined<'a>(
    parts: impl IntoIterator<Item = &'a (Sort, String)>,
    glue: &str,
) -> (String, Vec<(usize, Sort)>) {
    let (mut text, mut places) = (String::new(), Vec::new());
    for (sort, part) in parts {
        places.push((text.len(), *sort));
        text.push_str(part);
        text.push_str(glue);
    }
    (text, places)
}

/// Some tokens of a page's text.
fn samples(parts: &Parts, glue: &str, fold: usize) -> Vec<Sample> {
    let (text, places) = joined(parts, glue);
    let mut all: [Vec<Sample>; SORTS] = Default::default();
    for token in tokens(&text) {
        let sort = places[places.partition_point(|(at, _)| *at <= token.at) - 1].1;
        let weight = if sort == Sort::Shown { SHOWN } else { 1.0 };
        let is_true = sort == Sort::Script;
        all[sort as usize].push(Sample { active: token.active, is_true, weight, fold });
    }
    let spread = |own: Vec<Sample>| {
        let each = own.len().div_ceil(MOST).max(1);
        own.into_iter().step_by(each)
    };
    all.into_iter().flat_map(spread).collect()
}

/// What is removed of each sort of pages with their scripts, and of how many pages without them anything would
/// be; out of fold.
fn scores(read: &[(Parts, &str, usize)], folds: &[Weights]) -> String {
    let judged = |(parts, glue, fold): &(Parts, &str, usize)| {
        let (text, places) = joined(parts, glue);
        let found = stretches(&text, &folds[*fold]);
        let shown = joined(parts.iter().filter(|(sort, _)| *sort != Sort::Script), "\n").0;
        let is_taken = are_scripts(&shown, &stretches(&shown, &folds[*fold]));
        (removed(&text, &places, if are_scripts(&text, &found) { &found } else { &[] }), is_taken)
    };
    let all: Vec<([f64; SORTS], bool)> = read.par_iter().map(judged).collect();
    let mean = |sort: Sort| {
        let shares = all.iter().map(|(shares, _)| shares[sort as usize]);
        let shares: Vec<f64> = shares.filter(|share| !share.is_nan()).collect();
        shares.iter().sum::<f64>() / shares.len() as f64
    };
    let taken = all.iter().filter(|(_, is_taken)| *is_taken).count();
    format!(
        "{} pages with their scripts: of the scripts {:.3} removed, of other text {:.4}, of shown \
         code {:.3}\nwithout their scripts: something removed on {:.4}\n",
        all.len(),
        mean(Sort::Script),
        mean(Sort::Text),
        mean(Sort::Shown),
        taken as f64 / all.len() as f64,
    )
}

/// The share of the visible bytes of each sort that the stretches have; NaN for a sort that the text has not.
fn removed(text: &str, places: &[(usize, Sort)], found: &[Stretch]) -> [f64; SORTS] {
    let (mut all, mut taken) = ([0.0; SORTS], [0.0; SORTS]);
    let ends = places.iter().skip(1).map(|(at, _)| *at).chain([text.len()]);
    let mut found = found.iter().peekable();
    for ((start, sort), end) in places.iter().zip(ends) {
        for at in (*start..end).filter(|at| !text.as_bytes()[*at].is_ascii_whitespace()) {
            while found.next_if(|stretch| stretch.range.end <= at).is_some() {}
            let is_taken = found.peek().is_some_and(|stretch| stretch.range.start <= at);
            all[*sort as usize] += 1.0;
            taken[*sort as usize] += f64::from(u8::from(is_taken));
        }
    }
    [0, 1, 2].map(|sort| taken[sort] / all[sort])
}
