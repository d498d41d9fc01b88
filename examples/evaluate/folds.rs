//! Weights that have not seen the page they judge.
//!
//! Training fits one set of weights for each fold on the pages of all other folds, and
//! writes them beside `folds.json`, which says which page is in which fold.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use gleaner::internals::Weights;

use crate::Result;
use corpus::{Page, json};

/// The folds of one training, or of several (for HTML and for bare text).
#[derive(Debug, Default)]
pub(crate) struct Folds {
    trainings: Vec<Training>,
}

#[derive(Debug)]
struct Training {
    /// The fold of each page, by the name that training gives it.
    of_page: BTreeMap<String, usize>,
    /// The fold of each site, for pages of it that training left out.
    of_site: HashMap<String, usize>,
    weights: Vec<Weights>,
}

impl Folds {
    /// Reads the folders that training wrote. `pages` tell the sites of the folds.
    pub(crate) fn read(folders: &[PathBuf], pages: &[Page]) -> Result<Self> {
        let trainings = folders.iter().map(|folder| training(folder, pages));
        Ok(Self { trainings: trainings.collect::<Result<_>>()? })
    }

    /// The weights for a page: of the fold that holds it, or its site, or, if training knows
    /// neither, of the first. Nothing if no training is of the page's kind of input.
    pub(crate) fn weights(&self, page: &Page) -> Option<&Weights> {
        let family = name(&page.set.name, "");
        let bare =
            |name: &str| ["bs4", "resiliparse", "inscriptis"].iter().any(|r| name.contains(r));
        let own = self
            .trainings
            .iter()
            .find(|training| training.of_page.keys().any(|key| bare(key)) == bare(&family))?;
        let of_site = || own.of_site.get(site(page.gold.url.as_deref()?)?);
        let fold = own.of_page.get(&name(&page.set.name, &page.id)).or_else(of_site).copied();
        own.weights.get(fold.unwrap_or(0))
    }
}

/// Reads a folder of weights.
pub(crate) fn read(folder: &Path) -> Result<Weights> {
    Ok(Weights::read(folder)?)
}

fn training(folder: &Path, pages: &[Page]) -> Result<Training> {
    let of_page: BTreeMap<String, usize> = json(&folder.join("folds.json"))?;
    let count = of_page.values().max().map_or(0, |last| last + 1);
    let weights = (0..count).map(|fold| read(&folder.join(format!("fold-{fold}"))));
    let weights = weights.collect::<Result<_>>()?;
    let of_site = pages.iter().filter_map(|page| {
        let fold = of_page.get(&name(&page.set.name, &page.id))?;
        Some((site(page.gold.url.as_deref()?)?.to_owned(), *fold))
    });
    Ok(Training { of_site: of_site.collect(), of_page, weights })
}

/// What training calls a page.
fn name(set: &str, id: &str) -> String {
    let archive = match set.split_once('.') {
        Some(("lines", rendition)) => rendition.to_owned(),
        Some(("news_lines", rendition)) => format!("news-{rendition}"),
        Some((archive, _)) => archive.to_owned(),
        None => set.to_owned(),
    };
    format!("{archive}/{id}")
}

/// The last two labels of an address' host.
fn site(url: &str) -> Option<&str> {
    let host = url.split_once("://")?.1.split(['/', '?', '#', ':']).next()?;
    let dots: Vec<usize> = host.match_indices('.').map(|(at, _)| at).collect();
    let start = dots.len().checked_sub(2).and_then(|i| dots.get(i)).map_or(0, |dot| dot + 1);
    host.get(start..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_sites() {
        assert_eq!(name("wcxb.html", "0001"), "wcxb/0001");
        assert_eq!(name("lines.bs4", "0001"), "bs4/0001");
        assert_eq!(name("news_lines.resiliparse", "a"), "news-resiliparse/a");
        assert_eq!(site("https://www.coast.example/a?b"), Some("coast.example"));
        assert_eq!(site("http://coast.example:80"), Some("coast.example"));
        assert_eq!(site("no address"), None);
    }
}
