//! The language a page declares.

use std::sync::LazyLock;

use regex::{Captures, Regex};

static DECLARED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"(?i)<html\b[^>]*?\s(?:xml:)?lang\s*=\s*["']?\s*([a-z]{2,3})(?:[-_"'\s>]|$)"#).ok()
});

/// The primary subtag of `<html lang>`, lower case.
pub(crate) fn declared(html: &str) -> Option<String> {
    // The declaration is at the top; scripts further down may contain other pages.
    let end = html.char_indices().map(|(i, _)| i).nth(8192).unwrap_or(html.len());
    let captures = DECLARED.as_ref()?.captures(&html[..end])?;
    Some(captures[1].to_ascii_lowercase())
}

/// What declares a language, on whatever element; the attribute's or key's name is the
/// first group.
static DECLARING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r#"(?i)(?:\s((?:xml:)?lang)\s*=)|(content-language|og:locale|inLanguage|dc\.language)"#,
    )
    .ok()
});

/// The page with every declaration of its language made unreadable, byte for byte as long.
pub(crate) fn hidden(html: &str) -> String {
    let Some(declaring) = DECLARING.as_ref() else { return html.to_owned() };
    let hide = |captures: &Captures| {
        let name = captures.get(1).or_else(|| captures.get(2)).map_or("", |name| name.as_str());
        captures[0].replace(name, &"x".repeat(name.len()))
    };
    declaring.replace_all(html, hide).into_owned()
}

/// The primary subtag of a language tag, lower case.
pub(crate) fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_primary_subtag() {
        let cases = [
            ("<!doctype html><html class=x lang=\"pt-BR\">", Some("pt")),
            ("<HTML LANG=EN><head>", Some("en")),
            ("<html xml:lang='de' xmlns=''>", Some("de")),
            ("<html data-lang=\"en\">", None),
            ("<html><body lang=en>", None),
        ];
        for (html, want) in cases {
            assert_eq!(declared(html).as_deref(), want, "{html}");
        }
        assert_eq!(primary("zh-Hans"), "zh");
    }

    #[test]
    fn hides_what_declares_it() {
        let page = "<html lang=en xml:lang=\"en\"><meta http-equiv=\"Content-Language\" content=en><p lang = de>langue";
        let want = "<html xxxx=en xxxxxxxx=\"en\"><meta http-equiv=\"xxxxxxxxxxxxxxxx\" content=en><p xxxx = de>langue";
        assert_eq!(hidden(page), want);
        assert_eq!(declared(&hidden(page)), None);
    }
}
