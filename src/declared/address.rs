//! Addresses: their host and path, and relative ones made absolute.

use std::borrow::Cow;

/// The parts of an absolute `http` or `https` address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Address<'a> {
    scheme: &'a str,
    /// Host and port, without user and password.
    authority: &'a str,
    /// From the slash on; may be empty.
    path: &'a str,
    /// From the question mark on; empty without one. A fragment is in neither.
    query: &'a str,
}

impl<'a> Address<'a> {
    /// Reads an absolute address; `None` for any other scheme or reference.
    pub(crate) fn parse(address: &'a str) -> Option<Self> {
        let address = address.trim();
        let (scheme, rest) = address.split_once("://")?;
        if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
            return None;
        }
        let rest = rest.split('#').next().unwrap_or(rest);
        let (authority, tail) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        let authority = authority.rsplit('@').next().unwrap_or(authority);
        if authority.is_empty() || authority.contains(char::is_whitespace) {
            return None;
        }
        let (path, query) = tail.split_at(tail.find('?').unwrap_or(tail.len()));
        Some(Self { scheme, authority, path, query })
    }

    /// The host, without a port.
    pub(crate) fn host(&self) -> &'a str {
        self.authority.split(':').next().unwrap_or(self.authority)
    }

    pub(crate) fn path(&self) -> &'a str {
        self.path
    }

    /// Whether it is a site's front page: no path but for an index file or a language.
    pub(crate) fn is_front(&self) -> bool {
        let path = self.path.trim_matches('/');
        self.query.is_empty()
            && (path.len() <= 2 || path.starts_with("index.") || path.starts_with("default."))
    }
}

/// The address that a reference means on a page at `base`; `None` if it is not an address of
/// the web (`data:`, `javascript:`), or relative without a base.
pub(crate) fn resolve(base: Option<&str>, reference: &str) -> Option<String> {
    resolve_at(base.and_then(Address::parse).as_ref(), reference)
}

/// The same with a base that has been taken apart.
pub(crate) fn resolve_at(base: Option<&Address<'_>>, reference: &str) -> Option<String> {
    let reference = reference.trim();
    // Longer ones are data.
    let has_control = match reference.is_ascii() {
        true => reference.bytes().fold(false, |any, byte| any | byte.is_ascii_control()),
        false => reference.contains(char::is_control),
    };
    if reference.is_empty() || reference.len() > 4096 || has_control {
        return None;
    }
    let reference = if reference.contains(' ') {
        Cow::Owned(reference.replace(' ', "%20"))
    } else {
        Cow::Borrowed(reference)
    };
    if Address::parse(&reference).is_some() {
        return Some(reference.into_owned());
    }
    let base = base?;
    if let Some(rest) = reference.strip_prefix("//") {
        let address = [base.scheme, "://", rest].concat();
        return Address::parse(&address).is_some().then_some(address);
    }
    let scheme_end = reference.find(|c: char| !c.is_ascii_alphanumeric() && !"+-.".contains(c));
    if scheme_end.is_some_and(|end| reference[end..].starts_with(':')) {
        return None;
    }
    let (path, tail) = reference.split_at(reference.find(['?', '#']).unwrap_or(reference.len()));
    let (scheme, host) = (base.scheme, base.authority);
    if path.is_empty() {
        let query = if tail.starts_with('?') { "" } else { base.query };
        let path = if base.path.is_empty() { "/" } else { base.path };
        return Some([scheme, "://", host, path, query, tail].concat());
    }
    let folder = match base.path.rfind('/') {
        _ if path.starts_with('/') => "",
        Some(end) => &base.path[..=end],
        None => "/",
    };
    // Few paths have segments that are `.` or `..`; only these begin with a dot.
    if [folder, path].iter().all(|part| !part.starts_with('.') && !part.contains("/.")) {
        return Some([scheme, "://", host, folder, path, tail].concat());
    }
    let path = without_dots(&[folder, path].concat());
    Some([scheme, "://", host, &path, tail].concat())
}

/// A path without its `.` and `..` segments (RFC 3986, 5.2.4).
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let is_last = segments.peek().is_none();
        match segment {
            "." | ".." => {
                if segment == ".." {
                    kept.pop();
                }
                if is_last {
                    kept.push("");
                }
            }
            _ => kept.push(segment),
        }
    }
    format!("/{}", kept.join("/"))
}

#[cfg(test)]
mod tests {
    use super::{Address, resolve};

    #[test]
    fn references_resolve() {
        let base = Some("https://example.org:8080/a/b/c.html?q=1#top");
        for (reference, expected) in [
            ("d.jpg", "https://example.org:8080/a/b/d.jpg"),
            ("./d.jpg", "https://example.org:8080/a/b/d.jpg"),
            ("../d.jpg", "https://example.org:8080/a/d.jpg"),
            ("../../../d", "https://example.org:8080/d"),
            ("..", "https://example.org:8080/a/"),
            ("/d?x=/..", "https://example.org:8080/d?x=/.."),
            ("//cdn.example.net/d", "https://cdn.example.net/d"),
            ("?x", "https://example.org:8080/a/b/c.html?x"),
            ("http://other.example/ a", "http://other.example/%20a"),
        ] {
            assert_eq!(resolve(base, reference).as_deref(), Some(expected), "{reference}");
        }
        for reference in
            ["", "data:image/png;base64,AA", "javascript:void(0)", "mailto:a@b.example"]
        {
            assert_eq!(resolve(base, reference), None, "{reference}");
        }
        assert_eq!(resolve(None, "/a"), None);
        assert_eq!(
            resolve(Some("https://example.org"), "a").as_deref(),
            Some("https://example.org/a")
        );
    }

    #[test]
    fn parts_are_told_apart() {
        let address = Address::parse("https://user:pw@www.example.org:80/a/b?c#d").unwrap();
        assert_eq!((address.host(), address.path()), ("www.example.org", "/a/b"));
        assert!(Address::parse("https://example.org/").unwrap().is_front());
        assert!(Address::parse("https://example.org/en").unwrap().is_front());
        assert!(!Address::parse("https://example.org/?p=12").unwrap().is_front());
        assert!(Address::parse("ftp://example.org/").is_none());
    }
}
