//! A page whose title is chosen: what dates and bylines are found relative to.

use std::cell::OnceCell;

use super::columns::Places;
use super::page::Page;
use super::position::{Around, is_linked, own_cues, to_title};
use crate::document::Cues;

/// Cues of a block's own element that make it likely to hold a date or a byline.
const CUES: Cues = Cues::DATE.with(Cues::BYLINE).with(Cues::META);

/// A page, and its title.
pub(super) struct Titled<'p, 'a> {
    pub page: &'p Page<'a>,
    /// The title's block.
    pub title: Option<u32>,
    /// The title's words.
    pub words: &'p [u32],
    /// The position of each block, once it was asked for.
    positions: Vec<OnceCell<Places>>,
    /// The elements around each container, once any was asked for.
    around: OnceCell<Vec<Around>>,
}

impl<'p, 'a> Titled<'p, 'a> {
    pub(super) fn of(page: &'p Page<'a>, title: Option<u32>, words: &'p [u32]) -> Self {
        let positions = vec![OnceCell::new(); page.document.blocks.len()];
        Self { page, title, words, positions, around: OnceCell::new() }
    }

    /// The position of a block; an empty set for one that is not there.
    pub(super) fn position(&self, index: u32) -> Places {
        let document = self.page.document;
        let known = self.positions.get(index as usize).zip(document.blocks.get(index as usize));
        let Some((known, block)) = known else { return Places::default() };
        *known.get_or_init(|| {
            let around = self.around.get_or_init(|| Around::of_containers(document, self.title));
            let around = around.get(block.container as usize).copied().unwrap_or_default();
            to_title(index, self.title)
                .with(self.page.body.position(index as usize))
                .with(around.places())
                .when(is_linked(block), Places::LINKED)
                .when(own_cues(document, block).any(CUES), Places::CUE)
        })
    }
}
