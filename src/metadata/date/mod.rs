//! The dates of a page: finding them, and choosing among them.

mod columns;
mod keys;
mod lead;
mod order;
mod sightings;

pub(super) use columns::{names, rows};
pub(super) use sightings::sightings;

use super::choice::{self, best_over_none};
use super::columns::Places;
use crate::date::Date;
use columns::{Column, MODIFIED};

/// A date in one place.
pub(super) type Sighting = choice::Candidate<Date>;
/// A date with all the places that state it.
pub(super) type Candidate = choice::Candidate<Day>;

/// A day, month or year.
#[derive(Clone, Debug)]
pub(super) struct Day {
    /// With the time and offset of the best place that gives them.
    pub date: Date,
    /// What each of the places that state it says.
    pub sightings: Vec<Places>,
}

/// Sightings of one day as one candidate, in the order of their first sighting.
pub(super) fn merge(sightings: Vec<Sighting>) -> Vec<Candidate> {
    let mut candidates: Vec<Candidate> = Vec::new();
    for Sighting { value: date, places, evidence } in sightings {
        let same = |known: &&mut Candidate| known.value.date.date_only() == date.date_only();
        if let Some(known) = candidates.iter_mut().find(same) {
            known.places = known.places.with(places);
            known.value.sightings.push(places);
            let precision = |date: Date| (date.time().is_some(), date.offset().is_some());
            if precision(date) > precision(known.value.date) {
                known.value.date = date;
            }
        } else {
            let value = Day { date, sightings: vec![places] };
            candidates.push(Candidate { value, places, evidence });
        }
    }
    candidates
}

/// What "no date" loses in plain text, which has no machine-readable dates. On the renditions of
/// `wcxb-dev` .923, .925 and .900 of the dates are right that are in the text with it, .905,
/// .907 and .855 without; F1 over all pages, most of whose dates are not there, is level
/// (.678, .714, .680 and .681, .716, .673), and lower from 1 on.
pub(super) const BIAS_OF_PLAIN_TEXT: f32 = 0.5;

/// Index of the date of publication. What the page itself calls its last update is not chosen if
/// the page names the publication, too: "Updated 16 March | Published 15 March".
pub(super) fn choose(candidates: &[Candidate], scores: &[f32]) -> Option<usize> {
    let best = best_over_none(scores)?;
    let is_labelled = |index: usize, own: Places, other: Places| {
        candidates.get(index).is_some_and(|found| found.places.has(own) && !found.places.has(other))
    };
    if !is_labelled(best, Column::LabelUpdated, Column::LabelPublished) {
        return Some(best);
    }
    let published =
        |index: &usize| is_labelled(*index, Column::LabelPublished, Column::LabelUpdated);
    let named = (0..scores.len()).filter(|index| scores[*index] > 0.0).filter(published);
    named.max_by(|a, b| scores[*a].total_cmp(&scores[*b])).or(Some(best))
}

/// Index of the date of the last change: the latest that a place declares as such, unless it is
/// before the publication.
pub(super) fn choose_modified(candidates: &[Candidate], published: Option<usize>) -> Option<usize> {
    let day = |index: usize| candidates[index].value.date.date_only();
    let earliest = published.map(day);
    (0..candidates.len())
        .filter(|&index| candidates[index].places.has(MODIFIED))
        .filter(|&index| earliest.is_none_or(|earliest| day(index) >= earliest))
        .max_by_key(|&index| candidates[index].value.date)
}
