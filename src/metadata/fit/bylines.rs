//! Fitting and measuring the choice of bylines.

use std::collections::BTreeMap;

use super::corpus::{Sample, flat, key, probabilities, renditions, wcxb};
use super::logit::{Case, argmax, fit, scores_out_of_fold};
use crate::document::{Document, Limits};
use crate::metadata::byline::{Feature, candidates, rows};
use crate::metadata::page::Page;
use crate::metadata::page_signs::Sign;
use crate::metadata::title;
use crate::stats::PageStats;

const PENALTY: f32 = 1e-3;

struct Signed {
    sample: Sample,
    case: Case,
    texts: Vec<String>,
    places: Vec<String>,
}

/// A byline as scores compare it.
fn name_key(text: &str) -> String {
    const LEADS: [&str; 8] =
        ["written by ", "posted by ", "by ", "von ", "par ", "por ", "di ", "door "];
    let text = key(text);
    LEADS.iter().find_map(|lead| text.strip_prefix(lead)).map_or(text.clone(), str::to_owned)
}

/// The same without what joins a list of names.
fn list_key(text: &str) -> String {
    const JOINS: [&str; 6] = ["and", "und", "et", "y", "och", "og"];
    let names = name_key(text);
    let words: Vec<&str> = names.split(' ').filter(|word| !JOINS.contains(word)).collect();
    words.join(" ")
}

fn signed(sample: Sample, document: &Document) -> Signed {
    let url = Some(sample.url.as_str()).filter(|url| !url.is_empty());
    let facts = PageStats::of(document);
    let probabilities = probabilities(&sample, document, &facts);
    let page = Page::of(document, &facts, url, &probabilities);
    let titles = title::candidates(&page);
    let chosen = title::choose(&titles, &title::rank(&page, &titles)).map(|index| &titles[index]);
    let block = title::block(&page, chosen, &titles);
    let words = chosen.map(|title| title.words.as_slice()).unwrap_or_default();
    let found = candidates(&page, block);
    let rows = rows(&page, &found, words).into_iter().map(Vec::from).collect();
    let gold = sample.author.as_deref().map(name_key);
    let texts: Vec<String> = found.iter().map(|c| c.text.clone()).collect();
    let places =
        found.iter().map(|c| format!("{} `{:.60}`", c.evidence.path, c.evidence.raw)).collect();
    let mut right: Vec<bool> =
        texts.iter().map(|text| gold.as_ref() == Some(&name_key(text))).collect();
    if let Some(gold) = &sample.author
        && !right.contains(&true)
    {
        right = texts.iter().map(|text| list_key(text) == list_key(gold)).collect();
    }
    // Where the gold's own form is not there, one that shares most of it is as good a
    // lesson; without any, "none" is right.
    let mut weight = 1.0;
    if let Some(gold) = &gold
        && !right.contains(&true)
    {
        let gold: Vec<&str> = gold.split(' ').collect();
        for (right, text) in right.iter_mut().zip(&texts) {
            let text = name_key(text);
            let words: Vec<&str> = text.split(' ').collect();
            let common = words.iter().filter(|word| gold.contains(word)).count();
            *right = common * 2 > words.len().max(gold.len());
        }
        weight = 0.3;
    }
    right.push(!right.contains(&true));
    let case = Case { rows, right, group: sample.site.clone(), weight };
    Signed { sample, case, texts, places }
}

#[test]
#[ignore = "needs the corpus"]
fn bylines() {
    let limits = Limits::default();
    let mut samples = wcxb();
    // Pages of the other archives without a byline in the gold may have one all the same.
    let others =
        flat("snippets-dev", "gold.json").into_iter().chain(flat("features-dev", "gold.json"));
    samples.extend(others.filter(|sample| sample.author.is_some()));
    let all = samples.into_iter().map(|sample| {
        let document = crate::html::read(&sample.read(), &limits);
        signed(sample, &document)
    });
    report(all.collect());
}

#[test]
#[ignore = "needs the corpus"]
fn bylines_of_text() {
    let limits = Limits::default();
    let mut all = Vec::new();
    for sample in renditions() {
        let document = crate::plain::read(&sample.read(), &limits);
        all.push(signed(sample, &document));
    }
    report(all);
}

