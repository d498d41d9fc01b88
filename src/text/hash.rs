//! Hashes of texts and words that do not mind case. Stable: the same on every platform and
//! in every run.

/// Sets the bit that tells lower from upper case in ASCII, and in most of Latin-1.
const LOWER: u64 = 0x2020_2020_2020_2020;
const START: u64 = 0xcbf2_9ce4_8422_2325;
const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

/// Hash of a line whose white space is folded, case aside: equal for a line said twice, even
/// if once in capitals. Letters outside ASCII count as equal where their bytes differ in the
/// bit of the case alone; two lines that differ in nothing else are taken for one.
pub(crate) fn line_hash(text: &str) -> u64 {
    let (chunks, rest) = text.as_bytes().as_chunks::<8>();
    let mut hash = START ^ (text.len() as u64).wrapping_mul(FACTOR);
    for chunk in chunks {
        hash = mix(hash, u64::from_le_bytes(*chunk) | LOWER);
    }
    if !rest.is_empty() {
        let mut last = [0; 8];
        for (to, from) in last.iter_mut().zip(rest) {
            *to = from | 0x20;
        }
        hash = mix(hash, u64::from_le_bytes(last));
    }
    hash
}

fn mix(hash: u64, chunk: u64) -> u64 {
    let product = u128::from(hash ^ chunk) * u128::from(FACTOR);
    (product as u64) ^ (product >> 64) as u64 ^ chunk.rotate_left(23)
}

/// Hash of a word, ASCII case aside, to count and compare words by.
#[inline]
pub(crate) fn word_hash(word: &str) -> u32 {
    let bytes = word.as_bytes();
    // Two loads that may overlap hold a word of up to 16 bytes; of a longer one, its ends
    // and all between.
    let (low, high) = match bytes.len() {
        len @ 9.. => {
            let middle = bytes.get(8..len - 8).unwrap_or_default();
            let between =
                middle.iter().fold(0, |h: u64, b| (h ^ u64::from(b | 0x20)).wrapping_mul(FACTOR));
            (load::<8>(bytes), load_last::<8>(bytes) ^ between)
        }
        4..=8 => (load::<4>(bytes), load_last::<4>(bytes)),
        _ => (bytes.iter().fold(0, |h, b| h << 8 | u64::from(b | 0x20)), 0),
    };
    let hash = mix(START ^ bytes.len() as u64, low);
    (mix(hash, high) >> 16) as u32
}

/// The first `N` bytes as a number, in lower case.
fn load<const N: usize>(bytes: &[u8]) -> u64 {
    number(bytes.first_chunk::<N>())
}

/// The last `N` bytes as a number, in lower case.
fn load_last<const N: usize>(bytes: &[u8]) -> u64 {
    number(bytes.last_chunk::<N>())
}

fn number<const N: usize>(chunk: Option<&[u8; N]>) -> u64 {
    let mut number = [0; 8];
    if let (Some(chunk), Some(to)) = (chunk, number.first_chunk_mut::<N>()) {
        *to = *chunk;
    }
    u64::from_le_bytes(number) | LOWER
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn case_does_not_count() {
        for (one, other) in [("Most Read", "MOST READ"), ("Über uns", "ÜBER UNS"), ("", "")] {
            assert_eq!(line_hash(one), line_hash(other));
        }
        for (one, other) in [("Most read", "Most reads"), ("a b", "ab"), ("1", "2"), ("あ", "い")]
        {
            assert_ne!(line_hash(one), line_hash(other));
        }
        assert_eq!(word_hash("River"), word_hash("rIVER"));
    }

    #[test]
    fn different_lines_differ() {
        let lines: Vec<String> = (0..20_000).map(|i| format!("Line {i} of {}", i % 7)).collect();
        let hashes: HashSet<u64> = lines.iter().map(|line| line_hash(line)).collect();
        assert_eq!(hashes.len(), lines.len());
    }
}
