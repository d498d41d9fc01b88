//! The choices of title, date and byline: their candidates' rows on pages with known answers, and
//! the fit of what scores them.

mod boost;
mod logit;

pub(crate) mod bylines;
pub(crate) mod dates;
pub(crate) mod titles;

use std::collections::BTreeMap;

use corpus::{Input, Page, Result};
use gleaner::internals::Weights;
use gleaner::internals::page::{self, Choice};
use rayon::prelude::*;

use crate::context::{Context, Fit, Form};
use boost::{Plan, Tree};

/// The candidates of one page.
pub(crate) struct Case {
    rows: Vec<Vec<f32>>,
    /// Which of the rows are right: more than one may be.
    right: Vec<bool>,
    weight: f32,
    fold: usize,
}

/// A page with its candidates.
struct Sample<'a> {
    page: &'a Page,
    values: Vec<String>,
    case: Case,
}

/// What is right on a page: for each row, or nothing to be learned; and what the page counts.
type Label<'l> = dyn Fn(&Page, &[String]) -> Option<(Vec<bool>, f32)> + Sync + 'l;

/// The samples of pages. Blocks are judged by weights that have not seen the page's site.
fn samples<'a>(
    pages: &[&'a Page],
    folds: &[Weights],
    form: Form,
    choice: Choice,
    label: &Label,
) -> Result<Vec<Sample<'a>>> {
    let sample = |page: &&'a Page| -> Result<Option<Sample<'a>>> {
        let (fold, weights) = (page.fold(), &folds[page.fold()]);
        let source = page.source()?;
        let (read, url) = match page.set.input {
            Input::Html => (page::Page::html(&source), page.url()),
            // A text has no address.
            Input::Text => (page::Page::text_with(&source, weights), None),
        };
        if !form.has(&read) {
            return Ok(None);
        }
        let page::Candidates { values, rows } = read.candidates(choice, url, weights);
        let label = label(page, &values);
        Ok(label.map(|(right, weight)| {
            let case = Case { rows, right, weight, fold };
            Sample { page, values, case }
        }))
    };
    let samples: Result<Vec<Option<Sample<'a>>>> = pages.par_iter().map(sample).collect();
    Ok(samples?.into_iter().flatten().collect())
}

/// What scores candidates: a weighted sum of their columns, and trees; either may be empty.
#[derive(Clone, Debug, Default)]
struct Fitted {
    weights: Vec<f32>,
    trees: Vec<Tree>,
}

/// How a choice is fitted.
#[derive(Clone, Copy, Debug)]
struct Recipe {
    /// The penalty of the weighted sum, if there is one.
    penalty: Option<f32>,
    /// The plan of the trees, if there are some.
    trees: Option<Plan>,
    /// What the row that stands for none loses, which is in the first column.
    bias: f32,
}

impl Fitted {
    fn of(cases: &[&Case], recipe: Recipe) -> Self {
        let mut weights =
            recipe.penalty.map_or_else(Vec::new, |penalty| logit::fit(cases, penalty));
        let base: Vec<Vec<f32>> =
            cases.iter().map(|case| logit::weighted(case, &weights)).collect();
        let trees = recipe.trees.map_or_else(Vec::new, |plan| boost::boost(cases, &base, plan));
        if let Some(none) = weights.first_mut() {
            *none -= recipe.bias;
        }
        Self { weights, trees }
    }

    /// The scores of a case's rows.
    fn scores(&self, case: &Case) -> Vec<f32> {
        let mut scores = logit::weighted(case, &self.weights);
        for (score, row) in scores.iter_mut().zip(&case.rows) {
            *score += self.trees.iter().map(|tree| tree.of(row)).sum::<f32>();
        }
        scores
    }

    /// The numbers as src/model/rank.rs reads them.
    fn numbers(&self) -> Vec<u8> {
        let mut numbers = (self.weights.len() as u32).to_le_bytes().to_vec();
        numbers.extend(self.weights.iter().flat_map(|weight| weight.to_le_bytes()));
        numbers.extend((self.trees.len() as u32).to_le_bytes());
        numbers.extend(self.trees.iter().flat_map(Tree::numbers));
        numbers
    }
}

