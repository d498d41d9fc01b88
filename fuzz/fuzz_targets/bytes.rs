//! Any bytes, with any content type, are a page or an error.
#![no_main]

use gleaner_fuzz::{hold, invariants};
use libfuzzer_sys::fuzz_target;

/// The first byte selects one.
const CONTENT_TYPES: [Option<&str>; 12] = [
    None,
    Some("text/html"),
    Some("text/html; charset=utf-8"),
    Some("text/html; charset=utf-16le"),
    Some("text/plain; charset=utf-16be"),
    Some("text/html; charset=windows-1251"),
    Some("text/html; charset=shift_jis"),
    Some("text/plain; charset=big5"),
    Some("text/html; charset=iso-2022-jp"),
    Some("text/html; charset=gb18030"),
    Some("text/html; charset=x-user-defined"),
    Some("application/pdf; charset=\"replacement\""),
];

fuzz_target!(|data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    hold(invariants::bytes(bytes, CONTENT_TYPES[usize::from(*first) % CONTENT_TYPES.len()]));
});
