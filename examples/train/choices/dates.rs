//! The choice of dates: a weighted sum, and trees on top of it. Plain text has the same.

use corpus::{Input, Page, Result};
use gleaner::internals::page::{Choice, choice_columns};

use super::boost::Plan;
use super::{Recipe, chosen_out_of_fold, fit_all, report, samples, tally, write};
use crate::context::{Context, Form};

/// Archives whose dates are learned, and whether a page without a date in the gold has none. Pages
/// of the others may have one all the same.
const ARCHIVES: &[(&str, bool)] = &[
    ("wcxb", true),
    ("snippets", false),
    ("htmldate", true),
    ("fundus", false),
    ("misinfo", false),
    ("trends", false),
    ("mercury", false),
];

/// Columns of a date that the page declares as that of its publication. Where the gold has no date
/// all the same, nothing is learned: most of these are right.
const DECLARED: [&str; 3] = ["LdMatched", "MetaPublished", "PropertyPublished"];

const PENALTY: f32 = 3e-4;

/// What "no date" loses against the fit, which weighs a page without a date as much as one with.
const BIAS: f32 = 1.0;

/// Out of fold on `wcxb-dev`, before the choice saw where the article stands, right dates and
/// dates given to undated pages, where the latter are about as many: .859 and .152 by the
/// weighted sum alone, .866 and .134 or .870 and .173 by trees alone, .871 and .158 by both; no
/// difference on the other archives. With the article's position .871 and .115.
const PLAN: Plan = Plan { rounds: 100, rate: 0.1, ridge: 3.0, columns: 0.5, cases: 0.8 };

pub(crate) fn train(context: &Context) -> Result<()> {
    let folds = context.folds(&["blocks.html", "titles.html"])?;
    let mut pages: Vec<&Page> = Vec::new();
    for (archive, complete) in ARCHIVES {
        let own = context.pages(archive, Input::Html);
        pages.extend(own.filter(|page| *complete || page.gold.date.is_some()));
    }
    let label = |page: &Page, days: &[String]| {
        let gold = page.gold.date.as_deref();
        let is_gold = |day: &String| gold == Some(day.as_str());
        let is_exact = days.iter().any(is_gold);
        let is_right = |day: &String| match gold {
            Some(gold) if page.gold.utc && !is_exact => is_a_day_off(day, gold),
            _ => is_gold(day),
        };
        let mut right: Vec<bool> = days.iter().map(is_right).collect();
        // "No date" is right where there is none, and where the right one is not on the page.
        right.push(!right.contains(&true));
        Some((right, 1.0))
    };
    let mut samples = samples(&pages, &folds, Form::Html, Choice::Dates, &label)?;
    let declared: Vec<usize> = choice_columns(Choice::Dates)
        .iter()
        .enumerate()
        .filter(|(_, name)| DECLARED.contains(&name.as_str()))
        .map(|(column, _)| column)
        .collect();
    for sample in samples.iter_mut().filter(|sample| sample.page.gold.date.is_none()) {
        let rows = &sample.case.rows;
        if rows.iter().any(|row| declared.iter().any(|&column| row[column] > 0.0)) {
            sample.case.weight = 0.0;
        }
    }
    let recipe = Recipe { penalty: Some(PENALTY), trees: Some(PLAN), bias: BIAS };
    let fits = fit_all(&samples, recipe);
    let chosen = chosen_out_of_fold(&samples, &fits);
    let gold = |page: &Page| page.gold.date.clone();
    let scores = report(&tally(&samples, &chosen, gold, str::to_owned));
    write(context, "dates", "dates", &samples, &fits, &scores)
}

/// Whether two days, `YYYY-MM-DD`, follow each other.
fn is_a_day_off(day: &str, other: &str) -> bool {
    let number = |day: &str| {
        let mut parts = day.split('-').filter_map(|part| part.parse::<i64>().ok());
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        // Counted from March, so that the leap day comes last.
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        Some(365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day)
    };
    number(day).zip(number(other)).is_some_and(|(one, two)| (one - two).abs() == 1)
}
