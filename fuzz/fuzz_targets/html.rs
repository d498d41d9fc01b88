//! Any text is a page of HTML: the suite's laws hold, on any thread, and both readers agree.
#![no_main]

use std::sync::LazyLock;

use gleaner::{Extractor, Page};
use gleaner_fuzz::{apart, hold, laws};
use libfuzzer_sys::fuzz_target;

/// Sees all pages, and must not remember any.
static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::default);

fuzz_target!(|page: &str| {
    let explained = EXTRACTOR.explain(Page::html(page));
    let article = apart(|| Extractor::default().html(page));
    assert_eq!(article, explained.article, "another extractor, another article");
    hold(laws::explanation(page, &explained, false));
    hold(laws::readers::agree(page, &explained));
});
