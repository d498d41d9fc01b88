//! A word as two numbers.

/// Longest word that a key spells, in bytes of UTF-8.
const MAX: usize = 16;

/// The bit that tells lower from upper case in ASCII.
const LOWER: u64 = 0x2020_2020_2020_2020;
const HIGH: u64 = 0x8080_8080_8080_8080;
const ONES: u64 = 0x0101_0101_0101_0101;

/// By a word's length, the bits of its bytes.
const MASKS: [[u64; 2]; MAX + 1] = {
    let mut masks = [[0; 2]; MAX + 1];
    let mut len = 1;
    while len <= MAX {
        let bits = u128::MAX >> (128 - 8 * len);
        masks[len] = [bits as u64, (bits >> 64) as u64];
        len += 1;
    }
    masks
};

/// A word of up to 16 bytes is spelled in lower case, so that no two collide; of a longer one, its
/// two ends and a sum of the bytes between them. Equal for a word in any case; in longer words,
/// letters outside ASCII are equal if their bytes differ only in the bit of the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    /// The first eight bytes, the first lowest, and the next eight.
    pub(super) low: u64,
    pub(super) high: u64,
    /// Whether these are all of the word.
    pub(super) spelled: bool,
    hash: u64,
}

impl Key {
    /// The key of a word.
    pub(crate) fn of(word: &str) -> Self {
        let Some(masks) = MASKS.get(word.len()) else { return Self::of_long(word) };
        let mut chunk = [0; MAX];
        chunk.iter_mut().zip(word.as_bytes()).for_each(|(to, from)| *to = *from);
        Self::of_halves(halves(chunk), masks, word.len()).unwrap_or_else(|| Self::of_letters(word))
    }

    /// The key of the word of `len` bytes at byte `at` of a text, for most words: those of ASCII of up to
    /// 16 bytes, or of one kana or ideograph, if 16 bytes of the text are there.
    #[inline(always)]
    pub(crate) fn quick(text: &str, at: u32, len: u32) -> Option<Self> {
        let (at, len) = (at as usize, len as usize);
        let chunk: &[u8; MAX] = text.as_bytes().get(at..at + MAX)?.try_into().ok()?;
        Self::of_halves(halves(*chunk), MASKS.get(len)?, len)
    }

    /// The key of the word of `len` bytes that two numbers begin with, of which `masks` are the bits.
    /// `None` if it has letters outside ASCII.
    #[inline(always)]
    fn of_halves([low, high]: [u64; 2], masks: &[u64; 2], len: usize) -> Option<Self> {
        let raw = low & masks[0];
        let (low, high) = ((low | LOWER) & masks[0], (high | LOWER) & masks[1]);
        if (low | high) & HIGH == 0 {
            Some(Self::new(low, high, true))
        } else if len == 3 && matches!(raw as u8, 0xe3..=0xe9) {
            // One kana or ideograph, which have no case.
            Some(Self::new(raw, 0, true))
        } else {
            None
        }
    }

    /// The key of a phrase's word, of which these are the bytes in lower case.
    pub(super) fn of_lower(bytes: [u8; MAX]) -> Self {
        let [low, high] = halves(bytes);
        Self::new(low, high, true)
    }

    #[inline(always)]
    fn new(low: u64, high: u64, spelled: bool) -> Self {
        // The first digits of pi.
        let (low_seed, high_seed) = (0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7345);
        let product = u128::from(low ^ low_seed) * u128::from(high ^ high_seed);
        let hash = product as u64 ^ (product >> 64) as u64;
        Self { low, high, spelled, hash }
    }

