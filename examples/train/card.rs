//! `MODEL_CARD.md`: a template, filled with what the files of weights say of themselves and with
//! figures that other commands measured.

use std::fs;

use corpus::{Result, SETS};
use gleaner::internals::weights;
use serde_json::Value;

use crate::context::{Context, root};

const TEMPLATE: &str = include_str!("card.md");
/// The kinds of page in the order of the table.
const KINDS: [&str; 8] =
    ["all", "article", "documentation", "service", "forum", "collection", "listing", "product"];
/// Classes of pages by the words of their gold, as `evaluate` names them.
const LENGTHS: [&str; 4] = ["under_100", "100_to_250", "250_to_500", "over_500"];
/// Archives of articles.
const NEWS: [&str; 6] = ["caijing", "daniel", "fundus", "l3s", "misinfo", "news"];
/// Forms of a page.
const FORMS: [&str; 11] = [
    "html",
    "resiliparse",
    "inscriptis",
    "bs4",
    "get_text",
    "one_line",
    "strip_tags",
    "html2text",
    "markdownify",
    "lynx",
    "html_to_text",
];

pub(crate) fn write(context: &Context) -> Result<()> {
    let mut files = String::new();
    let mut size = 0;
    for name in weights::names() {
        let bytes = fs::read(context.weights_file(name))?;
        let provenance = weights::provenance(&bytes)?.trim_end();
        files += &format!("### `{name}`, {} bytes\n\n```text\n{provenance}\n```\n\n", bytes.len());
        size += bytes.len();
    }
    let figures = context.data_file("figures.json");
    let figures = fs::read(&figures)
        .map_err(|error| format!("{}: {error}; `evaluate` writes it", figures.display()))?;
    let figures = Figures(serde_json::from_slice(&figures)?);
    let card = TEMPLATE
        .replace("{{files}}", files.trim_end())
        .replace("{{size}}", &size.div_ceil(1024).to_string())
        .replace("{{kinds}}", &figures.kinds())
        .replace("{{lengths}}", &figures.lengths())
        .replace("{{sets}}", &figures.sets())
        .replace("{{cost}}", &cost()?);
    Ok(fs::write(context.weights_file("MODEL_CARD.md"), card)?)
}

/// What `evaluate --json` wrote.
struct Figures(Value);

impl Figures {
    /// A figure by its path: `wcxb.html.f1_gold5.all`.
    fn get(&self, path: &str) -> Option<f64> {
        path.split('.').try_fold(&self.0, |value, key| value.get(key))?.as_f64()
    }

    /// `wcxb-dev` in all its forms, by kind of page.
    fn kinds(&self) -> String {
        let mut rows = Vec::new();
        for set in SETS.iter().filter(|set| set.archive.name == "wcxb") {
            let figure = |kind| self.get(&format!("{}.f1_gold5.{kind}", set.name));
            rows.push((set.name.clone(), KINDS.map(figure).to_vec()));
        }
        table(&KINDS, &rows)
    }

    /// The archives of articles together, by words of gold.
    fn lengths(&self) -> String {
        let mean = |form: &str, length: &str| {
            let of = |archive: &&str| {
                let set = if form == "html" { "" } else { "_lines" };
                let path = format!("{archive}{set}.{form}.length.{length}");
                self.get(&format!("{path}.f1")).zip(self.get(&format!("{path}.pages")))
            };
            let figures: Vec<(f64, f64)> = NEWS.iter().filter_map(of).collect();
            let pages: f64 = figures.iter().map(|(_, pages)| pages).sum();
            (pages > 0.0).then(|| figures.iter().map(|(f1, n)| f1 * n).sum::<f64>() / pages)
        };
        let row = |form: &str| (form.to_owned(), LENGTHS.map(|length| mean(form, length)).to_vec());
        let rows: Vec<_> = FORMS.into_iter().map(row).collect();
        table(&LENGTHS.map(|length| length.replace('_', " ")), &rows)
    }

    /// Every archive in all its forms: the F1 that `evaluate` gives for it.
    fn sets(&self) -> String {
        let mut rows: Vec<(String, Vec<Option<f64>>)> = Vec::new();
        let mut archives: Vec<&str> = SETS.iter().map(|set| set.archive.name).collect();
        archives.dedup();
        for archive in archives {
            let of = |form: &str| {
                let set = SETS
                    .iter()
                    .find(|set| set.archive.name == archive && set.rendition() == form)?;
                let names = ["f1_gold5.all", "f1"];
                names.iter().find_map(|name| self.get(&format!("{}.{name}", set.name)))
            };
            let row = FORMS.map(of).to_vec();
            if row.iter().any(Option::is_some) {
                rows.push((archive.to_owned(), row));
            }
        }
        table(&FORMS, &rows)
    }
}

/// The instructions that the benchmark last recorded.
fn cost() -> Result<String> {
    let file = fs::read_to_string(root().join("benches/instructions/baseline.toml"))?;
    let mut text = "| page | million instructions |\n|---|---|\n".to_owned();
    for (name, count) in file.lines().filter_map(|line| line.split_once('=')) {
        let count: f64 = count.trim().parse()?;
        text += &format!("| {} | {:.1} |\n", name.trim(), count / 1e6);
    }
    Ok(text.trim_end().to_owned())
}

/// A table of shares, with a dash for a share that was not measured.
fn table<T: AsRef<str>>(columns: &[T], rows: &[(String, Vec<Option<f64>>)]) -> String {
    let columns: Vec<&str> = columns.iter().map(AsRef::as_ref).collect();
    let mut text =
        format!("| | {} |\n|---{}|\n", columns.join(" | "), "|---".repeat(columns.len()));
    for (name, row) in rows {
        let cell = |value: &Option<f64>| {
            let value = value.map(|value| format!("{value:.3}"));
            value.map_or_else(|| "-".to_owned(), |value| value.trim_start_matches('0').to_owned())
        };
        let cells: Vec<String> = row.iter().map(cell).collect();
        text += &format!("| {name} | {} |\n", cells.join(" | "));
    }
    text.trim_end().to_owned()
}
