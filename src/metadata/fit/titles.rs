//! Fitting and measuring the choice of titles.

use super::boost::{Plan, boost, boosted_out_of_fold, print};
use super::corpus::{Sample, flat, key, probabilities, renditions, wcxb};
use super::logit::{Case, argmax};
use crate::document::{Document, Limits};
use crate::metadata::page::Page;
use crate::metadata::title::{candidates, rows};
use crate::stats::PageStats;

/// Out of fold, right of all `wcxb-dev`, of its articles, of the other archives: .830, .897
/// and .841 for a weighted sum with the page's signs multiplied in; .831, .902, .839 for 60
/// such trees on top of it; .834, .908, .867 for 150 trees alone; .822, .898, .869 for 300.
const PLAN: Plan = Plan { rounds: 150, rate: 0.1, ridge: 3.0, columns: 0.5, cases: 0.8 };

/// For bare text there are three renditions of each page: 300 trees have .832, .777 and .779
/// of the titles of articles right (`bs4`, `inscriptis`, `resiliparse`), 150 have .826, .764
/// and .776.
const BARE: Plan = Plan { rounds: 300, ..PLAN };

struct Titled {
    sample: Sample,
    case: Case,
    texts: Vec<String>,
}

fn titled(sample: Sample, document: &Document) -> Option<Titled> {
    let gold = key(sample.title.as_deref()?);
    let url = Some(sample.url.as_str()).filter(|url| !url.is_empty());
    let facts = PageStats::of(document);
    let probabilities = probabilities(&sample, document, &facts);
    let page = Page::of(document, &facts, url, &probabilities);
    let candidates = candidates(&page);
    let rows = rows(&page, &candidates).into_iter().map(Vec::from).collect();
    let texts: Vec<String> = candidates.into_iter().map(|candidate| candidate.text).collect();
    let right = texts.iter().map(|text| key(text) == gold).collect();
    let case = Case { rows, right, group: sample.site.clone(), weight: 1.0 };
    Some(Titled { sample, case, texts })
}

fn html_samples() -> Vec<Sample> {
    let mut samples = wcxb();
    samples.extend(flat("snippets-dev", "gold.json"));
    samples.extend(flat("features-dev", "gold.json"));
    samples
}

#[test]
#[ignore = "needs the corpus"]
fn titles() {
    let limits = Limits::default();
    let titled: Vec<Titled> = html_samples()
        .into_iter()
        .filter_map(|sample| {
            let document = crate::html::read(&sample.read(), &limits);
            titled(sample, &document)
        })
        .collect();
    report(titled, PLAN);
}

/// The renditions without markup: the page's address is not given, as a text has none.
#[test]
#[ignore = "needs the corpus"]
fn titles_of_text() {
    let limits = Limits::default();
    let mut all = Vec::new();
    for sample in renditions() {
        let document = crate::plain::read(&sample.read(), &limits);
        all.extend(titled(sample, &document));
    }
    report(all, BARE);
}

fn report(titled: Vec<Titled>, plan: Plan) {
    let (meta, cases): (Vec<_>, Vec<_>) =
        titled.into_iter().map(|titled| ((titled.sample, titled.texts), titled.case)).unzip();
    let none = |_: &[&Case]| Vec::new();
    let scores = boosted_out_of_fold(&cases, 5, none, plan);
    let choices = scores.iter().map(|scores| argmax(scores));
    let show = std::env::var("SHOW").ok();
    let mut tally: std::collections::BTreeMap<String, [usize; 3]> = Default::default();
    for (((sample, texts), case), choice) in meta.iter().zip(&cases).zip(choices) {
        let right = choice.is_some_and(|choice| case.right[choice]);
        let possible = case.right.contains(&true);
        for group in [sample.archive.to_owned(), format!("{} {}", sample.archive, sample.kind)] {
            let counts = tally.entry(group).or_default();
            counts[0] += 1;
            counts[1] += usize::from(possible);
            counts[2] += usize::from(right);
        }
        if !right && show.as_deref().is_some_and(|show| sample.archive.starts_with(show)) {
            let chosen = choice.map_or("-", |choice| texts[choice].as_str());
            let gold = sample.title.as_deref().unwrap_or_default();
            let mark = if possible { "" } else { " (not among the candidates)" };
            println!(
                "{} {}{mark}\n   gold   {gold}\n   chosen {chosen}\n   {}",
                sample.id, sample.kind, sample.url
            );
        }
    }
    for (group, [all, possible, right]) in tally {
        let share = |count: usize| count as f64 / all as f64;
        println!("{group:30} {all:5} possible {:.3} right {:.3}", share(possible), share(right));
    }
    let cases: Vec<&Case> = cases.iter().collect();
    let base: Vec<Vec<f32>> = cases.iter().map(|case| vec![0.0; case.rows.len()]).collect();
    print(&boost(&cases, &base, plan));
}
