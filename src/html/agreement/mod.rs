//! The two readers compared: the scanner's blocks must be those of the tree.
//!
//! Where they differ is a table below, and in ARCHITECTURE.md. Whole pages, sound and broken,
//! are compared by `evaluate --readers` and its tests.

mod pages;

use super::tests::check;
use super::*;
use pages::{ODD, soup};

use crate::document::Span;

fn tree(html: &str) -> Document {
    dom::read(&scraper::Html::parse_document(html), &[], &[], &Limits::default())
}

fn lines(document: &Document) -> Vec<&str> {
    document.blocks.iter().map(|block| document.text_of(block)).collect()
}

fn scanned(html: &str) -> Document {
    read(html, &Limits::default())
}

#[test]
fn readers_agree_on_odd_markup() {
    let mut wrong = Vec::new();
    for page in ODD {
        let (scan, walk) = (scanned(page), tree(page));
        check(&scan, page);
        let blocks = |d: &Document| {
            let block = |b: &crate::document::Block| {
                format!("{} {:?} {} {}", d.text_of(b), b.kind, b.link_bytes, b.media_before)
            };
            d.blocks.iter().map(block).collect::<Vec<_>>()
        };
        if blocks(&scan) != blocks(&walk) {
            wrong.push(format!("{page}\n   {:?}\n   {:?}", blocks(&scan), blocks(&walk)));
        }
        let head = |d: &Document| format!("{} {}", d.head.arena, d.head.marks.len());
        if head(&scan) != head(&walk) {
            wrong.push(format!("{page}\n   {:?}\n   {:?}", head(&scan), head(&walk)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the readers are known to read differently: a page, the scanner's blocks, the tree's.
const APART: &[(&str, &[&str], &[&str])] = &[
    // Text that stands in a table and in no cell is moved before it.
    ("<table><tr><td>cell</td></tr>astray</table>", &["cell", "astray"], &["astray", "cell"]),
    // A second link ends the first, and a block inside it is moved out of what is not read.
    ("<a href=1><video><p>silent<a href=2>said", &["said"], &["silent said"]),
    // Formatting that an end tag closed from outside is opened again after it, here between
    // two letters.
    ("<label><b>tide</label>table", &["tidetable"], &["tide table"]),
    // Where a frameset comes before any body, nothing but frames is read after it.
    ("<title>Tides</title><frameset><p>table", &["table"], &[]),
];

#[test]
fn readers_differ_where_they_are_known_to() {
    for (page, scan, walk) in APART {
        assert_eq!(lines(&scanned(page)), *scan, "{page}");
        assert_eq!(lines(&tree(page)), *walk, "{page}");
    }
}

#[test]
fn any_markup_keeps_the_document_s_invariants() {
    for seed in 0..3000 {
        let page = soup(seed, 60);
        check(&scanned(&page), &page);
        let shallow = Limits { depth: 1 + seed as usize % 5, ..Limits::default() };
        check(&read(&page, &shallow), &page);
        assert_eq!(format!("{:?}", scanned(&page)), format!("{:?}", scanned(&page)));
    }
}

#[test]
fn readers_agree_on_soup() {
    // Without tables, whose misplaced text the standard moves, and without elements that
    // would swallow all the rest.
    let left_out = ["<table>", "<script>", "<textarea>", "<title>", "<!--", "<svg>", "<template>"];
    let (mut same, mut same_links) = (0, 0);
    for seed in 0..2000 {
        let page = left_out.iter().fold(soup(seed, 40), |page, tag| page.replace(tag, ""));
        let (scan, walk) = (scanned(&page), tree(&page));
        if lines(&scan) == lines(&walk) {
            same += 1;
            let links = |d: &Document| d.blocks.iter().map(|b| b.link_bytes).sum::<u32>();
            let differ = links(&scan).abs_diff(links(&walk));
            same_links += usize::from(u64::from(differ) * 100 <= u64::from(links(&scan)));
        }
    }
    assert!(same >= 2000 * 99 / 100, "{same} pages of 2000");
    assert!(same_links >= 2000 * 98 / 100, "{same_links} pages of 2000");
}

/// The letters of the texts that a part of a page shows, when it is read again.
fn letters_read_again(page: &str) -> String {
    let wanted = tree::Wanted { part: Span::new(0, page.len() as u32), ..Default::default() };
    let tree = tree::of_source(page, &wanted);
    let shown = tree
        .subtree(0)
        .filter(|&id| tree.is_text(id) && !tree.ancestors(id).any(|around| tree.is_unread(around)));
    shown
        .flat_map(|id| tree.text(id).chars().filter(|c| c.is_alphanumeric()).collect::<Vec<_>>())
        .collect()
}

#[test]
fn reading_a_part_again_gives_the_same_text() {
    let letters = |document: &Document| -> String {
        lines(document)
            .iter()
            .flat_map(|line| line.chars())
            .filter(|c| c.is_alphanumeric())
            .collect()
    };
    let mut wrong = Vec::new();
    for seed in 0..3000 {
        let page = soup(seed, 40);
        let (first, again) = (letters(&scanned(&page)), letters_read_again(&page));
        if first != again {
            wrong.push(format!("{page:?}: {first}, {again}"));
        }
    }
    // SVG and MathML end where HTML begins, and a script is one again.
    for page in [
        "<p>a<svg>b<br>c<script>d</script>e",
        "<p>a<svg><desc><p>b<script>c</script>d</desc>e</svg>f",
        "<p>a<math><mtext><p>b</mtext><script>c</script></p>d<script>e</script>f",
        "<p>a<svg><font color=x>b<script>c</script>d",
        "<table><tr><td><video>a<td>b</table>c",
        "<template><h2>a</template>b",
    ] {
        assert_eq!(letters(&scanned(page)), letters_read_again(page), "{page}");
    }
    // Formatting across blocks, and what is read of a `<noscript>`.
    assert!(wrong.len() <= 3000 / 100, "{} of 3000\n{}", wrong.len(), wrong.join("\n"));
}
