//! The dates of a page: finding them, and choosing among them.

mod columns;
mod entry;
mod events;
mod keys;
mod lead;
mod order;
mod sentence;
mod sightings;

pub(super) use columns::{names, rows};
pub(super) use sightings::sightings;

use super::choice::{self, best_over_none};
use super::columns::Places;
use super::page_signs::Sign;
use super::position::{STORIES, is_in_box};
use super::titled::Titled;
use crate::date::Date;
use crate::document::{Cues, PageKind};
use crate::vocab::lists;
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

    /// Whether readers see it on the page.
    fn is_shown(&self) -> bool {
        self.sightings.iter().any(|seen| seen.places.has(Column::Visible.with(Column::Time)))
    }

    /// Whether it is declared only by metas that do not say what the date is: `<meta name="date">`.
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

/// The score that a date needs which only declarations state, on a page that is neither an article nor
/// a thread: templates declare one for every page of a site.
/// Half of it makes no date better and 2 worse, twice of it 5 and 3.
const TEMPLATE: f32 = 1.0;

/// How sure the kind of such a page is.
/// Half of it makes 2 dates better and 2 worse, twice of it (never) 1 and 8.
const SURE: f32 = 0.6;

/// Index of the date of publication. What the page itself calls its last update is not chosen if
/// the page names the publication, too: "Updated 16 March | Published 15 March". A declared
/// publication is believed, though no score is above zero, unless it is a front page's.
pub(super) fn choose(
    titled: &Titled,
    (kind, sureness): (PageKind, f32),
    candidates: &[Candidate],
    scores: &[f32],
) -> Option<usize> {
    let page = titled.page;
    let is_dated = matches!(kind, PageKind::Article | PageKind::Forum) || sureness < SURE;
    let is_of_template = |index: &usize| {
        let day = &candidates[*index].value;
        !is_dated && scores[*index] < TEMPLATE && !day.is_shown() && !day.is_of_subject()
    };
    // A list's entries have dates of their own.
    let is_entry = |index: &usize| {
        candidates[*index].value.sightings.iter().all(|seen| seen.places.has(Column::Entry))
    };
    let best = best_over_none(scores).filter(|best| !is_of_template(best));
    // Of several dates in boxes of other stories or in comments, each is of one of these.
    let boxes = STORIES.with(Cues::COMMENT);
    let is_boxed = |seen: &Sighting| {
        let block = seen.evidence.block.filter(|_| seen.places.has(columns::AFTER_BODY));
        block.is_some_and(|block| is_in_box(page.document, block, titled.title, boxes))
    };
    let is_stray = |best: &usize| {
        let all_boxed = |own: &&Candidate| own.value.sightings.iter().all(is_boxed);
        kind != PageKind::Forum
            && all_boxed(&&candidates[*best])
            && (candidates[*best].places.has(Places::COMMENT)
                || candidates.iter().filter(all_boxed).nth(1).is_some())
    };
    let is_doubted = |best: &usize| {
        candidates[*best].value.is_of_others() && !candidates[*best].places.has(columns::SAYS_SO)
    };
    // Of such a date and one above the text, the latter.
    let best = match best.filter(is_doubted) {
        Some(doubted) => {
            above_text(candidates, scores).or(Some(doubted).filter(|best| !is_stray(best)))
        }
        None => best,
    };
    let has_declared =
        || candidates.iter().any(|own| own.value.is_declared() && !own.value.is_unsaid());
    let best = best.filter(|best| !(is_doubted(best) && has_declared()));
    let Some(best) = best.filter(|best| !is_entry(best)) else {
        // Several metas of that kind, or one on a product's page, date something else.
        let unsaid = candidates.iter().filter(|own| own.places.has(Column::MetaUnsaid)).count();
        let is_doubtful = unsaid > 1 || page.has_sign(Sign::Product);
        let is_declared = |index: &usize| {
            let day = &candidates[*index].value;
            day.is_declared() && !(is_doubtful && day.is_unsaid())
        };
        let declared = (0..candidates.len()).filter(|_| !page.front).filter(is_declared);
        let declared = declared.filter(|index| !is_of_template(index));
        let declared = declared.max_by(|a, b| scores[*a].total_cmp(&scores[*b]));
        let may_be_stated = kind == PageKind::Article && !page.front;
        return declared.or_else(|| if may_be_stated { stated(candidates, scores) } else { None });
    };
    let is_labelled = |index: usize, own: Places, other: Places| {
        candidates.get(index).is_some_and(|found| found.places.has(own) && !found.places.has(other))
    };
    let line = |index: usize| candidates[index].evidence.block;
    let is_beside = |index: &usize| line(*index).is_some() && line(*index) == line(best);
    // Of two `<time>` elements of a line, the one that is not of a change.
    if is_labelled(best, Column::PropertyModified, columns::SAYS_SO) {
        let is_other = |index: &usize| is_labelled(*index, Column::Time, MODIFIED);
        return (0..scores.len()).filter(is_beside).find(is_other).or(Some(best));
    }
    if !is_labelled(best, Column::LabelUpdated, Column::LabelPublished) {
        return Some(best);
    }
    let published =
        |index: &usize| is_labelled(*index, Column::LabelPublished, Column::LabelUpdated);
    let is_likely = |index: &usize| scores[*index] > 0.0 || is_beside(index);
    let named = (0..scores.len()).filter(is_likely).filter(published);
    // "This page was last changed on 3 March" says nothing of when it was published.
    let line = candidates[best].evidence.raw.to_lowercase();
    let tells = lists::NAMES_OF_THE_PAGE.iter().any(|name| line.starts_with(name));
    named.max_by(|a, b| scores[*a].total_cmp(&scores[*b])).or((!tells).then_some(best))
}

