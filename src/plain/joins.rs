//! The weights that say whether two lines of plain text belong together.
//!
//! The numbers of a file: an `i8` for each weight that [`GROUPS`] count, in sixteenths.

use once_cell::sync::Lazy;

use super::groups::{ALL, GROUPS};
use crate::model::{Columns, LoadError, Reader, shipped};

/// The weights of junctions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Joins(Vec<i8>);

impl Joins {
    /// The weights that ship with the crate. A test loads them; without them no lines would be
    /// joined.
    pub(crate) fn shipped() -> &'static Self {
        static SHIPPED: Lazy<Joins> = Lazy::new(|| Joins::load(shipped::JOINS).unwrap_or_default());
        &SHIPPED
    }

    /// Reads a file of weights.
    pub(crate) fn load(bytes: &[u8]) -> Result<Self, LoadError> {
        let mut reader = Reader::open(bytes, "joins", Self::columns())?;
        let weights = reader.bytes(ALL)?.iter().map(|weight| weight.cast_signed()).collect();
        reader.end()?;
        Ok(Self(weights))
    }

    /// The groups of weights that a file must be fitted to.
    pub(crate) fn columns() -> Columns {
        let groups: Vec<String> =
            GROUPS.iter().map(|(name, offset)| format!("{name} {offset}")).collect();
        Columns { count: ALL, ..Columns::of(&groups) }
    }

    pub(super) fn weight(&self, index: usize) -> i32 {
        self.0.get(index).map_or(0, |weight| i32::from(*weight))
    }
}
