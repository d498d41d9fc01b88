//! Weights of decisions about plain text: where its blocks begin, and what of it is code. A decision is the sum of
//! some of them, and each is of a group: where one weight of a group counts, no other of that group does.
//!
//! The numbers of a file: an `i8` for each weight, in sixteenths.

use crate::model::{Columns, LoadError, Reader};

/// Weight 1 in the units that are stored.
pub(crate) const UNIT: i32 = 16;

/// The groups of one decision: each with its name and the index of its first weight. The last is
/// the number of weights.
pub(super) type Groups = &'static [(&'static str, usize)];

/// A place in a text that is decided on, as the fit of the weights sees it (`examples/train`).
#[derive(Clone, Debug)]
pub struct Sample {
    /// The byte after a seam, or the first of a token.
    pub at: usize,
    /// The weights whose sum decides, by index.
    pub active: Vec<u16>,
}

/// The weights of one decision.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sums(Vec<i8>);

impl Sums {
    pub(super) fn weight(&self, index: usize) -> i32 {
        self.0.get(index).map_or(0, |weight| i32::from(*weight))
    }

    pub(super) fn load(bytes: &[u8], name: &str, groups: Groups) -> Result<Self, LoadError> {
        let columns = columns_of(groups);
        let mut reader = Reader::open(bytes, name, columns)?;
        let weights = reader.bytes(columns.count)?.iter().map(|weight| weight.cast_signed());
        let weights = weights.collect();
        reader.end()?;
        Ok(Self(weights))
    }
}

/// The columns of the groups, for the head of a file.
pub(super) fn columns_of(groups: Groups) -> Columns {
    let names: Vec<String> = groups.iter().map(|(name, first)| format!("{name} {first}")).collect();
    Columns { count: groups.last().map_or(0, |(_, all)| *all), ..Columns::of(&names) }
}
