//! The pages of an unpacked corpus and their gold.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Result;

/// What a page should give. Absent facts are facts: a page without a date must get none.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Gold {
    pub(crate) url: Option<String>,
    pub(crate) title: Option<String>,
    #[serde(alias = "publish_date")]
    pub(crate) date: Option<String>,
    pub(crate) author: Option<String>,
    #[serde(alias = "main_content")]
    pub(crate) body: Option<String>,
    /// Snippets that must stand in the body.
    #[serde(default)]
    pub(crate) with: Vec<String>,
    /// Snippets that must not.
    #[serde(default)]
    pub(crate) without: Vec<String>,
    /// Snippets of readers' comments.
    #[serde(default)]
    pub(crate) comments: Vec<String>,
}

impl Gold {
    /// The gold body; empty without one.
    pub(crate) fn body(&self) -> &str {
        self.body.as_deref().unwrap_or_default()
    }

    /// Number of words in the gold body.
    pub(crate) fn words(&self) -> usize {
        crate::words::words(self.body()).len()
    }
}

/// What a page comes as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Input {
    Html,
    Text,
}

/// One page in one rendition.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    /// Where its figures go: `wcxb.html`, `lines.bs4`.
    pub(crate) set: &'static str,
    /// File name without the extension.
    pub(crate) id: String,
    /// The page type where the corpus gives one; empty elsewhere.
    pub(crate) kind: String,
    pub(crate) input: Input,
    pub(crate) path: PathBuf,
    pub(crate) gold: Arc<Gold>,
}

/// Every set, in the order of the report, with its folder under the corpus.
pub(crate) const SETS: [(&str, &str); 11] = [
    ("wcxb.html", "wcxb-dev/html"),
    ("lines.resiliparse", "lines-dev/resiliparse"),
    ("lines.inscriptis", "lines-dev/inscriptis"),
    ("lines.bs4", "lines-dev/bs4"),
    ("news.html", "news-dev/html"),
    ("news_lines.resiliparse", "news-lines-dev/resiliparse"),
    ("news_lines.inscriptis", "news-lines-dev/inscriptis"),
    ("news_lines.bs4", "news-lines-dev/bs4"),
    ("snippets.html", "snippets-dev/html"),
    ("features.html", "features-dev/html"),
    ("htmldate.html", "htmldate-dev/html"),
];

/// Finds every page of the corpus under `root` whose set `wanted` names. Archives that are
/// not there are left out.
pub(crate) fn pages(root: &Path, wanted: impl Fn(&str) -> bool) -> Result<Vec<Page>> {
    let mut golds: BTreeMap<&str, Arc<Golds>> = BTreeMap::new();
    let mut pages = Vec::new();
    for (set, folder) in SETS {
        let folder = root.join(folder);
        if !wanted(set) || !folder.is_dir() {
            continue;
        }
        let source = match set.split('.').next() {
            Some("wcxb" | "lines") => "wcxb-dev",
            Some("news" | "news_lines") => "news-dev",
            Some("snippets") => "snippets-dev",
            Some("features") => "features-dev",
            _ => "htmldate-dev",
        };
        let gold = match golds.get(source) {
            Some(gold) => Arc::clone(gold),
            None => {
                let gold = Arc::new(gold(&root.join(source))?);
                golds.insert(source, Arc::clone(&gold));
                gold
            }
        };
        let input = if set.ends_with("html") { Input::Html } else { Input::Text };
        let extension = if input == Input::Html { "html" } else { "txt" };
        for (id, (kind, gold)) in gold.iter() {
            // A few pages' names end in something else than the extension.
            let names = [format!("{id}.{extension}"), id.clone()];
            let Some(path) = names.iter().map(|name| folder.join(name)).find(|p| p.is_file())
            else {
                return Err(format!("{}: no page for the gold of {id}", folder.display()).into());
            };
            let (id, kind, gold) = (id.clone(), kind.clone(), Arc::clone(gold));
            pages.push(Page { set, id, kind, input, path, gold });
        }
    }
    Ok(pages)
}

/// Page types and gold of one archive, by page id.
type Golds = BTreeMap<String, (String, Arc<Gold>)>;

fn gold(archive: &Path) -> Result<Golds> {
    if archive.join("ground-truth").is_dir() {
        return wcxb(archive);
    }
    let file = if archive.ends_with("htmldate-dev") { "dates.json" } else { "gold.json" };
    let golds: BTreeMap<String, Gold> = json(&archive.join(file))?;
    let entry = |(name, gold): (String, Gold)| {
        let id = name.strip_suffix(".html").unwrap_or(&name).to_owned();
        (id, (String::new(), Arc::new(cleaned(gold))))
    };
    Ok(golds.into_iter().map(entry).collect())
}

fn wcxb(archive: &Path) -> Result<Golds> {
    #[derive(Deserialize)]
    struct File {
        url: Option<String>,
        #[serde(rename = "_internal")]
        internal: Option<Internal>,
        ground_truth: Gold,
    }
    #[derive(Deserialize)]
    struct Internal {
        page_type: Option<Kind>,
    }
    #[derive(Deserialize)]
    struct Kind {
        primary: Option<String>,
    }
    #[derive(Deserialize)]
    struct Listed {
        page_type: String,
    }
    let listed: BTreeMap<String, Listed> = json(&archive.join("pages.json"))?;
    let mut golds = BTreeMap::new();
    for entry in fs::read_dir(archive.join("ground-truth"))? {
        let path = entry?.path();
        let Some(id) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        let file: File = json(&path)?;
        let stated = file.internal.and_then(|i| i.page_type).and_then(|kind| kind.primary);
        // `pages.json` lists nine pages of ten; the gold file itself types the rest.
        let kind = listed.get(id).map(|page| page.page_type.clone()).or(stated);
        let gold = Gold { url: file.url, ..file.ground_truth };
        golds.insert(id.to_owned(), (kind.unwrap_or_default(), Arc::new(cleaned(gold))));
    }
    Ok(golds)
}

/// Empty strings say that there is none.
fn cleaned(mut gold: Gold) -> Gold {
    for fact in [&mut gold.title, &mut gold.date, &mut gold.author] {
        if fact.as_ref().is_some_and(|fact| fact.trim().is_empty()) {
            *fact = None;
        }
    }
    for snippets in [&mut gold.with, &mut gold.without, &mut gold.comments] {
        snippets.retain(|snippet| !snippet.trim().is_empty());
    }
    gold
}

/// Reads a JSON file.
pub(crate) fn json<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let read = || -> Result<T> { Ok(serde_json::from_slice(&fs::read(path)?)?) };
    read().map_err(|error| format!("{}: {error}", path.display()).into())
}
