//! The corpus, and the folders that training reads and writes.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use corpus::{FOLDS, Input, Page, Result};
use gleaner::internals::{self, Weights, weights};

/// What every step is given.
pub(crate) struct Context {
    /// All pages of the corpus, in a fixed order.
    pages: Vec<Page>,
    /// Where the steps leave what later ones read.
    data: PathBuf,
    /// Where the files go that ship.
    weights: PathBuf,
    /// Whether the rows that the blocks are fitted on stay in the data folder.
    pub(crate) keeps_rows: bool,
}

/// The form of pages that weights are fitted to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Html,
    /// Plain text that is not Markdown.
    Text,
    Markdown,
    /// Plain text, Markdown or not.
    AnyText,
}

impl Form {
    /// The name of its file of weights of a step: `blocks.html`.
    pub(crate) fn file(self, step: &str) -> String {
        let form = match self {
            Self::Html => "html",
            Self::Text | Self::AnyText => "text",
            Self::Markdown => "markdown",
        };
        format!("{step}.{form}")
    }

    /// What its pages are read as.
    pub(crate) fn input(self) -> Input {
        if self == Self::Html { Input::Html } else { Input::Text }
    }

    /// Whether a page, or an invented one, has the form, as it was read. What is left of Markdown's
    /// renditions without a sign of it repeats the other renditions.
    pub(crate) fn has(self, read: &internals::Page) -> bool {
        match self {
            Self::Html | Self::AnyText => true,
            Self::Text => !read.keeps_markup(),
            Self::Markdown => read.keeps_markup(),
        }
    }
}

/// The files that tell the lines of plain text.
const LINES: [&str; 3] = ["joins", "seams", "blanks"];

/// One set of weights: fitted without the sites of a fold, or on all pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fit {
    Without(usize),
    All,
}

impl Fit {
    /// Every fit, the folds' first.
    pub(crate) fn each() -> impl Iterator<Item = Self> {
        (0..FOLDS).map(Self::Without).chain([Self::All])
    }

    /// Whether it may see a page of the fold.
    pub(crate) fn sees(self, fold: usize) -> bool {
        self != Self::Without(fold)
    }

    /// `fold-3`, `all`.
    pub(crate) fn name(self) -> String {
        match self {
            Self::Without(fold) => format!("fold-{fold}"),
            Self::All => "all".to_owned(),
        }
    }
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

impl Context {
    pub(crate) fn new(
        corpus: &Path,
        data: PathBuf,
        weights: PathBuf,
        keeps_rows: bool,
    ) -> Result<Self> {
        let mut pages = corpus::pages(corpus, |_| true)?;
        // Fitted to them as well, the choice of titles and bylines in other plain text is worse.
        pages.retain(|page| !page.set.is_stripped());
        if pages.is_empty() {
            return Err(format!("{}: there is no corpus", corpus.display()).into());
        }
        Ok(Self { pages, data, weights, keeps_rows })
    }

    /// The pages of an archive that are read as one input, in order.
    pub(crate) fn pages(&self, archive: &str, input: Input) -> impl Iterator<Item = &Page> {
        let of = move |page: &&Page| page.set.archive.name == archive && page.set.input == input;
        self.pages.iter().filter(of)
    }

    /// The pages of several archives that are read as one input.
    pub(crate) fn pages_of(&self, archives: &[&str], input: Input) -> Vec<&Page> {
        archives.iter().flat_map(|archive| self.pages(archive, input)).collect()
    }

    /// A folder of the data folder, made if need be.
    pub(crate) fn folder(&self, name: &str) -> Result<PathBuf> {
        let folder = self.data.join(name);
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// The folds' weights, by fold. Files that earlier steps write must be there: those that tell the lines of
    /// plain text, and the `needed`.
    pub(crate) fn folds(&self, needed: &[&str]) -> Result<Vec<Weights>> {
        let fold = |fold: usize| {
            let folder = self.data.join(Fit::Without(fold).name());
            if let Some(missing) =
                LINES.iter().chain(needed).find(|name| !folder.join(name).is_file())
            {
                let folder = folder.display();
                return Err(format!("{folder} has no {missing}: run the steps before").into());
            }
            Ok(Weights::read(&folder)?)
        };
        (0..FOLDS).map(fold).collect()
    }

    /// Writes a file of weights, and where it ships if it was fitted on all pages.
    pub(crate) fn write(
        &self,
        fit: Fit,
        name: &str,
        provenance: &str,
        numbers: &[u8],
    ) -> Result<()> {
        let bytes = weights::file(name, provenance, numbers)?;
        // What the crate would refuse is not written.
        Weights::shipped().set(name, &bytes)?;
        fs::write(self.folder(&fit.name())?.join(name), &bytes)?;
        if fit == Fit::All {
            fs::write(self.weights.join(name), &bytes)?;
        }
        Ok(())
    }

    /// The text that a file of weights carries: what it was fitted on, by which command, and what
    /// was measured.
    pub(crate) fn provenance(&self, pages: &[&Page], step: &str, scores: &str) -> String {
        let mut text = String::from("Fitted on");
        let mut sets: Vec<&str> = pages.iter().map(|page| page.set.name.as_str()).collect();
        sets.dedup();
        for set in sets {
            let count = pages.iter().filter(|page| page.set.name == set).count();
            let _ = write!(text, " {set} ({count} pages)");
        }
        let _ = write!(text, "\nby: cargo run --release --example train -- {step} CORPUS\n");
        let _ = write!(text, "Scores out of fold:\n{}\n", scores.trim_end());
        text
    }

    /// A file of the data folder.
    pub(crate) fn data_file(&self, name: &str) -> PathBuf {
        self.data.join(name)
    }

    /// A file of the folder that ships.
    pub(crate) fn weights_file(&self, name: &str) -> PathBuf {
        self.weights.join(name)
    }
}
