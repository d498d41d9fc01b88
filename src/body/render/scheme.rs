//! Which addresses may be links and pictures.

use std::borrow::Cow;

use crate::text::is_any_of;

/// Schemes of addresses that a link in HTML may have.
const LINKS: &[&str] = &["http", "https", "mailto", "tel"];

/// Formats that a picture in the address itself may have. SVG is none: it may hold scripts.
const PICTURES: &[&str] =
    &["image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp", "image/avif", "image/bmp"];

/// A link's address, as a browser reads it: relative or of a known scheme.
pub(super) fn link(url: &str) -> Option<String> {
    let url = stripped(url);
    let sound = !url.is_empty() && scheme(&url).is_none_or(|scheme| is_any_of(scheme, LINKS));
    sound.then(|| url.into_owned())
}

/// Whether an address leads anywhere.
pub(super) fn leads(url: &str) -> bool {
    !stripped(url).is_empty() && !is_script(url)
}

/// A picture's address: also a picture in the address itself.
pub(super) fn picture(url: &str) -> Option<String> {
    let url = stripped(url);
    let sound = match scheme(&url) {
        None => !url.is_empty(),
        Some(scheme) if scheme.eq_ignore_ascii_case("data") => {
            let format = url[scheme.len() + 1..].split([';', ',']).next().unwrap_or_default();
            is_any_of(format, PICTURES)
        }
        Some(scheme) => is_any_of(scheme, &["http", "https"]),
    };
    sound.then(|| url.into_owned())
}

/// Whether an address runs a script, or may hold a page that does.
fn is_script(url: &str) -> bool {
    let url = stripped(url);
    let is_one = |scheme| is_any_of(scheme, &["javascript", "vbscript", "data"]);
    scheme(&url).is_some_and(is_one) && picture(&url).is_none()
}

/// Without what browsers leave out of an address: white space and control characters around it,
/// line ends and tabs in it.
fn stripped(url: &str) -> Cow<'_, str> {
    let url = url.trim_matches(|c: char| c <= ' ' || c.is_whitespace());
    let is_left_out = |c: char| matches!(c, '\t' | '\n' | '\r' | '\0');
    if url.contains(is_left_out) { url.replace(is_left_out, "").into() } else { url.into() }
}

/// What stands before a colon, unless that is in a path, query or fragment.
fn scheme(url: &str) -> Option<&str> {
    let end = url.find([':', '/', '?', '#'])?;
    url[end..].starts_with(':').then(|| &url[..end])
}
