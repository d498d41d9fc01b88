//! The learned scores of the candidates for title, date and byline.

use super::page::Page;
use super::{Metadata, Request, byline, date, general, title};
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
            Self::Titles => title::columns(),
            Self::Dates => date::columns(),
            Self::Bylines => byline::columns(),
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
/// bylines another row follows, that stands for none. Choices that come before this one are made
/// by the request's rankers.
pub(crate) fn candidates(request: &Request, choice: Choice) -> (Vec<String>, Vec<Vec<f32>>) {
    let page = Page::of(request.document, request.facts, request.url, request.probabilities);
    let titles = title::candidates(&page);
    if choice == Choice::Titles {
        let rows = title::rows(&page, &titles).into_iter().map(Vec::from).collect();
        return (titles.into_iter().map(|title| title.text).collect(), rows);
    }
    let scores = title::rank(&page, &titles, &request.rankers.titles);
    let chosen = title::choose(&titles, &scores).and_then(|index| titles.get(index));
    let start = title::block(&page, chosen, &titles);
    let words = chosen.map(|title| title.words.as_slice()).unwrap_or_default();
    if choice == Choice::Bylines {
        let bylines = byline::candidates(&page, start);
        let rows = byline::rows(&page, &bylines, words).into_iter().map(Vec::from).collect();
        return (bylines.into_iter().map(|byline| byline.text).collect(), rows);
    }
    let mut metadata = Metadata::default();
    general::read(&page, request, &mut metadata);
    let language = metadata.language.as_deref();
    let dates = date::merge(&date::sightings(&page, start, words, language, request.now));
    let rows = date::rows(&page, &dates).into_iter().map(Vec::from).collect();
    (dates.iter().map(|found| found.date.date_only().to_string()).collect(), rows)
}
