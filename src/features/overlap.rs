//! Columns that compare a block's words with the declared title and description, with the
//! long blocks, and with blocks of the same text.

use super::columns::Feature as F;
use crate::declared;
use crate::document::Document;
use crate::model::Matrix;
use crate::stats::{BlockStats, PageStats, is_long_word, share, word_key};
use crate::text::{self, Table};

/// Slots of the table of words of the long blocks: enough that two of a page's few thousand distinct
/// words seldom share one.
const SLOTS: usize = 1 << 14;
/// Words of a page up to which the slots in use alone are stored.
const FEW: usize = 1 << 10;
/// What a slot holds if several blocks have its word.
const SEVERAL: u32 = u32::MAX;

/// Gives the first block that repeats the declared title.
pub(super) fn fill(m: &mut Matrix, document: &Document, page: &PageStats) -> Option<usize> {
    vocabulary(m, page);
    repeats(m, page);
    declared_texts(m, document, page)
}

/// The distinct words of a declared text, as keys.
struct WordSet {
    /// The place of each word, from 1 on.
    places: Table<u8>,
    len: u32,
}

impl WordSet {
    /// Words kept: a declared title or description has fewer.
    const MOST: u32 = 128;

    fn of(text: &str) -> Self {
        // A word and what parts it from the next are two bytes.
        let room = text.len().div_ceil(2).min(Self::MOST as usize);
        let mut set = Self { places: Table::with_room(room), len: 0 };
        for key in text::words(text).map(word_key) {
            if set.len < Self::MOST && set.places.get(key) == 0 {
                set.len += 1;
                *set.places.entry(key) = set.len as u8;
            }
        }
        set
    }

    /// Share of a block's words that are in the set, and share of the set that they cover.
    fn compare(&self, words: &[u32]) -> (f32, f32) {
        let mut hits = 0u32;
        let mut seen = 0u128;
        for place in words.iter().map(|key| self.places.get(*key)).filter(|place| *place > 0) {
            hits += 1;
            seen |= 1 << (place % 128);
        }
        (share(hits, words.len() as u32), share(seen.count_ones(), self.len))
    }
}

fn declared_texts(m: &mut Matrix, document: &Document, page: &PageStats) -> Option<usize> {
    let title = WordSet::of(declared::title(&document.head).unwrap_or_default());
    let description = WordSet::of(declared::description(&document.head).unwrap_or_default());
    let mut first_title = None;
    // Longer blocks can't be a title; only a long description makes the other worth it.
    for (i, f) in page.blocks.iter().enumerate() {
        let words = page.words_of(f);
        if title.len > 0 && f.words <= 60 {
            let (share, cover) = title.compare(words);
            m.set(F::TitleCover, i, cover);
            if first_title.is_none() && share >= 0.8 && cover >= 0.5 && f.words >= 2 {
                first_title = Some(i);
            }
        }
        if description.len >= 4 && f.words >= 3 && f.words <= 400 {
            let (share, cover) = description.compare(words);
            m.set(F::DescriptionShare, i, share);
            m.set(F::DescriptionCover, i, cover);
        }
    }
    first_title
}

/// How much of a block is in the vocabulary of the other long blocks.
fn vocabulary(m: &mut Matrix, page: &PageStats) {
    if !page.blocks.iter().any(BlockStats::is_long) {
        return; // nothing to share, and a large table less to clear
    }
    let words = page.blocks.iter().map(|f| f.words as usize).sum();
    if words <= FEW || page.blocks.len() >= usize::from(u16::MAX) {
        shared(m, page, &mut Table::with_room(words));
    } else {
        shared(m, page, &mut vec![0; SLOTS]);
    }
}

/// By slot, one more than the number of the block that has its word, if that is the only one.
trait Owners {
    fn get(&mut self, slot: usize) -> u32;
    fn set(&mut self, slot: usize, owner: u32);
}

/// Of pages that have fewer blocks than there are numbers.
impl Owners for Vec<u16> {
    fn get(&mut self, slot: usize) -> u32 {
        match self[slot] {
            u16::MAX => SEVERAL,
            owner => owner.into(),
        }
    }

    fn set(&mut self, slot: usize, owner: u32) {
        self[slot] = u16::try_from(owner).unwrap_or(u16::MAX);
    }
}

impl Owners for Table<u32> {
    fn get(&mut self, slot: usize) -> u32 {
        *self.entry(slot as u32 + 1)
    }

    fn set(&mut self, slot: usize, owner: u32) {
        *self.entry(slot as u32 + 1) = owner;
    }
}

fn shared(m: &mut Matrix, page: &PageStats, owners: &mut impl Owners) {
    let slots = |f: &BlockStats| {
        let words = page.words_of(f).iter().filter(|key| is_long_word(**key));
        words.map(|key| (key >> 8) as usize % SLOTS)
    };
    for (own, f) in (1..).zip(&page.blocks).filter(|(_, f)| f.is_long()) {
        for slot in slots(f) {
            let owner = owners.get(slot);
            owners.set(slot, if owner == 0 || owner == own { own } else { SEVERAL });
        }
    }
    let overlap = |(own, f): (u32, &BlockStats)| {
        let (mut hits, mut total) = (0u32, 0u32);
        for slot in slots(f) {
            total += 1;
            // A long block's own words do not speak for it.
            let owner = owners.get(slot);
            hits += u32::from(owner != 0 && owner != own);
        }
        share(hits, total)
    };
    m.fill_each(F::BodyOverlap, (1..).zip(&page.blocks).map(overlap));
}

fn repeats(m: &mut Matrix, page: &PageStats) {
    let mut before = vec![0u32; page.repeats.len()];
    let index = |group: usize| {
        before[group] += 1;
        (before[group] - 1) as f32
    };
    m.fill_each(F::RepeatIndex, page.repeats.numbers().map(index));
    m.fill_each(F::Repeats, page.repeats.sizes().map(|size| size as f32));
}
