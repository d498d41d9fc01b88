//! Addresses: their host and path, and relative ones made absolute.

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
    let reference = reference.trim();
    // Longer ones are data.
    if reference.is_empty() || reference.len() > 4096 || reference.contains(char::is_control) {
        return None;
    }
    let reference = &reference.replace(' ', "%20");
    if Address::parse(reference).is_some() {
        return Some(reference.clone());
    }
    let base = Address::parse(base?)?;
    if let Some(rest) = reference.strip_prefix("//") {
        return Address::parse(&format!("{}://{rest}", base.scheme))
            .map(|_| format!("{}://{rest}", base.scheme));
    }
    let scheme_end = reference.find(|c: char| !c.is_ascii_alphanumeric() && !"+-.".contains(c));
    if scheme_end.is_some_and(|end| reference[end..].starts_with(':')) {
        return None;
    }
    let origin = format!("{}://{}", base.scheme, base.authority);
    let (path, tail) = reference.split_at(reference.find(['?', '#']).unwrap_or(reference.len()));
    if path.is_empty() {
        let query = if tail.starts_with('?') { "" } else { base.query };
        let path = if base.path.is_empty() { "/" } else { base.path };
        return Some(format!("{origin}{path}{query}{tail}"));
    }
    let joined = if path.starts_with('/') {
        path.to_owned()
    } else {
        let folder = base.path.rfind('/').map_or("/", |end| &base.path[..=end]);
        format!("{folder}{path}")
    };
    Some(format!("{origin}{}{tail}", without_dots(&joined)))
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
