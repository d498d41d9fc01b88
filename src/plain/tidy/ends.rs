//! Attributes in braces, and addresses in round brackets.

use memchr::memchr3;

/// Where something ends; or, if it does not end, the place up to which that is known.
pub(super) type Ends = Result<usize, usize>;

/// Where the attributes in braces end that begin at a byte. They may be broken over lines.
pub(super) fn attributes(source: &str, at: usize) -> Ends {
    let bytes = source.as_bytes();
    let inside = source.get(at..).and_then(|own| own.strip_prefix('{')).ok_or(at)?;
    let named = inside.trim_start_matches([':', ' ']);
    let is_name = |b: &u8| b.is_ascii_alphanumeric() || b"-_:".contains(b);
    let name = named.bytes().take_while(is_name).count();
    let is_value = name > 0 && named.get(name..).is_some_and(|own| own.starts_with('='));
    if !named.starts_with(['.', '#', '=']) && !is_value {
        return Err(at);
    }
    until(bytes, source.len() - named.len(), b'}')
}

/// Where a list of attributes ends with a byte.
pub(super) fn until(bytes: &[u8], mut at: usize, last: u8) -> Ends {
    loop {
        at += find(bytes, at, [last, b'"', b'\n'])?;
        match bytes.get(at) {
            Some(&byte) if byte == last => return Ok(at + 1),
            Some(b'"') => at = after_quotation(bytes, at + 1)?,
            _ if line_is_blank(bytes, at + 1) => return Err(at),
            _ => at += 1,
        }
    }
}

/// Where the address in round brackets, with its title, ends that begins at a byte.
pub(super) fn address(source: &str, at: usize) -> Ends {
    let bytes = source.as_bytes();
    let text = source.get(at..).unwrap_or_default();
    if text.starts_with("(data:") {
        let end = at + find(bytes, at, [b')', b'\n', b']'])?;
        return if bytes.get(end) == Some(&b')') { Ok(end + 1) } else { Err(end) };
    }
    let mut depth = 0usize;
    let mut at = at;
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'(' => depth += 1,
            b')' if depth == 1 => return Ok(at),
            b')' => depth -= 1,
            b'\\' => at += 1,
            b'"' if bytes.get(at - 2).is_some_and(u8::is_ascii_whitespace) => {
                at = after_quotation(bytes, at)?;
            }
            b'\n' if line_is_blank(bytes, at) => return Err(at),
            _ => {}
        }
    }
    Err(at)
}

/// The place after a quotation that begins at a byte.
fn after_quotation(bytes: &[u8], mut at: usize) -> Ends {
    loop {
        at += find(bytes, at, [b'"', b'\\', b'"'])?;
        match bytes.get(at) {
            Some(b'"') => return Ok(at + 1),
            _ => at += 2,
        }
    }
}

/// How far it is to the next of three bytes.
fn find(bytes: &[u8], at: usize, [a, b, c]: [u8; 3]) -> Ends {
    bytes.get(at..).and_then(|own| memchr3(a, b, c, own)).ok_or(bytes.len())
}

/// Whether a line that begins at a byte has white space only.
pub(super) fn line_is_blank(bytes: &[u8], at: usize) -> bool {
    let line = bytes.get(at..).unwrap_or_default();
    line.iter().find(|b| !matches!(b, b' ' | b'\t' | b'\r')).is_none_or(|&b| b == b'\n')
}
