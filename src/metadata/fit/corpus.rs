//! Pages with known answers.

use std::path::{Path, PathBuf};

use once_cell::sync::Lazy;
use serde_json::Value;

use crate::charset;
use crate::classify::Model;
use crate::document::Document;
use crate::features::{self, Known};
use crate::stats::PageStats;

/// A page and what is known of it.
pub(super) struct Sample {
    pub archive: &'static str,
    pub id: String,
    pub url: String,
    /// Pages of one site go into one fold.
    pub site: String,
    /// `article`, `forum` …; empty where it is not told.
    pub kind: String,
    pub file: PathBuf,
    pub title: Option<String>,
    pub date: Option<String>,
    pub author: Option<String>,
}

impl Sample {
    /// The page as text.
    pub(super) fn read(&self) -> String {
        let bytes = std::fs::read(&self.file).unwrap_or_default();
        charset::decode(&bytes, None).unwrap_or_default().into_owned()
    }
}

/// Weights of blocks that training wrote, one a fold, and the fold of each page.
struct Folds {
    models: Vec<Model>,
    of: Value,
}

impl Folds {
    fn read(name: &str) -> Self {
        let folder = std::env::var_os(format!("GLEANER_FOLDS_{}", name.to_uppercase()))
            .map_or_else(|| Path::new("target/train").join(name), PathBuf::from);
        let weights = |fold: usize| std::fs::read(folder.join(format!("fold-{fold}.weights"))).ok();
        let load = |bytes: Vec<u8>| Model::load(&bytes).expect("weights for today's features");
        let models = (0..).map_while(weights).map(load).collect();
        Self { models, of: json(&folder.join("folds.json")) }
    }
}

/// The blocks' probabilities by weights that have not seen the page, of which training left
/// those of HTML in `target/train/html` and those of bare text in `target/train/text`.
pub(super) fn probabilities(sample: &Sample, document: &Document, facts: &PageStats) -> Vec<f32> {
    static HTML: Lazy<Folds> = Lazy::new(|| Folds::read("html"));
    static TEXT: Lazy<Folds> = Lazy::new(|| Folds::read("text"));
    let folds: &Folds = if document.is_plain_text { &TEXT } else { &HTML };
    let archive = sample.archive.trim_end_matches("-dev");
    let name = format!("{archive}/{}", sample.id.trim_end_matches(".html"));
    // A page that is in no fold has been seen by none.
    let fold = folds.of[&name].as_u64().unwrap_or(0);
    let url = Some(sample.url.as_str()).filter(|url| !url.is_empty());
    let mut matrix = features::compute(document, facts, Known { url });
    folds.models[fold as usize].judge(&mut matrix, document, facts, None).blocks
}

/// All pages of `wcxb-dev` as bare text, by each converter. A text has no address.
pub(super) fn renditions() -> impl Iterator<Item = Sample> {
    ["resiliparse", "bs4", "inscriptis"].into_iter().flat_map(|rendition| {
        wcxb().into_iter().map(move |mut sample| {
            sample.file = root().join(format!("lines-dev/{rendition}/{}.txt", sample.id));
            sample.archive = rendition;
            sample.url.clear();
            sample
        })
    })
}

pub(super) fn root() -> PathBuf {
    std::env::var_os("GLEANER_CORPUS").map_or_else(|| "target/corpus".into(), PathBuf::from)
}

fn json(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|_| panic!("{path:?} is missing"));
    serde_json::from_str(&text).expect("the corpus' own JSON is sound")
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The last labels of a host that one owner holds.
fn site_of(url: &str) -> String {
    let host = url.split("://").nth(1).unwrap_or(url).split('/').next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let short = labels.len() >= 3 && labels[labels.len() - 2].len() <= 3;
    labels[labels.len().saturating_sub(if short { 3 } else { 2 })..].join(".")
}

/// All pages of `wcxb-dev`.
pub(super) fn wcxb() -> Vec<Sample> {
    let dir = root().join("wcxb-dev");
    let pages = json(&dir.join("pages.json"));
    let mut samples = Vec::new();
    let mut files: Vec<PathBuf> = std::fs::read_dir(dir.join("ground-truth"))
        .expect("the corpus has a ground truth")
        .map(|entry| entry.expect("its folder can be read").path())
        .collect();
    files.sort();
    for file in files {
        let id = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let truth = json(&file);
        let gold = &truth["ground_truth"];
        // `pages.json` lists nine pages of ten; the gold file itself types the rest.
        let page = &pages[&id];
        let kind = text(&page["page_type"])
            .or_else(|| text(&truth["_internal"]["page_type"]["primary"]))
            .unwrap_or_default();
        let url = text(&truth["url"]).unwrap_or_default();
        let domain = text(&page["domain"]).map(|domain| format!("x://{domain}"));
        samples.push(Sample {
            archive: "wcxb",
            site: site_of(domain.as_deref().unwrap_or(&url)),
            url,
            kind,
            file: dir.join(format!("html/{id}.html")),
            title: text(&gold["title"]),
            date: text(&gold["publish_date"]),
            author: text(&gold["author"]),
            id,
        });
    }
    samples
}

/// All pages of an archive whose gold is one file.
pub(super) fn flat(archive: &'static str, gold: &str) -> Vec<Sample> {
    let dir = root().join(archive);
    let gold = json(&dir.join(gold));
    let mut samples = Vec::new();
    for (file, page) in gold.as_object().into_iter().flatten() {
        let url = text(&page["url"]).unwrap_or_default();
        samples.push(Sample {
            archive,
            id: file.clone(),
            site: if url.is_empty() { file.clone() } else { site_of(&url) },
            url,
            kind: String::new(),
            file: dir.join("html").join(file),
            title: text(&page["title"]),
            date: text(&page["date"]),
            author: text(&page["author"]).or_else(|| text(&page["byline"])),
        });
    }
    samples
}

/// A title or name as scores compare it: its words, in lower case, joined by one space.
pub(super) fn key(text: &str) -> String {
    let mut out = String::new();
    let mut gap = false;
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() || c == '_' {
            if std::mem::take(&mut gap) && !out.is_empty() {
                out.push(' ');
            }
            out.push(c);
        } else {
            gap = true;
        }
    }
    out
}
