//! The same over a corpus, which the crate does not hold: run with
//! `cargo test --release --lib corpus_ -- --ignored --nocapture`.

use super::pages::mutated;
use super::{Agreement, scanned, tree};
use crate::charset;
use crate::document::Document;

fn corpus() -> impl Iterator<Item = (String, String)> {
    let folders = std::env::var("GLEANER_CORPUS").unwrap_or("target/corpus/wcxb-dev/html".into());
    let mut files = Vec::new();
    for folder in folders.split(',') {
        files.extend(std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
    }
    files.sort();
    files.into_iter().map(|file| {
        let page = charset::decode(&std::fs::read(&file).unwrap(), None).unwrap().into_owned();
        (file.display().to_string(), page)
    })
}

fn number(name: &str, default: usize) -> usize {
    std::env::var(name).map_or(default, |value| value.parse().unwrap())
}

/// All pages of `GLEANER_CORPUS` (folders, parted by commas), as they are.
/// `GLEANER_SHOW=N` prints the first N differences.
#[test]
#[ignore = "reads the corpus"]
fn corpus_agreement() {
    let mut agreement = Agreement::default();
    for (name, page) in corpus() {
        agreement.add(&name, &page, number("GLEANER_SHOW", 0));
    }
    println!("{agreement}");
    assert!(agreement.texts * 1000 >= agreement.pages * 995);
    assert!(agreement.links * 100 >= agreement.texts * 99);
}

/// As [`corpus_agreement`], on pages with `GLEANER_TIMES` tags dropped, doubled and swapped.
#[test]
#[ignore = "reads the corpus"]
fn corpus_agreement_on_broken_pages() {
    let mut agreement = Agreement::default();
    for (seed, (name, page)) in corpus().enumerate().step_by(2) {
        let page = mutated(&page, seed as u64, number("GLEANER_TIMES", 10));
        agreement.add(&name, &page, number("GLEANER_SHOW", 0));
    }
    println!("{agreement}");
    // What differs is text misplaced in tables.
    assert!(agreement.texts * 100 >= agreement.pages * 95);
    assert!(agreement.words * 100 >= agreement.pages * 99);
}

/// Cuts pages down to the least on which the two readers still differ.
#[test]
#[ignore = "needs GLEANER_REDUCE, files parted by commas"]
fn reduce() {
    let blocks = |document: &Document| {
        let block = |b: &crate::document::Block| {
            format!("{} {:?} {}", document.text_of(b), b.kind, b.link_bytes)
        };
        document.blocks.iter().map(block).collect::<Vec<_>>()
    };
    let differs = |html: &str| blocks(&scanned(html)) != blocks(&tree(html));
    for file in std::env::var("GLEANER_REDUCE").unwrap().split(',') {
        let page = std::fs::read_to_string(file).unwrap();
        let cut = |piece: &str| {
            let (text, tag) = piece.split_at(piece.rfind('<').unwrap_or(0));
            [text.to_owned(), tag.to_owned()]
        };
        let mut pieces: Vec<String> = page.split_inclusive('>').flat_map(cut).collect();
        assert!(differs(&pieces.concat()), "{file}");
        let mut size = pieces.len() / 2;
        while size > 0 {
            let mut at = 0;
            while at < pieces.len() {
                let mut fewer = pieces.clone();
                fewer.drain(at..(at + size).min(pieces.len()));
                if differs(&fewer.concat()) {
                    pieces = fewer;
                } else {
                    at += size;
                }
            }
            size /= 2;
        }
        let least = pieces.concat();
        println!("{file}\n   {least}");
        println!("   scan {:?}\n   tree {:?}", blocks(&scanned(&least)), blocks(&tree(&least)));
    }
}

/// Time this thread has run, which other programs' load hardly changes.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    stat.split(' ').next().unwrap().parse::<f64>().unwrap() / 1e9
}

/// Megabytes a second of the scanner and of the usual parser, on the same pages.
/// `GLEANER_ALONE` leaves the parser out.
#[test]
#[ignore = "reads the corpus"]
fn corpus_speed() {
    let pages: Vec<_> = corpus().step_by(number("GLEANER_STEP", 4)).map(|(_, page)| page).collect();
    let megabytes = pages.iter().map(String::len).sum::<usize>() as f64 / 1e6;
    let rate = |times: usize, read: &dyn Fn(&str) -> usize| {
        let run = || {
            let start = cpu_seconds();
            let blocks: usize = pages.iter().map(|page| read(page)).sum();
            assert!(blocks > pages.len());
            cpu_seconds() - start
        };
        megabytes / (0..times).map(|_| run()).fold(f64::INFINITY, f64::min)
    };
    let ours = rate(number("GLEANER_TIMES", 12), &|page| scanned(page).blocks.len());
    println!("{} pages, {megabytes:.1} MB: {ours:.0} MB/s", pages.len());
    if std::env::var("GLEANER_ALONE").is_err() {
        let theirs = rate(3, &|page| scraper::Html::parse_document(page).tree.nodes().len());
        println!("scraper's parse {theirs:.1} MB/s: {:.1} times", ours / theirs);
    }
}
