//! Any text is a page of bare text: the suite's laws hold, on any thread.
#![no_main]

use std::sync::LazyLock;

use gleaner::{Extractor, Page};
use gleaner_fuzz::{apart, hold, laws};
use libfuzzer_sys::fuzz_target;

/// Sees all pages, and must not remember any.
static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::default);

fuzz_target!(|page: &str| {
    let explained = EXTRACTOR.explain(Page::text(page));
    let article = apart(|| Extractor::default().text(page));
    assert_eq!(article, explained.article, "another extractor, another article");
    hold(laws::explanation(page, &explained, true));
    if !may_be_marked(page) {
        hold(laws::covers(page, &explained));
    }
});

/// Whether a text may have markers with letters or digits in them: of links, listings, tables, or
/// of the items of a list.
fn may_be_marked(page: &str) -> bool {
    let item = |line: &str| {
        let mut words = line.split_whitespace();
        let first = words.find(|word| word.contains(char::is_alphanumeric));
        let marks = ['.', ')', ':', '\u{ff0e}', '、'];
        // Converters have `o` for the bullets of a list in a list.
        first.is_some_and(|word| word.ends_with(marks) || word.chars().count() == 1)
    };
    page.contains(['[', '`', '~', '<', '|']) || page.lines().any(item)
}
