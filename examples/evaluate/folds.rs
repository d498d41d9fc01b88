//! Weights that have not seen the page that they judge.
//!
//! Training fits one set of weights for each fold, on the pages of all other folds. The fold of
//! a page follows from its site alone, so that pages of archives that training left out are
//! judged by weights that have not seen their site either.

use std::path::Path;

use corpus::{FOLDS, Page};
use gleaner::internals::{Weights, weights};

use crate::Result;

/// The weights of each fold; none if pages are judged by other weights.
#[derive(Clone, Debug, Default)]
pub(crate) struct Folds(Vec<Weights>);

impl Folds {
    /// Reads `fold-0`, `fold-1` … of the folder that training wrote.
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let folds = (0..FOLDS).map(|fold| complete(&folder.join(format!("fold-{fold}"))));
        Ok(Self(folds.collect::<Result<_>>()?))
    }

    /// The weights fitted without the page's site.
    pub(crate) fn weights(&self, page: &Page) -> Option<&Weights> {
        self.0.get(page.fold())
    }
}

/// Reads a folder that must have every file of weights: in place of a missing one, the shipped file
/// would be used, which has seen the page.
fn complete(folder: &Path) -> Result<Weights> {
    let missing = weights::names().find(|name| !folder.join(name).is_file());
    match missing {
        Some(name) => Err(format!("{}: {name} is missing", folder.display()).into()),
        None => Ok(Weights::read(folder)?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_incomplete_fold_is_refused() {
        let error = Folds::read(Path::new("no-such-folder")).unwrap_err().to_string();
        assert!(error.contains("fold-0") && error.contains("is missing"), "{error}");
    }
}
