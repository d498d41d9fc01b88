//! The names of tags and attributes, and where they end.

use super::tag_key;

/// Ends a tag's name, and an attribute's: white space, `/`, `>`.
pub(crate) const TAG_NAME: u8 = 1;
/// Ends an attribute's name as well.
pub(crate) const EQUALS: u8 = 2;

static STOPS: [u8; 256] = {
    let mut stops = [0; 256];
    stops[b' ' as usize] = TAG_NAME;
    stops[b'\t' as usize] = TAG_NAME;
    stops[b'\n' as usize] = TAG_NAME;
    stops[b'\r' as usize] = TAG_NAME;
    stops[b'\x0c' as usize] = TAG_NAME;
    stops[b'/' as usize] = TAG_NAME;
    stops[b'>' as usize] = TAG_NAME;
    stops[b'=' as usize] = EQUALS;
    stops
};

const ONES: u64 = u64::MAX / 255;

/// Whether a byte ends a name.
#[inline]
fn stops(byte: u8, stops: u8) -> bool {
    STOPS[usize::from(byte)] & stops != 0
}

/// The key of the name at `from` and the name's end. Its first letter may be anything.
#[inline]
pub(crate) fn name(bytes: &[u8], from: usize, ends: u8) -> (u64, usize) {
    let Some(first) = eight(bytes, from) else { return last_name(bytes, from, ends) };
    let letters = (first | (ONES * 0x20)).swap_bytes();
    // Of what names are made of, digits and signs stand with what ends them, letters apart.
    let mut marks = !first & (ONES << 6) & !0xff;
    while marks != 0 {
        let len = place(marks);
        if bytes.get(from + len).is_some_and(|&byte| stops(byte, ends)) {
            return (letters >> (64 - 8 * len), from + len);
        }
        marks &= marks - 1;
    }
    let rest = bytes.get(from + 8..).unwrap_or_default();
    let len = rest.iter().take_while(|&&byte| !stops(byte, ends)).count();
    (letters, from + 8 + len)
}

/// As [`name`], within the last eight bytes of the page.
#[inline(never)]
fn last_name(bytes: &[u8], from: usize, ends: u8) -> (u64, usize) {
    let rest = bytes.get(from..).unwrap_or_default();
    let after_first = rest.iter().skip(1).take_while(|&&byte| !stops(byte, ends)).count();
    let name = rest.get(..1 + after_first).unwrap_or_default();
    (tag_key(name), from + name.len())
}

#[inline]
fn eight(bytes: &[u8], at: usize) -> Option<u64> {
    let rest = bytes.get(at..)?;
    Some(u64::from_le_bytes(*rest.first_chunk()?))
}

/// The index of the lowest byte marked; 8 if no byte is marked.
#[inline]
fn place(marks: u64) -> usize {
    (marks.trailing_zeros() / 8) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Strings of every length up to 20 of letters and a few of the bytes that matter.
    fn strings() -> impl Iterator<Item = Vec<u8>> {
        let bytes = b"abcdefgXYZ019-_:\xc3\xa9\0 \t\n\r\x0c/>=<?&\"'";
        let mut state = 7u64;
        let mut random = move |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) as usize % below
        };
        (0..40_000).map(move |i| {
            // Mostly letters, so that names come in all lengths.
            let letter = |_| if random(4) > 0 { bytes[random(16)] } else { bytes[random(32)] };
            (0..i % 21).map(letter).collect()
        })
    }

    #[test]
    fn names_end_where_a_look_at_each_byte_says() {
        for bytes in strings() {
            for ends in [TAG_NAME, TAG_NAME | EQUALS] {
                for from in 0..bytes.len() {
                    let rest = bytes[from..].iter().skip(1);
                    let end = from + 1 + rest.take_while(|&&byte| !stops(byte, ends)).count();
                    let expected = (tag_key(&bytes[from..end]), end);
                    assert_eq!(name(&bytes, from, ends), expected, "{bytes:?} {from}");
                }
            }
            assert_eq!(name(&bytes, bytes.len(), TAG_NAME), (0, bytes.len()));
        }
    }
}
