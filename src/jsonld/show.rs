//! Writes what was read of a script, for tests.

use super::parse::{Json, Ref};

/// What is read of a script: the outermost values, a blank between two. Texts and numbers alike are in
/// quotation marks; `null`, `true` and `false` are `"-"`.
pub(crate) fn shown(script: &str) -> String {
    joined(Json::read(script).roots(), " ")
}

/// Values with something between two. Recursion is bounded by the reader's depth.
fn joined<'j>(values: impl Iterator<Item = Ref<'j>>, between: &str) -> String {
    let shown = |value: Ref<'j>| {
        let inside = || joined(value.children(), ",");
        let text = match value {
            _ if value.is_object() => format!("{{{}}}", inside()),
            _ if value.is_array() => format!("[{}]", inside()),
            _ => format!("{:?}", value.text().unwrap_or("-")),
        };
        if value.key().is_empty() { text } else { format!("{:?}:{text}", value.key()) }
    };
    values.map(shown).collect::<Vec<_>>().join(between)
}
