//! Finds the pages with the lowest scores, and why they are low.

use rayon::prelude::*;

use crate::Result;
use crate::args::Subject;
use crate::engine::{self, Engine, Source};
use crate::outcome::Outcome;
use crate::score::{Metadata, Score};
use crate::seeds::shortened;
use crate::shingles::Shingles;
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
    let loss = |outcome| match outcome {
        Outcome::Right | Outcome::Silent => 0.0,
        Outcome::Wrong => 1.0,
        Outcome::Missed | Outcome::Invented => 0.9,
    };
    match of {
        Subject::Title if score.title == Outcome::Invented => 0.0,
        Subject::Title => loss(score.title),
        Subject::Date => loss(score.date),
        Subject::Byline => loss(score.byline),
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
        let metadata = Metadata::of(&article, page);
        let (given, gold) = match of {
            Subject::Title => (article.title, page.gold.title.clone()),
            Subject::Date => metadata.date,
            _ => (article.byline, page.gold.author.clone()),
        };
        let text =
            |value: Option<String>| value.map_or_else(|| "none".to_owned(), |f| shortened(&f, 150));
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
        verdict.rule.name(),
        shortened(&block.text, 90)
    )
}
