//! Which columns of an input hold what.

use serde::{Deserialize, Serialize};

/// What a column may hold.
const FIELDS: [&str; 6] = ["id", "url", "html", "text", "html_base64", "content_type"];

/// The columns that are read.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub(crate) struct Columns {
    /// The names of the columns, in the order of [`FIELDS`].
    fields: [String; 6],
    /// Columns that are written unchanged.
    row: Vec<String>,
}

impl Default for Columns {
    fn default() -> Self {
        Self { fields: FIELDS.map(str::to_owned), row: vec![] }
    }
}

impl Columns {
    /// Reads `FIELD=COLUMN,…`; fields that are not named keep their own name.
    ///
    /// # Errors
    ///
    /// A sentence.
    pub(crate) fn parse(&mut self, text: &str) -> Result<(), String> {
        let fields = &mut self.fields;
        for pair in text.split(',') {
            let (field, column) = pair.split_once('=').unwrap_or((pair, ""));
            let Some(at) = FIELDS.iter().position(|known| *known == field) else {
                return Err(format!("--columns: {field:?} is not one of {}", FIELDS.join(", ")));
            };
            if column.is_empty() {
                return Err(format!("--columns: {pair:?} is not {field}=COLUMN"));
            }
            fields[at] = column.to_owned();
        }
        Ok(())
    }

    /// Reads the names of the columns that are written unchanged, `COLUMN,…`.
    pub(crate) fn parse_row(&mut self, text: &str) {
        self.row.extend(text.split(',').filter(|name| !name.is_empty()).map(str::to_owned));
    }

    /// Whether there are columns that are written unchanged.
    pub(crate) fn has_row(&self) -> bool {
        !self.row.is_empty()
    }

    /// Whether a column is written unchanged.
    pub(crate) fn is_in_row(&self, column: &str) -> bool {
        self.row.iter().any(|own| own == column)
    }

    /// The field that a column holds.
    pub(crate) fn field(&self, column: &str) -> Option<&'static str> {
        self.fields.iter().position(|own| own == column).map(|at| FIELDS[at])
    }
}
