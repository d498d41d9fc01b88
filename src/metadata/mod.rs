//! Title, date and the other facts about an article, each with its evidence.
//!
//! Every fact is looked for in all the places a page may state it. What is found there
//! are candidates, each with a score; the best one is the fact, if it is good enough, and
//! the others go into the explanation. Nothing is made up: a fact that no place states is
//! `None`.

mod address;
mod byline;
mod clean;
mod date;
mod dates;
mod declared;
mod evidence;
#[cfg(test)]
mod fit;
mod general;
mod jsonld;
mod logit;
mod macros;
mod page;
mod signs;
mod title;

pub use date::{Date, DateError, Time};
pub(crate) use evidence::Found;
pub use evidence::{Candidate, Evidence, Field, Source};

use crate::document::Document;
use page::Page;

/// A judged page whose facts are wanted.
pub(crate) struct Request<'a> {
    pub document: &'a Document,
    /// Each block's probability of being content.
    pub probabilities: &'a [f32],
    /// The page's address, if the caller knows it.
    pub url: Option<&'a str>,
    /// The page's language, if the caller knows it (BCP 47).
    pub language: Option<&'a str>,
    /// Today: dates after it are refused, and "3 days ago" is counted back from it.
    pub now: Option<Date>,
}

/// The facts of a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Metadata {
    pub title: Option<Found<String>>,
    pub date: Option<Found<Date>>,
    pub modified: Option<Found<Date>>,
    pub byline: Option<Found<String>>,
    pub site_name: Option<Found<String>>,
    pub language: Option<Found<String>>,
    pub description: Option<Found<String>>,
    pub url: Option<Found<String>>,
    pub image: Option<Found<String>>,
    pub tags: Vec<String>,
    /// All that was considered, for the explanation.
    pub candidates: Vec<Candidate>,
}

/// Finds the facts of a page.
pub(crate) fn read(request: &Request) -> Metadata {
    let page = Page::of(request.document, request.url);
    let mut metadata = Metadata::default();
    general::read(&page, request, &mut metadata);
    let titles = title::candidates(&page);
    let scores = title::rank(&page, &titles);
    let chosen = title::choose(&scores);
    let title = chosen.and_then(|index| titles.get(index));
    let start = title::block(&page, title, &titles);
    let words = title.map(|title| title.words.as_slice()).unwrap_or_default();
    read_dates(&page, request, start, words, &mut metadata);
    read_bylines(&page, start, words, &mut metadata);
    put_titles(titles, &scores, chosen, &mut metadata);
    metadata
}

fn read_dates(
    page: &Page,
    request: &Request,
    title: Option<u32>,
    title_words: &[u32],
    metadata: &mut Metadata,
) {
    let language = metadata.language.as_ref().map(|language| language.value.as_str());
    let sightings = dates::sightings(page, title, title_words, language, request.now);
    let candidates = dates::merge(&sightings);
    let scores = dates::rank(page, &candidates);
    let published = dates::choose(&scores);
    let modified = dates::choose_modified(&candidates, published);
    for (index, (candidate, &score)) in candidates.iter().zip(&scores).enumerate() {
        let evidence = candidate.evidence.clone().scored(score);
        let found = |evidence| Some(Found { value: candidate.date, evidence });
        let is_published = published == Some(index);
        let is_modified = modified == Some(index);
        if is_published {
            metadata.date = found(evidence.clone());
        }
        if is_modified {
            metadata.modified = found(evidence.clone());
        }
        metadata.candidates.push(Candidate {
            field: if is_modified && !is_published { Field::Modified } else { Field::Date },
            value: candidate.date.to_string(),
            evidence,
            chosen: is_published || is_modified,
        });
    }
}

fn read_bylines(page: &Page, title: Option<u32>, title_words: &[u32], metadata: &mut Metadata) {
    let bylines = byline::candidates(page, title);
    let scores = byline::rank(page, &bylines, title_words);
    let chosen = byline::choose(&scores);
    for (index, (candidate, &score)) in bylines.into_iter().zip(&scores).enumerate() {
        let evidence = candidate.evidence.scored(score);
        let is_chosen = chosen == Some(index);
        if is_chosen {
            let (value, evidence) = (candidate.text.clone(), evidence.clone());
            metadata.byline = Some(Found { value, evidence });
        }
        metadata.candidates.push(Candidate {
            field: Field::Byline,
            value: candidate.text,
            evidence,
            chosen: is_chosen,
        });
    }
}

fn put_titles(
    titles: Vec<title::Candidate>,
    scores: &[f32],
    chosen: Option<usize>,
    metadata: &mut Metadata,
) {
    for (index, (candidate, &score)) in titles.into_iter().zip(scores).enumerate() {
        let evidence = candidate.evidence.scored(score);
        let is_chosen = chosen == Some(index);
        if is_chosen {
            let (value, evidence) = (candidate.text.clone(), evidence.clone());
            metadata.title = Some(Found { value, evidence });
        }
        metadata.candidates.push(Candidate {
            field: Field::Title,
            value: candidate.text,
            evidence,
            chosen: is_chosen,
        });
    }
}
