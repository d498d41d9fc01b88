//! Attributes in braces, and addresses in round brackets.

use memchr::memchr3;

/// Where something ends; or, if it does not end, the place up to which that is known.
pub(super) type Ends = Result<usize, usize>;

/// Where the attributes in braces end that begin at a byte: classes, an id, and names with values. They may be broken
/// over lines.
pub(super) fn attributes(source: &str, at: usize) -> Ends {
    let bytes = source.as_bytes();
    let inside = source.get(at..).and_then(|own| own.strip_prefix('{')).ok_or(at)?;
    let listed = inside.trim_start_matches([':', ' ']);
    let mut at = source.len() - listed.len();
    let start = at;
    loop {
        match bytes.get(at) {
            Some(b'}') if at > start => return Ok(at + 1),
            Some(b'\n') if line_is_blank(bytes, at + 1) => return Err(at),
            Some(b' ' | b'\t' | b'\r' | b'\n') => at += 1,
            Some(b'.' | b'#' | b'=') => at = after_name(bytes, at + 1)?,
            Some(_) => at = after_value(bytes, at)?,
            None => return Err(at),
        }
    }
}

/// The place after the name of a class or an id, which a blank or the closing brace follows.
fn after_name(bytes: &[u8], at: usize) -> Ends {
    let end = |b: &u8| b.is_ascii_whitespace() || b"}{\"'`=\\".contains(b);
    let name = bytes.get(at..).unwrap_or_default();
    let length = name.iter().position(end).ok_or(bytes.len())?;
    let is_name = name.iter().take(length).any(|b| !b.is_ascii_digit() && !b".#".contains(b));
    let is_ended = name.get(length).is_some_and(|b| *b == b'}' || b.is_ascii_whitespace());
    if is_name && is_ended { Ok(at + length) } else { Err(at) }
}

/// The place after a name with a value: `width="3"`.
fn after_value(bytes: &[u8], at: usize) -> Ends {
    let rest = bytes.get(at..).unwrap_or_default();
    let is_name = |b: &&u8| b.is_ascii_alphanumeric() || b"-_:@.".contains(b);
    let length = rest.iter().take_while(is_name).count();
    if length == 0 || rest.get(length) != Some(&b'=') {
        return Err(at);
    }
    let value = at + length + 1;
    if bytes.get(value) == Some(&b'"') {
        return after_quotation(bytes, value + 1);
    }
    let rest = bytes.get(value..).unwrap_or_default();
    let end = rest.iter().position(|b| *b == b'}' || b.is_ascii_whitespace());
    end.map(|end| value + end).ok_or(bytes.len())
}

/// Where the tag ends that begins at a byte.
pub(super) fn tag(bytes: &[u8], mut at: usize) -> Ends {
    loop {
        at += memchr3(b'>', b'"', b'\n', bytes.get(at..).unwrap_or_default()).ok_or(bytes.len())?;
        match bytes.get(at) {
            Some(b'>') => return Ok(at + 1),
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
        let end = memchr3(b')', b'\n', b']', text.as_bytes()).map(|end| at + end);
        let end = end.ok_or(bytes.len())?;
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

/// The place after a quotation that begins at a byte and has no empty line.
fn after_quotation(bytes: &[u8], mut at: usize) -> Ends {
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        at += memchr3(b'"', b'\\', b'\n', rest).ok_or(bytes.len())?;
        match bytes.get(at) {
            Some(b'"') => return Ok(at + 1),
            Some(b'\n') if line_is_blank(bytes, at + 1) => return Err(at),
            Some(b'\n') => at += 1,
            _ => at += 2,
        }
    }
}

/// Whether a line that begins at a byte has white space only.
pub(super) fn line_is_blank(bytes: &[u8], at: usize) -> bool {
    let line = bytes.get(at..).unwrap_or_default();
    line.iter().find(|b| !matches!(b, b' ' | b'\t' | b'\r')).is_none_or(|&b| b == b'\n')
}
