//! Metadata: title, date, byline and the other fields of an article, each with its evidence.
//!
//! Title, date and byline are chosen in the same way. Every place that may state the field gives a
//! candidate, or adds to one of the same value. Each candidate becomes a row of numbers: the table
//! of the field (`title/columns.rs` and so on) declares the columns, the code that fills each,
//! and the places that are columns themselves. Learned weights ([`Rankers`], trained by
//! `examples/train`) make a score of a row, and the best candidate is chosen, if it is good
//! enough. What the fields share is in [`columns`] (places, tables), [`position`] (where a block
//! is) and [`choice`] (candidates, scores).
//!
//! Next to most bounds stands what half and twice the value change with the shipped weights, counted over
//! the HTML pages of `wcxb-dev`, `snippets-dev`, `daniel-dev`, `htmldate-dev`, `fundus-dev`, `misinfo-dev`,
//! `l3s-dev`, `news-dev` and `features-dev` and the renditions of `wcxb-dev` by resiliparse. A title, date
//! or byline is better if it is right now, or no longer given where it was wrong, and worse if it is the
//! other way round.
//!
//! The other fields are taken as the best place declares them. Nothing is made up: a field that no
//! place states is `None`. All candidates go into the explanation.

mod authors;
mod body_span;
mod byline;
mod choice;
mod clean;
mod columns;
mod date;
mod entry;
mod evidence;
mod general;
mod item;
mod language;
mod page;
mod page_signs;
mod pieces;
mod position;
mod rankers;
mod site_lines;
mod title;
mod titled;

pub use evidence::{Candidate, Evidence, Field, Source};
pub(crate) use language::of_texts as language_of;
pub use rankers::Choice;
pub(crate) use rankers::{Rankers, candidates};

use evidence::Found;

use crate::article::Article;
use crate::date::Date;
use crate::document::{Document, PageKind};
use crate::site::Recurrence;
use crate::stats::PageStats;
use page::Page;
use site_lines::SiteLines;
use titled::Titled;

/// A judged page whose metadata is wanted.
pub(crate) struct Request<'a> {
    pub document: &'a Document,
    /// The statistics of its blocks.
    pub stats: &'a PageStats,
    /// Each block's probability of being content.
    pub probabilities: &'a [f32],
    /// Its kind, and the probability of that.
    pub kind: (PageKind, f32),
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

/// The metadata of a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Metadata {
    /// The article's metadata; its other fields are still at their defaults.
    pub article: Article,
    /// All that was considered, for the explanation.
    pub candidates: Vec<Candidate>,
}

impl Metadata {
    /// The block that the chosen value of a field was read from, if it is in one.
    pub(crate) fn block_of(&self, field: Field) -> Option<u32> {
        let chosen = self.candidates.iter().find(|found| found.chosen && found.field == field);
        chosen.and_then(|found| found.evidence.block)
    }

    /// Takes a value that is declared, and notes it for the explanation.
    fn declared(&mut self, field: Field, found: Option<Found<String>>) -> Option<String> {
        let Found { value, evidence } = found?;
        self.candidates.push(Candidate { field, value: value.clone(), evidence, chosen: true });
        Some(value)
    }

    /// Notes all candidates for a field with their scores, and gives the chosen one.
    fn note(
        &mut self,
        field: Field,
        found: Vec<choice::Candidate<choice::Text>>,
        scores: &[f32],
        chosen: Option<usize>,
    ) -> Option<String> {
        let value = chosen.and_then(|index| found.get(index)).map(|found| found.value.text.clone());
        for (index, (found, score)) in found.into_iter().zip(scores).enumerate() {
            let evidence = found.evidence.scored(*score);
            let (value, chosen) = (found.value.text, chosen == Some(index));
            self.candidates.push(Candidate { field, value, evidence, chosen });
        }
        value
    }
}

