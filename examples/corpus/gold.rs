//! The gold: the right result for each page.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Deserializer};

use super::{Archive, Result, json, registered_domain};

/// The right result for a page. `None` says that the gold has no such value; in most archives that
/// means that the page has none either.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Gold {
    /// The page's address.
    pub url: Option<String>,
    /// The page's site: its registered domain, or a name that stands for it where no address
    /// is known. Pages of one site are always in one fold.
    #[serde(skip)]
    pub site: String,
    /// The headline.
    pub title: Option<String>,
    /// `YYYY-MM-DD`.
    #[serde(alias = "publish_date")]
    pub date: Option<String>,
    /// Whether `date` is the day in UTC, which may differ by one from the day on the page.
    #[serde(default)]
    pub utc: bool,
    /// Names; in the archives added later, several are separated by semicolons.
    pub author: Option<String>,
    /// The text of the body, one line per paragraph.
    #[serde(alias = "main_content")]
    pub body: Option<String>,
    /// Text that may be in the body or not: title, date line, captions.
    #[serde(default, deserialize_with = "lines")]
    pub optional: String,
    /// Snippets that must be in the body.
    #[serde(default)]
    pub with: Vec<String>,
    /// Snippets that must not.
    #[serde(default)]
    pub without: Vec<String>,
    /// Snippets of readers' comments.
    #[serde(default)]
    pub comments: Vec<String>,
}

impl Gold {
    /// The gold body; empty without one.
    #[must_use]
    pub fn body(&self) -> &str {
        self.body.as_deref().unwrap_or_default()
    }
}

/// Page kinds and gold of one archive, by page id.
pub(super) type Golds = BTreeMap<String, (String, Arc<Gold>)>;

/// Reads the gold of an archive.
pub(super) fn read(root: &Path, archive: &Archive) -> Result<Golds> {
    #[derive(Deserialize)]
    struct Entry {
        #[serde(rename = "type", default)]
        kind: String,
        #[serde(flatten)]
        gold: Gold,
    }
    let folder = root.join(archive.folder());
    if archive.name == "wcxb" {
        return wcxb(&folder);
    }
    let file = if archive.name == "htmldate" { "dates.json" } else { "gold.json" };
    let entries: BTreeMap<String, Entry> = json(&folder.join(file))?;
    let gold = |(name, Entry { kind, gold }): (String, Entry)| {
        let id = name.strip_suffix(".html").unwrap_or(&name).to_owned();
        let site = gold.url.as_deref().and_then(registered_domain);
        let site = site.unwrap_or_else(|| site_of_id(archive.name, &id));
        // Archives with all sorts of pages call those that are not articles `page`.
        let kind = if kind == "article" { kind } else { String::new() };
        (id, (kind, Arc::new(Gold { site, ..cleaned(gold) })))
    };
    Ok(entries.into_iter().map(gold).collect())
}

fn wcxb(folder: &Path) -> Result<Golds> {
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
        domain: String,
    }
    let mut listed: BTreeMap<String, Listed> = json(&folder.join("pages.json"))?;
    let mut golds = BTreeMap::new();
    for entry in fs::read_dir(folder.join("ground-truth"))? {
        let path = entry?.path();
        let Some(id) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        let file: File = json(&path)?;
        // `pages.json` lists nine pages of ten; the gold file itself describes the rest.
        let (kind, domain) = listed.remove(id).map(|page| (page.page_type, page.domain)).unzip();
        let stated = file.internal.and_then(|internal| internal.page_type);
        let kind = kind.or_else(|| stated.and_then(|kind| kind.primary)).unwrap_or_default();
        let site = domain.as_deref().or(file.url.as_deref()).and_then(registered_domain);
        let site = site.unwrap_or_else(|| id.to_owned());
        let gold = Gold { url: file.url, site, ..cleaned(file.ground_truth) };
        golds.insert(id.to_owned(), (kind, Arc::new(gold)));
    }
    Ok(golds)
}

/// The site of a page without an address, from the name of its file: `daniel-dev` has
/// `20111121_www.coast.example_2ade`, `mercury-dev` and `misinfo-dev` begin with the host,
/// `caijing-dev` with the site's name. Elsewhere each page is a site of its own.
fn site_of_id(archive: &str, id: &str) -> String {
    let part = match archive {
        "daniel" => id.split('_').nth(1),
        "misinfo" | "mercury" | "caijing" => id.split('_').next(),
        _ => None,
    };
    let part = part.unwrap_or(id);
    let is_name = matches!(archive, "daniel" | "misinfo" | "mercury");
    let domain = if is_name { registered_domain(part) } else { None };
    domain.unwrap_or_else(|| part.to_owned())
}

/// Removes values and snippets of only white space, which stand for none.
fn cleaned(mut gold: Gold) -> Gold {
    for fact in [&mut gold.url, &mut gold.title, &mut gold.date, &mut gold.author] {
        if fact.as_ref().is_some_and(|fact| fact.trim().is_empty()) {
            *fact = None;
        }
    }
    for snippets in [&mut gold.with, &mut gold.without, &mut gold.comments] {
        snippets.retain(|snippet| !snippet.trim().is_empty());
    }
    gold
}

/// Text given as one string or as a list of lines.
fn lines<'de, D: Deserializer<'de>>(deserializer: D) -> std::result::Result<String, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Text {
        One(String),
        Lines(Vec<String>),
    }
    Ok(match Option::<Text>::deserialize(deserializer)? {
        Some(Text::One(text)) => text,
        Some(Text::Lines(lines)) => lines.join("\n"),
        None => String::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gold_is_read_and_cleaned() {
        let json = r#"{"url": null, "title": " ", "publish_date": "2024-03-09", "utc": true,
            "optional": ["A", "B"], "without": ["", "x"], "unknown": 1}"#;
        let gold = cleaned(serde_json::from_str(json).unwrap());
        assert_eq!((gold.title.as_deref(), gold.date.as_deref()), (None, Some("2024-03-09")));
        assert!(gold.utc);
        assert_eq!((gold.optional.as_str(), gold.without.len()), ("A\nB", 1));
    }

    #[test]
    fn file_names_tell_sites() {
        for (archive, id, want) in [
            ("daniel", "20111121_www.coast.example_2ade", "coast.example"),
            ("mercury", "coast.example", "coast.example"),
            ("misinfo", "coast.example_article-1", "coast.example"),
            ("caijing", "coast_102", "coast"),
            ("l3s", "01cc-a1d1", "01cc-a1d1"),
        ] {
            assert_eq!(site_of_id(archive, id), want);
        }
    }
}
