//! The choice among the dates of a page.

use super::columns::{self, Column, MODIFIED};
use super::sentence::names_the_page;
use super::{Candidate, Sighting};
use crate::document::{Container, Cues, PageKind, Tag};
use crate::jsonld::{Class, Place, Thing};
use crate::metadata::choice::best_over_none;
use crate::metadata::columns::Places;
use crate::metadata::page_signs::Sign;
use crate::metadata::position::{STORIES, is_in_box};
use crate::metadata::titled::Titled;
use crate::stats::BlockStats;
use crate::vocab::Signal;

/// The score that a date needs which only declarations state, on a page that is neither an article nor
/// a thread: templates declare one for every page of a site.
/// Half of it makes no date better and 2 worse, twice of it 5 and 3.
const TEMPLATE: f32 = 1.0;

/// How sure the kind of such a page is.
/// Half of it makes 2 dates better and 2 worse, twice of it (never) 1 and 8.
const SURE: f32 = 0.6;

/// How far below that of "no date" the score of the only date may be that stands between title and text.
/// On `wcxb-dev` one more date is right with it, and not one more is wrong.
const STATED: f32 = 1.0;
/// Lines between the last change and the publication.
const BESIDE: u32 = 2;
/// Bytes of a line that says little besides its date.
const LINE: usize = 50;

/// What a line of plain text below the body announces whose dates are not the page's. Of 46 dates of
/// `wcxb-dev` and `fundus-dev` in three renditions that stand below such a line and nowhere else, 6 are
/// right; of 54 without one, 21.
const OTHERS: [Signal; 7] = [
    Signal::Related,
    Signal::MostRead,
    Signal::Comments,
    Signal::ReadMore,
    Signal::Subscribe,
    Signal::Legal,
    Signal::Navigation,
];

/// Index of the date of publication.
pub(in crate::metadata) fn choose(
    titled: &Titled,
    (kind, sureness): (PageKind, f32),
    candidates: &[Candidate],
    scores: &[f32],
) -> Option<usize> {
    let is_dated = matches!(kind, PageKind::Article | PageKind::Forum) || sureness < SURE;
    let all = Choice { titled, kind, is_dated, candidates, scores };
    match all.best() {
        Some(best) => all.publication(best),
        None => all.declared().or_else(|| all.stated()).or_else(|| all.of_page(sureness)),
    }
}

/// The dates of a page, one of which is chosen.
struct Choice<'c, 'a> {
    titled: &'c Titled<'c, 'a>,
    kind: PageKind,
    /// Whether each page of its kind has a date of its own.
    is_dated: bool,
    candidates: &'c [Candidate],
    scores: &'c [f32],
}

impl Choice<'_, '_> {
    /// The date with the best score, unless it is that of something else.
    fn best(&self) -> Option<usize> {
        let mut best = best_over_none(self.scores)?;
        if self.is_told(best) {
            best = self.highest(|index| self.scores[index] > 0.0 && !self.is_told(index))?;
        }
        if self.is_of_template(best) {
            return None;
        }
        // Of such a date and one above the text, the latter; of another story's and a declared one, that.
        if self.is_doubted(best) {
            let own = self.above_text().or_else(|| Some(best).filter(|best| !self.is_stray(*best)));
            best = own.or_else(|| self.said())?;
        }
        let is_declared = |own: &Candidate| own.value.is_declared() && !own.value.is_unsaid();
        if self.is_doubted(best) && self.candidates.iter().any(is_declared) {
            return None;
        }
        // A list's entries have dates of their own.
        let is_of_entry = |seen: &Sighting| seen.places.has(Column::Entry);
        (!self.candidates[best].value.sightings.iter().all(is_of_entry)).then_some(best)
    }

    /// A declared publication is believed, though no score is above zero, unless it is a front page's.
    fn declared(&self) -> Option<usize> {
        if self.titled.page.front {
            return None;
        }
        // Several metas of that kind, or one on a product's page, date something else.
        let unsaid =
            self.candidates.iter().filter(|own| own.places.has(Column::MetaUnsaid)).count();
        let is_doubtful = unsaid > 1 || self.titled.page.has_sign(Sign::Product);
        self.highest(|index| {
            let day = &self.candidates[index].value;
            day.is_declared() && !(is_doubtful && day.is_unsaid()) && !self.is_of_template(index)
        })
    }

