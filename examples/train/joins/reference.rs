//! A page as its markup has it, and plain text of the same page laid over it.

use std::collections::HashMap;

use gleaner::BlockKind;
use gleaner::internals::Page;
use gleaner::internals::page::Block;

const START: u64 = 0xcbf2_9ce4_8422_2325;

/// Tokens that a rendition may have more, or fewer, than the reference in one place.
const REACH: usize = 400;

/// Whether a character of a script that does not part words by blanks: Han, Kana, Thai.
fn is_word_by_itself(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}')
}

/// Hashes of a text's words with their places; where words are not parted by blanks, of its
/// characters. With `signs`, of its other visible characters as well.
pub(super) fn tokens(text: &str, signs: bool) -> (Vec<u64>, Vec<u32>) {
    let (mut words, mut places) = (Vec::new(), Vec::new());
    let mut open = false;
    for (at, c) in text.char_indices() {
        let alone = is_word_by_itself(c) || !c.is_alphanumeric();
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

pub(super) fn words(text: &str) -> Vec<u64> {
    tokens(text, false).0
}

pub(super) fn hash(words: &[u64]) -> u64 {
    words.iter().fold(words.len() as u64, |hash, word| {
        (hash.rotate_left(7) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    })
}

/// Where two neighbouring tokens of a text are in the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In one block, one after the other.
    Inside,
    /// In two blocks.
    Across,
    Unknown,
}

/// The blocks of a page as its markup has them.
pub(super) struct Reference {
    /// The words of each block.
    pub blocks: Vec<Vec<u64>>,
    /// Whether a block is prose: ten words or more, most of them in no link, and a sentence's
    /// end.
    pub prose: Vec<bool>,
    /// Words and signs of the whole page, and the block of each.
    stream: Vec<u64>,
    owner: Vec<u32>,
}

/// The tokens of a text, and where each is in the reference.
pub(super) struct Alignment {
    places: Vec<u32>,
    found: Vec<Option<(u32, u32)>>,
}

impl Alignment {
    /// The block of the line that begins at a byte.
    pub(super) fn owner(&self, start: usize) -> Option<usize> {
        let at = self.places.partition_point(|place| (*place as usize) < start);
        self.found.get(at).copied().flatten().map(|(_, owner)| owner as usize)
    }

    /// Where two lines are, of which one ends at one byte and the next begins at another.
    pub(super) fn place(&self, end: usize, start: usize) -> Place {
        let after = self.places.partition_point(|place| (*place as usize) < start);
        let before = self.places.partition_point(|place| (*place as usize) < end);
        let at = |index: Option<usize>| index.and_then(|i| *self.found.get(i)?);
        match (at(before.checked_sub(1)), at(Some(after))) {
            (Some((a, one)), Some((b, other))) if one == other && b == a + 1 => Place::Inside,
            (Some((_, one)), Some((_, other))) if one != other => Place::Across,
            _ => Place::Unknown,
        }
    }
}

impl Reference {
    pub(super) fn of(page: &Page) -> Self {
        let blocks: Vec<_> = page.blocks().map(|block| words(block.text)).collect();
        let prose = |(block, words): (Block, &Vec<u64>)| {
            let ends = block.text.contains(['.', '!', '?', '。', '؟']);
            let verbatim = block.kind == BlockKind::Preformatted;
            words.len() >= 10 && ends && !verbatim && block.link_bytes * 2 < block.text.len()
        };
        let prose = page.blocks().zip(&blocks).map(prose).collect();
        let (mut stream, mut owner) = (Vec::new(), Vec::new());
        for (index, block) in page.blocks().enumerate() {
            stream.extend(tokens(block.text, true).0);
            owner.resize(stream.len(), index as u32);
        }
        Self { blocks, prose, stream, owner }
    }

    /// Lays a text over the reference, token by token from the start; where they differ, on
    /// from the nearest four tokens that both have.
    pub(super) fn align(&self, text: &str) -> Alignment {
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
}
