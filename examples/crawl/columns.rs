//! Which columns of an input hold what.

use serde::{Deserialize, Serialize};

/// What a column may hold.
const FIELDS: [&str; 6] = ["id", "url", "html", "text", "html_base64", "content_type"];

/// The names of the columns, in the order of [`FIELDS`].
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub(crate) struct Columns([String; 6]);

impl Default for Columns {
    fn default() -> Self {
        Self(FIELDS.map(str::to_owned))
    }
}

impl Columns {
    /// Reads `FIELD=COLUMN,…`; fields that are not named keep their own name.
    ///
    /// # Errors
    ///
    /// A sentence.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut columns = Self::default();
        for pair in text.split(',') {
            let (field, column) = pair.split_once('=').unwrap_or((pair, ""));
            let Some(at) = FIELDS.iter().position(|known| *known == field) else {
                return Err(format!("--columns: {field:?} is not one of {}", FIELDS.join(", ")));
            };
            if column.is_empty() {
                return Err(format!("--columns: {pair:?} is not {field}=COLUMN"));
            }
            columns.0[at] = column.to_owned();
        }
        Ok(columns)
    }

    /// The field that a column holds.
    pub(crate) fn field(&self, column: &str) -> Option<&'static str> {
        self.0.iter().position(|own| own == column).map(|at| FIELDS[at])
    }
}
