//! Rows of an input, from JSON or from Parquet.

use serde_json::{Map, Value};

use crate::columns::Columns;

/// A row of an input.
#[derive(Debug, Default)]
pub(crate) struct Given {
    pub(crate) id: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) html: Option<Body>,
    pub(crate) text: Option<Body>,
    pub(crate) html_base64: Option<Body>,
    /// What is written unchanged.
    pub(crate) row: Map<String, Value>,
}

/// The source of a page.
#[derive(Debug)]
#[cfg_attr(not(feature = "parquet"), expect(dead_code))]
pub(crate) enum Body {
    Text(String),
    /// In the charset that the row's type or the page itself states.
    Bytes(Vec<u8>),
}

impl Body {
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Bytes(bytes) => bytes.len(),
        }
    }

    pub(crate) fn into_text(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Bytes(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

impl Given {
    /// Sets a field, by its name in [`Columns`].
    pub(crate) fn set(&mut self, field: &str, value: Body) {
        match field {
            "id" => self.id = Some(value.into_text()),
            "url" => self.url = Some(value.into_text()),
            "content_type" => self.content_type = Some(value.into_text()),
            "html" => self.html = Some(value),
            "text" => self.text = Some(value),
            "html_base64" => self.html_base64 = Some(value),
            _ => {}
        }
    }

    /// Bytes of the page and of what is written unchanged.
    pub(crate) fn len(&self) -> usize {
        let own = self.row.values().filter_map(Value::as_str).map(str::len);
        let pages = [&self.html, &self.text, &self.html_base64].into_iter().flatten();
        pages.map(Body::len).chain(own).sum()
    }

    /// Reads a line of JSON.
    ///
    /// # Errors
    ///
    /// If it is not an object, or a field is not a string.
    pub(crate) fn of(line: &[u8], columns: &Columns) -> Result<Self, String> {
        if line.trim_ascii_start().first() != Some(&b'{') {
            return Err("not an object".into());
        }
        let row: Map<String, Value> =
            serde_json::from_slice(line).map_err(|error| error.to_string())?;
        let mut given = Self::default();
        for (name, value) in row {
            if columns.is_in_row(&name) {
                given.row.insert(name.clone(), value.clone());
            }
            match (columns.field(&name), value) {
                (None, _) | (_, Value::Null) => {}
                (Some(field), Value::String(text)) => given.set(field, Body::Text(text)),
                (Some("id"), id) => given.id = Some(id.to_string()),
                (Some(field), _) => return Err(format!("{field:?} is not a string")),
            }
        }
        Ok(given)
    }
}
