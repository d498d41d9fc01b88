//! Columns that compare a block's words with the declared title and description, with the
//! long blocks, and with blocks of the same text.

use std::collections::HashMap;

use super::facts::Facts;
use super::matrix::Matrix;
use super::names::Feature as F;
use crate::document::{Document, Span};
use crate::text;

/// Slots of the table of word counts over the long blocks: enough that two of a page's
/// few thousand distinct words seldom share one.
const SLOTS: usize = 1 << 14;

pub(super) fn fill(m: &mut Matrix, document: &Document, facts: &[Facts]) {
    declared(m, document, facts);
    vocabulary(m, document, facts);
    repeats(m, facts);
}

/// Distinct word hashes of a string, sorted.
fn word_set(value: &str) -> Vec<u32> {
    let mut set: Vec<u32> = text::words(value).map(word_hash).collect();
    set.sort_unstable();
    set.dedup();
    set
}

/// FNV-1a over a word in lower case (ASCII; other letters as they are).
fn word_hash(word: &str) -> u32 {
    word.bytes()
        .fold(0x811c_9dc5, |h, b| (h ^ u32::from(b.to_ascii_lowercase())).wrapping_mul(0x0100_0193))
}

fn declared(m: &mut Matrix, document: &Document, facts: &[Facts]) {
    let head = &document.head;
    let title = head.meta("og:title").next().or(head.title.map(|span| head.get(span)));
    let description = head.meta("og:description").chain(head.meta("description")).next();
    let title = word_set(title.unwrap_or_default());
    let description = word_set(description.unwrap_or_default());
    let mut first_title = None;
    // Longer blocks can't be a title; only a long description makes the other worth it.
    for (i, (block, f)) in document.blocks.iter().zip(facts).enumerate() {
        let text = document.text_of(block);
        if !title.is_empty() && f.words <= 60 {
            let (share, cover) = compare(text, f.words, &title);
            m.set(F::TitleShare, i, share);
            m.set(F::TitleCover, i, cover);
            if first_title.is_none() && share >= 0.8 && cover >= 0.5 && f.words >= 2 {
                first_title = Some(i);
            }
        }
        if description.len() >= 4 && f.words >= 3 && f.words <= 400 {
            let (share, cover) = compare(text, f.words, &description);
            m.set(F::DescriptionShare, i, share);
            m.set(F::DescriptionCover, i, cover);
        }
    }
    for i in 0..facts.len() {
        let from = first_title.map_or(1000.0, |k| (i as f32 - k as f32).clamp(-999.0, 999.0));
        m.set(F::FromTitle, i, from);
    }
}

/// Share of the block's words that are in the set, and share of the set that they cover.
fn compare(text: &str, words: u32, set: &[u32]) -> (f32, f32) {
    let mut hits = 0u32;
    let mut seen = 0u128;
    for word in text::words(text) {
        if let Ok(position) = set.binary_search(&word_hash(word)) {
            hits += 1;
            seen |= 1 << position.min(127);
        }
    }
    let cover = seen.count_ones() as f32 / set.len().min(128) as f32;
    (hits as f32 / words.max(1) as f32, cover)
}

/// How much of a block is in the vocabulary of the other long blocks.
fn vocabulary(m: &mut Matrix, document: &Document, facts: &[Facts]) {
    let mut counts = vec![0u16; SLOTS];
    let slots = |span: Span| {
        text::words(span.of_text(&document.text))
            .filter(|word| word.len() >= 4)
            .map(|word| word_hash(word) as usize % SLOTS)
    };
    for (block, _) in document.blocks.iter().zip(facts).filter(|(_, f)| f.is_long()) {
        for slot in slots(block.span) {
            counts[slot] = counts[slot].saturating_add(1);
        }
    }
    let mut own = vec![0u16; SLOTS];
    for (i, (block, f)) in document.blocks.iter().zip(facts).enumerate() {
        // A long block's own words do not speak for it.
        let long = f.is_long();
        if long {
            slots(block.span).for_each(|slot| own[slot] = own[slot].saturating_add(1));
        }
        let (mut hits, mut total) = (0u32, 0u32);
        for slot in slots(block.span) {
            total += 1;
            hits += u32::from(counts[slot] > own[slot]);
        }
        if long {
            slots(block.span).for_each(|slot| own[slot] = 0);
        }
        m.set(F::BodyOverlap, i, super::facts::share(hits, total));
    }
}

fn repeats(m: &mut Matrix, facts: &[Facts]) {
    let mut seen: HashMap<u64, u32> = HashMap::with_capacity(facts.len());
    for (i, f) in facts.iter().enumerate() {
        let count = seen.entry(f.hash).or_default();
        m.set(F::RepeatIndex, i, *count as f32);
        *count += 1;
    }
    for (i, f) in facts.iter().enumerate() {
        m.set(F::Repeats, i, seen.get(&f.hash).copied().unwrap_or(1) as f32);
    }
}
