//! Finds JSON-LD in code.

/// A key that its objects have.
const KEY: &str = "\"@context\"";

/// The outermost objects and arrays of JSON-LD in code, in order.
pub(super) fn objects(code: &str) -> impl Iterator<Item = &str> {
    let mut rest = code;
    std::iter::from_fn(move || {
        let key = rest.find(KEY)?;
        let from = outermost(rest.get(..key)?).unwrap_or(key);
        let end = from + length(rest.get(from..)?);
        let (before, after) = rest.split_at_checked(end.max(key + KEY.len()))?;
        rest = after;
        before.get(from..)
    })
}

/// Where the outermost object or array begins that is still open at the end of a text. The braces in its
/// strings are in pairs, as `{search_term}`.
fn outermost(text: &str) -> Option<usize> {
    let (mut closed, mut outer) = (0usize, None);
    for (at, byte) in text.bytes().enumerate().rev() {
        match byte {
            b'}' | b']' => closed += 1,
            b'{' | b'[' if closed == 0 => outer = Some(at),
            b'{' | b'[' => closed -= 1,
            _ => {}
        }
    }
    outer
}

/// The length of the object or array that a text begins with; all of the text if it does not end.
fn length(text: &str) -> usize {
    let mut depth = 0;
    let mut is_quoted = false;
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if is_quoted => {
                bytes.next();
            }
            b'"' => is_quoted = !is_quoted,
            b'{' | b'[' if !is_quoted => depth += 1,
            b'}' | b']' if !is_quoted => {
                depth -= 1;
                if depth <= 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_of_code() {
        let first = r#"{"@context": "https://schema.org", "a": {"b": "} \" {"}}"#;
        let last = r#"{"@type":"Person","c":{"d":[1]},"@context":"x"}"#;
        let array = r#"[{"@context":"x","e":"{f}"},{"@type":"Person"}]"#;
        let cases = [
            (format!("var x = {{}}; {first}, {last}; y()"), vec![first, last]),
            (format!("if (x) {{ y[0] }} {array}{last}"), vec![array, last]),
            (r#"{"@context": "x", "é"#.to_owned(), vec![r#"{"@context": "x", "é"#]),
            (r#""@context" }"#.to_owned(), vec![r#""@context" }"#]),
            ("var x = {}".to_owned(), vec![]),
        ];
        for (code, wanted) in &cases {
            assert_eq!(objects(code).collect::<Vec<_>>(), *wanted, "{code}");
        }
    }
}
