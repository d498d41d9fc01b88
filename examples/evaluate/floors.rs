//! Bounds on figures.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::Result;
use crate::figures::Figures;

/// A figure's bound.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
enum Bound {
    /// The figure must reach it.
    Floor(f64),
    /// Either bound, and why it was lowered if it was.
    Full(Full),
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Full {
    at_least: Option<f64>,
    at_most: Option<f64>,
    #[allow(dead_code)] // read by people, and by the suite
    reason: Option<String>,
}

/// The tables of a file of bounds, by name.
type Tables = BTreeMap<String, BTreeMap<String, Bound>>;

/// Whether all bounds hold, and the report.
#[derive(Debug)]
pub(crate) struct Verdict {
    pub(crate) holds: bool,
    pub(crate) text: String,
}

/// A figure this far above its bound should get a higher bound.
const SLACK: f64 = 0.02;

/// Compares the figures of the wanted sets with the bounds in a table of a TOML file.
pub(crate) fn check(
    file: &Path,
    table: &str,
    figures: &Figures,
    wanted: impl Fn(&str) -> bool,
) -> Result<Verdict> {
    let text =
        std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    verdict(&text, table, figures, wanted)
        .map_err(|error| format!("{}: {error}", file.display()).into())
}

fn verdict(
    text: &str,
    table: &str,
    figures: &Figures,
    wanted: impl Fn(&str) -> bool,
) -> Result<Verdict> {
    let mut tables: Tables = toml::from_str(text)?;
    let bounds = tables.remove(table).ok_or_else(|| format!("the file has no table [{table}]"))?;
    let (mut failures, mut loose) = (String::new(), String::new());
    let mut checked = 0;
    for (name, bound) in &bounds {
        // A set's name has one or two parts: `seeds`, `wcxb.html`.
        let set = name.splitn(3, '.').take(2).collect::<Vec<_>>().join(".");
        if !wanted(&set) {
            continue;
        }
        checked += 1;
        let (floor, ceiling) = match bound {
            Bound::Floor(floor) => (Some(*floor), None),
            Bound::Full(full) => (full.at_least, full.at_most),
        };
        let Some(figure) = figures.get(name) else {
            failures.push_str(&format!("  {name}: not measured\n"));
            continue;
        };
        // Figures are compared as precisely as they are printed in the JSON.
        let figure = (figure * 1e5).round() / 1e5;
        if let Some(floor) = floor.filter(|&floor| figure < floor) {
            failures.push_str(&format!("  {name}: {figure:.4} is below {floor:.4}\n"));
        }
        if let Some(ceiling) = ceiling.filter(|&ceiling| figure > ceiling) {
            failures.push_str(&format!("  {name}: {figure:.4} is above {ceiling:.4}\n"));
        }
        let idle = floor.is_some_and(|floor| figure > floor + SLACK)
            || ceiling.is_some_and(|ceiling| figure < ceiling - SLACK);
        if idle {
            let bound = floor.or(ceiling).unwrap_or_default();
            loose.push_str(&format!("  {name}: {figure:.4}, bound {bound:.4}\n"));
        }
    }
    let mut text = String::new();
    if !loose.is_empty() {
        text.push_str(&format!("bounds that could be tightened:\n{loose}"));
    }
    let holds = failures.is_empty();
    if holds {
        text.push_str(&format!("floors: all {checked} hold\n"));
    } else {
        text.push_str(&format!("floors: FAILED\n{failures}"));
    }
    Ok(Verdict { holds, text })
}

/// The same file with every bound of the table tightened to just short of the figure; no bound is
/// loosened. Comments and reasons stay.
pub(crate) fn tightened(text: &str, table: &str, figures: &Figures) -> String {
    let tighten = |line: &str| -> Option<String> {
        let (name, bound) = line.split_once('=')?;
        let figure = figures.get(name.trim().trim_matches('"'))?;
        // A bare number is a lower bound; in a table the number follows its key.
        let ceiling = bound.contains("at_most");
        let start = match bound.find("at_") {
            Some(at) => at + bound.get(at..)?.find('=')? + 1,
            None => 0,
        };
        let rest = bound.get(start..)?;
        let number = rest.split(',').next()?.trim().trim_end_matches('}').trim();
        let old: f64 = number.parse().ok()?;
        let new = if ceiling {
            ((figure + MARGIN) * 1e3).ceil() / 1e3
        } else {
            ((figure - MARGIN) * 1e3).floor() / 1e3
        };
        let stricter = if ceiling { new < old } else { new > old };
        let at = name.len() + 1 + start + rest.find(number)?;
        let (head, tail) = (line.get(..at)?, line.get(at + number.len()..)?);
        stricter.then(|| format!("{head}{new:.3}{tail}"))
    };
    let header = format!("[{table}]");
    let mut is_inside = false;
    let mut out = String::new();
    for line in text.lines() {
        if line.starts_with('[') {
            is_inside = line.trim() == header;
        }
        let tighter = if is_inside { tighten(line) } else { None };
        out.push_str(tighter.as_deref().unwrap_or(line));
        out.push('\n');
    }
    out
}

/// Distance of a tightened bound from the figure, so that a change may lose a page and gain
/// another.
const MARGIN: f64 = 0.002;

#[cfg(test)]
mod tests {
    use super::*;

