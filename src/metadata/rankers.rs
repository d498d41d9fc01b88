//! The learned scores of the candidates for title, date and byline.

use super::page::Page;
use super::{Metadata, Request, byline, date, general, title, titled};
use crate::model::{Columns, LoadError, Ranker};

/// The rankers for pages of one input, HTML or plain text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rankers {
    pub titles: Ranker,
    pub dates: Ranker,
    pub bylines: Ranker,
}

/// A choice that is made by learned scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Of the title.
    Titles,
    /// Of the date of publication.
    Dates,
    /// Of the byline.
    Bylines,
}

impl Choice {
    /// The names of the columns of its candidates' rows.
    pub(crate) fn names(self) -> Vec<String> {
        match self {
            Self::Titles => title::names(),
            Self::Dates => date::names(),
            Self::Bylines => byline::names(),
        }
    }

    pub(crate) fn columns(self) -> Columns {
        Columns::of(&self.names())
    }
}

impl Rankers {
    /// Reads a file of weights in place of those for the choice.
    pub(crate) fn set(
        &mut self,
        choice: Choice,
        name: &str,
        bytes: &[u8],
    ) -> Result<(), LoadError> {
        let ranker = match choice {
            Choice::Titles => &mut self.titles,
            Choice::Dates => &mut self.dates,
            Choice::Bylines => &mut self.bylines,
        };
        *ranker = Ranker::load(bytes, name, choice.columns())?;
        Ok(())
    }
}

/// The values and the rows of a page's candidates for a choice, in their order. For dates and
/// bylines another row follows, for "none of them". Choices that come before this one are made
/// by the request's rankers.
pub(crate) fn candidates(request: &Request, choice: Choice) -> (Vec<String>, Vec<Vec<f32>>) {
    let page = Page::of(request.document, request.stats, request.url, request.probabilities);
    let titles = title::candidates(&page);
    let rows = title::rows(&page, &titles);
    if choice == Choice::Titles {
        return (titles.into_iter().map(|found| found.value.text).collect(), numbers(rows));
    }
    let chosen =
        title::choose(&page, request.kind.0, &titles, &request.rankers.titles.scores(&rows));
    let titled = titled(&page, &titles, chosen);
    if choice == Choice::Bylines {
        let bylines = byline::candidates(&titled);
        let rows = numbers(byline::rows(&titled, &bylines));
        return (bylines.into_iter().map(|found| found.value.text).collect(), rows);
    }
    let mut metadata = Metadata::default();
    general::read(&page, request, &mut metadata);
    let language = metadata.article.language.as_deref();
    let dates = date::merge(date::sightings(&titled, language, request.now));
    let day = |found: &date::Candidate| found.value.day.to_string();
    (dates.iter().map(day).collect(), numbers(date::rows(&page, &dates)))
}

fn numbers<const N: usize>(rows: Vec<[f32; N]>) -> Vec<Vec<f32>> {
    rows.into_iter().map(Vec::from).collect()
}
