//! Reads the archives of an unpacked corpus into training pages.

use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// A page with its gold.
#[derive(Clone)]
pub(crate) struct Sample {
    pub archive: &'static str,
    pub id: String,
    /// The site: pages of one site never stand on both sides of a fold.
    pub domain: String,
    /// `article`, `forum` …; empty if unknown.
    pub kind: String,
    pub url: String,
    pub source: String,
    pub bare: bool,
    pub gold: Gold,
}

impl Sample {
    /// The page's name in the data.
    pub(crate) fn name(&self) -> String {
        format!("{}/{}", self.archive, self.id)
    }
}

/// What is known of a page's right body.
#[derive(Clone)]
pub(crate) enum Gold {
    Body(String),
    /// Snippets that must, and that must not, stand in it.
    Snippets {
        with: Vec<String>,
        without: Vec<String>,
    },
}

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Everything under `root`: HTML pages, or the renditions of them without markup.
pub(crate) fn read(root: &Path, bare: bool) -> Result<Vec<Sample>> {
    let mut samples = Vec::new();
    let listed = json(&root.join("wcxb-dev/pages.json"))?;
    for id in pages(root)? {
        let gold = json(&root.join(format!("wcxb-dev/ground-truth/{id}.json")))?;
        let listed = &listed[&id];
        // `pages.json` lists nine pages of ten; the gold file itself tells of the rest.
        let kind = listed["page_type"].as_str();
        let kind = kind.or(gold["_internal"]["page_type"]["primary"].as_str());
        let domain = listed["domain"].as_str().unwrap_or(host(gold["url"].as_str().unwrap_or(&id)));
        let sample = |archive, source| Sample {
            archive,
            id: id.clone(),
            domain: registrable(domain),
            kind: kind.unwrap_or_default().to_owned(),
            url: text(&gold["url"]),
            source,
            bare,
            gold: Gold::Body(text(&gold["ground_truth"]["main_content"])),
        };
        if bare {
            for archive in ["bs4", "resiliparse", "inscriptis"] {
                let path = root.join(format!("lines-dev/{archive}/{id}.txt"));
                samples.push(sample(archive, lossy(&path)?));
            }
        } else {
            let path = root.join(format!("wcxb-dev/html/{id}.html"));
            samples.push(sample("wcxb", lossy(&path)?));
        }
    }
    for archive in ["news", "features", "snippets"] {
        for (file, gold) in
            json(&root.join(format!("{archive}-dev/gold.json")))?.as_object().into_iter().flatten()
        {
            let url = text(&gold["url"]);
            let id = file.trim_end_matches(".html");
            let answer = if archive == "snippets" {
                Gold::Snippets { with: list(&gold["with"]), without: list(&gold["without"]) }
            } else {
                Gold::Body(text(&gold["body"]))
            };
            let sample = |archive, source, gold| Sample {
                archive,
                id: id.to_owned(),
                domain: if url.is_empty() { id.to_owned() } else { registrable(host(&url)) },
                kind: "article".to_owned(),
                url: url.clone(),
                source,
                bare,
                gold,
            };
            if !bare {
                samples.push(sample(
                    archive,
                    lossy(&root.join(format!("{archive}-dev/html/{file}")))?,
                    answer,
                ));
            } else if archive == "news" {
                for (rendition, archive) in [
                    ("bs4", "news-bs4"),
                    ("resiliparse", "news-resiliparse"),
                    ("inscriptis", "news-inscriptis"),
                ] {
                    let path = root.join(format!("news-lines-dev/{rendition}/{id}.txt"));
                    samples.push(sample(archive, lossy(&path)?, Gold::Body(text(&gold["body"]))));
                }
            }
        }
    }
    Ok(samples)
}

/// The ids of the pages with gold, in order.
fn pages(root: &Path) -> Result<Vec<String>> {
    let mut ids = Vec::new();
    for entry in fs::read_dir(root.join("wcxb-dev/ground-truth"))? {
        ids.extend(entry?.path().file_stem().and_then(|id| id.to_str()).map(str::to_owned));
    }
    ids.sort();
    Ok(ids)
}

fn json(path: &Path) -> Result<Value> {
    let bytes = fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(serde_json::from_slice(&bytes)?)
}

fn lossy(path: &Path) -> Result<String> {
    let bytes = fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn list(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(text).collect()
}

fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#', ':']).next().unwrap_or(rest)
}

/// The site's name under its public suffix: the label before the suffix and the rest.
/// Second-level suffixes (`co.uk`) are told by their short labels.
fn registrable(host: &str) -> String {
    let labels: Vec<&str> = host.split('.').collect();
    let n = labels.len();
    let short = n >= 3 && labels[n - 1].len() == 2 && labels[n - 2].len() <= 3;
    labels[n.saturating_sub(if short { 3 } else { 2 })..].join(".").to_lowercase()
}
