//! Hashes of words and lines. Stable: the same on every platform and in every run.

/// Sets the bit that tells lower from upper case in ASCII, and in most of Latin-1.
const LOWER: u64 = 0x2020_2020_2020_2020;
/// 2 to the 64 over the golden ratio: a product with it spreads a number over the upper bits.
pub(crate) const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

/// Where 32-bit FNV-1a starts.
pub(crate) const FNV: u32 = 0x811c_9dc5;

/// The 32-bit FNV-1a hash of what was hashed before and one more byte.
#[inline]
pub(crate) const fn fnv_step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// The 32-bit FNV-1a hash of what was hashed before and more bytes; [`FNV`] at the start.
#[inline]
pub(crate) fn fnv(hash: u32, bytes: impl IntoIterator<Item = u8>) -> u32 {
    bytes.into_iter().fold(hash, fnv_step)
}

/// Where 64-bit FNV-1a starts.
pub(crate) const FNV_64: u64 = 0xcbf2_9ce4_8422_2325;

/// The 64-bit FNV-1a hash of what was hashed before and one more byte, or character.
#[inline]
pub(crate) const fn fnv_64_step(hash: u64, item: u64) -> u64 {
    (hash ^ item).wrapping_mul(0x100_0000_01b3)
}

/// A hash of 32 bits by one product: its upper bits depend on all of the number's.
#[inline]
pub(crate) const fn product(number: u32) -> u32 {
    number.wrapping_mul(0x9e37_79b1)
}

/// Most slots of a [`PerfectHash`].
const MOST_SLOTS: usize = 1 << 12;

/// A hash of a fixed set of keys that sends each to a slot of its own, of `1 << BITS`. Choose so many that one is found
/// within a few tries.
#[derive(Clone, Copy)]
pub(crate) struct PerfectHash<const BITS: u32> {
    multiplier: u64,
}

impl<const BITS: u32> PerfectHash<BITS> {
    pub(crate) const fn of(keys: &[u64]) -> Self {
        let mut hash = Self { multiplier: FACTOR };
        while !hash.is_perfect(keys) {
            hash.multiplier = hash.multiplier.wrapping_mul(0xd134_2543_de82_ef95).wrapping_add(2);
        }
        hash
    }

    const fn is_perfect(self, keys: &[u64]) -> bool {
        let mut taken = [false; MOST_SLOTS];
        let mut i = 0;
        while i < keys.len() {
            let slot = self.slot(keys[i]);
            if taken[slot] {
                return false;
            }
            taken[slot] = true;
            i += 1;
        }
        true
    }

    pub(crate) const fn slots(self) -> usize {
        1 << BITS
    }

    #[inline]
    pub(crate) const fn slot(self, key: u64) -> usize {
        (key.wrapping_mul(self.multiplier) >> (64 - BITS)) as usize
    }
}

/// Hash of a line whose white space is folded, case aside: equal for a repeated line, even if
/// one is in capitals. Letters outside ASCII count as equal where their bytes differ in the
/// bit of the case alone; lines that differ in nothing else get the same hash.
pub(crate) fn line_hash(text: &str) -> u64 {
    let (chunks, rest) = text.as_bytes().as_chunks::<8>();
    let mut hash = FNV_64 ^ (text.len() as u64).wrapping_mul(FACTOR);
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
    }

    #[test]
    fn different_lines_differ() {
        let lines: Vec<String> = (0..20_000).map(|i| format!("Line {i} of {}", i % 7)).collect();
        let hashes: HashSet<u64> = lines.iter().map(|line| line_hash(line)).collect();
        assert_eq!(hashes.len(), lines.len());
    }
}
