//! The two readers compared: the scanner's blocks must be those of the tree.
//!
//! Where they differ is a table below, and in ARCHITECTURE.md. Whole pages, sound and broken,
//! are compared by `evaluate --readers` and its tests.

use gleaner::Limits;
use gleaner::internals::readers::{ReadBlock, heads, holds, letters_read_again, parsed, scanned};

use super::check;
use super::pages::{ODD, soup};

fn lines(blocks: &[ReadBlock]) -> Vec<&str> {
    blocks.iter().map(|block| block.text.as_str()).collect()
}

#[test]
fn readers_agree_on_odd_markup() {
    let mut wrong = Vec::new();
    for page in ODD {
        check(page);
        let blocks = |blocks: Vec<ReadBlock>| {
            let block = |b: ReadBlock| {
                format!("{} {:?} {} {}", b.text, b.kind, b.link_bytes, b.media_before)
            };
            blocks.into_iter().map(block).collect::<Vec<_>>()
        };
        let (scan, walk) = (blocks(scanned(page)), blocks(parsed(page)));
        if scan != walk {
            wrong.push(format!("{page}\n   {scan:?}\n   {walk:?}"));
        }
        let [scan, walk] = heads(page);
        if scan != walk {
            wrong.push(format!("{page}\n   {scan:?}\n   {walk:?}"));
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
        assert_eq!(lines(&parsed(page)), *walk, "{page}");
    }
}

#[test]
fn any_markup_keeps_the_document_s_invariants() {
    for seed in 0..3000 {
        let page = soup(seed, 60);
        check(&page);
        let mut shallow = Limits::default();
        shallow.depth = 1 + seed as usize % 5;
        assert_eq!(holds(&page, &shallow), Ok(()), "{page}");
        assert_eq!(scanned(&page), scanned(&page));
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
        let (scan, walk) = (scanned(&page), parsed(&page));
        if lines(&scan) == lines(&walk) {
            same += 1;
            let links = |blocks: &[ReadBlock]| blocks.iter().map(|b| b.link_bytes).sum::<u32>();
            let differ = links(&scan).abs_diff(links(&walk));
            same_links += usize::from(u64::from(differ) * 100 <= u64::from(links(&scan)));
        }
    }
    assert!(same >= 2000 * 99 / 100, "{same} pages of 2000");
    assert!(same_links >= 2000 * 98 / 100, "{same_links} pages of 2000");
}

#[test]
fn reading_a_part_again_gives_the_same_text() {
    let letters = |blocks: &[ReadBlock]| -> String {
        let characters = blocks.iter().flat_map(|block| block.text.chars());
        characters.filter(|c| c.is_alphanumeric()).collect()
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
