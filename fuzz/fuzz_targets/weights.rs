//! Any bytes are an error, or weights by which a page can be extracted.
#![no_main]

use gleaner::internals::{Weights, weights};
use gleaner::{Extractor, Page};
use gleaner_fuzz::{hold, invariants};
use libfuzzer_sys::fuzz_target;

const SHIPPED: [(&str, &[u8]); 5] = [
    ("joins", include_bytes!("../../src/model/weights/joins")),
    ("blocks.html", include_bytes!("../../src/model/weights/blocks.html")),
    ("titles.text", include_bytes!("../../src/model/weights/titles.text")),
    ("dates", include_bytes!("../../src/model/weights/dates")),
    ("bylines.html", include_bytes!("../../src/model/weights/bylines.html")),
];

const HTML: &str = "<title>No sale</title><nav><a href=/>Home</a></nav><article class=story>
    <h1>No sale</h1><p>The harbour board has turned down a second and higher bid.</p><p>Two members
    voted for the sale, 9 March 2021.</p><ul><li>One<li>Two</ul></article><footer>Imprint</footer>";
const TEXT: &str = "Home\nNo sale\n\nThe harbour board has turned down a second and higher bid for \
    the ferry terminal.\n\nTwo members voted for the sale.\n\nMost read\n1\n2\n";

fuzz_target!(|data: &[u8]| {
    let Some((how, data)) = data.split_first() else { return };
    let (name, shipped) = SHIPPED[usize::from(how / 3) % SHIPPED.len()];
    let bytes = match how % 3 {
        0 => data.to_vec(),
        1 => weights::file(name, "fuzzed", data).expect("a name that is known"),
        _ => patched(shipped, data),
    };
    let mut weights = Weights::shipped();
    if weights.set(name, &bytes).is_err() {
        return;
    }
    let extractor = weights.extractor(Extractor::builder()).expect("no selectors");
    hold(invariants::explanation(HTML, &extractor.explain(Page::html(HTML)), false));
    hold(invariants::explanation(TEXT, &extractor.explain(Page::text(TEXT)), true));
});

/// Shipped weights with some bytes changed: four bytes give the place, one the value.
fn patched(shipped: &[u8], data: &[u8]) -> Vec<u8> {
    let mut bytes = shipped.to_vec();
    for patch in data.as_chunks::<5>().0 {
        let [a, b, c, d, to] = *patch;
        let at = u32::from_le_bytes([a, b, c, d]) as usize % bytes.len();
        bytes[at] = to;
    }
    bytes
}
