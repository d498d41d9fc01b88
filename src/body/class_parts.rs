//! Parts of class words: what class attributes are searched for.

/// Whether a text contains one of the parts, which are in lower case.
///
/// A list has dozens of parts, and most texts contain none of them. So a part is searched for only
/// if each pair of its bytes is in the text, as far as a set of 256 hashes can tell.
pub(super) fn contains_any(text: &str, parts: &[&str]) -> bool {
    let text = text.as_bytes();
    let mut pairs = [0u64; 4];
    let mut last = 0;
    for &byte in text {
        let byte = byte.to_ascii_lowercase();
        let (word, bit) = place(last, byte);
        pairs[word] |= bit;
        last = byte;
    }
    let has_pair = |pair: &[u8]| {
        let &[first, second] = pair else { return false };
        let (word, bit) = place(first, second);
        pairs[word] & bit != 0
    };
    parts.iter().any(|part| {
        let part = part.as_bytes();
        part.windows(2).all(has_pair)
            && text.windows(part.len()).any(|window| window.eq_ignore_ascii_case(part))
    })
}

/// Where a pair of bytes is in the set.
fn place(first: u8, second: u8) -> (usize, u64) {
    let hash = first.wrapping_mul(11).wrapping_add(second);
    (usize::from(hash >> 6), 1 << (hash & 63))
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
