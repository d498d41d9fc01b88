//! Columns that compare a block's words with the declared title and description, with the
//! long blocks, and with blocks of the same text.

use super::columns::Feature as F;
use crate::document::Document;
use crate::model::Matrix;
use crate::stats::{BlockStats, PageStats, is_long_word, share, word_key};
use crate::text;

/// Slots of the table of word counts over the long blocks: enough that two of a page's
/// few thousand distinct words seldom share one.
const SLOTS: usize = 1 << 14;

/// Gives the first block that repeats the declared title.
pub(super) fn fill(m: &mut Matrix, document: &Document, page: &PageStats) -> Option<usize> {
    vocabulary(m, page);
    repeats(m, page);
    declared(m, document, page)
}

/// The distinct words of a declared text, as keys in a table that is quick to ask.
struct WordSet {
    /// Open addressing: the key and the word's place; a key of zero is an empty slot.
    slots: [(u32, u8); Self::SLOTS],
    len: u32,
}

impl WordSet {
    const SLOTS: usize = 512;
    /// Words kept: a declared title or description has fewer.
    const MOST: u32 = 128;

    fn of(text: &str) -> Self {
        let mut set = Self { slots: [(0, 0); Self::SLOTS], len: 0 };
        for key in text::words(text).map(word_key) {
            if set.len < Self::MOST && set.place(key).is_none() {
                let mut slot = key as usize >> 8;
                while set.slots[slot % Self::SLOTS].0 != 0 {
                    slot += 1;
                }
                set.slots[slot % Self::SLOTS] = (key, set.len as u8);
                set.len += 1;
            }
        }
        set
    }

    fn place(&self, key: u32) -> Option<u8> {
        let mut slot = key as usize >> 8;
        loop {
            match self.slots[slot % Self::SLOTS] {
                (0, _) => return None,
                (found, place) if found == key => return Some(place),
                _ => slot += 1,
            }
        }
    }

    /// Share of a block's words that are in the set, and share of the set that they cover.
    fn compare(&self, words: &[u32]) -> (f32, f32) {
        let mut hits = 0u32;
        let mut seen = 0u128;
        for place in words.iter().filter_map(|key| self.place(*key)) {
            hits += 1;
            seen |= 1 << (place % 128);
        }
        (share(hits, words.len() as u32), share(seen.count_ones(), self.len))
    }
}

fn declared(m: &mut Matrix, document: &Document, page: &PageStats) -> Option<usize> {
    let head = &document.head;
    let title = head.meta("og:title").next().or(head.title.map(|span| head.get(span)));
    let description = head.meta("og:description").chain(head.meta("description")).next();
    let title = WordSet::of(title.unwrap_or_default());
    let description = WordSet::of(description.unwrap_or_default());
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
    for i in 0..page.blocks.len() {
        let from = first_title.map_or(1000.0, |k| (i as f32 - k as f32).clamp(-999.0, 999.0));
        m.set(F::FromTitle, i, from);
    }
    first_title
}

/// How much of a block is in the vocabulary of the other long blocks.
fn vocabulary(m: &mut Matrix, page: &PageStats) {
    let mut counts = vec![0u16; SLOTS];
    let slots = |f: &BlockStats| {
        let words = page.words_of(f).iter().filter(|key| is_long_word(**key));
        words.map(|key| (key >> 8) as usize % SLOTS)
    };
    for f in page.blocks.iter().filter(|f| f.is_long()) {
        slots(f).for_each(|slot| counts[slot] = counts[slot].saturating_add(1));
    }
    let mut own = vec![0u16; SLOTS];
    for (i, f) in page.blocks.iter().enumerate() {
        // A long block's own words do not speak for it.
        let long = f.is_long();
        if long {
            slots(f).for_each(|slot| own[slot] = own[slot].saturating_add(1));
        }
        let (mut hits, mut total) = (0u32, 0u32);
        for slot in slots(f) {
            total += 1;
            hits += u32::from(counts[slot] > own[slot]);
        }
        if long {
            slots(f).for_each(|slot| own[slot] = 0);
        }
        m.set(F::BodyOverlap, i, share(hits, total));
    }
}

fn repeats(m: &mut Matrix, page: &PageStats) {
    let mut before = vec![0u32; page.repeats.len()];
    for (i, (group, size)) in page.repeats.numbers().zip(page.repeats.sizes()).enumerate() {
        m.set(F::RepeatIndex, i, before[group] as f32);
        m.set(F::Repeats, i, size as f32);
        before[group] += 1;
    }
}
