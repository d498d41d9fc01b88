//! Every place of a page that may name its author.

use super::Candidate;
use super::columns::{Column, DOUBTFUL};
use super::cues::Strength;
use super::names::of_line;
use super::shape::{is_login, is_name, is_person, join};
use crate::document::{BlockKind, Cues};
use crate::metadata::choice::Text;
use crate::metadata::clean::{is_shouted, word_hashes};
use crate::metadata::columns::Places;
use crate::metadata::evidence::{Evidence, Origin};
use crate::metadata::page::Page;
use crate::metadata::position::is_linked;
use crate::metadata::titled::Titled;
use crate::vocab::lists;

/// Candidates of one page.
/// Half or twice as many change no page.
const CANDIDATES: usize = 40;
/// Bytes of a block that may be a byline.
/// Half as many make 18 bylines better and 7 worse, twice as many 1 and 8.
pub(super) const LINE: usize = 220;

/// Every candidate, those of equal words merged.
pub(in crate::metadata) fn candidates(page: &Titled) -> Vec<Candidate> {
    let mut list = List { titled: page, page: page.page, found: Vec::new() };
    list.things();
    list.metas();
    list.marks();
    list.profiles();
    list.together();
    list.blocks();
    list.neighbours();
    list.found
}

/// Words in small letters before a name that make the line a sentence: "The pier that was opened on 3
/// June 1871 by Ann Pool." Set by hand on invented pages; with and without it the figures of `wcxb-dev`
/// are the same.
const TOLD: usize = 5;

/// Whether a line is a sentence that tells who did something.
fn is_told(line: &str, name: &str) -> bool {
    let head = line.split(name).next().unwrap_or_default();
    line.trim_end().ends_with('.')
        && head.split(' ').filter(|word| word.starts_with(char::is_lowercase)).count() >= TOLD
}

/// Places that name an author in an element of its own.
const PERSONS: Places = Places::all(&[
    Column::Property,
    Column::Rel,
    Column::AuthorPage,
    Column::Class,
    Column::ClassAround,
]);

pub(super) struct List<'p, 'a> {
    pub(super) titled: &'p Titled<'p, 'a>,
    pub(super) page: &'p Page<'a>,
    pub(super) found: Vec<Candidate>,
}

impl List<'_, '_> {
    pub(super) fn add(&mut self, mut text: String, places: Places, evidence: Evidence) {
        // "Ann Pool, Harbour Post".
        if let Some((name, site)) = text.rsplit_once(", ")
            && self.page.is_site(&word_hashes(site), site)
        {
            text.truncate(name.len());
        }
        // "Pool, Ann" is "Ann Pool".
        let mut words = word_hashes(&text);
        if words.is_empty() {
            return;
        }
        words.sort_unstable();
        let block = evidence.block;
        if let Some(known) = self.found.iter_mut().find(|known| known.value.words == words) {
            known.see(places, block);
            // Of "ANN POOL" and "Ann Pool" the second, of "ann_pool" and "Ann Pool", and of
            // "Pool, Ann" and "Ann Pool".
            let old = &mut known.value.text;
            let is_apart =
                |text: &str| text.contains([',', ';', '/', '&', '|']) || join(text).is_some();
            if places.has(Column::Together) && !is_apart(old)
                || (is_shouted(old) && !is_shouted(&text))
                || (is_login(old) && is_name(&text))
                || (old.contains(',')
                    && !text.contains(',')
                    && word_hashes(old) != word_hashes(&text))
            {
                *old = text;
            }
        } else if self.found.len() < CANDIDATES {
            let seen = usize::from(block.is_some());
            let value = Text { text, words, block, seen, recurs: false };
            self.found.push(Candidate { value, places, evidence });
        }
    }

    /// Adds the names of persons in neighbouring blocks as one byline: each author in an element of
    /// its own.
    fn neighbours(&mut self) {
        let is_one = |own: &&Candidate| {
            own.places.has(PERSONS) && !own.places.has(DOUBTFUL) && is_person(&own.value.text)
        };
        let mut own: Vec<(u32, &Candidate)> = self
            .found
            .iter()
            .filter(is_one)
            .filter_map(|own| Some((own.value.block?, own)))
            .collect();
        own.sort_by_key(|(block, _)| *block);
        let joined = |run: &[(u32, &Candidate)]| {
            let (_, first) = run.first()?;
            let names: Vec<&str> = run.iter().map(|(_, own)| own.value.text.as_str()).collect();
            (2..=4).contains(&run.len()).then(|| {
                let places = first.places.with(Column::VisibleJoined).without(Column::Alone);
                let places = places.when(self.is_list(run), Column::Together);
                (names.join(", "), places, first.evidence.clone())
            })
        };
        let runs = own.chunk_by(|(one, _), (other, _)| (1..=2).contains(&(other - one)));
        let joined: Vec<_> = runs.filter_map(joined).take(3).collect();
        for (text, places, evidence) in joined {
            self.add(text, places, evidence);
        }
    }

    /// Whether the names are the items of a list, all that an element with a byline's class holds.
    fn is_list(&self, run: &[(u32, &Candidate)]) -> bool {
        let document = self.page.document;
        let is_item = |(at, own): &(u32, &Candidate)| {
            let Some(block) = document.blocks.get(*at as usize) else { return false };
            let others = run.iter().filter(|(other, _)| other != at);
            let mut others = others.flat_map(|(_, other)| &other.value.words);
            let is_item = matches!(block.kind, BlockKind::ListItem { .. }) && is_linked(block);
            let is_alone = || document.text_of(block) == own.value.text;
            (is_item || is_alone()) && !others.any(|word| own.value.words.contains(word))
        };
        if !run.iter().all(is_item) {
            return false;
        }
        let ends = run.first().zip(run.last());
        let block = ends.and_then(|((first, _), _)| document.blocks.get(*first as usize));
        ends.zip(block).is_some_and(|(((first, _), (last, _)), block)| {
            document.ancestors(block.container).take(4).any(|own| {
                own.cues.any(Cues::BYLINE)
                    && (own.first_block, own.end_block) == (*first, *last + 1)
                    && run.len() == (*last + 1 - *first) as usize
            })
        })
    }

    /// Adds the names in a part of a visible block's text, those without a byline cue too if `anyway`.
    /// Whether any follows a cue.
    pub(super) fn names(
        &mut self,
        text: &str,
        places: Places,
        origin: Origin<'_>,
        anyway: bool,
    ) -> bool {
        let names = of_line(text, anyway);
        let any = names.iter().any(|name| name.cue.is_some());
        let words = text.split(|c: char| !c.is_alphanumeric());
        let credit = !names.is_empty()
            && words
                .filter(|word| !word.is_empty())
                .any(|word| lists::WORDS_OF_PICTURE_CREDITS.contains_in_any_case(word));
        for name in names {
            let places = places
                .with(Column::Visible)
                .when(name.cue == Some(Strength::Certain), Column::LeadSure)
                .when(name.cue == Some(Strength::Possible), Column::LeadWeak)
                .when(name.inside, Column::LeadInside)
                .when(name.inside && !anyway && is_told(text, &name.text), Column::Told)
                .when(credit, Column::Credit)
                .when(name.cut, Column::Cut)
                .when(name.alone, Column::Alone);
            let evidence = origin.evidence(self.page.document, text);
            self.add(name.text, places, evidence);
        }
        any
    }
}