    /// The only day on which an object for the page itself was published, if the page is surely an article and
    /// the object names its author: templates that date every page name none.
    fn of_page(&self, sureness: f32) -> Option<usize> {
        let page = self.titled.page;
        if self.kind != PageKind::Article || sureness < SURE || page.front {
            return None;
        }
        let is_signed = |own: &Thing| own.class() == Class::Page && !own.authors.is_empty();
        if !page.things.iter().any(|own| own.place == Place::Top && is_signed(own)) {
            return None;
        }
        let mut days = self.all().filter(|index| {
            let own = &self.candidates[*index];
            own.value.day.day().is_some() && own.places.has(Column::LdPage)
        });
        let first = days.next()?;
        days.next().is_none().then_some(first)
    }

    /// The only day that a line of its own states between the title of an article and its text.
    fn stated(&self) -> Option<usize> {
        if self.kind != PageKind::Article || self.titled.page.front {
            return None;
        }
        let other = columns::ELSEWHERE.with(MODIFIED).with(Column::Entry).with(Places::CAPTION);
        let states = |seen: &Sighting| {
            let says = seen.places.has(Column::Only.with(Column::LabelPublished));
            seen.places.has(Column::Visible)
                && seen.places.has(Places::NEAR)
                && seen.places.has(Places::ABOVE_BODY.with(Places::IN_BODY))
                && !seen.places.has(other)
                && (says || seen.places.has(Column::First) && seen.evidence.raw.len() <= LINE)
        };
        let is_stated = |index: &usize| !self.is_told(*index) && self.is_seen(*index, states);
        let mut stated = self.all().filter(is_stated);
        let first = stated.next().filter(|index| {
            self.scores[*index] > -STATED && self.candidates[*index].value.day.day().is_some()
        })?;
        stated.next().is_none().then_some(first)
    }

    /// The best date, or the publication that the page names next to what it calls its last update:
    /// "Updated 16 March | Published 15 March".
    fn publication(&self, best: usize) -> Option<usize> {
        let is_labelled = |index: usize, own: Places, other: Places| {
            let places = self.candidates[index].places;
            places.has(own) && !places.has(other)
        };
        let line = |index: usize| self.candidates[index].evidence.block;
        let is_beside = |index: usize| line(index).is_some() && line(index) == line(best);
        // Of two `<time>` elements of a line, the one that is not of a change.
        if is_labelled(best, Column::PropertyModified, columns::SAYS_SO) {
            let published = Column::Time.with(columns::SAYS_SO);
            let is_other = |index: usize| is_labelled(index, published, MODIFIED);
            let other = self.all().find(|index| is_beside(*index) && is_other(*index));
            return other.or(Some(best));
        }
        if !is_labelled(best, Column::LabelUpdated, Column::LabelPublished) {
            return Some(best);
        }
        let published = self.highest(|index| {
            (self.scores[index] > 0.0 || is_beside(index))
                && is_labelled(index, Column::LabelPublished, Column::LabelUpdated)
        });
        let published = published.or_else(|| self.beside_update(best));
        // "This page was last changed on 3 March" says nothing of when it was published.
        let is_of_page = names_the_page(&self.candidates[best].evidence.raw);
        published.or((!is_of_page).then_some(best))
    }

    /// An earlier day without any label in a line beside the one that states the last change.
    fn beside_update(&self, best: usize) -> Option<usize> {
        let line = self.candidates[best].evidence.block?;
        let states = |seen: &Sighting| {
            let is_beside = seen.evidence.block.is_some_and(|block| block.abs_diff(line) <= BESIDE);
            is_beside
                && seen.places.has(Column::Only.with(Column::Time))
                && !seen.places.has(MODIFIED.with(columns::ELSEWHERE))
                && !seen.places.has(Column::Entry)
        };
        let other = &self.candidates[best].value.day;
        self.highest(|index| {
            let own = &self.candidates[index];
            own.value.day < *other
                && own.value.day.day().is_some()
                && !own.places.has(MODIFIED)
                && self.is_seen(index, states)
        })
    }

