//! Parts of class words: what class attributes are searched for.

/// Whether a text contains one of the parts, which are in lower case.
///
/// A list has dozens of parts, and most texts contain none of them. So a part is searched for only
/// if each pair of its bytes is in the text, as far as a set of 64 hashes can tell.
pub(super) fn contains_any(text: &str, parts: &[&str]) -> bool {
    let text = text.as_bytes();
    let pairs =
        text.windows(2).fold(0, |set, pair| set | pair_bit(pair, |byte| byte.to_ascii_lowercase()));
    parts.iter().any(|part| {
        let part = part.as_bytes();
        part.windows(2).all(|pair| pairs & pair_bit(pair, |byte| byte) != 0)
            && text.windows(part.len()).any(|window| window.eq_ignore_ascii_case(part))
    })
}

/// The bit of a pair of bytes.
fn pair_bit(pair: &[u8], fold: fn(u8) -> u8) -> u64 {
    let hash = pair.iter().fold(0u8, |hash, &byte| hash.wrapping_mul(11).wrapping_add(fold(byte)));
    1 << (hash & 63)
}

#[cfg(test)]
mod tests {
    use super::contains_any;

    #[test]
    fn parts_are_found_in_any_case() {
        let cases: [(&str, &[&str], bool); 7] = [
            ("post CodeBlock wide", &["code", "hljs"], true),
            ("post-body wide", &["code", "hljs"], false),
            ("HLJS", &["code", "hljs"], true),
            ("co de", &["code"], false),
            ("é-code", &["code"], true),
            ("", &["code"], false),
            ("c", &["c"], true),
        ];
        for (text, parts, found) in cases {
            assert_eq!(contains_any(text, parts), found, "{text}");
        }
    }
}
