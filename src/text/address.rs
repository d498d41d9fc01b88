//! Addresses: their path, and percent-encoding.

/// An address without its query and fragment.
pub(crate) fn path_of(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

/// An address or a part of one with `%5C` and the like resolved; in a form's value `+` is a space.
pub(crate) fn percent_decoded(text: &str, is_form: bool) -> String {
    let mut bytes = text.bytes();
    let mut out = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        let mut ahead = bytes.clone();
        let hex = |byte: Option<u8>| (byte? as char).to_digit(16);
        match byte {
            b'%' => match (hex(ahead.next()), hex(ahead.next())) {
                (Some(high), Some(low)) => {
                    out.push((high * 16 + low) as u8);
                    bytes = ahead;
                }
                _ => out.push(byte),
            },
            b'+' if is_form => out.push(b' '),
            _ => out.push(byte),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
