//! Page folders: the right result for each page, written by hand, and the article as it was last
//! recorded.
//!
//! Add one: `cargo run --example add_page -- SLUG FILE`, then correct its `page.toml`.
//! Record a change that was intended: `GLEANER_BLESS=1 cargo test pages`, then read `git diff`.

use std::fs;

use gleaner::Article;

use crate::fixture::{self, Fixture};
use crate::page::{self, folded, texts};

#[test]
fn pages() {
    let fixtures = fixture::all().unwrap_or_else(|fault| panic!("{fault}"));
    assert!(!fixtures.is_empty(), "no page under {}", fixture::folder().display());
    let bless = std::env::var_os("GLEANER_BLESS").is_some_and(|value| value != "0");
    let mut report = String::new();
    let mut failed = 0;
    for page in &fixtures {
        let faults = judge(page, bless);
        if !faults.is_empty() {
            failed += 1;
            let note: String = page.truth.note.chars().take(100).collect();
            report.push_str(&format!("\n{}: {note}\n", page.slug));
            faults.iter().for_each(|fault| report.push_str(&format!("  {fault}\n")));
        }
    }
    assert!(failed == 0, "{failed} of {} pages failed\n{report}", fixtures.len());
}

/// All faults of a page.
fn judge(page: &Fixture, bless: bool) -> Vec<String> {
    let article = page.article();
    let mut faults = Vec::new();
    let mut unseen: Vec<&String> = page.truth.known.values().flatten().collect();
    for fault in against_truth(page, &article) {
        match unseen.iter().position(|known| **known == fault) {
            Some(known) => drop(unseen.remove(known)),
            None => faults.push(fault),
        }
    }
    for known in unseen {
        faults.push(format!("fixed, so remove it from `known`: {known}"));
    }
    let rendered = page::rendered(&article);
    let file = page.folder.join("expected.md");
    if bless {
        fs::write(&file, &rendered).expect("the page's folder can be written to");
    }
    match fs::read_to_string(&file) {
        Ok(expected) if expected == rendered => {}
        Ok(expected) => {
            faults
                .push("not as in expected.md (-); GLEANER_BLESS=1 takes over the new (+):".into());
            faults.extend(diff(&expected, &rendered));
        }
        Err(_) => faults.push("no expected.md; GLEANER_BLESS=1 writes it".into()),
    }
    faults
}

/// What contradicts the page's truth.
fn against_truth(page: &Fixture, article: &Article) -> Vec<String> {
    let truth = &page.truth;
    let mut faults = Vec::new();
    if truth.note.trim().is_empty() {
        faults.push("page.toml does not say why the page is there (note)".to_owned());
    }
    let date = article.date.as_ref().map(ToString::to_string);
    // The truth may be less precise than the page, a day without the hour.
    let date = match (&truth.date, date) {
        (Some(gold), Some(date)) if date.starts_with(&format!("{gold}T")) => Some(gold.clone()),
        (_, date) => date,
    };
    let fields = [
        ("title", &truth.title, &article.title),
        ("date", &truth.date, &date),
        ("byline", &truth.byline, &article.byline),
    ];
    for (name, want, got) in fields {
        let none = truth.none.iter().any(|absent| absent == name);
        if none && want.is_some() {
            faults.push(format!("{name}: both stated and among `none`"));
        }
        if (none || want.is_some()) && want != got {
            let show =
                |fact: &Option<String>| fact.clone().map_or("none".into(), |f| format!("`{f}`"));
            faults.push(format!("{name}: {}, not {}", show(want), show(got)));
        }
    }
    let lines = lines(article);
    let whole = folded(&lines.join(" "));
    for line in &truth.keep {
        if !whole.contains(&folded(line)) {
            faults.push(format!("lost: {line}"));
        }
    }
    for line in &truth.drop {
        let line = folded(line);
        let long = line.split(' ').count() >= 4;
        if lines.contains(&line) || (long && whole.contains(&line)) {
            faults.push(format!("kept: {line}"));
        }
    }
    faults
}

/// The body's lines, white space folded; a table's row is a line and its cells are.
fn lines(article: &Article) -> Vec<String> {
    texts(&article.body.blocks).iter().flat_map(|text| text.lines()).map(folded).collect()
}

/// The lines that differ, with one equal line before and after each run.
fn diff(old: &str, new: &str) -> Vec<String> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    // Longest common subsequence of the rests from (i, j), by length.
    let mut common = vec![vec![0usize; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] = if old[i] == new[j] {
                common[i + 1][j + 1] + 1
            } else {
                common[i + 1][j].max(common[i][j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut all: Vec<(char, &str)> = Vec::new();
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            all.push((' ', old[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && common[i + 1][j] >= common[i][j + 1]) {
            all.push(('-', old[i]));
            i += 1;
        } else {
            all.push(('+', new[j]));
            j += 1;
        }
    }
    let differs = |k: usize| all.get(k).is_some_and(|(sign, _)| *sign != ' ');
    let near = |k: &usize| differs(*k) || differs(k + 1) || (*k > 0 && differs(k - 1));
    (0..all.len()).filter(near).map(|k| format!("  {} {}", all[k].0, all[k].1)).collect()
}

#[test]
fn diffs_show_what_changed_and_its_neighbours() {
    let got = diff("a\nb\nc\nd\ne", "a\nb\nx\nd\ne");
    assert_eq!(got, ["    b", "  - c", "  + x", "    d"]);
    assert!(diff("same\nlines", "same\nlines").is_empty());
    assert_eq!(diff("", "one"), ["  + one"]);
}
