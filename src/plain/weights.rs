//! The weights of plain text: one file for each of the two decisions about its lines.

use once_cell::sync::Lazy;

use super::sums::{Groups, Sums, columns_of};
use super::{groups, seams};
use crate::model::{Columns, LoadError, shipped};

/// The weights of both decisions.
#[derive(Clone, Debug, Default)]
pub(crate) struct LineWeights {
    /// Whether two lines belong together.
    pub joins: Sums,
    /// Whether one line holds two blocks.
    pub seams: Sums,
}

impl LineWeights {
    /// Those that ship with the crate. A test loads them; without them no lines would be joined or
    /// split.
    pub(crate) fn shipped() -> &'static Self {
        static SHIPPED: Lazy<LineWeights> = Lazy::new(|| {
            let mut weights = LineWeights::default();
            for (name, bytes) in [("joins", shipped::JOINS), ("seams", shipped::SEAMS)] {
                let _ = weights.set(name, bytes);
            }
            weights
        });
        &SHIPPED
    }

    /// Reads a file in place of the one of that name; gives whether these weights have it.
    pub(crate) fn set(&mut self, name: &str, bytes: &[u8]) -> Result<bool, LoadError> {
        let sums = match name {
            "joins" => &mut self.joins,
            "seams" => &mut self.seams,
            _ => return Ok(false),
        };
        *sums = Sums::load(bytes, name, groups_of(name).unwrap_or_default())?;
        Ok(true)
    }

    /// The groups of weights that the file of that name must be fitted to.
    pub(crate) fn columns(name: &str) -> Option<Columns> {
        groups_of(name).map(columns_of)
    }
}

fn groups_of(name: &str) -> Option<Groups> {
    match name {
        "joins" => Some(groups::GROUPS),
        "seams" => Some(seams::GROUPS),
        _ => None,
    }
}
