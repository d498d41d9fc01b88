//! How well bare lines are read, measured against the markup they lost: run with
//! `cargo test --release --lib plain_agreement -- --ignored --nocapture`.
//!
//! For each page of the corpus that has both, `html::read` says what the blocks are. Counted
//! are the blocks of ten words or more that come out as exactly one block, of those whose
//! words stand in the text one after the other (`prose`: only those that end a sentence and
//! are mostly no links), and the line ends that were joined: inside a block of the reference,
//! across two, or where the two texts cannot be set beside each other.
//!
//! `GLEANER_CORPUS` names the corpus, `GLEANER_HALF` one half of the sites (weights are fitted
//! on 0); `GLEANER_SHOW=N` prints the first N faults of the rendition `GLEANER_RENDITION`.

mod fit;

use std::collections::HashMap;
use std::fmt;
use std::path::PathBuf;

use crate::charset;
use crate::document::{Block, BlockKind, Document, Limits};
use crate::html;
use crate::plain;
use crate::text::Script;

/// What was counted over pages.
#[derive(Default)]
struct Tally {
    pages: usize,
    blocks: usize,
    whole: usize,
    prose: usize,
    prose_whole: usize,
    inside: usize,
    across: usize,
    unknown: usize,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = |n: usize, of: usize| n as f64 / of.max(1) as f64;
        let joins = self.inside + self.across;
        write!(f, "{:5} pages {:6} blocks ", self.pages, self.blocks)?;
        write!(f, "{:.4} whole, ", share(self.whole, self.blocks))?;
        write!(f, "prose {:6} {:.4}, ", self.prose, share(self.prose_whole, self.prose))?;
        write!(f, "{:6} joins {:.4} false ", joins, share(self.across, joins))?;
        write!(f, "({} across, {} unknown)", self.across, self.unknown)
    }
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

/// Hashes of a text's words with their places; where words are not parted by blanks, of its
/// characters. With `signs`, of its other visible characters as well.
fn tokens(text: &str, signs: bool) -> (Vec<u64>, Vec<u32>) {
    let (mut words, mut places) = (Vec::new(), Vec::new());
    let mut open = false;
    for (at, c) in text.char_indices() {
        let alone = matches!(Script::of(c), Script::Han | Script::Kana | Script::Thai);
        let alone = alone || !c.is_alphanumeric();
        if c.is_whitespace() || !c.is_alphanumeric() && !signs {
            open = false;
            continue;
        }
        if !open || alone {
            words.push(START);
            places.push(at as u32);
        }
        open = !alone;
        for lower in c.to_lowercase() {
            if let Some(hash) = words.last_mut() {
                *hash = (*hash ^ u64::from(lower)).wrapping_mul(0x100_0000_01b3);
            }
        }
    }
    (words, places)
}

fn words(text: &str) -> Vec<u64> {
    tokens(text, false).0
}

fn hash(words: &[u64]) -> u64 {
    words.iter().fold(words.len() as u64, |hash, word| {
        (hash.rotate_left(7) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    })
}

/// Where two neighbouring tokens of a text lie in the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lie {
    Inside,
    Across,
    Unknown,
}

/// The blocks of a page as its markup has them.
struct Reference {
    /// The words of each block.
    blocks: Vec<Vec<u64>>,
    /// Whether a block is prose: ten words or more, most of them in no link, and a sentence's
    /// end.
    pub prose: Vec<bool>,
    /// Words and signs of the whole page, and the block of each.
    stream: Vec<u64>,
    owner: Vec<u32>,
}

/// The tokens of a text, and where each stands in the reference.
struct Alignment {
    places: Vec<u32>,
    found: Vec<Option<(u32, u32)>>,
}

impl Alignment {
    /// The block of the line that begins at a byte.
    fn owner(&self, start: usize) -> Option<usize> {
        let at = self.places.partition_point(|place| (*place as usize) < start);
        self.found.get(at).copied().flatten().map(|(_, owner)| owner as usize)
    }

    /// Where two lines lie, of which one ends at one byte and the next begins at another.
    fn lie(&self, end: usize, start: usize) -> Lie {
        let after = self.places.partition_point(|place| (*place as usize) < start);
        let before = self.places.partition_point(|place| (*place as usize) < end);
        let at = |index: Option<usize>| index.and_then(|i| *self.found.get(i)?);
        match (at(before.checked_sub(1)), at(Some(after))) {
            (Some((a, one)), Some((b, other))) if one == other && b == a + 1 => Lie::Inside,
            (Some((_, one)), Some((_, other))) if one != other => Lie::Across,
            _ => Lie::Unknown,
        }
    }
}

/// Tokens that a rendition may have more, or fewer, than the reference in one place.
const REACH: usize = 400;

