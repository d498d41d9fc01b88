//! What a page shares with its site: neither its title nor its date.

use std::collections::HashSet;

use super::{Request, clean};

/// The blocks of a page that are the site's.
#[derive(Debug, Default)]
pub(super) struct Furniture {
    /// One a block; empty if nothing is known of the site.
    blocks: Vec<bool>,
    /// The words of such blocks that no other block has.
    texts: HashSet<Vec<u32>>,
}

impl Furniture {
    pub(super) fn of(request: &Request) -> Self {
        let mut furniture = Self::default();
        let mut own = HashSet::new();
        for (i, (block, recurs)) in request.document.blocks.iter().zip(request.recurs).enumerate() {
            let is_boilerplate = recurs.is_some_and(|recurs| recurs.is_boilerplate(i == 0));
            furniture.blocks.push(is_boilerplate);
            if block.span.len() <= clean::TITLE {
                let words = clean::word_hashes(request.document.text_of(block));
                if is_boilerplate { &mut furniture.texts } else { &mut own }.insert(words);
            }
        }
        furniture.texts.retain(|words| !own.contains(words));
        furniture
    }

    /// Whether the block is the site's.
    pub(super) fn holds(&self, block: Option<u32>) -> bool {
        block.and_then(|block| self.blocks.get(block as usize)).is_some_and(|&is_site| is_site)
    }

    /// Whether a text, given as its words, is the site's alone.
    pub(super) fn says(&self, words: &[u32]) -> bool {
        self.texts.contains(words)
    }
}
