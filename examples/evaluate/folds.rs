//! Weights that have not seen the page that they judge.
//!
//! Training fits one set of weights for each fold, on the pages of all other folds. The fold of a
//! page follows from its site alone, so that pages of archives that training left out are judged by
//! weights that have not seen their site either. A file that a fold's folder lacks is the shipped
//! one: figures that depend on it are then not out of fold.

use std::path::Path;

use corpus::{FOLDS, Page};
use gleaner::internals::Weights;

use crate::Result;

/// The weights of each fold; none if pages are judged by other weights.
#[derive(Clone, Debug, Default)]
pub(crate) struct Folds(Vec<Weights>);

impl Folds {
    /// Reads `fold-0`, `fold-1` … of the folder that training wrote.
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let folds = (0..FOLDS).map(|number| fold(&folder.join(format!("fold-{number}"))));
        Ok(Self(folds.collect::<Result<_>>()?))
    }

    /// The weights fitted without the page's site.
    pub(crate) fn weights(&self, page: &Page) -> Option<&Weights> {
        self.0.get(page.fold())
    }
}

/// What every fold must have.
const NEEDED: &str = "blocks.html";

/// Reads the folder of a fold.
fn fold(folder: &Path) -> Result<Weights> {
    if !folder.join(NEEDED).is_file() {
        return Err(format!("{}: {NEEDED} is missing", folder.display()).into());
    }
    Ok(Weights::read(folder)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fold_without_blocks_is_refused() {
        let error = Folds::read(Path::new("no-such-folder")).unwrap_err().to_string();
        assert!(error.contains("fold-0") && error.contains("is missing"), "{error}");
    }
}
