//! The choice of titles: trees alone.

use corpus::{Page, Result};
use gleaner::internals::page::Choice;

use super::boost::Plan;
use super::{Recipe, chosen_out_of_fold, fit_all, report, samples, tally, write};
use crate::context::{Context, Form};
use crate::text::key;

/// Archives whose titles are learned, and what a page of each counts. Many titles of `daniel-dev` and
/// `l3s-dev` have more than the headline. Out of fold, right on `wcxb-dev`, `snippets-dev`, `fundus-dev`,
/// `mercury-dev`, `misinfo-dev`, `daniel-dev` and `l3s-dev`: .838, .876, .868, .835, .962, .902 and .680 by
/// 150 trees of the first three archives, four fifths of the cases each; .837, .887, .868, .876, .972,
/// .929 and .725 as it is; .822, .883, .874, .897, .943, .902 and .693 by 220 trees without the last two
/// archives, four fifths of the cases each.
const HTML: &[(&str, f32)] = &[
    ("wcxb", 1.0),
    ("snippets", 1.0),
    ("features", 1.0),
    ("fundus", 1.0),
    ("misinfo", 1.0),
    ("mercury", 1.0),
    ("trends", 1.0),
    ("daniel", 0.1),
    ("l3s", 0.1),
];
const TEXT: &[(&str, f32)] = &[
    ("wcxb", 1.0),
    ("fundus", 1.0),
    ("misinfo", 1.0),
    ("trends", 1.0),
    ("daniel", 0.1),
    ("l3s", 0.1),
];

const OF_HTML: Plan = Plan { rounds: 220, rate: 0.1, ridge: 3.0, columns: 0.5, cases: 0.6 };

/// For plain text there are several renditions of each page: 300 trees have .822, .781 and .777 of the titles
/// of articles right (`bs4`, `inscriptis`, `resiliparse`), 400 have .823, .779 and .777.
const OF_TEXT: Plan = Plan { rounds: 300, cases: 0.8, ..OF_HTML };
/// What a page of plain text counts whose blocks do not have lines of their own, or one that says where its links
/// lead but is not Markdown.
const OTHER_FORM: f32 = 0.4;

pub(crate) fn train(context: &Context, form: Form) -> Result<()> {
    let folds = context.folds(&[&form.file("blocks")])?;
    let (archives, plan) = if form == Form::Html { (HTML, OF_HTML) } else { (TEXT, OF_TEXT) };
    let names: Vec<&str> = archives.iter().map(|(name, _)| *name).collect();
    let pages = context.pages_of(&names, form.input());
    let label = |page: &Page, values: &[String]| {
        let gold = key(page.gold.title.as_deref()?);
        let own = archives.iter().find(|(name, _)| *name == page.set.archive.name);
        let weight = own.map_or(1.0, |(_, weight)| *weight);
        let is_other = page.set.is_run_together() || page.set.is_dump();
        let weight = if is_other { weight * OTHER_FORM } else { weight };
        Some((values.iter().map(|value| key(value) == gold).collect(), weight))
    };
    let samples = samples(&pages, &folds, form, Choice::Titles, &label)?;
    let fits = fit_all(&samples, Recipe { penalty: None, trees: Some(plan), bias: 0.0 });
    let chosen = chosen_out_of_fold(&samples, &fits);
    let gold = |page: &Page| page.gold.title.as_deref().map(key);
    let scores = report(&tally(&samples, &chosen, gold, key));
    write(context, &form.file("titles"), &form.file("titles"), &samples, &fits, &scores)
}
