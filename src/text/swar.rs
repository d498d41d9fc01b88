//! SWAR: eight bytes at a time in one `u64`. In every result the high bit of a byte means
//! yes and no other bit is set. Only ASCII bytes may be tested.

const ONES: u64 = 0x0101_0101_0101_0101;
/// The high bit of every byte.
pub(super) const HIGH: u64 = ONES * 0x80;

/// The first eight bytes, if all are there and ASCII.
#[inline]
pub(super) fn ascii(bytes: &[u8]) -> Option<u64> {
    let eight = u64::from_le_bytes(*bytes.first_chunk()?);
    (eight & HIGH == 0).then_some(eight)
}

/// Which bytes are from `first` to `last`.
#[inline]
pub(super) const fn within(eight: u64, first: u8, last: u8) -> u64 {
    (eight + ONES * (0x80 - first as u64)) & !(eight + ONES * (0x7f - last as u64)) & HIGH
}

/// Eight bytes of 0 or 1 with one bit per byte; the first byte has the lowest bit.
#[inline]
pub(super) const fn bits_of(bytes: u64) -> u64 {
    bytes.wrapping_mul(0x0102_0408_1020_4080) >> 56
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_in_every_place() {
        for byte in 0..0x80u8 {
            for place in 0..8 {
                let mut bytes = *b"--------";
                bytes[place] = byte;
                let eight = ascii(&bytes).unwrap();
                let yes = |answer: u64| (answer >> (place * 8 + 7)) & 1 == 1;
                assert_eq!(yes(within(eight, b'a', b'z')), byte.is_ascii_lowercase());
                let blanks = within(eight, b' ', b' ');
                assert_eq!(bits_of(blanks >> 7), u64::from(byte == b' ') << place);
            }
        }
        assert_eq!(ascii("seven é".as_bytes()), None);
        assert_eq!(ascii(b"seven"), None);
    }
}
