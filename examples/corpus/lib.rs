//! The development corpus: every page of every archive, with its gold.
//!
//! An archive holds pages as HTML; most archives also have renditions of these pages as plain
//! text, made by three converters. One archive in one of these forms is a [`Set`].

mod archives;
mod gold;
mod site;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::de::DeserializeOwned;

pub use archives::{Archive, SETS, Set};
pub use gold::Gold;
pub use site::{FOLDS, fold, registered_domain};

/// An error to be printed as it is.
pub type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// The form in which pages come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// HTML.
    Html,
    /// Plain text, made of the HTML by a converter.
    Text,
}

/// One page in one form.
#[derive(Clone, Debug)]
pub struct Page {
    /// The archive, and the form of it, that the page is in.
    pub set: &'static Set,
    /// File name without the extension.
    pub id: String,
    /// The kind of page, by the names of `gleaner::PageKind`; empty where the archive gives none.
    pub kind: String,
    /// The page's file.
    pub path: PathBuf,
    /// What the page should give.
    pub gold: Arc<Gold>,
}

impl Page {
    /// A name that no other page of the corpus has: `lines.bs4/0042`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}/{}", self.set.name, self.id)
    }

    /// The page's address, where the archive gives it.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.gold.url.as_deref()
    }

    /// The page's fold, `0..FOLDS`. All pages of one site are in one fold, in every archive.
    #[must_use]
    pub fn fold(&self) -> usize {
        fold(&self.gold.site)
    }

    /// The page as text. A page that cannot be decoded gives an empty text.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn source(&self) -> Result<String> {
        let bytes =
            fs::read(&self.path).map_err(|error| format!("{}: {error}", self.path.display()))?;
        if self.set.archive.is_utf8() {
            return Ok(String::from_utf8_lossy(&bytes).into_owned());
        }
        let page = gleaner::Page::from_bytes(&bytes, None);
        Ok(page.map_or_else(|_| String::new(), |page| page.source().to_owned()))
    }
}

/// All pages under `root` whose set `wanted` names, in the order of [`SETS`], then of their
/// ids. Sets whose folder is missing are left out.
///
/// # Errors
///
/// If a gold file cannot be read, or names a page that is missing.
pub fn pages(root: &Path, wanted: impl Fn(&str) -> bool) -> Result<Vec<Page>> {
    let mut pages = Vec::new();
    let mut golds: Option<(&str, gold::Golds)> = None;
    for set in SETS.iter() {
        let folder = root.join(&set.folder);
        if !wanted(&set.name) || !folder.is_dir() {
            continue;
        }
        // Sets of one archive follow one another.
        let archive = set.archive.name;
        let golds = match golds.take().filter(|(read, _)| *read == archive) {
            Some(read) => golds.insert(read),
            None => golds.insert((archive, gold::read(root, set.archive)?)),
        };
        for (id, (kind, gold)) in &golds.1 {
            let path = set.path(&folder, id);
            let path = path.ok_or_else(|| format!("{}: no page {id}", folder.display()))?;
            let (id, kind, gold) = (id.clone(), kind.clone(), Arc::clone(gold));
            pages.push(Page { set, id, kind, path, gold });
        }
    }
    Ok(pages)
}

/// Reads a JSON file.
///
/// # Errors
///
/// If it cannot be read or is not of that form.
pub fn json<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let read = || -> Result<T> { Ok(serde_json::from_slice(&fs::read(path)?)?) };
    read().map_err(|error| format!("{}: {error}", path.display()).into())
}
