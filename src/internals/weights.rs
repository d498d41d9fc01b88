//! All learned numbers of an extractor, from files.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use crate::document::Document;
use crate::error::Error;
use crate::extractor::Extractor;
use crate::model::Header;
use crate::options::ExtractorBuilder;
use crate::plain::LineWeights;
use crate::weights::{self, Judges};

/// The learned numbers of an extractor. Each is a file of those that [`names`] lists.
#[derive(Clone, Debug)]
pub struct Weights(Arc<weights::Weights>);

/// The names of the files of weights, in the order in which they are trained.
pub fn names() -> impl Iterator<Item = &'static str> {
    weights::FILES.iter().map(|(name, _)| *name)
}

impl Weights {
    /// Those that ship with the crate.
    #[must_use]
    pub fn shipped() -> Self {
        Self(Arc::new(weights::Weights::shipped()))
    }

    /// Reads the files of a folder; one that is not there is the shipped one.
    ///
    /// # Errors
    ///
    /// If a file cannot be read or does not hold the weights that its name says, for the
    /// crate's columns.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let mut weights = Self::shipped();
        for name in names() {
            let path = folder.join(name);
            match fs::read(&path) {
                Ok(bytes) => weights.set(name, &bytes)?,
                Err(error) if error.kind() == ErrorKind::NotFound && folder.is_dir() => {}
                Err(error) => return Err(format!("{}: {error}", path.display())),
            }
        }
        Ok(weights)
    }

    /// Takes a file in place of the one of that name.
    ///
    /// # Errors
    ///
    /// If the bytes are not weights of that name for the crate's columns.
    pub fn set(&mut self, name: &str, bytes: &[u8]) -> Result<(), String> {
        let set = Arc::make_mut(&mut self.0).set(name, bytes);
        set.map_err(|error| format!("{name}: {error}"))
    }

    /// An extractor that judges by these instead of the shipped ones.
    ///
    /// # Errors
    ///
    /// Those of [`ExtractorBuilder::build`].
    pub fn extractor(&self, options: ExtractorBuilder) -> Result<Extractor, Error> {
        Ok(options.build()?.with_weights(Arc::clone(&self.0)))
    }

    pub(super) fn lines(&self) -> &LineWeights {
        &self.0.lines
    }

    pub(super) fn judges(&self, document: &Document) -> &Judges {
        self.0.judges(document)
    }
}

/// The bytes of a file of weights: a header for the crate's columns, and the numbers.
///
/// # Errors
///
/// If there is no file of that name.
pub fn file(name: &str, provenance: &str, numbers: &[u8]) -> Result<Vec<u8>, String> {
    let columns = weights::columns(name).ok_or_else(|| format!("no weights are named {name}"))?;
    Ok(Header { name, columns: columns.hash, provenance }.file(numbers))
}

/// What a file of weights says of where its numbers are from.
///
/// # Errors
///
/// If it is not a file of weights.
pub fn provenance(bytes: &[u8]) -> Result<&str, String> {
    let (header, _) = Header::read(bytes).map_err(|error| error.to_string())?;
    Ok(header.provenance)
}
