//! Any text is an HTML page: it satisfies the suite's invariants, another thread gives the same
//! article, and both readers agree.
#![no_main]

use std::sync::LazyLock;

use gleaner::{Extractor, Page};
use gleaner_fuzz::{hold, invariants, on_a_small_stack};
use libfuzzer_sys::fuzz_target;

/// Extracts all pages of a run: none may change what the next one gives.
static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::default);

fuzz_target!(|page: &str| {
    let explained = EXTRACTOR.explain(Page::html(page));
    let article = on_a_small_stack(|| Extractor::default().html(page));
    assert_eq!(article, explained.article, "two extractors give different articles");
    hold(invariants::explanation(page, &explained, false));
    hold(invariants::readers::agree(page, &explained));
});
