//! Prints a digest of what the crate extracts from every page below a folder, so that two
//! versions of the crate can be compared byte for byte:
//!
//! ```text
//! cargo run --release --example digest -- target/corpus > before.txt
//! ```
//!
//! One line per page, sorted by path: the hash of the body's three renderings, the hash of
//! all metadata, the path. Files named `*.txt` are read as plain text, `*.html` as pages.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use gleaner::{Article, Extractor, Input, Page};
use rayon::prelude::*;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).ok_or("usage: digest FOLDER")?;
    let mut pages = Vec::new();
    collect(Path::new(&folder), &mut pages)?;
    pages.sort();
    let extractor = Extractor::default();
    let lines: Vec<String> = pages.par_iter().map(|page| line(&extractor, page)).collect();
    for (page, line) in pages.iter().zip(lines) {
        println!("{line} {}", page.strip_prefix(&folder).unwrap_or(page).display());
    }
    Ok(())
}

/// Adds all pages below a folder.
fn collect(folder: &Path, pages: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, pages)?;
        } else if path
            .extension()
            .is_some_and(|extension| extension == "html" || extension == "txt")
        {
            pages.push(path);
        }
    }
    Ok(())
}

fn line(extractor: &Extractor, page: &Path) -> String {
    let Ok(bytes) = fs::read(page) else { return "unreadable".to_owned() };
    let Ok(mut source) = Page::from_bytes(&bytes, None) else { return "undecodable".to_owned() };
    if page.extension().is_some_and(|extension| extension == "txt") {
        source = source.input(Input::Text);
    }
    let article = extractor.extract(source);
    let body = hash([article.text(), article.markdown(), article.html()].join("\0").as_bytes());
    format!("{body:016x} {:016x}", hash(metadata(&article).as_bytes()))
}

/// Everything but the body, as one text.
fn metadata(article: &Article) -> String {
    format!(
        "{:?}",
        (
            (&article.title, &article.date, &article.modified, &article.byline),
            (&article.site_name, &article.language, &article.description, &article.url),
            (&article.image, &article.section, &article.license, &article.tags),
            (article.kind, article.kind_probability, article.confidence, article.truncated),
        )
    )
}

/// FNV-1a with 64 bits.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3)
    })
}