    fn figures() -> Figures {
        let mut figures = Figures::default();
        figures.add("wcxb.html.f1.all", 0.85);
        figures.add("wcxb.html.date.all.given_undated", 0.15);
        figures.add("seeds.title", 1.0);
        figures
    }

    #[test]
    fn figures_are_held_to_both_kinds_of_bound() {
        let cases = [
            ("\"wcxb.html.f1.all\" = 0.85", true, "all 1 hold"),
            ("\"wcxb.html.f1.all\" = 0.851", false, "0.8500 is below 0.8510"),
            ("\"wcxb.html.f1.all\" = 0.80", true, "could be tightened"),
            ("\"wcxb.html.date.all.given_undated\" = { at_most = 0.16 }", true, "all 1 hold"),
            ("\"wcxb.html.date.all.given_undated\" = { at_most = 0.14 }", false, "is above"),
            ("\"seeds.title\" = { at_least = 1.0, reason = \"x\" }", true, "all 1 hold"),
            ("\"wcxb.html.f1.article\" = 0.1", false, "not measured"),
        ];
        for (line, holds, want) in cases {
            let got =
                verdict(&format!("[floors]\n{line}\n"), "floors", &figures(), |_| true).unwrap();
            assert_eq!(got.holds, holds, "{line}: {}", got.text);
            assert!(got.text.contains(want), "{line}: {}", got.text);
        }
    }

    #[test]
    fn bounds_are_tightened_and_never_loosened() {
        let file = "# a comment = 1\n[floors]\n\"wcxb.html.f1.all\" = 0.8\n\"seeds.title\" = 1.0\n\
                    \"wcxb.html.date.all.given_undated\" = { at_most = 0.5, reason = \"x, y\" }\n";
        let want = "# a comment = 1\n[floors]\n\"wcxb.html.f1.all\" = 0.848\n\"seeds.title\" = 1.0\n\
                    \"wcxb.html.date.all.given_undated\" = { at_most = 0.152, reason = \"x, y\" }\n";
        assert_eq!(tightened(file, "floors", &figures()), want);
        assert_eq!(tightened(want, "floors", &figures()), want);
        assert_eq!(tightened(file, "out_of_fold", &figures()), file);
    }

    #[test]
    fn unwanted_sets_are_left_out_and_mistakes_are_errors() {
        let text = "[floors]\n\"news.html.f1\" = 0.9\n";
        let verdict =
            |text: &str, table| verdict(text, table, &figures(), |set| set != "snippets.html");
        assert!(!verdict(text, "floors").unwrap().holds);
        assert!(verdict(&text.replace("news", "snippets"), "floors").unwrap().holds);
        assert!(verdict("[floors]\nx = { least = 1 }\n", "floors").is_err());
        assert!(verdict(text, "out_of_fold").is_err());
    }
}
