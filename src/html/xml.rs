//! Whether a page is XML: XHTML, or HTML that a program wrote as XML, as `etree.tostring` of lxml does.
//!
//! In XML an element without content may close itself (`<script src="a.js"/>`, `<div/>`). In HTML the slash means
//! nothing: what follows such a script is its code, up to the next `</script>`.

use memchr::{memchr, memmem};

use super::tags::{self, VOID};
use crate::document::Tag;
use crate::document::bytes::{self, TAG_NAME};

/// The syntax of a page, looked at where it first matters.
#[derive(Debug, Default)]
pub(super) struct Syntax<'a> {
    page: &'a str,
    is_xml: Option<bool>,
}

impl<'a> Syntax<'a> {
    pub(super) fn of(page: &'a str) -> Self {
        Self { page, is_xml: None }
    }

    /// Whether elements that close themselves have no content.
    pub(super) fn is_xml(&mut self) -> bool {
        *self.is_xml.get_or_insert_with(|| closes_all(self.page.as_bytes()))
    }
}

/// Whether a page has elements such as `<br>` and `<meta>`, and all of them close themselves. People who write XHTML
/// by hand leave a blank before the slash, and close elements wrongly at times: there only a declaration counts.
fn closes_all(page: &[u8]) -> bool {
    let is_declared = page.trim_ascii_start().starts_with(b"<?xml");
    let mut has_any = false;
    let mut at = 0;
    while let Some(found) = memchr(b'<', page.get(at..).unwrap_or_default()) {
        at += found + 1;
        let rest = page.get(at..).unwrap_or_default();
        let skipped = [("!--", "-->"), ("![CDATA[", "]]>")]
            .iter()
            .find(|(start, _)| rest.starts_with(start.as_bytes()));
        if let Some((_, end)) = skipped {
            at += memmem::find(rest, end.as_bytes()).unwrap_or(rest.len());
            continue;
        }
        let (key, end) = bytes::name(page, at, TAG_NAME);
        let tag = Tag::keyed(key, end - at, || page.get(at..end).unwrap_or_default());
        // To libxml2, which lxml is made of, these are elements like any other.
        let is_newer = matches!(tag, Tag::Source | Tag::Track | Tag::Wbr);
        if tags::class(tag) & VOID != 0 && !is_newer {
            let tag = memchr(b'>', rest).and_then(|len| rest.get(..len));
            let tag = tag.and_then(|tag| tag.strip_suffix(b"/"));
            if !tag.is_some_and(|tag| is_declared || !tag.ends_with(b" ")) {
                return false;
            }
            has_any = true;
        }
    }
    has_any
}

#[cfg(test)]
mod tests {
    use super::Syntax;

    #[test]
    fn pages_in_which_all_void_elements_close_themselves_are_xml() {
        for (page, want) in [
            ("<meta charset='utf-8'/><script src='a.js'/><p>a<br/>b</p>", true),
            (
                "<?xml version='1.0'?><p>a<br class='x' />b</p><!-- <br> --><script><![CDATA[<hr>]]></script>",
                true,
            ),
            ("<meta charset='utf-8'><div/><br/>", false),
            ("<div/><br", false),
            ("<p>a</p><div/>", false),
            ("<", false),
            ("", false),
        ] {
            assert_eq!(Syntax::of(page).is_xml(), want, "{page}");
        }
    }
}
