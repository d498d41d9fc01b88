//! The same over a part of the corpus, which the repository does not contain: run with
//! `cargo test --release --lib corpus_ -- --ignored --nocapture`.

use std::path::Path;

use super::Agreement;
use super::pages::mutated;
use crate::charset;

/// Differences printed per test.
const SHOWN: usize = 10;

fn corpus() -> impl Iterator<Item = (String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/corpus/wcxb-dev/html");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|file| {
        let page = charset::decode(&std::fs::read(&file).unwrap(), None).unwrap().into_owned();
        (file.display().to_string(), page)
    })
}

/// All pages as they are. Prints the first differences.
#[test]
#[ignore = "reads the corpus"]
fn corpus_agreement() {
    let mut agreement = Agreement::default();
    for (name, page) in corpus() {
        agreement.add(&name, &page, SHOWN);
    }
    println!("{agreement}");
    assert!(agreement.texts * 1000 >= agreement.pages * 995);
    assert!(agreement.links * 100 >= agreement.texts * 99);
}

/// Every second page, with ten tags dropped, doubled or swapped.
#[test]
#[ignore = "reads the corpus"]
fn corpus_agreement_on_broken_pages() {
    let mut agreement = Agreement::default();
    for (seed, (name, page)) in corpus().enumerate().step_by(2) {
        let page = mutated(&page, seed as u64, 10);
        agreement.add(&name, &page, SHOWN);
    }
    println!("{agreement}");
    // What differs is text misplaced in tables.
    assert!(agreement.texts * 100 >= agreement.pages * 95);
    assert!(agreement.words * 100 >= agreement.pages * 99);
}
