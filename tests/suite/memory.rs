//! What the pages of the development corpus cost in memory:
//! `cargo test --release --test suite memory -- --ignored --nocapture`.

use std::fs;

use gleaner::Extractor;

use crate::root;

/// Beside twice the page, what extraction may take at its peak.
const ROOM: u64 = 8_000_000;

#[test]
#[ignore = "needs the corpus"]
fn memory_of_the_corpus() {
    let extractor = Extractor::default();
    // What is built once is no page's.
    drop((extractor.extract("<p>One"), extractor.extract("One")));
    let root = root().join("target/corpus");
    let (mut pages, mut over) = (0, 0);
    for set in ["wcxb-dev", "snippets-dev", "news-dev", "features-dev"] {
        let (mut peaks, mut counts) = (Vec::new(), Vec::new());
        for entry in fs::read_dir(root.join(set).join("html")).unwrap() {
            let bytes = fs::read(entry.unwrap().path()).unwrap();
            let page = String::from_utf8_lossy(&bytes).into_owned();
            let memory = allocation_counter::measure(|| drop(extractor.html(&page)));
            peaks.push(memory.bytes_max);
            counts.push(memory.count_total);
            pages += 1;
            over += usize::from(memory.bytes_max > 2 * page.len() as u64 + ROOM);
        }
        peaks.sort_unstable();
        counts.sort_unstable();
        let (peak, count) = (peaks[peaks.len() / 2], counts[counts.len() / 2]);
        println!("{set:13} at the median {peak:>7} bytes at the peak, {count:>4} allocations");
    }
    println!("more than twice the page and 8 MB: {over} of {pages} pages");
    assert!(over * 1000 <= pages, "more than one page of a thousand");
}
