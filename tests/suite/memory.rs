//! Bounds the memory that usual pages take; `hostile` bounds that of expensive ones.

use gleaner::Extractor;

use crate::fixture;
use crate::page::Source;

/// Bytes at the peak: for each byte of the page, and for any page.
const PEAK: (u64, u64) = (4, 400_000);
/// Allocations for any page.
const COUNT: u64 = 1_000;

#[test]
fn usual_pages_take_little_memory() {
    let extractor = Extractor::default();
    let mut wrong = Vec::new();
    for page in fixture::all().unwrap() {
        let length = match &page.source {
            Source::Html(text) | Source::Text(text) => text.len(),
            Source::Bytes(bytes, _) => bytes.len(),
        };
        let extract = || extractor.extract(page.source.page(None));
        // Some tables are built when they are first needed, which is not a cost of the page.
        drop(extract());
        let memory = allocation_counter::measure(|| drop(extract()));
        if memory.bytes_max > PEAK.0 * length as u64 + PEAK.1 {
            wrong.push(format!(
                "{}: {} bytes for {length} at the peak",
                page.slug, memory.bytes_max
            ));
        }
        if memory.count_total > COUNT {
            wrong.push(format!("{}: {} allocations", page.slug, memory.count_total));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
