//! Measures what overrides are worth: figures, and pages of the suite, without them.

mod suite;

use corpus::Page;
use gleaner::internals::overrides;
use rayon::prelude::*;

use crate::Result;
use crate::engine::Engine;
use crate::figures::{Figures, table};
use crate::score::{Score, score};
use crate::summary::{self, KINDS};
use suite::Suite;

/// Figures that change by less are not printed.
const LEAST: f64 = 0.000_05;

/// The pages as they are judged with every override.
pub(crate) struct Baseline<'a> {
    pages: &'a [Page],
    scores: &'a [Score],
    figures: Figures,
    engine: &'a Engine,
    suite: Suite,
}

/// What changes without some overrides.
struct Change {
    /// Indices of the pages whose body changes.
    pages: Vec<usize>,
    figures: Figures,
    /// Names of the suite's cases and page folders whose verdicts change.
    cases: Vec<String>,
    folders: Vec<String>,
}

impl<'a> Baseline<'a> {
    /// `scores` are those of all `pages`, by the engine.
    pub(crate) fn new(pages: &'a [Page], scores: &'a [Score], engine: &'a Engine) -> Result<Self> {
        let figures = summary::figures(pages, scores);
        Ok(Self { pages, scores, figures, engine, suite: Suite::read()? })
    }

    /// What changes without the overrides of these names, taken away together: every figure
    /// that does, how many pages of each set, and which cases and page folders.
    pub(crate) fn without(&self, names: &[String]) -> Result<String> {
        let all: Vec<usize> = (0..self.pages.len()).collect();
        let change = self.change(names, &all)?;
        let mut out = format!("\nwithout {}\n", names.join(", "));
        for (set, pages) in self.per_set(&change.pages) {
            out.push_str(&format!("  {set}: {pages} pages change\n"));
        }
        for (kind, names) in [("cases", &change.cases), ("page folders", &change.folders)] {
            out.push_str(&format!("  {} {kind} of the suite change\n", names.len()));
            names.iter().for_each(|name| out.push_str(&format!("    {name}\n")));
        }
        let rows: Vec<Vec<String>> = change
            .figures
            .iter()
            .filter(|(name, _)| !name.contains(".speed.") && !name.contains(".confidence."))
            .filter_map(|(name, value)| Some((name, self.figures.get(name)?, value)))
            .filter(|(_, with, without)| (with - without).abs() >= LEAST)
            .map(|(name, with, without)| {
                vec![
                    name.to_owned(),
                    format!("{with:.4}"),
                    format!("{without:.4}"),
                    format!("{:+.4}", without - with),
                ]
            })
            .collect();
        Ok(out + "\n" + &table(&["figure", "with", "without", "change"], &rows))
    }

    /// One row for each override: what changes without it alone.
    pub(crate) fn leave_one_out(&self) -> Result<String> {
        let names: Vec<String> = overrides::names().map(str::to_owned).collect();
        // A page that stays the same without all of them is taken to stay so without one.
        let all: Vec<usize> = (0..self.pages.len()).collect();
        let none = self.change(&names, &all)?;
        let mut rows = vec![self.row("all of them", &none)];
        for name in &names {
            let change = self.change(std::slice::from_ref(name), &none.pages)?;
            rows.push(self.row(name, &change));
        }
        let mut head = vec!["without", "pages", "wcxb"];
        head.extend(KINDS.map(|kind| kind.get(..7).unwrap_or(kind)));
        head.extend(["lines", "news", "exact", "snippets", "later", "cases", "folders"]);
        Ok(format!(
            "\nF1 in thousandths, more or less than with the override; pages whose body changes\n{}",
            table(&head, &rows)
        ))
    }

    /// Judges the pages `affected` again; all others are taken to stay as they are.
    fn change(&self, names: &[String], affected: &[usize]) -> Result<Change> {
        let engine = Engine { without: names.to_vec(), ..self.engine.clone() };
        let again: Vec<Score> = affected
            .par_iter()
            .filter_map(|index| Some((*index, self.pages.get(*index)?)))
            .map(|(index, page)| score(index, page, &engine))
            .collect::<Result<_>>()?;
        let mut scores = self.scores.to_vec();
        let mut pages = Vec::new();
        for new in again {
            let Some(old) = scores.get_mut(new.page) else { continue };
            if old.body != new.body {
                pages.push(new.page);
            }
            *old = new;
        }
        let figures = summary::figures(self.pages, &scores);
        let (with, without) = (self.engine.general()?, engine.general()?);
        let (cases, folders) = self.suite.changed(&with, &without);
        Ok(Change { pages, figures, cases, folders })
    }

    /// Sets that have some of the pages, in order, with the number of these.
    fn per_set(&self, pages: &[usize]) -> Vec<(&'static str, usize)> {
        let mut sets: Vec<(&str, usize)> = Vec::new();
        for page in pages.iter().filter_map(|index| self.pages.get(*index)) {
            match sets.last_mut().filter(|(set, _)| *set == page.set.name) {
                Some((_, count)) => *count += 1,
                None => sets.push((&page.set.name, 1)),
            }
        }
        sets
    }

    fn row(&self, name: &str, change: &Change) -> Vec<String> {
        const LINES: [&str; 3] = ["lines.resiliparse", "lines.inscriptis", "lines.bs4"];
        const LATER: [&str; 7] = [
            "fundus.html",
            "misinfo.html",
            "daniel.html",
            "l3s.html",
            "trends.html",
            "cleaneval.html",
            "caijing.html",
        ];
        let change_of =
            |figure: &str| Some(change.figures.get(figure)? - self.figures.get(figure)?);
        let thousandths = |change: Option<f64>| {
            change.map_or_else(|| "–".to_owned(), |change| format!("{:+.1}", change * 1e3))
        };
        let mean = |sets: &[&str], figure: &str| {
            let of = |set: &&str| change_of(&format!("{set}.{figure}"));
            let changes: Vec<f64> = sets.iter().filter_map(of).collect();
            let sum: f64 = changes.iter().sum();
            (!changes.is_empty()).then(|| sum / changes.len() as f64)
        };
        let kinds = std::iter::once("all").chain(KINDS);
        let kinds = kinds.map(|kind| thousandths(change_of(&format!("wcxb.html.f1_gold5.{kind}"))));
        let mut row = vec![name.to_owned(), change.pages.len().to_string()];
        row.extend(kinds);
        row.extend([
            thousandths(mean(&LINES, "f1_gold5.all")),
            thousandths(change_of("news.html.f1")),
            thousandths(change_of("news.html.exact")),
            thousandths(change_of("snippets.html.f1")),
            thousandths(mean(&LATER, "f1.all")),
            change.cases.len().to_string(),
            change.folders.len().to_string(),
        ]);
        row
    }
}
