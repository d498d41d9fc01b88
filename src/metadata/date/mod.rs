//! The dates of a page: finding them, and choosing among them.

mod choose;
mod columns;
mod events;
mod keys;
mod lead;
mod marks;
mod order;
mod sentence;
mod series;
mod sightings;
mod text;
mod told;
mod words;

pub(super) use choose::{choose, choose_modified};
pub(super) use columns::{names, rows};
pub(super) use sightings::sightings;

use super::choice;
use super::columns::Places;
use crate::date::Date;
use columns::{Column, MODIFIED};

/// A date in one place.
pub(super) type Sighting = choice::Candidate<Date>;
/// A date with all the places that state it.
pub(super) type Candidate = choice::Candidate<Day>;

/// A day, month or year, and every place that states it.
#[derive(Clone, Debug)]
pub(super) struct Day {
    pub day: Date,
    pub sightings: Vec<Sighting>,
}

impl Day {
    /// The sighting that states the publication best: its date with its time, and its evidence. What
    /// is said of a change, and what is aside or in a sentence, counts only if there is nothing else.
    pub(super) fn publication(&self) -> Option<&Sighting> {
        let rank = |seen: &&Sighting| {
            let (trust, date) = (trust(seen.places), seen.value);
            (trust >= 2, date.time().is_some(), trust, date.offset().is_some())
        };
        // The first of equals.
        self.sightings.iter().rev().max_by_key(rank)
    }

    /// Whether a place declares it as the day on which this page was published. A year or month alone
    /// is not a day.
    fn is_declared(&self) -> bool {
        self.day.day().is_some()
            && self.sightings.iter().any(|seen| {
                seen.places.has(columns::DECLARED) && !seen.places.has(columns::ELSEWHERE)
            })
    }

    /// Whether it is declared as the day of what the page is about, a recipe or a video.
    fn is_of_subject(&self) -> bool {
        self.sightings.iter().any(|seen| seen.places.has(Column::LdSubject))
    }

    /// Whether it is only where the dates of comments and of other stories are: below the text.
    fn is_of_others(&self) -> bool {
        let below = columns::AFTER_BODY.with(Places::COMMENT);
        self.sightings.iter().all(|seen| seen.places.has(below))
    }

    /// Whether the text tells of it, and no other place states it.
    fn is_told(&self) -> bool {
        self.sightings.iter().all(|seen| seen.places.has(Column::Told))
    }

    /// Whether readers see it on the page.
    fn is_shown(&self) -> bool {
        self.sightings.iter().any(|seen| seen.places.has(Column::Visible.with(Column::Time)))
    }

    /// Whether nothing declares it but metas that do not say what the date is: `<meta name="date">`.
    fn is_unsaid(&self) -> bool {
        let said = columns::DECLARED.without(Column::MetaUnsaid);
        self.sightings.iter().all(|seen| !seen.places.has(said))
    }

    /// The latest that is said of a change.
    fn change(&self) -> Option<&Sighting> {
        let changes = self.sightings.iter().filter(|seen| seen.places.has(MODIFIED));
        changes.rev().max_by_key(|seen| seen.value)
    }
}

/// How far a place can be trusted to state when the page was published: 3 if it says so, 0 if it
/// speaks of something else.
fn trust(places: Places) -> u8 {
    let is_visible = places.has(Column::Visible);
    let is_elsewhere =
        places.has(columns::ELSEWHERE) || is_visible && !places.has(columns::AT_BODY);
    if places.has(MODIFIED) {
        0
    } else if is_visible && places.has(columns::ELSEWHERE) {
        1
    } else if places.has(columns::SAYS_SO) {
        3
    } else if is_elsewhere {
        1
    } else {
        2
    }
}

/// Sightings of one day as one candidate, in the order of their first sighting.
pub(super) fn merge(sightings: Vec<Sighting>) -> Vec<Candidate> {
    let mut candidates: Vec<Candidate> = Vec::new();
    for seen in sightings {
        let day = seen.value.date_only();
        if let Some(known) = candidates.iter_mut().find(|known| known.value.day == day) {
            known.places = known.places.with(seen.places);
            known.value.sightings.push(seen);
        } else {
            let (places, evidence) = (seen.places, seen.evidence.clone());
            let value = Day { day, sightings: vec![seen] };
            candidates.push(Candidate { value, places, evidence });
        }
    }
    // A day that only sentences name is part of the story.
    let told = |seen: &Sighting| seen.places.has(Column::Running);
    candidates.retain(|found| !found.value.sightings.iter().all(told));
    candidates
}

/// What is taken from the score of "no date" in HTML: it is negative, so that fewer dates are given. As
/// declared publications are given in any case, this costs three right dates of the 782 on `wcxb-dev`,
/// and spares 17 of 88 dates on undated pages.
pub(super) const BIAS_OF_HTML: f32 = -0.5;

/// What "no date" loses in plain text, which has no machine-readable dates. On the renditions of
/// `wcxb-dev` .923, .925 and .900 of the dates are right that are in the text with it, .905,
/// .907 and .855 without; F1 over all pages, most of whose dates are not there, is level
/// (.678, .714, .680 and .681, .716, .673), and lower from 1 on.
pub(super) const BIAS_OF_PLAIN_TEXT: f32 = 0.5;