impl Reference {
    fn of(document: &Document) -> Self {
        let blocks: Vec<_> = document.blocks.iter().map(|b| words(document.text_of(b))).collect();
        let prose = |(block, words): (&Block, &Vec<u64>)| {
            let text = document.text_of(block);
            let ends = text.contains(['.', '!', '?', '。', '؟']);
            let verbatim = block.kind == BlockKind::Preformatted;
            words.len() >= 10 && ends && !verbatim && block.link_bytes as usize * 2 < text.len()
        };
        let prose = document.blocks.iter().zip(&blocks).map(prose).collect();
        let (mut stream, mut owner) = (Vec::new(), Vec::new());
        for (index, block) in document.blocks.iter().enumerate() {
            stream.extend(tokens(document.text_of(block), true).0);
            owner.resize(stream.len(), index as u32);
        }
        Self { blocks, prose, stream, owner }
    }

    /// Sets a text beside the reference, token by token from the start; where they differ, on
    /// from the nearest four tokens that both have.
    fn align(&self, text: &str) -> Alignment {
        let (tokens, places) = tokens(text, true);
        let mut found = vec![None; tokens.len()];
        let mut known: HashMap<u64, Vec<usize>> = HashMap::new();
        for (at, run) in self.stream.windows(4).enumerate() {
            known.entry(hash(run)).or_default().push(at);
        }
        let (mut i, mut r) = (0, 0);
        while i < tokens.len() && r < self.stream.len() {
            if tokens[i] == self.stream[r] {
                found[i] = Some((r as u32, self.owner[r]));
                (i, r) = (i + 1, r + 1);
                continue;
            }
            let ahead = (i..tokens.len().min(i + REACH)).find_map(|at| {
                let places = known.get(&hash(tokens.get(at..at + 4)?))?;
                let next = places.iter().find(|place| **place >= r && **place < r + REACH)?;
                Some((at, *next))
            });
            match ahead {
                Some(next) => (i, r) = next,
                None => i += REACH,
            }
        }
        Alignment { places, found }
    }

    fn score(&self, text: &str, document: &Document, tally: &mut Tally, show: &mut usize) {
        tally.pages += 1;
        let stream = words(text);
        let mut starts: HashMap<u64, Vec<usize>> = HashMap::new();
        for (at, run) in stream.windows(4).enumerate() {
            starts.entry(hash(run)).or_default().push(at);
        }
        let mut read: HashMap<u64, usize> = HashMap::new();
        for block in &document.blocks {
            *read.entry(hash(&words(document.text_of(block)))).or_default() += 1;
        }
        for (block, prose) in self.blocks.iter().zip(&self.prose).filter(|(b, _)| b.len() >= 10) {
            let places = starts.get(&hash(&block[..4])).map_or(&[][..], Vec::as_slice);
            if !places.iter().any(|at| stream[*at..].starts_with(block)) {
                continue;
            }
            tally.blocks += 1;
            tally.prose += usize::from(*prose);
            if let Some(left) = read.get_mut(&hash(block)).filter(|left| **left > 0) {
                *left -= 1;
                tally.whole += 1;
                tally.prose_whole += usize::from(*prose);
            } else if *show > 0 && *prose && tally.blocks.is_multiple_of(7) {
                let at = places.iter().find(|at| stream[**at..].starts_with(block)).unwrap();
                let bytes = tokens(text, false).1;
                let from = bytes[*at] as usize;
                let to = bytes.get(at + block.len()).map_or(text.len(), |to| *to as usize);
                let starts = document.blocks.iter().map(|b| b.source.start as usize);
                let cuts: Vec<usize> = starts.filter(|s| *s > from && *s < to).collect();
                println!(
                    "  lost: {:?} cuts {:?}",
                    &text[from..to],
                    cuts.iter().map(|c| c - from).collect::<Vec<_>>()
                );
            }
        }
        let alignment = self.align(text);
        for block in &document.blocks {
            let source = block.source.of_text(text);
            for (at, _) in source.match_indices('\n') {
                let (before, after) = (source[..at].trim_end(), source[at..].trim_start());
                if source[..at].rsplit('\n').next().is_some_and(|line| line.trim().is_empty()) {
                    continue;
                }
                let end = block.source.start as usize + before.len();
                let start = block.source.end as usize - after.len();
                match alignment.lie(end, start) {
                    Lie::Inside => tally.inside += 1,
                    Lie::Unknown => tally.unknown += 1,
                    Lie::Across => {
                        tally.across += 1;
                        if *show > 0 {
                            *show -= 1;
                            let line = before.rsplit('\n').next().unwrap_or_default();
                            println!("  across: {line:?} + {:?}", after.lines().next());
                        }
                    }
                }
            }
        }
    }
}

