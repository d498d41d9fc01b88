//! Any script: what is sound JSON is read as a strict reader reads it, what is not gives no more
//! than it has, and a page that carries it holds the suite's laws.
#![no_main]

use std::fmt;

use gleaner::internals::parts;
use gleaner_fuzz::{hold, laws};
use libfuzzer_sys::fuzz_target;
use serde::Deserializer;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;

/// Values within one another, past which the crate reads over them.
const DEPTH: usize = 48;
/// Bytes that cannot hold as many values as the crate reads.
const BYTES: usize = 20_000;

fuzz_target!(|script: &str| {
    let shown = parts::json_ld(script);
    // A byte of a script may take up to `\u{10ffff}` to show; brackets and marks come on top.
    assert!(shown.len() <= 16 * script.len() + 2 * DEPTH, "{} bytes shown", shown.len());
    if script.len() < BYTES
        && let Some(strict) = strict(script)
    {
        assert_eq!(shown, strict, "sound JSON, read otherwise");
    }
    hold(laws::html(&format!(
        "<title>No sale</title><script type='application/ld+json'>{script}</script><p>No sale</p>"
    )));
});

/// What a strict reader reads, in the crate's own words; `None` if it reads nothing, or if the
/// crate would leave something out: what is too deep, or stands outside all brackets. Control
/// characters by their number are left alone, for the crate tells them from those by letter.
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
                    out.push_str(&format!("{:?}:", blanked(key)));
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
        b'"' => blanked(&serde_json::from_str::<String>(json).ok()?),
        b'n' | b't' | b'f' => "-".to_owned(),
        _ => json.to_owned(),
    };
    out.push_str(&format!("{:?}", text.trim()));
    Some(())
}

/// The crate makes blanks of line breaks and what else has an escape of its own.
fn blanked(text: &str) -> String {
    text.replace(['\n', '\r', '\t', '\u{8}', '\u{c}'], " ")
}

/// An object's members in their order, those of equal names too.
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
