//! Dates that stand in a row: menus of days, and lists of other stories.

use super::Sighting;
use super::columns::{AFTER_BODY, Column};
use super::sightings::List;
use crate::date::Date;
use crate::metadata::entry::{is_entry, is_item};
use crate::metadata::position::is_linked;

/// Different days in lines of one kind that make these a list.
const SERIES: usize = 3;

impl List<'_, '_> {
    /// Drops dates of consecutive lines above the title that are nothing but dates: a menu of
    /// versions or days.
    pub(super) fn menus(&mut self) {
        let Some(title) = self.titled.title.filter(|_| !self.page.document.is_plain_text) else {
            return;
        };
        let only = |seen: &Sighting| {
            let block = seen.evidence.block.filter(|block| *block < title)?;
            seen.places.has(Column::Only).then_some(block)
        };
        let mut blocks: Vec<u32> = self.found.iter().filter_map(only).collect();
        blocks.dedup();
        let has = |block: u32| blocks.binary_search(&block).is_ok();
        let is_menu = |block: u32| {
            let before = (1..SERIES as u32).take_while(|back| *back <= block && has(block - back));
            let after = (1..SERIES as u32).take_while(|next| has(block + next));
            before.count() + after.count() + 1 >= SERIES
        };
        if blocks.len() >= SERIES && blocks.is_sorted() {
            self.found.retain(|seen| !only(seen).is_some_and(is_menu));
        }
    }

    /// Marks dates that lines of one kind have several of, and those of a list's entries. Of an item after
    /// the body, one date is enough.
    pub(super) fn series(&mut self) {
        let is_plain = self.page.document.is_plain_text;
        let looks: Vec<usize> = self.page.stats.looks.numbers().collect();
        // In plain text all lines look alike: those with a date alone are of one kind.
        let look = |seen: &Sighting| {
            let block =
                seen.evidence.block.filter(|_| !is_plain || seen.places.has(Column::Only))?;
            looks.get(block as usize).map(|look| if is_plain { 0 } else { *look })
        };
        let day = |seen| Some((look(seen)?, seen.value.date_only()));
        let mut days: Vec<(usize, Date)> = self.found.iter().filter_map(day).collect();
        days.sort_unstable();
        days.dedup();
        let is_series = |look: usize| {
            let from = days.partition_point(|(own, _)| *own < look);
            days[from..].iter().take(SERIES).filter(|(own, _)| *own == look).count() == SERIES
        };
        for seen in 0..self.found.len() {
            let is_series = look(&self.found[seen]).is_some_and(is_series);
            let Sighting { places, evidence, .. } = &mut self.found[seen];
            // "Published on 3 June by Ann Pool", with links, is the line of a post.
            let is_entry = evidence.block.is_some_and(|at| {
                let document = self.page.document;
                let is_after = places.has(AFTER_BODY);
                let may_be = is_series || is_after && is_item(document, at);
                let block = document.blocks.get(at as usize);
                may_be && is_entry(document, at) || is_after && block.is_some_and(is_linked)
            });
            let is_entry = is_entry && !places.has(Column::LabelPublished.with(Column::Byline));
            *places = places.when(is_series, Column::Series).when(is_entry, Column::Entry);
        }
    }
}
