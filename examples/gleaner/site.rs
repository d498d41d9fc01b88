//! `--site`, `--learn` and `--learned`: what the pages of one site have in common.

use std::fs;
use std::io;
use std::path::Path;

use gleaner::SiteModel;
use gleaner_common::ordered::{self, Sink, guarded};

use crate::args::Options;
use crate::{WAITING, jsonl, lines, page, pages};

/// Takes what was learned of each page.
#[derive(Default)]
pub(crate) struct Learner {
    pub(crate) site: SiteModel,
    /// What could not be read.
    pub(crate) faults: Vec<String>,
}

/// What was learned of the rows of a batch.
impl Sink<Vec<Result<SiteModel, String>>> for Learner {
    fn take(&mut self, rows: Vec<Result<SiteModel, String>>) -> io::Result<()> {
        rows.into_iter().try_for_each(|row| self.take(row))
    }

    fn idle(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Sink<Result<SiteModel, String>> for Learner {
    fn take(&mut self, page: Result<SiteModel, String>) -> io::Result<()> {
        match page {
            Ok(page) => self.site.merge(&page),
            Err(fault) => self.faults.push(fault),
        }
        Ok(())
    }

    fn idle(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Learns from the pages of a call.
pub(crate) fn of_pages(options: &Options, threads: usize) -> io::Result<Learner> {
    let mut learner = Learner::default();
    let reading = options.clone();
    let work = move |found: Result<pages::Page, String>| {
        let found = found?;
        guarded(|| page::learn(&found, &reading)).unwrap_or_else(Err)
    };
    ordered::run(
        pages::find(options.pages.clone(), options.learn.is_some()),
        threads,
        threads * WAITING,
        work,
        &mut learner,
    )?;
    Ok(learner)
}

/// Learns from rows.
pub(crate) fn of_rows(options: &Options, threads: usize) -> io::Result<Learner> {
    let mut learner = Learner::default();
    let work = |batch: Result<lines::Batch, String>| match batch {
        Ok(batch) => {
            let learn = |line| guarded(|| jsonl::learn(line)).unwrap_or_else(Err);
            batch.lines().map(learn).collect()
        }
        Err(error) => vec![Err(error)],
    };
    ordered::run(
        lines::batches(options.pages.clone()),
        threads,
        threads * WAITING,
        work,
        &mut learner,
    )?;
    Ok(learner)
}

/// Whether bytes are a model.
pub(crate) fn is_model(bytes: &[u8]) -> bool {
    SiteModel::from_bytes(bytes).is_ok()
}

/// Reads a model.
pub(crate) fn read(path: &Path) -> Result<SiteModel, String> {
    let named = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let bytes = fs::read(path).map_err(|error| named(&error))?;
    SiteModel::from_bytes(&bytes).map_err(|error| named(&error))
}