/// Every fit, each with what it has not seen left out.
fn fit_all(samples: &[Sample], recipe: Recipe) -> Vec<(Fit, Fitted)> {
    let fits: Vec<Fit> = Fit::each().collect();
    let fitted = |fit: &Fit| {
        let cases: Vec<&Case> =
            samples.iter().map(|sample| &sample.case).filter(|case| fit.sees(case.fold)).collect();
        (*fit, Fitted::of(&cases, recipe))
    };
    fits.par_iter().map(fitted).collect()
}

/// For each sample the row that is chosen by numbers that have not seen its site, the first of
/// equals.
fn chosen_out_of_fold(samples: &[Sample], fits: &[(Fit, Fitted)]) -> Vec<Option<usize>> {
    let chosen = |sample: &Sample| {
        let own = fits.iter().find(|(fit, _)| !fit.sees(sample.case.fold));
        own.and_then(|(_, fitted)| best(&fitted.scores(&sample.case)))
    };
    samples.iter().map(chosen).collect()
}

/// Index of the highest score, the first of equals.
fn best(scores: &[f32]) -> Option<usize> {
    (0..scores.len()).max_by(|&a, &b| scores[a].total_cmp(&scores[b]).then(b.cmp(&a)))
}

/// Outcomes of a group of pages.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    /// Pages whose gold has the fact, and those whose gold has none.
    stated: usize,
    unstated: usize,
    /// Of the stated: the right one is among the candidates, is chosen, another one is chosen.
    possible: usize,
    right: usize,
    wrong: usize,
    /// Of the unstated: one is chosen.
    invented: usize,
}

/// The tally of each set, and of each page kind in it.
fn tally(
    samples: &[Sample],
    chosen: &[Option<usize>],
    gold: impl Fn(&Page) -> Option<String>,
    key: impl Fn(&str) -> String,
) -> BTreeMap<String, Tally> {
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for (sample, chosen) in samples.iter().zip(chosen) {
        let (gold, page) = (gold(sample.page), sample.page);
        let given = chosen.and_then(|chosen| sample.values.get(chosen)).map(|value| key(value));
        let mut groups = vec![page.set.name.clone()];
        if page.set.archive.name == "wcxb" && !page.kind.is_empty() {
            groups.push(format!("{} {}", page.set.name, page.kind));
        }
        for group in groups {
            let own = tallies.entry(group).or_default();
            match &gold {
                Some(gold) => {
                    own.stated += 1;
                    let possible = sample.values.iter().any(|value| key(value) == *gold);
                    own.possible += usize::from(possible);
                    own.right += usize::from(given.as_ref() == Some(gold));
                    own.wrong += usize::from(given.as_ref().is_some_and(|given| given != gold));
                }
                None => {
                    own.unstated += 1;
                    own.invented += usize::from(given.is_some());
                }
            }
        }
    }
    tallies
}

/// The lines of a report.
fn report(tallies: &BTreeMap<String, Tally>) -> String {
    use crate::text::share;
    let mut lines = String::new();
    for (group, own) in tallies {
        let Tally { stated, unstated, possible, right, wrong, invented } = *own;
        lines += &format!("{group:28} stated on {stated}: on the page ");
        lines += &format!("{}, right {}", share(possible, stated), share(right, stated));
        lines += &format!(", wrong {}", share(wrong, stated));
        if unstated > 0 {
            lines += &format!("; not stated on {unstated}: given {}", share(invented, unstated));
        }
        lines.push('\n');
    }
    lines
}

/// Writes every fit of a file of weights.
fn write(
    context: &Context,
    name: &str,
    step: &str,
    samples: &[Sample],
    fits: &[(Fit, Fitted)],
    scores: &str,
) -> Result<()> {
    println!("{name}\n{scores}");
    let pages: Vec<&Page> = samples.iter().map(|sample| sample.page).collect();
    let provenance = context.provenance(&pages, step, scores);
    for (fit, fitted) in fits {
        context.write(*fit, name, &provenance, &fitted.numbers())?;
    }
    Ok(())
}
