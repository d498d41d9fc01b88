//! Models of sites: from any bytes an error or a model that is written down as the same bytes
//! and weighs a page; from any pages the same model in any order and any dealing.
#![no_main]

use gleaner::{Extractor, SiteModel};
use gleaner_fuzz::{hold, laws};
use libfuzzer_sys::fuzz_target;

const PAGE: &str = "Harbour Gazette\nMost read\n\nThe ferry to Brill is back, nine weeks after the \
    storm that had taken its pier.\n\nMost read\nHarbour Gazette\n";

fuzz_target!(|data: &[u8]| {
    if let Ok(model) = SiteModel::from_bytes(data) {
        assert_eq!(model.to_bytes(), data, "written otherwise");
        weigh(model, PAGE);
        return;
    }
    // Pages, NULs between them.
    let text = String::from_utf8_lossy(data);
    let pages: Vec<&str> = text.split('\0').take(8).collect();
    let mut whole = SiteModel::new();
    pages.iter().for_each(|page| whole.learn(*page));
    let mut dealt = [SiteModel::new(), SiteModel::new()];
    pages.iter().rev().enumerate().for_each(|(i, page)| dealt[i % 2].learn(*page));
    let [mut left, right] = dealt;
    left.merge(&right);
    assert_eq!(left, whole, "another order, another model");
    let bytes = whole.to_bytes();
    assert_eq!(SiteModel::from_bytes(&bytes).as_ref(), Ok(&whole), "does not read back");
    weigh(whole, pages.first().copied().unwrap_or_default());
});

fn weigh(model: SiteModel, page: &str) {
    let extractor = Extractor::builder().site(model).build().expect("no selectors");
    let explained = extractor.explain(gleaner::Page::text(page));
    hold(laws::explanation(page, &explained, true));
    assert_eq!(extractor.text(page), explained.article, "explaining changes the article");
}
