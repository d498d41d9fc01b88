//! Any text is a plain text page: it satisfies the suite's invariants, and another thread gives
//! the same article.
#![no_main]

use std::sync::LazyLock;

use gleaner::{Extractor, Page};
use gleaner_fuzz::{hold, invariants, on_a_small_stack};
use libfuzzer_sys::fuzz_target;

/// Extracts all pages of a run: none may change what the next one gives.
static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::default);

fuzz_target!(|page: &str| {
    let explained = EXTRACTOR.explain(Page::text(page));
    let article = on_a_small_stack(|| Extractor::default().text(page));
    assert_eq!(article, explained.article, "two extractors give different articles");
    hold(invariants::explanation(page, &explained, true));
    if !may_be_marked(page) {
        hold(invariants::covers(page, &explained));
    }
});

/// Whether a text may have markers that contain letters or digits: of links, code, tables or list
/// items.
fn may_be_marked(page: &str) -> bool {
    let item = |line: &str| {
        let mut words = line.split_whitespace();
        let first = words.find(|word| word.contains(char::is_alphanumeric));
        let marks = ['.', ')', ':', '\u{ff0e}', '、'];
        // Converters write `o` as the bullet of a nested list.
        first.is_some_and(|word| word.ends_with(marks) || word.chars().count() == 1)
    };
    page.contains(['[', '`', '~', '<', '|']) || page.lines().any(item)
}
