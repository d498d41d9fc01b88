//! Who wrote the article: every text that could say so, and the choice.

mod candidates;
mod columns;
mod cues;
mod declared;
mod names;
mod run;
mod shape;
mod tidy;
mod visible;

pub(super) use candidates::candidates;
pub(super) use columns::{names, rows};

use super::choice::{self, Text};
use super::columns::Places;
use super::position::is_running;
use super::titled::Titled;
use columns::{Column, DOUBTFUL};
pub(super) use shape::{has_role, is_credential};
use shape::{is_login, is_name, is_team};

pub(super) type Candidate = choice::Candidate<Text>;

/// How far below "no byline" a line that is nothing but a cue and a name may be.
const STATED: f32 = 2.0;
/// Blocks after a name within which the article begins.
const LEAD: usize = 4;
/// The same of the only name that stands next to the date below the title.
const DATED: f32 = 1.0;
/// The same, if title, date, name and text follow each other.
const BETWEEN: f32 = 2.0;
/// A line that begins with a cue, and a class that says byline.
const CUED: Places = Places::all(&[Column::LeadSure, Column::LeadWeak]);
const SAID: Places = Places::all(&[CUED, Column::LeadBefore, Column::Class, Column::ClassAround]);

/// Index of the candidate to choose, if any. A person that a line near the title names is chosen
/// before an organization; and the only line near the title that is nothing but a cue and a name is
/// believed, even if its score is a little below that of "no byline".
pub(super) fn choose(page: &Titled, candidates: &[Candidate], scores: &[f32]) -> Option<usize> {
    let near = Places::NEAR.with(Places::ABOVE_BODY);
    let is_person = |own: &Candidate, places: Places| {
        let text = own.value.text.as_str();
        own.places.has(places)
            && own.places.has(near)
            && !own.places.has(DOUBTFUL)
            && is_name(text)
            && !is_team(text)
            && !page.page.is_site(&own.value.words, text)
    };
    let all = || 0..candidates.len().min(scores.len());
    let Some(best) = choice::best_over_none(scores) else {
        let stated = |index: &usize| {
            let own = &candidates[*index];
            is_person(own, CUED)
                && own.places.has(Column::Alone)
                && !own.places.has(Column::LeadInside)
                && own.value.text.split(' ').count() <= 6
                && scores[*index] > -STATED
        };
        let mut stated = all().filter(stated);
        let stated = stated.next().filter(|_| stated.next().is_none());
        return stated.or_else(|| {
            let is_between = |own: &Candidate| {
                let lines = page.title.zip(own.value.block);
                lines.is_some_and(|(title, name)| {
                    name == title + 2 && is_running(page.page.document, name as usize + 1)
                })
            };
            let dated = |index: &usize| {
                let own = &candidates[*index];
                let next = own.value.block.map_or(0, |block| block as usize + 1);
                let has_text = (next..next + LEAD).any(|at| is_running(page.page.document, at));
                has_text
                    && is_person(own, Column::DateNext)
                    && (2..=4).contains(&own.value.text.split(' ').count())
                    && !has_role(&own.value.text)
                    && (scores[*index] > -DATED || scores[*index] > -BETWEEN && is_between(own))
            };
            let mut dated = all().filter(dated);
            dated.next().filter(|_| dated.next().is_none())
        });
    };
    let chosen = &candidates[best].value;
    let is_other = is_login(&chosen.text)
        || candidates[best].places.has(Column::LdOrganization)
        || is_team(&chosen.text)
        || page.page.is_site(&chosen.words, &chosen.text);
    let person = |index: &usize| {
        let own = &candidates[*index];
        is_person(own, SAID)
            && own.value.text.contains(' ')
            && !has_role(&own.value.text)
            && scores[*index] > 0.0
    };
    let person = all().filter(|_| is_other).filter(person);
    person.max_by(|a, b| scores[*a].total_cmp(&scores[*b])).or(Some(best))
}
