//! Who wrote the article: every text that could say so, and the choice.

mod candidates;
mod classed;
mod columns;
mod cues;
mod declared;
mod names;
mod profiles;
mod run;
mod shape;
mod slug;
mod tidy;
mod visible;

pub(super) use candidates::candidates;
pub(super) use columns::{names, rows};

use super::choice::{self, Text};
use super::columns::Places;
use super::entry::links_headline;
use super::position::{STORIES, is_in_box, is_running};
use super::titled::Titled;
use crate::document::BlockKind;
use crate::text::Script;
use crate::vocab::lists;
use columns::{Column, DECLARED, DOUBTFUL, UP_TO_BODY};
use shape::{first_of_list, is_login, is_name, is_team, without_wide_roles};
pub(super) use shape::{has_role, is_credential};

pub(super) type Candidate = choice::Candidate<Text>;

/// How far the score of a line that is nothing but a cue and a name may be below that of "no byline".
/// This bound and the next two are set by hand on invented pages.
const STATED: f32 = 2.0;
/// The same, of the only name that stands next to the date below the title.
const DATED: f32 = 1.0;
/// The same, of such a name if title, date, name and text follow each other.
const BETWEEN: f32 = 2.0;
/// Blocks after a name within which the article begins.
const LEAD: usize = 4;
/// Bytes and probability of a short paragraph.
const SHORT: usize = 60;
const TEXT: f32 = 0.8;
/// Probability of a first paragraph below which names in boxes and tables are not the author's.
const LIKELY: f32 = 0.5;
/// A line that begins with a cue.
const CUED: Places = Places::all(&[Column::LeadSure, Column::LeadWeak]);
/// The same, a name in the block after such a cue, and a class that says byline.
const SAID: Places = Places::all(&[CUED, Column::LeadBefore, Column::Class, Column::ClassAround]);

/// Index of the candidate to choose, if any. A person that a line near the title names is chosen
/// before an organization; and the only line near the title that is nothing but a cue and a name is
/// believed, even if its score is a little below that of "no byline".
pub(super) fn choose(page: &Titled, candidates: &[Candidate], scores: &[f32]) -> Option<usize> {
    let choice = Choice { page, candidates, scores };
    match choice.best() {
        Some(best) if choice.is_other(&candidates[best]) => choice.person().or(Some(best)),
        Some(best) if is_other_hand(&candidates[best]) => {
            choice.only(Choice::is_author).or(Some(best))
        }
        Some(best) => choice.joined(best).or(Some(best)),
        None => choice.only(Choice::is_stated).or_else(|| choice.only(Choice::is_dated)),
    }
}

/// Takes roles off the chosen byline.
pub(super) fn finish(chosen: &mut Candidate) {
    if let Some(names) = without_wide_roles(&chosen.value.text) {
        chosen.value.text = names;
    }
}

/// Whether the line of a name begins with what others than the author do: "Edited by Bo Reed". An editor or
/// reviewer who is named alone may be the byline, so their words are not among those of other hands.
fn is_other_hand(own: &Candidate) -> bool {
    let first = own.evidence.raw.split(' ').next().unwrap_or_default();
    lists::WORDS_OF_EDITORS.contains_in_any_case(first)
        || lists::WORDS_OF_OTHER_HANDS.contains_in_any_case(first)
}

/// Whether a line may be of a role alone: "News reporter". In Korean the role follows the name: "고은별 기자".
fn is_of_role(line: &str) -> bool {
    let name = line.split_once(' ').map(|(name, _)| name);
    let is_korean = |name: &&str| name.chars().all(|c| Script::of(c) == Script::Hangul);
    has_role(name.filter(is_korean).unwrap_or(line))
}

/// What the choice looks at: the candidates with a score each.
struct Choice<'c, 'p, 'a> {
    page: &'c Titled<'p, 'a>,
    candidates: &'c [Candidate],
    scores: &'c [f32],
}

