//! The seeds: a few pages of plain text whose every line is judged.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use gleaner::{Article, Role};
use serde::Deserialize;

use crate::Result;
use crate::engine;
use crate::figures::Figures;
use crate::outcome::share;
use crate::words::{folded, normal, normal_byline, words};
use corpus::json;

/// The right result for one seed.
#[derive(Debug, Deserialize)]
struct Seed {
    title: Option<String>,
    date: Option<String>,
    byline: Option<String>,
    body: Vec<String>,
    #[serde(default)]
    optional: Vec<String>,
    drop: Vec<String>,
}

/// The result for one seed.
struct Judged {
    name: String,
    title: Option<String>,
    title_right: bool,
    date: Option<String>,
    date_right: bool,
    byline_right: bool,
    /// Paragraphs that the body lacks.
    lost: Vec<String>,
    paragraphs: usize,
    /// Lines to drop that the body has.
    kept: Vec<String>,
    drops: usize,
    /// Standfirsts and the role each was kept in, if it was.
    optional: Vec<(String, Option<Role>)>,
}

/// Adds the seeds' figures and returns the report, with one line per fault.
pub(crate) fn seeds(folder: &Path, figures: &mut Figures) -> Result<String> {
    let golds: BTreeMap<String, Seed> = json(&folder.join("gold.json"))?;
    let extractor = gleaner::Extractor::default();
    let mut judged = Vec::new();
    for (name, seed) in &golds {
        let text = fs::read_to_string(folder.join(name))?;
        let article = extractor.text(&text);
        judged.push(judge(name, seed, &article));
    }
    let count = |of: fn(&Judged) -> usize| judged.iter().map(of).sum::<usize>();
    let pages = judged.len();
    figures.add("seeds.pages", pages as f64);
    figures.add("seeds.title", share(count(|j| usize::from(j.title_right)), pages));
    figures.add("seeds.date", share(count(|j| usize::from(j.date_right)), pages));
    figures.add("seeds.byline", share(count(|j| usize::from(j.byline_right)), pages));
    let paragraphs = count(|j| j.paragraphs);
    figures.add("seeds.kept", share(paragraphs - count(|j| j.lost.len()), paragraphs));
    let drops = count(|j| j.drops);
    figures.add("seeds.dropped", share(drops - count(|j| j.kept.len()), drops));
    Ok(judged.iter().map(describe).collect())
}

fn judge(name: &str, seed: &Seed, article: &Article) -> Judged {
    let texts = engine::texts(article);
    let all: Vec<&str> = texts.iter().map(|(_, text)| text.as_str()).collect();
    let whole = folded(&all.join("\n"));
    let lines: Vec<String> = all.iter().flat_map(|text| text.lines()).map(folded).collect();
    let date = article.date.as_ref().map(|date| date.to_string().chars().take(10).collect());
    // A short line such as "1" or "Information" is inside many paragraphs: it counts
    // as kept only where it is a line of its own.
    let stays = |line: &String| {
        let line = folded(line);
        lines.contains(&line) || (words(&line).len() >= 4 && whole.contains(&line))
    };
    let role = |standfirst: &String| {
        let standfirst = folded(standfirst);
        let holds = |text: &str| folded(text).contains(&standfirst);
        texts.iter().find(|(_, text)| holds(text)).map(|(role, _)| *role)
    };
    Judged {
        name: name.to_owned(),
        title: article.title.clone(),
        title_right: article.title.as_deref().map(normal) == seed.title.as_deref().map(normal),
        date_right: date == seed.date,
        date,
        byline_right: article.byline.as_deref().map(normal_byline)
            == seed.byline.as_deref().map(normal_byline),
        lost: seed.body.iter().filter(|p| !whole.contains(&folded(p))).cloned().collect(),
        paragraphs: seed.body.len(),
        kept: seed.drop.iter().filter(|line| stays(line)).cloned().collect(),
        drops: seed.drop.len(),
        optional: seed.optional.iter().map(|line| (line.clone(), role(line))).collect(),
    }
}

fn describe(judged: &Judged) -> String {
    let right = |right: bool| if right { "right" } else { "WRONG" };
    let given = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".to_owned());
    let mut out = format!(
        "seed {}: title {}{}, date {} ({}), byline {}, paragraphs {}/{}, dropped {}/{}\n",
        judged.name,
        right(judged.title_right),
        if judged.title_right { String::new() } else { format!(" ({})", given(&judged.title)) },
        right(judged.date_right),
        given(&judged.date),
        right(judged.byline_right),
        judged.paragraphs - judged.lost.len(),
        judged.paragraphs,
        judged.drops - judged.kept.len(),
        judged.drops,
    );
    for line in &judged.lost {
        out.push_str(&format!("  lost:       {}\n", shortened(line, 120)));
    }
    for line in &judged.kept {
        out.push_str(&format!("  kept:       {}\n", shortened(line, 120)));
    }
    for (line, role) in &judged.optional {
        let role = role.map_or_else(|| "dropped".to_owned(), |role| role.to_string());
        out.push_str(&format!("  {role:<11} {}\n", shortened(line, 120)));
    }
    out
}

/// The first characters of a text on one line.
pub(crate) fn shortened(text: &str, most: usize) -> String {
    let text = folded(text);
    if text.chars().count() <= most {
        return text;
    }
    text.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn judges_each_line() {
        let list = |items: &[&str]| items.iter().map(|&s| s.to_owned()).collect();
        let long =
            "The ferry to Arn leaves at six and takes four hours in calm weather, says its master.";
        let seed = Seed {
            title: None,
            date: None,
            byline: None,
            body: list(&[long, "A paragraph that is not on the page at all."]),
            optional: list(&["Never there"]),
            drop: list(&["six", "Information for all travellers here", "Not there"]),
        };
        let text = format!("{long}\nInformation for all\u{a0}travellers here, and more.\n");
        let mut article = gleaner::extract_text(&text);
        article.title = None;
        article.date = None;
        article.byline = None;
        let body = engine::body(&article);
        let judged = judge("x", &seed, &article);
        assert!(judged.title_right && judged.date_right && judged.byline_right);
        // Not what the crate keeps is tested here, but how it is scored.
        assert_eq!(judged.lost.contains(&seed.body[0]), !folded(&body).contains(long));
        assert!(judged.lost.contains(&seed.body[1]));
        assert!(!judged.kept.contains(&"six".to_owned()), "inside a paragraph is not a line");
        assert_eq!(judged.kept.len(), usize::from(body.contains("travellers")));
        assert_eq!(judged.optional[0].1, None);
    }

    #[test]
    fn shortens_by_characters() {
        assert_eq!(shortened("éé  éé éé", 5), "éé é…");
        assert_eq!(shortened("short", 5), "short");
    }
}
