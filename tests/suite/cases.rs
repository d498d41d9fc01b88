//! Tables of pages of a few lines, each line with the role that it must get.
//!
//! The tables in `tests/cases/lines` do not depend on how the crate works:
//!
//! ```toml
//! [[case]]
//! name = "a ticker above the article"
//! why = "clock times glued to headlines are never body"
//! page = """
//! ticker | 14:30 Harbour board meets behind closed doors
//! -      | 14:05 Two vessels collide off Arn
//!
//! +      | The harbour board has turned down the offer, its chairwoman said on Monday.
//! """
//! ```
//!
//! The text before the first ` | ` of a line says what the line must become: the name of a role,
//! `+` for any role of the article's body, `-` for any other, nothing where it does not matter
//! (for example markup). The rest is the line of the page. With `html = true` the lines are the
//! source of an HTML page. Other keys of a case: `url`; `title`, `date` and `byline`, `""` for
//! none; `pending`, the reason why the case still fails (it must fail, so that the key is removed
//! once the fault is fixed).

use std::ops::Range;

use gleaner::{Explanation, Extractor};
use serde::Deserialize;

use crate::tables;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    why: String,
    page: String,
    #[serde(default)]
    html: bool,
    url: Option<String>,
    title: Option<String>,
    date: Option<String>,
    byline: Option<String>,
    pending: Option<String>,
}

/// The page of a case, and the range of each line that matters in it.
struct Page<'a> {
    source: String,
    lines: Vec<(Range<usize>, &'a str)>,
}

#[test]
fn lines_get_the_roles_of_the_tables() {
    let cases = tables::cases::<Case>("lines");
    let (mut report, mut failed) = (String::new(), 0);
    for (file, case) in &cases {
        let mut faults = judge(case);
        if case.pending.is_some() {
            let passes = faults.is_empty();
            faults.clear();
            if passes {
                faults.push("passes now: take `pending` away".to_owned());
            }
        }
        if !faults.is_empty() {
            failed += 1;
            report.push_str(&format!("\n{file}: {} ({})\n", case.name, case.why));
            faults.iter().for_each(|fault| report.push_str(&format!("  {fault}\n")));
        }
    }
    assert!(failed == 0, "{failed} of {} cases failed\n{report}", cases.len());
}

fn judge(case: &Case) -> Vec<String> {
    let page = match page(&case.page) {
        Ok(page) => page,
        Err(fault) => return vec![fault],
    };
    let mut read = if case.html {
        gleaner::Page::html(&page.source)
    } else {
        gleaner::Page::text(&page.source)
    };
    if let Some(url) = &case.url {
        read = read.url(url);
    }
    let explained = Extractor::default().explain(read);
    let mut faults = against_marks(&page, &explained);
    let article = &explained.article;
    let date = article.date.as_ref().map(ToString::to_string);
    let fields = [
        ("title", &case.title, &article.title),
        ("date", &case.date, &date),
        ("byline", &case.byline, &article.byline),
    ];
    for (name, want, got) in fields {
        let Some(want) = want else { continue };
        let got = got.as_deref().unwrap_or_default();
        if want != got {
            faults.push(format!("{name}: `{want}`, not `{got}`"));
        }
    }
    faults
}

/// The page of a case's marked lines.
fn page(text: &str) -> Result<Page<'_>, String> {
    let mut page = Page { source: String::new(), lines: Vec::new() };
    for line in text.lines() {
        if !line.trim().is_empty() {
            let Some((mark, text)) = line.split_once('|') else {
                return Err(format!("a line without ` | `: {line}"));
            };
            let text = text.strip_prefix(' ').unwrap_or(text);
            let start = page.source.len();
            page.source.push_str(text);
            let mark = mark.trim();
            if !mark.is_empty() {
                page.lines.push((start..page.source.len(), mark));
            }
        }
        page.source.push('\n');
    }
    Ok(page)
}

fn against_marks(page: &Page, explained: &Explanation) -> Vec<String> {
    let mut faults = Vec::new();
    for (range, mark) in &page.lines {
        let shown = &page.source[range.clone()];
        let inside = explained.blocks.iter().filter(|block| {
            let source = block.span.range();
            source.start < range.end && range.start < source.end
        });
        let mut any = false;
        for block in inside {
            any = true;
            let role = block.verdict.role;
            let as_marked = match *mark {
                "+" => role.is_content(),
                "-" => !role.is_content(),
                name => role.name() == name,
            };
            if !as_marked {
                let (p, by) = (block.verdict.probability, block.verdict.rule.name());
                faults.push(format!("{mark:<10} became {role} ({p:.2} {by}): {shown}"));
            }
        }
        if !any {
            faults.push(format!("{mark:<10} became nothing at all: {shown}"));
        }
    }
    faults
}

#[test]
fn marks_are_read_off_the_lines() {
    let page = page("ticker | 14:30 One\n\n       | <div>\n+ | a | b\n").unwrap();
    assert_eq!(page.source, "14:30 One\n\n<div>\na | b\n");
    let lines: Vec<_> =
        page.lines.iter().map(|(r, mark)| (&page.source[r.clone()], *mark)).collect();
    assert_eq!(lines, [("14:30 One", "ticker"), ("a | b", "+")]);
    assert!(self::page("no mark").is_err());
}
