//! The page folders under `tests/pages`.

use std::fs;
use std::path::PathBuf;

use gleaner::{Article, Extractor};

use crate::page::{Source, Truth};
use crate::root;

/// A page folder.
#[derive(Clone, Debug)]
pub(crate) struct Fixture {
    pub(crate) slug: String,
    pub(crate) folder: PathBuf,
    pub(crate) source: Source,
    pub(crate) truth: Truth,
}

/// Where the page folders are.
pub(crate) fn folder() -> PathBuf {
    root().join("tests/pages")
}

/// Every page folder, in the order of their names; an error names the folder.
pub(crate) fn all() -> Result<Vec<Fixture>, String> {
    let Ok(entries) = fs::read_dir(folder()) else { return Ok(Vec::new()) };
    let mut folders: Vec<PathBuf> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders.into_iter().map(read).collect()
}

fn read(folder: PathBuf) -> Result<Fixture, String> {
    let slug = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let fault = |what: String| format!("{slug}: {what}");
    let text = |name: &str| {
        fs::read_to_string(folder.join(name)).map_err(|error| fault(format!("{name}: {error}")))
    };
    let truth: Truth =
        toml::from_str(&text("page.toml")?).map_err(|e| fault(format!("page.toml: {e}")))?;
    let source = if folder.join("source.html").exists() {
        Source::Html(text("source.html")?)
    } else if folder.join("source.txt").exists() {
        Source::Text(text("source.txt")?)
    } else {
        let bytes = fs::read(folder.join("source.bin"));
        let bytes = bytes.map_err(|_| fault("no source.html, source.txt or source.bin".into()))?;
        Source::Bytes(bytes, truth.content_type.clone())
    };
    Ok(Fixture { slug, folder, source, truth })
}

impl Fixture {
    /// The article that the crate finds.
    pub(crate) fn article(&self) -> Article {
        Extractor::default().extract(self.source.page(self.truth.url.as_deref()))
    }
}