    /// The best of the days that a line of their own states above the text, near the title.
    fn above_text(&self) -> Option<usize> {
        let states = |seen: &Sighting| {
            seen.places.has(Column::Only)
                && seen.places.has(Places::ABOVE_BODY)
                && seen.places.has(Places::NEAR.with(Places::BEFORE))
        };
        self.highest(|index| self.scores[index] > 0.0 && self.is_seen(index, states))
    }

    /// Whether a date is only declared, on a page of a kind whose templates declare one for each.
    fn is_of_template(&self, index: usize) -> bool {
        let day = &self.candidates[index].value;
        !self.is_dated && self.scores[index] < TEMPLATE && !day.is_shown() && !day.is_of_subject()
    }

    /// Whether a date stands where those of comments and of other stories are, and nothing says that it
    /// is the page's.
    fn is_doubted(&self, index: usize) -> bool {
        let own = &self.candidates[index];
        own.value.is_of_others() && !own.places.has(columns::SAYS_SO)
    }

    /// The best date that is declared, or in the page's address.
    fn said(&self) -> Option<usize> {
        self.highest(|index| {
            let says_so = self.candidates[index].places.has(columns::SAYS_SO.with(Column::Url));
            self.scores[index] > 0.0 && says_so && !self.is_of_template(index)
        })
    }

    /// Whether a doubted date is another story's, a comment's, or that of the last change.
    fn is_stray(&self, index: usize) -> bool {
        let own = &self.candidates[index];
        let is_of_others = |seen: &Sighting| {
            let block = seen.evidence.block.filter(|_| seen.places.has(columns::AFTER_BODY));
            block.is_some_and(|block| match self.titled.page.document.is_plain_text {
                true => self.is_below_others(block),
                false => self.is_in_others(block),
            })
        };
        own.places.has(MODIFIED) && !own.places.has(Column::Url)
            || self.kind != PageKind::Forum && own.value.sightings.iter().all(is_of_others)
    }

    /// Whether a block is in a box of other stories, in comments, or in an `<article>` without the title.
    fn is_in_others(&self, index: u32) -> bool {
        let (document, title) = (self.titled.page.document, self.titled.title);
        let Some(block) = document.blocks.get(index as usize) else { return false };
        let is_other = |around: &Container| {
            let blocks = around.first_block..around.end_block;
            around.tag == Tag::Article && !blocks.contains(&title.unwrap_or(u32::MAX))
        };
        is_in_box(document, index, title, STORIES.with(Cues::COMMENT))
            || document.ancestors(block.container).any(is_other)
    }

    /// Whether a line between the body of plain text and a block announces something else.
    fn is_below_others(&self, index: u32) -> bool {
        let page = self.titled.page;
        let between = page.stats.blocks.get(page.body.end + 1..=index as usize).unwrap_or_default();
        let announces = |line: &BlockStats| OTHERS.iter().any(|other| line.signals.starts(*other));
        between.iter().any(announces)
    }

    fn all(&self) -> std::ops::Range<usize> {
        0..self.candidates.len()
    }

    /// Whether the text tells of a date, and no other place states it.
    fn is_told(&self, index: usize) -> bool {
        self.candidates[index].value.is_told()
    }

    /// Whether a date was seen in a place that passes a test.
    fn is_seen(&self, index: usize, test: impl Fn(&Sighting) -> bool) -> bool {
        self.candidates[index].value.sightings.iter().any(test)
    }

    /// The date with the best score of those that pass a test.
    fn highest(&self, test: impl Fn(usize) -> bool) -> Option<usize> {
        let found = self.all().filter(|index| test(*index));
        found.max_by(|a, b| self.scores[*a].total_cmp(&self.scores[*b]))
    }
}

/// The last change, with the index of its day: the latest that a place declares as such, unless it
/// is before the publication.
pub(in crate::metadata) fn choose_modified(
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
