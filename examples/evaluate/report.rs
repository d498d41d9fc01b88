//! The tables for human readers.

use crate::figures::{Figures, short, table};
use crate::summary::{KINDS, LENGTHS};
use corpus::SETS;

/// All tables of the figures.
pub(crate) fn report(figures: &Figures) -> String {
    let mut out = String::new();
    for part in [bodies, lengths, shingles, snippets, unwanted, metadata, standing, confidence] {
        let text = part(figures);
        if !text.is_empty() {
            out.push_str(&text);
            out.push('\n');
        }
    }
    out
}

/// The sets that have the figure.
fn sets_with<'a>(figures: &'a Figures, figure: &'a str) -> impl Iterator<Item = &'static str> + 'a {
    let has = move |set: &&str| figures.get(&format!("{set}.{figure}")).is_some();
    SETS.iter().map(|set| set.name.as_str()).filter(has)
}

fn cell(figures: &Figures, set: &str, figure: &str) -> String {
    short(figures.get(&format!("{set}.{figure}")))
}

fn count(figures: &Figures, set: &str, figure: &str) -> String {
    figures.get(&format!("{set}.{figure}")).map_or_else(|| "–".to_owned(), |n| format!("{n:.0}"))
}

/// A table with a row for each set that has the first figure, and one column per figure.
fn simple(figures: &Figures, title: &str, columns: &[(&str, &str)]) -> String {
    let Some(&(_, key)) = columns.first() else { return String::new() };
    let row = |set| {
        let cells = columns.iter().map(|&(_, figure)| cell(figures, set, figure));
        [set.to_owned(), count(figures, set, "pages")].into_iter().chain(cells).collect()
    };
    let rows: Vec<Vec<String>> = sets_with(figures, key).map(row).collect();
    if rows.is_empty() {
        return String::new();
    }
    let head: Vec<&str> = [title, "pages"].into_iter().chain(columns.iter().map(|c| c.0)).collect();
    table(&head, &rows)
}

fn bodies(figures: &Figures) -> String {
    let mut rows = Vec::new();
    for set in sets_with(figures, "f1.all") {
        let measures = [
            ("f1", set),
            ("f1_gold5", "  gold ≥ 5 words"),
            ("precision_gold5", "    precision"),
            ("recall_gold5", "    recall"),
            ("kind", "  kind right"),
        ];
        for (measure, name) in measures {
            if figures.get(&format!("{set}.{measure}.all")).is_none() {
                continue;
            }
            let columns = std::iter::once("all").chain(KINDS);
            let cells = columns.map(|column| cell(figures, set, &format!("{measure}.{column}")));
            let (pages, speed) = if measure == "f1" {
                let speed = figures.get(&format!("{set}.speed.megabytes_per_second"));
                (
                    count(figures, set, "pages"),
                    speed.map_or_else(String::new, |s| format!("{s:.0}")),
                )
            } else {
                (String::new(), String::new())
            };
            let row = [name.to_owned(), pages].into_iter().chain(cells).chain([speed]);
            rows.push(row.collect());
        }
    }
    if rows.is_empty() {
        return String::new();
    }
    let head = [
        "body, bag F1",
        "pages",
        "all",
        "article",
        "docs",
        "service",
        "forum",
        "collect",
        "listing",
        "product",
        "MB/s",
    ];
    table(&head, &rows)
}

fn lengths(figures: &Figures) -> String {
    let mut rows = Vec::new();
    let class = |set: &str, class: &str, measure: &str| {
        figures.get(&format!("{set}.length.{class}.{measure}"))
    };
    for set in SETS.iter().map(|set| set.name.as_str()) {
        let cells = LENGTHS.iter().flat_map(|(name, _)| {
            let pages = class(set, name, "pages");
            let pages = pages.map_or_else(String::new, |pages| format!("{pages:.0}"));
            [pages, short(class(set, name, "f1"))]
        });
        let cells: Vec<String> = cells.collect();
        if cells.iter().any(|cell| cell.starts_with('.')) {
            rows.push([set.to_owned()].into_iter().chain(cells).collect());
        }
    }
    if rows.is_empty() {
        return String::new();
    }
    let head = [
        "bag F1 by words of the gold",
        "pages",
        "< 100",
        "pages",
        "< 250",
        "pages",
        "< 500",
        "pages",
        "more",
    ];
    table(&head, &rows)
}

