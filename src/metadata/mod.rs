//! Title, date and the other facts about an article, each with its evidence.
//!
//! Every fact is looked for in all the places a page may state it. What is found there
//! are candidates, each with a score; the best one is the fact, if it is good enough, and
//! the others go into the explanation. Nothing is made up: a fact that no place states is
//! `None`.
//!
//! Titles, dates and bylines are chosen by scores with fitted weights (`examples/train`
//! fits and measures them); the other facts are taken as the best place declares them.

mod body_span;
mod byline;
mod clean;
mod date;
mod evidence;
mod general;
mod item;
mod language;
mod macros;
mod page;
mod page_signs;
mod rankers;
mod site_lines;
mod title;

pub use evidence::{Candidate, Evidence, Field, Source};
pub use rankers::Choice;
pub(crate) use rankers::{Rankers, candidates};

use evidence::Found;

use crate::date::Date;
use crate::document::Document;
use crate::site::Recurrence;
use crate::stats::PageStats;
use page::Page;
use site_lines::Furniture;

/// A judged page whose facts are wanted.
pub(crate) struct Request<'a> {
    pub document: &'a Document,
    /// What is known of its blocks.
    pub facts: &'a PageStats,
    /// Each block's probability of being content.
    pub probabilities: &'a [f32],
    /// Where a block recurs on the site; empty if nothing is known of it.
    pub recurs: &'a [Option<Recurrence>],
    /// The page's address, if the caller knows it.
    pub url: Option<&'a str>,
    /// The page's language, if the caller knows it (BCP 47).
    pub language: Option<&'a str>,
    /// What chooses among the candidates for title, date and byline.
    pub rankers: &'a Rankers,
    /// Today: dates after it are refused, and "3 days ago" is counted back from it.
    pub now: Option<Date>,
}

/// The facts of a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Metadata {
    pub title: Option<String>,
    pub date: Option<Date>,
    pub modified: Option<Date>,
    pub byline: Option<String>,
    pub site_name: Option<String>,
    pub language: Option<String>,
    pub description: Option<String>,
    pub url: Option<String>,
    pub image: Option<String>,
    pub section: Option<String>,
    pub license: Option<String>,
    pub tags: Vec<String>,
    /// All that was considered, for the explanation.
    pub candidates: Vec<Candidate>,
}

impl Metadata {
    /// The candidates by field, in each field the chosen one first, then the better ones.
    pub(crate) fn ordered_candidates(self) -> Vec<Candidate> {
        let mut candidates = self.candidates;
        candidates.sort_by(|a, b| {
            let chosen = b.chosen.cmp(&a.chosen);
            let score = b.evidence.score.total_cmp(&a.evidence.score);
            a.field.cmp(&b.field).then(chosen).then(score)
        });
        candidates
    }

    /// The block that the chosen value of a fact was read from, if it stands in one.
    pub(crate) fn block_of(&self, field: Field) -> Option<u32> {
        let chosen = self.candidates.iter().find(|found| found.chosen && found.field == field);
        chosen.and_then(|found| found.evidence.block)
    }

    /// Takes a fact that is declared, and notes it for the explanation.
    fn declared(&mut self, field: Field, found: Option<Found<String>>) -> Option<String> {
        let Found { value, evidence } = found?;
        self.candidates.push(Candidate { field, value: value.clone(), evidence, chosen: true });
        Some(value)
    }

    /// Notes all candidates for a fact with their scores, and gives the chosen one.
    fn note(
        &mut self,
        field: Field,
        found: impl Iterator<Item = (String, Evidence)>,
        scores: &[f32],
        chosen: Option<usize>,
    ) -> Option<String> {
        let mut value_chosen = None;
        for (index, ((value, evidence), score)) in found.zip(scores).enumerate() {
            let chosen = chosen == Some(index);
            if chosen {
                value_chosen = Some(value.clone());
            }
            let evidence = evidence.scored(*score);
            self.candidates.push(Candidate { field, value, evidence, chosen });
        }
        value_chosen
    }
}

/// Finds the facts of a page.
pub(crate) fn read(request: &Request) -> Metadata {
    let page = Page::of(request.document, request.facts, request.url, request.probabilities);
    let mut metadata = Metadata::default();
    general::read(&page, request, &mut metadata);
    let mut titles = title::candidates(&page);
    let furniture = Furniture::of(request);
    titles.retain(|title| !furniture.says(&title.words));
    let scores = title::rank(&page, &titles, &request.rankers.titles);
    let chosen = title::choose(&titles, &scores);
    let title = chosen.and_then(|index| titles.get(index));
    let start = title::block(&page, title, &titles);
    let words = title.map(|title| title.words.as_slice()).unwrap_or_default();
    read_dates(&page, request, &furniture, start, words, &mut metadata);
    read_bylines(&page, request, start, words, &mut metadata);
    let found = titles.into_iter().map(|title| (title.text, title.evidence));
    metadata.title = metadata.note(Field::Title, found, &scores, chosen);
    // What stands behind the last block stands in none.
    let inside = |block: &u32| (*block as usize) < request.document.blocks.len();
    for candidate in &mut metadata.candidates {
        candidate.evidence.block = candidate.evidence.block.filter(inside);
    }
    metadata
}

fn read_dates(
    page: &Page,
    request: &Request,
    furniture: &Furniture,
    title: Option<u32>,
    title_words: &[u32],
    metadata: &mut Metadata,
) {
    let language = metadata.language.as_deref();
    let mut sightings = date::sightings(page, title, title_words, language, request.now);
    sightings.retain(|seen| !furniture.holds(seen.evidence.block));
    let candidates = date::merge(&sightings);
    let scores = date::rank(page, &candidates, &request.rankers.dates);
    let published = date::choose(&candidates, &scores);
    let modified = date::choose_modified(&candidates, published);
    for (index, (candidate, &score)) in candidates.iter().zip(&scores).enumerate() {
        let evidence = candidate.evidence.clone().scored(score);
        let is_published = published == Some(index);
        let is_modified = modified == Some(index);
        if is_published {
            metadata.date = Some(candidate.date);
        }
        if is_modified {
            metadata.modified = Some(candidate.date);
        }
        let value = candidate.date.to_string();
        if is_modified {
            let (value, evidence) = (value.clone(), evidence.clone());
            let field = Field::Modified;
            metadata.candidates.push(Candidate { field, value, evidence, chosen: true });
        }
        if is_published || !is_modified {
            let (field, chosen) = (Field::Date, is_published);
            metadata.candidates.push(Candidate { field, value, evidence, chosen });
        }
    }
}

fn read_bylines(
    page: &Page,
    request: &Request,
    title: Option<u32>,
    title_words: &[u32],
    metadata: &mut Metadata,
) {
    let bylines = byline::candidates(page, title);
    let scores = byline::rank(page, &bylines, title_words, &request.rankers.bylines);
    let chosen = byline::choose(&scores);
    let found = bylines.into_iter().map(|byline| (byline.text, byline.evidence));
    metadata.byline = metadata.note(Field::Byline, found, &scores, chosen);
}
