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

#[cfg(test)]
mod tests {
    use super::{is_script, link, picture};

    #[test]
    fn schemes_are_told_as_browsers_do() {
        for (url, is_link, is_picture, runs) in [
            ("https://brill.example/a:b", true, true, false),
            ("HTTP://brill.example", true, true, false),
            ("/tides?at=6:00", true, true, false),
            ("tides#a:b", true, true, false),
            ("//brill.example", true, true, false),
            ("mailto:a@brill.example", true, false, false),
            ("ftp://brill.example", false, false, false),
            ("javascript:alert(1)", false, false, true),
            (" \u{1}JavaScript:alert(1)", false, false, true),
            ("java\nscr\tipt:alert(1)", false, false, true),
            ("java\0script:alert(1)", false, false, true),
            ("&#106;avascript:alert(1)", true, true, false),
            ("vbscript:x", false, false, true),
            ("data:text/html,<b>", false, false, true),
            ("data:image/png;base64,AA", false, true, false),
            ("DATA:image/PNG,AA", false, true, false),
            ("data:image/svg+xml,<svg>", false, false, true),
            ("\u{a0}", false, false, false),
        ] {
            assert_eq!(link(url).is_some(), is_link, "{url:?}");
            assert_eq!(picture(url).is_some(), is_picture, "{url:?}");
            assert_eq!(is_script(url), runs, "{url:?}");
        }
    }
}
