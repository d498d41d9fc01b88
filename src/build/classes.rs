//! The classes of all letters, digits and blanks, as a table in two levels: the standard library
//! searches some scripts' letters for some hundred instructions each.

/// Bits of a character's number within its page of the table.
const PAGE: u32 = 7;
/// The first character that the table does not cover: only ideographs of rare use come after it.
const END: u32 = 0x20000;

/// The table: the number of each page of 128 characters, a byte each, then the pages without those
/// that occur before.
pub(super) fn table() -> Result<Vec<u8>, String> {
    let mut numbers = Vec::new();
    let mut pages: Vec<Vec<u8>> = Vec::new();
    for first in (0..END).step_by(1 << PAGE) {
        let page: Vec<u8> = (first..first + (1 << PAGE)).map(class).collect();
        let number = pages.iter().position(|known| *known == page).unwrap_or_else(|| {
            pages.push(page);
            pages.len() - 1
        });
        numbers.push(u8::try_from(number).map_err(|_| "more than 256 pages of characters differ")?);
    }
    Ok([numbers, pages.concat()].concat())
}

/// The class of a character, as `src/text/class.rs` numbers them.
fn class(number: u32) -> u8 {
    match char::from_u32(number) {
        Some(c) if c.is_lowercase() => 1,
        Some(c) if c.is_uppercase() => 2,
        Some(c) if c.is_alphabetic() => 1,
        Some(c) if c.is_numeric() => 3,
        Some(c) if c.is_whitespace() => 4,
        _ => 0,
    }
}
