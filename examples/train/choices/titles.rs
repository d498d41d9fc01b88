//! The choice of titles: trees alone.

use corpus::{Input, Page, Result};
use gleaner::internals::page::Choice;

use super::boost::Plan;
use super::{Recipe, chosen_out_of_fold, fit_all, report, samples, tally, write};
use crate::context::Context;
use crate::text::key;

/// Archives whose titles are learned.
const HTML: &[&str] = &["wcxb", "snippets", "features"];
const TEXT: &[&str] = &["wcxb"];

/// Out of fold, right of all `wcxb-dev`, of its articles, of the other archives: .830, .897
/// and .841 for a weighted sum with the page's signs multiplied in; .831, .902, .839 for 60
/// such trees on top of it; .834, .908, .867 for 150 trees alone; .822, .898, .869 for 300.
const OF_HTML: Plan = Plan { rounds: 150, rate: 0.1, ridge: 3.0, columns: 0.5, cases: 0.8 };

/// For plain text there are three renditions of each page: 300 trees have .832, .777 and .779
/// of the titles of articles right (`bs4`, `inscriptis`, `resiliparse`), 150 have .826, .764
/// and .776.
const OF_TEXT: Plan = Plan { rounds: 300, ..OF_HTML };

pub(crate) fn train(context: &Context) -> Result<()> {
    let folds = context.folds(&["joins", "blocks.html", "blocks.text"])?;
    for (name, archives, input, plan) in
        [("titles.html", HTML, Input::Html, OF_HTML), ("titles.text", TEXT, Input::Text, OF_TEXT)]
    {
        let pages = context.pages_of(archives, input);
        let label = |page: &Page, values: &[String]| {
            let gold = key(page.gold.title.as_deref()?);
            Some((values.iter().map(|value| key(value) == gold).collect(), 1.0))
        };
        let samples = samples(&pages, &folds, Choice::Titles, &label)?;
        let fits = fit_all(&samples, Recipe { penalty: None, trees: Some(plan), bias: 0.0 });
        let chosen = chosen_out_of_fold(&samples, &fits);
        let gold = |page: &Page| page.gold.title.as_deref().map(key);
        let scores = report(&tally(&samples, &chosen, gold, key));
        write(context, name, "titles", &samples, &fits, &scores)?;
    }
    Ok(())
}
