//! The pages of the test suite: which of them change.

use std::fs;
use std::path::{Path, PathBuf};

use gleaner::{Extractor, Page, Role};
use rayon::prelude::*;
use serde::Deserialize;

use crate::Result;

/// The cases of `tests/cases/lines` and the folders of `tests/pages`.
pub(super) struct Suite {
    cases: Vec<Sample>,
    folders: Vec<Sample>,
}

struct Sample {
    name: String,
    url: Option<String>,
    source: Source,
}

enum Source {
    Html(String),
    Text(String),
    Bytes(Vec<u8>),
}

impl Suite {
    /// Reads the suite of this repository.
    pub(super) fn read() -> Result<Self> {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests");
        let mut cases = Vec::new();
        for file in sorted(&tests.join("cases/lines"))? {
            let table = fs::read_to_string(&file)?;
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            cases.extend(
                samples(&stem, &table).map_err(|error| format!("{}: {error}", file.display()))?,
            );
        }
        let folders = sorted(&tests.join("pages"))?;
        Ok(Self { cases, folders: folders.iter().filter_map(|path| folder(path)).collect() })
    }

    /// The names of the cases, and of the folders, in which the two extractors give some block
    /// another role.
    pub(super) fn changed(&self, a: &Extractor, b: &Extractor) -> (Vec<String>, Vec<String>) {
        let changed = |samples: &[Sample]| {
            let differs = |sample: &&Sample| roles(a, sample) != roles(b, sample);
            samples.par_iter().filter(differs).map(|sample| sample.name.clone()).collect()
        };
        (changed(&self.cases), changed(&self.folders))
    }
}

fn roles(extractor: &Extractor, sample: &Sample) -> Vec<Role> {
    let page = match &sample.source {
        Source::Html(html) => Page::html(html),
        Source::Text(text) => Page::text(text),
        Source::Bytes(bytes) => match Page::from_bytes(bytes, None) {
            Ok(page) => page,
            Err(_) => return Vec::new(),
        },
    };
    let page = match &sample.url {
        Some(url) => page.url(url),
        None => page,
    };
    extractor.explain(page).blocks.iter().map(|block| block.verdict.role).collect()
}

/// The cases of a table: see `tests/suite/cases.rs`.
fn samples(file: &str, table: &str) -> Result<Vec<Sample>> {
    #[derive(Deserialize)]
    struct Table {
        case: Vec<Case>,
    }
    #[derive(Deserialize)]
    struct Case {
        name: String,
        page: String,
        #[serde(default)]
        html: bool,
        url: Option<String>,
    }
    let table: Table = toml::from_str(table)?;
    let sample = |Case { name, page, html, url }: Case| {
        let page = unmarked(&page);
        let source = if html { Source::Html(page) } else { Source::Text(page) };
        Sample { name: format!("{file}: {name}"), url, source }
    };
    Ok(table.case.into_iter().map(sample).collect())
}

/// A case's lines without the mark before the bar.
fn unmarked(page: &str) -> String {
    let line = |line: &str| {
        let text = line.split_once('|').map_or(line, |(_, text)| text);
        text.strip_prefix(' ').unwrap_or(text).to_owned() + "\n"
    };
    page.lines().map(line).collect()
}

fn folder(path: &Path) -> Option<Sample> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let text = |file: &str| fs::read_to_string(path.join(file)).ok();
    let source = text("source.html")
        .map(Source::Html)
        .or_else(|| text("source.txt").map(Source::Text))
        .or_else(|| fs::read(path.join("source.bin")).ok().map(Source::Bytes))?;
    Some(Sample { name, url: None, source })
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_cut_off() {
        assert_eq!(unmarked("+   | One | two\n\n-   |\n| <p>\n"), "One | two\n\n\n<p>\n");
    }

    #[test]
    fn the_suite_is_found_and_changes_without_overrides() {
        let suite = Suite::read().unwrap();
        assert!(suite.cases.len() > 50 && suite.folders.len() > 30);
        let all = Extractor::default();
        let names: Vec<&str> = gleaner::internals::overrides::names().collect();
        let none = gleaner::internals::overrides::without(&all, &names).unwrap();
        assert!(!suite.changed(&all, &none).0.is_empty());
        assert!(suite.changed(&all, &all).0.is_empty());
    }
}