fn report(all: Vec<Signed>) {
    let (meta, cases): (Vec<_>, Vec<_>) =
        all.into_iter().map(|s| ((s.sample, s.texts, s.places), s.case)).unzip();
    let scores = scores_out_of_fold(&cases, 5, PENALTY);
    for step in -2..8 {
        let bias = step as f32 * 0.25;
        let choices = biased(&scores, bias);
        // Signed, right, wrong, given unsigned; all and articles.
        let mut line = format!("bias {bias:5.2}");
        for (name, wanted) in [("all", ""), ("article", "article"), ("forum", "forum")] {
            let mut counts = [0usize; 5];
            for (((sample, texts, _), _), choice) in meta.iter().zip(&cases).zip(&choices) {
                if sample.kind.is_empty() || !sample.kind.starts_with(wanted) {
                    continue;
                }
                let given = choice.and_then(|choice| texts.get(choice));
                let right = given.is_some_and(|given| {
                    sample.author.as_deref().is_some_and(|gold| name_key(gold) == name_key(given))
                });
                match sample.author {
                    Some(_) => {
                        counts[0] += 1;
                        counts[1] += usize::from(right);
                        counts[2] += usize::from(given.is_some() && !right);
                    }
                    None => {
                        counts[3] += 1;
                        counts[4] += usize::from(given.is_some());
                    }
                }
            }
            let [signed, right, wrong, unsigned, false_given] = counts.map(|count| count as f64);
            line += &format!(
                " | {name} right {:.3} wrong {:.3} unsigned given {:.3}",
                right / signed,
                wrong / signed,
                false_given / unsigned
            );
        }
        println!("{line}");
    }
    let bias: f32 = std::env::var("BIAS").ok().and_then(|bias| bias.parse().ok()).unwrap_or(BIAS);
    let choices = biased(&scores, bias);
    let show = std::env::var("SHOW").ok();
    let mut tally: BTreeMap<String, [usize; 6]> = BTreeMap::new();
    for (((sample, texts, places), case), choice) in meta.iter().zip(&cases).zip(&choices) {
        let given = choice.and_then(|choice| texts.get(choice));
        let gold = sample.author.as_deref().map(name_key);
        let right = gold.is_some() && given.map(|given| name_key(given)) == gold;
        let possible = texts.iter().any(|text| Some(name_key(text)) == gold);
        for group in [sample.archive.to_owned(), format!("{} {}", sample.archive, sample.kind)] {
            let counts = tally.entry(group).or_default();
            counts[0] += 1;
            counts[1] += usize::from(gold.is_some());
            counts[2] += usize::from(right);
            counts[3] += usize::from(gold.is_some() && given.is_some() && !right);
            counts[4] += usize::from(gold.is_none() && given.is_some());
            counts[5] += usize::from(possible);
        }
        let wrong = given.is_some() != gold.is_some() || (gold.is_some() && !right);
        if wrong && show.as_deref().is_some_and(|show| sample.archive.starts_with(show)) {
            println!(
                "{} {} gold {:?} given {:?} {} {:.90}",
                sample.id,
                sample.kind,
                sample.author,
                given,
                if possible || gold.is_none() { "" } else { "NOT THERE" },
                sample.url
            );
            for (index, (text, place)) in texts.iter().zip(places).enumerate().take(6) {
                let on: Vec<String> = Feature::ALL
                    .iter()
                    .zip(&case.rows[index])
                    .filter(|(_, value)| **value != 0.0)
                    .map(|(feature, _)| format!("{feature:?}"))
                    .collect();
                println!("        `{text}` {place} [{}]", on.join(" "));
            }
        }
    }
    for (group, [all, signed, right, wrong, false_given, possible]) in tally {
        let share = |count: usize, of: usize| count as f64 / of.max(1) as f64;
        println!(
            "{group:28} signed {signed:4} possible {:.3} right {:.3} wrong {:.3}; unsigned {:4} given {:.3}",
            share(possible, signed),
            share(right, signed),
            share(wrong, signed),
            all - signed,
            share(false_given, all - signed),
        );
    }
    let mut weights = fit(&cases.iter().collect::<Vec<_>>(), PENALTY);
    weights[Feature::None as usize] -= bias;
    println!("[");
    let names = Feature::ALL.iter().map(|feature| format!("{feature:?}"));
    let none = Sign::ALL.iter().map(|sign| format!("None{sign:?}"));
    let declared = Sign::ALL.iter().map(|sign| format!("Declared{sign:?}"));
    for (name, weight) in names.chain(none).chain(declared).zip(weights) {
        println!("    {weight:.3}, // {name}");
    }
    println!("];");
}

/// What "no byline" loses against the fit; see the table that the test prints.
const BIAS: f32 = 0.5;

fn biased(scores: &[Vec<f32>], bias: f32) -> Vec<Option<usize>> {
    let of = |scores: &Vec<f32>| {
        let mut scores = scores.clone();
        if let Some(none) = scores.last_mut() {
            *none -= bias;
        }
        argmax(&scores)
    };
    scores.iter().map(of).collect()
}