/// A page as markup and as the lines that converters leave of it.
struct Page {
    pub reference: Reference,
    pub half: usize,
    pub renditions: Vec<(&'static str, String)>,
}

/// Which half of the sites a domain is in: weights are fitted on the first.
fn half(domain: &str) -> usize {
    (hash(&words(domain)) >> 40) as usize % 2
}

/// The last is our own, of pages that are mostly German.
const RENDITIONS: [&str; 4] = ["bs4", "resiliparse", "inscriptis", "own"];

fn number(name: &str) -> Option<usize> {
    std::env::var(name).ok().and_then(|value| value.parse().ok())
}

/// The pages of the news archive. Neither weights nor thresholds were chosen by them: run with
/// `GLEANER_NEWS=1` once a choice is made, not to make it.
fn news(mut each: impl FnMut(&Page)) {
    let corpus = PathBuf::from(std::env::var("GLEANER_CORPUS").unwrap_or("target/corpus".into()));
    let mut files: Vec<_> =
        std::fs::read_dir(corpus.join("news-dev/html")).unwrap().flatten().collect();
    files.sort_by_key(std::fs::DirEntry::path);
    for file in files {
        let name = file.file_name().display().to_string();
        let id = name.split('.').next().unwrap_or_default();
        let source = std::fs::read(file.path()).unwrap();
        let source = charset::decode(&source, None).unwrap();
        let reference = Reference::of(&html::read(&source, &Limits::default()));
        let renditions = RENDITIONS.iter().filter_map(|name| {
            let file = corpus.join(format!("news-lines-dev/{name}/{id}.txt"));
            Some((*name, std::fs::read_to_string(file).ok()?))
        });
        each(&Page { reference, half: 1, renditions: renditions.collect() });
    }
}

/// Every page of the corpus, or of one half of its sites.
fn pages(only: Option<usize>, mut each: impl FnMut(&Page)) {
    let corpus = std::env::var("GLEANER_CORPUS").unwrap_or("target/corpus".into());
    let corpus = PathBuf::from(corpus);
    let pages = std::fs::read(corpus.join("wcxb-dev/pages.json")).unwrap();
    let pages: serde_json::Value = serde_json::from_slice(&pages).unwrap();
    for (id, page) in pages.as_object().unwrap() {
        let half = half(page["domain"].as_str().unwrap());
        if only.is_some_and(|only| only != half) {
            continue;
        }
        let file = corpus.join(format!("wcxb-dev/html/{id}.html"));
        let Ok(bytes) = std::fs::read(file) else { continue };
        let source = charset::decode(&bytes, None).unwrap();
        let reference = Reference::of(&html::read(&source, &Limits::default()));
        let renditions = RENDITIONS.iter().filter_map(|name| {
            let file = corpus.join(format!("lines-dev/{name}/{id}.txt"));
            Some((*name, std::fs::read_to_string(file).ok()?))
        });
        each(&Page { reference, half, renditions: renditions.collect() });
    }
    let folder = corpus.join("snippets-dev/html");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().flatten().collect();
    files.sort_by_key(std::fs::DirEntry::path);
    for file in files {
        let name = file.file_name().display().to_string();
        let half = half(name.split('.').next().unwrap_or_default());
        if only.is_none_or(|only| only == half) {
            let source = std::fs::read(file.path()).unwrap();
            let source = charset::decode(&source, None).unwrap();
            let reference = Reference::of(&html::read(&source, &Limits::default()));
            each(&Page { reference, half, renditions: vec![("own", broken(&source))] });
        }
    }
}

/// A page's text as converters leave it that give every piece of text a line of its own.
fn broken(source: &str) -> String {
    let dom = scraper::Html::parse_document(source);
    let hidden = ["script", "style", "template", "noscript", "iframe", "textarea"];
    let mut text = String::new();
    for node in dom.tree.root().descendants() {
        let parent = node.parent().and_then(|parent| parent.value().as_element());
        if let (Some(piece), Some(parent)) = (node.value().as_text(), parent)
            && !hidden.contains(&parent.name())
            && !piece.trim().is_empty()
        {
            text.push_str(piece.trim());
            text.push('\n');
        }
    }
    text
}

#[test]
#[ignore = "reads the corpus"]
fn plain_agreement() {
    let mut show = number("GLEANER_SHOW").unwrap_or(0);
    let shown = number("GLEANER_RENDITION").unwrap_or(0);
    let mut tallies: [[Tally; 2]; 4] = Default::default();
    let mut score = |page: &Page| {
        for (name, text) in &page.renditions {
            let rendition = RENDITIONS.iter().position(|own| own == name).unwrap();
            let document = plain::read(text, &Limits::default());
            let show = if rendition == shown { &mut show } else { &mut 0 };
            page.reference.score(text, &document, &mut tallies[rendition][page.half], show);
        }
    };
    match number("GLEANER_NEWS") {
        Some(_) => news(&mut score),
        None => pages(number("GLEANER_HALF"), &mut score),
    }
    for (rendition, tally) in RENDITIONS.iter().zip(&tallies) {
        for (half, tally) in tally.iter().enumerate() {
            println!("{rendition:12} half {half}: {tally}");
        }
    }
}
