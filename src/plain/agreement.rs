//! How well bare lines are read, measured against the markup they lost: run with
//! `cargo test --release --lib plain_agreement -- --ignored --nocapture`.
//!
//! For each page of the corpus that has both, `html::read` says what the blocks are. Counted
//! are the blocks of ten words or more that come out as exactly one block, of those whose
//! words stand in the text one after the other, and the line ends that were joined: inside a
//! block of the reference, across two, or where the reference has no such words.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::path::PathBuf;

use crate::document::{Document, Limits};
use crate::html::{self, charset};
use crate::text::Script;

/// What was counted over pages.
#[derive(Default)]
struct Tally {
    pages: usize,
    blocks: usize,
    whole: usize,
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
        write!(f, "{:6} joins {:.4} false ", joins, share(self.across, joins))?;
        write!(f, "({} across, {} unknown)", self.across, self.unknown)
    }
}

/// Hashes of a text's words; where words are not parted by blanks, of its characters.
fn words(text: &str) -> Vec<u64> {
    let mut words = Vec::new();
    let mut open = false;
    for c in text.chars() {
        let alone = matches!(Script::of(c), Script::Han | Script::Kana | Script::Thai);
        if !c.is_alphanumeric() {
            open = false;
            continue;
        }
        if !open || alone {
            words.push(0xcbf2_9ce4_8422_2325);
        }
        open = !alone;
        for lower in c.to_lowercase() {
            if let Some(hash) = words.last_mut() {
                *hash = (*hash ^ u64::from(lower)).wrapping_mul(0x100_0000_01b3);
            }
        }
    }
    words
}

fn hash(words: &[u64]) -> u64 {
    words.iter().fold(words.len() as u64, |hash, word| {
        (hash.rotate_left(7) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    })
}

/// Words on either side of a line end that say where it lies.
const SIDE: usize = 3;

/// The blocks of a page as its markup has them.
struct Reference {
    blocks: Vec<Vec<u64>>,
    /// Runs of words inside one block, and anywhere.
    inside: HashSet<u64>,
    anywhere: HashSet<u64>,
}

impl Reference {
    fn of(document: &Document) -> Self {
        let blocks: Vec<_> = document.blocks.iter().map(|b| words(document.text_of(b))).collect();
        let grams = |words: &[u64]| {
            let lengths = (2..=2 * SIDE).flat_map(|n| words.windows(n).map(hash));
            lengths.collect::<Vec<_>>()
        };
        let inside = blocks.iter().flat_map(|block| grams(block)).collect();
        let anywhere = grams(&blocks.concat()).into_iter().collect();
        Self { blocks, inside, anywhere }
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
        for block in self.blocks.iter().filter(|block| block.len() >= 10) {
            let places = starts.get(&hash(&block[..4])).map_or(&[][..], Vec::as_slice);
            if !places.iter().any(|at| stream[*at..].starts_with(block)) {
                continue;
            }
            tally.blocks += 1;
            if let Some(left) = read.get_mut(&hash(block)).filter(|left| **left > 0) {
                *left -= 1;
                tally.whole += 1;
            }
        }
        for block in &document.blocks {
            let source = block.source.of_text(text);
            for (at, _) in source.match_indices('\n') {
                self.judge(source, at, tally, show);
            }
        }
    }

    /// Says where a joined line end lies.
    fn judge(&self, source: &str, at: usize, tally: &mut Tally, show: &mut usize) {
        let line = source[..at].rfind('\n').map_or(0, |end| end + 1);
        let next = source[at + 1..].find('\n').map_or(source.len(), |end| at + 1 + end);
        let (before, after) = (words(&source[..at]), words(&source[at..]));
        if before.is_empty() || after.is_empty() || source[line..at].trim().is_empty() {
            return;
        }
        let mut around = before[before.len().saturating_sub(SIDE)..].to_vec();
        around.extend_from_slice(&after[..after.len().min(SIDE)]);
        let around = hash(&around);
        if self.inside.contains(&around) {
            tally.inside += 1;
        } else if self.anywhere.contains(&around) {
            tally.across += 1;
            if *show > 0 {
                *show -= 1;
                println!("  across: {:?} + {:?}", &source[line..at], &source[at + 1..next]);
            }
        } else {
            tally.unknown += 1;
        }
    }
}

/// Which half of the sites a domain is in.
fn half(domain: &str) -> usize {
    (hash(&words(domain)) >> 40) as usize % 2
}

#[test]
#[ignore = "reads the corpus"]
fn plain_agreement() {
    let corpus = std::env::var("GLEANER_CORPUS").unwrap_or("target/corpus".into());
    let corpus = PathBuf::from(corpus);
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse().ok());
    let mut show: usize = number("GLEANER_SHOW").unwrap_or(0);
    let only: Option<usize> = number("GLEANER_HALF");
    let pages = std::fs::read(corpus.join("wcxb-dev/pages.json")).unwrap();
    let pages: serde_json::Value = serde_json::from_slice(&pages).unwrap();
    let renditions = ["bs4", "resiliparse", "inscriptis"];
    let mut tallies: [[Tally; 2]; 3] = Default::default();
    for (id, page) in pages.as_object().unwrap() {
        let half = half(page["domain"].as_str().unwrap());
        if only.is_some_and(|only| only != half) {
            continue;
        }
        let file = corpus.join(format!("wcxb-dev/html/{id}.html"));
        let Ok(bytes) = std::fs::read(file) else { continue };
        let source = charset::decode(&bytes, None).unwrap();
        let reference = Reference::of(&html::read(&source, &Limits::default()));
        for (rendition, tally) in renditions.iter().zip(&mut tallies) {
            let file = corpus.join(format!("lines-dev/{rendition}/{id}.txt"));
            let Ok(text) = std::fs::read_to_string(file) else { continue };
            let document = super::read(&text, &Limits::default());
            let mut quiet = 0;
            let show = if *rendition == "bs4" { &mut show } else { &mut quiet };
            reference.score(&text, &document, &mut tally[half], show);
        }
    }
    for (rendition, tally) in renditions.iter().zip(&tallies) {
        for (half, tally) in tally.iter().enumerate() {
            println!("{rendition:12} half {half}: {tally}");
        }
    }
}