impl<'c> Choice<'c, '_, '_> {
    fn scored(&self) -> impl Iterator<Item = (usize, &'c Candidate, f32)> + use<'c> {
        let scores = self.scores.iter().copied();
        self.candidates
            .iter()
            .zip(scores)
            .enumerate()
            .map(|(index, (own, score))| (index, own, score))
    }

    /// The candidate with the best score above that of "no byline", of those that are not refused.
    fn best(&self) -> Option<usize> {
        let best = choice::best_over_none(self.scores)?;
        if !self.is_refused(&self.candidates[best]) {
            return Some(best);
        }
        let others = self.scored().filter(|&(_, own, score)| score > 0.0 && !self.is_refused(own));
        others.max_by(|a, b| a.2.total_cmp(&b.2)).map(|(index, ..)| index)
    }

    /// The names of neighbouring links to authors, if the best candidate is one of them.
    fn joined(&self, best: usize) -> Option<usize> {
        let Text { words, text, block, .. } = &self.candidates[best].value;
        if first_of_list(text) != text {
            return None;
        }
        // "Ann Pool, All texts by" names one.
        let is_cut = |name: &str| {
            name.rsplit(' ').next().is_some_and(|word| word.starts_with(char::is_lowercase))
        };
        let holds_words = |own: &Candidate| words.iter().all(|word| own.value.words.contains(word));
        // A library has an element for each author.
        let is_of_library = self.candidates[best].places.has(Column::MetaLibrary);
        let holds = |own: &Candidate| {
            own.places.has(Column::VisibleJoined)
                && own.places.has(Column::Rel.with(Column::Together))
                // Not the authors of another story, one of whom wrote this one.
                && (!own.places.has(DOUBTFUL) || own.value.block == *block)
                && !own.value.text.split(", ").any(is_cut)
                && holds_words(own)
        };
        // Each name of a line of authors is that of a person.
        let is_likely =
            |own: &Candidate, score: f32| score > 0.0 || own.places.has(Column::Together);
        self.scored()
            .find(|&(_, own, score)| {
                is_likely(own, score) && holds(own)
                    || is_of_library
                        && score > 0.0
                        && own.places.has(Column::LdJoined)
                        && holds_words(own)
            })
            .map(|(index, ..)| index)
    }

    /// The one candidate of which `holds` is true; `None` if there are more.
    fn only(&self, holds: fn(&Self, &Candidate, f32) -> bool) -> Option<usize> {
        let mut found = self.scored().filter(|&(_, own, score)| holds(self, own, score));
        let (index, ..) = found.next()?;
        found.next().is_none().then_some(index)
    }

    /// Whether a line near the title names a person in one of the places.
    fn is_person(&self, own: &Candidate, places: Places) -> bool {
        let text = own.value.text.as_str();
        own.places.has(places)
            && own.places.has(Places::NEAR.with(Places::ABOVE_BODY))
            && !own.places.has(DOUBTFUL)
            && is_name(text)
            && !is_team(text)
            && !self.page.page.is_site(&own.value.words, text)
    }

    /// Whether it is not the author, whatever its score.
    fn is_refused(&self, own: &Candidate) -> bool {
        // An account that readers see as the author is the page's own byline.
        let is_account = lists::ACCOUNTS_OF_NOBODY.contains_in_any_case(&own.value.text);
        is_account && !own.places.has(SAID) || self.is_only_told(own) || self.is_of_others(own)
    }

    /// Whether it is only in a box of other stories, a comment, a testimonial or a table's cell below the
    /// first paragraph, or a word of the title: "the island of Arn" in Italian.
    fn is_of_others(&self, own: &Candidate) -> bool {
        let Titled { page, title, .. } = self.page;
        let Text { block: Some(index), recurs: false, words, .. } = &own.value else {
            return false;
        };
        if own.places.has(DECLARED) {
            return false;
        }
        let is_likely = |at: u32| {
            let is_long = page.document.blocks[at as usize].span.len() >= SHORT;
            is_long && page.body.probability(at as usize) >= LIKELY
        };
        let is_below_text = (title.map_or(0, |title| title + 1)..*index).any(is_likely);
        let is_comment =
            || own.places.has(Places::COMMENT) && (is_below_text || !own.places.has(UP_TO_BODY));
        let is_boxed = || is_in_box(page.document, *index, *title, STORIES);
        let is_near = own.places.has(Places::NEAR) && !is_below_text;
        let is_word =
            *title == Some(*index) && words.len() == 1 && !own.places.has(Column::LeadSure);
        own.places.has(Places::REVIEW)
            || is_comment()
            || is_word
            || !is_near && own.value.seen == 1 && is_boxed()
            || is_below_text && self.is_of_entry(own, *index)
    }

    /// Whether a line is a cell of a table, or the headline of another story with a name.
    fn is_of_entry(&self, own: &Candidate, index: u32) -> bool {
        let Some(block) = self.page.page.document.blocks.get(index as usize) else { return false };
        let others = block.span.len().saturating_sub(block.link_bytes as usize);
        match block.kind {
            BlockKind::TableCell { .. } => !own.places.has(CUED.with(Column::LeadBefore)),
            BlockKind::ListItem { .. } => links_headline(block) && others >= own.value.text.len(),
            _ => false,
        }
    }

    /// Whether a line names the author, and not someone of another part.
    fn is_author(&self, own: &Candidate, score: f32) -> bool {
        self.is_stated(own, score) && !is_other_hand(own)
    }

    /// Whether only one sentence of the text names it.
    fn is_only_told(&self, own: &Candidate) -> bool {
        own.places.has(Column::Told) && own.value.seen == 1 && !own.places.has(DECLARED)
    }

    /// Whether it is a line that is nothing but a cue and a name.
    fn is_stated(&self, own: &Candidate, score: f32) -> bool {
        self.is_person(own, CUED)
            && own.places.has(Column::Alone)
            && (!own.places.has(Column::LeadInside) || own.places.has(Column::LeadSure))
            && own.value.text.split(' ').count() <= 6
            && score > -STATED
    }

    /// Whether a block is running text, if short.
    fn is_text(&self, index: usize) -> bool {
        let page = self.page.page;
        let is_long = || page.document.blocks.get(index).is_some_and(|own| own.span.len() >= SHORT);
        is_running(page.document, index) || page.body.probability(index) >= TEXT && is_long()
    }

    /// Whether it is a name next to the date, soon before the text.
    fn is_dated(&self, own: &Candidate, score: f32) -> bool {
        let next = own.value.block.map_or(0, |block| block as usize + 1);
        let is_between = || {
            let lines = self.page.title.zip(own.value.block);
            lines.is_some_and(|(title, name)| name == title + 2 && self.is_text(next))
        };
        (next..next + LEAD).any(|at| self.is_text(at))
            && self.is_person(own, Column::DateNext)
            && (2..=4).contains(&own.value.text.split(' ').count())
            && !is_of_role(&own.value.text)
            && (score > -DATED || score > -BETWEEN && is_between())
    }

    /// Whether a candidate is the name of an account, an organization or the site.
    fn is_other(&self, own: &Candidate) -> bool {
        is_login(&own.value.text)
            || own.places.has(Column::LdOrganization)
            || is_team(&own.value.text)
            || self.page.page.is_site(&own.value.words, &own.value.text)
    }

    /// The person with the best score above that of "no byline".
    fn person(&self) -> Option<usize> {
        let is_named = |own: &Candidate, score: f32| {
            self.is_person(own, SAID)
                && own.value.text.contains(' ')
                && !has_role(&own.value.text)
                && score > 0.0
        };
        let named = self.scored().filter(|&(_, own, score)| is_named(own, score));
        named.max_by(|a, b| a.2.total_cmp(&b.2)).map(|(index, ..)| index)
    }
}
