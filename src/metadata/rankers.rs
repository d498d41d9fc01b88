//! The learned scores of the candidates for title, date and byline.

use super::{byline, date, title};
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
pub(crate) enum Choice {
    Titles,
    Dates,
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