/// The page with the chosen one of its titles.
fn titled<'p, 'a>(
    page: &'p Page<'a>,
    titles: &'p [title::Candidate],
    chosen: Option<usize>,
) -> Titled<'p, 'a> {
    let words =
        chosen.and_then(|index| titles.get(index)).map(|found| found.value.words.as_slice());
    let words = words.unwrap_or_default();
    let block = title::block(titles, chosen).map(|block| title::last_copy(page, block, words));
    Titled::of(page, block, words)
}

/// Orders candidates by field, in each field the chosen one first, then by falling score.
pub(crate) fn order(candidates: &mut [Candidate]) {
    candidates.sort_by(|a, b| {
        let chosen = b.chosen.cmp(&a.chosen);
        let score = b.evidence.score.total_cmp(&a.evidence.score);
        a.field.cmp(&b.field).then(chosen).then(score)
    });
}

/// Finds the metadata of a page.
pub(crate) fn read(request: &Request) -> Metadata {
    let page = Page::of(request.document, request.stats, request.url, request.probabilities);
    let mut metadata = Metadata::default();
    general::read(&page, request, &mut metadata);
    let site_lines = SiteLines::of(request);
    let mut titles = title::candidates(&page);
    titles.retain(|found| !site_lines.has_text(&found.value.words));
    let scores = request.rankers.titles.scores(&title::rows(&page, &titles));
    let chosen = title::choose(&page, request.kind.0, &titles, &scores);
    let titled = titled(&page, &titles, chosen);
    read_dates(&titled, request, &site_lines, &mut metadata);
    let mut bylines = byline::candidates(&titled);
    let rows = byline::rows(&titled, &bylines);
    let byline_scores = choice::scores_over_none(&rows, &request.rankers.bylines, 0.0);
    let byline = byline::choose(&titled, &bylines, &byline_scores);
    if let Some(chosen) = byline.and_then(|index| bylines.get_mut(index)) {
        byline::finish(chosen);
        let (text, raw) = (&chosen.value.text, &chosen.evidence.raw);
        metadata.article.authors = authors::authors(&page, text, raw);
    }
    metadata.article.byline = metadata.note(Field::Byline, bylines, &byline_scores, byline);
    metadata.article.title = metadata.note(Field::Title, titles, &scores, chosen);
    // What follows the last block is in none.
    let inside = |block: &u32| (*block as usize) < request.document.blocks.len();
    for candidate in &mut metadata.candidates {
        candidate.evidence.block = candidate.evidence.block.filter(inside);
    }
    metadata
}

fn read_dates(page: &Titled, request: &Request, site_lines: &SiteLines, metadata: &mut Metadata) {
    let mut sightings = date::sightings(page, metadata.article.language.as_deref(), request.now);
    sightings.retain(|seen| !site_lines.has_block(seen.evidence.block));
    let candidates = date::merge(sightings);
    let bias =
        if request.document.is_plain_text { date::BIAS_OF_PLAIN_TEXT } else { date::BIAS_OF_HTML };
    let rows = date::rows(page.page, &candidates);
    let scores = choice::scores_over_none(&rows, &request.rankers.dates, bias);
    let published = date::choose(page, request.kind, &candidates, &scores);
    let modified = date::choose_modified(&candidates, published);
    let publication = published.and_then(|index| candidates[index].value.publication());
    metadata.article.date = publication.map(|seen| seen.value);
    metadata.article.modified = modified.map(|(_, seen)| seen.value);
    for (index, (found, score)) in candidates.iter().zip(scores).enumerate() {
        let mut note = |field: Field, seen: &date::Sighting, chosen: bool| {
            let (value, evidence) = (seen.value.to_string(), seen.evidence.clone().scored(score));
            metadata.candidates.push(Candidate { field, value, evidence, chosen });
        };
        let change = modified.filter(|(own, _)| *own == index);
        if let Some((_, seen)) = change {
            note(Field::Modified, seen, true);
        }
        let is_published = published == Some(index);
        if (is_published || change.is_none())
            && let Some(seen) = found.value.publication()
        {
            note(Field::Date, seen, is_published);
        }
    }
}
