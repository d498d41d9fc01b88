//! Every place of a page that may name its author.

use super::leads::Strength;
use super::names::{Name, of_line};
use super::origins::Origins;
use crate::document::Block;
use crate::metadata::clean::word_hashes;
use crate::metadata::evidence::{Evidence, Source};
use crate::metadata::page::Page;

/// A text that could be the byline, with all the places that hold it.
#[derive(Clone, Debug, Default)]
pub(in crate::metadata) struct Candidate {
    pub text: String,
    /// Hashes of its words, sorted: candidates of equal words are one.
    pub words: Vec<u32>,
    pub origins: Origins,
    /// The place it was first found in; places are visited best first.
    pub evidence: Evidence,
    /// Blocks it was seen in.
    pub seen: u32,
    /// Block of its first sighting in the text.
    pub block: Option<u32>,
}

/// Candidates of one page.
const CANDIDATES: usize = 40;
/// Bytes of a block that may be a byline.
pub(super) const LINE: usize = 220;

/// Every candidate, those of equal words merged. `title` is the block of the title.
pub(in crate::metadata) fn candidates(page: &Page, title: Option<u32>) -> Vec<Candidate> {
    let mut list = List { page, title, found: Vec::new() };
    list.things();
    list.metas();
    list.marks();
    list.blocks();
    list.found
}

pub(super) struct List<'p, 'a> {
    pub(super) page: &'p Page<'a>,
    pub(super) title: Option<u32>,
    found: Vec<Candidate>,
}

impl List<'_, '_> {
    pub(super) fn add(&mut self, text: String, origins: Origins, evidence: Evidence) {
        // "Pool, Ann" is "Ann Pool".
        let mut words = word_hashes(&text);
        if words.is_empty() {
            return;
        }
        words.sort_unstable();
        let block = evidence.block;
        if let Some(known) = self.found.iter_mut().find(|known| known.words == words) {
            known.origins = known.origins.with(origins);
            known.seen += u32::from(block.is_some());
            known.block = known.block.or(block);
            // Of "ANN POOL" and "Ann Pool" the second, and of "Pool, Ann" and "Ann Pool".
            let turned = word_hashes(&known.text) != word_hashes(&text);
            if (is_shouted(&known.text) && !is_shouted(&text))
                || (turned && known.text.contains(',') && !text.contains(','))
            {
                known.text = text;
            }
            return;
        }
        if self.found.len() < CANDIDATES {
            let seen = u32::from(block.is_some());
            self.found.push(Candidate { text, words, origins, evidence, seen, block });
        }
    }

    pub(super) fn evidence(
        &self,
        source: Source,
        path: &str,
        index: u32,
        block: &Block,
    ) -> Evidence {
        let mut evidence = Evidence::at(source, path, self.page.document.text_of(block));
        evidence.block = Some(index);
        evidence.span = (!block.source.is_empty()).then_some(block.source);
        evidence
    }

    /// The names of a visible block; `bare` ones too if the place says that it is a byline.
    pub(super) fn lines(
        &mut self,
        index: u32,
        block: &Block,
        origins: Origins,
        source: Source,
        path: &str,
        bare: bool,
    ) -> bool {
        let names = of_line(self.page.document.text_of(block), bare);
        let any = names.iter().any(|name| name.lead.is_some());
        for name in names {
            let Name { text, lead, inside, cut, alone } = name;
            let origins = origins
                .with(Origins::VISIBLE)
                .when(lead == Some(Strength::Sure), Origins::LEAD_SURE)
                .when(lead == Some(Strength::Weak), Origins::LEAD_WEAK)
                .when(inside, Origins::LEAD_INSIDE)
                .when(cut, Origins::CUT)
                .when(alone, Origins::ALONE);
            let evidence = self.evidence(source, path, index, block);
            self.add(text, origins, evidence);
        }
        any
    }
}

fn is_shouted(text: &str) -> bool {
    text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase)
}
