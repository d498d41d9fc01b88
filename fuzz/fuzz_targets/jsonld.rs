//! Any script: valid JSON is read as a strict parser reads it, anything else gives no more text
//! than the script has, and a page that contains it satisfies the suite's invariants.
#![no_main]

use std::fmt;

use gleaner::internals::parts;
use gleaner_fuzz::{hold, invariants};
use libfuzzer_sys::fuzz_target;
use serde::Deserializer;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;

/// Depth of nesting from which on the crate skips values.
const DEPTH: usize = 48;
/// Scripts of fewer bytes cannot reach the number of values that the crate reads.
const BYTES: usize = 20_000;

fuzz_target!(|script: &str| {
    let shown = parts::json_ld(script);
    // A byte of a script is shown as `\u{10ffff}` at most; brackets and quotes are added.
    assert!(shown.len() <= 16 * script.len() + 2 * DEPTH, "{} bytes shown", shown.len());
    if script.len() < BYTES
        && let Some(strict) = strict(script)
    {
        assert_eq!(shown, strict, "valid JSON is read differently");
    }
    hold(invariants::html(&format!(
        "<title>No sale</title><script type='application/ld+json'>{script}</script><p>No sale</p>"
    )));
});

/// What a strict parser reads, in the form that the crate shows; `None` if the script is not valid,
/// or if the crate would leave something out: values that are too deep or outside all brackets.
/// Scripts with numbered control characters are not compared: the crate treats them differently
/// from those written as a letter.
fn strict(script: &str) -> Option<String> {
    if script.contains("\\u000") {
        return None;
    }
    let value: &RawValue = serde_json::from_str(script).ok()?;
    let mut out = String::new();
    value.get().starts_with(['{', '[']).then(|| show(value, 0, &mut out))??;
    Some(out)
}

fn show(value: &RawValue, depth: usize, out: &mut String) -> Option<()> {
    let json = value.get();
    let text = match json.as_bytes().first()? {
        b'{' | b'[' if depth == DEPTH => return None,
        b'{' => {
            out.push('{');
            let mut reader = serde_json::Deserializer::from_str(json);
            for (index, (key, value)) in reader.deserialize_map(Members).ok()?.iter().enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                if !key.is_empty() {
                    out.push_str(&format!("{:?}:", with_spaces(key)));
                }
                show(value, depth + 1, out)?;
            }
            out.push('}');
            return Some(());
        }
        b'[' => {
            out.push('[');
            let values: Vec<&RawValue> = serde_json::from_str(json).ok()?;
            for (index, value) in values.iter().enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                show(value, depth + 1, out)?;
            }
            out.push(']');
            return Some(());
        }
        b'"' => with_spaces(&serde_json::from_str::<String>(json).ok()?),
        b'n' | b't' | b'f' => "-".to_owned(),
        _ => json.to_owned(),
    };
    out.push_str(&format!("{:?}", text.trim()));
    Some(())
}

/// The crate replaces line breaks and other characters with an escape letter by spaces.
fn with_spaces(text: &str) -> String {
    text.replace(['\n', '\r', '\t', '\u{8}', '\u{c}'], " ")
}

/// The members of an object in their order, including those of equal names.
struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(members)
    }
}
