//! Writes what was read of a script, for tests.

use std::fmt;

use super::parse::{Json, Ref};

impl fmt::Display for Json<'_> {
    /// The outermost values, a blank between two. Text and numbers alike stand in quotation
    /// marks; `null`, `true` and `false` are `"-"`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(f, &mut self.roots(), " ")
    }
}

/// Values with something between two. Recursion is bounded by the reader's depth.
fn write<'j>(
    f: &mut fmt::Formatter<'_>,
    values: &mut dyn Iterator<Item = Ref<'j>>,
    between: &str,
) -> fmt::Result {
    for (index, value) in values.enumerate() {
        if index > 0 {
            f.write_str(between)?;
        }
        if !value.key().is_empty() {
            write!(f, "{:?}:", value.key())?;
        }
        if value.is_object() {
            f.write_str("{")?;
            write(f, &mut value.children(), ",")?;
            f.write_str("}")?;
        } else if value.is_array() {
            f.write_str("[")?;
            write(f, &mut value.children(), ",")?;
            f.write_str("]")?;
        } else {
            write!(f, "{:?}", value.text().unwrap_or("-"))?;
        }
    }
    Ok(())
}
