//! The two readers held against each other: the scanner's blocks must be the tree's.
//!
//! Where they differ is a table below, and in ARCHITECTURE.md.

mod corpus;
mod pages;

use super::tests::check;
use super::*;
use pages::{ODD, fixtures, mutated, soup};

fn tree(html: &str) -> Document {
    dom::read(&scraper::Html::parse_document(html), &[], &[], &Limits::default())
}

fn lines(document: &Document) -> Vec<&str> {
    document.blocks.iter().map(|block| document.text_of(block)).collect()
}

fn scanned(html: &str) -> Document {
    read(html, &Limits::default())
}

/// How often the readers agree.
#[derive(Default)]
struct Agreement {
    pages: usize,
    texts: usize,
    words: usize,
    links: usize,
    kinds: usize,
    containers: usize,
    places: usize,
}

impl Agreement {
    /// Reads a page by both, and prints what differs if there is `room` for it.
    fn add(&mut self, name: &str, page: &str, room: usize) {
        let (scan, walk) = (scanned(page), tree(page));
        check(&scan, page);
        self.pages += 1;
        let shown = self.pages - self.texts;
        let (left, right) = (lines(&scan), lines(&walk));
        let words = |document: &Document| {
            let mut words: Vec<_> = document.text.split_whitespace().map(str::to_owned).collect();
            words.sort();
            words
        };
        self.words += usize::from(words(&scan) == words(&walk));
        if left != right {
            if shown <= room {
                show(name, &left, &right);
            }
            return;
        }
        self.texts += 1;
        let links = |d: &Document| d.blocks.iter().map(|b| b.link_bytes as usize).sum::<usize>();
        self.links += usize::from(links(&scan).abs_diff(links(&walk)) * 100 <= links(&scan));
        let kinds = |d: &Document| d.blocks.iter().map(|b| b.kind).collect::<Vec<_>>();
        self.kinds += usize::from(kinds(&scan) == kinds(&walk));
        let boxes = |d: &Document| {
            let chain =
                |b: &crate::document::Block| d.ancestors(b.container).map(|c| c.tag).collect();
            d.blocks.iter().map(chain).collect::<Vec<Vec<_>>>()
        };
        self.containers += usize::from(boxes(&scan) == boxes(&walk));
        let places = |d: &Document| -> Vec<_> {
            d.blocks.iter().map(|block| (block.number, block.column)).collect()
        };
        self.places += usize::from(places(&scan) == places(&walk));
    }
}

impl std::fmt::Display for Agreement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { pages, texts, words, links, kinds, containers, places } = self;
        write!(
            f,
            "{pages} pages: the same words on {words}, the same blocks on {texts}, and on those \
             link bytes {links}, kinds {kinds}, containers {containers}, numbers and columns {places}"
        )
    }
}

fn show(name: &str, left: &[&str], right: &[&str]) {
    let at = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    println!("{name}: block {at} of {} and {}", left.len(), right.len());
    for (reader, lines) in [("scan", left), ("tree", right)] {
        for line in lines.iter().skip(at).take(3) {
            println!("   {reader} {:?}", line.chars().take(120).collect::<String>());
        }
    }
}

#[test]
fn readers_agree_on_the_suite_s_pages() {
    let Some(pages) = fixtures() else { return };
    let mut agreement = Agreement::default();
    for (name, page) in pages {
        agreement.add(&name, &page, usize::MAX);
    }
    assert!(agreement.pages > 10);
    assert_eq!(agreement.texts, agreement.pages, "{agreement}");
    assert_eq!(agreement.kinds, agreement.pages, "{agreement}");
    assert_eq!(agreement.containers, agreement.pages, "{agreement}");
    assert_eq!(agreement.places, agreement.pages, "{agreement}");
}

#[test]
fn readers_agree_on_broken_pages() {
    let Some(pages) = fixtures() else { return };
    let mut agreement = Agreement::default();
    for (name, page) in pages {
        for seed in 0..20 {
            agreement.add(&format!("{name} {seed}"), &mutated(&page, seed, 5), 5);
        }
    }
    // Measured: see the module's comment for the rest.
    assert!(agreement.texts * 100 >= agreement.pages * 98, "{agreement}");
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

/// What the readers are known to read differently: a page, the blocks of the source, the tree's.
const APART: &[(&str, &[&str], &[&str])] = &[
    // Text that stands in a table and in no cell is moved before it.
    ("<table><tr><td>cell</td></tr>astray</table>", &["cell", "astray"], &["astray", "cell"]),
    // A second link ends the first, and a block inside it is moved out of what is not read.
    ("<a href=1><video><p>silent<a href=2>said", &["said"], &["silent said"]),
    // Formatting that an end tag closed from outside is opened again behind it, here between
    // two letters.
    ("<label><b>tide</label>table", &["tidetable"], &["tide table"]),
    // Where a frameset comes before any body, nothing but frames is read behind it.
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
    let mut agreement = Agreement::default();
    for seed in 0..2000 {
        let page = left_out.iter().fold(soup(seed, 40), |page, tag| page.replace(tag, ""));
        agreement.add(&seed.to_string(), &page, 0);
    }
    assert!(agreement.texts * 100 >= agreement.pages * 99, "{agreement}");
    assert!(agreement.links * 100 >= agreement.pages * 98, "{agreement}");
}
