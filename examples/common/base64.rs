//! Bytes in base64, as JSON carries them.

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// With and without `=` at the end, as programs write both.
const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The bytes; white space between the letters, such as line ends, does not count.
///
/// # Errors
///
/// If it is not base64.
pub fn decode(text: &str) -> Result<Vec<u8>, String> {
    let letters: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    ENGINE.decode(letters).map_err(|error| format!("not base64: {error}"))
}

/// Bytes as base64.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    ENGINE.encode(bytes)
}
