//! Any bytes are an error or weights that judge a page.
#![no_main]

use gleaner::Extractor;
use gleaner::internals::Weights;
use gleaner_fuzz::{hold, laws};
use libfuzzer_sys::fuzz_target;

const SHIPPED: &[u8] = include_bytes!("../../src/model/weights/blocks.html");
/// Bytes of a forest's magic, version and hash of the columns.
const HEADER: usize = 20;
/// Forests after the names: one a page kind, two for the blocks.
const FORESTS: usize = 9;

const HTML: &str = "<title>No sale</title><nav><a href=/>Home</a></nav><article class=story>
    <h1>No sale</h1><p>The harbour board has turned down a second and higher bid.</p><p>Two members
    voted for the sale, 9 March 2021.</p><ul><li>One<li>Two</ul></article><footer>Imprint</footer>";
const TEXT: &str = "Home\nNo sale\n\nThe harbour board has turned down a second and higher bid for \
    the ferry terminal.\n\nTwo members voted for the sale.\n\nMost read\n1\n2\n";

fuzz_target!(|data: &[u8]| {
    let Some((how, data)) = data.split_first() else { return };
    let bytes = match how % 3 {
        0 => data.to_vec(),
        1 => framed(data),
        _ => patched(data),
    };
    let Ok(weights) = Weights::load(&bytes) else { return };
    let extractor = weights.extractor(Extractor::builder()).expect("no selectors");
    hold(laws::explanation(HTML, &extractor.explain_html(HTML), false));
    hold(laws::explanation(TEXT, &extractor.explain_text(TEXT), true));
});

/// Weights with sound lengths and headers around the data, a tenth of it in each part.
fn framed(data: &[u8]) -> Vec<u8> {
    let names = u32::from_le_bytes(*SHIPPED.first_chunk().expect("a length")) as usize;
    let header = &SHIPPED[4 + names + 4..][..HEADER];
    let mut parts = data.chunks((data.len() / (FORESTS + 1)).max(1));
    let mut next = || parts.next().unwrap_or_default();
    // Whole names: six bytes each, their number before them.
    let own = next();
    let names = own.len() / 6;
    let own = &own[..names * 6];
    let mut bytes = (4 + own.len() as u32).to_le_bytes().to_vec();
    bytes.extend((names as u32).to_le_bytes());
    bytes.extend(own);
    for _ in 0..FORESTS {
        let own = next();
        bytes.extend((HEADER as u32 + own.len() as u32).to_le_bytes());
        bytes.extend(header);
        bytes.extend(own);
    }
    bytes
}

/// The shipped weights with bytes changed: four say where, one says to what.
fn patched(data: &[u8]) -> Vec<u8> {
    let mut bytes = SHIPPED.to_vec();
    for patch in data.as_chunks::<5>().0 {
        let [a, b, c, d, to] = *patch;
        let at = u32::from_le_bytes([a, b, c, d]) as usize % bytes.len();
        bytes[at] = to;
    }
    bytes
}
