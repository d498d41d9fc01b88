//! The choice of dates: a weighted sum, and trees on top of it. Plain text has the same.

use corpus::{Input, Page, Result};
use gleaner::internals::page::Choice;

use super::boost::Plan;
use super::{Recipe, chosen_out_of_fold, fit_all, report, samples, tally, write};
use crate::context::Context;

/// Archives whose dates are learned, and whether a page without a date in the gold has none. A
/// page of `snippets-dev` may have one all the same.
const ARCHIVES: &[(&str, bool)] = &[("wcxb", true), ("snippets", false), ("htmldate", true)];

const PENALTY: f32 = 3e-4;

/// What "no date" loses against the fit, which weighs a page without a date as much as one with.
const BIAS: f32 = 1.0;

/// Out of fold on `wcxb-dev`, before the choice saw where the article stands, right dates and
/// dates given to undated pages, where the latter are about as many: .859 and .152 by the
/// weighted sum alone, .866 and .134 or .870 and .173 by trees alone, .871 and .158 by both; no
/// difference on the other archives. With the article's position .871 and .115.
const PLAN: Plan = Plan { rounds: 100, rate: 0.1, ridge: 3.0, columns: 0.5, cases: 0.8 };

pub(crate) fn train(context: &Context) -> Result<()> {
    let folds = context.folds(&["joins", "blocks.html", "titles.html"])?;
    let mut pages: Vec<&Page> = Vec::new();
    for (archive, complete) in ARCHIVES {
        let own = context.pages(archive, Input::Html);
        pages.extend(own.filter(|page| *complete || page.gold.date.is_some()));
    }
    let label = |page: &Page, days: &[String]| {
        let gold = page.gold.date.as_deref();
        let mut right: Vec<bool> = days.iter().map(|day| gold == Some(day.as_str())).collect();
        // "No date" is right where there is none, and where the right one is not on the page.
        right.push(!right.contains(&true));
        Some((right, 1.0))
    };
    let samples = samples(&pages, &folds, Choice::Dates, &label)?;
    let recipe = Recipe { penalty: Some(PENALTY), trees: Some(PLAN), bias: BIAS };
    let fits = fit_all(&samples, recipe);
    let chosen = chosen_out_of_fold(&samples, &fits);
    let gold = |page: &Page| page.gold.date.clone();
    let scores = report(&tally(&samples, &chosen, gold, str::to_owned));
    write(context, "dates", "dates", &samples, &fits, &scores)
}
