//! The two HTML readers compared page by page: the scanner reads the source, the other one
//! the tree that `scraper` parses. They must find the same blocks.

mod mutate;
mod reduce;

use corpus::{Input, Page};
use gleaner::internals::readers::{ReadBlock, parsed, scanned};
use rayon::prelude::*;

use crate::Result;
use crate::seeds::shortened;
use mutate::mutated;
use reduce::reduced;

/// What `--readers` is to do.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Options {
    /// Tags of each page that are dropped, doubled or swapped with the next one first.
    pub(crate) broken: usize,
    /// Number of differing pages that are shown.
    pub(crate) shown: usize,
    /// Whether the pages shown are cut down to the least on which the readers differ.
    pub(crate) reduce: bool,
}

/// On how many pages the readers agree, by what is compared.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Agreement {
    pages: usize,
    /// The same words, in whatever order.
    words: usize,
    /// The same texts of blocks. The following are counted on these pages only.
    texts: usize,
    /// Bytes inside links, within one per cent.
    links: usize,
    kinds: usize,
    containers: usize,
    /// Numbers of list items and columns of cells.
    places: usize,
}

impl Agreement {
    fn of(scan: &[ReadBlock], tree: &[ReadBlock]) -> Self {
        let same = |of: fn(&ReadBlock, &ReadBlock) -> bool| {
            let all = scan.len() == tree.len() && scan.iter().zip(tree).all(|(a, b)| of(a, b));
            usize::from(all)
        };
        let mut agreement =
            Self { pages: 1, words: usize::from(words(scan) == words(tree)), ..Self::default() };
        if same(|a, b| a.text == b.text) == 1 {
            let links = |blocks: &[ReadBlock]| {
                blocks.iter().map(|block| block.link_bytes as usize).sum::<usize>()
            };
            let differ = links(scan).abs_diff(links(tree));
            agreement.texts = 1;
            agreement.links = usize::from(differ * 100 <= links(scan));
            agreement.kinds = same(|a, b| a.kind == b.kind);
            agreement.containers = same(|a, b| a.containers == b.containers);
            agreement.places = same(|a, b| (a.number, a.column) == (b.number, b.column));
        }
        agreement
    }

    fn plus(self, other: Self) -> Self {
        Self {
            pages: self.pages + other.pages,
            words: self.words + other.words,
            texts: self.texts + other.texts,
            links: self.links + other.links,
            kinds: self.kinds + other.kinds,
            containers: self.containers + other.containers,
            places: self.places + other.places,
        }
    }

    /// Whether they agree as well as they should: on sound pages on 99.5 % of the pages, on
    /// broken ones on 95 %, the rest being text misplaced in tables.
    const fn suffices(&self, broken: bool) -> bool {
        if broken {
            self.texts * 100 >= self.pages * 95 && self.words * 100 >= self.pages * 99
        } else {
            self.texts * 1000 >= self.pages * 995 && self.links * 100 >= self.texts * 99
        }
    }
}

impl std::fmt::Display for Agreement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { pages, words, texts, links, kinds, containers, places } = self;
        writeln!(f, "{pages} pages: the same words on {words}, the same blocks on {texts}")?;
        writeln!(
            f,
            "of these, the same link bytes on {links}, kinds on {kinds}, containers on \
             {containers}, numbers and columns on {places}"
        )
    }
}

/// Compares the readers on all HTML pages; says whether they agree well enough, and where
/// they do not.
pub(crate) fn compare(pages: &[Page], options: Options) -> Result<(bool, String)> {
    let html: Vec<&Page> = pages.iter().filter(|page| page.set.input == Input::Html).collect();
    let each: Vec<(String, String, Agreement)> = html
        .par_iter()
        .enumerate()
        .map(|(seed, page)| {
            let source = mutated(&page.source()?, seed as u64, options.broken);
            let agreement = Agreement::of(&scanned(&source), &parsed(&source));
            let kept = if agreement.texts == 0 { source } else { String::new() };
            Ok((page.name(), kept, agreement))
        })
        .collect::<Result<_>>()?;
    let sum = each.iter().fold(Agreement::default(), |sum, page| sum.plus(page.2));
    let mut text = sum.to_string();
    let differing = each.iter().filter(|(.., agreement)| agreement.texts == 0);
    for (name, source, _) in differing.take(options.shown) {
        text.push_str(&difference(name, &scanned(source), &parsed(source)));
        if options.reduce {
            text.push_str(&format!("   least: {}\n", reduced(source)));
        }
    }
    Ok((sum.suffices(options.broken > 0), text))
}

/// Where two lists of blocks begin to differ, with three blocks of each from there on.
fn difference(name: &str, scan: &[ReadBlock], tree: &[ReadBlock]) -> String {
    let at = scan.iter().zip(tree).take_while(|(a, b)| a.text == b.text).count();
    let mut text = format!("{name}: block {at} of {} and {}\n", scan.len(), tree.len());
    for (reader, blocks) in [("scan", scan), ("tree", tree)] {
        for block in blocks.iter().skip(at).take(3) {
            text.push_str(&format!("   {reader} {}\n", shortened(&block.text, 120)));
        }
    }
    text
}

fn words(blocks: &[ReadBlock]) -> Vec<&str> {
    let mut words: Vec<&str> =
        blocks.iter().flat_map(|block| block.text.split_whitespace()).collect();
    words.sort_unstable();
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pages of the test suite, all of them invented.
    fn fixtures() -> Vec<String> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/pages");
        let mut pages: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path().join("source.html"))
            .filter(|path| path.exists())
            .collect();
        pages.sort();
        assert!(pages.len() > 10);
        let read = |path: &std::path::PathBuf| {
            let bytes = std::fs::read(path).unwrap();
            gleaner::Page::from_bytes(&bytes, None).unwrap().source().to_owned()
        };
        pages.iter().map(read).collect()
    }

    #[test]
    fn readers_agree_on_the_suite_s_pages() {
        for page in fixtures() {
            let (scan, tree) = (scanned(&page), parsed(&page));
            let agreement = Agreement::of(&scan, &tree);
            assert_eq!(agreement.texts, 1, "{}", difference("", &scan, &tree));
            let Agreement { kinds, containers, places, .. } = agreement;
            assert_eq!((kinds, containers, places), (1, 1, 1), "{}", shortened(&page, 200));
        }
    }

    #[test]
    fn readers_agree_on_broken_pages() {
        let mut sum = Agreement::default();
        for page in fixtures() {
            for seed in 0..20 {
                let page = mutated(&page, seed, 5);
                sum = sum.plus(Agreement::of(&scanned(&page), &parsed(&page)));
            }
        }
        assert!(sum.texts * 100 >= sum.pages * 98, "{sum}");
    }

    #[test]
    fn differences_are_counted_and_shown() {
        let (left, right) = (scanned("<p>one<p>two"), scanned("<p>one<h2>two</h2>"));
        let agreement = Agreement::of(&left, &right);
        assert_eq!((agreement.texts, agreement.kinds), (1, 0));
        let right = scanned("<p>one<p>three");
        let agreement = Agreement::of(&left, &right);
        assert_eq!((agreement.words, agreement.texts), (0, 0));
        assert!(difference("x", &left, &right).contains("x: block 1 of 2 and 2\n   scan two"));
    }
}
