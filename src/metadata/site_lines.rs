//! Lines that the page shares with other pages of its site: neither its title nor its date.

use std::collections::HashSet;

use super::{Request, clean};

/// The blocks of a page that are the site's.
#[derive(Debug, Default)]
pub(super) struct SiteLines {
    /// One per block; empty if nothing is known of the site.
    blocks: Vec<bool>,
    /// The words of such blocks, without those that another block has, too.
    texts: HashSet<Vec<u32>>,
}

impl SiteLines {
    pub(super) fn of(request: &Request) -> Self {
        let mut lines = Self::default();
        let mut own = HashSet::new();
        for (i, (block, recurs)) in request.document.blocks.iter().zip(request.recurs).enumerate() {
            let is_boilerplate = recurs.is_some_and(|recurs| recurs.is_boilerplate(i == 0));
            lines.blocks.push(is_boilerplate);
            if block.span.len() <= clean::TITLE {
                let words = clean::word_hashes(request.document.text_of(block));
                if is_boilerplate { &mut lines.texts } else { &mut own }.insert(words);
            }
        }
        lines.texts.retain(|words| !own.contains(words));
        lines
    }

    /// Whether a block is the site's.
    pub(super) fn has_block(&self, block: Option<u32>) -> bool {
        block.and_then(|block| self.blocks.get(block as usize)).is_some_and(|&is_site| is_site)
    }

    /// Whether only blocks of the site have a text, given as its words.
    pub(super) fn has_text(&self, words: &[u32]) -> bool {
        self.texts.contains(words)
    }
}