/// How far below that of "no date" the score of the only date may be that stands between title and text.
/// On `wcxb-dev` one more date is right with it, and none is wrong.
const STATED: f32 = 1.0;
/// Bytes of a line that says little besides its date.
const LINE: usize = 50;

/// The only day that a line of its own states between title and text.
fn stated(candidates: &[Candidate], scores: &[f32]) -> Option<usize> {
    let other = columns::ELSEWHERE.with(MODIFIED).with(Column::Entry).with(Places::CAPTION);
    let states = |seen: &Sighting| {
        let says = seen.places.has(Column::Only.with(Column::LabelPublished));
        seen.places.has(Column::Visible)
            && seen.places.has(Places::NEAR)
            && seen.places.has(Places::ABOVE_BODY.with(Places::IN_BODY))
            && !seen.places.has(other)
            && (says || seen.places.has(Column::First) && seen.evidence.raw.len() <= LINE)
    };
    let is_stated = |index: &usize| candidates[*index].value.sightings.iter().any(states);
    let mut stated = (0..candidates.len()).filter(is_stated);
    let is_day = |index: &usize| candidates[*index].value.day.day().is_some();
    let first = stated.next().filter(|index| scores[*index] > -STATED).filter(is_day)?;
    stated.next().is_none().then_some(first)
}

/// The best of the days that a line of their own states above the text, near the title.
fn above_text(candidates: &[Candidate], scores: &[f32]) -> Option<usize> {
    let states = |seen: &Sighting| {
        seen.places.has(Column::Only)
            && seen.places.has(Places::ABOVE_BODY)
            && seen.places.has(Places::NEAR.with(Places::BEFORE))
    };
    let above = (0..candidates.len())
        .filter(|index| scores[*index] > 0.0)
        .filter(|index| candidates[*index].value.sightings.iter().any(states));
    above.max_by(|a, b| scores[*a].total_cmp(&scores[*b]))
}

/// The last change, with the index of its day: the latest that a place declares as such, unless it
/// is before the publication.
pub(super) fn choose_modified(
    candidates: &[Candidate],
    published: Option<usize>,
) -> Option<(usize, &Sighting)> {
    let earliest = published.map(|index| candidates[index].value.day);
    let days = candidates.iter().enumerate();
    let changes = days.filter_map(|(index, found)| Some((index, found.value.change()?)));
    changes
        .filter(|(_, seen)| earliest.is_none_or(|earliest| seen.value.date_only() >= earliest))
        .max_by_key(|(_, seen)| seen.value)
}
