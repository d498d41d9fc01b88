//! Figures by name, and the ways they are written.

use serde_json::{Map, Value};

/// Named figures, in the order they were added. Names are dotted paths, from the set to
/// the measure to the pages it was taken over: `wcxb.html.f1.article`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Figures(Vec<(String, f64)>);

impl Figures {
    /// Adds a figure; a figure without a value (of no pages) is left out.
    pub(crate) fn add(&mut self, name: impl Into<String>, value: f64) {
        if value.is_finite() {
            self.0.push((name.into(), value));
        }
    }

    /// The figure of a name.
    pub(crate) fn get(&self, name: &str) -> Option<f64> {
        self.0.iter().find(|(own, _)| own == name).map(|&(_, value)| value)
    }

    /// All figures, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, f64)> {
        self.0.iter().map(|(name, value)| (name.as_str(), *value))
    }

    /// As nested objects, one level per part of the name; values rounded to five places.
    pub(crate) fn json(&self) -> Value {
        let mut root = Map::new();
        for (name, value) in &self.0 {
            let value = Value::from((value * 1e5).round() / 1e5);
            insert(&mut root, name, value);
        }
        Value::Object(root)
    }
}

fn insert(object: &mut Map<String, Value>, name: &str, value: Value) {
    let Some((first, rest)) = name.split_once('.') else {
        object.insert(name.to_owned(), value);
        return;
    };
    let inner = object.entry(first).or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(inner) = inner {
        insert(inner, rest, value);
    }
}

/// A share as the tables print it: `.864`, `1.000`, `–` for none.
pub(crate) fn short(value: Option<f64>) -> String {
    let Some(value) = value else { return "–".to_owned() };
    let text = format!("{value:.3}");
    text.strip_prefix('0').map_or_else(|| text.clone(), str::to_owned)
}

/// Rows of cells, columns aligned: the first to the left, the others to the right.
pub(crate) fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let head: Vec<String> = head.iter().map(|&cell| cell.to_owned()).collect();
    let columns = rows.iter().map(Vec::len).chain([head.len()]).max().unwrap_or(0);
    let all = || std::iter::once(&head).chain(rows);
    let cell = |row: &[String], i: usize| row.get(i).cloned().unwrap_or_default();
    let width = |i| all().map(|row| cell(row, i).chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut out = String::new();
    for row in all() {
        let mut line = String::new();
        for (i, &width) in widths.iter().enumerate() {
            let cell = cell(row, i);
            if i == 0 {
                line.push_str(&format!("{cell:<width$}"));
            } else {
                line.push_str(&format!("  {cell:>width$}"));
            }
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_nest() {
        let mut figures = Figures::default();
        figures.add("a.b.c", 0.123_456_7);
        figures.add("a.b.d", 1.0);
        figures.add("a.none", f64::NAN);
        let want = serde_json::json!({"a": {"b": {"c": 0.12346, "d": 1.0}}});
        assert_eq!(figures.json(), want);
        assert_eq!(figures.get("a.b.d"), Some(1.0));
        assert_eq!(figures.get("a.none"), None);
    }

    #[test]
    fn short_forms() {
        assert_eq!(short(Some(0.8642)), ".864");
        assert_eq!(short(Some(0.9996)), "1.000");
        assert_eq!(short(Some(-0.25)), "-0.250");
        assert_eq!(short(None), "–");
    }

    #[test]
    fn tables_align() {
        let rows = [vec!["wide name".to_owned(), ".5".to_owned()], vec!["é".to_owned()]];
        assert_eq!(table(&["", "all"], &rows), "           all\nwide name   .5\né\n");
    }
}
