//! Finds JSON-LD in code.

/// A key that its objects have.
const KEY: &str = "\"@context\"";

/// The outermost objects of JSON-LD in code, in order.
pub(super) fn objects(code: &str) -> impl Iterator<Item = &str> {
    let mut rest = code;
    std::iter::from_fn(move || {
        let (before, _) = rest.split_once(KEY)?;
        let from = before.rfind('{').unwrap_or(before.len());
        let inner = rest.get(from..)?;
        let (object, after) = inner.split_at(length(inner).max(1));
        rest = after;
        Some(object)
    })
}

/// The length of the object that a text begins with; all of it if the object does not end.
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
            b'{' if !is_quoted => depth += 1,
            b'}' if !is_quoted => {
                depth -= 1;
                if depth == 0 {
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
        let second = r#"{"@type":"Person","@context":"x"}"#;
        let cases = [
            (format!("var x = {{}}; {first}, {second}; y()"), vec![first, second]),
            (format!("[{first}"), vec![first]),
            (r#"{"@context": "x", "é"#.to_owned(), vec![r#"{"@context": "x", "é"#]),
            (r#""@context" }"#.to_owned(), vec![r#""@context" }"#]),
            ("var x = {}".to_owned(), vec![]),
        ];
        for (code, wanted) in &cases {
            assert_eq!(objects(code).collect::<Vec<_>>(), *wanted, "{code}");
        }
    }
}
