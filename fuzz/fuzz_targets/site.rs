//! Site models: any bytes are an error, or a model that is written as the same bytes and can be
//! applied to a page; any pages give the same model in any order and if learned in parts.
#![no_main]

use gleaner::{Extractor, SiteModel};
use gleaner_fuzz::{hold, invariants};
use libfuzzer_sys::fuzz_target;

const PAGE: &str = "Harbour Gazette\nMost read\n\nThe ferry to Brill is back, nine weeks after the \
    storm that had taken its pier.\n\nMost read\nHarbour Gazette\n";

fuzz_target!(|data: &[u8]| {
    if let Ok(model) = SiteModel::from_bytes(data) {
        assert_eq!(model.to_bytes(), data, "written as other bytes");
        apply(model, PAGE);
        return;
    }
    // Pages, separated by NULs.
    let text = String::from_utf8_lossy(data);
    let pages: Vec<&str> = text.split('\0').take(8).collect();
    let mut whole = SiteModel::new();
    pages.iter().for_each(|page| whole.learn(*page));
    let mut parts = [SiteModel::new(), SiteModel::new()];
    pages.iter().rev().enumerate().for_each(|(i, page)| parts[i % 2].learn(*page));
    let [mut left, right] = parts;
    left.merge(&right);
    assert_eq!(left, whole, "another order gives another model");
    let bytes = whole.to_bytes();
    assert_eq!(SiteModel::from_bytes(&bytes).as_ref(), Ok(&whole), "does not read back");
    apply(whole, pages.first().copied().unwrap_or_default());
});

fn apply(model: SiteModel, page: &str) {
    let extractor = Extractor::builder().site(model).build().expect("no selectors");
    let explained = extractor.explain(gleaner::Page::text(page));
    hold(invariants::explanation(page, &explained, true));
    assert_eq!(extractor.text(page), explained.article, "explaining changes the article");
}
