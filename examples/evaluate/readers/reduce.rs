//! Finds the smallest page on which the readers still differ.

use gleaner::internals::readers::{ReadBlock, parsed, scanned};

/// The page without any tag or text that is not needed for the readers to find different
/// blocks in it. Each round leaves out pieces of half the length of the last round's.
pub(super) fn reduced(page: &str) -> String {
    let differs = |page: &str| {
        let (scan, tree) = (scanned(page), parsed(page));
        let differ = |(a, b): (&ReadBlock, &ReadBlock)| {
            (&a.text, a.kind, a.link_bytes) != (&b.text, b.kind, b.link_bytes)
        };
        scan.len() != tree.len() || scan.iter().zip(&tree).any(differ)
    };
    least(page, differs)
}

/// What is left of the page when nothing more can be left out for which `holds` is true.
fn least(page: &str, holds: impl Fn(&str) -> bool) -> String {
    let parts = |piece| {
        let (text, tag) = str::split_at(piece, piece.rfind('<').unwrap_or(0));
        [text, tag]
    };
    let mut pieces: Vec<&str> = page.split_inclusive('>').flat_map(parts).collect();
    let mut size = pieces.len() / 2;
    while size > 0 {
        let mut at = 0;
        while at < pieces.len() {
            let mut fewer = pieces.clone();
            fewer.drain(at..(at + size).min(pieces.len()));
            if holds(&fewer.concat()) {
                pieces = fewer;
            } else {
                at += size;
            }
        }
        size /= 2;
    }
    pieces.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_is_needed_and_nothing_else() {
        let page = "<p>one</p><table><tr><td>cell</td></tr>astray</table><p>two</p>";
        assert_eq!(least(page, |page| page.contains("astray")), "astray");
        let page = reduced(page);
        assert!(page.contains("<table>") && !page.contains("one"), "{page}");
    }
}