    #[cold]
    fn of_long(word: &str) -> Self {
        let word = word.as_bytes();
        let between = word.get(8..word.len().saturating_sub(8)).unwrap_or_default();
        let sum = between.iter().fold(word.len() as u64, |sum, byte| {
            (sum ^ u64::from(byte | 0x20)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
        });
        let first = word.first_chunk().map_or(0, |chunk| u64::from_le_bytes(*chunk));
        let last = word.last_chunk().map_or(0, |chunk| u64::from_le_bytes(*chunk));
        Self::new(first | LOWER, (last | LOWER) ^ sum, false)
    }

    /// The key of a word of up to 16 bytes with letters outside ASCII.
    fn of_letters(word: &str) -> Self {
        let mut buffer = [0; MAX];
        let mut end = 0;
        for c in word.chars() {
            let lower = match c {
                '\u{2019}' => '\'',
                // Most of Russian.
                'а'..='џ' => c,
                'А'..='Я' => char::from_u32(c as u32 + 0x20).unwrap_or(c),
                _ if c.is_lowercase() => c,
                _ => c.to_lowercase().next().unwrap_or(c),
            };
            let mut utf8 = [0; 4];
            for &byte in lower.encode_utf8(&mut utf8).as_bytes() {
                // A letter may be longer in lower case.
                let Some(to) = buffer.get_mut(end) else { return Self::of_long(word) };
                *to = byte;
                end += 1;
            }
        }
        Self::of_lower(buffer)
    }

    /// A hash: equal keys have equal ones.
    #[inline]
    pub(crate) const fn hash(&self) -> u64 {
        self.hash
    }

    /// Whether the word is made of up to 16 letters of ASCII, or is one character of Chinese or
    /// Japanese: such words are looked up as they are.
    #[inline]
    pub(super) fn is_plain(&self) -> bool {
        // Of the bytes in words, only letters have the bit of 64; the joiner `_`, which the
        // bit of the case makes 127, is five away from the high bit.
        let others = |half: u64| {
            let there = (half + ONES * 0x7f) & HIGH;
            (!(half << 1) | (half + ONES * 5)) & there
        };
        if (self.low | self.high) & HIGH == 0 {
            return self.spelled
                && others(self.low) == 0
                && (self.high == 0 || others(self.high) == 0);
        }
        matches!(
            self.low.to_le_bytes(),
            [0xe3, 0x81..=0x83, _, 0, ..]
                | [0xe4, 0xb8..=0xbf, _, 0, ..]
                | [0xe5..=0xe9, _, _, 0, ..]
        )
    }
}

/// Sixteen bytes as two numbers.
const fn halves(bytes: [u8; MAX]) -> [u64; 2] {
    let all = u128::from_le_bytes(bytes);
    [all as u64, (all >> 64) as u64]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_the_words_in_lower_case() {
        for word in
            ["A", "is", "the", "With", "would", "WITHIN", "through", "although", "nevertheless"]
        {
            let mut bytes = [0; MAX];
            bytes[..word.len()].copy_from_slice(word.to_lowercase().as_bytes());
            let key = Key::of(word);
            assert_eq!((key, key.spelled), (Key::of_lower(bytes), true), "{word}");
            let line = format!("» {word} and what follows it");
            assert_eq!(Key::quick(&line, 3, word.len() as u32), Some(key));
            assert_eq!(Key::quick(word, 0, word.len() as u32), None);
        }
        for (one, other) in
            [("Über", "über"), ("l’", "l'"), ("ЧТО", "что"), ("ß", "ß"), ("\0", " ")]
        {
            assert_eq!(Key::of(one), Key::of(other));
        }
        for (one, other) in [("Über", "uber"), ("a", "aa"), ("", "a"), ("12345678", "123456789")] {
            assert_ne!(Key::of(one).hash(), Key::of(other).hash());
        }
        assert_eq!(Key::of("の").low, u64::from_le_bytes(*b"\xe3\x81\xae\0\0\0\0\0"));
    }

    #[test]
    fn long_words_have_a_sum() {
        let (one, other) = ("incomprehensibilities", "incomprehansibilities");
        assert_eq!(Key::of(one), Key::of(&one.to_uppercase()));
        assert_ne!(Key::of(one).hash(), Key::of(other).hash());
        assert!(!Key::of(one).spelled);
        // Sixteen bytes that are more in lower case.
        assert!(!Key::of(&"Ⱥ".repeat(8)).spelled);
    }

    #[test]
    fn plain_words_are_letters_alone_or_one_of_the_far_east() {
        for word in ["a", "Zz", "nevertheless", "abcdefghijklmnop", "漢", "の", "ー"] {
            assert!(Key::of(word).is_plain(), "{word}");
        }
        for word in
            ["a1", "don't", "foo_bar", "example.com", "été", "abcdefghijklmnopq", "12", "漢字", "й"]
        {
            assert!(!Key::of(word).is_plain(), "{word}");
        }
    }
}
