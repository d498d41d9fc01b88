//! Bounds the memory that usual pages take; `hostile` bounds that of expensive ones.
//!
//! `cargo test --test suite memory -- --nocapture` prints the medians. `GLEANER_PAGES` names a folder
//! whose `*.html` pages are measured as well,
//! relative to the root of the repository.

use std::fs;
use std::path::Path;

use gleaner::Extractor;

use crate::fixture;
use crate::page::Source;
use crate::root;

/// Bytes at the peak: for each byte of the page, and for any page.
const PEAK: (u64, u64) = (4, 400_000);
/// Allocations for any page.
const COUNT: u64 = 1_000;

/// The bytes at the peak and the number of allocations of an extraction.
fn cost(extractor: &Extractor, source: &Source) -> (u64, u64) {
    let extract = || extractor.extract(source.page(None));
    // Some tables are built when they are first needed, which is not a cost of the page.
    drop(extract());
    let memory = allocation_counter::measure(|| drop(extract()));
    (memory.bytes_max, memory.count_total)
}

#[test]
fn usual_pages_take_little_memory() {
    let extractor = Extractor::default();
    let mut wrong = Vec::new();
    let mut costs = Vec::new();
    for page in fixture::all().unwrap() {
        let length = match &page.source {
            Source::Html(text) | Source::Text(text) => text.len(),
            Source::Bytes(bytes, _) => bytes.len(),
        };
        let (peak, count) = cost(&extractor, &page.source);
        costs.push((length, peak, count));
        if peak > PEAK.0 * length as u64 + PEAK.1 {
            wrong.push(format!("{}: {peak} bytes for {length} at the peak", page.slug));
        }
        if count > COUNT {
            wrong.push(format!("{}: {count} allocations", page.slug));
        }
    }
    print("the suite's pages", costs);
    if let Some(folder) = std::env::var_os("GLEANER_PAGES") {
        let folder = root().join(folder);
        print(&folder.display().to_string(), costs_in(&extractor, &folder));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The length and the cost of each page in a folder.
fn costs_in(extractor: &Extractor, folder: &Path) -> Vec<(usize, u64, u64)> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let pages = paths.filter(|path| path.extension().is_some_and(|ending| ending == "html"));
    let costs = pages.map(|path| {
        let bytes = fs::read(path).unwrap();
        let length = bytes.len();
        let (peak, count) = cost(extractor, &Source::Bytes(bytes, None));
        (length, peak, count)
    });
    costs.collect()
}

fn print(name: &str, costs: Vec<(usize, u64, u64)>) {
    let median = |of: fn(&(usize, u64, u64)) -> u64| {
        let mut values: Vec<u64> = costs.iter().map(of).collect();
        values.sort_unstable();
        values.get(values.len() / 2).copied().unwrap_or(0)
    };
    let (length, peak) = (median(|cost| cost.0 as u64), median(|cost| cost.1));
    let (count, pages) = (median(|cost| cost.2), costs.len());
    println!(
        "{name}: {pages} pages; median length {length} bytes, {peak} bytes at the peak, {count} allocations"
    );
}
