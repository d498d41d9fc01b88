//! Which pages cost most, and why.

use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

use crate::Result;
use crate::args::Subject;
use crate::engine::{self, Engine, Source};
use crate::figures::table;
use crate::outcome::Outcome;
use crate::score::{Facts, Score};
use crate::seeds::shortened;
use crate::summary::SHORT_GOLD;
use crate::words::{folded, words};
use corpus::{Page, SETS};

/// Lines named of each kind on one page.
const LINES: usize = 8;

/// The `most` pages of each set that cost most.
pub(crate) fn worst(
    pages: &[Page],
    scores: &[Score],
    engine: &Engine,
    of: Subject,
    most: usize,
) -> Result<String> {
    let mut out = String::new();
    for set in SETS.iter() {
        let mut own: Vec<(f64, &Page, &Score)> = scores
            .iter()
            .filter_map(|score| Some((pages.get(score.page)?, score)))
            .filter(|(page, _)| page.set.name == set.name)
            .map(|(page, score)| (cost(page, score, of), page, score))
            .filter(|(cost, ..)| *cost > 0.0)
            .collect();
        own.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.id.cmp(&b.1.id)));
        if own.is_empty() {
            continue;
        }
        out.push_str(&format!("\nworst of {}\n", set.name));
        let details: Vec<String> = own
            .par_iter()
            .take(most)
            .map(|(_, page, score)| detail(page, score, engine, of))
            .collect::<Result<_>>()?;
        out.extend(details);
    }
    Ok(out)
}

/// What the page takes from its set's figure, up to 1 (snippets: their number).
fn cost(page: &Page, score: &Score, of: Subject) -> f64 {
    let fact = |outcome| match outcome {
        Outcome::Right | Outcome::Silent => 0.0,
        Outcome::Wrong => 1.0,
        Outcome::Missed | Outcome::Invented => 0.9,
    };
    match of {
        Subject::Title if score.title == Outcome::Invented => 0.0,
        Subject::Title => fact(score.title),
        Subject::Date => fact(score.date),
        Subject::Byline => fact(score.byline),
        Subject::Body if page.set.name.starts_with("snippets") => {
            let s = &score.snippets;
            (s.with - s.with_found + s.without_found) as f64
        }
        Subject::Body if page.set.name.starts_with("news") => 1.0 - score.shingles.f1,
        Subject::Body if page.set.name.starts_with("htmldate") => 0.0,
        // A fault of the gold, not of the body.
        Subject::Body if score.gold_words < SHORT_GOLD => 0.0,
        Subject::Body => 1.0 - score.bag.f1,
    }
}

fn detail(page: &Page, score: &Score, engine: &Engine, of: Subject) -> Result<String> {
    let source = Source::read(page)?;
    let extractor = engine.extractor(page)?;
    let url = page.gold.url.as_deref().unwrap_or_default();
    let mut out = format!("{} {} {}", page.id, page.kind, shortened(url, 90));
    if of != Subject::Body {
        let article = engine::article(&extractor, &source);
        let facts = Facts::of(&article, page);
        let (given, gold) = match of {
            Subject::Title => (article.title, page.gold.title.clone()),
            Subject::Date => facts.date,
            _ => (article.byline, page.gold.author.clone()),
        };
        let text =
            |fact: Option<String>| fact.map_or_else(|| "none".to_owned(), |f| shortened(&f, 150));
        out.push_str(&format!("\n  given: {}\n  gold:  {}\n", text(given), text(gold)));
        return Ok(out);
    }
    let explanation = engine::explanation(&extractor, &source);
    let body = engine::body(&explanation.article);
    out.push_str(&format!(
        "\n  F1 {:.3}, precision {:.3}, recall {:.3}; {} gold words, {} kept; confidence {:.2}\n",
        score.bag.f1,
        score.bag.precision,
        score.bag.recall,
        score.gold_words,
        words(&body).len(),
        score.confidence
    ));
    if page.set.name.starts_with("snippets") {
        let body = folded(&body);
        let has = |snippet: &&String| body.contains(&folded(snippet));
        let lost: Vec<&String> = page.gold.with.iter().filter(|s| !has(s)).collect();
        let kept: Vec<&String> = page.gold.without.iter().filter(has).collect();
        lost.iter().for_each(|s| out.push_str(&format!("  - lost: {}\n", shortened(s, 110))));
        kept.iter().for_each(|s| out.push_str(&format!("  + kept: {}\n", shortened(s, 110))));
        let judged = |snippet: &str| {
            let snippet = folded(snippet);
            explanation.blocks.iter().find(|block| folded(&block.text).contains(&snippet))
        };
        for block in lost.iter().chain(&kept).filter_map(|s| judged(s)) {
            out.push_str(&line(' ', block));
        }
        return Ok(out);
    }
    let gold = Shingles::of(page.gold.body());
    let (mut kept, mut lost) = (Vec::new(), Vec::new());
    for block in &explanation.blocks {
        let inside = gold.holds(&block.text) > 0.5;
        match (block.verdict.role.is_content(), inside) {
            (true, false) => kept.push(block),
            (false, true) => lost.push(block),
            _ => {}
        }
    }
    let size = |block: &gleaner::ExplainedBlock| words(&block.text).len();
    for (sign, name, mut blocks) in [('+', "kept wrongly", kept), ('-', "lost", lost)] {
        let all: usize = blocks.iter().map(|block| size(block)).sum();
        out.push_str(&format!("  {name}: {} blocks, {all} words\n", blocks.len()));
        blocks.sort_by_key(|block| std::cmp::Reverse(size(block)));
        blocks.iter().take(LINES).for_each(|block| out.push_str(&line(sign, block)));
    }
    let page_text: String = explanation.blocks.iter().map(|b| b.text.clone() + "\n").collect();
    let on_page = Shingles::of(&page_text);
    let nowhere: Vec<&str> = page
        .gold
        .body()
        .lines()
        .filter(|line| on_page.holds(line) < 0.5 && !line.trim().is_empty())
        .collect();
    if !nowhere.is_empty() {
        out.push_str(&format!("  gold lines in no block: {}\n", nowhere.len()));
        nowhere
            .iter()
            .take(LINES / 2)
            .for_each(|l| out.push_str(&format!("  ? {}\n", shortened(l, 110))));
    }
    Ok(out)
}

