//! The weights of plain text: one file for each decision about its lines.

use once_cell::sync::Lazy;

use super::blanks::{self, Blanks};
use super::stripped::scripts;
use super::sums::{Groups, Sums, columns_of};
use super::{groups, seams};
use crate::model::{Columns, LoadError, shipped};

/// The weights of all decisions.
#[derive(Clone, Debug, Default)]
pub(crate) struct LineWeights {
    /// Whether two lines belong together.
    pub joins: Sums,
    /// Whether one line holds two blocks with nothing between them.
    pub seams: Sums,
    /// Whether it does with a blank between them; `None` for those that ship, which are read when the
    /// first page in one line comes.
    blanks: Option<Blanks>,
    /// Whether a token is of a script or style sheet; read as these are.
    scripts: Option<Sums>,
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

    /// Whether one line holds two blocks with a blank between them; `None` only if the shipped file cannot be
    /// read.
    pub(super) fn blanks(&self) -> Option<&Blanks> {
        static SHIPPED: Lazy<Option<Blanks>> =
            Lazy::new(|| Blanks::load(shipped::BLANKS, "blanks").ok());
        self.blanks.as_ref().or(SHIPPED.as_ref())
    }

    /// Whether a token is of a script or style sheet.
    pub(crate) fn scripts(&self) -> Option<&Sums> {
        static SHIPPED: Lazy<Option<Sums>> =
            Lazy::new(|| Sums::load(shipped::SCRIPTS, "scripts", scripts::GROUPS).ok());
        self.scripts.as_ref().or(SHIPPED.as_ref())
    }

    /// Reads a file in place of the one of that name; gives whether these weights have it.
    pub(crate) fn set(&mut self, name: &str, bytes: &[u8]) -> Result<bool, LoadError> {
        let sums = match name {
            "joins" => &mut self.joins,
            "seams" => &mut self.seams,
            "blanks" => {
                self.blanks = Some(Blanks::load(bytes, name)?);
                return Ok(true);
            }
            "scripts" => {
                self.scripts = Some(Sums::load(bytes, name, scripts::GROUPS)?);
                return Ok(true);
            }
            _ => return Ok(false),
        };
        *sums = Sums::load(bytes, name, groups_of(name).unwrap_or_default())?;
        Ok(true)
    }

    /// The groups of weights that the file of that name must be fitted to.
    pub(crate) fn columns(name: &str) -> Option<Columns> {
        if name == "blanks" { Some(blanks::columns()) } else { groups_of(name).map(columns_of) }
    }
}

fn groups_of(name: &str) -> Option<Groups> {
    match name {
        "joins" => Some(groups::GROUPS),
        "seams" => Some(seams::GROUPS),
        "scripts" => Some(scripts::GROUPS),
        _ => None,
    }
}