fn unwanted(figures: &Figures) -> String {
    let kept = simple(figures, "comments and the like", &[("kept", "unwanted_kept")]);
    kept + &simple(figures, "beginning of the text", &[("found", "beginning_found")])
}

fn shingles(figures: &Figures) -> String {
    simple(
        figures,
        "body, shingles",
        &[
            ("exact", "exact"),
            ("F1", "f1"),
            ("precision", "precision"),
            ("recall", "recall"),
            ("bag F1", "bag_f1"),
        ],
    )
}

fn snippets(figures: &Figures) -> String {
    simple(
        figures,
        "body, snippets",
        &[
            ("accuracy", "accuracy"),
            ("F1", "f1"),
            ("precision", "precision"),
            ("recall", "recall"),
            ("comments kept", "comments_kept"),
        ],
    )
}

fn metadata(figures: &Figures) -> String {
    let columns = [
        ("title", "title.all"),
        ("articles", "title.article"),
        ("date right", "date.all.right"),
        ("articles", "date.article.right"),
        ("wrong", "date.all.wrong"),
        ("undated: given", "date.all.given_undated"),
        ("date P", "date.all.precision"),
        ("date F1", "date.all.f1"),
        ("byline", "byline.all.right"),
        ("unsigned: given", "byline.all.given_unsigned"),
        ("language", "language.right"),
    ];
    let mut out = simple(figures, "metadata", &columns);
    let dates = simple(
        figures,
        "dates, as htmldate counts",
        &[
            ("strict F1", "date.strict_f1"),
            ("F", "date.f1"),
            ("precision", "date.precision"),
            ("recall", "date.recall"),
            ("right", "date.right"),
            ("wrong", "date.wrong"),
            ("missed", "date.missed"),
        ],
    );
    if !out.is_empty() && !dates.is_empty() {
        out.push('\n');
    }
    out + &dates
}

/// Dates of plain text.
fn standing(figures: &Figures) -> String {
    let row = |set: &str| {
        vec![
            set.to_owned(),
            count(figures, set, "date.standing.articles"),
            cell(figures, set, "date.standing.right"),
            count(figures, set, "date.none_stands.pages"),
            cell(figures, set, "date.none_stands.given"),
        ]
    };
    let rows: Vec<_> = sets_with(figures, "date.standing.right").map(row).collect();
    if rows.is_empty() {
        return String::new();
    }
    table(
        &["dates in plain text", "articles it stands in", "right", "pages with none", "given"],
        &rows,
    )
}

fn confidence(figures: &Figures) -> String {
    let mut out = String::new();
    for set in sets_with(figures, "confidence.top_half_f1") {
        let title = format!("confidence, {set}");
        let bins = (0..10).filter_map(|bin| {
            let name = format!("confidence.bin_{bin}");
            figures.get(&format!("{set}.{name}.pages"))?;
            let range = format!("  {:.1}–{:.1}", f64::from(bin) / 10.0, f64::from(bin + 1) / 10.0);
            Some(vec![
                range,
                count(figures, set, &format!("{name}.pages")),
                cell(figures, set, &format!("{name}.confidence")),
                cell(figures, set, &format!("{name}.f1")),
            ])
        });
        // One set's bins are enough to judge the calibration by; the others give the sums.
        if set == "wcxb.html" {
            out.push_str(&table(
                &[&title, "pages", "confidence", "true F1"],
                &bins.collect::<Vec<_>>(),
            ));
        }
        let line = format!(
            "{title}: correlation {}, top half F1 {}\n",
            cell(figures, set, "confidence.correlation"),
            cell(figures, set, "confidence.top_half_f1")
        );
        out.push_str(&line);
    }
    out
}