fn line(sign: char, block: &gleaner::ExplainedBlock) -> String {
    let verdict = &block.verdict;
    format!(
        "  {sign} {:>4.2} {:<10} {:<16} {}\n",
        verdict.probability,
        verdict.role.name(),
        verdict.by.name(),
        shortened(&block.text, 90)
    )
}

/// A text's shingles of three words, to tell which lines stand in it.
struct Shingles(HashSet<Vec<String>>);

impl Shingles {
    fn of(text: &str) -> Self {
        let text = text.to_lowercase();
        let words: Vec<String> = words(&text).into_iter().map(str::to_owned).collect();
        let sizes = (1..=3).flat_map(|n| words.windows(n).map(<[_]>::to_vec));
        Self(sizes.collect())
    }

    /// Share of a line's shingles that the text has.
    fn holds(&self, line: &str) -> f64 {
        let line = line.to_lowercase();
        let words: Vec<String> = words(&line).into_iter().map(str::to_owned).collect();
        let all: Vec<&[String]> = words.windows(words.len().clamp(1, 3)).collect();
        let held = all.iter().filter(|shingle| self.0.contains(**shingle)).count();
        crate::outcome::share(held, all.len())
    }
}

/// For every rule and the role it gave: blocks, words, and the share of the words that
/// the gold body has. Sets with a gold body only.
pub(crate) fn rules(pages: &[Page], engine: &Engine) -> Result<String> {
    type Counts = BTreeMap<(&'static str, &'static str, &'static str, bool), [usize; 3]>;
    let judged = |page: &&Page| !page.gold.body().is_empty();
    let of_page = |page: &Page| -> Result<Counts> {
        let source = Source::read(page)?;
        let extractor = engine.extractor(page)?;
        let gold = Shingles::of(page.gold.body());
        let mut counts = Counts::new();
        for block in engine::explanation(&extractor, &source).blocks {
            let role = block.verdict.role;
            let key =
                (page.set.name.as_str(), block.verdict.by.name(), role.name(), role.is_content());
            let n = words(&block.text).len();
            let entry = counts.entry(key).or_default();
            entry[0] += 1;
            entry[1] += n;
            entry[2] += if gold.holds(&block.text) > 0.5 { n } else { 0 };
        }
        Ok(counts)
    };
    let each: Vec<Counts> = pages.par_iter().filter(judged).map(of_page).collect::<Result<_>>()?;
    let mut sums = Counts::new();
    for (key, counts) in each.into_iter().flatten() {
        let sum = sums.entry(key).or_default();
        sum.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
    }
    let rows: Vec<Vec<String>> = sums
        .iter()
        .map(|((set, rule, role, content), [blocks, words, inside])| {
            let wrong = if *content { words - inside } else { *inside };
            let share = 100.0 * crate::outcome::share(*inside, *words);
            vec![
                (*set).to_owned(),
                (*rule).to_owned(),
                (*role).to_owned(),
                blocks.to_string(),
                words.to_string(),
                format!("{share:.0} %"),
                wrong.to_string(),
            ]
        })
        .collect();
    let head = ["rules", "rule", "role", "blocks", "words", "of them gold", "words wrong"];
    Ok(format!("\n{}", table(&head, &rows)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_found_by_their_shingles() {
        let text = Shingles::of("The ferry leaves at six. It takes four hours.");
        assert_eq!(text.holds("the ferry LEAVES at six"), 1.0);
        assert_eq!(text.holds("six it"), 1.0);
        assert_eq!(text.holds("hours four takes it six at leaves"), 0.0);
        // the-ferry-leaves, ferry-leaves-never, leaves-never-again
        assert!((text.holds("The ferry leaves never again") - 1.0 / 3.0).abs() < 1e-9);
        assert_eq!(text.holds(""), 0.0);
    }
}
